/**
 * Stands in for a desktop VS Code: takes the command line that @vscode/test-electron gives to it, runs the tests in a real
 * extension host, passes on what they print and ends with their exit code.
 *
 * VS Code reports 0 when the extension host is killed or ends itself. So 0 counts only after the line with the counts that
 * the tests' reporter prints at its end; without it the code is 70. The limit of CROSSREAD_HOST_TIMEOUT (milliseconds) ends
 * a run that never does, with 124. CROSSREAD_HOST=lowest takes the lowest VS Code, CROSSREAD_HOST_VERBOSE=1 tells more.
 */
import { parseArgs } from 'node:util';
import { countsLine } from '../support/counts';
import type { HostVersion } from './install';
import { extensionId, openWorkbench, type Workbench } from './workbench';

const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  strict: false, // flags of a desktop VS Code that mean nothing here are let pass
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: { type: 'string', multiple: true },
    extensionTestsPath: { type: 'string' },
    extensionDevelopmentKind: { type: 'string' },
    'extensions-dir': { type: 'string' },
    'user-data-dir': { type: 'string' },
  },
});
const text = (name: string): string | undefined => (typeof values[name] === 'string' ? values[name] : undefined);
const verbose = process.env['CROSSREAD_HOST_VERBOSE'] === '1';
const limit = Number(process.env['CROSSREAD_HOST_TIMEOUT'] ?? 420_000);
const extensions = (values['extensionDevelopmentPath'] ?? []) as string[];

let workbench: Promise<Workbench> | undefined;
let counted = false;
let ending = false;

async function end(code: number, why?: string): Promise<void> {
  if (ending) return;
  ending = true;
  if (why !== undefined) console.error(`code: ${why}`);
  await Promise.race([
    workbench?.then((open) => open.close()),
    new Promise((resolve) => setTimeout(resolve, 8000)),
  ]).catch(() => undefined);
  process.exit(code);
}

/** Two modules of VS Code that must be compiled, for its log files and a watchdog, are left out: it says so, at length. */
const notBuilt = /Could not locate the bindings file|build\/Release\/watchdog/;

function onHostOutput(type: string, args: unknown[]): void {
  if (notBuilt.test(args.map(String).join(' '))) return;
  if (countsLine.test(String(args[0]))) counted = true;
  if (type === 'error' || type === 'warn') console.error(...args);
  else console.log(...args);
}

function onWorkbenchOutput(type: string, args: unknown[]): void {
  if (notBuilt.test(args.map(String).join(' '))) return;
  if (verbose || (type === 'error' && !/^(\[Service Worker\]|Canceled)/.test(String(args[0]))))
    console.error(
      '[workbench]',
      ...args.map((arg) =>
        String(arg)
          .split('\n', verbose ? undefined : 1)
          .join('\n'),
      ),
    );
}

process.on('SIGINT', () => void end(130));
process.on('SIGTERM', () => void end(143));
setTimeout(() => void end(124, `no result within ${limit} ms`), limit).unref();

const testsPath = text('extensionTestsPath');
const extensionsFolder = text('extensions-dir');
// the workbench's parameter of this name does nothing to an extension on a server, the setting does
const kind = text('extensionDevelopmentKind');
workbench = openWorkbench({
  version: (process.env['CROSSREAD_HOST'] ?? 'newest') as HostVersion,
  ...(positionals[0] !== undefined && { open: positionals[0] }),
  ...(extensionsFolder !== undefined && testsPath === undefined && { extensionsFolder }),
  ...(testsPath !== undefined && { testsPath }),
  extensions,
  ...(kind !== undefined && {
    settings: { 'remote.extensionKind': Object.fromEntries(extensions.map((each) => [extensionId(each), [kind]])) },
  }),
  onServerLine: (line) => {
    if (verbose) console.error('[server]', line);
    // a healthy run has told its code by then, a broken host never will
    if (/Extension Host Process exited with code/.test(line))
      setTimeout(() => void end(70, `the extension host ended without a result: ${line}`), 10_000).unref();
  },
  prepare: async (page) => {
    page.on('crash', () => void end(125, 'the page crashed'));
    if (verbose) page.on('console', (message) => console.error('[page]', message.text()));
    await page.exposeFunction('crossreadOutput', (fromHost: boolean, type: string, args: unknown[]) =>
      (fromHost ? onHostOutput : onWorkbenchOutput)(type, args),
    );
    await page.exposeFunction('codeAutomationExit', (code: number) => {
      if (code === 0 && !counted) void end(70, 'the extension host ended before the tests did');
      else void end(code);
    });
    // Nobody looks at this page, and a third of the work was painting it.
    await page.addInitScript(`
      const unseen = new CSSStyleSheet();
      unseen.replaceSync('body { clip-path: inset(100%); }');
      if (window === window.top) document.adoptedStyleSheets = [unseen];`);
    // The workbench sends its own log and the extension host's output to one function. The call stack tells them apart:
    // methods that are called across processes keep their names when VS Code is minified.
    await page.addInitScript(`
      if (window === window.top) {
        Error.stackTraceLimit = 50;
        window.codeAutomationLog = (type, args) =>
          window.crossreadOutput(new Error().stack.includes('$logExtensionHostMessage'), type, args);
      }`);
  },
});
workbench.catch((error: unknown) => {
  console.error(error);
  void end(1);
});
