/**
 * What is said of those counted: the verb of which the figure's phrase is the object (*killed 31 people*) or the subject
 * (*31 people were killed*), the noun it hangs on (*a cargo of 300 tonnes*), and whether it is a fact, a plan or a wish.
 */
import type { Span } from '../../model';
import { ADVERB, ARTICLE, AUXILIARY, CARDINAL, CLOSED, CONJUNCTION, DETERMINER, PREPOSITION } from '../lexicon';
import type { Reading } from '../reading';
import {
  classOfWord,
  isAllowing,
  isSought,
  meaningAt,
  modeOfChain,
  modeOfModal,
  modeOfNoun,
  verbAt,
  type Mode,
  type Verb,
} from './verbs';

export interface Predicate {
  readonly predicate: string | null;
  readonly mode: Mode;
  readonly agent: Span | null;
}

const none: Predicate = { predicate: null, mode: 'fact', agent: null };

const noBreaks = new Set(['’', "'", '&', '%']);
const isBreak = (r: Reading, i: number): boolean =>
  !r.inside(i) || (r.isPunctuation(i) && !r.isHyphen(i) && !noBreaks.has(r.word(i)));
const saying = new Set(
  (
    'say tell report estimate believe confirm claim show announce add know put warn advise predict forecast expect ' +
    'project anticipate see think fear suggest indicate'
  ).split(' '),
);
const skipped = new Set(
  (
    'about around some all estimated reported record total as many much nearly roughly up just only at least most over ' +
    'under than more fewer less whopping full own approximately almost'
  ).split(' '),
);
const isSkipped = (r: Reading, i: number): boolean =>
  r.has(i, ADVERB | DETERMINER | ARTICLE) || skipped.has(r.word(i)) || r.word(i).endsWith('ly');
const sums = new Set(['total', 'number', 'tally', 'estimate', 'average', 'maximum', 'minimum']);
/** *Left* 31 people dead, *has* 12 people missing. */
const leaving = new Set(['leave', 'have', 'be', 'keep', 'make', 'find', 'get', 'see']);
const beforeAgent = new Set('that and but while when because if as after before which who where or'.split(' '));
const joining = new Set(['and', 'or', 'which', 'who']);
const relatives = new Set(['who', 'that', 'which']);
const afterSubject = new Set('while when because if but whereas after before as than'.split(' '));
const others = new Set(['other', 'others', 'more', 'people']);
const helping = new Set(['be', 'have', 'get']);
const expected = new Set(['due', 'likely', 'slated', 'poised', 'set']);

/**
 * @param first first word of the figure, its hedge included
 * @param end the word behind the phrase of figure and noun
 */
export function predicateOf(r: Reading, first: number, end: number): Predicate {
  const found = readPredicate(r, first, end);
  // '25 people have not been found': of them it is a fact that they are missing
  return found.mode === 'not' && found.predicate !== null && isSought(found.predicate)
    ? { ...found, predicate: 'missing', mode: 'fact' }
    : found;
}

function readPredicate(r: Reading, first: number, end: number): Predicate {
  const from = r.firstNear(first);
  const limit = r.endNear(first);
  const left = objectOf(r, first, end, from, limit);
  if (left && !(left.verb && saying.has(left.verb.lemma))) return left.found;
  const right = subjectOf(r, end, limit);
  // 'said 31 people were killed'; 'reported 31 cases'
  return right ?? left?.found ?? none;
}

interface Left {
  readonly found: Predicate;
  readonly verb: Verb | undefined;
}

/** The verb or noun to the left whose object the figure's phrase is. */
function objectOf(r: Reading, first: number, end: number, from: number, limit: number): Left | undefined {
  let j = first - 1;
  while (j >= from && isSkipped(r, j) && !verbAt(r, j)) j--;
  // 'a total of 310', 'the number of people'
  if (r.word(j) === 'of' && sums.has(r.word(j - 1))) {
    j -= 2;
    while (j >= from && isSkipped(r, j) && !verbAt(r, j)) j--;
  }
  if (j < from) return undefined;
  const verb = verbAt(r, j);
  if (verb) return ruledBy(r, verb, j, end, from, limit);
  const word = r.word(j);
  if (
    word === 'of' ||
    word === 'for' ||
    word === 'at' ||
    word === 'to' ||
    word === 'by' ||
    word === 'from' ||
    word === 'with'
  )
    return afterPreposition(r, j, end, from, limit);
  if (word === 'aboard' || (word === 'on' && r.word(j + 1) === 'board')) return undefined;
  // 'gave Merrow 300 tonnes', 'offered the workers 300 crowns'
  if (r.isWord(j) && !r.has(j, CLOSED))
    for (let k = j - 1; k >= Math.max(from, j - 4); k--) {
      if (isBreak(r, k) || (r.has(k, CLOSED) && !r.has(k, DETERMINER | ARTICLE))) break;
      const giver = verbAt(r, k);
      if (giver) return giver.past || giver.plain ? ruledBy(r, giver, k, end, from, limit) : undefined;
    }
  return undefined;
}

