/** What a statement says of whom, as one line in its own words: *Says: the council · has closed · the bridge*. */
import type { Said } from '../engine';
import type { Translate } from './voice';

export function saysText({ subject, predicate, object, passive, denied, open }: Said, t: Translate): string {
  const parts = passive ? [object, predicate, subject && t('by {0}', subject)] : [subject, predicate, object];
  const line = t('Says: {0}', parts.filter(Boolean).join(' · '));
  return `${line}${denied ? ` (${t('denied')})` : ''}${open ? ` (${t('not yet done')})` : ''}`;
}
