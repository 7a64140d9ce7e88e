/** The stages of reading that decisions need again, for `decisions`, which knows none of them. */
import { attributeAgain, dateAgain, type Readers } from './annotate';
import type { StoryDoors } from './decisions';
import { resolveEntities } from './entities';
import { kindOfUnit } from './figures';
import { readMissed } from './readMissed';

export const decisionDoors = (readers: Readers): StoryDoors => ({
  resolve: resolveEntities,
  attribute: (found) => attributeAgain(found, readers),
  redate: dateAgain,
  unitOf: kindOfUnit,
  readMissed: (found, span) => readMissed(found, span, readers),
});
