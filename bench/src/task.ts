// One task, measured in this process; the last line printed is what was measured.

import { measured } from './speed/measure.ts';
import { tasks } from './speed/tasks.ts';

const [, , name, path] = process.argv;
const task = tasks.get(name);
if (task === undefined) throw new Error(`no task ${name}`);
console.log(JSON.stringify(await measured(await task(path))));
