/** How far the reading of the articles is, and what was left out. */
import * as vscode from 'vscode';
import { numberIn } from '../../present';
import type { StateName } from '../ids';
import { t } from '../l10n';
import type { FoundArticle } from './discover';

export type ArticleState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'read' }
  /** `language`: its name in the reader's language. */
  | { readonly kind: 'not-read'; readonly language: string }
  | { readonly kind: 'left-out'; readonly why: string };

export const isLeftOut = (state: ArticleState | undefined): boolean =>
  state?.kind === 'not-read' || state?.kind === 'left-out';

/** One of the articles. */
export interface Entry {
  readonly found: FoundArticle;
  state: ArticleState;
  /** Version of the open document that was handed in last. */
  sent: number | undefined;
}

export interface Progress {
  readonly state: StateName;
  readonly done: number;
  readonly total: number;
  /** Of these, those that are no articles after all, or in another language. */
  readonly without: number;
  readonly cancelled: boolean;
  readonly bySubfolder: boolean;
  /** A sentence for each thing that was left out, with how to have it read. */
  readonly leftOut: readonly string[];
  /** A sentence for each article in another language than English. */
  readonly otherLanguages: readonly string[];
}

/** `undefined`: all of them. */
export interface ArticlesChanged {
  readonly articles: ReadonlySet<string> | undefined;
}

/** What can be told from the articles alone. */
export const countStates = (
  entries: readonly Entry[],
  tooManyFiles: readonly string[],
): Pick<Progress, 'done' | 'total' | 'without' | 'leftOut' | 'otherLanguages'> => ({
  done: entries.filter(({ state }) => state.kind !== 'waiting').length,
  total: entries.length,
  without: entries.filter(({ state }) => isLeftOut(state)).length,
  leftOut: [...tooManyFiles, ...entries.flatMap(({ state }) => (state.kind === 'left-out' ? [state.why] : []))],
  otherLanguages: entries.flatMap(({ found: { uri }, state }) =>
    state.kind === 'not-read' ? [otherLanguage(uri, state.language)] : [],
  ),
});

const otherLanguage = (uri: vscode.Uri, language: string): string =>
  vscode.l10n.t('{0} is not read: {1}.', vscode.workspace.asRelativePath(uri), language);

export const notReadNow = (uri: vscode.Uri, reason: string): string =>
  t('{0} is not read: {1}. It is tried again when it changes.', vscode.workspace.asRelativePath(uri), reason);

export const tookTooLong = (milliseconds: number): string =>
  t('it took longer than {0, plural, one {# second} other {# seconds}}', milliseconds / 1000);

export const tooMany = (leftOut: number, limit: number): string =>
  t(
    '{0, plural, one {# article was left out} other {# articles were left out}}, because at most {1} are read. The setting {2} raises the limit.',
    leftOut,
    numberIn(t, limit),
    'crossread.articles.maxFiles',
  );
