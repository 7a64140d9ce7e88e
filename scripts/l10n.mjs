#!/usr/bin/env node
// Writes the messages of the source to l10n/bundle.l10n.json, drops those that are gone from the translations and says
// which ones they lack. `--json` prints what was read instead (for test/l10n.test.ts).
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readSource } from './l10n/read.mjs';
import { root } from './testing/setUp.mjs';

const read = readSource();
if (process.argv.includes('--json')) console.log(JSON.stringify(read));
else {
  const folder = path.join(root, 'l10n');
  const keys = [...new Set(read.messages.map(({ message }) => message))].sort();
  const write = (file, entries) =>
    writeFileSync(path.join(folder, file), `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
  write(
    'bundle.l10n.json',
    keys.map((key) => [key, key]),
  );
  for (const file of readdirSync(folder).filter((name) => /^bundle\.l10n\..+\.json$/.test(name))) {
    const known = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
    write(
      file,
      keys.filter((key) => key in known).map((key) => [key, known[key]]),
    );
    for (const key of keys.filter((each) => !(each in known))) console.log(`${file} lacks: ${key}`);
    for (const key of Object.keys(known).filter((each) => !keys.includes(each))) console.log(`${file} had: ${key}`);
  }
}
