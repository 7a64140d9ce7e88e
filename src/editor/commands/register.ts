/** The commands, each named in `ids.ts` and package.json. */
import * as vscode from 'vscode';
import type { StatementRef } from '../../engine';
import { statementText, timelineMarkdown, traceText, type MatchNode, type Voice } from '../../present';
import type { Articles } from '../articles/articles';
import type { Marks } from '../decorations/marks';
import { walk } from '../findings/walk';
import { commands, compareCommands, rowCommands, verdictCommands, views as viewIds } from '../ids';
import type { Views } from '../linksView/views';
import type { MatrixPanel } from '../matrix/panel';
import type { Notes } from '../notes/notes';
import type { ReadingPages } from '../reading/pages';
import { activeArticle, readPlace, sourceOffset } from '../positions';
import { writeSetting, type SettingsModel } from '../settings';
import { exportStory } from './exportStory';
import { goTo } from './goTo';
import type { Stop } from './nextStop';
import { openPlace } from './openPlace';
import { readPair } from './refs';
import type { TextDocuments } from './textDocuments';
import { registerAll, say, type Run } from './guarded';

export interface Deps {
  readonly articles: Articles;
  readonly settings: SettingsModel;
  readonly marks: Marks;
  readonly notes: Notes;
  readonly views: Views;
  readonly voice: Voice;
  readonly documents: TextDocuments;
  readonly matrix: MatrixPanel;
  readonly pages: ReadingPages;
  readonly openSamples: () => Promise<void>;
  readonly log: vscode.LogOutputChannel;
}

/** Of VS Code's own extension for references: the hierarchy of what stands under the cursor. */
const hierarchyView = 'references-view.showCallHierarchy';

