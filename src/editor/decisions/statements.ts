/** Decisions about statements and pairs of them → what comes into the file and what goes, because it says otherwise. */
import * as vscode from 'vscode';
import {
  linkDecision,
  plainWords,
  type Decision,
  type LinkVerdict,
  type StatementDecision,
  type StatementPassage,
  type StatementStatus,
  type StatementWords,
} from '../../engine';
import type { Change } from './decisions';

interface Known {
  of(story: string): readonly Decision[];
}

/** The statement as the story's file names it. */
export function wordsOf(story: string, { article, text }: Pick<StatementPassage, 'article' | 'text'>): StatementWords {
  const folder = vscode.Uri.parse(story).path.replace(/\/$/, '');
  const { path } = vscode.Uri.parse(article);
  return { in: path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path, says: plainWords(text) };
}

const same = (a: StatementWords, b: StatementWords): boolean => a.in === b.in && a.says === b.says;

export function judged(
  story: string,
  from: StatementPassage,
  to: StatementPassage,
  verdict: LinkVerdict,
  known: Known,
  note?: string,
): Change {
  const decision = linkDecision(wordsOf(story, from), wordsOf(story, to), verdict, note);
  const takeOut = known
    .of(story)
    .filter((each) => each.kind === 'link' && same(each.a, decision.a) && same(each.b, decision.b));
  return { story, put: [decision], takeOut };
}

export const notedIn = (decisions: readonly Decision[], at: StatementWords): StatementDecision | undefined =>
  decisions.find((each): each is StatementDecision => each.kind === 'statement' && same(each.at, at));

/** Without a status and with an empty note nothing is left of it. */
export function noted(
  story: string,
  passage: StatementPassage,
  { status, note }: { readonly status?: StatementStatus; readonly note?: string },
  known: Known,
): Change {
  const at = wordsOf(story, passage);
  const before = notedIn(known.of(story), at);
  const words = note?.trim() ?? '';
  const isEmpty = status === undefined && words === '';
  return {
    story,
    put: isEmpty ? [] : [{ kind: 'statement', at, ...(status && { status }), ...(words !== '' && { note: words }) }],
    takeOut: before ? [before] : [],
  };
}
