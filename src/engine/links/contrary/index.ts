/**
 * Does one statement say that what the other says is not so? A word of the one is held against its counterpart in the other:
 * the same word or another for it under a negation on one side only, or an opposite under none or both. It counts where what
 * stands around both is the same.
 */
import { speaksOfOutside } from '../figures/told';
import type { Span } from '../../model';
import type { UnitColumns } from '../counterparts';
import { spansOfUnits, type Profile } from '../index/profile';
import { unitKinds } from '../index/units';
import type { Pair } from '../pair';
import { OWN, relationsOf, type Relations } from '../words/related';
import type { Terms } from '../words/terms';
import { isConfirmed } from './confirm';
import {
  areStates,
  converses,
  haveOpposites,
  isPrefixed,
  isUndone,
  opposites,
  phrases,
  readOpposites,
} from './opposites';
import { denies, scopesOf, type Scopes } from './scopes';

export interface Contrary {
  readonly kind: 'negation' | 'opposite';
  /** Place in the statement that says less, and in the other. */
  readonly from: Span;
  readonly to: Span;
  readonly words: readonly [string, string];
  readonly lighter: Profile;
  /** Unit of the statement that says less. */
  readonly unit: number;
}

/** Saying tells least of what is said. */
const leastBackground = 0.2;
const near = 3;

export function contraryOf({ a, b, index, terms, counterparts, grammar }: Pair): readonly Contrary[] {
  readOpposites(terms);
  const [lighter, heavier] = index.mass(a.terms) <= index.mass(b.terms) ? [a, b] : [b, a];
  if (!denies(lighter, terms) && !denies(heavier, terms) && !haveOpposites(lighter, heavier, terms)) return [];
  // 'stocks in Lund fell', 'stocks outside Lund rose'
  if (isOutside(lighter) !== isOutside(heavier)) return [];
  const one = scopesOf(lighter, terms);
  const two = scopesOf(heavier, terms);
  const { a: x, b: y } = counterparts(lighter, heavier);
  const side = (profile: Profile, scopes: Scopes, columns: UnitColumns): Side => {
    const spans = spansOfUnits(profile, terms);
    return { profile, columns, scopes, spans, words: spans.map(({ start }) => scopes.starts.indexOf(start)) };
  };
  const [p, q] = [side(lighter, one, x), side(heavier, two, y)];
  const relations = relationsOf(terms);
  const found: Contrary[] = [];
  for (let i = 0; i < x.count; i++) {
    const match = matchOf(p, i, q, terms, relations, grammar !== undefined);
    if (!match || (grammar && !isConfirmed(p, i, q, match, grammar, terms))) continue;
    found.push({
      kind: match.opposite ? 'opposite' : 'negation',
      from: p.spans[i]!,
      to: q.spans[match.unit]!,
      words: [p.scopes.words[p.words[i]!]!, q.scopes.words[q.words[match.unit]!]!],
      lighter,
      unit: i,
    });
  }
  return found;
}

const isOutside = ({ article, span }: Profile): boolean =>
  speaksOfOutside(article.clean.text.slice(span.start, span.end));

export interface Side {
  readonly profile: Profile;
  readonly columns: UnitColumns;
  readonly scopes: Scopes;
  readonly spans: readonly Span[];
  /** By unit its first word. */
  readonly words: readonly number[];
}

export interface Match {
  readonly unit: number;
  readonly opposite: boolean;
  /** Units around both that stand for each other. */
  readonly around: number;
  /** The opposite is the same word with a prefix that says 'not'. */
  readonly prefixed: boolean;
  /** One of the two is an opposite by the word behind it: 'voted against'. */
  readonly phrasal: boolean;
  /** Both can be true of the two sides of one act: one wins, the other loses. */
  readonly converse: boolean;
  /** Two states of one thing: 'open', 'closed'. */
  readonly exclusive: boolean;
}

