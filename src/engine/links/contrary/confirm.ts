/** By grammar: are both words what their clauses say, and of the same participants? */
import type { Clause, Grammar, Phrase } from '../../grammar';
import type { Span } from '../../model';
import type { Terms } from '../words/terms';
import type { Match, Side } from '.';

export function isConfirmed(
  p: Side,
  i: number,
  q: Side,
  { unit, around, prefixed, phrasal }: Match,
  grammar: Grammar,
  terms: Terms,
): boolean {
  const x = clauseAt(p, i, grammar);
  const y = clauseAt(q, unit, grammar);
  if (!x || !y || !(isVerb(p, i, x, terms) && isVerb(q, unit, y, terms)))
    return (prefixed && around >= 1) || (phrasal && around >= 2);
  const sentence = q.scopes.sentence[q.words[unit]!];
  const there = new Set(q.scopes.terms.filter((_, k) => q.scopes.sentence[k] === sentence));
  const anywhere = new Set(q.scopes.terms);
  const answer = (mine: Phrase | null, theirs: Phrase | null, crossed: Phrase | null, sure: boolean): Answer => {
    const words = stemsOf(mine, terms);
    if (words.size === 0) return 'open';
    const straight = stemsOf(theirs, terms);
    if (meet(words, straight)) return 'same';
    if (meet(words, stemsOf(crossed, terms))) return 'other';
    if (straight.size === 0) return meet(words, anywhere) ? 'open' : 'other';
    return !sure && meet(words, there) ? 'open' : 'other';
  };
  const answers = [
    // in a long sentence the grammar often takes a nearer noun for the subject; what follows the verb is surer
    answer(x.subject, y.subject, y.object, false),
    answer(x.object, y.object, y.subject, true),
  ];
  return !answers.includes('other') && answers.includes('same');
}

/** Do two clauses have the same participant in one place? */
type Answer = 'same' | 'open' | 'other';

const meet = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => [...a].some((x) => b.has(x));

/** Plurals are often taken for verbs: a word that is a noun in most texts needs the form of a verb. */
function isVerb({ columns, scopes, words }: Side, unit: number, { predicate }: Clause, terms: Terms): boolean {
  const word = scopes.words[words[unit]!]!;
  return terms.isVerb(columns.single[unit]!) || /(?:ed|ing)$/.test(word) || /\s/.test(predicate.text);
}

/** The clause whose predicate a unit is. */
function clauseAt({ profile, spans, scopes, words }: Side, unit: number, grammar: Grammar): Clause | undefined {
  const { article, statement, span } = profile;
  const whole: Span = statement >= 0 ? span : article.sentences[scopes.sentence[words[unit]!]!]!;
  const at = spans[unit]!.start - whole.start;
  return grammar
    .parse(article.clean.text.slice(whole.start, whole.end))
    .find(({ predicate }) => predicate.start <= at && at < predicate.end);
}

function stemsOf(phrase: Phrase | null, terms: Terms): Set<number> {
  const words = (phrase?.text ?? '').toLowerCase().split(/[^\p{L}\p{N}.']+/u);
  return new Set(words.map((word) => terms.ofWord(word.replace(/'s?$|\.$/g, ''))).filter((term) => term > 0));
}
