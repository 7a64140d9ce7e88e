/** One measurement per process: `node --expose-gc measure.cjs NAME COUNT` prints one line of JSON. */
import path from 'node:path';
import { tuneCompiler } from '../../src/cli/compiler';
import { createCorpus, type Article, type Corpus } from '../../src/engine';
import { createReaders, placeSentences, readParagraph } from '../../src/engine/annotate';
import { fillAsOf } from '../../src/engine/dates';
import { Vocabulary } from '../../src/engine/lexicon';
import { placeFigures } from '../../src/engine/placeFigures';
import { readArticle, splitSentences, splitWords } from '../../src/engine/text';
import { keyOf, openCache, type RecordCache } from '../../src/worker/reading/cache';
import { createThreads } from '../../src/worker/reading/readers';
import { loadArticles, oneStory, source } from './articles';
import { measureSlices } from './slices';

const [task = '', size = '1000'] = process.argv.slice(2);
const articles = loadArticles(Number(size));
const megabytes = articles.reduce((sum, { text }) => sum + text.length, 0) / 1e6;

/** CPU seconds of this process while `run` runs. */
function cpu<T>(run: () => T): { seconds: number; result: T } {
  const before = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(before);
  return { seconds: (user + system) / 1e6, result };
}

const quantile = (values: readonly number[], q: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))]!;

const heapMb = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6 + process.memoryUsage().arrayBuffers / 1e6;
};

function stages(): object {
  const vocabulary = new Vocabulary();
  const readers = createReaders(vocabulary);
  const timed: Record<string, number> = {};
  for (let round = 0; round < 2; round++) {
    // the second round is the warm one
    const clean = cpu(() => articles.map(readArticle));
    const paragraphs = clean.result.flatMap(({ text, blocks }) =>
      blocks.map(({ start, end, role }) => ({ text: text.slice(start, end), role })),
    );
    const words = cpu(() => paragraphs.map(({ text, role }) => ({ text, role, words: splitWords(text, vocabulary) })));
    const read = cpu(() => words.result.map((p) => ({ ...p, sentences: splitSentences(p.text, p.words, vocabulary) })));
    timed['clean text'] = clean.seconds;
    timed['words'] = words.seconds;
    timed['sentences'] = read.seconds;
    timed['quantities'] = cpu(() => read.result.forEach((p) => readers.findQuantities(p))).seconds;
    timed['dates'] = cpu(() => read.result.forEach((p) => readers.findDates(p))).seconds;
    timed['quotes'] = cpu(() => read.result.forEach((p) => readers.findQuotes(p))).seconds;
    timed['names'] = cpu(() => read.result.forEach((p) => readers.names.score(p))).seconds;
    timed['all of a paragraph'] = cpu(() => paragraphs.forEach((p) => readParagraph(p.text, p.role, readers))).seconds;
    // what follows for the article, from paragraphs that are read
    const placed = clean.result.map(({ text, meta, blocks }) => ({
      text,
      published: meta.published,
      paragraphs: blocks.map(({ start, end, role }) => ({
        start,
        paragraph: readParagraph(text.slice(start, end), role, readers),
      })),
    }));
    const named = cpu(() => placed.map((p) => ({ ...p, names: readers.names.find(p.paragraphs) })));
    const figured = cpu(() =>
      named.result.map((p) => {
        const sentences = placeSentences(p.paragraphs);
        const figures = placeFigures(p.paragraphs, p.published);
        fillAsOf(p.text, sentences, figures);
        return { ...p, sentences, figures };
      }),
    );
    const attributed = cpu(() => figured.result.map((p) => ({ ...p, ...readers.attribute(p) })));
    timed['names of an article'] = named.seconds;
    timed['figures placed and dated'] = figured.seconds;
    timed['attribution'] = attributed.seconds;
    timed['statements'] = cpu(() => attributed.result.forEach((p) => readers.buildStatements(p))).seconds;
    const together = (...names: string[]): number => names.reduce((sum, name) => sum + timed[name]!, 0);
    timed['together: clean text, words, sentences, statements'] = together(
      'clean text',
      'words',
      'sentences',
      'statements',
    );
    timed['together: figures, dates, quotes, who says it'] = together(
      'quantities',
      'dates',
      'quotes',
      'figures placed and dated',
      'attribution',
    );
    timed['together: names'] = together('names', 'names of an article');
  }
  return Object.fromEntries(Object.entries(timed).map(([name, seconds]) => [name, megabytes / seconds]));
}

