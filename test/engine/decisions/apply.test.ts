/** What decisions do to the entities of a story. Texts are invented; names stand where the finder sees them. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createAnswers, createCorpus, type Corpus, type Decision } from '../../../src/engine';

const articles = {
  a: 'Foreign Minister Marta Velding met Jonas Harrow in Oslo on Monday. Velding said that Norway would help. Mr. Harrow left the Grey Tower.',
  b: 'In Oslo, President Carl Harrow said that Marta Velding was right. The Grey Tower did not answer. Officials in Norway agreed.',
};

function read(texts: Readonly<Record<string, string>> = articles): Corpus {
  const corpus = createCorpus();
  for (const [id, text] of Object.entries(texts)) corpus.set({ id, story: 's', format: 'text', text, version: 1 });
  return corpus;
}

let kept: Corpus | undefined;
/** The same corpus for all tests, without decisions. */
const undecided = (): Corpus => {
  kept ??= read();
  kept.setDecisions('s', []);
  return kept;
};

/** Entities as lines: type, name, mentions in the order of the files. */
const shown = (corpus: Corpus): string[] =>
  corpus
    .entitiesOf('s')
    .map(({ type, name, mentions }) => {
      const texts = mentions.map(({ article, mention }) => {
        const found = corpus.annotationsOf(article)!;
        const { start, end } = found.names[mention]!;
        return `${article}:${found.clean.text.slice(start, end)}`;
      });
      return `${type} ${name} = ${texts.join(', ')}`;
    })
    .sort();

const after = (decisions: readonly Decision[]): { shown: string[]; unmatched: string[] } => {
  const corpus = undecided();
  corpus.setDecisions('s', decisions);
  return {
    shown: shown(corpus),
    unmatched: corpus
      .unmatchedOf('s')
      .map(({ decision, why }) => `${decision.kind} ${'name' in decision ? decision.name : ''}: ${why}`),
  };
};

const has = (lines: readonly string[], pattern: RegExp): boolean => lines.some((line) => pattern.test(line));

