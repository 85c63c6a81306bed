// For the one question a file may leave: two of its own dates that differ most between the readings.

const date = /\p{Nd}{1,4}[^\p{Nd}\n]{1,3}\p{Nd}{1,2}[^\p{Nd}\n]{1,3}\p{Nd}{1,4}/u;

export class DateExamples {
  #most: readonly { readonly text: string; readonly apart: number }[] = [];

  /** `apart`: days between the two readings of the date in this head. */
  add(head: string, apart: number): void {
    if (this.#most.length === 2 && apart <= this.#most[1].apart) return;
    const [text = head] = date.exec(head) ?? [];
    if (this.#most.some((one) => one.text === text)) return;
    this.#most = [...this.#most, { text, apart }].sort((x, y) => y.apart - x.apart).slice(0, 2);
  }

  /** At most two, as written. */
  get texts(): readonly string[] {
    return this.#most.map(({ text }) => text);
  }
}
