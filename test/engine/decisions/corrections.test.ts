/** What readers put right in the reading: figures, speakers, facts of articles. Texts are invented. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  buildReport,
  createAnswers,
  createCorpus,
  lineOf,
  readDecisions,
  writeDecisions,
  type Corpus,
  type Decision,
  type Figure,
} from '../../../src/engine';
import { wordsPattern } from '../../../src/engine/decisions/wordsPattern';

const oil =
  'About 400 tonnes of oil leaked from the tanker Sigrun Star on the Krossey reef, the coast guard said on Monday.';
const more =
  'About 400 tonnes of oil leaked from the tanker Sigrun Star on the Krossey reef on Monday, the owner said.';
const quoted = 'Mayor Ruth Calder came to the pier. “The pier is safe for 40 boats,” Calder said. Jonas Harrow left.';

function read(texts: Readonly<Record<string, string>>, decisions: readonly Decision[] = []): Corpus {
  const corpus = createCorpus();
  for (const [id, text] of Object.entries(texts)) corpus.set({ id, story: 's', format: 'text', text, version: 1 });
  corpus.setDecisions('s', decisions);
  return corpus;
}

/** Decisions from entries, as the file has them. */
const entries = (list: 'figures' | 'quotes' | 'articles', ...given: readonly object[]): readonly Decision[] => {
  const found = readDecisions(JSON.stringify({ [list]: given }));
  assert.deepEqual(found.problems, []);
  return found.decisions;
};
const around = { before: '', after: 'of oil leaked from' };
const figure = (entry: object): readonly Decision[] =>
  entries('figures', { in: 'a.txt', figure: 'About 400 tonnes', ...around, ...entry });

const say = ({ low, high, bound, unit, counted, source, kind }: Figure): string =>
  [kind, bound, low, ...(low === high ? [] : [high]), unit, counted ?? '-', source ?? '-'].join(' ');
const figuresOf = (corpus: Corpus, id = 'a.txt'): string[] => corpus.annotationsOf(id)!.figures.map(say);
const kinds = (corpus: Corpus): string[] => corpus.findingsIn('s').map(({ kind }) => kind);
const unmatched = (corpus: Corpus): string[] =>
  corpus.unmatchedOf('s').map(({ decision, why }) => `${decision.kind} ${why}`);

suite('decisions: words with hyphens, brackets and other marks', () => {
  const text =
    'After the nearly three-year war (of 4 fronts), Cho Mi-rae said 12-15 boats sank. “Not-so-fast,” she said.';

  for (const [what, decisions] of [
    ['a figure', entries('figures', { in: 'a.txt', figure: 'nearly three-year', before: 'After the', value: [4] })],
    ['no figure', entries('figures', { in: 'a.txt', figure: '12-15 boats', before: 'Mi-rae said', not: true })],
    ['a quotation', entries('quotes', { in: 'a.txt', quote: 'Not-so-fast,', speaker: 'Jonas Harrow' })],
    ['a name', readDecisions('{ "names": [{ "name": "Cho Mi-rae", "is": "organization" }] }').decisions],
  ] as const)
    test(`${what} is found`, () => {
      assert.equal(decisions.length, 1);
      const corpus = read({ 'a.txt': text }, decisions);
      assert.deepEqual(unmatched(corpus), []);
      assert.ok(corpus.entitiesOf('s'));
    });

  test('any words find themselves', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), (words) => {
        const plain = words.replace(/[\s'‘’ʼ`]+/g, '-');
        assert.ok(wordsPattern(plain).test(`(${plain})`));
      }),
    ));
});

