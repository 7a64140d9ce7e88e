/** Bytes of a file → text without byte order mark, or the reason why it is none. */

export type Decoded =
  { readonly text: string; readonly note?: string } | { readonly text: undefined; readonly note: string };

/** So many bytes are looked at to tell what a file is. */
const head = 8192;

/** UTF-8; UTF-16 with a byte order mark or with the zero bytes of Latin text; else what the page declares, or Windows-1252. */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 = utf16Label(bytes);
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes) };
  const start = bytes.subarray(0, head);
  if (start.includes(0)) return { text: undefined, note: 'left out, it is a binary file' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    // not UTF-8
  }
  const control = start.filter((byte) => byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 27).length;
  if (control * 100 > start.length) return { text: undefined, note: 'left out, it is a binary file' };
  const declared = /charset\s*=\s*["']?([\w-]{3,20})/i.exec(new TextDecoder('windows-1252').decode(start))?.[1];
  const label = isKnown(declared) ? declared : 'windows-1252';
  return { text: new TextDecoder(label).decode(bytes), note: `it is not UTF-8; read as ${label.toLowerCase()}` };
}

function isKnown(label: string | undefined): label is string {
  if (label === undefined || /^utf-?(?:8|16)/i.test(label)) return false;
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}

function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // without a mark: nearly every second byte of Latin text is zero, and no other one
  const start = bytes.subarray(0, Math.min(head, bytes.length & ~1));
  if (start.length < 16) return undefined;
  const zeros = [0, 0];
  for (const [i, byte] of start.entries()) if (byte === 0) zeros[i & 1]!++;
  const half = start.length / 2;
  if (zeros[1]! > 0.7 * half && zeros[0] === 0) return 'utf-16le';
  if (zeros[0]! > 0.7 * half && zeros[1] === 0) return 'utf-16be';
  return undefined;
}
