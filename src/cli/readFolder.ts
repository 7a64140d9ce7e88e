/** A folder on disk → articles. What cannot be read is named and hides nothing else. */
import { readFile, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Article, ArticleFormat } from '../engine';
import { UserError } from './errors';

export interface FolderOptions {
  readonly story: string;
  readonly exclude?: readonly string[];
  readonly maxFileSize: number;
  readonly maxFiles: number;
}

export interface FolderRead {
  readonly articles: readonly Article[];
  /** A sentence per file that was left out. */
  readonly problems: readonly string[];
}

const formats: Readonly<Record<string, ArticleFormat>> = {
  '.txt': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
};

export async function readFolder(folder: string, options: FolderOptions): Promise<FolderRead> {
  const info = await stat(folder).catch(() => undefined);
  if (!info) throw new UserError('folder-missing', `No folder at “${folder}”. Check the path.`);
  if (!info.isDirectory()) throw new UserError('not-a-folder', `“${folder}” is a file. Give the folder it lies in.`);
  const articles: Article[] = [];
  const problems: string[] = [];
  for (const file of (await walk(folder, '')).sort()) {
    const format = formats[path.extname(file).toLowerCase()];
    if (!format) continue;
    const bytes = await readFile(path.join(folder, file)).catch((error: Error) => error);
    if (bytes instanceof Error) problems.push(`${file}: could not be read (${bytes.message})`);
    else if (bytes.includes(0)) problems.push(`${file}: left out, it is a binary file`);
    else if (bytes.length > options.maxFileSize * 1024)
      problems.push(
        `${file}: left out, it is larger than ${options.maxFileSize} KB (--max-file-size raises the limit)`,
      );
    else
      articles.push({ id: file, story: '', format, text: bytes.toString('utf8').replace(/^\uFEFF/, ''), version: 1 });
  }
  return { articles, problems };
}

async function walk(folder: string, below: string): Promise<string[]> {
  const entries = await readdir(path.join(folder, below), { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries) {
    const file = below ? `${below}/${entry.name}` : entry.name;
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    if (entry.isDirectory()) found.push(...(await walk(folder, file)));
    else if (entry.isFile()) found.push(file);
  }
  return found;
}
