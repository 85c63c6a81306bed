// Which moment a source's own reference means, so that an answer finds what it answers.

export interface Refs {
  note(thread: number, ref: string, id: number): void;
  find(thread: number, ref: string): number | null;
}

/** The last hundred thousand: who answers something older than that is left without a link. */
export function createRefs(): Refs {
  let fresh = new Map<string, number>();
  let older = new Map<string, number>();
  return {
    note(thread, ref, id) {
      fresh.set(`${thread} ${ref}`, id);
      if (fresh.size < 50_000) return;
      older = fresh;
      fresh = new Map();
    },
    find: (thread, ref) => fresh.get(`${thread} ${ref}`) ?? older.get(`${thread} ${ref}`) ?? null,
  };
}
