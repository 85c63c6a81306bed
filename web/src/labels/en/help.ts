export const help = {
  title: 'About and help',
  what: 'What this is',
  whatText: [
    'Each Other reads the conversations you bring in and shows what goes back and forth between two people, in both directions.',
    'It does not keep count of who gave more. Each relationship is set beside its own past and no other.',
    'Every sentence opens the moments it rests on, the rule that found it, and what it cannot see. If it is not right, say so: that sticks.',
  ],
  sees: 'What it cannot see',
  seesText: [
    'Time together, calls that were not exported, other apps, what was said through family.',
    'Silence in the data is not silence in life. Slow is not the same as uncaring.',
    'Why someone did something, what they felt, who they are: none of that is in a chat, and none of it is inferred here.',
  ],
  private: 'What is kept private',
  privateText: [
    'No account, no network, no telemetry. Your vault lives in this browser on this device.',
    'The others did not ask to be analysed. Keep it to yourself and to helping.',
    'It is not encrypted yet: whoever can use this device unlocked can read it.',
  ],
  safe: 'If someone frightens you',
  safeText: [
    'Many messages and quick answers are not the same as warmth. If contact feels like control, nothing on these pages is advice to write more, to confront or to explain.',
    'If someone may look at this device, think about who could see these pages before you keep them here. Talking to a trained person is free and confidential:',
  ],
  country: 'Country',
  lines: 'Lines to call',
  linesNote:
    'Numbers as they stood when this version was made. In danger now, call your emergency number.',
  keys: 'Keys',
  keyList: [
    { keys: 'Ctrl K or ⌘ K', does: 'find a person, a moment or a screen' },
    { keys: '← →', does: 'on a thread: read month by month' },
    { keys: 'Esc', does: 'close what is open' },
  ],
  licence: 'Free software under AGPL-3.0-or-later.',
} as const;

export const helplines = [
  {
    country: 'India',
    lines: [
      ['Emergency', '112'],
      ['Women’s helpline', '181'],
      ['Tele-MANAS, for the mind', '14416'],
    ],
  },
  {
    country: 'United Kingdom',
    lines: [
      ['Emergency', '999'],
      ['Domestic abuse helpline', '0808 2000 247'],
      ['Samaritans', '116 123'],
    ],
  },
  {
    country: 'United States',
    lines: [
      ['Emergency', '911'],
      ['Domestic violence hotline', '1-800-799-7233'],
      ['Crisis lifeline', '988'],
    ],
  },
  {
    country: 'Germany',
    lines: [
      ['Emergency', '112'],
      ['Hilfetelefon, violence against women', '116 016'],
      ['TelefonSeelsorge', '0800 111 0 111'],
    ],
  },
  {
    country: 'France',
    lines: [
      ['Emergency', '112'],
      ['Violences Femmes Info', '3919'],
      ['Suicide prevention', '3114'],
    ],
  },
  {
    country: 'Ireland',
    lines: [
      ['Emergency', '112'],
      ['Women’s Aid', '1800 341 900'],
      ['Samaritans', '116 123'],
    ],
  },
  {
    country: 'Australia',
    lines: [
      ['Emergency', '000'],
      ['1800RESPECT', '1800 737 732'],
      ['Lifeline', '13 11 14'],
    ],
  },
  {
    country: 'Canada',
    lines: [
      ['Emergency', '911'],
      ['Suicide crisis helpline', '988'],
    ],
  },
  {
    country: 'New Zealand',
    lines: [
      ['Emergency', '111'],
      ['Women’s Refuge', '0800 733 843'],
      ['Need to talk', '1737'],
    ],
  },
  {
    country: 'Elsewhere in the EU',
    lines: [
      ['Emergency', '112'],
      ['Violence against women', '116 016'],
    ],
  },
] as const;
