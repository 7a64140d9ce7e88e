/** What was worked out for the things asked for last: a statement is held against many others in a row. */
export class Lately<Key extends object, Value> {
  readonly #most: number;
  #newer = new Map<Key, Value>();
  #older = new Map<Key, Value>();

  /** @param most so many are kept at least, twice as many at most */
  constructor(most: number) {
    this.#most = most;
  }

  get(key: Key): Value | undefined {
    const found = this.#newer.get(key);
    if (found !== undefined) return found;
    const before = this.#older.get(key);
    return before === undefined ? undefined : this.keep(key, before);
  }

  keep(key: Key, value: Value): Value {
    if (this.#newer.size >= this.#most) {
      [this.#newer, this.#older] = [this.#older, this.#newer];
      this.#newer.clear();
    }
    this.#newer.set(key, value);
    return value;
  }
}
