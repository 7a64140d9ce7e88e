/** The command line: arguments in, exit code out. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { version } from '../../package.json';
import { storyRules } from '../engine';
import { exportFormats } from '../export';
import { runAnalyze, type AnalyzeOptions } from './commands/analyze';
import { runCompare } from './commands/compare';
import { UserError } from './errors';

export interface Streams {
  readonly stdin: NodeJS.ReadableStream;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
  /** The bundled program, for threads of its own. */
  readonly script?: string;
}

const score = (text: string): number => {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= 1)) throw new InvalidArgumentError('It is a number from 0 to 1.');
  return value;
};
const count = (text: string): number => {
  const value = Number(text);
  if (!(Number.isInteger(value) && value > 0)) throw new InvalidArgumentError('It is a whole number above 0.');
  return value;
};
const gather = (value: string, before: readonly string[]): readonly string[] => [...before, value];

/** @returns the exit code: 0 done, 1 could not run, 2 the condition of `--fail-on` is met */
export async function run(args: readonly string[], streams: Streams): Promise<number> {
  let exitCode = 0;
  const program = new Command('crossread')
    .description('Reads several articles about one event and links what they say of the same things. Offline.')
    .version(version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => streams.stdout.write(text),
      writeErr: (text) => streams.stderr.write(text),
    })
    .addHelpText('after', '\nExit codes: 0 done, 1 could not run, 2 the condition of --fail-on is met.');

  program
    .command('analyze')
    .argument('<folder>', 'folder with .txt, .md or .html articles')
    .description('annotates the articles of a folder and links their statements')
    .addOption(new Option('--format <format>', 'output format').choices(exportFormats).default('json'))
    .option('--out <path>', 'write to this file (brat: into this folder) instead of standard output')
    .option('--min-score <score>', 'links from this score up (0 prints every candidate)', score)
    .addOption(new Option('--fail-on <condition>', 'exit with 2 when it is met').choices(['figures-differ']))
    .addOption(
      new Option(
        '--story <rule>',
        'what is compared with each other: the whole folder, each sub-folder by itself, or auto',
      )
        .choices(storyRules)
        .default('auto'),
    )
    .option('--exclude <glob>', 'files and folders to leave out; can be given several times', gather, [])
    .option('--no-gitignore', 'also read what .gitignore files leave out')
    .option('--max-file-size <kilobytes>', 'larger files are left out and named', count, 1024)
    .option('--max-files <count>', 'no more files than this are read', count, 20_000)
    .option(
      '--cache <dir>',
      'what is read is kept in this folder, and taken from it while text and version are the same',
    )
    .option('--cache-size <megabytes>', 'the cache keeps no more than this, the oldest goes first', count, 512)
    .option('--jobs <count>', 'threads that read; by default one for each core', count)
    .action(async (folder: string, options: AnalyzeOptions) => {
      exitCode = await runAnalyze(folder, options, streams);
    });

  program
    .command('compare')
    .description('judges pairs of statements: JSON lines {id,a,b} on standard input, one answer per line')
    .requiredOption('--jsonl', 'JSON lines in and out')
    .action(async () => {
      exitCode = await runCompare(streams);
    });

  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    // commander has printed its own message already; help and version are no failure
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 1;
    const message = error instanceof UserError ? error.message : error instanceof Error ? error.stack : String(error);
    streams.stderr.write(`crossread: ${message}\n`);
    return 1;
  }
}
