// That an hour together was begun in this tab, and no word of it: a page that was left or loaded anew can then
// say what became of it.

const place = 'together';

export const markBegun = (): void => sessionStorage.setItem(place, 'begun');
export const markEnded = (): void => sessionStorage.removeItem(place);

/** Whether one was begun and not ended; asking ends it. */
export function wasBegun(): boolean {
  const begun = sessionStorage.getItem(place) !== null;
  markEnded();
  return begun;
}
