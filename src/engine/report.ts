/** A corpus as the plain data of the command line's JSON (schema `crossread/1`): offsets into the source text. */
import type { Corpus } from './corpus';
import type { Verdicts } from './decisions';
import {
  inEnglish,
  type AnnotatedArticle,
  type ArticleId,
  type Bound,
  type CorrectedPart,
  type CrossLink,
  type Entity,
  type EntityType,
  type Figure,
  type FigureKind,
  type Finding,
  type FindingDetail,
  type FindingKind,
  type Quote,
  type Relation,
  type Span,
  type StatementRef,
  type StatementRole,
  type StatementStatus,
} from './model';
import { toSource } from './text';
import { onOneLine } from './text/whiteSpace';

export interface Report {
  readonly schema: 'crossread/1';
  readonly files: readonly {
    readonly path: string;
    readonly title: string | null;
    readonly published: string | null;
    readonly publisher: string | null;
    readonly url: string | null;
    readonly origin: number;
    /** Where a reader says the text is from. */
    readonly originGiven?: string;
    /** English name of the language where the article was not read for it. */
    readonly notRead?: string;
    readonly ignored: readonly (Span & { readonly why: string })[];
  }[];
  readonly statements: readonly ({ readonly id: string; readonly file: string; readonly role: StatementRole } & Span)[];
  readonly entities: readonly {
    readonly id: string;
    readonly name: string;
    readonly type: EntityType;
    readonly aliases: readonly string[];
    readonly mentions: readonly ({ readonly file: string; readonly type: EntityType } & Span)[];
  }[];
  readonly figures: readonly ({
    readonly id: string;
    readonly file: string;
    readonly statement: string | null;
    readonly kind: FigureKind;
    readonly low: number | string | null;
    readonly high: number | string | null;
    readonly bound: Bound;
    readonly unit: string;
    readonly counted: string | null;
    readonly source: string | null;
    readonly change: 'up' | 'down' | null;
    readonly vague: boolean;
    /** What of it a reader has put right; the words at the span are the article's own. */
    readonly corrected?: readonly CorrectedPart[];
  } & Span)[];
  readonly quotes: readonly ({ readonly id: string; readonly file: string; readonly speaker: string | null } & Span)[];
  readonly links: readonly {
    readonly a: string;
    readonly b: string;
    readonly relation: Relation;
    readonly score: number;
    readonly why: readonly string[];
    /** A reader has confirmed the link, or made it. */
    readonly decided?: 'confirmed' | 'by-hand';
  }[];
  /** What readers keep about statements. */
  readonly notes: readonly {
    readonly statement: string;
    readonly status: StatementStatus | null;
    readonly note: string | null;
  }[];
  readonly findings: readonly {
    readonly id: string;
    readonly kind: FindingKind;
    readonly detail: FindingDetail | null;
    /** Stays the same while the words it speaks of stay. */
    readonly key: string;
    readonly about: string;
    readonly statements: readonly string[];
    readonly figures: readonly string[];
    /** Each stretch that takes part, what it says in normal form, and who says it. */
    readonly sides: readonly ({
      readonly file: string;
      readonly statement: string;
      readonly says: string;
      readonly source: string | null;
      readonly differ: readonly Span[];
      /** What of its figure a reader has put right. */
      readonly corrected?: readonly CorrectedPart[];
    } & Span)[];
    readonly files: number;
    readonly origins: number;
    /** Of what is left out: the file that lacks it. */
    readonly lacking?: string;
    readonly message: string;
  }[];
}

export interface ReportOptions {
  readonly minScore?: number;
  /** This story alone, with the links and findings a reader is shown: nothing of it is worked out again. */
  readonly story?: string;
}

