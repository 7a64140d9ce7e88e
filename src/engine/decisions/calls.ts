/** Which part a name in a decision calls, and the union of parts that decisions join. */
import type { NameDecision } from '../model';
import { plainName } from './file';
import type { Part } from './parts';

export class Calls {
  readonly #parent = new Map<Part, Part>();
  readonly #byName = new Map<string, Part[]>();
  readonly #byForm = new Map<string, Part[]>();
  /** Names that decisions without words around took out of their entities: they call what was taken. */
  readonly #taken = new Map<string, Part>();
  readonly #renamed = new Map<string, string>();
  /** Roots when calling began; later joins change no call, so that the order of joins does not matter. */
  #settled = new Map<Part, Part>();

  constructor(parts: readonly Part[], decisions: readonly NameDecision[], takenParts: ReadonlyMap<number, Part>) {
    const put = (map: Map<string, Part[]>, name: string, part: Part): void => {
      const list = map.get(name);
      if (list) list.push(part);
      else map.set(name, [part]);
    };
    const here = new Set<Part>();
    decisions.forEach((decision, i) => {
      const part = takenParts.get(i);
      if (decision.kind === 'rename' && !this.#renamed.has(decision.to)) this.#renamed.set(decision.to, decision.name);
      if (!part) return;
      if ('at' in decision && decision.at) here.add(part);
      else this.#taken.set(decision.name, part);
    });
    for (const part of parts) {
      this.#parent.set(part, part);
      // what was taken out at one place has no name of its own
      if (here.has(part)) continue;
      put(this.#byName, plainName(part.name), part);
      for (const form of part.forms.keys()) put(this.#byForm, form, part);
    }
    this.settle();
  }

  rootOf(part: Part): Part {
    let at = part;
    for (let up = this.#parent.get(at)!; up !== at; up = this.#parent.get(at)!) at = up;
    return at;
  }

  join(a: Part, b: Part): void {
    const [x, y] = [this.rootOf(a), this.rootOf(b)];
    if (x === y) return;
    if (x.id < y.id) this.#parent.set(y, x);
    else this.#parent.set(x, y);
  }

  /** From now on names call what is joined until now. */
  settle(): void {
    this.#settled = new Map([...this.#parent.keys()].map((part) => [part, this.rootOf(part)]));
  }

  isWritten(name: string): boolean {
    return this.#byForm.has(name);
  }

  /** The parts meant by a decision about all entities of this name; none where it is merely an alias of several. */
  allOf(name: string, seen: ReadonlySet<string> = new Set()): readonly Part[] {
    const taken = this.#taken.get(name);
    if (taken) return [taken];
    const so = this.#byName.get(name);
    if (so) return so;
    const written = this.#byForm.get(name) ?? [];
    if (written.length > 0) return this.#roots(written) === 1 ? [written[0]!] : [];
    const before = this.#renamed.get(name);
    return before === undefined || seen.has(before) ? [] : this.allOf(before, new Set([...seen, before]));
  }

  partOf(name: string): Part | 'absent' | 'ambiguous' {
    const all = this.allOf(name);
    if (all.length === 0) return this.isWritten(name) ? 'ambiguous' : 'absent';
    return this.#roots(all) === 1 ? all[0]! : 'ambiguous';
  }

  /** The name that calls one of these parts and nothing else. */
  nameFor(parts: readonly Part[]): string | undefined {
    const names = [...parts]
      .sort((a, b) => b.mentions.length - a.mentions.length)
      .flatMap(({ name, forms }) => [plainName(name), ...[...forms.keys()].sort((a, b) => b.length - a.length)]);
    return names.find((name) => {
      const called = this.partOf(name);
      return typeof called !== 'string' && parts.includes(called);
    });
  }

  #roots(parts: readonly Part[]): number {
    return new Set(parts.map((part) => this.#settled.get(part))).size;
  }
}
