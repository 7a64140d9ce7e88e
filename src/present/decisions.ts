/** A decision in a few words; names and statements as they are written. */
import type { Bound, Decision, FigureCorrection, LinkVerdict, StatementStatus } from '../engine';
import { numberText } from './figures';
import { relationLabel } from './relations';
import { shorten, type Translate } from './voice';

const shown = 80;

export function decisionText(decision: Decision, t: Translate): string {
  if (decision.kind === 'link') {
    const { a, b, verdict } = decision;
    return t(
      '{0}: “{1}” ({2}) and “{3}” ({4})',
      verdictLabel(verdict, t),
      shorten(a.says, shown),
      a.in,
      shorten(b.says, shown),
      b.in,
    );
  }
  if (decision.kind === 'statement') {
    const { at, status, note } = decision;
    return t('{0}: “{1}” ({2})', noteText({ status, note }, t), shorten(at.says, shown), at.in);
  }
  if (decision.kind === 'figure') {
    const { at, is } = decision;
    const said = is === null ? t('Not a figure') : correctionParts(is, t).join(', ');
    return t('{0}: “{1}” ({2})', said, shorten(at.text, shown), at.in);
  }
  if (decision.kind === 'quote') {
    const { at, speaker } = decision;
    const said = speaker === '' ? t('No speaker named') : t('Speaker: {0}', speaker);
    return t('{0}: “{1}” ({2})', said, shorten(at.text, shown), at.in);
  }
  if (decision.kind === 'article') {
    const { date, publisher, address, origin } = decision;
    const said = [
      date === undefined ? '' : date === '' ? t('no date') : t('date {0}', date),
      publisher === undefined ? '' : publisher === '' ? t('no publisher') : t('publisher {0}', publisher),
      address === undefined ? '' : address === '' ? t('no address') : t('address {0}', address),
      origin === undefined ? '' : origin === '' ? t('no origin given') : t('origin {0}', origin),
    ].filter(Boolean);
    return t('{0}: {1}', decision.in, said.join(', '));
  }
  const { name } = decision;
  const here = 'at' in decision && decision.at ? ` (${decision.at.before} … ${decision.at.after})` : '';
  switch (decision.kind) {
    case 'hide':
      return t('{0} is not an entity{1}', name, here);
    case 'apart':
      return t('{0} is a name of its own{1}', name, here);
    case 'alias':
      return t('{0} means {1}{2}', name, decision.of, here);
    case 'type':
      return t('{0}: {1}', name, decision.type);
    case 'same':
      return t('{0} is the same as {1}', name, decision.as);
    case 'rename':
      return t('{0} is shown as {1}', name, decision.to);
  }
}

/** What a correction says, each part in a few words. */
export function correctionParts({ value, bound, unit, counts, source }: FigureCorrection, t: Translate): string[] {
  const numbers = value?.map((each) => (typeof each === 'number' ? numberText(each, t) : each)) ?? [];
  const [low, high] = numbers;
  return [
    low === undefined ? '' : t('value {0}', high === undefined || high === low ? low : t('{0} to {1}', low, high)),
    bound === undefined ? '' : t('bound {0}', boundLabel(bound, t)),
    unit === undefined ? '' : t('unit {0}', unit),
    counts === undefined ? '' : counts === '' ? t('counts nothing that is named') : t('counts {0}', counts),
    source === undefined ? '' : source === '' ? t('no source named') : t('source {0}', source),
  ].filter(Boolean);
}

export function boundLabel(bound: Bound, t: Translate): string {
  switch (bound) {
    case '=':
      return t('exactly');
    case '~':
      return t('about');
    case '<':
      return t('less than');
    case '<=':
      return t('at most');
    case '>':
      return t('more than');
    case '>=':
      return t('at least');
  }
}

export function verdictLabel(verdict: LinkVerdict, t: Translate): string {
  switch (verdict) {
    case 'confirmed':
      return t('Confirmed');
    case 'rejected':
      return t('Rejected');
    case 'not-comparable':
      return t('Not comparable');
    case 'same-text':
    case 'same':
    case 'figures-differ':
    case 'conflict':
      return relationLabel(verdict, t);
  }
}

/** Status and note of a statement in one line; '' where there is none. */
export const noteText = (
  { status, note }: { readonly status?: StatementStatus | null | undefined; readonly note?: string | null | undefined },
  t: Translate,
): string => [status ? statusLabel(status, t) : '', note ?? ''].filter(Boolean).join(', ');

export function statusLabel(status: StatementStatus, t: Translate): string {
  switch (status) {
    case 'unchecked':
      return t('Unchecked');
    case 'checked':
      return t('Checked');
    case 'disputed':
      return t('Disputed');
    case 'to-do':
      return t('To do');
  }
}
