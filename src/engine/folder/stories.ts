/** Which articles are compared with each other: those of one story. */

/**
 * - `folder`: the whole open folder is one story.
 * - `subfolders`: every folder that holds articles is a story by itself.
 * - `auto`: sub-folders, where at least one of them holds two articles or more; else the whole folder (one article per
 *   sub-folder, as in `daily/1.txt`, `herald/1.txt`, would leave nothing to compare).
 */
export const storyRules = ['auto', 'folder', 'subfolders'] as const;
export type StoryRule = (typeof storyRules)[number];

const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** The story of each article: '' for the folder itself, else the sub-folder's path. */
export function assignStories(paths: readonly string[], rule: StoryRule): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const path of paths) counts.set(folderOf(path), (counts.get(folderOf(path)) ?? 0) + 1);
  const bySubfolder =
    rule === 'subfolders' ||
    (rule === 'auto' && [...counts].some(([folder, articles]) => folder !== '' && articles > 1));
  return new Map(paths.map((path) => [path, bySubfolder ? folderOf(path) : '']));
}
