export const welcome = {
  sentence: 'See and tend the give and take with the people close to you.',
  private: 'Nothing leaves this device: no account, no network, nobody else to look.',
  ways: 'Three ways in',
  bringIn: 'Bring in a conversation',
  bringInWhy: 'A chat you exported from your phone. In a minute you see what goes back and forth.',
  sample: 'Look around with a sample circle',
  sampleWhy: 'Five invented people over three years. Your own vault stays untouched.',
  byHand: 'Start by hand',
  byHandWhy: 'Write down one moment in plain words: “coffee with Maya yesterday”.',
  promise:
    'Nothing is added up and nobody is compared. Both directions, with the moments behind each sentence.',
  drawing: 'Two strands twisting around each other',
  meaning: 'Or begin with yourself: what does give and take mean to you?',
  help: 'What this can and cannot see, and where to find help',
} as const;
