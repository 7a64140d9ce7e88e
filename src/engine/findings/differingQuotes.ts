/** The same words quoted in several files: changed words, another speaker. */
import { compareQuotes } from '../quotes';
import {
  mapInSteps,
  shift,
  sortInSteps,
  type AnnotatedArticle,
  type Entity,
  type Quote,
  type Span,
  type StatementRef,
  type Steps,
} from '../model';
import { onOneLine } from '../text/whiteSpace';
import { draftOf, sideOf, type Draft } from './draft';

interface Told {
  readonly quote: Quote;
  readonly text: string;
  readonly statement: StatementRef;
  /** Its speaker is one, and is named beside it: no pronoun, no name of another sentence. */
  readonly named: boolean;
}

/** Words of a run by which quotations find each other. */
const runLength = 3;
/** A run in more quotations than this is a formula. */
const mostQuotes = 40;
const fewestWords = 4;
/** Shorter sentences are said by many. */
const fewestSaid = 7;

const wordCount = (text: string): number => (text.match(/[\p{L}\p{N}]+/gu) ?? []).length;
/** Wrongly paired marks enclose the words between two quotations: *Ada Moran said in a statement*. */
const between =
  /^[\s,]*(?:(?:said|says|told|added|according to)\b|(?:(?:s?he|they|who|the \p{L}+|\p{L}+ \p{Lu}[\p{L}.]+|\p{Lu}[\p{L}.]+)\s){1,4}(?:said|says|told|added|was quoted)\b(?! (?:i|we|you|that)\b))/u;

export function* findDifferingQuotes(
  articles: readonly AnnotatedArticle[],
  entities: readonly Entity[],
): Steps<Draft[]> {
  const told = (yield* mapInSteps(articles, 1, quotesOf)).flat();
  const byRun = new Map<string, number[]>();
  yield* mapInSteps(told, 1, ({ text }, i) => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const runs = new Set(words.slice(0, 200).map((_, k) => words.slice(k, k + runLength).join(' ')));
    for (const run of runs)
      if (run.split(' ').length === runLength) (byRun.get(run) ?? byRun.set(run, []).get(run)!).push(i);
  });
  const pairs = new Set<number>();
  let held = 0;
  for (const list of byRun.values()) {
    if (list.length > mostQuotes) continue;
    held += list.length ** 2;
    if (held > pairsHeld) {
      yield held / pairsHeld;
      held = 0;
    }
    for (const x of list)
      for (const y of list)
        if (x < y && told[x]!.statement.article !== told[y]!.statement.article) pairs.add(x * told.length + y);
  }
  const nameOf = new Map(
    entities.flatMap(({ id, type, aliases }) =>
      type === 'person' ? aliases.map((alias) => [alias.toLowerCase(), id] as const) : [],
    ),
  );
  const drafts = yield* mapInSteps(
    yield* utterancesOf(told, pairs),
    ({ length }) => length ** 2,
    (members) => [...alteredIn(members, nameOf), ...speakersIn(members, nameOf)],
  );
  return drafts.flat();
}

/** Pairs that are noted in about the time of one close comparison. */
const pairsHeld = 200;

/** Quotations of one utterance together, in the order of articles and places. */
function* utterancesOf(told: readonly Told[], pairs: ReadonlySet<number>): Steps<Told[][]> {
  const parent = told.map((_, i) => i);
  const root = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i]!]!;
    return i;
  };
  for (const pair of yield* sortInSteps([...pairs], (a, b) => a - b)) {
    const [x, y] = [Math.floor(pair / told.length), pair % told.length];
    const [a, b] = [root(x), root(y)];
    if (a === b) continue;
    yield 1;
    if (compareQuotes(told[x]!.text, told[y]!.text).relation !== 'other') parent[Math.max(a, b)] = Math.min(a, b);
  }
  const utterances = new Map<number, Told[]>();
  told.forEach((quote, i) => {
    const top = root(i);
    (utterances.get(top) ?? utterances.set(top, []).get(top)!).push(quote);
  });
  return [...utterances.values()].filter((members) => members.length > 1);
}

