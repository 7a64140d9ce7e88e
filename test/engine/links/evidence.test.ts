/** Each piece of evidence on statements made for it, and that the trace names it in plain words. */
import assert from 'node:assert/strict';
import { annotateArticle, createReaders } from '../../../src/engine/annotate';
import { resolveEntities } from '../../../src/engine/entities';
import { Vocabulary } from '../../../src/engine/lexicon';
import { createLinker } from '../../../src/engine/links';
import { inEnglish } from '../../../src/engine/model';
import { at, type Feature } from '../../../src/engine/links/evidence/features';

const filler =
  '\n\nThe council met in Bramley for an hour.\n\nFarmers sold apples at the weekly fair.\n\nA choir sang for the visitors.';

/** Evidence and trace of two articles' statements of one number, the first unless told otherwise. */
function compare(
  a: string,
  b: string,
  statement = 0,
  rest = filler,
): { of: (name: Feature) => number; why: string; score: number } {
  const readers = createReaders(new Vocabulary());
  const linker = createLinker(readers.vocabulary);
  const articles = [a, b].map(
    (text, i) =>
      annotateArticle({ id: `${i}`, story: '', format: 'text', text: text + rest, version: 1 }, readers).found,
  );
  for (const article of articles) linker.set(article);
  linker.setEntities(resolveEntities(articles));
  const [from, to] = [
    { article: '0', statement },
    { article: '1', statement },
  ];
  const evidence = linker.evidenceOf(from, to);
  const { why, score } = linker.compare(from, to);
  return { of: (name) => evidence[at[name]]!, why: why.map(inEnglish).join('\n'), score };
}

