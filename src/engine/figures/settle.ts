/** What the figures of a paragraph say of each other, when all are read. */
import type { FigureScope, Quantity } from '../model';
import { countedHead, stateOfCounted } from './compare';

/** Characters between a figure and the one it includes. */
const REACH = 120;
const includes = /\b(?:including|among them)\b[^.;]*$/i;

/** @param found the quantities of one paragraph by start; those that change are replaced */
export function settle(found: Quantity[], text: string): Quantity[] {
  for (const [i, quantity] of found.entries()) {
    const { scope } = quantity;
    if (i === 0 || scope === null) continue;
    if (scope.part === 'more' && isOfOtherState(quantity, found.slice(0, i)))
      found[i] = { ...quantity, scope: { ...scope, part: null } };
    else if (scope.part === 'part') {
      const told = toldOfWhole(quantity, scope, found[i - 1]!, text);
      if (told) found[i] = { ...quantity, ...told };
    }
  }
  return found;
}

/** '24 bodies were counted, another 38 people are missing': the 38 are more than the dead, and all of the missing. */
function isOfOtherState(quantity: Quantity, earlier: readonly Quantity[]): boolean {
  const state = stateOfCounted(quantity);
  return state !== undefined && earlier.every((one) => stateOfCounted(one) !== state);
}

/**
 * '31 people were killed, including five children': of the people the children are a part, of the children who were killed they are
 * all. What is said of the whole is said of them.
 */
function toldOfWhole(
  { start, end, countedSpan, ...quantity }: Quantity,
  scope: FigureScope,
  whole: Quantity,
  text: string,
): Pick<Quantity, 'scope' | 'state'> | undefined {
  if (!countedSpan || countedSpan.start < end || start - whole.end > REACH) return undefined;
  if (!includes.test(text.slice(whole.end, start))) return undefined;
  const head = countedHead({ ...quantity, start, end, countedSpan });
  if (head === undefined || head === countedHead(whole)) return undefined;
  const { state } = whole;
  return {
    scope: {
      ...scope,
      part: null,
      predicate: scope.predicate ?? whole.scope?.predicate ?? null,
      mode: scope.mode === 'fact' ? (whole.scope?.mode ?? 'fact') : scope.mode,
    },
    ...(state === undefined ? {} : { state }),
  };
}
