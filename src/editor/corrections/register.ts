/** Correct anything: the commands, the one list of what can be put right here, and the light bulb that offers them. */
import * as vscode from 'vscode';
import type { Correctable } from '../../engine';
import { correctionGroups, type Corrects, type Voice } from '../../present';
import type { Articles } from '../articles/articles';
import { registerAll, say, type Run } from '../commands/guarded';
import type { Change, Decisions } from '../decisions/decisions';
import { pathIn } from '../decisions/statements';
import { nameAt } from '../decisions/target';
import { articleFiles, correctionCommands, decisionCommands, verdictCommands } from '../ids';
import { sourceOffset } from '../positions';
import { correctedFacts, correctedFigure, correctedSpeaker } from './changes';
import { createInputs } from './inputs';
import { offsetOf, readCorrectable } from './target';

interface Deps {
  readonly articles: Articles;
  readonly decisions: Decisions;
  readonly voice: Voice;
}

/** What is put right, and how: a change, words that say why there is none, or nothing where the reader has left it. */
type Correct = (found: Correctable, story: string) => Promise<Change | string | undefined>;

const commandOf = {
  value: correctionCommands.correctValue,
  unit: correctionCommands.correctUnit,
  bound: correctionCommands.correctBound,
  counted: correctionCommands.correctCounted,
  source: correctionCommands.correctSource,
  notAFigure: correctionCommands.notAFigure,
  aFigure: correctionCommands.aFigure,
  speaker: correctionCommands.correctSpeaker,
  date: correctionCommands.correctDate,
  publisher: correctionCommands.correctPublisher,
  address: correctionCommands.correctAddress,
  origin: correctionCommands.correctOrigin,
} as const satisfies Readonly<Record<Corrects, string>>;

