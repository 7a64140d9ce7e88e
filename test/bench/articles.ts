/**
 * Articles to measure with: the Reuters load set where it is at hand, otherwise made here, from a seed, so that the
 * bench runs anywhere. The made ones tell invented events in a few hundred sentence patterns; every third retells an
 * event of an earlier one with other words and figures, so that there is something to link.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Article } from '../../src/engine';

const loadSet = path.resolve('../shared/eval/sets/load/reuters.jsonl.gz');

interface LoadRow {
  readonly id: number | string;
  readonly published?: string;
  readonly title?: string;
  readonly text: string;
}

export const source = existsSync(loadSet) ? 'Reuters-21578' : 'generated';

export const loadArticles = (count: number): Article[] =>
  articlesOf(source === 'generated' ? generate(count, 3) : unpack(count));

/** Articles that all tell one event, each with some figures of its own: the densest story there can be. */
export const oneStory = (count: number): Article[] => articlesOf(generate(count, count));

function articlesOf(texts: readonly string[]): Article[] {
  return texts.map((text, i) => ({
    id: `${String(i).padStart(5, '0')}.txt`,
    story: '',
    format: 'text',
    text,
    version: 1,
  }));
}

const unpack = (count: number): string[] =>
  gunzipSync(readFileSync(loadSet))
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .slice(0, count)
    .map((line) => JSON.parse(line) as LoadRow)
    .map(({ published, title, text }) =>
      [published ? `---\npublished: ${published}\n---\n` : '', title ? `${title}\n\n` : '', text, '\n'].join(''),
    );

/** mulberry32, a public-domain 32-bit generator: the same seed gives the same articles. */
function random(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const syllables = 'ba cor del fen gar hol iv jun kel lor mar nev or pel quin ros sal tor ul ven wes yar zan'.split(' ');
const things = 'workers houses soldiers patients tonnes passengers farms schools shares trucks voters jobs'.split(' ');
const verbs = 'reported confirmed announced estimated expected feared promised recorded'.split(' ');
const events = 'flood strike merger election outage harvest inquiry ceasefire wildfire recall'.split(' ');
const nouns = 'ministry council company agency union hospital committee court'.split(' ');

/** @param tellings articles that tell the same event */
function generate(count: number, tellings: number): string[] {
  const texts: string[] = [];
  for (let i = 0; i < count; i++) {
    // the articles of an event have the same names, and a little other figures
    const event = random(Math.floor(i / tellings) + 1);
    const told = random(i * 7919 + 13);
    const pick = (list: readonly string[], from = event): string => list[Math.floor(from() * list.length)]!;
    const name = (): string => {
      const word = pick(syllables) + pick(syllables) + (event() < 0.5 ? pick(syllables) : '');
      return word[0]!.toUpperCase() + word.slice(1);
    };
    const place = name();
    const people = Array.from({ length: 4 }, () => `${name()} ${name()}`);
    const about = pick(events);
    const sentences = Array.from({ length: 9 }, () => {
      const figure = Math.floor(event() * 90 + 10) * 100;
      const said = told() < 0.7 ? figure : figure + 100;
      return pick(
        [
          `The ${pick(nouns)} in ${place} ${pick(verbs, told)} that about ${said.toLocaleString('en')} ${pick(things)} were hit by the ${about}.`,
          `“We will not wait for the ${about} to end,” said ${pick(people)}, who heads the ${place} ${pick(nouns)}.`,
          `${pick(people)} told the ${name()} ${pick(nouns)} on Monday that $${(said / 1000).toFixed(1)} million had been spent on ${pick(things)}.`,
          `At least ${said} ${pick(things)} near ${name()} were counted after the ${about}, ${(figure / 200).toFixed(1)} percent more than last year.`,
        ],
        told,
      );
    });
    texts.push(`${place} ${pick(nouns)} speaks of ${about}\n\n${sentences.join('\n')}\n`);
  }
  return texts;
}
