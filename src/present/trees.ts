/** Nodes of the sidebar's trees: labels, whole-sentence labels for screen readers, and what stands below what. */
import type {
  ComparableFigure,
  EntityAnswer,
  EntityMention,
  EntityType,
  FigureAnswer,
  FigureGroup,
  Match,
  Place,
  Relation,
  StatementMatches,
  StatementPassage,
} from '../engine';
import { comparisonLabel, figurePhrase, figureText } from './figures';
import { whereText, type Node } from './nodes';
import {
  entityTypeLabel,
  entityTypeOrder,
  entityTypesLabel,
  relationLabel,
  relationOrder,
  relationPhrase,
} from './relations';
import { shorten, type Voice } from './voice';

export type MatchNode =
  | (Node & { readonly kind: 'statement'; readonly place: StatementPassage; readonly children: readonly [] })
  | (Node & { readonly kind: 'none'; readonly children: readonly [] })
  | (Node & { readonly kind: 'relation'; readonly relation: Relation; readonly children: readonly MatchNode[] })
  | (Node & { readonly kind: 'match'; readonly match: Match; readonly place: Place; readonly children: readonly [] })
  | (Node & { readonly kind: 'figures'; readonly children: readonly MatchNode[] })
  | (Node & { readonly kind: 'figure'; readonly place: Place; readonly children: readonly [] });

const labelLength = 160;
export function matchNodes(found: StatementMatches, voice: Voice): readonly MatchNode[] {
  const { t, fileName } = voice;
  const { statement, matches } = found;
  const own: MatchNode = {
    kind: 'statement',
    id: 'statement',
    label: shorten(statement.text, labelLength),
    description: t('line {0}', statement.from.line + 1),
    tooltip: statement.text,
    accessible: t(
      'Statement of {0}, line {1}: {2}',
      fileName(statement.article),
      statement.from.line + 1,
      statement.text,
    ),
    place: statement,
    children: [],
  };
  const groups = relationOrder.flatMap((relation): MatchNode[] => {
    const members = matches.filter((match) => match.relation === relation);
    if (members.length === 0) return [];
    const label = relationLabel(relation, t);
    return [
      {
        kind: 'relation',
        relation,
        id: relation,
        label,
        description: String(members.length),
        tooltip: '',
        accessible:
          members.length === 1 ? t('{0}: 1 statement', label) : t('{0}: {1} statements', label, members.length),
        children: members.map((match) => matchNode(match, statement, voice)),
      },
    ];
  });
  if (found.figures.length > 0) groups.push(figuresNode(found.figures, voice));
  if (groups.length > 0) return [own, ...groups];
  const nobody = t('No other article has this statement');
  return [
    own,
    { kind: 'none', id: 'none', label: nobody, description: '', tooltip: '', accessible: nobody, children: [] },
  ];
}

/** Other articles' figures for the same thing, where the statements around them say something else. */
function figuresNode(figures: readonly ComparableFigure[], voice: Voice): MatchNode {
  const { t, fileName } = voice;
  const label = t('Same thing counted');
  return {
    kind: 'figures',
    id: 'figures',
    label,
    description: String(figures.length),
    tooltip: t('Figures of other articles for what this statement counts, in statements that are no match.'),
    accessible: figures.length === 1 ? t('{0}: 1 statement', label) : t('{0}: {1} statements', label, figures.length),
    children: figures.map(({ figure, comparison }) => {
      const how = comparisonLabel(comparison, t);
      const text = figure.statement?.text ?? figure.text;
      return {
        kind: 'figure',
        id: `figures/${figure.article}/${figure.start}`,
        label: whereText(figure, voice),
        description: [`${how}: ${figurePhrase(figure, t)}`, shorten(text, labelLength)].join(' · '),
        tooltip: [text, figure.source ? figureText(figure, t) : ''].filter(Boolean).join('\n\n'),
        accessible: t(
          '{0}, line {1}, {2}, {3}: {4}',
          fileName(figure.article),
          figure.from.line + 1,
          how,
          figureText(figure, t),
          text,
        ),
        place: figure,
        children: [],
      };
    }),
  };
}

