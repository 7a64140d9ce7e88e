/** `crossread analyze FOLDER`: the report of a folder as JSON. */
import { buildReport, createCorpus } from '../../engine';
import { UserError } from '../errors';
import { readFolder, type FolderOptions } from '../readFolder';

export interface AnalyzeOptions extends FolderOptions {
  readonly format: string;
  readonly minScore?: number;
  readonly failOn?: string;
}

export interface Streams {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
}

/** @returns the exit code: 0 done, 2 when the condition of `--fail-on` is met */
export async function runAnalyze(
  folder: string,
  options: AnalyzeOptions,
  { stdout, stderr }: Streams,
): Promise<number> {
  if (options.format !== 'json')
    throw new UserError('bad-option', `--format ${options.format} is not known; use json.`);
  if (options.failOn !== undefined && options.failOn !== 'figures-differ')
    throw new UserError('bad-option', `--fail-on ${options.failOn} is not known; use figures-differ.`);
  const { articles, problems } = await readFolder(folder, options);
  for (const problem of problems) stderr.write(`crossread: ${problem}\n`);
  if (articles.length === 0)
    throw new UserError('nothing-to-read', `No article was read in ${folder}. Articles are .txt, .md and .html files.`);
  const corpus = createCorpus();
  for (const article of articles) corpus.set(article);
  const report = buildReport(corpus, options.minScore === undefined ? {} : { minScore: options.minScore });
  for (const { path, notRead } of report.files)
    if (notRead !== undefined) stderr.write(`crossread: ${path}: not read: ${notRead}\n`);
  await write(stdout, `${JSON.stringify(report)}\n`);
  return options.failOn === 'figures-differ' && report.findings.some(({ kind }) => kind === 'figures-differ') ? 2 : 0;
}

/** Resolves when the text has been handed over, so that a pipe loses nothing at exit. */
export const write = (stream: NodeJS.WritableStream, text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()));
  });
