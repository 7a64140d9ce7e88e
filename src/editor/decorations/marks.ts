/** Marks in every visible editor. Repainted at once when an editor is shown, and only the layers that changed. */
import * as vscode from 'vscode';
import type { ArticleMarks } from '../../engine';
import type { Articles } from '../articles/articles';
import { Disposable, debounced } from '../lifecycle';
import { articleIn, isPage, sourceOffset, toRange } from '../positions';
import type { Settings, SettingsModel } from '../settings';
import { movedBy, sameOffsets } from './painted';
import { createTypes, layers, markKinds, type Layer } from './types';

/** Up to this many marks the whole article is painted; beyond it the visible part with a margin. */
export const wholeArticleLimit = 2000;
/** Lines above and below the visible part. */
const margin = 60;

interface Painted {
  /** Offsets as the editor shows them now; no entry: not known, so the layer is painted. */
  readonly layers: Map<Layer, readonly number[]>;
}

export class Marks extends Disposable {
  readonly #types = createTypes();
  readonly #painted = new Map<vscode.TextEditor, Painted>();
  /** What is known of each article, for the text version it was asked for. */
  readonly #known = new Map<string, { readonly version: number; readonly found: ArticleMarks }>();
  readonly #scrolling = this.register(debounced(() => this.#repaintKnown(), 60));
  readonly #changed = this.register(new vscode.EventEmitter<void>());
  readonly onDidChange = this.#changed.event;
  /** Calls of `setDecorations`, for the test that nothing is painted twice. */
  paints = 0;

