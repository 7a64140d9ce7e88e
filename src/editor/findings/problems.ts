/** Findings in the *Problems* view, for readers who ask for it: of severity Information, each with the other places. */
import * as vscode from 'vscode';
import type { FindingPlace } from '../../engine';
import { findingPlaces, findingText, isDifference, type Voice } from '../../present';
import type { Articles } from '../articles/articles';
import { Disposable } from '../lifecycle';
import { placeRange } from '../positions';
import type { SettingsModel } from '../settings';
import type { FindingsModel } from './model';

export class Problems extends Disposable {
  readonly #shown = this.register(vscode.languages.createDiagnosticCollection('crossread.findings'));

  constructor(
    private readonly articles: Articles,
    private readonly model: FindingsModel,
    private readonly settings: SettingsModel,
    private readonly voice: Voice,
  ) {
    super();
    this.register(model.onDidChange(() => this.#show()));
    this.register(settings.onDidChange(({ before, now }) => before.problems !== now.problems && this.#show()));
  }

  #show(): void {
    this.#shown.clear();
    if (!this.settings.now.problems) return;
    const byFile = new Map<string, vscode.Diagnostic[]>();
    for (const finding of this.model.all.filter(isDifference)) {
      const places = findingPlaces(finding);
      for (const place of places) {
        const problem = new vscode.Diagnostic(
          placeRange(place),
          findingText(finding, this.voice),
          vscode.DiagnosticSeverity.Information,
        );
        problem.source = 'Crossread';
        problem.code = finding.kind;
        problem.relatedInformation = places.flatMap((other) => this.#related(place, other));
        byFile.set(place.article, [...(byFile.get(place.article) ?? []), problem]);
      }
    }
    for (const [article, problems] of byFile) {
      const uri = this.articles.uriOf(article);
      if (uri) this.#shown.set(uri, problems);
    }
  }

  #related(place: FindingPlace, other: FindingPlace): vscode.DiagnosticRelatedInformation[] {
    const uri = this.articles.uriOf(other.article);
    if (!uri || (other.article === place.article && other.start === place.start)) return [];
    return [new vscode.DiagnosticRelatedInformation(new vscode.Location(uri, placeRange(other)), other.statement.text)];
  }
}
