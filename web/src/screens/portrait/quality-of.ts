// Which quality said a statement: what a verdict is kept under.

import type { Portrait, QualityKey, Statement } from '@eachother/core';

export const qualityOf = (portrait: Portrait, statement: Statement): QualityKey | undefined =>
  portrait.sections.find(({ quality }) => quality === statement.quality)?.quality;