/** All stories of the corpus in one report. Ids count from 1 in the order of the arrays. */
export function buildReport(corpus: Corpus, options: ReportOptions = {}): Report {
  const stories = options.story === undefined ? corpus.stories() : [options.story];
  const articles = stories
    .flatMap((story) => corpus.articlesOf(story))
    .sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const linksOf = new Map(
    stories.map((story) => [
      story,
      options.story === undefined ? [...corpus.linksOf(story, options.minScore)].flat() : corpus.keptLinksOf(story),
    ]),
  );
  const origins = numberOrigins(corpus, stories);
  const rows = new Rows(corpus, articles);
  return {
    schema: 'crossread/1',
    files: articles.map((found) => rows.file(found, origins.get(found.article.id) ?? 0)),
    statements: articles.flatMap((found) => rows.statements(found)),
    entities: stories.flatMap((story) => corpus.entitiesOf(story)).map((entity, i) => rows.entity(entity, i)),
    figures: articles.flatMap((found) => rows.figures(found)),
    quotes: articles.flatMap((found) => rows.quotes(found)),
    links: [...linksOf.values()].flat().map((link) => rows.link(link)),
    notes: stories.flatMap((story) => (corpus.verdictsOf(story)?.statements() ?? []).map((noted) => rows.note(noted))),
    findings: stories
      .flatMap((story) =>
        options.story === undefined ? corpus.findingsOf(story, linksOf.get(story)!) : corpus.findingsIn(story),
      )
      .map((finding, i) => rows.finding(finding, i)),
  };
}

/** The rows of a report, whose ids are those of the articles in their order. */
class Rows {
  readonly #corpus: Corpus;
  readonly #statementIds: Ids;
  readonly #figureIds: Ids;
  readonly #quoteIds: Ids;

  constructor(corpus: Corpus, articles: readonly AnnotatedArticle[]) {
    this.#corpus = corpus;
    this.#statementIds = numbered(articles, 's', ({ statements }) => statements);
    this.#figureIds = numbered(articles, 'f', ({ figures }) => figures);
    this.#quoteIds = numbered(articles, 'q', spoken);
  }

  file({ article, clean }: AnnotatedArticle, origin: number): Report['files'][number] {
    const { title, published, publisher, url, origin: originGiven } = clean.meta;
    return {
      path: article.id,
      title,
      published,
      publisher,
      url,
      origin,
      ...(originGiven === undefined ? {} : { originGiven }),
      ...(clean.otherLanguage === undefined ? {} : { notRead: clean.otherLanguage }),
      ignored: clean.ignored,
    };
  }

  statements(found: AnnotatedArticle): Report['statements'] {
    const ids = this.#statementIds.get(found.article.id)!;
    return found.statements.map((statement, i) => ({
      id: ids[i]!,
      ...placeIn(found, statement),
      role: statement.role,
    }));
  }

  entity({ name, type, aliases, mentions }: Entity, i: number): Report['entities'][number] {
    return {
      id: `e${i + 1}`,
      name,
      type,
      aliases,
      mentions: mentions.map(({ article, mention }) => {
        const found = this.#corpus.annotationsOf(article)!;
        const named = found.names[mention]!;
        return { ...placeIn(found, named), type: named.type };
      }),
    };
  }

  figures(found: AnnotatedArticle): Report['figures'] {
    const ids = this.#figureIds.get(found.article.id)!;
    const statementIds = this.#statementIds.get(found.article.id)!;
    const statementOf = new Map<number, string>();
    found.statements.forEach(({ figures }, s) => {
      for (const figure of figures) if (!statementOf.has(figure)) statementOf.set(figure, statementIds[s]!);
    });
    return found.figures.map((figure, i) => ({
      id: ids[i]!,
      ...placeIn(found, figure),
      statement: statementOf.get(i) ?? null,
      kind: figure.kind,
      low: figure.low,
      high: figure.high,
      bound: figure.bound,
      unit: figure.unit,
      counted: figure.counted,
      source: figure.source,
      change: figure.change,
      vague: figure.vague,
      ...correctedOf(figure),
    }));
  }

  quotes(found: AnnotatedArticle): Report['quotes'] {
    const ids = this.#quoteIds.get(found.article.id)!;
    return spoken(found).map((quote, i) => ({ id: ids[i]!, ...placeIn(found, quote), speaker: quote.speaker }));
  }

