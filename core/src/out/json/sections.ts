// Everything a vault holds of a person, in the order of the file: what is pointed to comes before what points.
// A test holds this list against the tables of the vault, so that no table and no column is left behind unseen.
// What is made anew from the rest (what words carry, the search index) is not in the file.

import { happened } from './happened.ts';
import { partOf, type Part } from './section.ts';
import { told } from './told.ts';
import { written } from './written.ts';

export const formatName = 'each-other';
/** Goes up when a file of before would be read wrongly. */
export const formatVersion = 1;

const sections = { ...happened, ...told, ...written };

export type SectionName = keyof typeof sections;
export const sectionNames = Object.keys(sections) as readonly SectionName[];
const parts: Readonly<Record<string, Part>> = Object.fromEntries(
  Object.entries(sections).map(([name, section]) => [name, partOf(section)]),
);
export const partNamed = (name: SectionName): Part => parts[name];
export const isSection = (name: string): name is SectionName => Object.hasOwn(sections, name);