/** The cache of a folder of this size: filled by `cold`, used by all that follow. */
const cacheOf = (): RecordCache =>
  openCache({
    folder: path.resolve(`out/bench/cache-${articles.length}`),
    engine: 'bench',
    limit: 1e9,
    log: (line) => process.stderr.write(`${line}\n`),
  });

/** Everything known, from records where there are some. */
function readAgain(corpus: Corpus, cache = cacheOf()): number {
  let adopted = 0;
  for (const article of articles) {
    const record = cache.get(keyOf(article));
    if (record !== undefined && corpus.adopt(article, record)) adopted++;
    else corpus.set(article);
  }
  return adopted;
}

const linksOf = (corpus: Corpus): number => {
  let links = 0;
  for (const some of corpus.linksOf('')) links += some.length;
  return links;
};

function cold(): object {
  const before = heapMb();
  const corpus = createCorpus();
  const read = cpu(() => articles.forEach((article) => corpus.set(article)));
  const resolve = cpu(() => corpus.entitiesOf('').length);
  const link = cpu(() => linksOf(corpus));
  const peak = process.resourceUsage().maxRSS / 1e3;
  const retainedMb = heapMb() - before;
  const cache = cacheOf();
  corpus.keptLinksOf('');
  const save = cpu(() => {
    for (const article of articles) cache.put(keyOf(article), corpus.pack(article.id)!);
    const { key, record } = corpus.packStory('')!;
    cache.put(key, record);
    cache.save();
  });
  return {
    megabytes,
    readSeconds: read.seconds,
    resolveSeconds: resolve.seconds,
    linkSeconds: link.seconds,
    seconds: read.seconds + resolve.seconds + link.seconds,
    readMbPerSecond: megabytes / read.seconds,
    entities: resolve.result,
    links: link.result,
    peakRssMb: peak,
    retainedMb,
    saveSeconds: save.seconds,
  };
}

/**
 * A folder opened again: articles, entities and links from the cache. Records are taken apart and indexed when somebody asks
 * for what they hold; what that takes for all of them is counted apart.
 */
function again(): object {
  const opened = cpu(cacheOf);
  const cache = opened.result;
  const corpus = createCorpus({ recall: (key) => cache.get(key) });
  const read = cpu(() => readAgain(corpus, cache));
  read.seconds += opened.seconds;
  const resolve = cpu(() => corpus.entitiesOf('').length);
  const link = cpu(() => linksOf(corpus));
  return {
    adopted: read.result,
    readSeconds: read.seconds,
    resolveSeconds: resolve.seconds,
    linkSeconds: link.seconds,
    seconds: read.seconds + resolve.seconds + link.seconds,
    links: link.result,
    recalled: corpus.work.storiesRecalled,
    indexSeconds: cpu(() => corpus.linksFrom({ article: articles[0]!.id, statement: 0 }, 0)).seconds,
  };
}

/** Seconds by the clock with two reading threads, to complete links. */
async function threads(): Promise<object> {
  const started = performance.now();
  const since = (): number => (performance.now() - started) / 1000;
  const corpus = createCorpus();
  const readers = createThreads(path.resolve('dist/cli.js'), 2);
  const records = readers.read(articles);
  for (const article of articles) {
    const { value } = (await records.next()) as { readonly value: string | null | undefined };
    if (typeof value !== 'string' || !corpus.adopt(article, value)) corpus.set(article);
  }
  readers.close();
  const readSeconds = since();
  corpus.entitiesOf('');
  const links = linksOf(corpus);
  return { readSeconds, seconds: since(), links, articlesReadAlone: corpus.work.articlesRead };
}

