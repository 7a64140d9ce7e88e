/** What the verb beside a date says of its direction: 'will open Monday' lies ahead, 'opened Monday' behind. */
import type { Vocabulary } from '../../lexicon';
import * as lists from '../../lexicon/en/tense';
import { WORD, type Sentence } from '../../model';
import type { DateText } from './dateText';
import { MONTH, THE } from './dateWords';

const NONE = 1;
const PAST = 2;
const FUTURE = 3;
/** Future only when *to* follows. */
const BEFORE_TO = 4;
const NEUTRAL = 5;

export type TenseReader = (t: DateText, sentence: Sentence, firstWord: number) => 'past' | 'future' | null;

/** The nearest verb cue before the date decides; without one, the first after it. */
export function createTenseReader(vocabulary: Vocabulary): TenseReader {
  let classes = new Uint8Array(1 << 12);
  const put = (words: readonly string[], value: number): void => {
    for (const word of words) classOf(vocabulary.add(word), value);
  };
  const classOf = (id: number, value?: number): number => {
    if (id >= classes.length) {
      const grown = new Uint8Array(Math.max(id + 1, classes.length * 2));
      grown.set(classes);
      classes = grown;
    }
    if (value !== undefined) classes[id] = value;
    else if (classes[id] === 0) classes[id] = looksPast(vocabulary.wordOf(id)) ? PAST : NONE;
    return classes[id]!;
  };
  put(lists.pastWords, PAST);
  put(lists.futureBeforeTo, BEFORE_TO);
  put(lists.futureWords, FUTURE);
  put(lists.notPast, NONE);
  put(lists.neutralWords, NEUTRAL);
  const be = vocabulary.add('be');
  const to = vocabulary.add('to');

  return (t, sentence, firstWord) => {
    const { words } = t;
    const cue = (i: number): 'past' | 'future' | 'neither' | null => {
      if (!(words.flags[i]! & WORD)) return null;
      const value = classOf(words.id[i]!);
      const beforeTo = words.id[i + 1] === to && !t.has(i + 2, THE) && !t.capital(i + 2) && !t.isNumber(i + 2);
      if (value === BEFORE_TO) return beforeTo ? 'future' : isPastForm(vocabulary.wordOf(words.id[i]!)) ? 'past' : null;
      if (value === FUTURE) return t.has(i, MONTH) && t.capital(i) ? null : 'future'; // May
      // 'will be closing Friday'
      if (value === NEUTRAL) return words.id[i - 1] === be ? null : 'neither';
      // 'to be held Friday', 'will be opened': the helper before it decides
      if (value === PAST) return words.id[i - 1] === be || words.id[i - 2] === be ? null : 'past';
      return null;
    };
    for (let i = firstWord - 1; i >= sentence.firstWord && i >= firstWord - 30; i--) {
      const found = cue(i);
      if (found) return found === 'neither' ? null : found;
    }
    // 'by Friday' lies ahead, unless what follows is over ('By mid-May the well was dry')
    const by = t.isAny(firstWord - 1, 'by', 'until');
    if (by && firstWord - 1 > sentence.firstWord) return 'future';
    for (let i = firstWord; i < sentence.endWord && i < firstWord + 15; i++) {
      const found = cue(i);
      if (found && !(by && found === 'neither')) return found === 'neither' ? null : found;
    }
    return by ? 'future' : null;
  };
}

const looksPast = (word: string): boolean => word.length > 3 && word.endsWith('ed');
const isPastForm = (word: string): boolean => word.endsWith('ed') || word === 'told';