/** Wordings are held against the one that most articles have. */
function alteredIn(members: readonly Told[], nameOf: ReadonlyMap<string, string>): Draft[] {
  const wordings = new Map<string, Told[]>();
  for (const told of members) {
    const known = [...wordings.values()].find(([first]) => compareQuotes(first!.text, told.text).relation === 'same');
    if (known) known.push(told);
    else wordings.set(told.text, [told]);
  }
  const [usual, ...others] = [...wordings.values()].sort((a, b) => b.length - a.length);
  const reference = usual![0]!;
  const altered = others.flatMap((list) => {
    const { relation, changes, why } = compareQuotes(reference.text, list[0]!.text);
    // two people in nearly the same words: each may have said it so
    if (usual!.every((a) => list.every((b) => areOtherPeople(a, b, nameOf)))) return [];
    return relation === 'altered' && changes.length > 0 ? [{ list, why }] : [];
  });
  if (altered.length === 0) return [];
  const articles = new Set(
    [usual!, ...altered.map(({ list }) => list)].flat().map(({ statement }) => statement.article),
  );
  if (articles.size < 2) return [];
  const mine = altered.flatMap(({ list }) =>
    compareQuotes(reference.text, list[0]!.text).changes.map(({ from }) => from),
  );
  const sides = [
    ...usual!.map((told) =>
      sideOfQuote(told, reference.text, told === reference ? mine : changesIn(told, altered[0]!.list[0]!)),
    ),
    ...altered.flatMap(({ list }) => list.map((told) => sideOfQuote(told, list[0]!.text, changesIn(told, reference)))),
  ].sort((a, b) => (a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start));
  return [
    draftOf('quote-altered', sides, `The same quotation with changed words: ${altered[0]!.why}`, {
      about: members.find(({ quote }) => quote.speaker !== null)?.quote.speaker ?? '',
    }),
  ];
}

const changesIn = (told: Told, other: Told): Span[] =>
  compareQuotes(told.text, other.text).changes.map(({ from }) => from);

const areOtherPeople = (a: Told, b: Told, nameOf: ReadonlyMap<string, string>): boolean =>
  a.quote.speaker !== null && b.quote.speaker !== null && !sameSpeaker(a.quote.speaker, b.quote.speaker, nameOf);

function speakersIn(members: readonly Told[], nameOf: ReadonlyMap<string, string>): Draft[] {
  const told = members.filter(({ named, text }) => named && wordCount(text) >= fewestSaid);
  const apart = told.filter((a) =>
    told.some(
      (b) =>
        a.statement.article !== b.statement.article &&
        !sameSpeaker(a.quote.speaker!, b.quote.speaker!, nameOf) &&
        compareQuotes(a.text, b.text).relation === 'same',
    ),
  );
  if (apart.length === 0) return [];
  const speakers = [...new Set(apart.map(({ quote }) => quote.speaker!))];
  return [
    draftOf(
      'speaker-differs',
      apart.map((quote) => sideOfQuote(quote, quote.quote.speaker!, [])),
      `The same words are given to ${speakers.join(' and to ')}.`,
    ),
  ];
}

const sideOfQuote = ({ statement, quote }: Told, says: string, changes: readonly Span[]): Draft['sides'][number] =>
  sideOf(statement, quote, onOneLine(says), {
    source: quote.speaker,
    differ: changes.filter(({ start, end }) => end > start).map((span) => shift(span, quote.start)),
  });

/**
 * May the two be one speaker? Only people are told apart: an office, a company and a role may stand for the one who spoke.
 * A family name in common is held for one person.
 */
function sameSpeaker(a: string, b: string, nameOf: ReadonlyMap<string, string>): boolean {
  const [x, y] = [peopleIn(a, nameOf), peopleIn(b, nameOf)];
  if (x.length === 0 || y.length === 0) return true;
  return x.some((one) =>
    y.some((other) => one.id === other.id || one.words.some((word) => word.length > 1 && other.words.includes(word))),
  );
}

interface NamedSpeaker {
  readonly id: string;
  readonly words: readonly string[];
}

/** Two may speak with one voice: *Ada Roo and Karl Lenk*. */
function peopleIn(speaker: string, nameOf: ReadonlyMap<string, string>): NamedSpeaker[] {
  const runs = speaker.match(/\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|von|bin|al|el))*/gu) ?? [];
  return runs.flatMap((run): NamedSpeaker[] => {
    const words = run.replace(/[’']s$/, '').split(' ');
    // 'Coach Sean Payton': the name may begin behind a title
    for (let from = 0; from < words.length - 1; from++) {
      const id = nameOf.get(words.slice(from).join(' ').toLowerCase());
      if (id !== undefined) return [{ id, words: words.slice(from).map((word) => word.toLowerCase()) }];
    }
    return [];
  });
}

function isNamed(found: AnnotatedArticle, statement: number, { speaker }: Quote): boolean {
  const { start, end, attribution } = found.statements[statement]!;
  const told = found.attributions[attribution];
  if (speaker === null || !told || told.source !== speaker || / and /.test(speaker)) return false;
  const { sourceSpan } = told;
  const name = found.clean.text.slice(sourceSpan.start, sourceSpan.end);
  return sourceSpan.start >= start && sourceSpan.end <= end && !/^(?:s?he|they|i|we|who|it)$/i.test(name);
}

function quotesOf(found: AnnotatedArticle): Told[] {
  const { article, clean, quotes, statements } = found;
  return quotes.flatMap((quote): Told[] => {
    const text = clean.text.slice(quote.start, quote.end);
    const statement = statements.findIndex(({ start, end }) => quote.start < end && quote.end > start);
    return quote.speech && statement >= 0 && wordCount(text) >= fewestWords && !between.test(text)
      ? [{ quote, text, statement: { article: article.id, statement }, named: isNamed(found, statement, quote) }]
      : [];
  });
}
