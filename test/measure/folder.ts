/** Folders to measure with: `node folder.mjs FOLDER COUNT` writes articles, those of the load set where it is at hand. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadArticles } from '../bench/articles';

const [folder = '', count = '300'] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
for (const { id, text } of loadArticles(Number(count))) writeFileSync(path.join(folder, id), text);
