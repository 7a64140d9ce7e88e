/** Annotations → words for people: pure, for all hosts. */
export { actionsFor } from './actions';
export {
  alignedPairs,
  articleChoices,
  comparedSides,
  groupText,
  markedWords,
  pairAt,
  reviewHead,
  type AlignedPair,
  type Sides,
} from './compare';
export { correctionGroups, type Corrects } from './corrections';
export { boundLabel, correctionParts, decisionText, noteText, statusLabel, verdictLabel } from './decisions';
export { statementText, traceText } from './documents';
export { commandUri, escapeHtml, escapeMarkdown, escapeProse } from './escape';
export { fileText as fileLabel, whereText as whereLabel } from './nodes';
export { figureText, numberText, putRightText, valueText } from './figures';
export {
  comparePlaces,
  findingKindLabel,
  findingNodes,
  findingPlaces,
  findingSides,
  findingStops,
  findingText,
  isDifference,
} from './findings';
export type { FindingNode } from './findings';
export { hoverMarkdown, type HoverCommands } from './hover';
export { matrixHtml } from './matrix/html';
export { matrixMarkdown } from './matrix/markdown';
export { matrixOf, type Matrix, type MatrixOptions } from './matrix/model';
export { differs, linkedText, outlineNodes, type OutlineNode } from './outline';
export { entityTypeLabel, entityTypeOrder, relationLabel, relationOrder } from './relations';
export { languageText } from './languages';
export { differingWords, matchDetails, matchNodes } from './matchTree';
export type { MatchNode, NoteOf } from './matchTree';
export { firstPage, foremost, moreNodes, pageSize, type LimitOf, type MoreNode } from './paging';
export { sourceRows, statementRow, type SpreadRow } from './spread';
export { findSymbols, storySymbols, type StorySymbol } from './symbols';
export {
  countedLike,
  entityItem,
  figureItem,
  findingItem,
  matchItem,
  namedEntities,
  statementsAt,
  statementsWith,
  toolAnswer,
  toolLimits,
  type CitedItem,
} from './tools';
export { entityNodes, figureNodes, mentionNodes } from './trees';
export type { EntityNode, FigureNode } from './trees';
export { timelineMarkdown, timelineNodes, type TimelineNode } from './timeline';
export { english, numberIn, translator, type Translate } from './messages';
export { phraseText } from './phrases';
export { shorten, type Voice } from './voice';