function matchNode(match: Match, statement: StatementPassage, voice: Voice): MatchNode {
  const { t, fileName } = voice;
  const { passage, relation } = match;
  return {
    kind: 'match',
    id: `${relation}/${passage.article}/${passage.ref.statement}`,
    label: whereText(passage, voice),
    // what differs stands first, where a narrow sidebar still shows it
    description: [...new Set(match.differ.map(({ there }) => there)), shorten(passage.text, labelLength)].join(' · '),
    tooltip: [passage.text, ...match.why].join('\n\n'),
    accessible: t(
      '{0}, line {1}, {2} as {3}: {4}',
      fileName(passage.article),
      passage.from.line + 1,
      relationPhrase(relation, t),
      fileName(statement.article),
      passage.text,
    ),
    match,
    place: passage,
    children: [],
  };
}

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
  | (Node & { readonly kind: 'mention'; readonly place: Place; readonly children: readonly [] });

export function entityNodes(entities: readonly EntityAnswer[], voice: Voice): readonly EntityNode[] {
  const { t } = voice;
  return entityTypeOrder.flatMap((type): EntityNode[] => {
    const members = entities.filter((entity) => entity.type === type);
    if (members.length === 0) return [];
    const label = entityTypesLabel(type, t);
    return [
      {
        kind: 'type',
        type,
        id: type,
        label,
        description: String(members.length),
        tooltip: '',
        accessible: t('{0}: {1}', label, members.length),
        children: members.map((entity) => entityNode(entity, voice)),
      },
    ];
  });
}

function entityNode(entity: EntityAnswer, voice: Voice): EntityNode {
  const { t, fileName } = voice;
  const aliases = entity.aliases.filter((alias) => alias !== entity.name);
  const id = `entity/${entity.type}/${entity.name}`;
  const namedIn = entity.files.map(({ article }) => fileName(article)).join(', ');
  const files = entity.files.length === 1 ? t('1 file') : t('{0} files', entity.files.length);
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
    description: `${entity.count} · ${files}`,
    tooltip: [entity.name, ...aliases].join(', '),
    accessible:
      entity.count === 1
        ? t('{0}, {1}, named once in {2}', entity.name, entityTypeLabel(entity.type, t), namedIn)
        : t('{0}, {1}, named {2} times in {3}', entity.name, entityTypeLabel(entity.type, t), entity.count, namedIn),
    children: [
      ...facts,
      ...entity.files.map(({ article, count, first }) => ({
        kind: 'file' as const,
        id: `${id}/${article}`,
        entity: entity.id,
        article,
        label: fileName(article),
        description: String(count),
        tooltip: '',
        accessible:
          count === 1
            ? t('{0} is named once in {1}', entity.name, fileName(article))
            : t('{0} is named {1} times in {2}', entity.name, count, fileName(article)),
        place: first,
        children: [] as const,
      })),
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
    });

export function figureNodes(groups: readonly FigureGroup[], voice: Voice): readonly FigureNode[] {
  const { t, fileName } = voice;
  return groups.map(({ counted, figures, differs }) => {
    const files = new Set(figures.map(({ article }) => article)).size;
    const inFiles = files === 1 ? t('1 file') : t('{0} files', files);
    return {
      kind: 'counted',
      differs,
      id: counted,
      label: counted,
      description: differs ? t('{0} · {1} · differ', figures.length, inFiles) : `${figures.length} · ${inFiles}`,
      tooltip: '',
      accessible: differs
        ? t('{0}: {1} figures in {2}, they differ', counted, figures.length, inFiles)
        : figures.length === 1
          ? t('{0}: 1 figure in {1}', counted, inFiles)
          : t('{0}: {1} figures in {2}', counted, figures.length, inFiles),
      children: figures.map((figure) => ({
        kind: 'figure',
        id: `${counted}/${figure.article}/${figure.start}`,
        figure,
        place: figure,
        label: figurePhrase(figure, t, counted),
        description: [whereText(figure, voice), figure.source ?? ''].filter(Boolean).join(' · '),
        tooltip: figure.statement?.text ?? '',
        accessible: t('{0}, line {1}: {2}', fileName(figure.article), figure.from.line + 1, figureText(figure, t)),
        children: [],
      })),
    };
  });
}
