/** The trees of the sidebar. */
import type * as vscode from 'vscode';
import type { Voice } from '../../present';
import type { Articles } from '../articles/articles';
import { FindingsModel } from '../findings/model';
import { FindingsView } from '../findings/view';
import type { Notes } from '../notes/notes';
import type { SettingsModel } from '../settings';
import { MatchesView } from './matchesView';
import { EntitiesView, FiguresView, TimelineView } from './storyViews';

export interface Views extends vscode.Disposable {
  readonly matches: MatchesView;
  readonly findings: FindingsView;
  readonly found: FindingsModel;
  readonly entities: EntitiesView;
  readonly figures: FiguresView;
  readonly timeline: TimelineView;
}

export function registerViews(articles: Articles, settings: SettingsModel, notes: Notes, voice: Voice): Views {
  const matches = new MatchesView(articles, settings, notes, voice);
  const found = new FindingsModel(articles);
  const findings = new FindingsView(articles, found, voice);
  const entities = new EntitiesView(articles, voice);
  const figures = new FiguresView(articles, voice);
  const timeline = new TimelineView(articles, voice);
  return {
    matches,
    findings,
    found,
    entities,
    figures,
    timeline,
    dispose() {
      for (const view of [matches, findings, found, entities, figures, timeline]) view.dispose();
    },
  };
}
