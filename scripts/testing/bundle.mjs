// Bundles the test files of one suite into out/NAME/index.cjs, which exports `run()`; under Node it can be run by itself.
import { build } from 'esbuild';
import path from 'node:path';
import { root } from './setUp.mjs';

const mochaOf = {
  node: `import Mocha from 'mocha';`,
  browser: `import 'mocha/mocha'; const { Mocha } = globalThis;`,
};
const defineOf = {
  node: { 'import.meta.url': 'importMetaUrl' },
  // mocha's browser build looks for a module system and would put itself in place of this bundle's exports
  browser: { module: 'undefined', exports: 'undefined', global: 'globalThis', process: '{"env":{}}' },
};

export async function bundleSuite(name, files, platform = 'node') {
  const outfile = path.join(root, 'out', name, 'index.cjs');
  await build({
    absWorkingDir: root,
    stdin: {
      resolveDir: root,
      sourcefile: `${name}.ts`,
      loader: 'ts',
      contents: `${mochaOf[platform]}
        import { runSuite } from './test/support/runSuite';
        export const run = () => runSuite(Mocha, () => {
          ${files.map((file) => `require(${JSON.stringify(`./${path.relative(root, path.resolve(root, file))}`)});`).join('\n')}
        }, process.env.MOCHA_GREP, Number(process.env.CROSSREAD_RETRIES ?? 0));
        ${platform === 'node' ? 'if (require.main === module) run().catch(() => { process.exitCode = 1; });' : ''}`,
    },
    outfile,
    bundle: true,
    platform,
    format: 'cjs',
    target: platform === 'node' ? 'node20' : 'es2022',
    define: defineOf[platform],
    banner:
      platform === 'node' ? { js: `const importMetaUrl = require('node:url').pathToFileURL(__filename).href;` } : {},
    external: ['vscode', 'esbuild', 'playwright-core', ...(platform === 'node' ? ['mocha'] : [])],
    sourcemap: 'inline',
    logLevel: 'error',
  });
  return outfile;
}
