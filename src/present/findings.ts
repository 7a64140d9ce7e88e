/** Findings of a story as words and as nodes of a tree: by kind, then what it is about, then the places. */
import type { FindingAnswer, FindingKind, FindingPlace, Place } from '../engine';
import { placeSays, sourceText } from './figures';
import { numberIn } from './messages';
import { fileText, whereText, type Node } from './nodes';
import { shorten, type Translate, type Voice } from './voice';

/** In the order a reader wants them. Kinds that are not here come after these, before what only tells coverage. */
const order: readonly string[] = [
  'figures-differ',
  'same-source-differs',
  'updated',
  'date-differs',
  'quote-altered',
  'speaker-differs',
  'name-differs',
];

/** What only tells who says how much; everything else is a difference between articles. */
const coverage: readonly string[] = ['left-out', 'only-here'];

/** Articles say different things: counted in badges, walked through, listed among the problems. */
export const isDifference = ({ kind }: { readonly kind: string }): boolean => !coverage.includes(kind);

export function findingKindLabel(kind: FindingKind, t: Translate): string {
  const labels: Readonly<Partial<Record<string, string>>> = {
    'figures-differ': t('Figures differ'),
    'same-source-differs': t('One source, two figures'),
    updated: t('A later article has another figure'),
    'date-differs': t('Dates differ'),
    'quote-altered': t('Same quotation, changed words'),
    'speaker-differs': t('Same words, another speaker'),
    'name-differs': t('Names and roles differ'),
    'only-here': t('Only in one article'),
    'left-out': t('Not in every article'),
  };
  const words = kind.replaceAll('-', ' ');
  return labels[kind] ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/** @param places of the finding: of more than two sources no two are meant */
function detailLabel(detail: string, places: readonly FindingPlace[], t: Translate): string {
  const sources = new Set(places.flatMap(({ source }) => (source === null ? [] : [sourceText(source).toLowerCase()])));
  if (detail === 'two-sources' && sources.size > 2) return t('several sources');
  const labels: Readonly<Partial<Record<string, string>>> = {
    'two-sources': t('two sources'),
    unattributed: t('one without a source'),
    spelling: t('another spelling'),
    role: t('another role'),
    'other-name': t('another name'),
  };
  return labels[detail] ?? detail.replaceAll('-', ' ');
}

/** What differs, each wording once: *about 400 tonnes · about 700 tonnes*. */
export const findingSides = ({ places }: FindingAnswer, t: Translate): readonly string[] => [
  ...new Set(places.map((place) => placeSays(place, t)).filter(Boolean)),
];

const lackingOf = ({ lacking }: FindingAnswer): readonly string[] => (lacking === null ? [] : [lacking]);

/** What several articles leave out is one row for a reader: the first of the findings, with all that lack it. */
function rowsOfFindings(findings: readonly FindingAnswer[]): readonly (readonly [FindingAnswer, string[]])[] {
  const rows = new Map<string, [FindingAnswer, string[]]>();
  for (const finding of findings) {
    const { id, lacking, places } = finding;
    const key = lacking === null ? id : places.map(({ article, start }) => `${start}@${article}`).join(' ');
    const row = rows.get(key) ?? rows.set(key, [finding, []]).get(key)!;
    if (lacking !== null) row[1].push(lacking);
  }
  return [...rows.values()];
}

/** One sentence: what it is about, and who says what where. */
export function findingText(
  finding: FindingAnswer,
  voice: Voice,
  lacking: readonly string[] = lackingOf(finding),
): string {
  const { t, fileName } = voice;
  const { kind, detail, about, places } = finding;
  const head = findingKindLabel(kind, t) + (detail === null ? '' : ` (${detailLabel(detail, places, t)})`);
  const said = places.map((place) => {
    const { article, from, says, source, text, statement } = place;
    return t(
      '{0}, line {1}: {2}',
      fileName(article),
      from.line + 1,
      [says === '' ? statement.text : placeSays(place, t) || text, source === null ? '' : sourceText(source)]
        .filter(Boolean)
        .join(', '),
    );
  });
  const away = lacking.length === 0 ? '' : t('not in {0}', lacking.map(fileName).join(', '));
  return [[head, about].filter(Boolean).join(', '), [away, ...said].filter(Boolean).join('; ')].join(': ');
}

/** Where a finding stands, in the order of files and places. */
export const findingPlaces = ({ places }: FindingAnswer): readonly FindingPlace[] => [...places].sort(comparePlaces);

export const comparePlaces = (a: Pick<Place, 'article' | 'start'>, b: Pick<Place, 'article' | 'start'>): number =>
  a.article === b.article ? a.start - b.start : a.article < b.article ? -1 : 1;

export interface FindingStop {
  readonly place: FindingPlace;
  readonly finding: FindingAnswer;
}

/**
 * Where a reader stops who goes from difference to difference: once at each, at its first place that is not another one's
 * already; of two that stand at the same places only the first. In the order of files and places.
 */
export function findingStops(findings: readonly FindingAnswer[]): readonly FindingStop[] {
  const taken = new Set<string>();
  const stops = findings.filter(isDifference).flatMap((finding): FindingStop[] => {
    const free = findingPlaces(finding).find(({ article, start }) => !taken.has(`${article} ${start}`));
    if (!free) return [];
    taken.add(`${free.article} ${free.start}`);
    return [{ place: free, finding }];
  });
  return stops.sort((a, b) => comparePlaces(a.place, b.place));
}

export type FindingNode =
  | (Node & { readonly kind: 'kind'; readonly of: FindingKind; readonly children: readonly FindingNode[] })
  | (Node & { readonly kind: 'finding'; readonly finding: FindingAnswer; readonly children: readonly FindingNode[] })
  | (Node & { readonly kind: 'place'; readonly place: FindingPlace; readonly children: readonly [] });

const labelLength = 160;

export function findingNodes(findings: readonly FindingAnswer[], voice: Voice): readonly FindingNode[] {
  const { t } = voice;
  const rank = (kind: string): number =>
    order.includes(kind) ? order.indexOf(kind) : order.length + 1 + coverage.indexOf(kind);
  const kinds = [...new Set(findings.map(({ kind }) => kind))].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return kinds.map((kind) => {
    const members = rowsOfFindings(findings.filter((finding) => finding.kind === kind));
    const label = findingKindLabel(kind, t);
    return {
      kind: 'kind',
      of: kind,
      id: kind,
      label,
      description: numberIn(t, members.length),
      tooltip: '',
      accessible: t('{0}: {1, plural, one {# finding} other {# findings}}', label, members.length),
      children: members.map(([finding, lacking]) => findingNode(finding, lacking, voice)),
    };
  });
}

function findingNode(finding: FindingAnswer, lacking: readonly string[], voice: Voice): FindingNode {
  const { t } = voice;
  const { id, kind, about, places, detail } = finding;
  const text = findingText(finding, voice, lacking);
  const sides = findingSides(finding, t);
  const files = [...new Set(places.map(({ article }) => fileText(article, voice)))];
  const label = about || shorten(places[0]?.statement.text ?? text, labelLength);
  const shown =
    lacking.length > 0
      ? [t('not in {0}', lacking.map((article) => fileText(article, voice)).join(', '))]
      : sides.length > 0 && about !== ''
        ? [...sides, ...(kind === 'name-differs' && detail !== null ? [detailLabel(detail, places, t)] : [])]
        : files;
  return {
    kind: 'finding',
    id: `${kind}/${id}`,
    finding,
    label,
    description: shown.join(' · '),
    tooltip: text,
    accessible: text,
    children: places.map((place, i) => placeNode(`${kind}/${id}/${i}`, place, voice)),
  };
}

function placeNode(id: string, place: FindingPlace, voice: Voice): FindingNode {
  const { t, fileName } = voice;
  const sentence = place.statement.text;
  const said = [placeSays(place, t), place.source === null ? '' : sourceText(place.source)].filter(Boolean).join(', ');
  return {
    kind: 'place',
    id,
    place,
    // what it says stands first, where a narrow sidebar still shows it
    label: said || whereText(place, voice),
    description: [said && whereText(place, voice), shorten(sentence, labelLength)].filter(Boolean).join(' · '),
    tooltip: sentence,
    accessible: t(
      '{0}, line {1}: {2}',
      fileName(place.article),
      place.from.line + 1,
      [said, sentence].filter(Boolean).join(': '),
    ),
    children: [],
  };
}
