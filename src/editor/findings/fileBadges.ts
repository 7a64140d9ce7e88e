/** A small number on the articles in the explorer and in tabs: how many findings stand in them. No colour: it is no error. */
import * as vscode from 'vscode';
import { findingKindLabel, isDifference, type Voice } from '../../present';
import { Disposable } from '../lifecycle';
import type { SettingsModel } from '../settings';
import type { FindingsModel } from './model';

export class FileBadges extends Disposable implements vscode.FileDecorationProvider {
  readonly #changed = this.register(new vscode.EventEmitter<undefined>());
  readonly onDidChangeFileDecorations = this.#changed.event;
  #byArticle = new Map<string, string[]>();

  constructor(
    private readonly model: FindingsModel,
    private readonly settings: SettingsModel,
    private readonly voice: Voice,
  ) {
    super();
    this.register(vscode.window.registerFileDecorationProvider(this));
    this.register(model.onDidChange(() => this.#count()));
    this.register(
      settings.onDidChange(({ before, now }) => before.fileBadges !== now.fileBadges && this.#changed.fire(undefined)),
    );
  }

  #count(): void {
    this.#byArticle = new Map();
    for (const { kind, places } of this.model.all.filter(isDifference))
      for (const article of new Set(places.map((place) => place.article)))
        this.#byArticle.set(article, [...(this.#byArticle.get(article) ?? []), findingKindLabel(kind, this.voice.t)]);
    this.#changed.fire(undefined);
  }

  provideFileDecoration(uri: vscode.Uri): vscode.FileDecoration | undefined {
    const kinds = this.#byArticle.get(uri.toString());
    if (!kinds || !this.settings.now.fileBadges) return undefined;
    const counts = new Map<string, number>();
    for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    const tooltip = [...counts].map(([kind, count]) => vscode.l10n.t('{0}: {1}', kind, count)).join(', ');
    return new vscode.FileDecoration(kinds.length > 99 ? '99' : String(kinds.length), tooltip);
  }
}