function afterPreposition(r: Reading, at: number, end: number, from: number, limit: number): Left | undefined {
  const noun = r.word(at - 1);
  if (r.word(at) === 'with') return aboardBehind(r, end, limit);
  const mode = r.word(at) === 'of' || r.word(at) === 'for' ? modeOfNoun(noun) : undefined;
  const means = r.word(at) === 'of' ? classOfWord(noun) : undefined;
  if (means !== undefined) return { found: { predicate: means, mode: mode ?? 'fact', agent: null }, verb: undefined };
  const own = verbAt(r, at - 1);
  // 'rose to 310', 'was attended by 300 people'; 'by' alone tells who, not how many
  if (own) return ruledBy(r, own, at - 1, end, from, limit);
  if (r.word(at) === 'from' || r.word(at) === 'by' || r.word(at) === 'with') return { found: none, verb: undefined };
  // 'demands a raise of 12 percent', 'cut its staff to 300'
  for (let k = at - 1; k >= Math.max(from, at - 7); k--) {
    if (isBreak(r, k) || r.has(k, CONJUNCTION)) break;
    const verb = verbAt(r, k);
    if (verb && k < at - 1) {
      const ruled = ruledBy(r, verb, k, end, from, limit);
      if (r.word(at) === 'for' && isAllowing(verb))
        return { ...ruled, found: { ...ruled.found, predicate: null, mode: 'possible' } };
      return mode ? { ...ruled, found: { ...ruled.found, mode } } : ruled;
    }
    if (r.has(k, PREPOSITION) && k < at) break;
  }
  return { found: { ...none, mode: mode ?? 'fact' }, verb: undefined };
}

/** 'with 21,000 tonnes of oil on board' */
function aboardBehind(r: Reading, end: number, limit: number): Left | undefined {
  for (let k = end; k < Math.min(limit, end + 4); k++)
    if (r.word(k) === 'aboard' || (r.word(k) === 'on' && r.word(k + 1) === 'board'))
      return { found: { predicate: 'carried', mode: 'fact', agent: null }, verb: undefined };
  return undefined;
}

function ruledBy(r: Reading, verb: Verb, at: number, end: number, from: number, limit: number): Left {
  const { mode, first } = groupBefore(r, verb, at, from);
  let predicate = meaningAt(r, verb, at);
  // 'left 31 people dead', 'has 12 people missing'
  const state = classOfWord(r.word(end - 1)) ?? stateBehind(r, end, limit);
  if (state !== undefined && leaving.has(verb.lemma)) predicate = state;
  else if (verb.lemma === 'leave' && verb.past) predicate = 'left';
  return { found: { predicate, mode, agent: agentBefore(r, first, from) }, verb };
}

const stateBehind = (r: Reading, end: number, limit: number): string | undefined => {
  // 'leaving 11 soldiers and at least 23 demonstrators injured', '31 others missing'
  let from = others.has(r.word(end)) ? end + 1 : end;
  if (r.word(from) === 'and')
    for (let k = from + 1; k < Math.min(limit, from + 6); k++) if (r.isNumber(k) || r.has(k, CARDINAL)) from = k + 2;
  for (let k = from; k < Math.min(limit, from + 2); k++) {
    const state = classOfWord(r.word(k)) ?? (verbAt(r, k)?.past ? verbAt(r, k)!.means : undefined);
    if (state !== undefined) return state;
    if (!r.has(k, ADVERB)) break;
  }
  return undefined;
};

/** Auxiliaries, modals and chained verbs to the left of a verb: 'could reach', 'plans to cut', 'was to cost'. */
function groupBefore(r: Reading, verb: Verb, at: number, from: number): { mode: Mode; first: number } {
  let mode: Mode = 'fact';
  const own = modeOfChain(verb);
  if (own && own !== 'fact' && verb.lemma !== 'be' && !saying.has(verb.lemma)) mode = own;
  if (verb.lemma === 'expect' || verb.lemma === 'predict' || verb.lemma === 'forecast') mode = 'future';
  let k = at - 1;
  let participle = verb.past;
  for (let steps = 0; k >= from && steps < 8; steps++, k--) {
    const word = r.word(k);
    const modal = modeOfModal(word);
    if (modal) {
      // 'may have leaked' is said of what happened
      if (!(participle && r.word(k + 1) === 'have')) mode = mode === 'fact' ? modal : mode;
    } else if (word === 'not' || word === 'never' || word.endsWith("n't")) mode = 'not';
    else if (word === 'to') {
      const chain = verbAt(r, k - 1) ?? verbAt(r, k - 2);
      // 'licensed to carry 90', 'permission to carry 90'; people who were allowed to leave have left
      if (modeOfNoun(r.word(k - 1)) === 'possible' || (chain && isAllowing(chain))) {
        if (mode === 'fact') mode = 'possible';
        break;
      }
      const told =
        r.word(k - 1) === 'due' || r.word(k - 1) === 'likely' || chain?.lemma === 'be'
          ? 'future'
          : chain && modeOfChain(chain);
      if (told === undefined) break;
      const have = chain?.lemma === 'have';
      if (told !== 'fact' && !have && mode === 'fact') mode = told;
      if (chain && !verbAt(r, k - 1)) k--;
      k--;
      participle = false;
      if (chain?.lemma !== 'be') continue;
    } else if (!(r.has(k, AUXILIARY | ADVERB) || word.endsWith('ly'))) break;
  }
  return { mode, first: k + 1 };
}

