/** Settings become one readonly value here; features receive values. Ranges are clamped, defaults stay in package.json. */
import * as vscode from 'vscode';
import type { MarkKind, StoryRule } from '../engine';
import { markSettings, type SettingKey } from './ids';
import { Disposable } from './lifecycle';

export interface Settings {
  readonly enabled: boolean;
  readonly activation: 'automatic' | 'always' | 'never';
  readonly exclude: readonly string[];
  readonly stories: StoryRule;
  readonly maxFiles: number;
  /** Bytes. */
  readonly maxFileSize: number;
  readonly marks: Readonly<Record<MarkKind, boolean>>;
  readonly markDiffering: boolean;
  readonly overviewRuler: boolean;
  readonly outlineNames: boolean;
  readonly hoverStatements: boolean;
  readonly minimumScore: number;
  readonly fileBadges: boolean;
  readonly problems: boolean;
  /** How a place in a source that is hard to read is opened. */
  readonly readingPages: 'offer' | 'page' | 'source';
  readonly languageModelTools: boolean;
}

export const section = 'crossread';

export function readSettings(): Settings {
  const configuration = vscode.workspace.getConfiguration(section);
  const truth = (key: SettingKey): boolean => configuration.get<boolean>(key)!;
  const number = (key: SettingKey, low: number, high: number): number =>
    clamp(configuration.get<number>(key)!, low, high);
  const marks = Object.fromEntries(Object.entries(markSettings).map(([kind, key]) => [kind, truth(key)])) as Record<
    MarkKind,
    boolean
  >;
  return {
    enabled: truth('enabled'),
    activation: configuration.get<Settings['activation']>('activation' satisfies SettingKey)!,
    exclude: configuration
      .get<unknown[]>('articles.exclude' satisfies SettingKey)!
      .filter((glob): glob is string => typeof glob === 'string' && glob !== ''),
    stories: configuration.get<StoryRule>('articles.stories' satisfies SettingKey)!,
    maxFiles: number('articles.maxFiles', 1, 100_000),
    maxFileSize: number('articles.maxFileSize', 1, 100_000) * 1024,
    marks,
    markDiffering: truth('marks.differing'),
    overviewRuler: truth('marks.overviewRuler'),
    outlineNames: truth('outline.names'),
    hoverStatements: truth('hover.statements'),
    minimumScore: number('matches.minimumScore', 0, 1),
    fileBadges: truth('findings.fileBadges'),
    problems: truth('findings.problems'),
    readingPages: configuration.get<Settings['readingPages']>('reading.pages' satisfies SettingKey)!,
    languageModelTools: truth('languageModelTools'),
  };
}

const clamp = (value: number, low: number, high: number): number =>
  Number.isFinite(value) ? Math.min(high, Math.max(low, value)) : low;

/** Writes where the value is set already, else for the user: a folder of articles gets no settings file unasked. */
export async function writeSetting(key: SettingKey, value: unknown): Promise<void> {
  const configuration = vscode.workspace.getConfiguration(section);
  const { workspaceValue, workspaceFolderValue } = configuration.inspect(key) ?? {};
  const target =
    workspaceFolderValue !== undefined
      ? vscode.ConfigurationTarget.WorkspaceFolder
      : workspaceValue !== undefined
        ? vscode.ConfigurationTarget.Workspace
        : vscode.ConfigurationTarget.Global;
  await configuration.update(key, value, target);
}

/** The value as it is now, and an event with the one before. */
export class SettingsModel extends Disposable {
  readonly #changed = this.register(new vscode.EventEmitter<{ readonly before: Settings; readonly now: Settings }>());
  readonly onDidChange = this.#changed.event;
  #now = readSettings();

  constructor() {
    super();
    this.register(
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (!event.affectsConfiguration(section)) return;
        const before = this.#now;
        this.#now = readSettings();
        this.#changed.fire({ before, now: this.#now });
      }),
    );
  }

  get now(): Settings {
    return this.#now;
  }
}
