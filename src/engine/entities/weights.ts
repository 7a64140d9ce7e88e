/** The learned weights, unpacked: int8 rows of `tagCount`, one scale for all. */
import {
  evidenceWeights,
  outsideBias,
  transitionWeights,
  weightRows,
  weightScale,
} from '../lexicon/en/generated/nameWeights';
import { rowBits } from './rows';
import { tagCount } from './tags';

export interface Weights {
  /** (1 << rowBits) × tagCount. */
  readonly rows: Int8Array | Float32Array;
  /** (tagCount + 1) × tagCount: from each tag, and last from the region's start. */
  readonly transitions: Float32Array;
  readonly scale: number;
  /** evidenceRowCount × tagCount, see evidence.ts. */
  readonly evidence: Float32Array;
  /** Added to the score of *outside* in the second decoding. */
  readonly outsideBias: number;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

export function bytesOf(base64: string): Uint8Array {
  const codes = new Uint8Array(128);
  for (let i = 0; i < 64; i++) codes[alphabet.charCodeAt(i)] = i;
  const bytes = new Uint8Array((base64.length * 3) >> 2);
  let held = 0;
  let bits = 0;
  let at = 0;
  for (let i = 0; i < base64.length; i++) {
    held = (held << 6) | codes[base64.charCodeAt(i)]!;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = (held >> bits) & 255;
      held &= (1 << bits) - 1;
    }
  }
  return bytes.subarray(0, at);
}

let unpacked: Weights | undefined;

/** Rows are written as a gap to the row before (one byte, 255 = 255 and go on) and `tagCount` signed bytes. */
export function readWeights(): Weights {
  if (unpacked) return unpacked;
  const rows = new Int8Array((1 << rowBits) * tagCount);
  const packed = bytesOf(weightRows);
  let row = 0;
  for (let i = 0; i < packed.length;) {
    while (packed[i] === 255) {
      row += 255;
      i++;
    }
    row += packed[i++]!;
    for (let t = 0; t < tagCount; t++) rows[row * tagCount + t] = (packed[i++]! << 24) >> 24;
  }
  return (unpacked = {
    rows,
    transitions: Float32Array.from(transitionWeights),
    scale: weightScale,
    evidence: Float32Array.from(evidenceWeights),
    outsideBias,
  });
}
