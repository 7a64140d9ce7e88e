/**
 * Tools for language models: they find things in the articles and give stretches of them with file and line. Off unless the
 * setting asks for them, and not there where the host has no language models.
 */
import * as vscode from 'vscode';
import type { StatementMatches } from '../../engine';
import {
  countedLike,
  entityItem,
  figureItem,
  findingItem,
  matchItem,
  namedEntities,
  statementsAt,
  statementsWith,
  toolAnswer,
  toolLimits,
  type CitedItem,
  type Voice,
} from '../../present';
import type { Articles } from '../articles/articles';
import type { FindingsModel } from '../findings/model';
import { tools } from '../ids';
import { Disposable } from '../lifecycle';
import type { SettingsModel } from '../settings';

type Token = vscode.CancellationToken;
type Input = Readonly<Record<string, unknown>>;

interface Tool {
  /** What is said before it is run. */
  readonly asks: (input: Input) => string;
  readonly find: (input: Input, token: Token) => Promise<readonly CitedItem[]>;
}

/** Statements whose matches are looked for in one call. */
const mostStatements = 5;

const wordsOf = (input: Input, key: string): string => {
  const value = input[key];
  return typeof value === 'string' ? value.trim().slice(0, 500) : '';
};

export class LanguageModelTools extends Disposable {
  #registered: vscode.Disposable | undefined;
  /** By name, for tests on hosts without language models. */
  readonly all: ReadonlyMap<string, vscode.LanguageModelTool<Input>>;

  constructor(
    private readonly articles: Articles,
    private readonly findings: FindingsModel,
    private readonly settings: SettingsModel,
    private readonly voice: Voice,
  ) {
    super();
    this.all = new Map(
      Object.entries(this.#tools()).map(([key, tool]) => [tools[key as keyof typeof tools], this.#made(tool)]),
    );
    this.register({ dispose: () => void this.#registered?.dispose() });
    this.register(settings.onDidChange(() => this.#follow()));
    this.#follow();
  }

  #follow(): void {
    // hosts before language models, and some others, have no such part
    const lm = (vscode as { readonly lm?: Partial<typeof vscode.lm> }).lm;
    const wanted = this.settings.now.languageModelTools && typeof lm?.registerTool === 'function';
    if (wanted === (this.#registered !== undefined)) return;
    this.#registered?.dispose();
    this.#registered = wanted
      ? vscode.Disposable.from(...[...this.all].map(([name, tool]) => vscode.lm.registerTool(name, tool)))
      : undefined;
  }

  #made({ asks, find }: Tool): vscode.LanguageModelTool<Input> {
    const { t } = this.voice;
    return {
      prepareInvocation: ({ input }) => ({
        invocationMessage: asks(input ?? {}),
        confirmationMessages: {
          title: asks(input ?? {}),
          message: t('The language model is given sentences of your articles, with file and line.'),
        },
      }),
      invoke: async ({ input }, token) => {
        const limit = Number((input ?? {})['limit'] ?? toolLimits.items);
        const found = this.settings.now.enabled ? await find(input ?? {}, token) : [];
        if (token.isCancellationRequested) throw new vscode.CancellationError();
        const { text, json } = toolAnswer(found, Number.isFinite(limit) ? limit : toolLimits.items, this.voice);
        return new vscode.LanguageModelToolResult([
          new vscode.LanguageModelTextPart(text),
          new vscode.LanguageModelTextPart(json),
        ]);
      },
    };
  }

  #stories(): string[] {
    return [...new Set(this.articles.ids.flatMap((id) => this.articles.storyOf(id) ?? []))];
  }

  #tools(): Readonly<Record<keyof typeof tools, Tool>> {
    const { articles, voice } = this;
    const { t } = voice;
    return {
      findEntity: {
        asks: (input) => t('Find “{0}” in the articles', wordsOf(input, 'name')),
        find: async (input, token) => {
          const items: CitedItem[] = [];
          for (const story of this.#stories()) {
            const entities = (await articles.ask('entities', { story }, token)) ?? [];
            for (const entity of namedEntities(entities, wordsOf(input, 'name')).slice(0, toolLimits.mostItems)) {
              const mentions = (await articles.ask('mentions', { story, entity: entity.id }, token)) ?? [];
              if (token.isCancellationRequested) return items;
              items.push(entityItem(entity, mentions, voice));
            }
          }
          return items;
        },
      },
      findMatchingStatements: {
        asks: (input) =>
          wordsOf(input, 'words') === ''
            ? t('Find what the other articles say of a line of {0}', wordsOf(input, 'file'))
            : t('Find what the articles say of “{0}”', wordsOf(input, 'words')),
        find: (input, token) => this.#matching(input, token),
      },
      listFindings: {
        asks: () => t('List what the articles differ in'),
        find: async (input) => {
          await this.findings.settle();
          const [kind, file] = [wordsOf(input, 'kind'), wordsOf(input, 'file')];
          return this.findings.all
            .filter((finding) => kind === '' || finding.kind === kind)
            .filter(({ places }) => file === '' || places.some(({ article }) => this.#isCalled(article, file)))
            .map((finding) => findingItem(finding, voice));
        },
      },
      listFigures: {
        asks: () => t('List the figures of the articles'),
        find: async (input, token) => {
          const groups = await Promise.all(
            this.#stories().map(async (story) => (await articles.ask('figures', { story }, token)) ?? []),
          );
          return countedLike(groups.flat(), wordsOf(input, 'counted'))
            .filter(({ differs }) => differs || input['differing'] !== true)
            .map((group) => figureItem(group, voice));
        },
      },
    };
  }

  async #matching(input: Input, token: Token): Promise<readonly CitedItem[]> {
    const [words, file, line] = [wordsOf(input, 'words'), wordsOf(input, 'file'), Number(input['line'])];
    const items: CitedItem[] = [];
    for (const article of this.articles.ids) {
      if (file !== '' && !this.#isCalled(article, file)) continue;
      const outline = await this.articles.ask('outline', { article }, token);
      if (token.isCancellationRequested) return items;
      const statements = outline?.statements ?? [];
      const wanted =
        words === '' ? (file === '' ? [] : statementsAt(statements, line)) : statementsWith(statements, words);
      for (const { start } of wanted) {
        const minScore = this.settings.now.minimumScore;
        const found: StatementMatches | null | undefined = await this.articles.ask(
          'matches',
          { article, offset: start, minScore },
          token,
        );
        if (found && found.matches.length > 0) items.push(matchItem(found, this.voice));
        if (items.length >= mostStatements || token.isCancellationRequested) return items;
      }
    }
    return items;
  }

  /** By its path in the workspace, or by its last part. */
  #isCalled(article: string, file: string): boolean {
    const name = this.voice.fileName(article);
    return name === file || name.endsWith(`/${file}`);
  }
}