suite('decisions: figures put right', () => {
  const two = { 'a.txt': oil, 'b.txt': more };

  test('another value: what follows from it follows', () => {
    assert.deepEqual(kinds(read(two)), []);
    const corpus = read(two, figure({ value: [700], bound: 'at least' }));
    assert.match(figuresOf(corpus)[0]!, /^quantity >= 700 tonne oil/);
    assert.deepEqual(kinds(corpus), ['figures-differ']);
    assert.deepEqual(unmatched(corpus), []);
    assert.equal(corpus.work.paragraphsRead, 2);
    corpus.setDecisions('s', []);
    assert.deepEqual(kinds(corpus), []);
    assert.deepEqual(figuresOf(corpus), figuresOf(read(two)));
  });

  for (const [entry, parts] of [
    [{ value: [300, 500] }, ['value']],
    [{ bound: 'at most', source: 'the owner' }, ['value', 'source']],
    [{ counts: 'crude' }, ['counted']],
    [{ source: 'the owner' }, ['source']],
  ] as const)
    test(`it is known what was put right: ${parts.join(', ')}`, () => {
      const corpus = read(two, figure(entry));
      const report = buildReport(corpus);
      const [own, other] = report.figures.filter(({ unit }) => unit === 'tonne');
      assert.deepEqual(own!.corrected, parts);
      assert.equal(other!.corrected, undefined);
      for (const { sides } of report.findings.filter(({ figures }) => figures.includes(own!.id)))
        assert.deepEqual(
          sides.map(({ file, corrected }) => [file, corrected]),
          sides.map(({ file }) => [file, file === 'a.txt' ? parts : undefined]),
        );
      const answer = createAnswers(corpus).explain('a.txt', 8);
      assert.ok(answer?.kind === 'figure');
      assert.deepEqual([answer.figure.corrected, answer.figure.text], [parts, 'About 400 tonnes']);
    });

  for (const [entry, expected] of [
    [{ value: [300, 500] }, 'quantity = 300 500 tonne oil the coast guard'],
    [{ bound: 'at most' }, 'quantity <= 400 tonne oil the coast guard'],
    [{ unit: 'barrel' }, 'quantity ~ 400 barrel oil the coast guard'],
    [{ unit: 'USD' }, 'money ~ 400 USD oil the coast guard'],
    [{ unit: 'percent' }, 'percent ~ 400 percent oil the coast guard'],
    [{ counts: 'crude oil' }, 'quantity ~ 400 tonne crude oil the coast guard'],
    [{ counts: '' }, 'quantity ~ 400 tonne - the coast guard'],
    [{ source: 'the harbour master' }, 'quantity ~ 400 tonne oil the harbour master'],
    [{ source: '' }, 'quantity ~ 400 tonne oil -'],
    [{ value: ['2024-05-01'] }, 'date = 2024-05-01 day - -'],
  ] as const)
    test(JSON.stringify(entry), () => assert.equal(figuresOf(read({ 'a.txt': oil }, figure(entry)))[0], expected));

  test('the source a figure was given is a source like any other: one source, two figures', () => {
    const corpus = read(two, [
      ...figure({ value: [700] }),
      ...entries('figures', { in: 'b.txt', figure: 'About 400 tonnes', ...around, source: 'the coast guard' }),
    ]);
    assert.deepEqual(kinds(corpus), ['same-source-differs']);
  });

  test('not a figure: gone everywhere, and back', () => {
    const corpus = read(two, figure({ not: true }));
    assert.ok(!figuresOf(corpus).some((each) => each.includes('400')));
    const { figures, statements } = corpus.annotationsOf('a.txt')!;
    assert.deepEqual(
      statements.flatMap((statement) => [...statement.figures]),
      figures.map((_, i) => i),
    );
    corpus.setDecisions('s', []);
    assert.deepEqual(figuresOf(corpus), figuresOf(read(two)));
  });

  test('a figure that was missed: counted, compared, and said by who says it', () => {
    const missed = 'A whole regiment of soldiers crossed the Vela river near Norholm, the ministry said.';
    const told = 'Some 900 soldiers crossed the Vela river near Norholm, the ministry said.';
    const texts = { 'a.txt': missed, 'b.txt': told };
    assert.deepEqual(figuresOf(read(texts)), []);
    const given = entries('figures', {
      in: 'a.txt',
      figure: 'A whole regiment',
      before: '',
      after: 'of soldiers crossed the',
      value: [2000],
      bound: 'about',
      counts: 'soldiers',
    });
    const corpus = read(texts, given);
    assert.deepEqual(figuresOf(corpus), ['quantity ~ 2000 count soldiers the ministry']);
    assert.deepEqual(unmatched(corpus), []);
    assert.deepEqual(
      createAnswers(corpus)
        .marks('a.txt', false)
        ?.marks.filter(({ kind }) => kind === 'quantity').length,
      1,
    );
    assert.ok(kinds(corpus).includes('same-source-differs'), kinds(corpus).join());
  });

  test('a selection that holds two figures of the reading is one', () => {
    const text = 'Workers lost from 300 jobs in March to 450 jobs in May.';
    const one = entries('figures', {
      in: 'a.txt',
      figure: '300 jobs in March to 450',
      value: [300, 450],
      counts: 'jobs',
    });
    assert.ok(figuresOf(read({ 'a.txt': text }, one)).some((each) => each.startsWith('quantity = 300 450 count jobs')));
  });

  test('lines of two people about one figure: both count; where they say otherwise the later one is told', () => {
    const both = read({ 'a.txt': oil }, [...figure({ value: [700] }), ...figure({ source: 'the harbour master' })]);
    assert.equal(figuresOf(both)[0], 'quantity = 700 tonne oil the harbour master');
    assert.deepEqual(unmatched(both), []);
    const against = read({ 'a.txt': oil }, [...figure({ value: [700] }), ...figure({ value: [800] })]);
    assert.equal(figuresOf(against)[0], 'quantity = 700 tonne oil the coast guard');
    assert.deepEqual(unmatched(against), ['figure contradicted']);
  });

  test('a unit that is not known, words that are gone, an article that is gone', () => {
    assert.deepEqual(unmatched(read({ 'a.txt': oil }, figure({ unit: 'heap' }))), ['figure unknown-unit']);
    assert.deepEqual(unmatched(read({ 'a.txt': quoted }, figure({ value: [7] }))), ['figure absent']);
    assert.deepEqual(unmatched(read({ 'b.txt': quoted }, figure({ value: [7] }))), ['figure absent']);
  });

  test('survives edits around it; is never moved to the same words elsewhere', () => {
    const twice = 'The storm passed. About 400 tonnes of wheat burned in the port.';
    const changed = [`First this.\n\n${oil}`, oil.replace('leaked', 'spilled'), oil.replace('About', 'Then about')];
    for (const text of changed.slice(0, 2)) {
      const corpus = read({ 'a.txt': text }, figure({ value: [700] }));
      assert.deepEqual(unmatched(corpus), [], text);
      assert.ok(figuresOf(corpus)[0]!.includes('700'), text);
    }
    assert.deepEqual(unmatched(read({ 'a.txt': twice }, figure({ value: [700] }))), ['figure absent']);
    // beside its own place the other one is left alone
    const corpus = read({ 'a.txt': `${twice} ${oil}` }, figure({ value: [700] }));
    assert.deepEqual(
      figuresOf(corpus)
        .filter((each) => each.includes('tonne'))
        .map((each) => each.split(' ')[2]),
      ['400', '700'],
    );
  });

  test('an article that was renamed is found by the words', () =>
    assert.deepEqual(unmatched(read({ 'new.txt': oil }, figure({ value: [700] }))), []));
});

