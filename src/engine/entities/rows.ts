/** A list of rows of the weight table, filled again and again without allocating. */
export const rowBits = 18;

export class RowList {
  readonly rows = new Uint32Array(512);
  count = 0;

  /** The row of one value of one template; values of different templates meet only by chance. */
  add(template: number, value: number): void {
    let h = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
    h ^= h >>> 15;
    h = Math.imul(h, 0xc2b2ae35);
    this.rows[this.count++] = h >>> (32 - rowBits);
  }

  /** One row for each bit that is set. */
  addBits(template: number, bits: number, variant: number): void {
    for (let left = bits; left !== 0; left &= left - 1)
      this.add(template, (31 - Math.clz32(left & -left)) * 4 + variant);
  }
}
