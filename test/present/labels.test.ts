/** What a screen reader says of every row of every tree of the samples, in English and in German: a sentence, with the file. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { articleFormat, createAnswers, createCorpus, loadGrammar, type Answers } from '../../src/engine';
import {
  entityNodes,
  figureNodes,
  findingNodes,
  matchDetails,
  matchNodes,
  mentionNodes,
  timelineNodes,
  type Voice,
} from '../../src/present';
import { germanVoice, voice } from './builders';

interface Row {
  readonly label: string;
  readonly accessible: string;
  readonly place?: { readonly article: string };
  readonly children?: readonly Row[];
}

const story = 'samples';
const folder = path.join(process.cwd(), 'samples');
const names = readdirSync(folder).filter((name) => name !== 'README.md');

function rowsOf(answers: Answers, tongue: Voice): Row[] {
  const rows: Row[] = [];
  const put = (nodes: readonly Row[]): void => {
    for (const node of nodes) {
      rows.push(node);
      put(node.children ?? []);
    }
  };
  put(findingNodes(answers.findings(story), tongue));
  put(figureNodes(answers.figures(story), tongue));
  put(timelineNodes(answers.timeline(story), tongue));
  const entities = answers.entities(story);
  put(entityNodes(entities, tongue));
  for (const { id } of entities) put(mentionNodes(answers.mentions(story, id), tongue));
  for (const article of names)
    for (const { start } of answers.outline(article)!.statements) {
      const found = answers.matches(article, start);
      if (!found) continue;
      put(matchNodes(found, tongue));
      for (const match of found.matches)
        put(matchDetails('id', match, answers.neighbours(match.passage.ref) ?? null, tongue));
    }
  return rows;
}

suite('rows of the trees, as they are heard', function () {
  this.timeout(60_000);
  let answers: Answers;

  suiteSetup(async () => {
    const corpus = createCorpus();
    corpus.setGrammar(await loadGrammar());
    for (const [i, name] of names.entries())
      corpus.set({
        id: name,
        story,
        format: articleFormat(name) ?? 'text',
        text: readFileSync(path.join(folder, name), 'utf8'),
        version: i + 1,
      });
    answers = createAnswers(corpus);
  });

  for (const [language, tongue] of [
    ['English', voice],
    ['German', germanVoice],
  ] as const)
    test(`${language}: a sentence that says more than the row, with the file's name wherever the row has a place`, () => {
      const rows = rowsOf(answers, tongue);
      assert.ok(rows.length > 300);
      for (const { accessible, place } of rows) {
        assert.match(accessible, /\p{L}{2,}/u, JSON.stringify(accessible));
        assert.match(accessible, /\S[\s\u00a0]+\S/, JSON.stringify(accessible));
        assert.doesNotMatch(accessible, /\{\d|undefined|NaN|plural,/, accessible);
        if (place) assert.ok(accessible.includes(place.article), accessible);
      }
    });

  test('German rows hold none of the English words around what the articles say', () => {
    const [english, german] = [rowsOf(answers, voice), rowsOf(answers, germanVoice)];
    assert.equal(german.length, english.length);
    const untranslated = german.filter(
      ({ accessible }, i) => accessible === english[i]!.accessible && /, line \d|\bnamed\b|\bdiffer/.test(accessible),
    );
    assert.deepEqual(untranslated, []);
    const lines = german.filter(({ accessible }) => /\.(?:txt|md|html), line \d/.test(accessible));
    assert.deepEqual(lines, []);
  });
});