suite('decisions: speakers put right', () => {
  const speaker = (name: string): readonly Decision[] =>
    entries('quotes', {
      in: 'a.txt',
      quote: 'The pier is safe for 40 boats,',
      before: 'to the pier. “',
      after: '” Calder said. Jonas',
      speaker: name,
    });
  const said = (corpus: Corpus): string[] => {
    const { quotes, figures, attributions } = corpus.annotationsOf('a.txt')!;
    return [
      ...quotes.map((quote) => `${quote.speaker}`),
      ...figures.map(({ source }) => `${source}`),
      ...attributions.map(({ source }) => source),
    ];
  };

  test('the speaker of a quotation, and of the figures in it', () => {
    assert.deepEqual(said(read({ 'a.txt': quoted })).slice(0, 2), ['Ruth Calder', 'Ruth Calder']);
    const corpus = read({ 'a.txt': quoted }, speaker('Jonas Harrow'));
    assert.ok(
      said(corpus).every((each) => each === 'Jonas Harrow'),
      said(corpus).join(),
    );
    assert.deepEqual(unmatched(corpus), []);
    assert.deepEqual(said(read({ 'a.txt': quoted }, speaker(''))).slice(0, 2), ['null', 'null']);
  });

  test('is shown under the name the person was given', () => {
    const corpus = read({ 'a.txt': quoted }, [
      ...speaker('Jonas Harrow'),
      { kind: 'rename', name: 'Jonas Harrow', to: 'J. Harrow-Vance' },
    ]);
    assert.equal(corpus.annotationsOf('a.txt')!.quotes[0]!.speaker, 'Jonas Harrow');
    const near = read({ 'a.txt': quoted.replace('Calder said. ', 'Calder told Jonas Harrow. ') }, [
      ...entries('quotes', { in: 'a.txt', quote: 'The pier is safe for 40 boats,', speaker: 'Jonas Harrow' }),
      { kind: 'rename', name: 'Jonas Harrow', to: 'J. Harrow-Vance' },
    ]);
    assert.match(near.annotationsOf('a.txt')!.quotes[0]!.speaker!, /Harrow/);
  });

  test('two articles give one quotation to two speakers, until one of them is put right', () => {
    const words = '“We will rebuild every pier of this harbour before the winter storms come,”';
    const texts = {
      'a.txt': `The council met in Norholm. ${words} Mayor Ruth Calder said.`,
      'b.txt': `The council met in Norholm. ${words} Jonas Harrow said.`,
    };
    assert.ok(kinds(read(texts)).includes('speaker-differs'));
    const corpus = read(texts, entries('quotes', { in: 'b.txt', quote: words.slice(1, -1), speaker: 'Ruth Calder' }));
    assert.ok(!kinds(corpus).includes('speaker-differs'));
  });

  test('words that are no quotation', () =>
    assert.deepEqual(
      unmatched(read({ 'a.txt': quoted }, entries('quotes', { in: 'a.txt', quote: 'came to', speaker: 'X' }))),
      ['quote absent'],
    ));
});

