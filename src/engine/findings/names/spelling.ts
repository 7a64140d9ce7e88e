/** One name in two spellings, each in an article of its own: *Zelensky*, *Zelenskyy*. Accents and hyphens are no other spelling. */
import { mapInSteps, type ArticleId, type Entity, type Steps } from '../../model';
import { spelled } from '../../quotes';
import { draftOf, sideOf, type ById, type Draft } from '../draft';
import { namesOf, type Named } from './named';

/** Words this short differ by chance. */
const shortest = 4;
const mostEdits = 2;

export function* findSpellings(byId: ById, entities: readonly Entity[]): Steps<Draft[]> {
  const drafts = yield* mapInSteps(entities, workOf, (entity): Draft[] => {
    if (entity.type !== 'person' && entity.type !== 'place' && entity.type !== 'organization') return [];
    if (new Set(entity.mentions.map(({ article }) => article)).size < 2) return [];
    const byArticle = new Map<ArticleId, Named[]>();
    for (const named of namesOf(byId, entity))
      if (named.statement >= 0 && (entity.type !== 'person' || named.words.length > 1))
        (byArticle.get(named.article) ?? byArticle.set(named.article, []).get(named.article)!).push(named);
    const sides = new Map<ArticleId, Named>();
    const lists = [...byArticle.values()].slice(0, mostArticles);
    for (const [i, mine] of lists.entries())
      for (const theirs of lists.slice(i + 1)) {
        // an article that has both spellings knows of them
        const one = mine.find((a) => theirs.every((b) => areSpellings(a, b)));
        const other = one && theirs[0];
        if (!one || !other) continue;
        if (!sides.has(one.article)) sides.set(one.article, one);
        if (!sides.has(other.article)) sides.set(other.article, other);
      }
    const list = [...sides.values()];
    return list.length < 2 ? [] : [spellingDraft(list, entity.name)];
  });
  return drafts.flat();
}

const workOf = ({ mentions }: Entity): number => (mentions.length + Math.min(mentions.length, mostArticles) ** 2) / 50;

/** Articles of which spellings are held against each other. */
const mostArticles = 60;

export const spellingDraft = (
  list: readonly Pick<Named, 'article' | 'statement' | 'span' | 'text'>[],
  about: string,
): Draft =>
  draftOf(
    'name-differs',
    list.map((named) => sideOf(named, named.span, named.text)),
    `The name is spelled differently: ${list.map(({ text, article }) => `${text} (${article})`).join('; ')}.`,
    { detail: 'spelling', about },
  );

/** Word by word equal or in another spelling, and not the same throughout; initials, *Jr.* and British or American left out. */
export function areSpellings(a: Pick<Named, 'words'>, b: Pick<Named, 'words'>): boolean {
  const [x, y] = [plain(a.words), plain(b.words)];
  return (
    x.length === y.length &&
    x.some((word, i) => word !== y[i]) &&
    x.every(
      (word, i) => word === y[i] || (Math.min(word.length, y[i]!.length) >= shortest && isOtherSpelling(word, y[i]!)),
    )
  );
}
const plain = (words: readonly string[]): string[] =>
  words.filter((word) => word.length > 1 && !/^(?:jr|sr|iii?)$/.test(word)).map(spelled);

/** Few letters apart, and not by an ending that makes a plural, an adjective or a nationality. */
export function isOtherSpelling(a: string, b: string): boolean {
  if (a === b || a[0] !== b[0]) return a !== b && isSoundAlike(a, b);
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  if (longer.startsWith(shorter) && /^(?:s|es|n|an|ian|ese|ish|i)$/.test(longer.slice(shorter.length))) return false;
  return edits(a, b) <= (shorter.length < 7 ? 1 : mostEdits);
}

/** Only the first letter differs, by one that sounds alike: *Catherine*, *Katherine*. */
const isSoundAlike = (a: string, b: string): boolean =>
  a.slice(1) === b.slice(1) &&
  a.length > 4 &&
  ['ck', 'ij', 'jy', 'iy', 'sz', 'vw'].includes([a[0]!, b[0]!].sort().join(''));

/** Letters put in, left out or replaced; more than three are not counted. */
function edits(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > mostEdits) return mostEdits + 1;
  let before = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++)
      row.push(Math.min(before[j]! + 1, row[j - 1]! + 1, before[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    before = row;
  }
  return before[b.length]!;
}
