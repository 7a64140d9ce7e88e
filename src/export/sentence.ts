/** A finding in one sentence for people, with the names files go by. */
import type { Report } from '../engine';
import { findingKindLabel, type Voice } from '../present';

type Told = Pick<Report['findings'][number], 'kind' | 'about' | 'sides'>;

export function sentenceOf({ kind, about, sides }: Told, { t, fileName }: Voice): string {
  const said = sides.map(({ file, says, source }) =>
    [says === '' ? fileName(file) : `${fileName(file)}: ${says}`, source ?? ''].filter(Boolean).join(', '),
  );
  return `${[findingKindLabel(kind, t), about].filter(Boolean).join(', ')}: ${said.join('; ')}.`;
}