suite('decisions: facts of articles', () => {
  const fact = (given: object): readonly Decision[] => entries('articles', { article: 'a.txt', ...given });
  const dates = (corpus: Corpus): string[] =>
    corpus
      .annotationsOf('a.txt')!
      .figures.filter(({ kind }) => kind === 'date')
      .map(({ low }) => `${low}`);

  test('a day of publication dates the days that count from it', () => {
    assert.deepEqual(dates(read({ 'a.txt': oil })), ['null']);
    const corpus = read({ 'a.txt': oil }, fact({ date: '2024-11-06' }));
    assert.deepEqual(dates(corpus), ['2024-11-04']);
    assert.deepEqual(unmatched(corpus), []);
    const dated = `---\ndate: 2024-11-06\n---\n\n${oil}`;
    assert.deepEqual(dates(read({ 'a.txt': dated })), ['2024-11-04']);
    assert.deepEqual(dates(read({ 'a.txt': dated }, fact({ date: '2024-11-20' }))), ['2024-11-18']);
    assert.deepEqual(dates(read({ 'a.txt': dated }, fact({ date: '' }))), ['null']);
  });

  test('two days of publication make an update of one source', () => {
    const texts = { 'a.txt': oil, 'b.txt': oil.replace('About 400', 'About 700') };
    assert.deepEqual(kinds(read(texts)), ['same-source-differs']);
    const given = [
      ...entries('articles', { article: 'a.txt', date: '2024-11-05' }),
      ...entries('articles', { article: 'b.txt', date: '2024-11-06' }),
    ];
    assert.ok(kinds(read(texts, given)).includes('updated'));
  });

  test('publisher and address', () => {
    const corpus = read({ 'a.txt': oil }, fact({ publisher: 'Harbour Post', address: 'https://example.org/oil' }));
    const { publisher, url } = corpus.annotationsOf('a.txt')!.clean.meta;
    assert.deepEqual([publisher, url], ['Harbour Post', 'https://example.org/oil']);
  });

  test('origins: a name, another article, nobody else', () => {
    const texts = { 'a.txt': oil, 'b.txt': quoted, 'c.txt': 'The school on the hill opens its doors in June again.' };
    const numbers = (decisions: readonly Decision[], given: Readonly<Record<string, string>> = texts): number[] => [
      ...read(given, decisions).originsOf('s').values(),
    ];
    const origin = (article: string, name: string): readonly Decision[] =>
      entries('articles', { article, origin: name });
    assert.deepEqual(numbers([]), [0, 1, 2]);
    assert.deepEqual(numbers([...origin('a.txt', 'Harbour Wire'), ...origin('c.txt', 'harbour wire')]), [0, 1, 0]);
    assert.deepEqual(numbers(origin('c.txt', 'b.txt')), [0, 1, 1]);
    const copy = [oil, quoted, 'The harbour master spoke with the crews of the seven boats in the night.'].join('\n\n');
    const copies = { 'a.txt': copy, 'b.txt': copy, 'c.txt': texts['c.txt'] };
    assert.deepEqual(numbers([], copies), [0, 0, 1]);
    assert.deepEqual(numbers(origin('b.txt', 'b.txt'), copies), [0, 1, 2]);
    assert.deepEqual(numbers([...origin('a.txt', 'X'), ...origin('b.txt', 'Y')], copies), [0, 1, 2]);
  });

  test('an article that is not there, and two who say otherwise', () => {
    assert.deepEqual(unmatched(read({ 'b.txt': oil }, fact({ publisher: 'X' }))), ['article absent']);
    assert.deepEqual(unmatched(read({ 'a.txt': oil }, [...fact({ publisher: 'X' }), ...fact({ publisher: 'Y' })])), [
      'article contradicted',
    ]);
  });
});

