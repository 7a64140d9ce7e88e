/**
 * The longest the editor's worker is at work without a look at what waits, for each question a view asks of a whole story,
 * once when the folder is read and once after an edit. Milliseconds of processor.
 */
import { serve } from '../../src/worker/server';
import type { FromWorker, Question } from '../../src/worker/protocol';
import type { Article } from '../../src/engine';

export interface Slices {
  readonly slices: number;
  readonly longest: number;
  readonly total: number;
}

export async function measureSlices(articles: readonly Article[]): Promise<Readonly<Record<string, Slices>>> {
  let answered = -1;
  let next: (() => void) | undefined;
  let last = 0;
  let grammar: (() => void) | undefined;
  const post = (message: FromWorker): void => {
    if (message.type === 'answer') answered = message.id;
    if (message.type === 'failed') throw new Error(message.reason);
  };
  const later = (step: () => void): void => {
    next = step;
    grammar?.();
  };
  const take = serve({ post, later });
  const ask = async (question: Question): Promise<Slices> => {
    const id = ++last;
    const slices: number[] = [];
    take({ type: 'ask', id, question });
    for (;;) {
      const step = next;
      next = undefined;
      const before = process.cpuUsage();
      step?.();
      const { user, system } = process.cpuUsage(before);
      slices.push((user + system) / 1000);
      if (answered === id) break;
      // the grammar is loaded once
      if (!next) await new Promise<void>((resolve) => (grammar = resolve));
    }
    return {
      slices: slices.length,
      longest: Math.max(...slices),
      total: slices.reduce((sum, time) => sum + time, 0),
    };
  };
  const story = 's';
  const set = ({ id, format, text }: Article): Question => ({ kind: 'set', article: id, story, format, text });
  const { id: article, text } = articles[1]!;
  const minScore = 0.6;
  // the grammar is loaded for the first of these
  await ask({ kind: 'settle', story: 'none' });
  const views = async (when: string): Promise<Record<string, Slices>> => ({
    [`${when}: marks, before links`]: await ask({ kind: 'marks', article, withLinks: true, minScore }),
    [`${when}: matches`]: await ask({ kind: 'matches', article, offset: text.length >> 1, minScore }),
    [`${when}: entities`]: await ask({ kind: 'entities', story }),
    [`${when}: settle`]: await ask({ kind: 'settle', story }),
    [`${when}: marks`]: await ask({ kind: 'marks', article, withLinks: true, minScore }),
    [`${when}: figures`]: await ask({ kind: 'figures', story }),
    [`${when}: findings`]: await ask({ kind: 'findings', story }),
    [`${when}: rows`]: await ask({ kind: 'rows', story }),
    [`${when}: origins`]: await ask({ kind: 'origins', story }),
    [`${when}: timeline`]: await ask({ kind: 'timeline', story }),
    [`${when}: links`]: await ask({ kind: 'links', story, minScore, most: 5000 }),
  });
  let longestSet: Slices = { slices: 0, longest: 0, total: 0 };
  for (const each of articles) {
    const one = await ask(set(each));
    longestSet = {
      slices: longestSet.slices + one.slices,
      longest: Math.max(longestSet.longest, one.longest),
      total: longestSet.total + one.total,
    };
  }
  const first = await views('first');
  const edit = await ask(set({ ...articles[1]!, text: `${text}\n\nIt rained on Monday.\n` }));
  return { 'read: one article': longestSet, ...first, 'edit: read': edit, ...(await views('edit')) };
}
