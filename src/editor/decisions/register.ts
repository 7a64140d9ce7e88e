/** Commands that correct names (hide, rename, merge, split), and the light bulb that offers them. */
import * as vscode from 'vscode';
import { plainName, type EntityType } from '../../engine';
import { decisionText, entityTypeLabel, entityTypeOrder, type Voice } from '../../present';
import type { Articles } from '../articles/articles';
import { articleFiles, decisionCommands } from '../ids';
import { activeArticle } from '../positions';
import {
  addAlias,
  apartEverywhere,
  apartHere,
  hideEverywhere,
  hideHere,
  joinedBy,
  renamed,
  sameAs,
  setType,
  typedName,
} from './changes';
import { showAt, whyUnmatched, type Change, type Decisions } from './decisions';
import { nameIn, readTarget, selectedWords, type Target } from './target';

type Run = (target: Target) => Promise<Change | undefined | string>;

export function registerDecisions(
  articles: Articles,
  decisions: Decisions,
  voice: Voice,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const say = (message: string): void => void vscode.window.setStatusBarMessage(`Crossread: ${message}`, 5000);
  const noName = vscode.l10n.t('no name stands here');
  const notCalled = ({ entity }: Target): string =>
    vscode.l10n.t('several entities are called {0}; decide for one mention instead', entity.name);

  const pickType = async (title: string): Promise<EntityType | undefined> =>
    (
      await vscode.window.showQuickPick(
        entityTypeOrder.map((type) => ({ label: entityTypeLabel(type, voice.t), type })),
        { title, placeHolder: vscode.l10n.t('What is it?') },
      )
    )?.type;

  const runs: Readonly<Record<Exclude<keyof typeof decisionCommands, 'setType' | keyof typeof plain>, Run>> = {
    notEntityHere: async (target) => hideHere(target) ?? vscode.l10n.t('choose a mention in an article'),
    notEntityAnywhere: async (target) => hideEverywhere(target, decisions.of(target.story)),
    sameAs: async (target) => {
      const all = (await articles.ask('entities', { story: target.story })) ?? [];
      const items = all
        .filter(({ id }) => id !== target.entity.id)
        .map((entity) => ({
          label: entity.name,
          description: `${entityTypeLabel(entity.type, voice.t)} · ${entity.count}`,
          detail: entity.aliases.filter((alias) => alias !== entity.name).join(', '),
          entity,
        }));
      const chosen = await vscode.window.showQuickPick(items, {
        title: vscode.l10n.t('{0} is the same as …', target.entity.name),
        matchOnDescription: true,
        matchOnDetail: true,
      });
      if (!chosen) return undefined;
      const { story } = target;
      const call = (await articles.ask('call', { story, entity: chosen.entity.id })) ?? null;
      const other: Target = { story, entity: chosen.entity, call, mention: undefined };
      return sameAs(target, other, decisions.of(story)) ?? notCalled(call === null ? other : target);
    },
    notSame: async (target) => {
      const { story, entity, mention } = target;
      const forms = [...new Set(entity.aliases.map(plainName))];
      const wherever = (form: string): { label: string; change: Change } => ({
        label: vscode.l10n.t('Wherever “{0}” is written', form),
        change: apartEverywhere(story, form),
      });
      const items: { label: string; change: Change }[] = [
        ...joinedBy(target, decisions.of(story)).map((decision) => ({
          label: vscode.l10n.t('Take back: {0}', decisionText(decision, voice.t)),
          change: { story, put: [], takeOut: [decision] },
        })),
        ...(mention && entity.count > 1
          ? [{ label: vscode.l10n.t('Only here: “{0}”', mention.text), change: apartHere(target)! }]
          : []),
        ...(forms.length > 1 ? (mention ? [mention.text] : forms).map(wherever) : []),
      ];
      if (items.length === 0) return vscode.l10n.t('{0} has only this name', entity.name);
      const [only] = items;
      if (items.length === 1) return only!.change;
      const title = vscode.l10n.t('Not the same as {0}', entity.name);
      return (await vscode.window.showQuickPick(items, { title }))?.change;
    },
    renameEntity: async (target) => {
      const value = await vscode.window.showInputBox({
        title: vscode.l10n.t('Rename the entity; the articles stay as they are'),
        value: target.entity.name,
      });
      if (value === undefined) return undefined;
      return renamed(target, value, decisions.of(target.story)) ?? notCalled(target);
    },
    addAlias: async (target) => {
      const value = await vscode.window.showInputBox({
        title: vscode.l10n.t('Another name of {0}, as the articles write it', target.entity.name),
      });
      if (value === undefined) return undefined;
      return addAlias(target, value, decisions.of(target.story)) ?? notCalled(target);
    },
  };

  const apply = async (change: Change | undefined | string): Promise<void> => {
    if (typeof change === 'string') say(change);
    else if (change && (await decisions.change(change)))
      say(vscode.l10n.t('written to {0}', vscode.workspace.asRelativePath(decisions.fileOf(change.story))));
  };
  const decideType = async (value: unknown): Promise<void> => {
    const target = await readTarget(articles, value);
    const words = target ? undefined : selectedWords(articles);
    if (!target && !words) return say(vscode.l10n.t('no name stands here; select the words of one'));
    const type = await pickType(vscode.l10n.t('{0} is a …', target?.entity.name ?? words!.text));
    if (!type) return;
    const story = target?.story ?? words!.story;
    const name = target ? typedName(target, type) : plainName(words!.text);
    await apply(setType(story, name, type, decisions.of(story)));
  };

  const plain = {
    openDecisions: async () => {
      const id = activeArticle();
      const story = articles.storyOf(id !== undefined && articles.has(id) ? id : (articles.ids[0] ?? ''));
      if (story === undefined) return say(vscode.l10n.t('no articles are open'));
      const uri = decisions.fileOf(story);
      await vscode.window.showTextDocument(uri).then(undefined, () => say(vscode.l10n.t('nothing was decided yet')));
    },
    showUnmatched: async () => {
      await decisions.settle();
      await decisions.refreshUnmatched();
      const items = decisions.unmatched.map((each) => ({
        label: decisionText(each.decision, voice.t),
        description: whyUnmatched(each.why),
        detail: vscode.workspace.asRelativePath(each.uri),
        each,
      }));
      if (items.length === 0) return say(vscode.l10n.t('every decision has an effect'));
      const title = vscode.l10n.t('Decisions without effect');
      const chosen = await vscode.window.showQuickPick(items, { title, matchOnDescription: true });
      if (!chosen) return;
      const document = await vscode.workspace.openTextDocument(chosen.each.uri);
      await showAt(chosen.each.uri, document.positionAt(chosen.each.offset).line);
    },
    undoDecision: async () => {
      if (!(await decisions.undo())) say(vscode.l10n.t('no decision to take back'));
    },
  };

  const guarded = (id: string, run: (value: unknown) => Promise<unknown>): vscode.Disposable =>
    vscode.commands.registerCommand(id, async (value: unknown) => {
      try {
        await run(value);
      } catch (error) {
        log.error(`${id}: ${error instanceof Error ? (error.stack ?? error.message) : 'failed'}`);
        void vscode.window.showErrorMessage(
          vscode.l10n.t('Crossread: {0}', error instanceof Error ? error.message : vscode.l10n.t('something failed')),
        );
      }
    });
  return vscode.Disposable.from(
    ...Object.entries(runs).map(([name, run]) =>
      guarded(decisionCommands[name as keyof typeof runs], async (value) => {
        await decisions.settle();
        const target = await readTarget(articles, value);
        await apply(target ? await run(target) : noName);
      }),
    ),
    guarded(decisionCommands.setType, decideType),
    ...Object.entries(plain).map(([name, run]) => guarded(decisionCommands[name as keyof typeof plain], run)),
    registerLightBulb(articles),
  );
}

function registerLightBulb(articles: Articles): vscode.Disposable {
  const kind = vscode.CodeActionKind.QuickFix;
  const setType = ['setType', vscode.l10n.t('This is a …')] as const;
  // the rest stands in the list of *Correct …*
  const offered = [
    ['notEntityHere', vscode.l10n.t('Not an entity here')] as const,
    setType,
    ['sameAs', vscode.l10n.t('Same as …')] as const,
  ];
  return vscode.languages.registerCodeActionsProvider(
    articleFiles,
    {
      async provideCodeActions(document, range, _context, token) {
        const found = await nameIn(articles, document, range.end, token);
        if (token.isCancellationRequested) return [];
        const args = found && [{ article: found.place.article, offset: found.place.start }];
        const wanted = found ? offered : range.isEmpty || articles.synced(document) === undefined ? [] : [setType];
        return wanted.map(([name, title]) => {
          const shown = found ? `${title} – ${found.text}` : title;
          const action = new vscode.CodeAction(shown, kind);
          action.command = { command: decisionCommands[name], title, ...(args ? { arguments: args } : {}) };
          return action;
        });
      },
    },
    { providedCodeActionKinds: [kind] },
  );
}
