/** A corpus as the plain data of the command line's JSON (schema `crossread/1`): offsets into the source text. */
import type { Corpus } from './corpus';
import {
  inEnglish,
  type AnnotatedArticle,
  type ArticleId,
  type Bound,
  type CorrectedPart,
  type CrossLink,
  type EntityType,
  type Figure,
  type FigureKind,
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
  const links = stories.flatMap((story) =>
    (options.story === undefined ? [...corpus.linksOf(story, options.minScore)].flat() : corpus.keptLinksOf(story)).map(
      (link) => ({ story, link }),
    ),
  );
  const origins = numberOrigins(corpus, stories);

  const statementIds = ids(articles, 's', ({ statements }) => statements);
  const figureIds = ids(articles, 'f', ({ figures }) => figures);
  const quoteIds = ids(articles, 'q', spoken);
  const statementId = (ref: StatementRef): string => statementIds.get(ref.article)![ref.statement]!;
  const at = ({ article, clean }: AnnotatedArticle, span: Span): { file: string; start: number; end: number } => ({
    file: article.id,
    ...toSource(clean.map, { start: span.start, end: span.end }),
  });

  return {
    schema: 'crossread/1',
    files: articles.map(({ article, clean }) => ({
      path: article.id,
      title: clean.meta.title,
      published: clean.meta.published,
      publisher: clean.meta.publisher,
      url: clean.meta.url,
      origin: origins.get(article.id) ?? 0,
      ...(clean.meta.origin === undefined ? {} : { originGiven: clean.meta.origin }),
      ...(clean.otherLanguage === undefined ? {} : { notRead: clean.otherLanguage }),
      ignored: clean.ignored,
    })),
    statements: articles.flatMap((found) =>
      found.statements.map((s, i) => ({ id: statementIds.get(found.article.id)![i]!, ...at(found, s), role: s.role })),
    ),
    entities: stories
      .flatMap((story) => corpus.entitiesOf(story))
      .map((entity, i) => ({
        id: `e${i + 1}`,
        name: entity.name,
        type: entity.type,
        aliases: entity.aliases,
        mentions: entity.mentions.map(({ article, mention }) => {
          const found = corpus.annotationsOf(article)!;
          const name = found.names[mention]!;
          return { ...at(found, name), type: name.type };
        }),
      })),
    figures: articles.flatMap((found) =>
      found.figures.map((figure, i) => ({
        id: figureIds.get(found.article.id)![i]!,
        ...at(found, figure),
        statement:
          statementIds.get(found.article.id)![found.statements.findIndex((s) => s.figures.includes(i))] ?? null,
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
      })),
    ),
    quotes: articles.flatMap((found) =>
      spoken(found).map((quote, i) => ({
        id: quoteIds.get(found.article.id)![i]!,
        ...at(found, quote),
        speaker: quote.speaker,
      })),
    ),
    links: links.map(({ link }) => linkRow(link, statementId)),
    notes: stories.flatMap((story) =>
      (corpus.verdictsOf(story)?.statements() ?? []).map(({ ref, decision: { status = null, note = null } }) => ({
        statement: statementId(ref),
        status,
        note,
      })),
    ),
    findings: stories
      .flatMap((story) =>
        options.story === undefined
          ? corpus.findingsOf(
              story,
              links.filter((x) => x.story === story).map((x) => x.link),
            )
          : corpus.findingsIn(story),
      )
      .map((finding, i) => ({
        id: `d${i + 1}`,
        kind: finding.kind,
        detail: finding.detail,
        key: finding.id,
        about: finding.about,
        statements: [...new Set(finding.sides.map(statementId))],
        figures: finding.sides.flatMap(({ article, figure }) => figureIds.get(article)![figure] ?? []),
        sides: finding.sides.map((side) => {
          const found = corpus.annotationsOf(side.article)!;
          return {
            ...at(found, side),
            statement: statementId(side),
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
      })),
  };
}

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
      return [id, found.clean.text.slice(start, end).replace(/\s+/g, ' ')];
    }),
  );
}

/** Scare quotes and titles are marks of the author's, not words of somebody else: they are not printed. */
const spoken = ({ quotes }: AnnotatedArticle): Quote[] => quotes.filter(({ speech }) => speech);

const linkRow = (link: CrossLink, statementId: (ref: StatementRef) => string): Report['links'][number] => ({
  a: statementId(link.from),
  b: statementId(link.to),
  relation: link.relation,
  score: Math.round(link.score * 1e4) / 1e4,
  why: link.why.map(inEnglish),
  ...(link.decided === undefined ? {} : { decided: link.decided }),
});

/** An id per item, counted over all articles. */
function ids(
  articles: readonly AnnotatedArticle[],
  letter: string,
  of: (found: AnnotatedArticle) => readonly unknown[],
): ReadonlyMap<ArticleId, readonly string[]> {
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