  link({ from, to, relation, score, why, decided }: CrossLink): Report['links'][number] {
    return {
      a: this.#statementId(from),
      b: this.#statementId(to),
      relation,
      score: Math.round(score * 1e4) / 1e4,
      why: why.map(inEnglish),
      ...(decided === undefined ? {} : { decided }),
    };
  }

  note({ ref, decision: { status, note } }: NotedStatement): Report['notes'][number] {
    return { statement: this.#statementId(ref), status: status ?? null, note: note ?? null };
  }

  finding(finding: Finding, i: number): Report['findings'][number] {
    const { sides } = finding;
    return {
      id: `d${i + 1}`,
      kind: finding.kind,
      detail: finding.detail,
      key: finding.id,
      about: finding.about,
      statements: [...new Set(sides.map((side) => this.#statementId(side)))],
      figures: sides.flatMap(({ article, figure }) => this.#figureIds.get(article)![figure] ?? []),
      sides: sides.map((side) => {
        const found = this.#corpus.annotationsOf(side.article)!;
        return {
          ...placeIn(found, side),
          statement: this.#statementId(side),
          says: side.says,
          source: side.source,
          differ: side.differ.map(({ start, end }) => toSource(found.clean.map, { start, end })),
          ...correctedOf(found.figures[side.figure]),
        };
      }),
      files: finding.files,
      origins: finding.origins,
      ...(finding.lacking === null ? {} : { lacking: finding.lacking }),
      message: finding.message,
    };
  }

  #statementId({ article, statement }: StatementRef): string {
    return this.#statementIds.get(article)![statement]!;
  }
}

type NotedStatement = ReturnType<Verdicts['statements']>[number];

/** A clean span of the article as the report has it: in the source. */
const placeIn = (
  { article, clean }: AnnotatedArticle,
  { start, end }: Span,
): { readonly file: string; readonly start: number; readonly end: number } => ({
  file: article.id,
  ...toSource(clean.map, { start, end }),
});

const correctedOf = (figure: Figure | undefined): { readonly corrected?: readonly CorrectedPart[] } =>
  figure?.corrected && figure.corrected.length > 0 ? { corrected: figure.corrected } : {};

/** Words of the report's statements by their ids, as they are read: without markup, on one line. */
export function statementWords(corpus: Corpus, { statements }: Report): ReadonlyMap<string, string> {
  const next = new Map<ArticleId, number>();
  return new Map(
    statements.map(({ id, file }) => {
      const at = next.get(file) ?? 0;
      next.set(file, at + 1);
      const found = corpus.annotationsOf(file)!;
      const { start, end } = found.statements[at]!;
      return [id, onOneLine(found.clean.text.slice(start, end))];
    }),
  );
}

/** Scare quotes and titles are marks of the author's, not words of somebody else: they are not printed. */
const spoken = ({ quotes }: AnnotatedArticle): Quote[] => quotes.filter(({ speech }) => speech);

/** The ids of an article's items, in their order. */
type Ids = ReadonlyMap<ArticleId, readonly string[]>;

/** An id per item, counted over all articles. */
function numbered(
  articles: readonly AnnotatedArticle[],
  letter: string,
  of: (found: AnnotatedArticle) => readonly unknown[],
): Ids {
  let n = 0;
  return new Map(articles.map((found) => [found.article.id, of(found).map(() => `${letter}${++n}`)]));
}

/** Origins counted over all stories: two stories never share a number. */
function numberOrigins(corpus: Corpus, stories: readonly string[]): ReadonlyMap<ArticleId, number> {
  const all = new Map<ArticleId, number>();
  let next = 0;
  for (const story of stories) {
    const numbers = new Map<number, number>();
    for (const [id, origin] of corpus.originsOf(story)) {
      if (!numbers.has(origin)) numbers.set(origin, next++);
      all.set(id, numbers.get(origin)!);
    }
  }
  return all;
}
