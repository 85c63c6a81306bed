// For the one question a file may leave: two of its own dates that differ most between the readings.

export interface DateExamples {
  /** `apart`: days between the two readings of the date in this header. */
  add(head: string, apart: number): void;
  /** At most two, as written. */
  most(): readonly string[];
}

const date = /\p{Nd}{1,4}[^\p{Nd}\n]{1,3}\p{Nd}{1,2}[^\p{Nd}\n]{1,3}\p{Nd}{1,4}/u;

export function createDateExamples(): DateExamples {
  let best: readonly { readonly text: string; readonly apart: number }[] = [];
  return {
    add(head, apart) {
      if (best.length === 2 && apart <= best[1].apart) return;
      const [text = head] = date.exec(head) ?? [];
      if (best.some((one) => one.text === text)) return;
      best = [...best, { text, apart }].sort((x, y) => y.apart - x.apart).slice(0, 2);
    },
    most: () => best.map(({ text }) => text),
  };
}
