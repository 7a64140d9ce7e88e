/** The command line: arguments in, exit code out. The only place that ends the process. */
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { version } from '../../package.json';
import { runAnalyze } from './commands/analyze';
import { runCompare } from './commands/compare';
import { UserError } from './errors';

const score = (text: string): number => {
  const value = Number(text);
  if (!(value >= 0 && value <= 1)) throw new InvalidArgumentError('It is a number from 0 to 1.');
  return value;
};
const count = (text: string): number => {
  const value = Number(text);
  if (!(Number.isInteger(value) && value > 0)) throw new InvalidArgumentError('It is a whole number above 0.');
  return value;
};

let exitCode = 0;
const program = new Command('crossread')
  .description('Reads several articles about one event and links what they say of the same things. Offline.')
  .version(version)
  .exitOverride()
  .configureOutput({ outputError: (text, write) => write(text) })
  .addHelpText('after', '\nExit codes: 0 done, 1 could not run, 2 the condition of --fail-on is met.');

program
  .command('analyze')
  .argument('<folder>', 'folder with .txt, .md or .html articles')
  .description('annotates the articles of a folder and links their statements')
  .option('--format <format>', 'output format: json', 'json')
  .option('--min-score <score>', 'links from this score up (0 prints every candidate)', score)
  .option('--fail-on <condition>', 'exit with 2 when it is met: figures-differ')
  .option('--story <rule>', 'what is compared with each other: auto, folder or subfolders', 'auto')
  .option('--exclude <glob...>', 'files and folders to leave out')
  .option('--max-file-size <kilobytes>', 'larger files are left out and named', count, 1024)
  .option('--max-files <count>', 'no more files than this are read', count, 20_000)
  .action(async (folder: string, options: Parameters<typeof runAnalyze>[1]) => {
    exitCode = await runAnalyze(folder, options, process);
  });

program
  .command('compare')
  .description('judges pairs of statements: JSON lines {id,a,b} on standard input, one answer per line')
  .requiredOption('--jsonl', 'JSON lines in and out')
  .action(async () => {
    exitCode = await runCompare(process);
  });

program.parseAsync().then(
  () => {
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    // commander has printed its own message already; help and version are no failure
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 1;
    else {
      const known = error instanceof UserError;
      process.stderr.write(`crossread: ${known ? error.message : String((error as Error).stack ?? error)}\n`);
      process.exitCode = 1;
    }
  },
);
