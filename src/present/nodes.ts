/** What every node of a tree has. */
import type { Place } from '../engine';
import type { Voice } from './voice';

/** `id` is stable while the node means the same, so that a tree keeps its expansion. */
export interface Node {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  /** A whole sentence with the file's name in it. */
  readonly accessible: string;
}

const nameLength = 18;

/** The file's own name, short enough for a narrow sidebar; digests in it, as archives name files, are cut in the middle. */
export function fileText(article: string, { fileName }: Voice): string {
  const path = fileName(article);
  const name = path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.[^.]*$/, '')
    .replace(/[\da-f]{16,}/gi, (digest) => `${digest.slice(0, 4)}…${digest.slice(-4)}`);
  return name.length <= nameLength ? name : `${name.slice(0, nameLength - 7)}…${name.slice(-6)}`;
}

/** The file's own name and the line; the labels for screen readers have the path. */
export const whereText = (place: Place, voice: Voice): string =>
  `${fileText(place.article, voice)}:${place.from.line + 1}`;
