// Small invented conversations, as the apps write them.

/** Two people over some weeks: a few messages every second day, begun in turns. */
export function aChat({ weeks = 20, first = 'Ada', second = 'Maya' } = {}): string {
  const start = Date.UTC(2026, 0, 1, 9);
  const lines: string[] = [];
  for (let day = 0; day < weeks * 7; day += 2) {
    const [opens, answers] = (day / 2) % 3 === 0 ? [second, first] : [first, second];
    for (const [k, by] of [opens, answers, opens].entries())
      lines.push(
        headerOf(start + day * 86_400_000 + k * 20 * 60_000) + `${by}: ${words[(day + k) % 5]}`,
      );
  }
  return `${lines.join('\n')}\n`;
}

const words = [
  'good morning, how are you?',
  'well, and you?',
  'shall we walk?',
  'yes!',
  'see you there',
];

function headerOf(at: number): string {
  const iso = new Date(at).toISOString();
  const [year, month, day] = iso.slice(0, 10).split('-');
  return `${day}/${month}/${year}, ${iso.slice(11, 16)} - `;
}
