/** Sets of names that mean the same: union-find, whose roots do not depend on the order of joining. */
import type { LocalName } from './local';

/** A name over all articles of a story. */
export interface Node {
  readonly name: string;
  readonly family: LocalName['family'];
  readonly key: string;
  readonly tokens: readonly string[];
  readonly blocks: readonly string[];
  count: number;
  organization: number;
  place: number;
  upper: boolean;
}

export class Union {
  readonly #parent = new Map<string, string>();

  add(name: string): void {
    if (!this.#parent.has(name)) this.#parent.set(name, name);
  }

  find(name: string): string {
    let at = name;
    for (let up = this.#parent.get(at); up !== undefined && up !== at; up = this.#parent.get(at)) at = up;
    return at;
  }

  join(a: string, b: string): void {
    const x = this.find(a);
    const y = this.find(b);
    if (x === y) return;
    const [keep, give] = x < y ? [x, y] : [y, x];
    this.#parent.set(give, keep);
  }
}