/** The words of the clause before its verb. */
function agentBefore(r: Reading, first: number, from: number): Span | null {
  let j = first - 1;
  while (j >= from && first - j <= 12) {
    if (isBreak(r, j) && r.word(j) !== ',') break;
    if (r.word(j) === ',' || beforeAgent.has(r.word(j))) break;
    if (r.has(j, AUXILIARY) || (verbAt(r, j) && !r.isCapital(j))) break;
    j--;
  }
  // 'the alliance, which has some 4,600 troops': who has them stands before
  if (j + 1 >= first && (r.word(j) === 'which' || r.word(j) === 'who'))
    return agentBefore(r, r.word(j - 1) === ',' ? j - 1 : j, from);
  if (j + 1 >= first || joining.has(r.word(j))) return null;
  return { start: r.start(j + 1), end: r.end(first - 1) };
}

/** The verb to the right whose subject the figure's phrase is. */
function subjectOf(r: Reading, end: number, limit: number): Predicate | undefined {
  let inside = false;
  for (let k = end, steps = 0; k < limit && steps < 18; k++, steps++) {
    const word = r.word(k);
    if (word === '(') {
      while (k < limit && r.word(k) !== ')') k++;
      continue;
    }
    if (word === ',') {
      // an apposition: on behind its other comma
      let close = k + 1;
      while (close < limit && close - k < 12 && r.word(close) !== ',' && !isBreak(r, close)) close++;
      if (r.word(close) !== ',' || inside) return undefined;
      inside = true;
      k = close;
      continue;
    }
    if (isBreak(r, k)) return undefined;
    if (word === 'aboard' || (word === 'on' && r.word(k + 1) === 'board'))
      return { predicate: 'carried', mode: 'fact', agent: null };
    if (relatives.has(word)) continue;
    if (afterSubject.has(word) && !r.has(k + 1, AUXILIARY)) return undefined;
    if (r.has(k, AUXILIARY) || modeOfModal(word) || verbAt(r, k)) return verbGroup(r, k, limit);
  }
  return undefined;
}

/** Reads 'were', 'could have been', 'are expected to', 'had to' … up to the verb that says what happens. */
function verbGroup(r: Reading, start: number, limit: number): Predicate | undefined {
  let mode: Mode = 'fact';
  let last: Verb | undefined;
  let at = start;
  for (let k = start, steps = 0; k < limit && steps < 12; k++, steps++) {
    const word = r.word(k);
    const modal = modeOfModal(word);
    if (modal) {
      if (!(r.word(k + 1) === 'have' && /^(?:may|might|could|must|can)$/.test(word))) mode = modal;
      continue;
    }
    if (word === 'not' || word === 'never' || word.endsWith("n't")) {
      mode = 'not';
      continue;
    }
    const adjective = classOfWord(word);
    if (last?.lemma === 'be' && adjective !== undefined) return { predicate: adjective, mode, agent: null };
    // 'are in custody'
    const within = last?.lemma === 'be' && word === 'in' ? classOfWord(r.word(k + 1)) : undefined;
    if (within !== undefined) return { predicate: within, mode, agent: null };
    const verb = verbAt(r, k);
    if (verb) {
      // 'were counted' after 'be': the participle tells; a finite verb behind a main verb is another clause
      if (last && !helping.has(last.lemma) && r.word(k - 1) !== 'to') break;
      last = verb;
      at = k;
      continue;
    }
    if (word === 'to' && last) {
      const chain = modeOfChain(last);
      if (chain === undefined || !verbOrPlain(r, k + 1)) break;
      if (chain !== 'fact') mode = mode === 'fact' ? chain : mode;
      const next = verbAt(r, k + 1);
      if (!next) return { predicate: r.word(k + 1), mode, agent: null };
      last = undefined;
      continue;
    }
    if (expected.has(word) && r.word(k + 1) === 'to') {
      mode = 'future';
      k++;
      last = undefined;
      continue;
    }
    if (r.has(k, AUXILIARY | ADVERB) || word.endsWith('ly')) continue;
    break;
  }
  return last ? { predicate: meaningAt(r, last, at), mode, agent: null } : undefined;
}

const verbOrPlain = (r: Reading, i: number): boolean => r.isWord(i) && !r.has(i, CLOSED) && !r.isCapital(i);
