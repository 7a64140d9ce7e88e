/** What is created is owned: a field is registered on the line that makes it. */
import type * as vscode from 'vscode';

export abstract class Disposable implements vscode.Disposable {
  readonly #owned: vscode.Disposable[] = [];
  #disposed = false;

  protected get isDisposed(): boolean {
    return this.#disposed;
  }

  protected register<T extends vscode.Disposable>(owned: T): T {
    if (this.#disposed) owned.dispose();
    else this.#owned.push(owned);
    return owned;
  }

  dispose(): void {
    if (this.#disposed) return;
    this.#disposed = true;
    for (const owned of this.#owned.splice(0).reverse()) owned.dispose();
  }
}

/** Calls that come sooner than `wait` milliseconds after one that was made are left out. */
export function paced(call: () => void, wait: number): () => void {
  let last = Number.NEGATIVE_INFINITY;
  return () => {
    const now = performance.now();
    if (now - last < wait) return;
    last = now;
    call();
  };
}

/** Calls that come quickly one after another become one call, `wait` milliseconds after the last. */
export function debounced(
  call: () => void,
  wait: number,
): { schedule: () => void; flush: () => void; dispose: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  return {
    schedule: () => {
      stop();
      timer = setTimeout(() => {
        timer = undefined;
        call();
      }, wait);
    },
    flush: () => {
      if (timer === undefined) return;
      stop();
      call();
    },
    dispose: stop,
  };
}
