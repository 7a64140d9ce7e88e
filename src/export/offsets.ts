/** Offsets of a text in the units other formats count in. */

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** Where a place stands: both count from 1, `column` in UTF-16 code units. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

export class Offsets {
  readonly #lines: number[] = [0];
  /** Offsets of the second halves of surrogate pairs, ascending. */
  readonly #pairs: number[] = [];

  constructor(readonly text: string) {
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) this.#lines.push(i + 1);
      else if (isHigh(unit) && isLow(text.charCodeAt(i + 1))) this.#pairs.push(++i);
    }
  }

  /** UTF-16 offset → Unicode code points before it. A place inside a pair counts as before it. */
  codePoints(offset: number): number {
    return offset - below(this.#pairs, offset + 1);
  }

  /** The offset, or the one before it where it would part a surrogate pair. */
  whole(offset: number): number {
    const inside = isLow(this.text.charCodeAt(offset)) && isHigh(this.text.charCodeAt(offset - 1));
    return inside ? offset - 1 : offset;
  }

  lineColumn(offset: number): LineColumn {
    const line = below(this.#lines, offset + 1);
    return { line, column: offset - this.#lines[line - 1]! + 1 };
  }
}

/** How many of an ascending list are below the limit. */
function below(list: readonly number[], limit: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Each text is looked through once. */
export function offsetsOf(textOf: (path: string) => string): (path: string) => Offsets {
  const known = new Map<string, Offsets>();
  return (path) => {
    let found = known.get(path);
    if (!found) known.set(path, (found = new Offsets(textOf(path))));
    return found;
  };
}

/** Halves of surrogate pairs that stand alone are replaced: no format can write them. */
export const wellFormed = (text: string): string =>
  text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');

/** A relative address of the file: nothing in its name can leave the folder, name a scheme or begin a query. */
export const toUri = (name: string): string => {
  const path = name
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .map((part) =>
      encodeURIComponent(wellFormed(part)).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`),
    )
    .join('/');
  return path === '' ? 'article' : path;
};
