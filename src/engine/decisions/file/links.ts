/** Decisions about two statements, and about one, each on one line of the lists `links` and `statements`. */
import {
  phrase,
  type LinkDecision,
  type LinkVerdict,
  type StatementDecision,
  type StatementStatus,
  type StatementWords,
} from '../../model';
import { onOneLine } from '../../text/whiteSpace';
import { lineOfEntry, readStrings, type Tell } from './fields';
import type { JsonNode } from './json';

const verdicts: readonly LinkVerdict[] = [
  'confirmed',
  'rejected',
  'not-comparable',
  'same-text',
  'same',
  'figures-differ',
  'conflict',
];
export const statuses: readonly StatementStatus[] = ['unchecked', 'checked', 'disputed', 'to-do'];

const before = (a: StatementWords, b: StatementWords): boolean => (a.in === b.in ? a.says <= b.says : a.in < b.in);

/** The decision with its two statements in the order of the file. */
export function linkDecision(
  one: StatementWords,
  other: StatementWords,
  verdict: LinkVerdict,
  note?: string,
): LinkDecision {
  const [a, b] = before(one, other) ? [one, other] : [other, one];
  return { kind: 'link', a, b, verdict, ...(note === undefined ? {} : { note }) };
}

export function linkLine(decision: LinkDecision): string {
  const { a, b, verdict, note } = linkDecision(decision.a, decision.b, decision.verdict, decision.note);
  return lineOfEntry({
    in: a.in,
    says: onOneLine(a.says),
    andIn: b.in,
    andSays: onOneLine(b.says),
    link: verdict,
    note,
  });
}

export function readLink(node: JsonNode, tell: Tell): LinkDecision | undefined {
  const needed = ['in', 'says', 'andIn', 'andSays', 'link'];
  const found = readStrings(node, [...needed, 'note'], needed, tell);
  if (!found) return undefined;
  const verdict = verdicts.find((each) => each === found.get('link'));
  if (!verdict) {
    tell(node.start, phrase('"{0}" must be one of {1}.', 'link', verdicts));
    return undefined;
  }
  const words = (path: string, says: string): StatementWords => ({
    in: found.get(path)!,
    says: onOneLine(found.get(says)!),
  });
  return linkDecision(words('in', 'says'), words('andIn', 'andSays'), verdict, found.get('note'));
}

export const statementLine = ({ at, status, note }: StatementDecision): string =>
  lineOfEntry({ in: at.in, says: onOneLine(at.says), status, note });

export function readStatement(node: JsonNode, tell: Tell): StatementDecision | undefined {
  const found = readStrings(node, ['in', 'says', 'status', 'note'], ['in', 'says'], tell);
  if (!found) return undefined;
  const status = statuses.find((each) => each === found.get('status'));
  const note = found.get('note');
  if (found.has('status') && !status) {
    tell(node.start, phrase('"{0}" must be one of {1}.', 'status', statuses));
    return undefined;
  }
  if (!status && note === undefined) {
    tell(node.start, phrase('A decision here needs a "status" or a "note".'));
    return undefined;
  }
  return {
    kind: 'statement',
    at: { in: found.get('in')!, says: onOneLine(found.get('says')!) },
    ...(status ? { status } : {}),
    ...(note === undefined ? {} : { note }),
  };
}
