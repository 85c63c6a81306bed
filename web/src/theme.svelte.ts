// Light, dark, or as the device wishes. Kept beside the vault, because the paper is drawn before it opens.

export const themeKeys = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themeKeys)[number];

const place = 'theme';
let chosen = $state<Theme>(kept());

function kept(): Theme {
  const theme = localStorage.getItem(place);
  return themeKeys.find((one) => one === theme) ?? 'system';
}

export const theme = {
  get chosen() {
    return chosen;
  },
  choose(next: Theme): void {
    chosen = next;
    if (next === 'system') localStorage.removeItem(place);
    else localStorage.setItem(place, next);
  },
};

/** Draws the page in a theme and follows the device while that is wished; returns how to stop. */
export function wear(worn: Theme): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const draw = (): void => {
    const isDark = worn === 'dark' || (worn === 'system' && dark.matches);
    document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light';
  };
  draw();
  dark.addEventListener('change', draw);
  return () => dark.removeEventListener('change', draw);
}
