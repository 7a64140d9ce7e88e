import assert from 'node:assert/strict';
import { storyOf } from '../../support/story';

const findings = (articles: Readonly<Record<string, string>>): Record<string, string[]> => {
  const { corpus } = storyOf(articles);
  const found: Record<string, string[]> = {};
  for (const { kind, message } of corpus.findingsOf('story', [...corpus.linksOf('story')].flat()))
    (found[kind] ??= []).push(message);
  return found;
};

suite('findings', () => {
  test('one thing counted differently by two sources', () => {
    const found = findings({
      a: 'The government of Ruritania says 800 Ruritanian soldiers crossed the river Elm on Monday.',
      b: 'According to the opposition, 2,000 Ruritanian soldiers crossed the river Elm on Monday.',
    });
    assert.match(found['figures-differ']?.[0] ?? '', /800 .*2,000/);
  });

  test('other things are not held against each other', () => {
    const found = findings({
      a: 'The flood in Ruritania killed 12 people. Rescuers saved 40 people from their roofs in Ruritania.',
      b: 'The flood in Ruritania injured 90 people. About 300 houses in Ruritania were damaged.',
    });
    assert.equal(found['figures-differ'], undefined);
  });

  test('a figure lists those that count the same thing', () => {
    const { corpus } = storyOf({
      a: 'Ruritania has sent about 800 Ruritanian soldiers to Elmland.',
      b: 'Some 800 Ruritanian soldiers are in Elmland.',
      c: 'The army of Ruritania sent 2,000 to 2,500 troops to Elmland.',
      d: 'Elmland has 30 lighthouses.',
    });
    const figure = corpus.annotationsOf('a')!.figures.findIndex(({ low }) => low === 800);
    const listed = corpus
      .comparableFigures({ article: 'a', figure })
      .map(({ article, relation }) => `${article} ${relation}`);
    assert.deepEqual(listed, ['b equal', 'c disjoint']);
  });

  test('copied text shares an origin, quotations do not', () => {
    const body =
      'The harbour of Port Ellis was closed for three days after a storm tore two cranes from their rails and sank a tug that lay beside the northern quay, the port master said on Monday evening in a short note to the crews of all ships.';
    const { corpus } = storyOf({
      a: `${body} He thanked the crews.`,
      b: `${body} More storms are on their way.`,
      c: 'A storm closed the harbour of Port Ellis. Two cranes fell and a tug sank, said the port master.',
    });
    const origins = corpus.originsOf('story');
    assert.equal(origins.get('a'), origins.get('b'));
    assert.notEqual(origins.get('a'), origins.get('c'));
  });
});
