/** What the articles date, as a tree and as a Markdown document: days in order, on each its statements, who differs marked. */
import type { Place, Timeline, TimelineEntry, TimelineEvent, TimelineTime } from '../engine';
import { escapeMarkdown } from './escape';
import { periodText, saidText, sourceText } from './figures';
import { numberIn } from './messages';
import { whereText, type Node } from './nodes';
import { firstPage, moreNodes, unlimited, type LimitOf, type MoreNode } from './paging';
import { shorten, type Translate, type Voice } from './voice';

interface Marked extends Node {
  /** Articles differ on the day. */
  readonly differs: boolean;
}

export type TimelineNode =
  | (Marked & { readonly kind: 'time'; readonly children: readonly TimelineNode[] })
  | (Marked & { readonly kind: 'open'; readonly children: readonly TimelineNode[] })
  | (Marked & { readonly kind: 'event'; readonly place: Place; readonly children: readonly TimelineNode[] })
  | (Marked & { readonly kind: 'entry'; readonly place: Place; readonly children: readonly [] })
  | MoreNode;

const labelLength = 160;

export function timelineNodes(
  { times, open }: Timeline,
  voice: Voice,
  limitOf: LimitOf = unlimited,
): readonly TimelineNode[] {
  const { t } = voice;
  const dated = times.map((time): TimelineNode => {
    const label = periodText(time.low, time.high, t);
    const id = `${time.low}/${time.high}`;
    return {
      kind: 'time',
      differs: time.differs,
      id,
      label,
      description: time.differs
        ? t('{0} · days differ', numberIn(t, time.events.length))
        : numberIn(t, time.events.length),
      tooltip: '',
      accessible: timeSentence(label, time, t),
      children: [
        ...firstPage(time.events, id, limitOf).map((event) => eventNode(event, id, label, voice)),
        ...moreNodes(id, time.events.length, limitOf, voice),
      ],
    };
  });
  if (open.length === 0) return dated;
  const label = t('No certain day');
  return [
    ...dated,
    {
      kind: 'open',
      differs: false,
      id: 'open',
      label,
      description: String(open.length),
      tooltip: t('Dated by vague words, or by words the text alone does not resolve.'),
      accessible: t('{0}: {1, plural, one {# statement} other {# statements}}', label, open.length),
      children: [
        ...firstPage(open, 'open', limitOf).map((event) => eventNode(event, 'open', '', voice)),
        ...moreNodes('open', open.length, limitOf, voice),
      ],
    },
  ];
}

function timeSentence(label: string, { events, differs }: TimelineTime, t: Translate): string {
  const count = t('{0}: {1, plural, one {# statement} other {# statements}}', label, events.length);
  return differs ? t('{0}, articles tell the same of another day', count) : count;
}

/** A statement of several articles has them below it. */
function eventNode({ id, entries }: TimelineEvent, above: string, day: string, voice: Voice): TimelineNode {
  const { t } = voice;
  const files = new Set(entries.map(({ statement }) => statement.article)).size;
  const fullest = entries.reduce((best, entry) =>
    entry.statement.text.length > best.statement.text.length ? entry : best,
  );
  const others = othersOf(entries, t);
  const first = entryNode(fullest, `${above}/${id}`, day, voice);
  if (entries.length === 1) return { ...first, kind: 'event', children: [] };
  return {
    ...first,
    kind: 'event',
    differs: others.length > 0,
    description: [...others.map((other) => `≠ ${other}`), t('{0, plural, one {# file} other {# files}}', files)].join(
      ' · ',
    ),
    children: entries.map((entry, i) => entryNode(entry, `${above}/${id}/${i}`, day, voice)),
  };
}

function entryNode(entry: TimelineEntry, id: string, day: string, voice: Voice): TimelineNode & { kind: 'entry' } {
  const { t, fileName } = voice;
  const { statement, date, source } = entry;
  const others = othersOf([entry], t);
  const said = source === null ? '' : t('according to {0}', sourceText(source));
  return {
    kind: 'entry',
    differs: others.length > 0,
    id,
    label: shorten(statement.text, labelLength),
    description: [...others.map((other) => `≠ ${other}`), `“${date.text}”`, whereText(statement, voice)].join(' · '),
    tooltip: [statement.text, said, ...others.map((other) => t('Elsewhere: {0}', other))].filter(Boolean).join('\n\n'),
    accessible: [
      t(
        '{0}, line {1}, {2}: {3}',
        fileName(statement.article),
        statement.from.line + 1,
        day === '' ? date.text : day,
        statement.text,
      ),
      ...others.map((other) => t('Another article dates the same {0}.', other)),
    ].join(' '),
    place: date,
    children: [],
  };
}

/** What others date the same with: *11 March 2025*. */
const othersOf = (entries: readonly TimelineEntry[], t: Translate): string[] => [
  ...new Set(entries.flatMap(({ others }) => others.map((other) => saidText(other, t)))),
];

export function timelineMarkdown({ times, open }: Timeline, voice: Voice): string {
  const { t, fileName } = voice;
  const line = ({ statement, date, source, others }: TimelineEntry): string =>
    [
      `${escapeMarkdown(fileName(statement.article))}:${statement.from.line + 1}`,
      `“${escapeMarkdown(date.text)}”`,
      ...(source === null ? [] : [t('according to {0}', escapeMarkdown(sourceText(source)))]),
      ...others.map((other) => `**≠ ${saidText(other, t)}**`),
    ].join(' · ');
  const section = (head: string, events: readonly TimelineEvent[]): string[] => [
    `## ${head}`,
    '',
    ...events.flatMap(({ entries }) => {
      const [first] = entries;
      const texts = new Set(entries.map(({ statement }) => statement.text));
      return texts.size === 1
        ? [`- ${escapeMarkdown(first!.statement.text)}`, ...entries.map((entry) => `  - ${line(entry)}`)]
        : entries.map(
            (entry, i) => `${i === 0 ? '-' : '  -'} ${escapeMarkdown(entry.statement.text)} (${line(entry)})`,
          );
    }),
    '',
  ];
  return [
    `# ${t('Timeline')}`,
    '',
    ...times.flatMap(({ low, high, events, differs }) => {
      const day = escapeMarkdown(periodText(low, high, t));
      return section(differs ? t('{0} (days differ)', day) : day, events);
    }),
    ...(open.length > 0 ? section(t('No certain day'), open) : []),
  ].join('\n');
}
