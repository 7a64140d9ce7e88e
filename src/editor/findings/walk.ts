/** From finding to finding, over all files: one stop at each; all its places are in the tree. */
import * as vscode from 'vscode';
import type { FindingAnswer, Place } from '../../engine';
import { comparePlaces, findingStops, findingText, type Voice } from '../../present';
import type { Articles } from '../articles/articles';
import { openPlace } from '../commands/openPlace';
import { articleIn, sourceOffset } from '../positions';
import type { ReadingPages } from '../reading/pages';
import type { FindingsModel } from './model';
import type { FindingsView } from './view';

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
  const stops = findingStops(model.all);
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
  const number = stops.indexOf(target) + 1;
  vscode.window.setStatusBarMessage(
    `Crossread: ${voice.t('{0} of {1}: {2}', number, stops.length, findingText(target.finding, voice))}`,
    8000,
  );
  await view.reveal(target.finding);
  return target.finding;
}
