// Whether what is typed is safe yet, on every sheet that keeps itself.

export const saving = {
  keeping: 'Keeping what you type…',
  kept: 'What you typed is safe on this device.',
  failed:
    'This could not be kept: there may be no room left on this device. Copy it before you close the page.',
} as const;
