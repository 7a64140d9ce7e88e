/** What crosses the border between a host and the engine's worker. Types only, and the check of what arrives. */
import type {
  ArticleFormat,
  ArticleId,
  ArticleMarks,
  Clipping,
  Correctable,
  Decision,
  EntityAnswer,
  EntityMention,
  Explanation,
  FigureGroup,
  FindingAnswer,
  LinkAnswer,
  LinkDecision,
  LinksAsked,
  NameAnswer,
  Neighbours,
  OriginsAnswer,
  Outline,
  ReadingPage,
  Report,
  Spread,
  StatementMatches,
  StatementNote,
  StatementRef,
  StatementReport,
  StatementRow,
  Timeline,
  Trace,
  TypedAs,
  TypedValue,
  Unmatched,
} from '../engine';

/** Each question with what it takes and what it gives. `null` stands for "not there". */
export interface Questions {
  /** The text of an article as it is now. The same text again costs nothing. */
  set: {
    take: {
      readonly article: ArticleId;
      readonly story: string;
      readonly format: ArticleFormat;
      readonly text: string;
    };
    give: { readonly notRead: string | null; readonly statements: number; readonly changed: boolean };
  };
  remove: { take: { readonly article: ArticleId }; give: null };
  /** How the articles were read, for the log and for tests: counts, never times. */
  work: {
    take: object;
    give: {
      readonly paragraphsRead: number;
      readonly articlesRead: number;
      readonly storiesResolved: number;
      /** Stories whose entities and links were known from an earlier time. */
      readonly storiesRecalled: number;
      /** Articles of which a record of an earlier time was there. */
      readonly remembered: number;
      /** Articles that another thread has read. */
      readonly elsewhere: number;
    };
  };
  /** What readers decided about the names of a story, all of it. */
  decide: { take: { readonly story: string; readonly decisions: readonly Decision[] }; give: null };
  /** Decisions without effect. */
  unmatched: { take: { readonly story: string }; give: readonly Unmatched[] };
  /** Answered when the links and figures of the whole story are known, so that marks of an article are settled. */
  settle: { take: { readonly story: string }; give: null };
  nameAt: { take: { readonly article: ArticleId; readonly offset: number }; give: NameAnswer | null };
  /** What can be put right where the selection, or the cursor, is. */
  correctable: {
    take: { readonly article: ArticleId; readonly start: number; readonly end: number };
    give: Correctable | null;
  };
  /** A value, a unit or a day as a person types it, read as in this article. */
  typed: {
    take: { readonly article: ArticleId; readonly typed: string; readonly as: TypedAs };
    give: TypedValue | null;
  };
  /** What a reader decided about two statements, by whatever words they had then. */
  decided: { take: { readonly from: StatementRef; readonly to: StatementRef }; give: LinkDecision | null };
  /** Where an entity is first called by its fullest name. */
  definition: { take: { readonly story: string; readonly entity: string }; give: EntityMention | null };
  /** A name by which a decision calls this entity and no other one. */
  call: { take: { readonly story: string; readonly entity: string }; give: string | null };
  marks: {
    take: { readonly article: ArticleId; readonly withLinks: boolean; readonly minScore: number };
    give: ArticleMarks | null;
  };
  explain: {
    take: { readonly article: ArticleId; readonly offset: number; readonly minScore: number };
    give: Explanation | null;
  };
  matches: {
    take: { readonly article: ArticleId; readonly offset: number; readonly minScore: number };
    give: StatementMatches | null;
  };
  entities: { take: { readonly story: string }; give: readonly EntityAnswer[] };
  mentions: { take: { readonly story: string; readonly entity: string }; give: readonly EntityMention[] };
  figures: { take: { readonly story: string }; give: readonly FigureGroup[] };
  /** What the articles differ in, over the whole story. */
  findings: { take: { readonly story: string }; give: readonly FindingAnswer[] };
  /** Statements that say the same thing: rows of the claim × article matrix. */
  rows: { take: { readonly story: string }; give: readonly StatementRow[] };
  origins: { take: { readonly story: string }; give: OriginsAnswer };
  /** The links of a story, each once. */
  links: { take: LinksAsked & { readonly story: string }; give: readonly LinkAnswer[] };
  /** All that is known of a story, and the texts its offsets count in: what exports are made of. */
  export: {
    take: { readonly story: string };
    give: {
      readonly report: Report;
      readonly texts: readonly (readonly [ArticleId, string])[];
      /** By the report's ids of statements. */
      readonly words: ReadonlyMap<string, string>;
    };
  };
  outline: { take: { readonly article: ArticleId }; give: Outline | null };
  /** The article as a page to read. */
  reading: { take: { readonly article: ArticleId }; give: ReadingPage | null };
  /** What the articles date, in the order of the days. */
  timeline: { take: { readonly story: string }; give: Timeline };
  /** Who said a statement, and which articles repeat it. */
  spread: { take: { readonly ref: StatementRef; readonly minScore: number }; give: Spread | null };
  /** What a text from elsewhere tells of itself; it becomes no article by this. */
  clipping: { take: { readonly text: string }; give: Clipping };
  neighbours: { take: { readonly ref: StatementRef }; give: Neighbours | null };
  notes: { take: { readonly story: string }; give: readonly StatementNote[] };
  trace: { take: { readonly from: StatementRef; readonly to: StatementRef }; give: Trace | null };
  report: {
    take: { readonly article: ArticleId; readonly offset: number; readonly minScore: number };
    give: StatementReport | null;
  };
}

