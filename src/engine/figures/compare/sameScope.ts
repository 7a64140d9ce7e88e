/** Is the same said of those counted: verb, fact or plan, part or whole, period? */
import { inEnglish, phrase, type FigureScope, type Phrase } from '../../model';
import { kindredClasses } from '../../lexicon/en/countedVerbs';
import { isClass, isNeutral, isPresence } from '../scope';

export type Verdict = 'same' | 'other' | 'unclear';

export interface ScopeDifference {
  readonly verdict: Exclude<Verdict, 'same'>;
  /** Only another verb, and none of the two makes a count of its own: two linked statements may mean the same by it. */
  readonly onlyVerb: boolean;
  readonly reason: () => Phrase;
}

/**
 * `undefined`: nothing stands against it.
 * @param ofOneTime both speak of the very same days, however they name them
 */
export function differenceOfScope(
  a: FigureScope | null,
  b: FigureScope | null,
  predicateA: string | null,
  predicateB: string | null,
  ofOneTime: boolean,
): ScopeDifference | undefined {
  const difference = (
    verdict: ScopeDifference['verdict'],
    reason: () => Phrase,
    onlyVerb = false,
  ): ScopeDifference => ({
    verdict,
    onlyVerb,
    reason,
  });
  const [x, y] = [a?.part ?? null, b?.part ?? null];
  if ((x === 'margin') !== (y === 'margin'))
    return difference('other', () => phrase('one of the two lies between two counts'));
  if (partial(x) !== partial(y)) return difference('other', () => phrase('one of the two is an addition or a part'));
  const [m, n] = [a?.mode ?? 'fact', b?.mode ?? 'fact'];
  if (m !== n)
    return difference('other', () => phrase('{0} and {1} are told apart', ...sorted(modeNames[m](), modeNames[n]())));
  if ((x === 'total') !== (y === 'total')) return difference('unclear', () => phrase('one of the two is a total'));
  const [then, now] = [a?.period ?? null, b?.period ?? null];
  if (then !== now && !ofOneTime)
    return difference(then && now ? 'other' : 'unclear', () =>
      phrase('they are told for {0} and for {1}', ...sorted(then ?? phrase('no time'), now ?? phrase('no time'))),
    );
  // of two parts nothing tells that they are the same part
  if (partial(x) && (predicateA !== predicateB || isPlain(predicateA)))
    return difference('unclear', () => phrase('they may be different parts'));
  const said = samePredicate(predicateA, predicateB);
  if (said === 'same') return undefined;
  // a verb that was not found, or two that are in no class, may be two words for one thing
  const onlyVerb =
    said === 'unclear' &&
    (areKindred(predicateA, predicateB) ||
      (!isClassed(predicateA) &&
        !isClassed(predicateB) &&
        (predicateA === null || predicateB === null || !(isKnown(predicateA) || isKnown(predicateB)))));
  return difference(
    said,
    () =>
      phrase(
        'what is said of them may differ: {0}',
        sorted(predicateA ?? phrase('not told'), predicateB ?? phrase('not told')),
      ),
    onlyVerb,
  );
}

/** *two of the 40*: the 40 are a plain count. Margins are held against margins only. */
const partial = (part: FigureScope['part']): string =>
  part === 'whole' || part === 'total' || part === 'margin' || part === null ? '' : part;

/** In the order of their English words, whichever figure comes first. */
const sorted = (...two: readonly [string | Phrase, string | Phrase]): readonly [string | Phrase, string | Phrase] => {
  const [x, y] = two.map((each) => (typeof each === 'string' ? each : inEnglish(each))) as [string, string];
  return x <= y ? two : [two[1], two[0]];
};

const modeNames: Readonly<Record<FigureScope['mode'], () => Phrase>> = {
  fact: () => phrase('a fact'),
  future: () => phrase('a plan or forecast'),
  possible: () => phrase('what is possible'),
  wanted: () => phrase('what is wanted'),
  offered: () => phrase('what is offered'),
  not: () => phrase('what did not happen'),
};

/** Nothing but that there are so many. */
export const isPlain = (predicate: string | null): boolean => predicate === null || isNeutral(predicate);
const isClassed = (predicate: string | null): boolean => predicate !== null && isClass(predicate);
const isKnown = (predicate: string | null): boolean =>
  predicate !== null && (isNeutral(predicate) || isClass(predicate) || isPresence(predicate));

/** Two classes of which one is another word for the other in some reports. */
const areKindred = (a: string | null, b: string | null): boolean =>
  kindredClasses.some(([x, y]) => (a === x && b === y) || (a === y && b === x));

/** Verbs that only say that there are so many go with each other, and with those that say where they are. */
function samePredicate(a: string | null, b: string | null): Verdict {
  if (a === b) return 'same';
  if (isPlain(a) && isPlain(b)) return 'same';
  const there = (predicate: string | null): boolean =>
    predicate === 'present' || (predicate !== null && isPresence(predicate));
  if (there(a) && there(b)) return 'same';
  return a !== null && b !== null && isClass(a) && isClass(b) && !areKindred(a, b) ? 'other' : 'unclear';
}
