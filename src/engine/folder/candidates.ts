/** Which files can be articles, by their path alone. Paths are relative to the folder, with `/`. */
import type { ArticleFormat } from '../model';

const formats: ReadonlyMap<string, ArticleFormat> = new Map([
  ['txt', 'text'],
  ['text', 'text'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
]);

/** Pages about the folder rather than in it, as hosting sites and package tools name them. */
const aboutTheFolder = new Set(
  (
    'readme license licence copying changelog contributing code_of_conduct code-of-conduct pull_request_template ' +
    'issue_template requirements robots cmakelists humans llms'
  ).split(' '),
);

const fileName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const extension = (path: string): string => {
  const name = fileName(path);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase();
};

/** `undefined` = a file of this kind is never an article. */
export const articleFormat = (path: string): ArticleFormat | undefined => formats.get(extension(path));

/** Files and folders that an export writes, which tell of the articles and are none. */
const ofAnExport = (name: string): boolean => name.toLowerCase().startsWith('crossread-report');

/** A file that can be an article: of a known format, and not a README, LICENSE, CHANGELOG or the like, nor an exported report. */
export function isArticleCandidate(path: string): boolean {
  if (!articleFormat(path)) return false;
  const name = fileName(path).toLowerCase();
  const stem = name.slice(0, name.indexOf('.', 1));
  // also README-de.md, LICENSE-MIT.txt, README_zh.md
  return !ofAnExport(name) && !aboutTheFolder.has(stem) && !/^(?:readme|licen[cs]e|changelog)[-_ ]/.test(stem);
}

/**
 * A folder that is never entered: hidden ones, packages, exported reports, and the `Title_files` folder a browser writes beside a page it
 * saves (`siblings` are the names in the same folder).
 */
export function isPassedBy(path: string, siblings: ReadonlySet<string>): boolean {
  const name = fileName(path);
  if (name.startsWith('.') || name === 'node_modules' || ofAnExport(name)) return true;
  const saved = /^(.+)(?:_files|\.files|_archivos|-Dateien|_fichiers)$/.exec(name);
  return saved !== null && (siblings.has(`${saved[1]}.html`) || siblings.has(`${saved[1]}.htm`));
}