export type QuestionKind = keyof Questions;
export type Take<K extends QuestionKind> = Questions[K]['take'];
export type Give<K extends QuestionKind> = Questions[K]['give'];

export type Question = { [K in QuestionKind]: { readonly kind: K } & Take<K> }[QuestionKind];

export type ToWorker =
  | { readonly type: 'ask'; readonly id: number; readonly question: Question }
  | { readonly type: 'cancel'; readonly id: number };

export type FromWorker =
  | { readonly type: 'ready' }
  /** The question is being worked at; a worker that hangs hangs in the last one begun. */
  | { readonly type: 'begun'; readonly id: number }
  | { readonly type: 'answer'; readonly id: number; readonly answer: Give<QuestionKind> }
  | { readonly type: 'cancelled'; readonly id: number }
  /** A line for the log, without words of articles. */
  | { readonly type: 'log'; readonly line: string }
  | { readonly type: 'failed'; readonly id: number; readonly reason: string };

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** A message is taken when its frame is right; anything else is dropped, never thrown at. */
export function readToWorker(value: unknown): ToWorker | undefined {
  if (!isRecord(value) || typeof value['id'] !== 'number') return undefined;
  if (value['type'] === 'cancel') return { type: 'cancel', id: value['id'] };
  const question = value['question'];
  if (value['type'] !== 'ask' || !isRecord(question) || typeof question['kind'] !== 'string') return undefined;
  return { type: 'ask', id: value['id'], question: question as unknown as Question };
}

export function readFromWorker(value: unknown): FromWorker | undefined {
  if (!isRecord(value)) return undefined;
  if (value['type'] === 'ready') return { type: 'ready' };
  if (value['type'] === 'log' && typeof value['line'] === 'string') return { type: 'log', line: value['line'] };
  const id = value['id'];
  if (typeof id !== 'number') return undefined;
  switch (value['type']) {
    case 'begun':
    case 'cancelled':
      return { type: value['type'], id };
    case 'answer':
      return { type: 'answer', id, answer: value['answer'] as Give<QuestionKind> };
    case 'failed':
      return { type: 'failed', id, reason: typeof value['reason'] === 'string' ? value['reason'] : 'unknown' };
    default:
      return undefined;
  }
}