const anyCorrection: fc.Arbitrary<Decision> = fc
  .tuple(
    fc.constantFrom('a.txt', 'b.txt'),
    fc.constantFrom('About 400 tonnes', '40', 'Sigrun Star', 'The pier is safe for 40 boats,', 'gone'),
    fc.option(fc.constantFrom({ before: '', after: 'of oil leaked from' }, { before: 'x', after: 'y' }), {
      nil: undefined,
    }),
    fc.constantFrom('value', 'day', 'bound', 'unit', 'counts', 'source', 'not', 'speaker', 'date', 'origin'),
    fc.constantFrom('oil', 'Ruth Calder', '', 'tonne'),
    fc.integer({ min: 0, max: 9 }),
  )
  .map(([path, text, at, what, words, n]): Decision => {
    const words2 = { in: path, text, ...(at ? { at } : {}) };
    switch (what) {
      case 'value':
        return { kind: 'figure', at: words2, is: { value: [n, n + 1], source: words } };
      case 'day':
        return { kind: 'figure', at: words2, is: { value: ['2024-05-01'] } };
      case 'bound':
        return { kind: 'figure', at: words2, is: { bound: '<=' } };
      case 'unit':
        return { kind: 'figure', at: words2, is: { unit: words || 'count' } };
      case 'counts':
        return { kind: 'figure', at: words2, is: { counts: words } };
      case 'source':
        return { kind: 'figure', at: words2, is: { source: words } };
      case 'not':
        return { kind: 'figure', at: words2, is: null };
      case 'speaker':
        return { kind: 'quote', at: words2, speaker: words };
      case 'date':
        return { kind: 'article', in: path, date: `2024-11-0${Math.max(1, n)}` };
      case 'origin':
        return { kind: 'article', in: path, origin: words || 'a.txt' };
    }
    throw new Error(what);
  });

