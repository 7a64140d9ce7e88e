/** Every id the code shares with package.json. test/manifest.test.ts holds both equal, both ways. */
import type { MarkKind } from '../engine';

/** Commands of the palette. */
export const commands = {
  analyseFolder: 'crossread.analyseFolder',
  openSamples: 'crossread.openSamples',
  analyseAgain: 'crossread.analyseAgain',
  leaveFolder: 'crossread.leaveFolder',
  cancel: 'crossread.cancel',
  toggle: 'crossread.toggle',
  nextStatement: 'crossread.nextStatement',
  previousStatement: 'crossread.previousStatement',
  nextFigure: 'crossread.nextFigure',
  previousFigure: 'crossread.previousFigure',
  goToMatch: 'crossread.goToMatch',
  showMatches: 'crossread.showMatches',
  showWhy: 'crossread.showWhy',
  whoSaidIt: 'crossread.whoSaidIt',
  copyReport: 'crossread.copyReport',
  compareByFolder: 'crossread.compareByFolder',
  compareBySubfolder: 'crossread.compareBySubfolder',
  showLog: 'crossread.showLog',
  nextFinding: 'crossread.nextFinding',
  previousFinding: 'crossread.previousFinding',
  matrix: 'crossread.matrix',
  matrixMarkdown: 'crossread.matrixMarkdown',
  showTimeline: 'crossread.showTimeline',
  timelineMarkdown: 'crossread.timelineMarkdown',
  exportReport: 'crossread.exportReport',
} as const;

/** Commands of rows, titles and links; the palette hides them. */
export const rowCommands = {
  turnOn: 'crossread.turnOn',
  turnOff: 'crossread.turnOff',
  pin: 'crossread.pin',
  unpin: 'crossread.unpin',
  openPlace: 'crossread.openPlace',
  rowOpen: 'crossread.row.open',
  rowCopy: 'crossread.row.copy',
  rowShowWhy: 'crossread.row.showWhy',
  rowCompare: 'crossread.row.compare',
  rowConfirm: 'crossread.row.confirm',
  rowReject: 'crossread.row.reject',
  rowNote: 'crossread.row.note',
  showMore: 'crossread.row.showMore',
} as const;

/** Putting names right: for the palette, links, rows of the tree and the light bulb. */
export const decisionCommands = {
  notEntityHere: 'crossread.notEntityHere',
  notEntityAnywhere: 'crossread.notEntityAnywhere',
  setType: 'crossread.setType',
  sameAs: 'crossread.sameAs',
  notSame: 'crossread.notSame',
  renameEntity: 'crossread.renameEntity',
  addAlias: 'crossread.addAlias',
  openDecisions: 'crossread.openDecisions',
  showUnmatched: 'crossread.showUnmatched',
  undoDecision: 'crossread.undoDecision',
} as const;

/** Putting the reading right: figures, speakers, facts of articles. */
export const correctionCommands = {
  correct: 'crossread.correct',
  correctValue: 'crossread.correctValue',
  correctUnit: 'crossread.correctUnit',
  correctBound: 'crossread.correctBound',
  correctCounted: 'crossread.correctCounted',
  correctSource: 'crossread.correctSource',
  notAFigure: 'crossread.notAFigure',
  aFigure: 'crossread.aFigure',
  correctSpeaker: 'crossread.correctSpeaker',
  correctDate: 'crossread.correctDate',
  correctPublisher: 'crossread.correctPublisher',
  correctAddress: 'crossread.correctAddress',
  correctOrigin: 'crossread.correctOrigin',
} as const;

/** Notes on statements, in the editor's own comments. */
export const noteCommands = {
  saveNote: 'crossread.note.save',
  editNote: 'crossread.note.edit',
  saveEdit: 'crossread.note.saveEdit',
  cancelEdit: 'crossread.note.cancelEdit',
  deleteNote: 'crossread.note.delete',
  noteStatus: 'crossread.note.status',
} as const;

/** The editor's comments of ours: their controller, and the state of one note. */
export const comments = { controller: 'crossread.notes', note: 'crossreadNote' } as const;

/** Two statements, a statement with all its matches, two articles. */
export const compareCommands = {
  compare: 'crossread.compare',
  compareGroup: 'crossread.compareGroup',
  compareArticles: 'crossread.compareArticles',
  stopAligned: 'crossread.stopAligned',
} as const;

/** The matches one by one. */
export const reviewCommands = {
  review: 'crossread.review',
  reviewConfirm: 'crossread.reviewConfirm',
  reviewReject: 'crossread.reviewReject',
  reviewNotComparable: 'crossread.reviewNotComparable',
  reviewNote: 'crossread.reviewNote',
  reviewSkip: 'crossread.reviewSkip',
  reviewUndo: 'crossread.reviewUndo',
  reviewWhy: 'crossread.reviewWhy',
  reviewEnd: 'crossread.reviewEnd',
} as const;

