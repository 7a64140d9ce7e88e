/** A folder on disk → articles. What cannot be read is named and hides nothing else. */
import { readFile, readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import {
  articleFormat,
  assignStories,
  decisionsFileName,
  FolderRules,
  inEnglish,
  isArticleCandidate,
  isPassedBy,
  readDecisions,
  type Article,
  type Decision,
  type StoryRule,
} from '../engine';
import { decode } from './decode';
import { UserError } from './errors';

export interface FolderOptions {
  readonly story: StoryRule;
  readonly exclude?: readonly string[];
  /** false = what `.gitignore` files leave out is read too. */
  readonly gitignore?: boolean;
  /** Kilobytes of 1024 bytes. */
  readonly maxFileSize: number;
  readonly maxFiles: number;
}

export interface FolderRead {
  readonly articles: readonly Article[];
  /** What readers decided, for each story that has a file of decisions. */
  readonly decisions: ReadonlyMap<string, readonly Decision[]>;
  /** A sentence per file or folder that was left out, or read in another way than expected. */
  readonly notes: readonly string[];
}

export async function readFolder(folder: string, options: FolderOptions): Promise<FolderRead> {
  const info = await stat(folder).catch(() => undefined);
  if (!info) throw new UserError('folder-missing', `No folder at “${folder}”. Check the path.`);
  if (!info.isDirectory()) throw new UserError('not-a-folder', `“${folder}” is a file. Give the folder it lies in.`);
  const walk = new Walk(folder, new FolderRules(options.exclude ?? []), options.gitignore !== false);
  await walk.begin();
  const { notes } = walk;
  const found = walk.found.sort();
  if (found.length > options.maxFiles)
    notes.push(`read the first ${options.maxFiles} of ${found.length} articles (--max-files raises the limit)`);
  const articles: Article[] = [];
  const paths = found.slice(0, options.maxFiles);
  const stories = assignStories(paths, options.story);
  for (const file of paths) {
    const text = await readText(path.join(folder, file), options.maxFileSize * 1024);
    if (text.note !== undefined) notes.push(`${file}: ${text.note}`);
    if (text.text === undefined) continue;
    articles.push({ id: file, story: stories.get(file)!, format: articleFormat(file)!, text: text.text, version: 1 });
  }
  const decisions = await readAllDecisions(folder, new Set(articles.map(({ story }) => story)), notes);
  return { articles, decisions, notes };
}

/** `crossread.json` in the folder of each story. */
async function readAllDecisions(
  folder: string,
  stories: ReadonlySet<string>,
  notes: string[],
): Promise<ReadonlyMap<string, readonly Decision[]>> {
  const found = new Map<string, readonly Decision[]>();
  for (const story of stories) {
    const name = path.join(story, decisionsFileName);
    const bytes = await readFile(path.join(folder, name)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') notes.push(`${name}: could not be read (${reason(error)})`);
      return undefined;
    });
    if (!bytes) continue;
    const { decisions, problems } = readDecisions(new TextDecoder().decode(bytes));
    found.set(story, decisions);
    for (const { line, column, said } of problems) notes.push(`${name}:${line}:${column}: ${inEnglish(said)}`);
  }
  return found;
}

async function readText(file: string, limit: number): Promise<{ readonly text?: string; readonly note?: string }> {
  try {
    const { size } = await stat(file);
    if (size > limit) {
      const kilobytes = (bytes: number): number => Math.ceil(bytes / 1024);
      return {
        note: `left out, it has ${kilobytes(size)} KB and the limit is ${kilobytes(limit)} (--max-file-size raises it)`,
      };
    }
    const { text, note } = decode(await readFile(file));
    return { ...(text === undefined ? {} : { text }), ...(note === undefined ? {} : { note }) };
  } catch (error) {
    return { note: `could not be read (${reason(error)})` };
  }
}

const reason = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);

/** One walk through a folder: every folder once, also where links lead in circles. */
class Walk {
  readonly found: string[] = [];
  readonly notes: string[] = [];
  readonly #entered = new Set<string>();

  constructor(
    readonly folder: string,
    readonly rules: FolderRules,
    readonly usesGit: boolean,
  ) {}

  async begin(): Promise<void> {
    if (this.usesGit) await this.#readRulesAbove();
    await this.#enter('');
  }

  /** The `.gitignore` files from the repository's root down to the folder. */
  async #readRulesAbove(): Promise<void> {
    const above: { readonly openFolder: string; readonly text: string }[] = [];
    const opened = await realpath(this.folder);
    for (let at = opened; ; at = path.dirname(at)) {
      const openFolder = path.relative(at, opened).split(path.sep).join('/');
      const isRoot = (await stat(path.join(at, '.git')).catch(() => undefined)) !== undefined;
      const text = openFolder === '' ? undefined : await this.#gitignoreIn(at);
      if (text !== undefined) above.unshift({ openFolder, text });
      if (isRoot) break;
      if (path.dirname(at) === at) return; // no repository: what lies above is nobody's rule here
    }
    for (const { openFolder, text } of above) this.rules.addGitignore({ folder: '', openFolder, text });
  }

  #gitignoreIn(folder: string): Promise<string | undefined> {
    const file = path.join(folder, '.gitignore');
    return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT')
        this.notes.push(
          `${path.relative(this.folder, file)}: could not be read (${reason(error)}), so what it leaves out is read too`,
        );
      return undefined;
    });
  }

  async #enter(below: string): Promise<void> {
    const here = path.join(this.folder, below);
    try {
      const real = await realpath(here);
      if (this.#entered.has(real)) return;
      this.#entered.add(real);
      const entries = await readdir(here, { withFileTypes: true });
      const names = new Set(entries.map(({ name }) => name));
      const text = this.usesGit && names.has('.gitignore') ? await this.#gitignoreIn(here) : undefined;
      if (text !== undefined) this.rules.addGitignore({ folder: below, text });
      // files and folders of their own first, so that a link to one of them does not take its place
      const linksLast = [...entries].sort(
        (a, b) => Number(a.isSymbolicLink()) - Number(b.isSymbolicLink()) || (a.name < b.name ? -1 : 1),
      );
      for (const entry of linksLast) await this.#visit(below ? `${below}/${entry.name}` : entry.name, entry, names);
    } catch (error) {
      this.notes.push(`${below || '.'}: the folder could not be read (${reason(error)})`);
    }
  }

  async #visit(
    file: string,
    entry: { isFile(): boolean; isDirectory(): boolean; isSymbolicLink(): boolean; readonly name: string },
    siblings: ReadonlySet<string>,
  ): Promise<void> {
    let kind: { isFile(): boolean; isDirectory(): boolean } = entry;
    if (entry.isSymbolicLink()) {
      const target = await stat(path.join(this.folder, file)).catch(() => undefined);
      if (!target) {
        if (isArticleCandidate(file)) this.notes.push(`${file}: left out, it is a link that leads nowhere`);
        return;
      }
      kind = target;
    }
    if (kind.isDirectory()) {
      if (!isPassedBy(file, siblings) && !this.rules.leavesOut(file, true)) await this.#enter(file);
    } else if (kind.isFile() && !entry.name.startsWith('.') && isArticleCandidate(file)) {
      if (!this.rules.leavesOut(file, false)) this.found.push(file);
    }
  }
}
