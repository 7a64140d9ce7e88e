/** `crossread compare --jsonl`: pairs of statements judged by the function that scores candidates in `analyze`. */
import { createCorpus, inEnglish, loadGrammar } from '../../engine';
import { UserError } from '../errors';
import type { Streams } from '../run';
import { write } from '../write';

interface Pair {
  readonly id: string | number;
  readonly a: string;
  readonly b: string;
}

export async function runCompare({ stdin, stdout }: Streams): Promise<number> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
  const pairs = Buffer.concat(chunks).toString('utf8').split('\n').flatMap(readPair);
  const corpus = createCorpus();
  corpus.setGrammar(await loadGrammar());
  for (const [i, pair] of pairs.entries())
    for (const side of ['a', 'b'] as const)
      corpus.set({ id: `${i}${side}`, story: '', format: 'statement', text: pair[side], version: 1 });
  const lines = pairs.map(({ id }, i) => {
    const judgement = corpus.compare({ article: `${i}a`, statement: -1 }, { article: `${i}b`, statement: -1 });
    return `${JSON.stringify({ id, relation: judgement.relation, score: judgement.score, why: judgement.why.map(inEnglish) })}\n`;
  });
  await write(stdout, [lines.join('')]);
  return 0;
}

function readPair(line: string, index: number): Pair[] {
  if (line.trim() === '') return [];
  const bad = (why: string): UserError =>
    new UserError('bad-line', `Line ${index + 1} of standard input ${why}. A line is {"id": …, "a": "…", "b": "…"}.`);
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw bad('is not JSON');
  }
  const { id, a, b } = (value ?? {}) as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') throw bad('has no id');
  if (typeof a !== 'string' || typeof b !== 'string') throw bad('lacks the text a or b');
  return [{ id, a, b }];
}
