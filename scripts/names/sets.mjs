// The sets as documents { set, heldOut, text, mentions }. Every second document, by name, is held out. Spans follow the
// product's way: no title, no article before a name, no role that is no name.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const titles =
  /^(?:(?:the|an?|former|ex-|then|late|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Lt|Capt|Sgt|Prof|Rev|Sir|Lady|Dame|President|Vice|Prime|Foreign|Minister|Senator|Governor|Secretary|Chancellor|Ambassador|Judge|Professor|Chairman|Director|U\.S\.|US|American|British|French|German)\.?\s+)+(?=\p{Lu})/u;

export function loadSets(folder) {
  const documents = [];
  for (const set of ['wikigold', 'wnut17', 'gum-news']) {
    const base = path.join(folder, 'ner', set);
    const gold = JSON.parse(readFileSync(path.join(base, 'gold.json'), 'utf8'));
    readdirSync(path.join(base, 'articles'))
      .sort((a, b) => (a < b ? -1 : 1))
      .forEach((file, i) => {
        const text = readFileSync(path.join(base, 'articles', file), 'utf8').replace(/^\uFEFF/, '');
        const mentions = gold.mentions
          .filter((m) => m.file === file && gold.types.includes(m.type))
          .map(({ start, end, type }) => ({ ...narrow(text, start, end, type), type }))
          .filter((m) => m.end > m.start);
        documents.push({ set, heldOut: i % 2 === 1, text, mentions });
      });
  }
  return documents;
}

function narrow(text, start, end, type) {
  const said = text.slice(start, end);
  const lead = (type === 'person' ? titles : /^the\s+/i).exec(said);
  if (lead) start += lead[0].length;
  const rest = text.slice(start, end);
  // 'the president', 'Muslims': roles and groups are no names of persons
  if (type === 'person' && !/\p{L}/u.test(rest)) return { start, end: start };
  if (
    type === 'person' &&
    /^(?:President|Ambassador|Minister|Muslims?|Christians?|Americans?|Democrats?|Republicans?|Mr|Mrs)$/.test(rest)
  )
    return { start, end: start };
  const tail = /['’]s$/.exec(rest);
  return { start, end: tail ? end - tail[0].length : end };
}

/** The project's own invented samples (test/engine/entities), never fitted on: `[[name = type]]` in running text. */
export function loadSamples(root) {
  return ['sample.ts', 'newswire.ts'].flatMap((file) => {
    const source = readFileSync(path.join(root, 'test/engine/entities', file), 'utf8');
    return [...source.matchAll(/`([^`]+)`/g)].map(([, marked]) => {
      const mentions = [];
      let text = '';
      let last = 0;
      for (const match of marked.matchAll(/\[\[(.*?) = (.*?)\]\]/gs)) {
        text += marked.slice(last, match.index);
        if (['person', 'organization', 'place'].includes(match[2]))
          mentions.push({ start: text.length, end: text.length + match[1].length, type: match[2] });
        text += match[1];
        last = match.index + match[0].length;
      }
      return { set: 'sample', heldOut: true, text: text + marked.slice(last), mentions };
    });
  });
}
