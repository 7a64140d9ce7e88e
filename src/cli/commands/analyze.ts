/** `crossread analyze FOLDER`: the report of a folder, as JSON or in another format. */
import { buildReport, createCorpus, decisionsFileName, loadGrammar, statementWords } from '../../engine';
import { version } from '../../../package.json';
import { exportReport, type ExportFormat } from '../../export';
import { decisionText, english } from '../../present';
import { UserError } from '../errors';
import { cacheOf, keepStories, readAll, type ReadingHost, type ReadingOptions } from '../readAll';
import { readFolder, type FolderOptions } from '../readFolder';
import type { Streams } from '../run';
import { jsonPieces, write, writeFiles } from '../write';

export interface AnalyzeOptions extends FolderOptions, ReadingOptions {
  readonly format: ExportFormat;
  /** Where the report goes: a file, of brat a folder; by default standard output. */
  readonly out?: string;
  readonly minScore?: number;
  readonly failOn?: string;
}

/** @returns the exit code: 0 done, 2 when the condition of `--fail-on` is met */
export async function runAnalyze(
  folder: string,
  options: AnalyzeOptions,
  { stdout, stderr, script }: Streams,
): Promise<number> {
  if (options.format === 'brat' && options.out === undefined)
    throw new UserError('bad-option', 'brat has a file for every article: say with --out which folder they go into.');
  const { articles, decisions, notes } = await readFolder(folder, options);
  for (const note of notes) stderr.write(`crossread: ${note}\n`);
  if (articles.length === 0)
    throw new UserError(
      'nothing-to-read',
      `No article was read in “${folder}”. Articles are .txt, .md and .html files; README, LICENSE and CHANGELOG never count.`,
    );
  const host: ReadingHost = {
    ...(script === undefined ? {} : { script }),
    log: (line) => stderr.write(`crossread: ${line}\n`),
  };
  const cache = cacheOf(options, host);
  const corpus = createCorpus(cache ? { recall: (key) => cache.get(key) } : {});
  await readAll(corpus, articles, options, host, cache);
  for (const [story, decided] of decisions) {
    corpus.setDecisions(story, decided);
    for (const { decision, why } of corpus.unmatchedOf(story))
      stderr.write(`crossread: ${decisionsFileName}: no effect (${why}): ${decisionText(decision, english)}\n`);
  }
  if (articles.length > 1) corpus.setGrammar(await loadGrammar());
  const report = buildReport(corpus, options.minScore === undefined ? {} : { minScore: options.minScore });
  if (cache) keepStories(corpus, cache);
  for (const { path, notRead } of report.files)
    if (notRead !== undefined) stderr.write(`crossread: ${path}: not read: ${notRead}\n`);
  if (options.format === 'json' && options.out === undefined) await write(stdout, jsonPieces(report));
  else {
    const words = statementWords(corpus, report);
    const texts = new Map(articles.map(({ id, text }) => [id, text]));
    const exported = exportReport(options.format, {
      report,
      wordsOf: (id) => words.get(id) ?? '',
      textOf: (path) => texts.get(path) ?? '',
      voice: { t: english, fileName: (path) => path },
      version,
    });
    if (options.out !== undefined) await writeFiles(options.out, exported, options.format === 'brat');
    else await write(stdout, [exported[0]!.text]);
  }
  return options.failOn === 'figures-differ' && report.findings.some(({ kind }) => kind === 'figures-differ') ? 2 : 0;
}
