/** How V8 compiles this program. A run is short, and most of what is compiled in it pays only in long ones. */
import { setFlagsFromString } from 'node:v8';

/**
 * Node 20 (V8 11) runs functions in its interpreter and optimises each soon and often again: for 1,000 articles that costs
 * more than reading them. Every function gets baseline code at once instead, and is optimised later. Newer versions have a
 * middle tier and need nothing (measured on Node 24); they do not know the second flag. Goes for the whole process, so an
 * editor's host must not call it.
 */
export function tuneCompiler(): void {
  if (!process.versions.v8.startsWith('11.')) return;
  setFlagsFromString('--always-sparkplug');
  setFlagsFromString('--interrupt-budget=800000');
}
