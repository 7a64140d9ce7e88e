/** Work over a whole story goes in slices: what is served between them, and what an edit makes anew. Counted, never timed. */
import assert from 'node:assert/strict';
import { createCorpus, createAnswers, type ArticleMarks, type Corpus, type LinkAnswer } from '../../src/engine';
import { serve } from '../../src/worker/server';
import type { FromWorker, Question } from '../../src/worker/protocol';

const places = 'Krossey Vantry Harnmouth Ellesby Dunmoor Sandwick Orrin Tarbet'.split(' ');
const things = 'houses trucks boats schools bridges farms mills shops'.split(' ');

/** Articles that tell the same events, each with its own figures in every third paragraph. */
const textOf = (article: number): string =>
  Array.from({ length: 24 }, (_, i) => {
    const [place, thing] = [places[i % 8]!, things[(i * 3 + (i >> 3)) % 8]!];
    const count = 100 + i * 10 + (i % 3 === 0 ? article : 0);
    return `The storm damaged ${count} ${thing} near ${place} on Monday night, the council of ${place} said, and ${i + 2} crews cleared the roads.`;
  }).join('\n\n');
const articles = (count: number): { id: string; text: string }[] =>
  Array.from({ length: count }, (_, i) => ({ id: `${String(i).padStart(2, '0')}.txt`, text: textOf(i) }));

function corpusOf(count: number): Corpus {
  const corpus = createCorpus();
  for (const { id, text } of articles(count)) corpus.set({ id, story: 's', format: 'text', text, version: 1 });
  return corpus;
}

const run = (corpus: Corpus): number => {
  let done = 0;
  for (const work of corpus.prepare('s', 'links')) done += work;
  return done;
};
const said = (corpus: Corpus): string => JSON.stringify(createAnswers(corpus).findings('s'));

/** The worker's side with a hand on its loop: `turn` is one look at the messages. */
function stepped(): {
  ask(question: Question): number;
  cancel(id: number): void;
  turn(): boolean;
  readonly told: FromWorker[];
} {
  const told: FromWorker[] = [];
  let next: (() => void) | undefined;
  let last = 0;
  const take = serve({ post: (message) => told.push(message), later: (step) => void (next = step) });
  return {
    told,
    ask(question) {
      take({ type: 'ask', id: ++last, question });
      return last;
    },
    cancel: (id) => take({ type: 'cancel', id }),
    turn() {
      const step = next;
      next = undefined;
      step?.();
      return next !== undefined;
    },
  };
}
type Stepped = ReturnType<typeof stepped>;

