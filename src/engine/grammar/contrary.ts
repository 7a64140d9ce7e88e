/** Two sentences by their clauses: does one say that what the other says is not so? */
import type { Clause, Phrase } from '.';
import { sayVerbs } from '../lexicon/en/cueVerbs';
import { possibleWords, symmetricVerbs } from '../lexicon/en/polarity';

/**
 * 'contrary': of the same participants one says it and the other says it is not so; 'roles': who does it and to whom are
 * exchanged; 'agree': they say the same; 'open': one only holds possible what the other says is not so, or so;
 * 'unclear': no clause of one answers one of the other.
 */
export type Contrary = 'contrary' | 'roles' | 'agree' | 'open' | 'unclear';

export interface Words {
  /** Stems of the words of a phrase that are evidence. */
  stemsOf(text: string): readonly string[];
  /** Same meaning (1), contrary (-1) or neither (0), of two verbs' lemmas. */
  verbs(one: string, other: string): 1 | 0 | -1;
}

const say = new Set(sayVerbs);
const symmetric = new Set(symmetricVerbs);
const possible = new Set(possibleWords);
const isPossible = ({ modality }: Clause): boolean => modality !== null && possible.has(modality);

/** The clauses that agree best in their participants decide. */
export function contraryOf(a: readonly Clause[], b: readonly Clause[], words: Words): Contrary {
  let best = 0;
  let answer: Contrary = 'unclear';
  for (const x of a)
    for (const y of b) {
      const polarity = words.verbs(x.predicate.lemma, y.predicate.lemma);
      if (polarity === 0) continue;
      const overlap = (p: Phrase | null, q: Phrase | null): number => (p && q ? shared(p, q, words) : 0);
      const straight = overlap(x.subject, y.subject) + overlap(x.object, y.object);
      const crossed = overlap(x.subject, y.object) + overlap(x.object, y.subject);
      const exchanged =
        !symmetric.has(x.predicate.lemma) &&
        straight === 0 &&
        overlap(x.subject, y.object) > 0 &&
        overlap(x.object, y.subject) > 0;
      // that both have somebody say something tells least
      const saying = say.has(x.predicate.lemma) && say.has(y.predicate.lemma);
      const strength = (exchanged ? crossed : straight) * (saying ? 0.1 : 1);
      if (strength <= best || (!exchanged && disagree(x, y, words))) continue;
      best = strength;
      const contrary = (x.negated !== y.negated) !== polarity < 0;
      const open = isPossible(x) !== isPossible(y);
      answer = exchanged ? 'roles' : !contrary ? 'agree' : open ? 'open' : 'contrary';
    }
  return answer;
}

/** Both name a subject, or both an object, and they share no word. Pronouns name nobody. */
function disagree(x: Clause, y: Clause, words: Words): boolean {
  const apart = (p: Phrase | null, q: Phrase | null): boolean =>
    p !== null &&
    q !== null &&
    words.stemsOf(p.text).length > 0 &&
    words.stemsOf(q.text).length > 0 &&
    shared(p, q, words) === 0;
  return apart(x.subject, y.subject) || apart(x.object, y.object);
}

/** Share of the shorter phrase's words that the other has. */
function shared(p: Phrase, q: Phrase, words: Words): number {
  const [mine, theirs] = [new Set(words.stemsOf(p.text)), new Set(words.stemsOf(q.text))];
  const least = Math.min(mine.size, theirs.size);
  return least === 0 ? 0 : [...mine].filter((stem) => theirs.has(stem)).length / least;
}
