/** The commands of the review, and the verdicts given from a row, a hover or the light bulb. */
import * as vscode from 'vscode';
import type { LinkVerdict, Relation, StatementStatus } from '../../engine';
import { relationLabel, statusLabel, verdictLabel, type Voice } from '../../present';
import { statuses } from '../../engine';
import type { Articles } from '../articles/articles';
import { registerAll, say, type Run } from '../commands/guarded';
import { readPair } from '../commands/refs';
import type { Decisions } from '../decisions/decisions';
import { judged, noted } from '../decisions/statements';
import { reviewCommands, verdictCommands } from '../ids';
import type { Views } from '../linksView/views';
import type { TextDocuments } from '../commands/textDocuments';
import { traceText } from '../../present';
import type { Review } from './review';

const relations: readonly Relation[] = ['same', 'same-text', 'figures-differ', 'conflict'];

export function registerReview(
  {
    articles,
    decisions,
    review,
    views,
    documents,
    voice,
  }: {
    readonly articles: Articles;
    readonly decisions: Decisions;
    readonly review: Review;
    readonly views: Views;
    readonly documents: TextDocuments;
    readonly voice: Voice;
  },
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const gone = vscode.l10n.t('the statements have changed since');
  const passageOf = async (article: string, statement: number) =>
    (await articles.ask('neighbours', { ref: { article, statement } }))?.statement;
  const give =
    (verdict: LinkVerdict): Run =>
    async (value) => {
      const { firstMatch } = views.matches;
      const pair = readPair(value) ?? (firstMatch && { from: firstMatch.from, to: firstMatch.passage.ref });
      const story = pair && articles.storyOf(pair.from.article);
      if (!pair || story === undefined) return say(vscode.l10n.t('no other article has this statement'));
      const [from, to] = await Promise.all([
        passageOf(pair.from.article, pair.from.statement),
        passageOf(pair.to.article, pair.to.statement),
      ]);
      if (!from || !to) return say(gone);
      await decisions.settle();
      if (await decisions.change(judged(story, from, to, verdict, decisions))) say(verdictLabel(verdict, voice.t));
    };
  /** The statement of a row, or the one under the cursor. */
  const statementOf = async (value: unknown) => {
    const pair = readPair(value);
    if (pair) return passageOf(pair.to.article, pair.to.statement);
    await views.matches.settle();
    return views.matches.found?.statement;
  };
  let linking: { readonly article: string; readonly statement: number } | undefined;

  return vscode.Disposable.from(
    ...registerAll(
      reviewCommands,
      {
        review: () => review.start(),
        reviewConfirm: () => review.decide('confirmed'),
        reviewReject: () => review.decide('rejected'),
        reviewNotComparable: () => review.decide('not-comparable'),
        reviewNote: () => review.note(),
        reviewSkip: () => review.skip(),
        reviewUndo: () => review.undo(),
        reviewWhy: async () => {
          const link = review.current?.link;
          const trace = link && (await articles.ask('trace', { from: link.from.ref, to: link.to.ref }));
          if (trace) await documents.show(vscode.l10n.t('Why matched'), traceText(trace, voice));
        },
        reviewEnd: () => review.end(),
      },
      log,
    ),
    ...registerAll(
      verdictCommands,
      {
        confirmMatch: give('confirmed'),
        rejectMatch: give('rejected'),
        notComparable: give('not-comparable'),
        noteStatement: async (value) => {
          const passage = await statementOf(value);
          const story = passage && articles.storyOf(passage.article);
          if (!passage || story === undefined) return say(vscode.l10n.t('no statement stands here'));
          await decisions.settle();
          const before = decisions.notedAt(story, passage);
          const note = await vscode.window.showInputBox({
            title: vscode.l10n.t('Note on this statement of {0}', voice.fileName(passage.article)),
            prompt: passage.text,
            value: before?.note ?? '',
          });
          if (note === undefined) return undefined;
          await decisions.change(
            noted(story, passage, { ...(before?.status && { status: before.status }), note }, decisions),
          );
        },
        setStatus: async (value) => {
          const passage = await statementOf(value);
          const story = passage && articles.storyOf(passage.article);
          if (!passage || story === undefined) return say(vscode.l10n.t('no statement stands here'));
          await decisions.settle();
          const before = decisions.notedAt(story, passage);
          const chosen = await vscode.window.showQuickPick(
            statuses.map((status: StatementStatus) => ({ label: statusLabel(status, voice.t), status })),
            { title: vscode.l10n.t('Status of this statement of {0}', voice.fileName(passage.article)) },
          );
          if (!chosen) return undefined;
          const { status } = chosen;
          await decisions.change(
            noted(story, passage, { status, ...(before?.note !== undefined && { note: before.note }) }, decisions),
          );
        },
        linkByHand: async () => {
          await views.matches.settle();
          const here = views.matches.found?.statement;
          if (!here) return say(vscode.l10n.t('no statement stands here'));
          if (!linking || linking.article === here.article) {
            linking = here.ref;
            return say(vscode.l10n.t('now go to the statement in the other article and call the same command'));
          }
          const story = articles.storyOf(here.article);
          const first = await passageOf(linking.article, linking.statement);
          linking = undefined;
          if (!first || story === undefined || articles.storyOf(first.article) !== story) return say(gone);
          const chosen = await vscode.window.showQuickPick(
            relations.map((relation) => ({ label: relationLabel(relation, voice.t), relation })),
            { title: vscode.l10n.t('How do the two statements stand to each other?'), placeHolder: first.text },
          );
          if (!chosen) return undefined;
          await decisions.settle();
          await decisions.change(judged(story, first, here, chosen.relation, decisions));
        },
      },
      log,
    ),
  );
}
