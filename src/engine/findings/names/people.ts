/**
 * The same act told of another person in the same office: *met Mayor Moran*, *met Mayor Lenk*; somebody else is in both
 * statements. A foreign minister in one and a defence minister in the other are two people at two meetings.
 */
import { actOf } from '../../figures';
import type { AnnotatedArticle, CrossLink, Entity, StatementRef, Steps } from '../../model';
import { onOneLine } from '../../text/whiteSpace';
import { foldWords } from './named';
import { isSameOffice } from './roles';
import { areSpellings, spellingDraft } from './spelling';
import { compareRefs, draftOf, sideOf, type ById, type Draft } from '../draft';

interface Participant {
  readonly ref: StatementRef;
  readonly mention: number;
  readonly entity: Entity;
  /** The word that rules the name, roles left out: *met*, *with*. */
  readonly ruledBy: string;
  /** The entity it is joined with by *and*. */
  readonly with: Entity | undefined;
  /** As it stands beside the name, '' where none does. */
  readonly role: string;
  /** What is told of it: the verb that rules it, and those behind it. */
  readonly acts: ReadonlySet<string>;
}

/** Links that are looked at in about the time of one close comparison. */
const atOnce = 50;

/** One person each that the other statement has not, in the same place of the sentence, and somebody who is in both. */
export function* findOtherPeople(byId: ById, entities: readonly Entity[], links: readonly CrossLink[]): Steps<Draft[]> {
  const entityOf = new Map<string, Entity>();
  for (const entity of entities)
    for (const { article, mention } of entity.mentions) entityOf.set(`${mention}@${article}`, entity);
  const known = new Map<string, readonly Participant[]>();
  const peopleIn = (ref: StatementRef): readonly Participant[] => {
    const key = `${ref.statement}@${ref.article}`;
    let people = known.get(key);
    if (!people) known.set(key, (people = peopleOf(byId.get(ref.article)!, ref, entityOf)));
    return people;
  };
  /** The two people → the places where either is told of. */
  const found = new Map<string, Map<string, Participant>>();
  for (const [i, { from, to }] of links.entries()) {
    if (i % atOnce === 0) yield 1;
    const [a, b] = [peopleIn(from), peopleIn(to)];
    if (a.length === 0 || b.length === 0) continue;
    const only = (mine: readonly Participant[], theirs: readonly Participant[]): Participant[] =>
      mine.filter(({ entity }) => !theirs.some((other) => other.entity === entity));
    const [x, y] = [only(a, b), only(b, a)];
    if (x.length !== 1 || y.length !== 1 || a.length === 1) continue;
    const [one, other] = [x[0]!, y[0]!];
    const sameWith = one.with !== undefined && one.with === other.with;
    const sameRule = one.ruledBy === other.ruledBy && !/^(?:and|or|but|)$/.test(one.ruledBy);
    // an article that tells of both may have told two acts; joined with the same third person it is one
    if (!sameWith && (!sameRule || isIn(one.entity, to) || isIn(other.entity, from))) continue;
    const sameActor = isSameOffice(one.role, other.role) && [...one.acts].some((act) => other.acts.has(act));
    if (!sameActor && !areSpellings(wordsOf(one), wordsOf(other))) continue;
    const key = [one.entity.id, other.entity.id].sort().join(' ');
    const places = found.get(key) ?? found.set(key, new Map()).get(key)!;
    for (const place of [one, other]) places.set(`${place.mention}@${place.ref.article}`, place);
  }
  return [...found.values()].flatMap((places): Draft[] => {
    const list = [...places.values()]
      .sort((p, q) => compareRefs(p.ref, q.ref) || p.mention - q.mention)
      .map(({ ref, mention, entity }) => {
        const article = byId.get(ref.article)!;
        const text = textOf(article, mention);
        return { ...ref, span: article.names[mention]!, text, words: foldWords(text), entity };
      });
    const pairs = list.flatMap((a) => list.flatMap((b) => (a.entity === b.entity ? [] : [[a, b] as const])));
    if (pairs.every(([a, b]) => areSpellings(a, b))) return [spellingDraft(list, list[0]!.entity.name)];
    // a family name in common: perhaps one person under two names
    const family = pairs.some(([a, b]) =>
      foldWords(a.entity.name).some((word) => foldWords(b.entity.name).includes(word)),
    );
    if (family) return [];
    const message = `The same is said of different people: ${list.map(({ entity, article }) => `${entity.name} (${article})`).join('; ')}.`;
    const sides = list.map((side) => sideOf(side, side.span, side.entity.name));
    return [draftOf('name-differs', sides, message, { detail: 'other-name' })];
  });
}

const wordsOf = ({ entity }: Participant): { words: readonly string[] } => ({ words: foldWords(entity.name) });

const textOf = ({ names, clean }: AnnotatedArticle, mention: number): string =>
  onOneLine(clean.text.slice(names[mention]!.start, names[mention]!.end));

const isIn = (entity: Entity, { article }: StatementRef): boolean =>
  entity.mentions.some((mention) => mention.article === article);

function peopleOf(found: AnnotatedArticle, ref: StatementRef, entityOf: ReadonlyMap<string, Entity>): Participant[] {
  const statement = found.statements[ref.statement]!;
  const speaker = found.attributions[statement.attribution]?.sourceSpan;
  const names = statement.names
    .map((mention) => ({ mention, span: found.names[mention]!, entity: entityOf.get(`${mention}@${ref.article}`) }))
    .filter(({ span }) => !(speaker && speaker.start <= span.start && span.end <= speaker.end));
  const people = names.filter(({ entity }) => entity?.type === 'person');
  return people.map(({ mention, span, entity }, i): Participant => {
    const role = span.role ?? '';
    const before = found.clean.text.slice(statement.start, span.start).trimEnd();
    const ruled = role && before.endsWith(role) ? before.slice(0, before.length - role.length) : before;
    const next = people[i + 1];
    const previous = people[i - 1];
    const joined = (from: number, to: number): boolean => {
      const between = found.clean.text.slice(from, to);
      return between.length < 80 && /^\s*(?:,[^,]*,\s*)?and\b[^.;]*$/.test(between);
    };
    const partner =
      next && joined(span.end, next.span.start)
        ? next.entity
        : previous && joined(previous.span.end, span.start)
          ? previous.entity
          : undefined;
    const ruledBy = /(?<!\p{L})(\p{L}+)(?:\s+the)?\s*$/iu.exec(ruled)?.[1]?.toLowerCase() ?? '';
    const told = [ruledBy, ...(found.clean.text.slice(span.end, statement.end).match(/\p{L}+/gu) ?? [])];
    const acts = new Set(told.map((word) => actOf(word)).filter((act) => act !== undefined));
    return { ref, mention, entity: entity!, ruledBy, with: partner, role, acts };
  });
}
