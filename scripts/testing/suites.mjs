// The suites by name, in the order in which `npm test` runs them. Each gives its counts.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { globSync } from '../glob.mjs';
import { bundleSuite } from './bundle.mjs';
import { failed, passed, runCounted, skipped, sum } from './counts.mjs';
import { loadHost, standInCode } from './host.mjs';
import { root, run, typeProjects } from './setUp.mjs';

/** One command that passes or fails as a whole. */
function step(name, command, args) {
  const ran = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  console.log(`${ran.status === 0 ? 'ok' : 'FAILED'}: ${name}`);
  return ran.status === 0 ? passed() : failed();
}

const bin = (name) => path.join(root, 'node_modules/.bin', name);
const testFiles = (folder) => globSync(path.join(root, 'test', folder), /\.test\.ts$/);
const pureFiles = () => globSync(path.join(root, 'test'), /\.test\.ts$/, /\/test\/(editor|web|journey|host)\//);

const once = (make) => {
  let made;
  return () => (made ??= make());
};
const built = once(async () => run(process.execPath, ['scripts/build.mjs']));
const packaged = once(async () => (await import('../package.mjs')).packageExtension());

async function inNode(name, files, options) {
  const bundle = await bundleSuite(name, files);
  return runCounted(process.execPath, ['--enable-source-maps', bundle], options);
}

/** Runs `suite` unless this machine cannot run the stand-in for VS Code. */
async function withStandIn(suite) {
  const unavailable = (await loadHost()).standInUnavailable();
  return unavailable ? skipped(unavailable) : suite();
}

/** Runs the tests of a folder in an extension host, through @vscode/test-electron as with any VS Code. */
async function inExtensionHost(name, folder, code, { version = 'newest', kind } = {}) {
  const files = testFiles(folder);
  if (files.length === 0) return skipped(`there are no tests in test/${folder}`);
  await built();
  const tests = await bundleSuite(name, files, kind === 'web' ? 'browser' : 'node');
  const flags = kind ? [`--extensionDevelopmentKind=${kind}`] : [];
  return runCounted(process.execPath, ['scripts/testing/inHost.mjs', code, tests, ...flags], {
    env: { CROSSREAD_HOST: version },
  });
}

/** A desktop VS Code where one can be fetched and shown; undefined elsewhere. */
async function desktopCode() {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY) return undefined;
  const { downloadAndUnzipVSCode } = await import('@vscode/test-electron');
  return downloadAndUnzipVSCode('stable').catch((error) => {
    console.log(`No VS Code can be fetched (${error.message}): the stand-in takes its place.`);
    return undefined;
  });
}

async function editorSuite() {
  const desktop = await desktopCode();
  if (desktop) return inExtensionHost('editor', 'editor', desktop);
  return withStandIn(() => inExtensionHost('editor', 'editor', standInCode));
}

/** What issue 2 asks of the five seed articles, as [figure, field, least]. */
const seedFloors = [
  ['links', 'p', 0.85],
  ['links', 'r', 0.65],
  ['entityTyped', 'f1', 0.8],
  ['figures', 'f1', 0.85],
  ['boilerplate', 'share', 1],
  ['sentences', 'share', 0.95],
];

/** Scores the command line on the seed articles that lie beside the project. */
async function seedsSuite() {
  const evaluation = path.resolve(root, '../shared/eval');
  if (!existsSync(evaluation)) return skipped('../shared is not here: no evaluation on the seeds', seedFloors.length);
  await built();
  const ran = spawnSync(
    process.execPath,
    [
      path.join(evaluation, 'run.mjs'),
      path.join(evaluation, 'sets/seeds'),
      '--json',
      '--',
      process.execPath,
      'dist/cli.js',
      'analyze',
      '--format',
      'json',
    ],
    { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const scores = JSON.parse(ran.stdout);
  return sum(
    seedFloors.map(([figure, field, least]) => {
      const value = scores[figure]?.[field] ?? 0;
      console.log(`${value >= least ? 'ok' : 'FAILED'}: ${figure} ${field} ${value.toFixed(3)}, at least ${least}`);
      return value >= least ? passed() : failed();
    }),
  );
}

export const suites = {
  types: async () =>
    sum(typeProjects.map((project) => step(`types of ${project}`, bin('tsc'), ['--noEmit', '-p', project]))),
  lint: async () =>
    sum([
      step('lint', bin('oxlint'), ['--type-aware', '--deny-warnings', 'src', 'test', 'scripts']),
      step('format', bin('prettier'), ['--check', '--log-level', 'warn', '.']),
    ]),
  pure: (files) => inNode('pure', files.length > 0 ? files : pureFiles()),
  host: () =>
    withStandIn(async () => {
      for (const guard of globSync(path.join(root, 'test/host/guards'), /\.ts$/, /\.test\.ts$/))
        await bundleSuite(`guards/${path.basename(guard, '.ts')}`, [guard]);
      return inNode('host', testFiles('host'));
    }),
  editor: editorSuite,
  'editor-lowest': () =>
    withStandIn(() => inExtensionHost('editor-lowest', 'editor', standInCode, { version: 'lowest' })),
  web: () => withStandIn(() => inExtensionHost('web', 'web', standInCode, { kind: 'web' })),
  journey: () =>
    withStandIn(async () => {
      // a browser on a busy machine now and then loses a key: once more is allowed, and said
      const env = { CROSSREAD_VSIX: await packaged(), CROSSREAD_RETRIES: '1' };
      return inNode('journey', testFiles('journey'), { env });
    }),
  seeds: seedsSuite,
};