/** The grammar is loaded in its own time, once. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
async function until(worker: Stepped, isDone: () => boolean): Promise<void> {
  for (let turns = 0; !isDone(); turns++) {
    assert.ok(turns < 10_000, 'never answered');
    if (!worker.turn()) await pause();
  }
}
const isAnswered = (worker: Stepped, id: number): boolean =>
  worker.told.some((message) => message.type === 'answer' && message.id === id);
const slices = (worker: Stepped, id: number): number =>
  worker.told.filter((message) => message.type === 'begun' && message.id === id).length;

async function readFolder(count: number): Promise<Stepped> {
  const worker = stepped();
  const ids = articles(count).map(({ id, text }) =>
    worker.ask({ kind: 'set', article: id, story: 's', format: 'text', text }),
  );
  await until(worker, () => ids.every((id) => isAnswered(worker, id)));
  return worker;
}

suite('a whole story in steps', () => {
  test('gives what is given at once', () => {
    const [one, other] = [corpusOf(4), corpusOf(4)];
    for (const work of one.prepare('s', 'findings')) assert.ok(work >= 0);
    assert.equal(said(one), said(other));
    assert.ok(one.findingsIn('s').length > 0);
  });

  test('everything over a story has pauses, the work more of them the larger it is', () => {
    const pausesOf = (count: number): Record<string, number> => {
      const corpus = corpusOf(count);
      const { inSteps } = createAnswers(corpus);
      const pauses: Record<string, number> = {};
      const walk = (name: string, steps: Generator<number, unknown, void>): void => {
        pauses[name] = 0;
        for (const work of steps) {
          // the worker looks at its messages after 500
          assert.ok(work <= 1000, `${name}: ${work}`);
          pauses[name]++;
        }
      };
      for (const part of ['links', 'figures', 'findings'] as const) walk(`prepare ${part}`, corpus.prepare('s', part));
      for (const name of ['entities', 'figures', 'findings', 'rows', 'origins', 'timeline', 'links'] as const)
        walk(name, inSteps[name]('s'));
      return pauses;
    };
    const [small, large] = [pausesOf(5), pausesOf(15)];
    for (const [name, pauses] of Object.entries(large))
      assert.ok(pauses > (name.startsWith('prepare') ? 2 * small[name]! : 0), `${name}: ${small[name]} and ${pauses}`);
  });

  test('names are resolved in steps, again when an article changes meanwhile, and not twice', () => {
    const [one, other] = [corpusOf(12), corpusOf(12)];
    const steps = one.prepare('s', 'names');
    let pauses = 0;
    for (; pauses < 10; pauses++) assert.ok(!steps.next().done, `${pauses} pauses`);
    assert.equal(one.work.storiesResolved, 0);
    const edited = {
      id: '00.txt',
      story: 's',
      format: 'text',
      text: `Dora Quill spoke in Lund.\n\n${textOf(0)}`,
      version: 2,
    } as const;
    for (const corpus of [one, other]) corpus.set(edited);
    while (!steps.next().done) pauses++;
    assert.ok(pauses > 20, `${pauses} pauses`);
    assert.deepEqual(one.entitiesOf('s'), other.entitiesOf('s'));
    assert.ok(one.entitiesOf('s').some(({ name }) => name === 'Dora Quill'));
    for (const work of one.prepare('s', 'links')) assert.ok(work >= 0);
    assert.equal(one.work.storiesResolved, 1);
  });

  test('an edit links one article again', () => {
    const corpus = corpusOf(12);
    const first = run(corpus);
    corpus.set({ id: '03.txt', story: 's', format: 'text', text: `${textOf(3)}\n\nIt rained.`, version: 2 });
    const again = run(corpus);
    assert.ok(again < first / 3, `${again} of ${first}`);
    assert.ok(run(corpus) < again / 2, 'nothing to do');
  });

  test('an edit between two steps keeps what was linked, and nothing stale', () => {
    const corpus = corpusOf(12);
    const total = run(corpusOf(12));
    const steps = corpus.prepare('s', 'findings');
    let done = 0;
    while (done < total * 0.9) done += steps.next().value ?? 0;
    const text = textOf(40);
    corpus.set({ id: '00.txt', story: 's', format: 'text', text, version: 2 });
    while (!steps.next().done);
    const fresh = corpusOf(12);
    fresh.set({ id: '00.txt', story: 's', format: 'text', text, version: 2 });
    const keys = (c: Corpus): string[] =>
      c
        .keptLinksOf('s')
        .map(({ from, to }) => [`${from.statement}@${from.article}`, `${to.statement}@${to.article}`].sort().join())
        .sort();
    assert.deepEqual(keys(corpus), keys(fresh));
    assert.equal(new Set(keys(corpus)).size, keys(corpus).length, 'each once');
  });

  test('somebody who cannot wait may ask between two steps', () => {
    const corpus = corpusOf(5);
    const steps = corpus.prepare('s', 'findings');
    for (let i = 0; i < 30; i++) steps.next();
    corpus.keptLinksOf('s');
    while (!steps.next().done);
    assert.equal(said(corpus), said(corpusOf(5)));
  });
});

suite('slices of the worker', function () {
  this.timeout(60_000);

  test('a reader’s questions and new text are served between the slices of findings', async () => {
    const worker = await readFolder(14);
    const findings = worker.ask({ kind: 'findings', story: 's' });
    await until(worker, () => slices(worker, findings) >= 2);
    const reader: Question[] = [
      { kind: 'matches', article: '01.txt', offset: 20, minScore: 0.5 },
      { kind: 'explain', article: '01.txt', offset: 20, minScore: 0.5 },
      { kind: 'marks', article: '01.txt', withLinks: false, minScore: 0.5 },
    ];
    for (const question of reader) {
      const asked = worker.ask(question);
      worker.turn();
      assert.ok(isAnswered(worker, asked), `${question.kind} in the next turn`);
    }
    const set = worker.ask({ kind: 'set', article: '02.txt', story: 's', format: 'text', text: textOf(50) });
    worker.turn();
    assert.ok(isAnswered(worker, set));
    assert.ok(!isAnswered(worker, findings));
    await until(worker, () => isAnswered(worker, findings));
    assert.ok(slices(worker, findings) > 5, `${slices(worker, findings)} slices`);
  });

  test('rows somebody looks at come before findings', async () => {
    const worker = await readFolder(10);
    const findings = worker.ask({ kind: 'findings', story: 's' });
    await until(worker, () => slices(worker, findings) >= 1);
    const figures = worker.ask({ kind: 'figures', story: 's' });
    await until(worker, () => isAnswered(worker, figures));
    assert.ok(!isAnswered(worker, findings));
    await until(worker, () => isAnswered(worker, findings));
  });

  test('answers for views are made in slices too, and begun again when an article changes meanwhile', async () => {
    const worker = await readFolder(14);
    const known = worker.ask({ kind: 'findings', story: 's' });
    await until(worker, () => isAnswered(worker, known));
    const answerOf = async (question: Question): Promise<{ answer: unknown; taken: number }> => {
      const id = worker.ask(question);
      await until(worker, () => isAnswered(worker, id));
      const message = worker.told.find((other) => other.type === 'answer' && other.id === id);
      assert.ok(message?.type === 'answer');
      return { answer: message.answer, taken: slices(worker, id) };
    };
    const all = await answerOf({ kind: 'links', story: 's' });
    assert.ok((all.answer as readonly unknown[]).length > 2000);
    assert.ok(all.taken >= 3, `${all.taken} slices`);
    const few = await answerOf({ kind: 'links', story: 's', most: 10 });
    assert.deepEqual(few.answer, (all.answer as readonly unknown[]).slice(0, 10));
    const ofOne = await answerOf({ kind: 'links', story: 's', article: '03.txt' });
    assert.deepEqual(
      ofOne.answer,
      (all.answer as readonly LinkAnswer[]).filter((link) =>
        [link.from, link.to].some(({ article }) => article === '03.txt'),
      ),
    );
    const links = worker.ask({ kind: 'links', story: 's' });
    worker.turn();
    assert.ok(!isAnswered(worker, links));
    worker.ask({ kind: 'remove', article: '03.txt' });
    await until(worker, () => isAnswered(worker, links));
    const message = worker.told.find((other) => other.type === 'answer' && other.id === links);
    assert.ok(message?.type === 'answer');
    const left = message.answer as readonly LinkAnswer[];
    assert.ok(left.length > 0 && left.every(({ from, to }) => from.article !== '03.txt' && to.article !== '03.txt'));
  });

  test('names of a story do not wait until it is linked', async () => {
    const worker = await readFolder(14);
    const settle = worker.ask({ kind: 'settle', story: 's' });
    await until(worker, () => slices(worker, settle) >= 1);
    const names = worker.ask({ kind: 'entities', story: 's' });
    await until(worker, () => isAnswered(worker, names));
    assert.ok(!isAnswered(worker, settle));
  });

  test('cancelled in the middle, it is left at once, and what was done is kept', async () => {
    const worker = await readFolder(14);
    const findings = worker.ask({ kind: 'findings', story: 's' });
    await until(worker, () => slices(worker, findings) >= 4);
    worker.cancel(findings);
    assert.deepEqual(worker.told.at(-1), { type: 'cancelled', id: findings });
    const before = slices(worker, findings);
    while (worker.turn());
    assert.equal(slices(worker, findings), before);
    assert.ok(!isAnswered(worker, findings));
  });

  test('marks of a large story come before it is linked, and are settled after', async () => {
    const worker = await readFolder(20);
    const marksOf = async (): Promise<boolean> => {
      const id = worker.ask({ kind: 'marks', article: '00.txt', withLinks: true, minScore: 0.5 });
      await until(worker, () => isAnswered(worker, id));
      const message = worker.told.find((other) => other.type === 'answer' && other.id === id);
      assert.ok(message?.type === 'answer');
      return (message.answer as ArticleMarks).settled;
    };
    assert.equal(await marksOf(), false);
    const settle = worker.ask({ kind: 'settle', story: 's' });
    await until(worker, () => isAnswered(worker, settle));
    assert.equal(await marksOf(), true);
  });
});
