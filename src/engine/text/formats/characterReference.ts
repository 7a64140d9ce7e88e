/** `&amp;`, `&#8217;` → the character, with htmlparser2's tables. */
import { Parser } from 'htmlparser2';

const known = new Map<string, string>();

export function decodeReference(reference: string): string {
  let decoded = known.get(reference);
  if (decoded === undefined) {
    decoded = '';
    const parser = new Parser({ ontext: (text) => (decoded += text) }, { decodeEntities: true });
    parser.end(reference);
    if (known.size < 4096) known.set(reference, decoded);
  }
  return decoded;
}
