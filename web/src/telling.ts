// From whose chair, with which names, on which wall: what words need to tell a statement.

import { swapped, type Person, type Telling, type Zone } from '@eachother/core';

export const tellingOf = (me: Person | undefined, them: Person, zone: Zone): Telling => ({
  names: { me: me?.name ?? '', them: them.name },
  zone,
});

/** As the other would read it: "you" is then the other. */
export const mirroredTelling = (telling: Telling): Telling => ({
  ...telling,
  names: swapped(telling.names),
});
