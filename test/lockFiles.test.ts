/** Lock files hold for everyone: no address of a registry in them, and every platform's builds, or `npm ci` refuses them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface LockFile {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly optionalDependencies?: Readonly<Record<string, string>> }>
  >;
}

suite('lock files', () => {
  for (const file of [
    'package-lock.json',
    'test/host/newest/package-lock.json',
    'test/host/lowest/package-lock.json',
  ]) {
    const text = readFileSync(file, 'utf8');

    test(`${file} names no registry`, () => assert.doesNotMatch(text, /"resolved"|https?:\/\/[^"]*\.tgz/));

    test(`${file} knows the builds for every platform (else run scripts/mendLock.mjs)`, () => {
      const { packages } = JSON.parse(text) as LockFile;
      const unknown = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
        Object.keys(optionalDependencies).filter(
          (name) => !(`node_modules/${name}` in packages) && !(`${place}/node_modules/${name}` in packages),
        ),
      );
      assert.deepEqual(unknown, []);
    });
  }
});