export function registerCorrections(
  { articles, decisions, voice }: Deps,
  log: vscode.LogOutputChannel,
): vscode.Disposable {
  const pathOf = (article: string): string => pathIn(articles.storyOf(article) ?? '', article);
  const inputs = createInputs(articles, pathOf, voice);
  const noFigure = vscode.l10n.t('no figure stands here');
  const nameOf = ({ article }: Correctable): string => voice.fileName(article);

  /** A correction of the figure that stands here, by what the reader gives. */
  const ofFigure =
    (
      give: (
        found: Correctable,
        words: string,
        figure: NonNullable<Correctable['figure']>['answer'],
      ) => Promise<Parameters<typeof correctedFigure>[3] | undefined>,
    ): Correct =>
    async (found, story) => {
      if (!found.figure) return noFigure;
      const { key, answer } = found.figure;
      const is = await give(found, key.text, answer);
      return is === undefined ? undefined : correctedFigure(story, found, key, is);
    };
  const noDate = vscode.l10n.t('a date has a value only');
  const ofQuantity =
    (give: Parameters<typeof ofFigure>[0]): Correct =>
    async (found, story) =>
      found.figure && ['date', 'time'].includes(found.figure.answer.kind) ? noDate : ofFigure(give)(found, story);

  const corrects: Readonly<Record<Corrects, Correct>> = {
    value: ofFigure((found, words, figure) => inputs.value(found, words, figure)),
    unit: ofQuantity((found, words, figure) => inputs.unit(found, words, figure)),
    bound: ofQuantity((_, words, figure) => inputs.bound(words, figure)),
    counted: ofQuantity(async (_, words, { counted }) => {
      const title = vscode.l10n.t('What “{0}” counts', words);
      const counts = await inputs.text(title, vscode.l10n.t('Empty: nothing is named.'), counted ?? '');
      return counts === undefined ? undefined : { counts };
    }),
    source: ofQuantity(async (_, words, figure) => {
      const title = vscode.l10n.t('Who says “{0}”', words);
      const source = await inputs.text(title, vscode.l10n.t('Empty: nobody is named.'), figure.source ?? '');
      return source === undefined ? undefined : { source };
    }),
    notAFigure: ofFigure(() => Promise.resolve(null)),
    aFigure: async (found, story) => {
      const { selected } = found;
      if (!selected) return vscode.l10n.t('select the words of the figure');
      const is = await inputs.value({ ...found, figure: null }, selected.text, undefined);
      if (!is) return undefined;
      const title = vscode.l10n.t('What “{0}” counts', selected.text);
      const prompt = vscode.l10n.t('Empty: as the sentence tells.');
      const counts = await inputs.text(title, prompt, found.figure?.answer.counted ?? '');
      if (counts === undefined) return undefined;
      return correctedFigure(story, found, selected, { ...is, ...(counts === '' ? {} : { counts }) });
    },
    speaker: async (found, story) => {
      if (!found.quote) return vscode.l10n.t('no quotation stands here');
      const { key, speaker: before } = found.quote;
      const title = vscode.l10n.t('Who says “{0}”', key.text.length > 60 ? `${key.text.slice(0, 60)} …` : key.text);
      const speaker = await inputs.text(title, vscode.l10n.t('Empty: nobody is named.'), before ?? '');
      return speaker === undefined ? undefined : correctedSpeaker(story, found, key, speaker);
    },
    date: async (found, story) => factsChange(found, story, await inputs.date(found, nameOf(found))),
    publisher: async (found, story) => {
      const title = vscode.l10n.t('Publisher of {0}', nameOf(found));
      const prompt = vscode.l10n.t('Empty: not known.');
      const publisher = await inputs.text(title, prompt, found.facts.publisher ?? '');
      return factsChange(found, story, publisher === undefined ? undefined : { publisher });
    },
    address: async (found, story) => factsChange(found, story, await inputs.address(found, nameOf(found))),
    origin: async (found, story) => factsChange(found, story, await inputs.origin(found, nameOf(found))),
  };

  const apply = async (change: Change | string | undefined): Promise<void> => {
    if (typeof change === 'string') return say(change);
    if (change && (await decisions.change(change)))
      say(vscode.l10n.t('written to {0}', vscode.workspace.asRelativePath(decisions.fileOf(change.story))));
  };
  const target = async (
    value: unknown,
  ): Promise<{ readonly found: Correctable; readonly story: string } | undefined> => {
    await decisions.settle();
    const found = await readCorrectable(articles, value);
    const story = found && articles.storyOf(found.article);
    if (found && story !== undefined) return { found, story };
    say(vscode.l10n.t('the active editor shows no article'));
    return undefined;
  };
  const run =
    (correct: Correct): Run =>
    async (value) => {
      const at = await target(value);
      if (at) await apply(await correct(at.found, at.story));
    };

  const choose: Run = async (value) => {
    const at = await target(value);
    if (!at) return;
    const { found, story } = at;
    const offset = offsetOf(value);
    const items = await itemsFor(found, offset, { articles, voice });
    const chosen = await vscode.window.showQuickPick(items, {
      title: vscode.l10n.t('Correct …'),
      placeHolder: found.statement?.text ?? nameOf(found),
      matchOnDescription: true,
    });
    if (!chosen?.does) return;
    const { does } = chosen;
    if (does.kind === 'command') await vscode.commands.executeCommand(does.command, ...does.args);
    else if (does.correction) await apply({ story, put: [], takeOut: [does.correction] });
    else await apply(await corrects[does.corrects](found, story));
  };

  return vscode.Disposable.from(
    ...registerAll(
      correctionCommands,
      {
        correct: choose,
        correctValue: run(corrects.value),
        correctUnit: run(corrects.unit),
        correctBound: run(corrects.bound),
        correctCounted: run(corrects.counted),
        correctSource: run(corrects.source),
        notAFigure: run(corrects.notAFigure),
        aFigure: run(corrects.aFigure),
        correctSpeaker: run(corrects.speaker),
        correctDate: run(corrects.date),
        correctPublisher: run(corrects.publisher),
        correctAddress: run(corrects.address),
        correctOrigin: run(corrects.origin),
      },
      log,
    ),
    registerLightBulb(articles, voice),
  );
}

const factsChange = (
  found: Correctable,
  story: string,
  facts: Parameters<typeof correctedFacts>[2] | undefined,
): Change | undefined => facts && correctedFacts(story, found, facts);

type Does =
  | { readonly kind: 'command'; readonly command: string; readonly args: readonly unknown[] }
  | { readonly kind: 'correct'; readonly corrects: Corrects; readonly correction?: undefined }
  | { readonly kind: 'takeBack'; readonly correction: Correctable['corrections'][number] };

interface Item extends vscode.QuickPickItem {
  readonly does?: Does;
}