suite('evidence', () => {
  test('a name that only the shorter statement has is missed, a name of both is not', () => {
    const { of, why } = compare(
      'The ferry Alba sank off Skerry in the storm.',
      'A ferry sank off the coast near Skerry in the heavy storm of the night, the harbour office in Lund told us.',
    );
    assert.ok(of('namesMissed') > 0.2 && of('namesMissed') < 0.9, String(of('namesMissed')));
    assert.match(why, /words written as names: the other statement lacks \d+ % of the shorter one’s/);
  });

  test('numbers without counterpart', () => {
    const { of, why } = compare(
      'The storm tore 3700 tiles from the roof.',
      'The storm of the night tore many tiles from the roof of the church in Lund, said the parish.',
    );
    assert.equal(of('figuresMissed'), 1);
    assert.match(why, /numbers: the other statement lacks 100 %/);
  });

  test('figures that count the same, whatever their values', () => {
    const one = 'The storm killed 40 people in Lund.';
    assert.ok(compare(one, 'In Lund 70 people were killed by the storm.').of('countedAlike') > 0);
    assert.equal(compare(one, 'In Lund 70 trees were felled by the storm.').of('countedAlike'), 0);
    assert.ok(Number.isNaN(compare(one, 'In Lund the storm was felt by all.').of('countedAlike')));
  });

  test('verbs meet in other words too', () => {
    const same = compare('Police arrested the driver in Lund.', 'The driver was arrested by police in Lund.');
    const other = compare('Police arrested the driver in Lund.', 'Police praised the driver in Lund.');
    assert.equal(same.of('verbs'), 1);
    assert.ok(other.of('verbs') < 0.5);
    assert.match(other.why, /verbs: \d+ % of the shorter statement’s/);
  });

  test('names, figures and words of either statement without counterpart are named', () => {
    const { of, why } = compare(
      'The ferry Alba sank off Skerry with 40 passengers.',
      'The ferry Berta sank off Skerry with 70 passengers on Monday, said Dora Quill.',
    );
    assert.ok(of('unitsLighter') < 1 && of('unitsLighter') > of('unitsHeavier'), String(of('unitsLighter')));
    assert.ok(of('namesReplaced') >= 0.5, String(of('namesReplaced')));
    assert.ok(of('figuresDisjoint') >= 0.5, String(of('figuresDisjoint')));
    assert.match(why, /have a counterpart: \d+ % of the names, figures and words of the shorter statement, \d+ % of/);
    assert.match(why, /without counterpart in the longer statement: .*Alba/);
    assert.match(why, /without counterpart in the shorter statement: .*Berta/);
    assert.match(why, /cannot both be right: 40 \/ 70|cannot both be right: 40 passengers \/ 70 passengers/);
  });

  test('a name has its shorter form for a counterpart, a figure its rounded one, a verb its synonym', () => {
    const { of, why } = compare(
      'Mayor Dora Quill bought about 40 boats in Skerry.',
      'In Skerry the council’s mayor, Mrs Quill, purchased 41 boats last summer with money of the harbour fund.',
    );
    assert.ok(of('unitsLighter') > 0.85, `${of('unitsLighter')} ${why}`);
    assert.equal(of('namesLeft'), 0, why);
    assert.equal(of('figuresLeft'), 0, why);
    assert.ok(of('mainVerb') >= 0.5, why);
  });

  test('what the whole folder tells weighs less than what two statements share', () => {
    const { of, why } = compare('The ferry Alba sank off Skerry.', 'Off Skerry the ferry Alba sank.');
    assert.ok(of('rare') > 0.99);
    assert.match(why, /likeness by words that few statements of the folder have: 1\.00/);
  });

  test('the place in the article counts from its first statement', () => {
    const { of, why } = compare('The ferry Alba sank.', 'The ferry Alba sank.');
    assert.equal(of('early'), 1);
    assert.match(why, /statements before them in their articles: at most 0/);
  });

  test('people in common, and the one that is named first', () => {
    const one = 'Dora Quill met Emil Stone in Lund.';
    const of = (other: string): number[] => {
      const { of: value } = compare(one, other);
      return [value('people'), value('firstPerson')];
    };
    assert.deepEqual(of('In Lund, Dora Quill met Vera Marsh.'), [1, 1]);
    assert.deepEqual(of('Emil Stone met Vera Marsh in Lund.'), [1, 0]);
    assert.deepEqual(of('Vera Marsh met Anton Field in Lund.'), [0, 0]);
    assert.deepEqual(of('The council met in Lund.'), [NaN, NaN]);
    assert.match(compare(one, 'Vera Marsh met Anton Field in Lund.').why, /both name people, and none in common/);
  });

  test('two arrests in the same words: the articles are about other people', () => {
    const arrest = 'A goalkeeper was arrested in Lund on suspicion of theft.';
    const told = (name: string): string => `${arrest}\n\n${name} was freed by noon.\n\nPolice did not charge ${name}.`;
    const same = compare(told('Dora Quill'), told('Dora Quill'));
    const other = compare(told('Dora Quill'), told('Vera Marsh'));
    assert.equal(same.of('articlePeople'), 1);
    assert.equal(other.of('articlePeople'), 0);
    assert.equal(other.of('articleLeads'), 0);
    assert.ok(other.score < same.score, `${other.score} ${same.score}`);
    assert.match(other.why, /likeness of the people, or organizations, in the two articles: 0\.00/);
  });

  test('two earthquakes in the same words: other places and figures', () => {
    const quake = (place: string, dead: number): string =>
      `An earthquake shook the coast at night.\n\nIn ${place} it killed ${dead} people, the mayor of ${place} said.`;
    const same = compare(quake('Athens', 37), quake('Athens', 37));
    const other = compare(quake('Athens', 37), quake('Manila', 52));
    assert.ok(other.of('articlePlaces') < same.of('articlePlaces'));
    assert.equal(same.of('articleFigures'), 1);
    assert.equal(other.of('articleFigures'), 0);
    assert.ok(other.score < same.score, `${other.score} ${same.score}`);
    assert.match(other.why, /likeness of the figures in the two articles: 0\.00/);
  });

  test('two firms’ quarters in the same lines: reports that name no people are about other organizations', () => {
    const quarter = (firm: string, sold: string, net: string): string =>
      `${firm} reported a loss for its fourth quarter.\n\nShr loss ${net}\n\n${firm} sold ${sold} in May.`;
    const alba = quarter('Alba Foods Inc', 'Dell Mills Corp', '31 cts vs profit 12 cts');
    const same = compare(alba, quarter('Alba Foods Inc', 'Dell Mills Corp', '30 cts vs profit 12 cts'), 1, '');
    const other = compare(alba, quarter('Birch Tools Co', 'Quay Bank Plc', '45 cts vs profit 12 cts'), 1, '');
    assert.ok(same.of('articlePeople') > 0.9, String(same.of('articlePeople')));
    assert.equal(other.of('articlePeople'), 0);
    assert.ok(same.score > 0.9, String(same.score));
    assert.equal(other.score, 0);
    assert.match(
      other.why,
      /one of the two names nobody and nothing, and the two articles have hardly any people, organizations or places/,
    );
  });

  test('a place in common, or a name of its own, and a statement is judged by itself', () => {
    const fire = (chief: string, place: string): string =>
      `The fire killed three people.\n\n${chief} led the crews.\n\nIt began in ${place}.`;
    const [inLund, elsewhere] = ['Lund', 'Malmö'].map((place) =>
      compare(fire('Dora Quill', 'Lund'), fire('Emil Stone', place), 0, ''),
    );
    assert.ok(inLund!.score > 0.6, String(inLund!.score));
    assert.equal(elsewhere!.score, 0);
    const firm = (speaker: string): string =>
      `The terms were not disclosed.\n\n${speaker} of Alba Foods Inc told the news.`;
    assert.ok(compare(firm('Dora Quill'), firm('Emil Stone'), 0, '').score > 0.6, 'the firm is in common');
    const named = 'The fire in Lund killed three people.\n\nDora Quill led the crews.';
    assert.ok(compare(named, named.replace('Dora Quill', 'Emil Stone'), 0, '').score > 0.6);
  });

  test('in a line of capitals, and at the start of a sentence, only names that were found are names', () => {
    assert.ok(Number.isNaN(compare('OPER SHR LOSS TWO CTS', 'Shr profit was nine cts.').of('namesMissed')));
    assert.equal(compare('MAYOR DORA QUILL SELLS BOATS', 'The mayor of Lund sold the boats.').of('namesMissed'), 1);
    assert.equal(compare('MAYOR DORA QUILL SELLS BOATS', 'Dora Quill sold the boats.').of('namesMissed'), 0);
  });

  test('of whole texts nothing is known around', () => {
    const readers = createReaders(new Vocabulary());
    const linker = createLinker(readers.vocabulary);
    for (const id of ['0', '1'])
      linker.set(
        annotateArticle(
          { id, story: '', format: 'text', text: 'Dora Quill met 40 people in Lund.', version: 1 },
          readers,
        ).found,
      );
    const evidence = linker.evidenceOf({ article: '0', statement: -1 }, { article: '1', statement: -1 });
    for (const name of [
      'articles',
      'articleNames',
      'articlePeople',
      'articleFigures',
      'strangeLighter',
      'early',
    ] as const)
      assert.ok(Number.isNaN(evidence[at[name]]), name);
  });
});
