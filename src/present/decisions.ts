/** A decision in a few words; names and statements as they are written. */
import type { Decision, LinkVerdict, StatementStatus } from '../engine';
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
    const said = [status === undefined ? '' : statusLabel(status, t), note ?? ''].filter(Boolean).join(', ');
    return t('{0}: “{1}” ({2})', said, shorten(at.says, shown), at.in);
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
