/** What the extension is made of, in order. No feature finds another by itself. */
import * as vscode from 'vscode';
import type { Voice } from '../present';
import { registerActions } from './actions/register';
import { Articles } from './articles/articles';
import { registerCommands } from './commands/register';
import { TextDocuments } from './commands/textDocuments';
import { AlignedArticles } from './compare/aligned';
import { registerCompare } from './compare/register';
import { Comparison } from './compare/statements';
import { ContextKeys } from './contextKeys';
import { Decisions } from './decisions/decisions';
import { registerCorrections } from './corrections/register';
import { registerDecisions } from './decisions/register';
import { Marks } from './decorations/marks';
import type { Spawn } from './engine';
import { FileNames } from './fileNames';
import { FileBadges } from './findings/fileBadges';
import { Problems } from './findings/problems';
import { registerHovers } from './hovers/hovers';
import { Hierarchy } from './language/hierarchy';
import { registerNames } from './language/names';
import { Statements } from './language/statements';
import { Symbols } from './language/symbols';
import { t } from './l10n';
import { MatrixPanel } from './matrix/panel';
import { NoteComments } from './notes/comments';
import { Notes } from './notes/notes';
import { ReadingPages } from './reading/pages';
import { registerReading } from './reading/register';
import { registerReview } from './review/register';
import { Review } from './review/review';
import { StateDisplay } from './state';
import { registerViews } from './linksView/views';
import { openSamples } from './samples/samples';
import { SettingsModel } from './settings';
import { LanguageModelTools } from './tools/register';

/** What tests look at; nothing else uses it. */
export interface Running {
  readonly articles: Articles;
  readonly keys: ContextKeys;
  readonly marks: Marks;
  readonly decisions: Decisions;
  readonly notes: Notes;
  readonly comments: NoteComments;
  readonly views: ReturnType<typeof registerViews>;
  readonly badges: FileBadges;
  readonly aligned: AlignedArticles;
  readonly review: Review;
  readonly matrix: MatrixPanel;
  readonly tools: LanguageModelTools;
  /** Where the extension may keep files. */
  readonly storage: vscode.Uri;
}

/** In parts, so that no other extension waits long for its turn; commands are there when it resolves. */
export async function start(context: vscode.ExtensionContext, spawn: Spawn): Promise<Running> {
  // loading the code was a part by itself
  await turn();
  const own = <T extends vscode.Disposable>(owned: T): T => {
    context.subscriptions.push(owned);
    return owned;
  };
  const log = own(vscode.window.createOutputChannel('Crossread', { log: true }));
  const settings = own(new SettingsModel());
  const articles = own(new Articles(spawn, settings, context.workspaceState, log));
  const keys = own(new ContextKeys(articles, settings));
  const names = own(new FileNames(articles));
  const voice: Voice = {
    t,
    fileName: (article) => names.of(article),
  };
  const decisions = own(new Decisions(articles, log));
  const marks = own(new Marks(articles, settings));
  own(new StateDisplay(articles, settings, marks));

  await turn();
  const notes = own(new Notes(articles, decisions));
  const views = own(registerViews(articles, settings, notes, voice));
  const pages = own(new ReadingPages(articles, settings));
  own(pages.onDidShow((page) => marks.showPage(page)));
  const documents = own(new TextDocuments());
  const comparison = new Comparison(articles, documents, voice);
  const aligned = own(new AlignedArticles(articles, settings, voice));
  const review = own(new Review(articles, decisions, comparison, settings, voice));
  const matrix = own(new MatrixPanel(context.extensionUri, articles, views.found, notes, voice));
  const badges = own(new FileBadges(views.found, settings, voice));
  own(new Problems(articles, views.found, settings, voice));
  const tools = own(new LanguageModelTools(articles, views.found, settings, voice));
  void articles.refresh();

  await turn();
  own(registerHovers(articles, settings, voice));
  own(registerActions(articles, settings, voice));
  own(registerDecisions(articles, decisions, voice, log));
  own(registerCorrections({ articles, decisions, voice }, log));
  const comments = own(new NoteComments(articles, decisions, notes, voice, log));
  own(registerNames(articles, decisions));
  own(new Statements(articles, marks, settings, voice));
  own(new Hierarchy(articles, settings, voice));
  own(new Symbols(articles, voice));
  own(
    registerCommands({
      articles,
      settings,
      marks,
      notes,
      views,
      voice,
      documents,
      matrix,
      pages,
      openSamples: () => openSamples(context.extensionUri, context.globalStorageUri),
      log,
    }),
  );
  own(registerCompare({ articles, settings, views, voice, comparison, aligned }, log));
  own(registerReading({ articles, pages }, log));
  own(registerReview({ articles, decisions, notes, review, views, documents, voice }, log));
  const { globalStorageUri: storage } = context;
  return { articles, keys, marks, decisions, notes, comments, views, badges, aligned, review, matrix, tools, storage };
}

/** Whatever else waits in the extension host comes first. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
