/** One name in two spellings, each in an article of its own: *Zelensky*, *Zelenskyy*. Accents and hyphens are no other spelling. */
import type { ArticleId, Entity } from '../../model';
import { draftOf, sideOf, type ById, type Draft } from '../draft';
import { namesOf, type Named } from './named';

/** Words this short differ by chance. */
const shortest = 4;
const mostEdits = 2;

export function findSpellings(byId: ById, entities: readonly Entity[]): Draft[] {
  return entities.flatMap((entity): Draft[] => {
    if (entity.type !== 'person' && entity.type !== 'place' && entity.type !== 'organization') return [];
    if (new Set(entity.mentions.map(({ article }) => article)).size < 2) return [];
    // the usual spelling of each word in each article
    const byArticle = new Map<ArticleId, Map<string, Named>>();
    for (const named of namesOf(byId, entity)) {
      if (named.statement < 0) continue;
      const words = byArticle.get(named.article) ?? byArticle.set(named.article, new Map()).get(named.article)!;
      for (const word of named.words) if (word.length >= shortest && !words.has(word)) words.set(word, named);
    }
    const sides = new Map<ArticleId, { named: Named; word: string }>();
    for (const [a, mine] of byArticle)
      for (const [b, theirs] of byArticle) {
        if (a >= b) continue;
        for (const [word, named] of mine)
          for (const [other, otherNamed] of theirs)
            // an article that has both spellings knows of them
            if (!theirs.has(word) && !mine.has(other) && isOtherSpelling(word, other)) {
              if (!sides.has(a)) sides.set(a, { named, word });
              if (!sides.has(b)) sides.set(b, { named: otherNamed, word: other });
            }
      }
    const list = [...sides.values()];
    if (new Set(list.map(({ word }) => word)).size < 2) return [];
    return [
      draftOf(
        'name-differs',
        list.map(({ named }) => sideOf(named, named.span, named.text)),
        `The name is spelled differently: ${list.map(({ named }) => `${named.text} (${named.article})`).join('; ')}.`,
        { detail: 'spelling', about: entity.name },
      ),
    ];
  });
}

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
