/** Starts VS Code's server on a free port of this machine, with nothing of the user's and nothing that looks outside. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Installation } from './install';

export interface ServerOptions {
  readonly installation: Installation;
  /** Settings over `quietSettings`. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Where extensions are installed; an empty folder of its own if left out. */
  readonly extensionsFolder?: string;
  /** VS Code asks whether folders are trusted, and none is; else all are. */
  readonly restricted?: boolean;
  readonly onLine?: (line: string) => void;
  /** Keeps it up without a window; else it ends itself some minutes after the last one, should this process be killed. */
  readonly staysUp?: boolean;
}

export interface Server {
  readonly port: number;
  readonly pid: number;
  /** Everything it printed so far. */
  log(): string;
  stop(): Promise<void>;
}

/** No welcome pages, no look-ups, no assistants: only the workbench. */
const quietSettings: Readonly<Record<string, unknown>> = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.settings.enableNaturalLanguageSearch': false,
  // as on the desktop; in the browser VS Code saves after a second, which a busy machine takes for a step
  'files.autoSave': 'off',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'git.openRepositoryInParentFolders': 'never',
  'npm.fetchOnlinePackageInfo': false,
  'json.schemaDownload.enable': false,
  'typescript.disableAutomaticTypeAcquisition': true,
};

/** The arguments that keep what the server writes inside `folder`. */
const ownFolders = (folder: string, extensions: string): string[] => [
  '--accept-server-license-terms',
  '--server-data-dir',
  folder,
  '--user-data-dir',
  folder,
  '--extensions-dir',
  extensions,
];

const serverArguments = [
  '--host=127.0.0.1',
  '--port=0',
  '--without-connection-token',
  '--telemetry-level=off',
  '--disable-telemetry',
  '--disable-experiments',
  '--force-disable-user-env',
  // without this a built workbench ignores extensionDevelopmentPath and extensionTestsPath
  '--enable-smoke-test-driver',
];
const trustsAll = '--disable-workspace-trust';
/** Not asked at the start: folders are as if the reader had not decided. */
const trustsNone: Readonly<Record<string, unknown>> = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
};
const endsItself = ['--enable-remote-auto-shutdown', '--reconnection-grace-time=30'];

export const scratchFolder = (): string => mkdtempSync(path.join(tmpdir(), 'crossread-host-'));

export async function startServer(options: ServerOptions): Promise<Server> {
  const { installation, settings, extensionsFolder, restricted = false, onLine, staysUp } = options;
  const folder = scratchFolder();
  const extensions = extensionsFolder ?? path.join(folder, 'extensions');
  mkdirSync(path.join(folder, 'User'), { recursive: true });
  writeFileSync(
    path.join(folder, 'User/settings.json'),
    JSON.stringify({ ...quietSettings, ...(restricted ? trustsNone : {}), ...settings }),
  );
  const child = spawn(
    installation.node,
    [
      path.join(installation.vscode, 'out/server-main.js'),
      ...ownFolders(folder, extensions),
      ...serverArguments,
      ...(restricted ? [] : [trustsAll]),
      ...(staysUp === true ? [] : endsItself),
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], env: serverEnvironment(folder), detached: true },
  );
  const killGroup = (signal: NodeJS.Signals): void => {
    try {
      process.kill(-child.pid!, signal);
    } catch {
      // gone already
    }
  };
  const onExit = (): void => {
    killGroup('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', onExit);
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => {
      log += data.toString();
      if (onLine) data.toString().split('\n').filter(Boolean).forEach(onLine);
    });
  const port = await listening(child, () => log);
  return {
    port,
    pid: child.pid!,
    log: () => log,
    async stop() {
      process.removeListener('exit', onExit);
      if (child.exitCode === null && child.signalCode === null) {
        const gone = new Promise((resolve) => child.once('exit', resolve));
        killGroup('SIGTERM');
        const impatient = setTimeout(() => killGroup('SIGKILL'), 3000);
        await gone;
        clearTimeout(impatient);
      }
      killGroup('SIGKILL'); // extension hosts that outlived it
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

function serverEnvironment(folder: string): NodeJS.ProcessEnv {
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    EXTENSIONS_GALLERY: '{}', // no marketplace at all
    CS_TELEMETRY_URL: 'http://127.0.0.1:9/',
    XDG_RUNTIME_DIR: folder, // for its sockets
  };
  // inherited from a VS Code terminal, either keeps the server from starting
  delete environment['ELECTRON_RUN_AS_NODE'];
  delete environment['CODE_SERVER_PARENT_PID'];
  return environment;
}

/** The port that the server names in its log once it takes calls. */
function listening(child: ChildProcess, log: () => string): Promise<number> {
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', () => {
      const port = /Extension host agent listening on (\d+)/.exec(log())?.[1];
      if (port !== undefined) resolve(Number(port));
    });
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      reject(new Error(`VS Code's server ended early (${code ?? signal})\n${log()}`)),
    );
  });
}

/** Installs a packaged extension into `extensionsFolder`, as a reader's *Install from VSIX* does. */
export async function installExtension(
  installation: Installation,
  vsix: string,
  extensionsFolder: string,
): Promise<string> {
  const folder = scratchFolder();
  const child = spawn(
    installation.node,
    [
      path.join(installation.vscode, 'out/server-main.js'),
      ...ownFolders(folder, extensionsFolder),
      '--install-extension',
      vsix,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], env: serverEnvironment(folder) },
  );
  let log = '';
  child.stdout.on('data', (data: Buffer) => (log += data.toString()));
  child.stderr.on('data', (data: Buffer) => (log += data.toString()));
  const code = await new Promise<number | null>((resolve, reject) =>
    child.once('error', reject).once('close', resolve),
  );
  rmSync(folder, { recursive: true, force: true });
  if (code !== 0 || !/was successfully installed/.test(log))
    throw new Error(`${vsix} was not installed (${code})\n${log}`);
  return log;
}
