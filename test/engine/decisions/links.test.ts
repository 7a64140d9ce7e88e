/** Decisions about links and statements: what follows from them, that they survive edits, and that lost ones are told. */
import assert from 'node:assert/strict';
import {
  createAnswers,
  linkDecision,
  type Corpus,
  type Decision,
  type LinkVerdict,
  type StatementRef,
} from '../../../src/engine';
import { storyOf } from '../../support/story';

const oil = 'About 400 tonnes of oil leaked from the tanker Sigrun Star on the Krossey reef, the coast guard said.';
const more = 'Some 700 tonnes of oil leaked from the tanker Sigrun Star on the Krossey reef, the owner said.';
const other = 'The mayor of the town visited the school on the hill and spoke with the pupils.';

const story = (a = oil, b = more): Corpus => storyOf({ 'a.txt': a, 'folder/b%20c.txt': b }).corpus;
const verdict = (given: LinkVerdict, a = oil, b = more): Decision =>
  linkDecision({ in: 'folder/b c.txt', says: b }, { in: 'a.txt', says: a }, given);

/** Everything a reader would see of the two statements' link. */
function seen(corpus: Corpus): {
  links: string[];
  matches: number;
  findings: string[];
  framed: boolean;
  unmatched: string[];
} {
  const answers = createAnswers(corpus);
  return {
    links: answers.links('story').map(({ relation, decided }) => `${relation} ${decided}`),
    matches: answers.matches('a.txt', 3)!.matches.length + answers.matches('a.txt', 3)!.figures.length,
    findings: answers.findings('story').map(({ kind }) => kind),
    framed: answers.marks('a.txt', true)!.marks.some(({ differs }) => differs),
    unmatched: corpus.unmatchedOf('story').map(({ decision, why }) => `${decision.kind} ${why}`),
  };
}

suite('decisions about links', () => {
  test('without one: linked, found, framed', () =>
    assert.deepEqual(seen(story()), {
      links: ['figures-differ null'],
      matches: 1,
      findings: ['figures-differ'],
      framed: true,
      unmatched: [],
    }));

  for (const given of ['rejected', 'not-comparable'] as const)
    test(`${given}: gone from matches, figures, findings and marks, and back when it is taken back`, () => {
      const corpus = story();
      corpus.setDecisions('story', [verdict(given)]);
      assert.deepEqual(seen(corpus), { links: [], matches: 0, findings: [], framed: false, unmatched: [] });
      corpus.setDecisions('story', []);
      assert.deepEqual(seen(corpus), seen(story()));
    });

  test('confirmed: stays, and is known as decided', () => {
    const corpus = story();
    corpus.setDecisions('story', [verdict('confirmed')]);
    assert.deepEqual(seen(corpus).links, ['figures-differ confirmed']);
  });

  test('linked by hand, with a relation, where no link was found', () => {
    const corpus = story(oil, other);
    assert.deepEqual(seen(corpus).links, []);
    corpus.setDecisions('story', [verdict('conflict', oil, other)]);
    assert.deepEqual(seen(corpus).links, ['conflict by-hand']);
    assert.equal(createAnswers(corpus).matches('a.txt', 3)!.matches[0]!.passage.text, other);
    assert.equal(createAnswers(corpus).matches('folder/b%20c.txt', 3)!.matches[0]!.passage.text, oil);
  });

  test('survives edits around the statement and small ones in it', () => {
    for (const edited of [`Something new.\n\n${oil}`, oil.replace('coast guard', 'Coast Guard yesterday')]) {
      const corpus = story(edited);
      corpus.setDecisions('story', [verdict('rejected')]);
      assert.deepEqual(seen(corpus).unmatched, [], edited);
      assert.deepEqual(seen(corpus).links, []);
    }
  });

  test('is never moved to a statement that only looks a little like it, but told as lost', () => {
    const corpus = story(other);
    corpus.setDecisions('story', [verdict('rejected')]);
    assert.deepEqual(seen(corpus).unmatched, ['link absent']);
  });

  test('whatever pairs are rejected, a figure that a finding still lists keeps its frame', () => {
    const { corpus } = storyOf({
      a: 'The government of Veldan says about 3,000 Zaranese soldiers are in Orrick near the border with Veldan. Analysts in Veldan and Merrow estimate that Zaran has deployed about 5,000 to 6,000 troops to Orrick.',
      b: 'Analysts in Veldan and Merrow said that Zaran has sent between 5,000 and 6,000 troops to Orrick. The government of Veldan counts about 3,000 Zaranese soldiers in Orrick.',
      c: 'According to the Merrow intelligence service, about 700 Zaranese soldiers have already arrived in Orrick.',
    });
    const answers = createAnswers(corpus);
    const told = ({ article, statement }: StatementRef): { in: string; says: string } => {
      const { statements, clean } = corpus.annotationsOf(article)!;
      return { in: article, says: clean.text.slice(statements[statement]!.start, statements[statement]!.end) };
    };
    const places = answers.findings('story').find(({ kind }) => kind === 'figures-differ')!.places;
    let kept = 0;
    for (const one of places)
      for (const count of [1, places.length]) {
        const others = places.filter(({ article, value }) => article !== one.article && value?.low !== one.value?.low);
        const rejected = others
          .slice(0, count)
          .map((other) => linkDecision(told(one.statement.ref), told(other.statement.ref), 'rejected'));
        corpus.setDecisions('story', rejected);
        for (const { kind, places: listed } of answers.findings('story'))
          for (const { article, start } of kind === 'figures-differ' ? listed : []) {
            const mark = answers.marks(article, true)!.marks.find((each) => each.start === start);
            assert.ok(mark?.differs, `${article} ${start}, ${one.text} rejected ${count}`);
            kept++;
          }
      }
    assert.ok(kept > 5, String(kept));
  });

  test('a figure no pair of which is claimed any more keeps its frame while a finding lists it, and no longer', () => {
    const corpus = story();
    const withoutPairs: Corpus = { ...corpus, comparableFigures: () => [] };
    corpus.setDecisions('story', [verdict('confirmed')]);
    assert.ok(seen(withoutPairs).framed);
    corpus.setDecisions('story', [verdict('rejected')]);
    assert.ok(!seen(withoutPairs).framed);
  });

  test('an article that was renamed is found by its words', () => {
    const corpus = story();
    corpus.setDecisions('story', [
      linkDecision({ in: 'old.txt', says: oil }, { in: 'folder/b c.txt', says: more }, 'rejected'),
    ]);
    assert.deepEqual(seen(corpus).links, []);
  });

  test('two decisions about the same pair: the second one says so', () => {
    const corpus = story();
    corpus.setDecisions('story', [verdict('rejected'), verdict('confirmed')]);
    assert.deepEqual(seen(corpus).unmatched, ['link contradicted']);
  });

  test('notes stand with their statements', () => {
    const corpus = story();
    corpus.setDecisions('story', [
      { kind: 'statement', at: { in: 'a.txt', says: oil }, status: 'checked', note: 'asked the coast guard' },
    ]);
    assert.deepEqual(
      createAnswers(corpus)
        .notes('story')
        .map(({ passage, status, note }) => [passage.text, status, note]),
      [[oil, 'checked', 'asked the coast guard']],
    );
  });

  test('neighbours', () => {
    const corpus = story(`First came this.\n\n${oil}`);
    const found = createAnswers(corpus).neighbours({ article: 'a.txt', statement: 1 })!;
    assert.equal(found.before?.text, 'First came this.');
    assert.equal(found.after, null);
  });
});
