// Light, dark, or as the device wishes. Kept beside the vault, because the paper is drawn before it opens.

export const themeKeys = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themeKeys)[number];

const place = 'theme';

export function keptTheme(): Theme {
  const kept = localStorage.getItem(place);
  return themeKeys.find((theme) => theme === kept) ?? 'system';
}

export function keepTheme(theme: Theme): void {
  if (theme === 'system') localStorage.removeItem(place);
  else localStorage.setItem(place, theme);
}

/** Draws the page in a theme and follows the device while that is wished; returns how to stop. */
export function wear(theme: Theme): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const draw = (): void => {
    const isDark = theme === 'dark' || (theme === 'system' && dark.matches);
    document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light';
  };
  draw();
  dark.addEventListener('change', draw);
  return () => dark.removeEventListener('change', draw);
}
