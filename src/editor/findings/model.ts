/** The findings of all stories, asked for once after a change and shared by the tree, the badges, the problems and the walk. */
import * as vscode from 'vscode';
import type { FindingAnswer } from '../../engine';
import type { Articles } from '../articles/articles';
import { Disposable, debounced } from '../lifecycle';

/** Milliseconds after the last change: findings are over the whole story, and nobody waits for them while typing. */
const pause = 400;

export class FindingsModel extends Disposable {
  readonly #changed = this.register(new vscode.EventEmitter<void>());
  readonly onDidChange = this.#changed.event;
  readonly #asking = this.register(debounced(() => void this.#ask(), pause));
  #last: Promise<void> = Promise.resolve();
  #run: vscode.CancellationTokenSource | undefined;
  #byStory: ReadonlyMap<string, readonly FindingAnswer[]> = new Map();
  #shown = '[]';

  constructor(private readonly articles: Articles) {
    super();
    this.register(articles.onDidChange(() => articles.isSettled && this.#asking.schedule()));
    this.register(
      articles.onDidProgress(({ state }) => {
        if (state === 'ready') this.#asking.schedule();
        else if (state !== 'reading') this.#take(new Map());
      }),
    );
    this.register({ dispose: () => this.#run?.cancel() });
  }

  of(story: string): readonly FindingAnswer[] {
    return this.#byStory.get(story) ?? [];
  }

  get all(): readonly FindingAnswer[] {
    return [...this.#byStory.values()].flat();
  }

  /** Resolves when what has changed until now is known. */
  async settle(): Promise<void> {
    this.#asking.flush();
    await this.#last;
  }

  #ask(): Promise<void> {
    this.#run?.cancel();
    const run = (this.#run = new vscode.CancellationTokenSource());
    this.#last = (async () => {
      const found = new Map<string, readonly FindingAnswer[]>();
      const stories = new Set(this.articles.ids.flatMap((id) => this.articles.storyOf(id) ?? []));
      for (const story of stories) {
        found.set(story, (await this.articles.ask('findings', { story }, run.token)) ?? []);
        if (run.token.isCancellationRequested) return;
      }
      this.#take(found);
    })();
    return this.#last;
  }

  #take(found: ReadonlyMap<string, readonly FindingAnswer[]>): void {
    const shown = JSON.stringify([...found]);
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.#byStory = found;
    this.#changed.fire();
  }
}
