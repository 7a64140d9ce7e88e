/** The engine's only door: article text in, annotations and links out. Pure: no editor, no files, no clock. */
export { createCorpus, type Corpus } from './corpus';
export { createRecorder } from './pack';
export { buildReport, statementWords, type Report } from './report';
export { createAnswers, type Answers } from './answers';
export type * from './answers';
export {
  bounds,
  decisionsFileName,
  editDecisions,
  isAboutName,
  lineOf,
  linkDecision,
  plainName,
  readDecisions,
  statuses,
  writeDecisions,
  type DecisionsRead,
} from './decisions';
export { loadGrammar, type Clause, type Grammar } from './grammar';
export { defaultMinScore } from './links';
export * from './folder';
export { onOneLine } from './text/whiteSpace';
export { articleFile, fileNameOf, readClipping, toClean, toSource, type Clipping } from './text';
export {
  comparedPatterns,
  figuresDifferPattern,
  inEnglish,
  isPhraseList,
  sharedWordsPattern,
  verbsPattern,
} from './model';
export type * from './model';
export type { TypedAs, TypedValue } from './typed';
export type { StoryPart } from './wholeStory';
