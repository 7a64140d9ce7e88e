/** One person with two offices that nobody holds at once: *foreign minister* in one article, *defence minister* in another. */
import { domains, officeGrades, offices, officeTimes } from '../../lexicon/en/offices';
import { mapInSteps, type ArticleId, type Entity, type Steps } from '../../model';
import { onOneLine } from '../../text/whiteSpace';
import { draftOf, sideOf, type ById, type Draft } from '../draft';
import { foldWords, namesOf, type Named } from './named';

interface Office {
  readonly office: number;
  readonly grade: string;
  readonly domain: number;
  readonly says: string;
}

const officeOf = new Map(offices.flatMap((words, i) => words.map((word) => [word, i] as const)));
const domainOf = new Map(domains.flatMap((words, i) => words.map((word) => [word, i] as const)));
const grades = new Set(officeGrades);
const times = new Set(officeTimes);

/** `undefined`: no office of the list, or one that was or will be held. */
export function readOffice(role: string): Office | undefined {
  const words = role.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.some((word) => times.has(word))) return undefined;
  for (let i = words.length - 1; i >= 0; i--) {
    const two = i > 0 ? officeOf.get(`${words[i - 1]!} ${words[i]!}`) : undefined;
    const office = two ?? officeOf.get(words[i]!);
    // 'general manager', 'president of the union'; 'secretary general' is no general
    if (
      office === undefined ||
      (i < words.length - 1 && !/^(?:of|for)$/.test(words[i + 1]!)) ||
      words[i - 1] === 'secretary' ||
      words[i - 1] === 'attorney'
    )
      continue;
    const before = words.slice(0, two === undefined ? i : i - 1);
    // 'minister of foreign affairs'
    const domain = [...before, ...words.slice(i + 1)].find((word) => domainOf.has(word));
    return {
      office,
      grade: before.find((word) => grades.has(word)) ?? '',
      domain: domain === undefined ? -1 : domainOf.get(domain)!,
      says: onOneLine(role),
    };
  }
  return undefined;
}

/** Another office, another grade of it, or another field where both name one. */
const differ = (a: Office, b: Office): boolean =>
  a.office !== b.office || a.grade !== b.grade || (a.domain >= 0 && b.domain >= 0 && a.domain !== b.domain);

/** Both name the same office, grade and field of it; titles that are no office of the list have to be the same words. */
export function isSameOffice(one: string, other: string): boolean {
  const [a, b] = [readOffice(one), readOffice(other)];
  if (a && b) return a.office === b.office && a.grade === b.grade && a.domain === b.domain;
  return !a && !b && one !== '' && foldWords(one).join(' ') === foldWords(other).join(' ');
}

export function* findDifferingRoles(byId: ById, entities: readonly Entity[]): Steps<Draft[]> {
  const drafts = yield* mapInSteps(
    entities,
    ({ mentions }) => mentions.length / 20,
    (entity): Draft[] => {
      if (entity.type !== 'person') return [];
      const mentions = namesOf(byId, entity);
      // a surname alone may be another person's
      const full = new Set(mentions.filter(({ words }) => words.length > 1).map(({ article }) => article));
      const told = new Map<ArticleId, { named: Named; office: Office }[]>();
      for (const named of mentions) {
        const office = named.role !== null && full.has(named.article) ? readOffice(named.role) : undefined;
        if (!office || named.statement < 0) continue;
        const list = told.get(named.article) ?? told.set(named.article, []).get(named.article)!;
        if (list.every((x) => differ(x.office, office))) list.push({ named, office });
      }
      // an article that gives several itself knows of a change
      const articles = [...told.values()].filter((list) => list.length === 1).map(([first]) => first!);
      const apart = articles.filter((a) => articles.some((b) => differ(a.office, b.office)));
      if (apart.length === 0) return [];
      const sides = apart.map(({ named, office }) => sideOf(named, named.span, office.says));
      const list = apart.map(({ named, office }) => `${office.says} (${named.article})`).join('; ');
      return [
        draftOf('name-differs', sides, `${entity.name} has different roles: ${list}.`, {
          detail: 'role',
          about: entity.name,
        }),
      ];
    },
  );
  return drafts.flat();
}
