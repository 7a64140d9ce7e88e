/** Words without which a question need not be asked of a statement, as bits: they are seen while its words are read anyway. */
import { WordTable, type Vocabulary } from '../../lexicon';
import { denyingWords } from '../../lexicon/en/scopes';
import { leaving, moving, orderingNouns, orderingVerbs, reaching } from '../../lexicon/en/slots';

/** It can deny something. */
export const DENYING = 1;
/** Somebody goes from or to a place. */
export const MOVING = 2;
/** It puts two in an order that cannot be turned round. */
export const ORDERING = 4;

export const createCues = (vocabulary: Vocabulary): WordTable =>
  new WordTable(vocabulary)
    .mark(denyingWords, DENYING)
    .mark([...leaving, ...reaching, ...moving], MOVING)
    .mark(
      [...orderingNouns.flat(), ...orderingVerbs.map(([forms]) => forms)].flatMap((forms) =>
        forms.split(' ').filter(Boolean),
      ),
      ORDERING,
    );