export function registerCommands(deps: Deps): vscode.Disposable {
  const { articles, settings, notes, views, voice, documents, log } = deps;

  const showWhy = async (from: StatementRef, to: StatementRef): Promise<void> => {
    const trace = await articles.ask('trace', { from, to });
    if (trace) await documents.show(vscode.l10n.t('Why matched'), traceText(trace, voice));
    else say(vscode.l10n.t('the statements have changed since'));
  };
  const open = async (value: unknown, how: unknown): Promise<void> => {
    const place = readPlace(value);
    // articles only: a link can open nothing else
    const uri = place && articles.uriOf(place.article);
    if (!place || !uri) return;
    const { aside = true, keepFocus = false } = (typeof how === 'object' && how !== null ? how : {}) as {
      aside?: boolean;
      keepFocus?: boolean;
    };
    await openPlace(deps.pages, uri, place, { aside, keepFocus });
  };
  const move = (stops: 'statements' | 'figures', direction: 1 | -1) => async (): Promise<void> => {
    const editor = vscode.window.activeTextEditor;
    const marks = editor && (await deps.marks.of(editor.document));
    if (!editor || !marks) return say(vscode.l10n.t('the active editor shows no article'));
    const figures = new Set(['quantity', 'money', 'percent', 'duration', 'date']);
    const list: readonly Stop[] =
      stops === 'statements' ? (marks.linked ?? []) : marks.marks.filter(({ kind }) => figures.has(kind));
    if (!goTo(editor, list, direction))
      say(
        stops === 'statements'
          ? vscode.l10n.t('no statement of this article is in another one')
          : vscode.l10n.t('this article has no figures'),
      );
  };
  const nextFinding = async (direction: 1 | -1): Promise<void> => {
    const found = await walk(
      { articles, pages: deps.pages, model: views.found, view: views.findings, voice },
      direction,
    );
    if (!found) say(vscode.l10n.t('the articles differ nowhere'));
  };
  const statementHere = async (): Promise<typeof views.matches.found> => {
    await views.matches.settle();
    return views.matches.found;
  };

  const palette: Readonly<Record<keyof typeof commands, Run>> = {
    analyseFolder: async () => {
      if (!settings.now.enabled) await writeSetting('enabled', true);
      await articles.analyse();
      if (articles.progress.total === 0)
        void vscode.window.showInformationMessage(
          vscode.l10n.t('Crossread found no article here. Articles are .txt, .md and .html files.'),
        );
    },
    openSamples: () => deps.openSamples(),
    analyseAgain: () => articles.again(),
    leaveFolder: () => articles.leave(),
    cancel: () => articles.cancel(),
    toggle: () => writeSetting('enabled', !settings.now.enabled),
    nextStatement: move('statements', 1),
    previousStatement: move('statements', -1),
    nextFigure: move('figures', 1),
    previousFigure: move('figures', -1),
    goToMatch: async () => {
      await statementHere();
      const match = views.matches.firstMatch;
      if (!match) return say(vscode.l10n.t('no other article has this statement'));
      await open(match.passage, { aside: true, keepFocus: false });
    },
    showMatches: () => vscode.commands.executeCommand(`${viewIds.matches}.focus`),
    showWhy: async () => {
      await statementHere();
      const match = views.matches.firstMatch;
      if (!match) return say(vscode.l10n.t('no other article has this statement'));
      await showWhy(match.from, match.passage.ref);
    },
    whoSaidIt: () => vscode.commands.executeCommand(hierarchyView),
    copyReport: async () => {
      const editor = vscode.window.activeTextEditor;
      const id = editor && articles.synced(editor.document);
      const report =
        editor && id !== undefined
          ? await articles.ask('report', {
              article: id,
              offset: sourceOffset(editor.document, editor.selection.active),
              minScore: settings.now.minimumScore,
            })
          : undefined;
      if (!report) return say(vscode.l10n.t('no statement stands here'));
      await vscode.env.clipboard.writeText(statementText(report, voice, (passage) => notes.of(passage)));
      say(vscode.l10n.t('the report of this statement is in the clipboard'));
    },
    compareByFolder: () => writeSetting('articles.stories', 'folder'),
    compareBySubfolder: () => writeSetting('articles.stories', 'subfolders'),
    showLog: () => log.show(),
    nextFinding: () => nextFinding(1),
    previousFinding: () => nextFinding(-1),
    matrix: async () => {
      if (!(await deps.matrix.show())) say(vscode.l10n.t('no articles are open'));
    },
    matrixMarkdown: async () => {
      const text = await deps.matrix.markdown();
      if (text === undefined) return say(vscode.l10n.t('no articles are open'));
      await documents.show(`${vscode.l10n.t('Who Says What')}.md`, text);
    },
    exportReport: (asked) => exportStory(articles, voice, asked),
    showTimeline: () => views.timeline.show(),
    timelineMarkdown: async () => {
      const active = activeArticle();
      const article = active !== undefined && articles.has(active) ? active : articles.ids[0];
      const story = article === undefined ? undefined : articles.storyOf(article);
      const found = story === undefined ? undefined : await articles.ask('timeline', { story });
      if (!found) return say(vscode.l10n.t('no articles are open'));
      await documents.show(`${vscode.l10n.t('Timeline')}.md`, timelineMarkdown(found, voice));
    },
  };

  const row: Readonly<Record<keyof typeof rowCommands, Run>> = {
    turnOn: () => writeSetting('enabled', true),
    turnOff: () => writeSetting('enabled', false),
    openPlace: open,
    rowOpen: (node) => open((node as MatchNode & { kind: 'match' }).place, { aside: true, keepFocus: false }),
    rowCopy: async (node) => {
      const { place, tooltip, label } = node as MatchNode & { kind: 'match' };
      const file = voice.fileName(place.article);
      await vscode.env.clipboard.writeText(
        `${tooltip.split('\n')[0] || label}\n${voice.t('{0}, line {1}', file, place.from.line + 1)}\n`,
      );
    },
    rowShowWhy: async (value) => {
      const pair = readPair(value);
      if (pair) await showWhy(pair.from, pair.to);
    },
    rowCompare: (value) => vscode.commands.executeCommand(compareCommands.compare, value),
    rowConfirm: (value) => vscode.commands.executeCommand(verdictCommands.confirmMatch, value),
    rowReject: (value) => vscode.commands.executeCommand(verdictCommands.rejectMatch, value),
    rowNote: (value) => vscode.commands.executeCommand(verdictCommands.noteStatement, value),
    showMore: async (value) => {
      const { view, of } = (value ?? {}) as { readonly view?: unknown; readonly of?: unknown };
      const shown = [views.entities, views.figures, views.timeline].find(({ id }) => id === view);
      if (shown && typeof of === 'string') await shown.showMore(of);
    },
    pin: () => views.matches.pin(true),
    unpin: () => views.matches.pin(false),
  };

  return vscode.Disposable.from(...registerAll(commands, palette, log), ...registerAll(rowCommands, row, log));
}
