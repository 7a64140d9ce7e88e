/** By grammar: are both words what their clauses say, and of the same participants? */
import { denyingNouns, negators } from '../../lexicon/en/scopes';
import type { Clause, Grammar, Phrase } from '../../grammar';
import type { Span } from '../../model';
import { isFramed } from '../frame';
import { unitKinds } from '../index/units';
import type { Terms } from '../words/terms';
import type { Match, Side } from '.';

export function isConfirmed(p: Side, i: number, q: Side, match: Match, grammar: Grammar, terms: Terms): boolean {
  const { unit, around, prefixed, phrasal, converse } = match;
  const x = clauseAt(p, i, grammar);
  const y = clauseAt(q, unit, grammar);
  const framed = (strictly: boolean): boolean =>
    !converse && isFramed([p.profile, p.columns], i, [q.profile, q.columns], unit, terms, strictly);
  if (x && y && isVerb(p, i, x, terms) && isVerb(q, unit, y, terms)) {
    const answers = answersOf(x, y, q, unit, terms);
    if (answers.includes('other')) return false;
    return converse ? answers[0] === 'same' : answers.includes('same') || framed(false);
  }
  // a noun under a negation may be only part of what is denied, and 'local' and 'national' of one thing can both be true
  const isNegatedItself = (): boolean => negates(p, i) || negates(q, unit);
  const verbal = p.columns.kinds[i] === unitKinds.verb || q.columns.kinds[unit] === unitKinds.verb;
  if (match.opposite ? (verbal || match.exclusive) && framed(false) : isNegatedItself() && framed(true)) return true;
  return (
    (prefixed && around >= 1) || (phrasal && around >= 2) || areComplements(p, i, q, match, grammar, terms, around >= 2)
  );
}

const negating = new Set([...negators, ...denyingNouns]);
/** The word before it says not. */
const negates = ({ scopes, words }: Side, unit: number): boolean => negating.has(scopes.words[words[unit]! - 1] ?? '');

/** Do two clauses have the same participant in one place? */
type Answer = 'same' | 'open' | 'other';

/** Of the subjects and the objects of two clauses. */
function answersOf(x: Clause, y: Clause, q: Side, unit: number, terms: Terms): readonly Answer[] {
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
  return [
    // in a long sentence the grammar often takes a nearer noun for the subject; what follows the verb is surer
    answer(x.subject, y.subject, y.object, false),
    answer(x.object, y.object, y.subject, true),
  ];
}

/** Verbs that say nothing by themselves: what is denied is what follows them. */
const light = new Set(['be', 'have', 'remain', 'become', 'stay']);

/**
 * Both words stand behind *be* or *have* ('is not safe', 'have no strong records') of the same subject. What the denying one
 * says more ('not a large bridge') may be all that is denied, so each of its words must have a counterpart.
 */
function areComplements(
  p: Side,
  i: number,
  q: Side,
  { unit, opposite }: Match,
  grammar: Grammar,
  terms: Terms,
  close: boolean,
): boolean {
  const [x, y] = [complementAt(p, i, grammar), complementAt(q, unit, grammar)];
  if (!x || !y || (x.clause.predicate.lemma === 'have') !== (y.clause.predicate.lemma === 'have')) return false;
  // told once, by the last word
  if (p.spans[i + 1] && p.spans[i + 1]!.end <= x.span.end) return false;
  const [subject] = answersOf({ ...x.clause, object: null }, y.clause, q, unit, terms);
  if (subject === 'other' || (subject === 'open' && !close)) return false;
  const isDenied = ({ scopes, words }: Side, at: number): boolean => scopes.negated[words[at]!] === 1;
  const [side, { span }] = isDenied(p, i) ? [p, x] : [q, y];
  if (opposite && !isDenied(p, i) && !isDenied(q, unit)) return true;
  return side.spans.every(
    ({ start, end }, k) => start < span.start || end > span.end || side.columns.met[k]! > 0 || k === i,
  );
}

const meet = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => [...a].some((x) => b.has(x));

/** Plurals are often taken for verbs: a word that is a noun in most texts needs the form of a verb. */
function isVerb({ columns, scopes, words }: Side, unit: number, { predicate }: Clause, terms: Terms): boolean {
  const word = scopes.words[words[unit]!]!;
  return terms.isVerb(columns.single[unit]!) || /(?:ed|ing)$/.test(word) || /\s/.test(predicate.text);
}

/** The clause whose predicate a unit is. */
function clauseAt(side: Side, unit: number, grammar: Grammar): Clause | undefined {
  const { clauses, start } = clausesAround(side, unit, grammar);
  const at = side.spans[unit]!.start - start;
  const found = clauses.findIndex(({ predicate }) => predicate.start <= at && at < predicate.end);
  const clause = clauses[found];
  if (!clause || clause.object) return clause;
  // 'planned to sell the mill', 'stopped selling it': what is planned or stopped stands in the place of an object
  const next = clauses[found + 1];
  const { text } = side.profile.article.clean;
  if (!next || !/^\s+(?:to\s+)?$/.test(text.slice(start + clause.predicate.end, start + next.predicate.start)))
    return clause;
  const { start: from, end } = { start: next.predicate.start, end: next.object?.end ?? next.predicate.end };
  return { ...clause, object: { start: from, end, text: text.slice(start + from, start + end) } };
}

/** The clause of a light verb that a unit follows, and what stands behind the verb up to the next sign or verb. */
function complementAt(
  side: Side,
  unit: number,
  grammar: Grammar,
): { readonly clause: Clause; readonly span: Span } | undefined {
  const { clauses, start } = clausesAround(side, unit, grammar);
  const at = side.spans[unit]!.start - start;
  const found = clauses.filter(({ predicate }) => predicate.end <= at).length - 1;
  const clause = clauses[found];
  if (!clause || !light.has(clause.predicate.lemma)) return undefined;
  const behind = start + clause.predicate.end;
  const text = side.profile.article.clean.text.slice(behind, start + (clauses[found + 1]?.predicate.start ?? at + 80));
  const end =
    behind +
    (/[,;:.()—–]|\b(?:by|in|on|at|for|from|with|to|as|than|that|and|but|or)\b/.exec(text)?.index ?? text.length);
  return start + at < end ? { clause, span: { start: behind, end } } : undefined;
}

/** Clauses of the sentence that a unit stands in; they count from its start. */
function clausesAround(
  { profile, scopes, words }: Side,
  unit: number,
  grammar: Grammar,
): { readonly clauses: readonly Clause[]; readonly start: number } {
  const { article, statement, span } = profile;
  const whole: Span = statement >= 0 ? span : article.sentences[scopes.sentence[words[unit]!]!]!;
  return { clauses: grammar.parse(article.clean.text.slice(whole.start, whole.end)), start: whole.start };
}

/** 'Veldan’s exports': of whom it is said, not whose they are. */
function withoutOwner(text: string): string {
  const parts = text.split(/(?<=['’"]s|s['’])\s+/);
  const owner = parts.slice(0, -1).join(' ');
  return /\p{Lu}/u.test(owner) ? parts.at(-1)! : text;
}

function stemsOf(phrase: Phrase | null, terms: Terms): Set<number> {
  const words = withoutOwner(phrase?.text ?? '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}.']+/u);
  return new Set(words.map((word) => terms.ofWord(word.replace(/'s?$|\.$/g, ''))).filter((term) => term > 0));
}
