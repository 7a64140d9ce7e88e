/** Nodes of the story's trees, entities and figures: labels, whole-sentence labels for screen readers, what stands below what. */
import type { EntityAnswer, EntityMention, EntityType, FigureAnswer, FigureGroup, Place } from '../engine';
import { figureText, figureWithSource } from './figures';
import { numberIn } from './messages';
import { whereText, type Node } from './nodes';
import { firstPage, moreNodes, unlimited, type LimitOf, type MoreNode } from './paging';
import { entityTypeLabel, entityTypeOrder, entityTypesLabel } from './relations';
import { shorten, type Voice } from './voice';

const labelLength = 160;

export type EntityNode =
  | (Node & { readonly kind: 'type'; readonly type: EntityType; readonly children: readonly EntityNode[] })
  | (Node & { readonly kind: 'entity'; readonly entity: EntityAnswer; readonly children: readonly EntityNode[] })
  | (Node & { readonly kind: 'fact'; readonly fact: 'aliases' | 'role'; readonly children: readonly [] })
  | (Node & {
      readonly kind: 'file';
      readonly entity: string;
      readonly article: string;
      readonly place: Place;
      readonly children: readonly [];
    })
  | (Node & { readonly kind: 'mention'; readonly place: Place; readonly children: readonly [] })
  | MoreNode;

/** By type, those of most files first. */
export function entityNodes(
  entities: readonly EntityAnswer[],
  voice: Voice,
  limitOf: LimitOf = unlimited,
): readonly EntityNode[] {
  const { t } = voice;
  return entityTypeOrder.flatMap((type): EntityNode[] => {
    const members = entities
      .filter((entity) => entity.type === type)
      .sort((a, b) => b.files.length - a.files.length || b.count - a.count);
    if (members.length === 0) return [];
    const label = entityTypesLabel(type, t);
    return [
      {
        kind: 'type',
        type,
        id: type,
        label,
        description: numberIn(t, members.length),
        tooltip: '',
        accessible: t('{0}: {1}', label, members.length),
        children: [
          ...firstPage(members, type, limitOf).map((entity) => entityNode(entity, voice, limitOf)),
          ...moreNodes(type, members.length, limitOf, voice),
        ],
      },
    ];
  });
}

function entityNode(entity: EntityAnswer, voice: Voice, limitOf: LimitOf): EntityNode {
  const { t, fileName } = voice;
  const aliases = entity.aliases.filter((alias) => alias !== entity.name);
  const id = `entity/${entity.type}/${entity.name}`;
  const namedIn = entity.files.map(({ article }) => fileName(article)).join(', ');
  const files = t('{0, plural, one {# file} other {# files}}', entity.files.length);
  const facts: EntityNode[] = [
    ...(aliases.length > 0
      ? [
          {
            kind: 'fact' as const,
            fact: 'aliases' as const,
            id: `${id}/aliases`,
            label: t('also {0}', aliases.join(', ')),
            description: '',
            tooltip: '',
            accessible: t('{0} is also called {1}', entity.name, aliases.join(', ')),
            children: [] as const,
          },
        ]
      : []),
    ...entity.roles.map(({ role, articles }) => ({
      kind: 'fact' as const,
      fact: 'role' as const,
      id: `${id}/role/${role}`,
      label: role,
      description: articles.map(fileName).join(', '),
      tooltip: '',
      accessible: t('{0} is called {1} in {2}', entity.name, role, articles.map(fileName).join(', ')),
      children: [] as const,
    })),
  ];
  return {
    kind: 'entity',
    id,
    entity,
    label: entity.name,
    description: `${numberIn(t, entity.count)} · ${files}`,
    tooltip: [entity.name, ...aliases].join(', '),
    accessible: t(
      '{0}, {1}, named {2, plural, =1 {once} other {# times}} in {3}',
      entity.name,
      entityTypeLabel(entity.type, t),
      entity.count,
      namedIn,
    ),
    children: [
      ...facts,
      ...firstPage(entity.files, id, limitOf).map(({ article, count, first }) => ({
        kind: 'file' as const,
        id: `${id}/${article}`,
        entity: entity.id,
        article,
        label: fileName(article),
        description: numberIn(t, count),
        tooltip: '',
        accessible: t(
          '{0} is named {1, plural, =1 {once} other {# times}} in {2}',
          entity.name,
          count,
          fileName(article),
        ),
        place: first,
        children: [] as const,
      })),
      ...moreNodes(id, entity.files.length, limitOf, voice),
    ],
  };
}

export const mentionNodes = (mentions: readonly EntityMention[], voice: Voice): readonly EntityNode[] =>
  mentions.map((mention) => ({
    kind: 'mention',
    id: `${mention.article}/${mention.start}`,
    label: shorten(mention.statement?.text ?? mention.text, labelLength),
    description: voice.t('line {0}', mention.from.line + 1),
    tooltip: mention.statement?.text ?? '',
    accessible: voice.t(
      '{0}, line {1}: {2}',
      voice.fileName(mention.article),
      mention.from.line + 1,
      mention.statement?.text ?? mention.text,
    ),
    place: mention,
    children: [],
  }));

export type FigureNode =
  | (Node & { readonly kind: 'counted'; readonly differs: boolean; readonly children: readonly FigureNode[] })
  | (Node & {
      readonly kind: 'figure';
      readonly figure: FigureAnswer;
      readonly place: Place;
      readonly children: readonly [];
    })
  | MoreNode;

export function figureNodes(
  groups: readonly FigureGroup[],
  voice: Voice,
  limitOf: LimitOf = unlimited,
): readonly FigureNode[] {
  const { t, fileName } = voice;
  return groups.map(({ counted, figures, differs }) => {
    const files = new Set(figures.map(({ article }) => article)).size;
    const inFiles = t('{0, plural, one {# file} other {# files}}', files);
    return {
      kind: 'counted',
      differs,
      id: counted,
      label: counted,
      description: differs
        ? t('{0} · {1} · differ', numberIn(t, figures.length), inFiles)
        : `${numberIn(t, figures.length)} · ${inFiles}`,
      tooltip: '',
      accessible: differs
        ? t('{0}: {1, plural, one {# figure} other {# figures}} in {2}, they differ', counted, figures.length, inFiles)
        : t('{0}: {1, plural, one {# figure} other {# figures}} in {2}', counted, figures.length, inFiles),
      children: [
        ...firstPage(figures, counted, limitOf).map((figure) => ({
          kind: 'figure' as const,
          id: `${counted}/${figure.article}/${figure.start}`,
          figure,
          place: figure,
          label: figureWithSource(figure, t, counted),
          description: whereText(figure, voice),
          tooltip: figure.statement?.text ?? '',
          accessible: t('{0}, line {1}: {2}', fileName(figure.article), figure.from.line + 1, figureText(figure, t)),
          children: [] as const,
        })),
        ...moreNodes(counted, figures.length, limitOf, voice),
      ],
    };
  });
}