suite('decisions: what they do', () => {
  test('not an entity anywhere', () => {
    const { shown: lines, unmatched } = after([{ kind: 'hide', name: 'Oslo' }]);
    assert.ok(has(after([]).shown, /Oslo/));
    assert.ok(!has(lines, /Oslo/), lines.join('\n'));
    assert.deepEqual(unmatched, []);
  });

  test('not an entity here: the other mentions stay', () => {
    const corpus = undecided();
    const name = createAnswers(corpus).nameAt('a', articles.a.indexOf('Norway') + 2)!;
    assert.deepEqual(name.around, { before: 'Monday. Velding said that', after: 'would help. Mr. Harrow' });
    corpus.setDecisions('s', [{ kind: 'hide', name: name.text, at: name.around }]);
    assert.ok(has(shown(corpus), /^place Norway = b:Norway$/), shown(corpus).join('\n'));
    assert.ok(
      corpus
        .annotationsOf('a')!
        .statements.every(({ names }) => names.every((i) => corpus.annotationsOf('a')!.names[i])),
    );
  });

  test('this is an organization, also where the finder saw no name', () => {
    const { shown: lines } = after([{ kind: 'type', name: 'Grey Tower', type: 'organization' }]);
    assert.ok(has(lines, /^organization .*Grey Tower = a:Grey Tower, b:Grey Tower$/), lines.join('\n'));
    const small = read({ a: 'They went to the seaside on Monday.' });
    small.setDecisions('s', [{ kind: 'type', name: 'the seaside', type: 'place' }]);
    assert.deepEqual(shown(small), ['place the seaside = a:the seaside']);
    assert.equal(
      createAnswers(small)
        .marks('a', false)!
        .marks.find(({ kind }) => kind === 'place')?.start,
      13,
    );
  });

  test('same as: one entity, called by its fuller part', () => {
    const { shown: lines } = after([{ kind: 'same', name: 'Norway', as: 'Oslo' }]);
    assert.ok(has(lines, /^place \S+ = a:Oslo, a:Norway, b:Oslo, b:Norway$/), lines.join('\n'));
  });

  test('not the same: a mention by itself, and given to another entity', () => {
    const at = createAnswers(undecided()).nameAt('a', articles.a.indexOf('Harrow left'))!;
    const apart = after([{ kind: 'apart', name: 'Harrow', at: at.around }]);
    assert.ok(has(apart.shown, /Harrow = a:Harrow$/), apart.shown.join('\n'));
    const given = after([{ kind: 'alias', name: 'Harrow', of: 'Carl Harrow', at: at.around }]);
    assert.ok(has(given.shown, /Carl Harrow = a:Harrow, b:Carl Harrow$/), given.shown.join('\n'));
    assert.deepEqual(given.unmatched, []);
  });

  test('rename and alias', () => {
    const { shown: lines, unmatched } = after([
      { kind: 'rename', name: 'Marta Velding', to: 'Marta A. Velding' },
      { kind: 'alias', name: 'Officials', of: 'Norway' },
      { kind: 'type', name: 'Marta A. Velding', type: 'person' },
    ]);
    assert.ok(has(lines, /^person Marta A\. Velding = a:Marta Velding, a:Velding, b:Marta Velding$/), lines.join('\n'));
    assert.ok(has(lines, /^place Norway = a:Norway, b:Officials, b:Norway$/), lines.join('\n'));
    assert.deepEqual(unmatched, []);
  });

  test('what matches nothing is listed with its reason and does nothing', () => {
    const decisions: Decision[] = [
      { kind: 'hide', name: 'Bergen' },
      { kind: 'hide', name: 'Oslo', at: { before: 'never', after: '' } },
      { kind: 'same', name: 'Bergen', as: 'Oslo' },
      { kind: 'alias', name: 'Velding', of: 'Bergen' },
      { kind: 'rename', name: 'Oslo', to: 'One' },
      { kind: 'rename', name: 'Oslo', to: 'Two' },
    ];
    const { shown: lines, unmatched } = after(decisions);
    assert.deepEqual(unmatched.sort(), [
      'alias Velding: absent',
      'hide Bergen: absent',
      'hide Oslo: absent',
      'rename Oslo: contradicted',
      'same Bergen: absent',
    ]);
    assert.deepEqual(lines, after([{ kind: 'rename', name: 'Oslo', to: 'One' }]).shown);
  });

  test('nothing is read again, and taking decisions back gives what was', () => {
    const corpus = undecided();
    const before = shown(corpus);
    const { articlesRead } = corpus.work;
    const found = corpus.annotationsOf('a');
    corpus.setDecisions('s', [
      { kind: 'hide', name: 'Oslo' },
      { kind: 'type', name: 'Grey Tower', type: 'event' },
    ]);
    assert.notDeepEqual(shown(corpus), before);
    corpus.setDecisions('s', []);
    assert.deepEqual(shown(corpus), before);
    assert.equal(corpus.annotationsOf('a'), found);
    assert.equal(corpus.work.articlesRead, articlesRead);
  });

  const names = [
    'Marta Velding',
    'Velding',
    'Harrow',
    'Jonas Harrow',
    'Carl Harrow',
    'Oslo',
    'Norway',
    'Grey Tower',
    'said',
  ];
  const name = fc.constantFrom(...names);
  const at = fc.option(
    fc.constantFrom(
      { before: '', after: '' },
      { before: 'Monday. Velding said that', after: 'would help. Mr. Harrow' },
    ),
    { nil: undefined },
  );
  const decision: fc.Arbitrary<Decision> = fc.oneof(
    fc.record({ kind: fc.constantFrom('hide' as const, 'apart' as const), name }),
    fc.tuple(name, at).map(([given, here]): Decision => ({ kind: 'hide', name: given, ...(here ? { at: here } : {}) })),
    fc
      .tuple(name, name, at)
      .map(([given, of, here]): Decision => ({ kind: 'alias', name: given, of, ...(here ? { at: here } : {}) })),
    fc.record({ kind: fc.constant('type' as const), name, type: fc.constantFrom('person' as const, 'place' as const) }),
    fc.record({ kind: fc.constant('same' as const), name, as: name }),
    fc.record({ kind: fc.constant('rename' as const), name, to: fc.constantFrom('New Name', ...names) }),
  );
  test('decisions in any order, given once or twice, do the same; every mention has one entity', () =>
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 6 }), (decisions) => {
        const corpus = undecided();
        const before = shown(corpus);
        corpus.setDecisions('s', decisions);
        const once = shown(corpus);
        corpus.setDecisions('s', [...decisions].reverse());
        assert.deepEqual(shown(corpus), once);
        corpus.setDecisions('s', [...decisions, ...decisions]);
        assert.deepEqual(shown(corpus), once);
        const seen = new Set<string>();
        for (const entity of corpus.entitiesOf('s')) {
          assert.ok(entity.mentions.length > 0 && entity.name !== '');
          for (const { article, mention } of entity.mentions) {
            assert.ok(corpus.annotationsOf(article)!.names[mention]);
            assert.ok(!seen.has(`${article} ${mention}`));
            seen.add(`${article} ${mention}`);
          }
        }
        assert.equal(new Set(corpus.entitiesOf('s').map(({ id }) => id)).size, corpus.entitiesOf('s').length);
        corpus.setDecisions('s', []);
        assert.deepEqual(shown(corpus), before);
      }),
      { numRuns: 60 },
    ));
});
