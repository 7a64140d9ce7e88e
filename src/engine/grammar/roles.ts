/** Two sentences by their clauses: does the one have do it to whom, in the other, it is done by? */
import type { Clause, Phrase } from '.';
import { sayVerbs } from '../lexicon/en/cueVerbs';
import { symmetricVerbs } from '../lexicon/en/polarity';

export interface Words {
  /** Stems of the words of a phrase that are evidence. */
  stemsOf(text: string): readonly string[];
  /** Two verbs' lemmas speak of one act, in the same way or as opposites. */
  ofOneAct(one: string, other: string): boolean;
}

const say = new Set(sayVerbs);
const symmetric = new Set(symmetricVerbs);

/** Who does it and to whom are exchanged: the clauses that agree best in their participants decide. */
export function areRolesExchanged(a: readonly Clause[], b: readonly Clause[], words: Words): boolean {
  let best = 0;
  let answer = false;
  for (const x of a)
    for (const y of b) {
      if (!words.ofOneAct(x.predicate.lemma, y.predicate.lemma)) continue;
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
      answer = exchanged;
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