/** Articles as pages to read, and new ones. */
export const readingCommands = {
  readArticle: 'crossread.readArticle',
  openSource: 'crossread.openSource',
  newFromClipboard: 'crossread.newFromClipboard',
} as const;

/** What a reader says of a match or a statement. */
export const verdictCommands = {
  confirmMatch: 'crossread.confirmMatch',
  rejectMatch: 'crossread.rejectMatch',
  notComparable: 'crossread.notComparable',
  noteStatement: 'crossread.noteStatement',
  setStatus: 'crossread.setStatus',
  linkByHand: 'crossread.linkByHand',
} as const;

/** Pages beside the articles, and the command that gives the same as a document. */
export const panels = { matrix: 'crossread.matrix', markdown: commands.matrixMarkdown } as const;

/** Files that can be articles, for VS Code's ways to choose documents. */
export const articleFiles = { pattern: '**/*.{txt,text,md,markdown,html,htm,xhtml}' } as const;

export const views = {
  matches: 'crossread.matches',
  findings: 'crossread.findings',
  entities: 'crossread.entities',
  figures: 'crossread.figures',
  timeline: 'crossread.timeline',
} as const;

export const container = 'crossread';

export const contextKeys = {
  /** See `StateName`. */
  state: 'crossread.state',
  /** The active editor shows an article that is read, or is about to be. */
  inArticle: 'crossread.inArticle',
  /** The matching statements stay with one statement. */
  pinned: 'crossread.pinned',
  /** Two articles move together. */
  aligned: 'crossread.aligned',
  /** The matches are gone through one by one. */
  reviewing: 'crossread.reviewing',
} as const;

/** Values of the context key `crossread.state`; *looking* until it is known what the folder holds. */
export type StateName = 'looking' | 'off' | 'unasked' | 'empty' | 'reading' | 'ready';

/** Without the leading `crossread.`. */
export const settingKeys = [
  'enabled',
  'activation',
  'articles.exclude',
  'articles.stories',
  'articles.maxFiles',
  'articles.maxFileSize',
  'marks.people',
  'marks.organizations',
  'marks.places',
  'marks.nationalities',
  'marks.otherNames',
  'marks.quantities',
  'marks.money',
  'marks.percentages',
  'marks.durations',
  'marks.dates',
  'marks.differing',
  'marks.overviewRuler',
  'outline.names',
  'hover.statements',
  'matches.minimumScore',
  'findings.fileBadges',
  'findings.problems',
  'reading.pages',
  'languageModelTools',
] as const;

export type SettingKey = (typeof settingKeys)[number];

/** The setting that switches a kind of mark. */
export const markSettings = {
  person: 'marks.people',
  organization: 'marks.organizations',
  place: 'marks.places',
  nationality: 'marks.nationalities',
  otherName: 'marks.otherNames',
  quantity: 'marks.quantities',
  money: 'marks.money',
  percent: 'marks.percentages',
  duration: 'marks.durations',
  date: 'marks.dates',
} as const satisfies Readonly<Record<MarkKind, SettingKey>>;

/** Tools for language models. */
export const tools = {
  findEntity: 'crossread_findEntity',
  findMatchingStatements: 'crossread_findMatchingStatements',
  listFindings: 'crossread_listFindings',
  listFigures: 'crossread_listFigures',
} as const;

/** Theme colours, contributed with defaults for dark, light and both high-contrast themes. */
export const colors = {
  person: 'crossread.personUnderline',
  organization: 'crossread.organizationUnderline',
  place: 'crossread.placeUnderline',
  nationality: 'crossread.nationalityUnderline',
  otherName: 'crossread.otherNameUnderline',
  quantity: 'crossread.quantityUnderline',
  money: 'crossread.moneyUnderline',
  percent: 'crossread.percentUnderline',
  duration: 'crossread.durationUnderline',
  date: 'crossread.dateUnderline',
  differingBackground: 'crossread.differingBackground',
  differingBorder: 'crossread.differingBorder',
  rulerFigure: 'crossread.overviewRulerFigure',
  rulerDiffering: 'crossread.overviewRulerDiffering',
  alignedBackground: 'crossread.alignedBackground',
  alignedBorder: 'crossread.alignedBorder',
} as const;

/** By name, because an extension on the web cannot list its own folders. `test/manifest.test.ts` holds it to samples/. */
export const sampleFiles = [
  'coastline-today.html',
  'harbour-wire.txt',
  'lantern-ledger.txt',
  'meridian-dispatch.txt',
  'skerry-review.md',
] as const;

/** Keys of what is remembered per workspace. */
export const memory = {
  /** What the reader said. */
  analyse: 'analyse',
  /** Last time the folders were folders of articles. */
  found: 'found',
} as const;