/** The word of the other statement that stands against a word, where every word that could answer it does. */
function matchOf(p: Side, i: number, q: Side, terms: Terms, relations: Relations, grammar: boolean): Match | undefined {
  const term = wordOf(p, i);
  if (term === 0 || terms.background(term) <= leastBackground) return undefined;
  const stem = stemAt(p, i, term, terms);
  const contrary = opposites.get(stem);
  const verbal = p.columns.kinds[i] === unitKinds.verb;
  const related = relations.take(term);
  let best: Match | undefined;
  let strength = 0;
  for (let j = 0; j < q.columns.count; j++) {
    const other = wordOf(q, j);
    if (other === 0) continue;
    const otherStem = stemAt(q, j, other, terms);
    const forms = [p.scopes.words[p.words[i]!], q.scopes.words[q.words[j]!]] as const;
    const exclusive = areStates(...forms) || isUndone(...forms);
    const opposite = exclusive || (contrary?.has(otherStem) ?? false);
    const same = !opposite && (stem === otherStem || (related && relations.to(other) >= OWN));
    if (!same && !opposite) continue;
    const [w, v] = [p.words[i]!, q.words[j]!];
    if (w < 0 || v < 0) continue;
    const turned = p.scopes.negated[w] !== q.scopes.negated[v];
    const around = alikeAround(p, i, q, j);
    // one place that says the same is enough
    if (turned === opposite) {
      if (around > 0 || same) return undefined;
      continue;
    }
    // what is wished for can be held against what is not wished for, nothing else that is left open
    if (p.scopes.open[w] === 1 || p.scopes.open[w] !== q.scopes.open[v]) continue;
    // where both deny something, nothing but the reach of a word would tell them apart
    if (turned && (p.scopes.negated[w] ? deniesAt(q, v) : deniesAt(p, w))) continue;
    // a noun under a negation is part of what is denied
    if (!grammar && !opposite && !(verbal || q.columns.kinds[j] === unitKinds.verb)) continue;
    if (around > strength) {
      strength = around;
      const prefixed = opposite && isPrefixed(stem, otherStem);
      const phrasal = stem !== terms.stemOf(term) || otherStem !== terms.stemOf(other);
      const converse = opposite && (converses.get(stem)?.has(otherStem) ?? false);
      best = { unit: j, opposite, around, prefixed, phrasal, converse, exclusive };
    }
  }
  return best && isToldElsewhere(p, i, q, best, terms) ? undefined : best;
}

/** Another place of the first says what the word of the second does ('do not know all, but what we know'). */
function isToldElsewhere(p: Side, i: number, q: Side, { unit }: Match, terms: Terms): boolean {
  const stem = stemAt(q, unit, wordOf(q, unit), terms);
  const v = q.words[unit]!;
  for (let k = 0; k < p.columns.count; k++) {
    const term = k === i ? 0 : wordOf(p, k);
    const w = p.words[k]!;
    if (term !== 0 && w >= 0 && stemAt(p, k, term, terms) === stem && p.scopes.negated[w] === q.scopes.negated[v])
      return true;
  }
  return false;
}

/** Units near one whose counterparts stand near the other. */
function alikeAround(p: Side, i: number, q: Side, j: number): number {
  let alike = 0;
  const { columns: x } = p;
  for (let k = Math.max(0, i - near); k <= i + near && k < x.count; k++) {
    const partner = x.partner[k]!;
    if (k === i || partner < 0 || partner === j || sentenceOf(p, k) !== sentenceOf(p, i)) continue;
    if (Math.abs(partner - j) <= near + 1 && sentenceOf(q, partner) === sentenceOf(q, j)) alike++;
  }
  return alike;
}

const deniesAt = ({ scopes }: Side, word: number): boolean => scopes.denies.has(scopes.sentence[word]!);
const sentenceOf = ({ scopes, words }: Side, unit: number): number => scopes.sentence[words[unit]!] ?? -1;

/** Term of a unit that is one word and no name or figure, else 0. */
const wordOf = ({ columns }: Side, i: number): number => (columns.word[i] === 1 ? columns.single[i]! : 0);

/** The stem of a word, or of the verb that it is with the word behind it another one for. */
function stemAt({ scopes, words }: Side, i: number, term: number, terms: Terms): string {
  const stem = terms.stemOf(term);
  const behind = phrases.get(stem);
  if (!behind) return stem;
  const at = words[i]!;
  for (let k = at + 1; k <= at + 2; k++) {
    const same = behind.get(scopes.words[k] ?? '');
    if (same !== undefined) return same;
  }
  return stem;
}