suite('decisions: corrections as data', () => {
  let kept: Corpus | undefined;
  const seen = (decisions: readonly Decision[]): unknown => {
    kept ??= read({ 'a.txt': `${oil} ${quoted}`, 'b.txt': more });
    const corpus = kept;
    corpus.setDecisions('s', decisions);
    const articles = corpus.articlesOf('s').map(({ figures, quotes, attributions, statements, clean }) => {
      for (const { start, end } of [...figures, ...quotes])
        assert.ok(0 <= start && start < end && end <= clean.text.length);
      assert.deepEqual(
        figures.map(({ start }) => start),
        figures.map(({ start }) => start).sort((a, b) => a - b),
      );
      return { figures, quotes, attributions, statements, meta: clean.meta };
    });
    return JSON.parse(
      JSON.stringify({
        articles,
        findings: corpus.findingsIn('s'),
        origins: [...corpus.originsOf('s')],
        unmatched: corpus
          .unmatchedOf('s')
          .map(({ decision, why }) => `${lineOf(decision)} ${why}`)
          .sort(),
      }),
    );
  };
  const some = fc.array(anyCorrection, { maxLength: 6 });

  test('the order of decisions changes nothing, nor does saying them twice', () =>
    fc.assert(
      fc.property(some, fc.infiniteStream(fc.nat()), (decisions, dice) => {
        const shuffled = decisions
          .map((decision) => ({ decision, at: dice.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ decision }) => decision);
        assert.deepEqual(seen([...shuffled, ...decisions]), seen(decisions));
      }),
      { numRuns: 25 },
    ));

  test('taking one back gives what was', () =>
    fc.assert(
      fc.property(some, anyCorrection, (decisions, one) => {
        const others = decisions.filter((each) => lineOf(each) !== lineOf(one));
        const before = seen(others);
        seen([...others, one]);
        assert.deepEqual(seen(others), before);
      }),
      { numRuns: 25 },
    ));

  test('what the file says of them is the same as they are', () =>
    fc.assert(
      fc.property(some, (decisions) => {
        const text = writeDecisions(decisions);
        const found = readDecisions(text);
        assert.deepEqual(found.problems, []);
        assert.equal(writeDecisions(found.decisions), text);
        assert.deepEqual(seen(found.decisions), seen(decisions));
      }),
      { numRuns: 25 },
    ));
});

suite('values as they are typed', () => {
  const corpus = read({ 'a.txt': `---\ndate: 2024-11-06\n---\n\n${oil}` });
  const typed = (text: string, as: 'quantity' | 'unit' | 'date'): string | undefined => {
    const found = createAnswers(corpus).typed('a.txt', text, as);
    return found && `${found.bound} ${found.value.join(' ')} ${found.unit}`;
  };
  for (const [text, expected] of [
    ['10,000 to 12,000', '= 10000 12000 count'],
    ['about 8,000', '~ 8000 count'],
    ['3.5 million', '= 3500000 count'],
    ['$3.5 million', '= 3500000 USD'],
    ['at most 12 %', '<= 12 percent'],
    ['a dozen', '= 12 count'],
    ['exactly 47', '= 47 count'],
    [' 2024 ', '= 2024 count'],
    ['one in five', '= 20 percent'],
    ['8,000 soldiers', undefined],
    ['8,000 and 9,000', undefined],
    ['many', undefined],
    ['', undefined],
  ] as const)
    test(`“${text}”`, () => assert.equal(typed(text, 'quantity'), expected));

  for (const [text, expected] of [
    ['Monday', '= 2024-11-04 day'],
    ['November 4 to 6', '= 2024-11-04 2024-11-06 day'],
    ['2024-05-01', '= 2024-05-01 day'],
    ['soon', undefined],
  ] as const)
    test(`“${text}” as a day`, () => assert.equal(typed(text, 'date'), expected));

  for (const [text, expected] of [
    ['$', 'USD'],
    ['kilometres', 'kilometre'],
    ['per cent', 'percent'],
    ['heaps', undefined],
  ] as const)
    test(`“${text}” as a unit`, () => assert.equal(typed(text, 'unit')?.split(' ')[2], expected));
});
