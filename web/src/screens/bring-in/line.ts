// One after the other: files wait in line, so that two imports never share the disk.

export type Line = (work: () => Promise<void>) => Promise<void>;

export function createLine(): Line {
  let last: Promise<void> = Promise.resolve();
  return (work) => {
    last = last.then(work, work);
    return last;
  };
}
