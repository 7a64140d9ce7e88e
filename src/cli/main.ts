/** The program itself: hands arguments and streams to `run` and ends the process. The only place that does. */
import { serveReader } from '../worker/reading/serveReader';
import { tuneCompiler } from './compiler';
import { run } from './run';

// a thread of this program reads articles for it
if (!serveReader()) {
  tuneCompiler();
  // who reads our output may have had enough of it (`crossread … | head`); that is no failure
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });

  void run(process.argv.slice(2), {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    script: __filename,
  }).then((exitCode) => {
    process.exitCode = exitCode;
  });
}
