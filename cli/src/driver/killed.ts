// Runs in a process of its own, to be killed in the middle: see driver.test.ts.

import { choices, longChat, vaultAt } from './testing.ts';

const vault = await vaultAt(process.argv[2]);
await vault.import(longChat(500), choices, () => undefined);
process.stdout.write('acknowledged\n');
let told = 0;
await vault.import(longChat(20_000), choices, ({ saved }) => {
  if (saved > told) process.stdout.write('saved\n');
  told = saved;
});
