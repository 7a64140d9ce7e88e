/** From finding to finding, over all files: one stop for each place where articles differ. */
import * as vscode from 'vscode';
import type { FindingAnswer, Place } from '../../engine';
import { comparePlaces, findingPlaces, findingText, isDifference, type Voice } from '../../present';
import type { Articles } from '../articles/articles';
import { openPlace } from '../commands/openPlace';
import { articleIn, sourceOffset } from '../positions';
import type { ReadingPages } from '../reading/pages';
import type { FindingsModel } from './model';
import type { FindingsView } from './view';

interface Stop {
  readonly place: Place;
  readonly finding: FindingAnswer;
}

/** Several findings at one place are one stop. */
export function stopsOf(findings: readonly FindingAnswer[]): Stop[] {
  const byPlace = new Map<string, Stop>();
  for (const finding of findings.filter(isDifference))
    for (const place of findingPlaces(finding)) {
      const key = `${place.article} ${place.start}`;
      if (!byPlace.has(key)) byPlace.set(key, { place, finding });
    }
  return [...byPlace.values()].sort((a, b) => comparePlaces(a.place, b.place));
}

/** @returns the finding gone to, or undefined when there is none */
export async function walk(
  {
    articles,
    model,
    pages,
    view,
    voice,
  }: {
    readonly articles: Articles;
    readonly pages: ReadingPages;
    readonly model: FindingsModel;
    readonly view: FindingsView;
    readonly voice: Voice;
  },
  direction: 1 | -1,
): Promise<FindingAnswer | undefined> {
  await model.settle();
  const stops = stopsOf(model.all);
  const editor = vscode.window.activeTextEditor;
  const here = editor && articles.has(articleIn(editor.document)) ? editor : undefined;
  const at = {
    article: here ? articleIn(here.document) : '',
    start: here ? sourceOffset(here.document, here.selection.start) : -1,
  } as Place;
  const target =
    direction === 1
      ? (stops.find(({ place }) => comparePlaces(place, at) > 0) ?? stops[0])
      : ([...stops].reverse().find(({ place }) => comparePlaces(place, at) < 0) ?? stops.at(-1));
  const uri = target && articles.uriOf(target.place.article);
  if (!target || !uri) return undefined;
  await openPlace(pages, uri, target.place, { aside: false, keepFocus: false });
  vscode.window.setStatusBarMessage(`Crossread: ${findingText(target.finding, voice)}`, 8000);
  await view.reveal(target.finding);
  return target.finding;
}
