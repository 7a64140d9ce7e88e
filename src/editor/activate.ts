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
import { Decisions } from './decisions/decisions';
import { registerDecisions } from './decisions/register';
import { Marks } from './decorations/marks';
import type { Spawn } from './engine';
import { FileBadges } from './findings/fileBadges';
import { Problems } from './findings/problems';
import { registerHovers } from './hovers/hovers';
import { Hierarchy } from './language/hierarchy';
import { registerNames } from './language/names';
import { Statements } from './language/statements';
import { Symbols } from './language/symbols';
import { MatrixPanel } from './matrix/panel';
import { ReadingPages } from './reading/pages';
import { registerReading } from './reading/register';
import { registerReview } from './review/register';
import { Review } from './review/review';
import { StateDisplay } from './state';
import { registerViews } from './linksView/views';
import { SettingsModel } from './settings';

/** What tests look at; nothing else uses it. */
export interface Running {
  readonly articles: Articles;
  readonly marks: Marks;
  readonly decisions: Decisions;
  readonly views: ReturnType<typeof registerViews>;
  readonly badges: FileBadges;
  readonly aligned: AlignedArticles;
  readonly review: Review;
  readonly matrix: MatrixPanel;
  /** Where the extension may keep files. */
  readonly storage: vscode.Uri;
}

export function start(context: vscode.ExtensionContext, spawn: Spawn): Running {
  const log = vscode.window.createOutputChannel('Crossread', { log: true });
  const settings = new SettingsModel();
  const articles = new Articles(spawn, settings, context.workspaceState, log);
  const voice: Voice = {
    t: (message, ...args) => vscode.l10n.t(message, ...args),
    fileName: (article) => vscode.workspace.asRelativePath(articles.uriOf(article) ?? vscode.Uri.parse(article)),
  };
  const decisions = new Decisions(articles, log);
  const marks = new Marks(articles, settings);
  const views = registerViews(articles, settings, decisions, voice);
  const pages = new ReadingPages(articles, settings);
  const documents = new TextDocuments();
  const comparison = new Comparison(articles, documents, voice);
  const aligned = new AlignedArticles(articles, settings, voice);
  const review = new Review(articles, decisions, comparison, settings, voice);
  const matrix = new MatrixPanel(context.extensionUri, articles, views.found, voice);
  const badges = new FileBadges(views.found, settings, voice);
  context.subscriptions.push(
    log,
    settings,
    articles,
    marks,
    views,
    badges,
    documents,
    pages,
    pages.onDidShow((page) => marks.showPage(page)),
    aligned,
    review,
    matrix,
    new Problems(articles, views.found, settings, voice),
    new StateDisplay(articles, settings, marks),
    decisions,
    registerHovers(articles, settings, voice),
    registerActions(articles, settings, voice),
    registerDecisions(articles, decisions, voice, log),
    registerNames(articles, decisions),
    new Statements(articles, marks, settings, voice),
    new Hierarchy(articles, settings, voice),
    new Symbols(articles, voice),
    registerCommands({ articles, settings, marks, views, voice, documents, matrix, pages, log }),
    registerCompare({ articles, settings, views, voice, comparison, aligned }, log),
    registerReading({ articles, pages }, log),
    registerReview({ articles, decisions, review, views, documents, voice }, log),
  );
  void articles.refresh();
  return { articles, marks, decisions, views, badges, aligned, review, matrix, storage: context.globalStorageUri };
}