  constructor(
    private readonly articles: Articles,
    private readonly settings: SettingsModel,
  ) {
    super();
    for (const type of Object.values(this.#types)) this.register(type);
    this.register(
      vscode.window.onDidChangeVisibleTextEditors((editors) => {
        for (const editor of this.#painted.keys()) if (!editors.includes(editor)) this.#painted.delete(editor);
        this.#showAll(undefined);
      }),
    );
    this.register(
      articles.onDidChange(({ articles: changed }) => {
        this.#showAll(changed);
      }),
    );
    this.register(articles.onDidProgress(({ state }) => state === 'off' && this.#clear()));
    this.register(settings.onDidChange(() => this.#repaintKnown()));
    this.register(vscode.window.onDidChangeTextEditorVisibleRanges(() => this.#scrolling.schedule()));
    this.register(vscode.workspace.onDidChangeTextDocument((event) => this.#move(event)));
    this.register(vscode.workspace.onDidCloseTextDocument((document) => this.#known.delete(document.uri.toString())));
  }

  /** What is known of the document's present text. */
  knownOf(document: vscode.TextDocument): ArticleMarks | undefined {
    const known = this.#known.get(document.uri.toString());
    return known?.version === document.version ? known.found : undefined;
  }

  /** Asks for the document's marks when they are not known; for commands that jump from one to the next. */
  async of(document: vscode.TextDocument): Promise<ArticleMarks | undefined> {
    const known = this.knownOf(document);
    if (known?.linked) return known;
    return this.#ask(document, true);
  }

  /** Only the visible part of this editor is painted. */
  isPartial(editor: vscode.TextEditor): number {
    const found = this.#known.get(editor.document.uri.toString())?.found;
    return found && found.marks.length > wholeArticleLimit ? found.marks.length : 0;
  }

  /** Layers that are shown in the editor, and where one of them is; for tests. */
  painted(editor: vscode.TextEditor): Layer[] {
    return layers.filter((layer) => this.paintedOffsets(editor, layer).length > 0);
  }

  paintedOffsets(editor: vscode.TextEditor, layer: Layer): readonly number[] {
    return this.#painted.get(editor)?.layers.get(layer) ?? [];
  }

  /** The text of the page has changed, or how its offsets map to those of the article. */
  showPage(uri: vscode.Uri): void {
    for (const editor of vscode.window.visibleTextEditors) {
      if (editor.document.uri.toString() !== uri.toString()) continue;
      this.#known.delete(uri.toString());
      this.#painted.get(editor)?.layers.clear();
      void this.#show(editor);
    }
  }

  #showAll(changed: ReadonlySet<string> | undefined): void {
    for (const editor of vscode.window.visibleTextEditors)
      if (!changed || changed.has(articleIn(editor.document))) void this.#show(editor);
  }

  async #show(editor: vscode.TextEditor): Promise<void> {
    const { document } = editor;
    // switching tabs repaints at once from what is known
    const known = this.knownOf(document);
    if (known) this.#paint(editor, known);
    const found = await this.#ask(document, this.articles.isSettled);
    if (found) this.#paint(editor, found);
    if (found && !found.settled) return this.#showSettled(editor);
    if (!found && !this.articles.has(articleIn(document))) this.#paint(editor, undefined);
  }

  /** A large story is linked in the background; figures that differ get their frames when it is done. */
  async #showSettled(editor: vscode.TextEditor): Promise<void> {
    const { document } = editor;
    const asked = document.version;
    const story = this.articles.storyOf(articleIn(document));
    if (story === undefined) return;
    await this.articles.ask('settle', { story });
    if (document.isClosed || document.version !== asked) return;
    const found = await this.#ask(document, this.articles.isSettled);
    if (found) this.#paint(editor, found);
  }

  async #ask(document: vscode.TextDocument, withLinks: boolean): Promise<ArticleMarks | undefined> {
    const asked = document.version;
    const id = this.articles.synced(document);
    if (id === undefined) return undefined;
    const found = await this.articles.ask('marks', {
      article: id,
      withLinks,
      minScore: this.settings.now.minimumScore,
    });
    // a newer request is already on its way
    if (!found || document.isClosed || document.version !== asked) return undefined;
    const known = this.knownOf(document);
    // an answer without links does not push out one with links
    const kept = !found.linked && known?.linked && known.version === found.version ? known : found;
    this.#known.set(document.uri.toString(), { version: asked, found: kept });
    this.#changed.fire();
    return kept;
  }

  #repaintKnown(): void {
    for (const editor of vscode.window.visibleTextEditors) {
      const known = this.knownOf(editor.document);
      if (known) this.#paint(editor, known);
    }
  }

  #paint(editor: vscode.TextEditor, found: ArticleMarks | undefined): void {
    if (!vscode.window.visibleTextEditors.includes(editor)) return;
    const { document } = editor;
    const wanted = layerOffsets(found, this.settings.now, visibleSpan(editor, found));
    const painted = this.#painted.get(editor) ?? { layers: new Map<Layer, readonly number[]>() };
    const fresh = !this.#painted.has(editor);
    this.#painted.set(editor, painted);
    for (const layer of layers) {
      const offsets = wanted.get(layer) ?? [];
      const shown = painted.layers.get(layer) ?? (fresh ? [] : undefined);
      if (shown && sameOffsets(shown, offsets)) {
        painted.layers.set(layer, offsets);
        continue;
      }
      const ranges: vscode.Range[] = [];
      for (let i = 0; i + 1 < offsets.length; i += 2)
        ranges.push(toRange(document, { start: offsets[i]!, end: offsets[i + 1]! }));
      editor.setDecorations(this.#types[layer], ranges);
      this.paints++;
      painted.layers.set(layer, offsets);
    }
  }

  #move({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    if (contentChanges.length === 0) return;
    for (const [editor, painted] of this.#painted) {
      if (editor.document !== document) continue;
      if (isPage(document)) painted.layers.clear();
      for (const [layer, before] of painted.layers) {
        let offsets: readonly number[] | undefined = before;
        // later changes stand first in the event, so each is told in offsets of the text before it
        for (const change of contentChanges) offsets = offsets && movedBy(offsets, change);
        if (offsets) painted.layers.set(layer, offsets);
        else painted.layers.delete(layer);
      }
    }
  }

  #clear(): void {
    this.#known.clear();
    for (const editor of vscode.window.visibleTextEditors)
      if (this.#painted.has(editor)) this.#paint(editor, undefined);
  }
}

/** The part of the document that is painted: everything, or what is visible with a margin. */
function visibleSpan(editor: vscode.TextEditor, found: ArticleMarks | undefined): { start: number; end: number }[] {
  const { document } = editor;
  if (!found || found.marks.length <= wholeArticleLimit) return [{ start: 0, end: Number.POSITIVE_INFINITY }];
  return editor.visibleRanges.map(({ start, end }) => ({
    start: sourceOffset(document, new vscode.Position(Math.max(0, start.line - margin), 0)),
    end: sourceOffset(document, document.lineAt(Math.min(document.lineCount - 1, end.line + margin)).range.end),
  }));
}

function layerOffsets(
  found: ArticleMarks | undefined,
  settings: Settings,
  parts: readonly { start: number; end: number }[],
): ReadonlyMap<Layer, readonly number[]> {
  const wanted = new Map<Layer, number[]>();
  if (!found || !settings.enabled) return wanted;
  const add = (layer: Layer, start: number, end: number): void => {
    const list = wanted.get(layer);
    if (list) list.push(start, end);
    else wanted.set(layer, [start, end]);
  };
  const figures = new Set(markKinds.slice(5));
  for (const { kind, start, end, differs } of found.marks) {
    if (!settings.marks[kind]) continue;
    if (!parts.some((part) => start < part.end && end > part.start)) continue;
    add(kind, start, end);
    if (differs && settings.markDiffering) add('differing', start, end);
    if (!settings.overviewRuler || !figures.has(kind)) continue;
    add(differs && settings.markDiffering ? 'rulerDiffering' : 'rulerFigure', start, end);
  }
  return wanted;
}
