/** The commands of the review, and the verdicts given from a row, a hover or the light bulb. */
import * as vscode from 'vscode';
import type { LinkVerdict, Relation, StatementStatus } from '../../engine';
import { relationLabel, statusLabel, verdictLabel, type Voice } from '../../present';
import { statuses } from '../../engine';
import type { Articles } from '../articles/articles';
import { registerAll, say, type Run } from '../commands/guarded';
import { readPair, readRef } from '../commands/refs';
import type { Change, Decisions } from '../decisions/decisions';
import { judged } from '../decisions/statements';
import { reviewCommands, verdictCommands } from '../ids';
import type { Notes } from '../notes/notes';
import type { Views } from '../linksView/views';
import type { TextDocuments } from '../commands/textDocuments';
import { traceText } from '../../present';
import type { Review } from './review';

const relations: readonly Relation[] = ['same', 'same-text', 'figures-differ', 'conflict'];

export function registerReview(
  {
    articles,
    decisions,
    notes,
    review,
    views,
    documents,
    voice,
  }: {
    readonly articles: Articles;
    readonly decisions: Decisions;
    readonly notes: Notes;
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
      const before = await articles.ask('decided', pair);
      if (await decisions.change(judged(story, from, to, verdict, decisions, { before })))
        say(verdictLabel(verdict, voice.t));
    };
  /** The statement of a row, or the one under the cursor. */
  const statementOf = async (value: unknown) => {
    const pair = readPair(value);
    if (pair) return passageOf(pair.to.article, pair.to.statement);
    const ref = readRef((value as { readonly statement?: unknown } | undefined)?.statement);
    if (ref) return passageOf(ref.article, ref.statement);
    await views.matches.settle();
    return views.matches.found?.statement;
  };
  const keep = async (change: Change | undefined): Promise<void> => {
    if (change && (await decisions.change(change))) await notes.settle();
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
          if (!passage) return say(vscode.l10n.t('no statement stands here'));
          await notes.settle();
          const note = await vscode.window.showInputBox({
            title: vscode.l10n.t('Note on this statement of {0}', voice.fileName(passage.article)),
            prompt: passage.text,
            value: notes.of(passage)?.note ?? '',
          });
          if (note !== undefined) await keep(notes.change(passage, { note }));
        },
        setStatus: async (value) => {
          const passage = await statementOf(value);
          if (!passage) return say(vscode.l10n.t('no statement stands here'));
          await notes.settle();
          const now = notes.of(passage)?.status ?? null;
          const given: readonly (StatementStatus | null)[] = [...statuses, ...(now ? [null] : [])];
          const chosen = await vscode.window.showQuickPick(
            given.map((status) => ({
              label: status ? statusLabel(status, voice.t) : vscode.l10n.t('No status'),
              description: status === now ? vscode.l10n.t('now') : '',
              status,
            })),
            {
              title: vscode.l10n.t('Status of this statement of {0}', voice.fileName(passage.article)),
              placeHolder: passage.text,
            },
          );
          if (chosen) await keep(notes.change(passage, { status: chosen.status }));
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
          const before = await articles.ask('decided', { from: first.ref, to: here.ref });
          if (await decisions.change(judged(story, first, here, chosen.relation, decisions, { before })))
            say(relationLabel(chosen.relation, voice.t));
        },
      },
      log,
    ),
  );
}
