/** Decisions about statements and pairs of them → what comes into the file and what goes, because it says otherwise. */
import * as vscode from 'vscode';
import {
  linkDecision,
  type Decision,
  type LinkDecision,
  type LinkVerdict,
  type StatementDecision,
  type StatementPassage,
  type StatementStatus,
  type StatementWords,
  onOneLine,
} from '../../engine';
import type { Change } from './decisions';

interface Known {
  of(story: string): readonly Decision[];
}

/** The article as the story's file names it. */
export function pathIn(story: string, article: string): string {
  const folder = vscode.Uri.parse(story).path.replace(/\/$/, '');
  const { path } = vscode.Uri.parse(article);
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
}

/** The statement as the story's file names it. */
export const wordsOf = (
  story: string,
  { article, text }: Pick<StatementPassage, 'article' | 'text'>,
): StatementWords => ({ in: pathIn(story, article), says: onOneLine(text) });

const same = (a: StatementWords, b: StatementWords): boolean => a.in === b.in && a.says === b.says;

/** @param before what was decided of the two by the words they had then */
export function judged(
  story: string,
  from: StatementPassage,
  to: StatementPassage,
  verdict: LinkVerdict,
  known: Known,
  { note, before }: { readonly note?: string | undefined; readonly before?: LinkDecision | null | undefined } = {},
): Change {
  const decision = linkDecision(wordsOf(story, from), wordsOf(story, to), verdict, note);
  const isSame = (each: LinkDecision, other: LinkDecision): boolean => same(each.a, other.a) && same(each.b, other.b);
  const takeOut = known
    .of(story)
    .filter((each) => each.kind === 'link' && (isSame(each, decision) || (before && isSame(each, before))));
  return { story, put: [decision], takeOut };
}

export const notedIn = (decisions: readonly Decision[], at: StatementWords): StatementDecision | undefined =>
  decisions.find((each): each is StatementDecision => each.kind === 'statement' && same(each.at, at));

/** Without a status and with an empty note nothing is left of it. */
export function noted(
  story: string,
  passage: StatementPassage,
  { status, note }: { readonly status?: StatementStatus; readonly note?: string },
  before: StatementDecision | undefined,
): Change {
  const at = wordsOf(story, passage);
  const words = note?.trim() ?? '';
  const isEmpty = status === undefined && words === '';
  return {
    story,
    put: isEmpty ? [] : [{ kind: 'statement', at, ...(status && { status }), ...(words !== '' && { note: words }) }],
    takeOut: before ? [before] : [],
  };
}
