/** *Matching statements* as nodes: the statement, its matches by relation with what differs first, other figures. */
import type {
  ComparableFigure,
  Match,
  Neighbours,
  Place,
  Relation,
  StatementNote,
  StatementMatches,
  StatementPassage,
} from '../engine';
import { noteText } from './decisions';
import { comparisonLabel, figureText, figureWithSource } from './figures';
import { numberIn } from './messages';
import { phraseText } from './phrases';
import { whereText, type Node } from './nodes';
import { relationLabel, relationOrder, relationPhrase } from './relations';
import { shorten, type Voice } from './voice';

export type MatchNode =
  | (Node & { readonly kind: 'statement'; readonly place: StatementPassage; readonly children: readonly [] })
  | (Node & { readonly kind: 'none'; readonly children: readonly [] })
  | (Node & { readonly kind: 'relation'; readonly relation: Relation; readonly children: readonly MatchNode[] })
  | (Node & { readonly kind: 'match'; readonly match: Match; readonly place: Place; readonly children: readonly [] })
  | (Node & { readonly kind: 'differ'; readonly place: Place; readonly children: readonly [] })
  | (Node & { readonly kind: 'context'; readonly place: Place; readonly children: readonly [] })
  | (Node & { readonly kind: 'figures'; readonly children: readonly MatchNode[] })
  | (Node & { readonly kind: 'figure'; readonly place: Place; readonly children: readonly [] });

const labelLength = 160;
/** What a reader has noted of a statement. */
export type NoteOf = (passage: StatementPassage) => Pick<StatementNote, 'status' | 'note'> | undefined;

export function matchNodes(
  found: StatementMatches,
  voice: Voice,
  noteOf: NoteOf = () => undefined,
): readonly MatchNode[] {
  const { t, fileName } = voice;
  const { statement, matches } = found;
  const noted = noteText(noteOf(statement) ?? {}, t);
  const own: MatchNode = {
    kind: 'statement',
    id: 'statement',
    label: shorten(statement.text, labelLength),
    description: [t('line {0}', statement.from.line + 1), noted].filter(Boolean).join(' · '),
    tooltip: [statement.text, noted].filter(Boolean).join('\n\n'),
    accessible: [
      t('Statement of {0}, line {1}: {2}', fileName(statement.article), statement.from.line + 1, statement.text),
      noted,
    ]
      .filter(Boolean)
      .join(' '),
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
        description: numberIn(t, members.length),
        tooltip: '',
        accessible: t('{0}: {1, plural, one {# statement} other {# statements}}', label, members.length),
        children: members.map((match) => matchNode(match, statement, voice, noteOf)),
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
    description: numberIn(t, figures.length),
    tooltip: t('Figures of other articles for what this statement counts, in statements that are no match.'),
    accessible: t('{0}: {1, plural, one {# statement} other {# statements}}', label, figures.length),
    children: figures.map(({ figure, comparison }) => {
      const how = comparisonLabel(comparison, t);
      const text = figure.statement?.text ?? figure.text;
      return {
        kind: 'figure',
        id: `figures/${figure.article}/${figure.start}`,
        label: `${how}: ${figureWithSource(figure, t)}`,
        description: [whereText(figure, voice), shorten(text, labelLength)].join(' · '),
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

/** A *the* in the place of an *a* tells a reader nothing. */
const tells = (words: string): boolean => words.length > 3 || /\d/.test(words);

/** What the other statement puts otherwise, each wording once, those with a number first. */
export const differingWords = ({ differ }: Pick<Match, 'differ'>): readonly string[] =>
  [...new Set(differ.map(({ there }) => there).filter(tells))].sort(
    (a, b) => Number(/\d/.test(b)) - Number(/\d/.test(a)),
  );

function matchNode(match: Match, statement: StatementPassage, voice: Voice, noteOf: NoteOf): MatchNode {
  const { t, fileName } = voice;
  const { passage, relation, decided } = match;
  const said = [
    decided === 'confirmed' ? t('confirmed') : decided === 'by-hand' ? t('linked by hand') : '',
    noteText(noteOf(passage) ?? {}, t),
  ].filter(Boolean);
  const where = whereText(passage, voice);
  // of what is said alike pieces of other wording tell nothing: there the sentence stands, and who has it
  const isAlike = relation === 'same' || relation === 'same-text';
  const differing = isAlike ? '' : differingWords(match).join(' · ');
  // a single word says too little to stand alone
  const isHead = /[\d\s]/.test(differing);
  return {
    kind: 'match',
    id: `${relation}/${passage.article}/${passage.ref.statement}`,
    // what differs stands first, where a narrow sidebar still shows it
    label: isHead ? differing : where,
    description: [isHead ? where : differing, ...said, shorten(passage.text, labelLength)].filter(Boolean).join(' · '),
    tooltip: [passage.text, ...said, ...match.why.map((why) => phraseText(why, t))].join('\n\n'),
    accessible: [
      t(
        '{0}, line {1}, {2}, compared with {3}: {4}',
        fileName(passage.article),
        passage.from.line + 1,
        relationPhrase(relation, t),
        fileName(statement.article),
        passage.text,
      ),
      ...said,
    ].join(' '),
    match,
    place: passage,
    children: [],
  };
}

/** Below a match: what differs, here and there, then its sentence between the ones before and after it. */
export function matchDetails(
  id: string,
  { differ, passage }: Match,
  around: Neighbours | null,
  voice: Voice,
): MatchNode[] {
  const { t, fileName } = voice;
  const differing = differ.map(({ here, there }, i): MatchNode => ({
    kind: 'differ',
    id: `${id}/differ/${i}`,
    label: t('{0} → {1}', here, there),
    description: '',
    tooltip: '',
    accessible: t('Here {0}; in {1} {2}', here, fileName(passage.article), there),
    place: passage,
    children: [],
  }));
  const rows = [
    ['before', around?.before],
    ['statement', around?.statement ?? passage],
    ['after', around?.after],
  ] as const;
  return [
    ...differing,
    ...rows.flatMap(([which, at]): MatchNode[] =>
      at
        ? [
            {
              kind: 'context',
              id: `${id}/${which}`,
              label: shorten(at.text, labelLength),
              description: t('line {0}', at.from.line + 1),
              tooltip: at.text,
              accessible: t('{0}, line {1}: {2}', fileName(at.article), at.from.line + 1, at.text),
              place: at,
              children: [],
            },
          ]
        : [],
    ),
  ];
}
