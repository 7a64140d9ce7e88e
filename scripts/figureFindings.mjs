// Findings of figures held against the labels of a story of test/stories: which pairs of sentences that give another figure they name.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const kinds = new Set(['figures-differ', 'same-source-differs', 'updated']);
/** What a pair that a finding names may be in the labels: the pair itself, or one that is scored neither way. */
const right = new Set(['figures-differ', 'conflict']);
const neither = new Set(['same', 'either']);

/** @returns pairs of sentences labelled *figures-differ*, those of them a finding names, and pairs a finding names that are none */
export function figureFindings(story, cli) {
  const gold = JSON.parse(readFileSync(path.join(story, 'gold.json'), 'utf8'));
  const [command, ...more] = [...cli, 'analyze', '--format', 'json', path.join(story, 'articles')];
  const { findings } = JSON.parse(spawnSync(command, more, { encoding: 'utf8', maxBuffer: 1 << 30 }).stdout);
  const sentenceAt = ({ file, start }) =>
    gold.sentences.findIndex((s) => s.file === path.basename(file) && s.start <= start && start < s.end);
  const pairOf = (a, b) => [sentenceAt(a), sentenceAt(b)].sort((x, y) => x - y).join(' ');
  const labels = new Map(gold.links.map(({ a, b, relation }) => [pairOf(a, b), relation]));
  const named = new Set(
    findings
      .filter(({ kind }) => kinds.has(kind))
      .flatMap(({ sides }) =>
        sides.flatMap((a, i) => sides.slice(i + 1).flatMap((b) => (a.file === b.file ? [] : pairOf(a, b)))),
      ),
  );
  const wanted = [...labels].filter(([, relation]) => relation === 'figures-differ');
  return {
    wanted: wanted.length,
    found: wanted.filter(([pair]) => named.has(pair)).length,
    wrong: [...named].filter((pair) => !right.has(labels.get(pair)) && !neither.has(labels.get(pair))).length,
  };
}
