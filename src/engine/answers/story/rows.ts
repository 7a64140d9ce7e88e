/** Rows of the claim × article matrix, with the findings that touch them. */
import type { Corpus } from '../../corpus';
import { mapInSteps, type StatementRef, type Steps } from '../../model';
import { statementPassage } from '../places';
import type { StatementRow } from '../types';

const keyOf = ({ article, statement }: StatementRef): string => `${statement}@${article}`;

export function* rowsOf(corpus: Corpus, story: string): Steps<StatementRow[]> {
  const origins = corpus.originsOf(story);
  const findings = new Map<string, string[]>();
  for (const { id, kind, sides } of corpus.findingsIn(story))
    if (kind !== 'only-here')
      for (const side of sides) {
        const key = keyOf(side);
        const ids = findings.get(key) ?? findings.set(key, []).get(key)!;
        if (ids.at(-1) !== id) ids.push(id);
      }
  return yield* mapInSteps(
    corpus.rowsOf(story),
    ({ statements }) => statements.length / 4,
    ({ id, statements }) => {
      const files = [...new Set(statements.map(({ article }) => article))];
      return {
        id,
        passages: statements.map(({ article, statement }) =>
          statementPassage(corpus.annotationsOf(article)!, statement),
        ),
        agreement: { files: files.length, origins: new Set(files.map((file) => origins.get(file))).size },
        findings: [...new Set(statements.flatMap((ref) => findings.get(keyOf(ref)) ?? []))],
      };
    },
  );
}
