/** The claim × article matrix: what is said in a row, which article says it, says it differently, or is silent. */
import type { EntityAnswer, FindingAnswer, FindingKind, StatementPassage, StatementRow } from '../../engine';
import { noteText } from '../decisions';
import { placeSays } from '../figures';
import { findingKindLabel, isDifference } from '../findings';
import type { NoteOf } from '../matchTree';
import { shorten, type Voice } from '../voice';

export type MatrixSort = 'disagreement' | 'origins' | 'place';

export interface MatrixOptions {
  readonly sort: MatrixSort;
  /** Only rows in which articles differ. */
  readonly differences: boolean;
  /** Only rows with a finding of this kind; '': of any kind or none. */
  readonly kind: FindingKind | '';
  /** Id of an entity, or ''. */
  readonly entity: string;
  /** Id of the article whose order *place* means. */
  readonly article: string;
}

export interface MatrixInput {
  readonly articles: readonly string[];
  readonly rows: readonly StatementRow[];
  readonly findings: readonly FindingAnswer[];
  readonly entities: readonly EntityAnswer[];
  /** What readers noted of statements. */
  readonly noteOf?: NoteOf;
}

export interface MatrixCell {
  readonly article: string;
  readonly state: 'says' | 'differs' | 'silent';
  /** What stands out, where it differs: *about 400 tonnes*. */
  readonly says: string;
  readonly passage: StatementPassage | null;
  /** A reader's status and note of the statement, or ''. */
  readonly note: string;
  /** The file's name, the line, and how it stands to the others, for who hears the cell. */
  readonly where: string;
}

export interface MatrixRow {
  readonly id: string;
  /** The fullest wording. */
  readonly claim: string;
  readonly files: number;
  readonly origins: number;
  /** Sides that say different things; 0 where all agree. */
  readonly disagreement: number;
  /** Kinds of the findings in the row, each once. */
  readonly kinds: readonly FindingKind[];
  readonly cells: readonly MatrixCell[];
}

export interface Matrix {
  readonly articles: readonly { readonly article: string; readonly name: string }[];
  readonly rows: readonly MatrixRow[];
  /** Rows before filtering. */
  readonly total: number;
  readonly entities: readonly { readonly id: string; readonly name: string }[];
  /** Kinds of findings in any row. */
  readonly kinds: readonly FindingKind[];
  readonly options: MatrixOptions;
}

/** Entities offered for filtering: the most named. */
const mostEntities = 60;
const claimLength = 200;

export function matrixOf(input: MatrixInput, options: MatrixOptions, voice: Voice): Matrix {
  const { articles, rows, findings, entities, noteOf = () => undefined } = input;
  const byId = new Map(findings.filter(isDifference).map((finding) => [finding.id, finding]));
  const entity = entities.find(({ id }) => id === options.entity);
  const all = rows.map((row) => matrixRow(row, articles, byId, noteOf, voice));
  const shown = all.filter(
    (row) =>
      (!options.differences || row.disagreement > 0) &&
      (options.kind === '' || row.kinds.includes(options.kind)) &&
      (!entity || row.cells.some(({ passage }) => passage && names(entity, passage.text))),
  );
  return {
    articles: articles.map((article) => ({ article, name: voice.fileName(article) })),
    rows: inOrder(shown, options),
    total: all.length,
    entities: entities.slice(0, mostEntities).map(({ id, name }) => ({ id, name })),
    kinds: [...new Set(findings.filter(isDifference).map(({ kind }) => kind))].filter((kind) =>
      all.some(({ kinds }) => kinds.includes(kind)),
    ),
    options,
  };
}

const names = ({ aliases, name }: EntityAnswer, text: string): boolean =>
  [name, ...aliases].some((alias) => text.includes(alias));

function matrixRow(
  { id, passages, agreement, findings }: StatementRow,
  articles: readonly string[],
  byId: ReadonlyMap<string, FindingAnswer>,
  noteOf: NoteOf,
  voice: Voice,
): MatrixRow {
  const { t, fileName } = voice;
  const own = findings.flatMap((each) => byId.get(each) ?? []);
  const sides = own.flatMap(({ places }) => places);
  const cells = articles.map((article): MatrixCell => {
    const passage = passages.find((each) => each.article === article) ?? null;
    if (!passage)
      return {
        article,
        state: 'silent',
        says: '',
        passage,
        note: '',
        where: t('{0}: no such statement was found', fileName(article)),
      };
    const said = sides.filter(
      (place) => place.article === article && place.statement.ref.statement === passage.ref.statement,
    );
    const says = [...new Set(said.map((place) => placeSays(place, t)).filter(Boolean))].join(', ');
    return {
      article,
      state: said.length > 0 ? 'differs' : 'says',
      says,
      passage,
      note: noteText(noteOf(passage) ?? {}, t),
      where:
        said.length > 0
          ? t('{0}, line {1}, differs:', fileName(article), passage.from.line + 1)
          : t('{0}, line {1}:', fileName(article), passage.from.line + 1),
    };
  });
  const longest = [...passages].sort((a, b) => b.text.length - a.text.length)[0]?.text ?? '';
  return {
    id,
    claim: shorten(longest, claimLength),
    files: agreement.files,
    origins: agreement.origins,
    disagreement: own.reduce((most, { places }) => Math.max(most, new Set(places.map(({ says }) => says)).size), 0),
    kinds: [...new Set(own.map(({ kind }) => kind))],
    cells,
  };
}

function inOrder(rows: readonly MatrixRow[], { sort, article }: MatrixOptions): MatrixRow[] {
  const placeIn = ({ cells }: MatrixRow): number =>
    cells.find((cell) => cell.article === article)?.passage?.start ?? Number.POSITIVE_INFINITY;
  const rank: Readonly<Record<MatrixSort, (a: MatrixRow, b: MatrixRow) => number>> = {
    disagreement: (a, b) => b.disagreement - a.disagreement || b.origins - a.origins || b.files - a.files,
    origins: (a, b) => b.origins - a.origins || b.files - a.files || b.disagreement - a.disagreement,
    place: (a, b) => {
      const [x, y] = [placeIn(a), placeIn(b)];
      return x === y ? 0 : x - y;
    },
  };
  return [...rows].sort(rank[sort]);
}

/** What is shown, and in which order: *Sorted by disagreement; rows that differ; only about the coast guard*. */
export function choicesText({ options, entities }: Matrix, { t, fileName }: Voice): string {
  const { sort, differences, kind, entity, article } = options;
  const sorted = {
    disagreement: t('Sorted by disagreement'),
    origins: t('Sorted by independent origins'),
    place: t('Sorted by place in {0}', fileName(article)),
  }[sort];
  const about = entities.find(({ id }) => id === entity)?.name;
  return [
    sorted,
    kind === '' ? (differences ? t('rows that differ') : '') : findingKindLabel(kind, t),
    about === undefined ? '' : t('only about {0}', about),
  ]
    .filter(Boolean)
    .join('; ');
}