function keystroke(): object {
  const corpus = createCorpus();
  readAgain(corpus);
  corpus.entitiesOf('');
  const about = articles.find(({ text }) => text.length > 5000 && text.length < 7000) ?? articles[0]!;
  const times: number[] = [];
  const whole: number[] = [];
  let paragraphs = 0;
  const at = Math.floor(about.text.length / 2);
  for (let i = 1; i <= 60; i++) {
    const edited: Article = {
      ...about,
      version: 1 + i,
      text: about.text.slice(0, at) + 'x'.repeat(i) + about.text.slice(at),
    };
    const paragraphsBefore = corpus.work.paragraphsRead;
    const started = performance.now();
    const found = corpus.set(edited);
    found.statements.forEach((_, statement) => corpus.linksFrom({ article: about.id, statement }));
    times.push(performance.now() - started);
    paragraphs = corpus.work.paragraphsRead - paragraphsBefore;
    const again = performance.now();
    createCorpus().set(edited);
    whole.push(performance.now() - again);
  }
  const warm = times.slice(10);
  return {
    p50: quantile(warm, 0.5),
    p95: quantile(warm, 0.95),
    paragraphsRead: paragraphs,
    wholeArticleP50: quantile(whole.slice(10), 0.5),
  };
}

async function query(): Promise<object> {
  const corpus = createCorpus();
  readAgain(corpus);
  const statements: { id: number; text: string; ref: { article: string; statement: number } }[] = [];
  for (const article of articles) {
    const found = corpus.annotationsOf(article.id)!;
    found.statements.forEach(({ start, end, role }, statement) => {
      if (role === 'claim')
        statements.push({
          id: statements.length,
          text: found.clean.text.slice(start, end),
          ref: { article: article.id, statement },
        });
    });
  }
  corpus.entitiesOf('');
  const asked = statements.filter((_, i) => i % Math.max(1, Math.floor(statements.length / 400)) === 0);
  const time = (run: (one: (typeof statements)[number]) => unknown, ones = asked): number[] =>
    ones.map((one) => {
      const started = performance.now();
      run(one);
      return performance.now() - started;
    });
  time(({ ref }) => corpus.linksFrom(ref));
  const ours = time(({ ref }) => corpus.linksFrom(ref));
  const { default: MiniSearch } = await import('minisearch');
  const peer = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  peer.addAll(statements.map(({ id, text }) => ({ id, text })));
  const fewer = asked.filter((_, i) => i % 8 === 0);
  const theirs = time(({ text }) => peer.search(text), fewer);
  const both = (times: number[]): object => ({ p50: quantile(times, 0.5), p95: quantile(times, 0.95) });
  return { statements: statements.length, ours: both(ours), minisearch: both(theirs) };
}

async function compromise(): Promise<object> {
  const { default: nlp } = await import('compromise/three');
  nlp('Warm up.');
  const some = articles.slice(0, 200);
  const size = some.reduce((sum, { text }) => sum + text.length, 0) / 1e6;
  return { mbPerSecond: size / cpu(() => some.forEach(({ text }) => nlp(text))).seconds };
}

async function wink(): Promise<object> {
  const { default: winkNLP } = await import('wink-nlp');
  const { default: model } = await import('wink-eng-lite-web-model');
  const nlp = winkNLP(model);
  articles.slice(0, 50).forEach(({ text }) => nlp.readDoc(text));
  return { mbPerSecond: megabytes / cpu(() => articles.forEach(({ text }) => nlp.readDoc(text))).seconds };
}

/** What reading costs at the least in this language: words by a regular expression, lower-cased and counted in a map. */
function floor(): object {
  const count = (): number => {
    const words = new Map<string, number>();
    for (const { text } of articles)
      for (const [found] of text.matchAll(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)) {
        const word = found.toLowerCase();
        words.set(word, (words.get(word) ?? 0) + 1);
      }
    return words.size;
  };
  count();
  return { mbPerSecond: megabytes / cpu(count).seconds };
}

const tasks: Readonly<Record<string, () => object | Promise<object>>> = {
  stages,
  cold,
  again,
  threads,
  keystroke,
  query,
  compromise,
  wink,
  floor,
  slices: async () => ({ slices: await measureSlices(articles) }),
  denseSlices: async () => ({ slices: await measureSlices(oneStory(Number(size))) }),
};
const run = tasks[task];
// these measure what a reader of the editor waits for, whose host compiles as it likes, and the stages when all is optimised;
// the others, peers too, run as the command line does
if (!['stages', 'keystroke', 'query', 'slices', 'denseSlices'].includes(task)) tuneCompiler();
if (!run) throw new Error(`measure: no task '${task}'; there are ${Object.keys(tasks).join(', ')}`);
console.log(JSON.stringify({ task, articles: articles.length, source, megabytes, ...(await run()) }));
