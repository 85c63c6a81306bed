// What the system answers when a place on the disk cannot be used, in plain words.

const reasons = new Map([
  ['ENOENT', 'there is no such folder'],
  ['ENOTDIR', 'there is no such folder'],
  ['EEXIST', 'there is a file of that name already'],
  ['EISDIR', 'it is a folder'],
  ['ENAMETOOLONG', 'the name is too long'],
  ['EACCES', 'this account may not write there'],
  ['EPERM', 'this account may not write there'],
  ['EROFS', 'nothing can be written there'],
  ['ENOSPC', 'there is no room left'],
  ['EDQUOT', 'there is no room left'],
]);

/** Undefined for an error of any other kind. */
export const whyNot = (error: unknown): string | undefined =>
  reasons.get((error as NodeJS.ErrnoException | undefined)?.code ?? '');

/** The place as the system names it. */
export const placeOf = (error: unknown): string => (error as NodeJS.ErrnoException).path ?? '';
