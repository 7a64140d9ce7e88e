/** Opens VS Code's workbench in a Chromium that a script drives, with an extension in it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { installChromium, installVSCode, projectRoot, type HostVersion } from './install';
import { startServer, type Server } from './server';

export interface WorkbenchOptions {
  readonly version?: HostVersion;
  /** Folder or `.code-workspace` file that is opened; an empty window without. */
  readonly open?: string;
  /** A file opened in an editor from the start. */
  readonly file?: string;
  /** Folders of extensions in development. */
  readonly extensions?: readonly string[];
  /** Folder with installed extensions. */
  readonly extensionsFolder?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Folders that are opened are not trusted. */
  readonly restricted?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** More of the workbench's own parameters; a value of kind path becomes a place on the server. */
  readonly parameters?: Readonly<Record<string, string>>;
  readonly testsPath?: string;
  /** Called with the page before it loads. */
  readonly prepare?: (page: Page, server: Server) => Promise<void>;
  readonly onServerLine?: (line: string) => void;
}

export interface Workbench {
  readonly page: Page;
  readonly server: Server;
  /** Origins outside this machine that the page asked for. */
  readonly asked: ReadonlySet<string>;
  close(): Promise<void>;
}

/** A file's address as the workbench in the browser knows it. */
const onServer = (port: number, file: string): string =>
  `vscode-remote://127.0.0.1:${port}${path.resolve(file).split('/').map(encodeURIComponent).join('/')}`;

export type Address = Pick<WorkbenchOptions, 'open' | 'file' | 'extensions' | 'parameters' | 'testsPath'>;

export function workbenchAddress(
  port: number,
  { open, file, extensions = [], parameters, testsPath }: Address,
): string {
  const query = new URLSearchParams();
  if (open === undefined) query.set('ew', 'true');
  else query.set(open.endsWith('.code-workspace') ? 'workspace' : 'folder', path.resolve(open));
  const payload = [
    ...extensions.map((folder) => ['extensionDevelopmentPath', onServer(port, folder)]),
    ...(testsPath === undefined ? [] : [['extensionTestsPath', onServer(port, testsPath)]]),
    ...(file === undefined ? [] : [['openFile', onServer(port, file)]]),
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
    ...Object.entries(parameters ?? {}),
  ];
  query.set('payload', JSON.stringify(payload));
  return `http://127.0.0.1:${port}/?${query.toString()}`;
}

const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: installChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage',
      '--force-prefers-reduced-motion',
    ],
  });

/** Nothing moves by itself: without a graphics card every frame is drawn by the processor. */
const still: Readonly<Record<string, unknown>> = {
  'workbench.reduceMotion': 'on',
  'editor.cursorBlinking': 'solid',
};

/** Milliseconds that a busy machine may take to show the workbench. */
const patience = 120_000;

export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const installation = await installVSCode(options.version ?? 'newest');
  const { settings, extensionsFolder, restricted, onServerLine: onLine } = options;
  const server = await startServer({
    installation,
    settings: { ...still, ...settings },
    ...(restricted !== undefined && { restricted }),
    ...(extensionsFolder !== undefined && { extensionsFolder }),
    ...(onLine && { onLine }),
  });
  let browser: Browser | undefined;
  const close = async (): Promise<void> => {
    await browser?.close().catch(() => undefined);
    await server.stop();
  };
  try {
    browser = await launchBrowser();
    const context = await browser.newContext({ viewport: options.viewport ?? { width: 1280, height: 800 } });
    const page = await context.newPage();
    const asked = new Set<string>();
    page.on('request', (request) => {
      const { origin, hostname, protocol } = new URL(request.url());
      // the page's own service worker answers for files of webviews under this name; nothing is fetched
      const isWebviewFile = hostname.endsWith('.vscode-resource.vscode-cdn.net');
      if (protocol.startsWith('http') && hostname !== '127.0.0.1' && !isWebviewFile) asked.add(origin);
    });
    await options.prepare?.(page, server);
    await page.goto(workbenchAddress(server.port, options), { timeout: patience });
    await page.locator('.monaco-workbench').waitFor({ timeout: patience });
    return { page, server, asked, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** `publisher.name` of the extension in `folder`. */
export function extensionId(folder: string): string {
  const { publisher, name } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    publisher: string;
    name: string;
  };
  return `${publisher}.${name}`;
}

export { projectRoot };