/** What stands here first, then its name and statement, then the article. */
async function itemsFor(
  found: Correctable,
  offset: { readonly article: string; readonly offset: number } | undefined,
  { articles, voice }: Pick<Deps, 'articles' | 'voice'>,
): Promise<Item[]> {
  const { t } = voice;
  const groups = correctionGroups(found, voice.fileName(found.article), t).map(({ about, choices }): Item[] => [
    { label: about, kind: vscode.QuickPickItemKind.Separator },
    ...choices.map(({ does, label, now, correction }): Item => ({
      label,
      description: now,
      does: does === 'takeBack' ? { kind: 'takeBack', correction: correction! } : { kind: 'correct', corrects: does },
    })),
  ]);
  const command = (label: string, id: string, args: readonly unknown[] = []): Item => ({
    label,
    does: { kind: 'command', command: id, args },
  });
  const at = offset ?? { article: found.article, offset: found.selected?.start ?? found.figure?.key.start ?? -1 };
  const named = at.offset < 0 ? await nameUnderCursor(articles) : await nameAt(articles, at.article, at.offset);
  const args = named && [{ article: named.place.article, offset: named.place.start }];
  const ofName: Item[] = args
    ? [
        { label: vscode.l10n.t('Name: {0}', named.text), kind: vscode.QuickPickItemKind.Separator },
        command(vscode.l10n.t('Not an entity here'), decisionCommands.notEntityHere, args),
        command(vscode.l10n.t('Not an entity anywhere'), decisionCommands.notEntityAnywhere, args),
        command(vscode.l10n.t('This is a …'), decisionCommands.setType, args),
        command(vscode.l10n.t('Same as …'), decisionCommands.sameAs, args),
        command(vscode.l10n.t('Not the same (split off)'), decisionCommands.notSame, args),
        command(vscode.l10n.t('Rename …'), decisionCommands.renameEntity, args),
        command(vscode.l10n.t('Add alias …'), decisionCommands.addAlias, args),
      ]
    : [];
  const ofStatement: Item[] =
    found.statement && !offset
      ? [
          { label: vscode.l10n.t('Statement'), kind: vscode.QuickPickItemKind.Separator },
          command(vscode.l10n.t('Status …'), verdictCommands.setStatus),
          command(vscode.l10n.t('Note …'), verdictCommands.noteStatement),
          command(vscode.l10n.t('Link by hand …'), verdictCommands.linkByHand),
        ]
      : [];
  // what stands here comes before what is said of the article
  const here = groups.filter((_, i) => i < groups.length - (found.corrections.length > 0 ? 2 : 1));
  return [...here.flat(), ...ofName, ...ofStatement, ...groups.slice(here.length).flat()];
}

const nameUnderCursor = async (articles: Articles): Promise<Awaited<ReturnType<typeof nameAt>>> => {
  const editor = vscode.window.activeTextEditor;
  const article = editor && articles.synced(editor.document);
  return editor && article !== undefined
    ? nameAt(articles, article, sourceOffset(editor.document, editor.selection.active))
    : undefined;
};

function registerLightBulb(articles: Articles, { t }: Voice): vscode.Disposable {
  const kind = vscode.CodeActionKind.QuickFix;
  return vscode.languages.registerCodeActionsProvider(
    articleFiles,
    {
      async provideCodeActions(document, range, _context, token) {
        const { version } = document;
        const article = articles.synced(document);
        if (article === undefined) return [];
        const [start, end] = [sourceOffset(document, range.start), sourceOffset(document, range.end)];
        const found = await articles.ask('correctable', { article, start, end }, token);
        if (!found || token.isCancellationRequested || document.version !== version) return [];
        const groups = correctionGroups(found, '', t);
        const here = groups.flatMap(({ choices }) => choices.map(({ does }) => does));
        const offered: readonly (readonly [Corrects, string])[] = [
          ['value', vscode.l10n.t('Correct the value …')],
          ['notAFigure', vscode.l10n.t('Not a figure')],
          ['aFigure', vscode.l10n.t('This is a figure …')],
          ['speaker', vscode.l10n.t('Correct the speaker …')],
        ];
        const action = (title: string, command: string): vscode.CodeAction => {
          const made = new vscode.CodeAction(title, kind);
          made.command = { command, title };
          return made;
        };
        const own = offered.filter(([does]) => here.includes(does));
        const words = found.figure?.key.text ?? '';
        const isAnythingHere =
          own.length > 0 || found.statement !== null || (await nameAt(articles, article, end)) !== undefined;
        if (!isAnythingHere || document.version !== version) return [];
        return [
          ...own.map(([does, title]) =>
            action(does === 'value' || does === 'notAFigure' ? `${title} – ${words}` : title, commandOf[does]),
          ),
          action(vscode.l10n.t('Correct …'), correctionCommands.correct),
        ];
      },
    },
    { providedCodeActionKinds: [kind] },
  );
}
