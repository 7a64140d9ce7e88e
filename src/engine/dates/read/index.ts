/** The dates and times of one paragraph: one pass over the words, the grammar only where a word of its classes stands. */
import type { Vocabulary } from '../../lexicon';
import { NUMBER, type Bound, type DateMention, type DateReading, type ParagraphText, type Sentence } from '../../model';
import { DateText } from './dateText';
import { DateWords, STARTS } from './dateWords';
import { expressionOf } from './expression';
import { dateAt, mayStart } from './grammar';
import { createTenseReader } from './tense';

export type DateFinder = (paragraph: ParagraphText) => DateMention[];

export function createDateFinder(vocabulary: Vocabulary): DateFinder {
  const lexicon = new DateWords(vocabulary);
  const t = new DateText(lexicon);
  t.dateAt = (i) => dateAt(t, i);
  const tenseOf = createTenseReader(vocabulary);

  return ({ text, words, sentences }) => {
    const found: DateMention[] = [];
    t.set(text, words);
    let sentence = 0;
    for (let i = 0; i < words.count; i++) {
      if (!(lexicon.table.of(words.id[i]!) & STARTS) && !(words.flags[i]! & NUMBER)) continue;
      if (!mayStart(t, i)) continue;
      const date = dateAt(t, i);
      if (!date || date.end <= i) continue;
      while (sentence + 1 < sentences.length && sentences[sentence]!.endWord <= i) sentence++;
      const within = sentences[sentence];
      found.push(toMention(t, i, date.end, date.reading, within ? tense(t, within, i, date.reading) : null));
      i = date.end - 1;
    }
    return found;
  };

  function tense(text: DateText, sentence: Sentence, i: number, reading: DateReading): 'past' | 'future' | null {
    return needsTense(reading) ? tenseOf(text, sentence, i) : null;
  }
}

/** Does the day depend on whether the sentence looks back or ahead? */
function needsTense(reading: DateReading): boolean {
  switch (reading.kind) {
    case 'calendar':
    case 'season':
    case 'quarter':
    case 'holiday':
      return reading.year === null;
    case 'part':
    case 'nth':
      return needsTense(reading.of);
    case 'range':
      return needsTense(reading.from) || needsTense(reading.to);
    case 'daypart':
    case 'clock':
      return reading.day !== null && needsTense(reading.day);
    case 'offset':
    case 'turn':
      return typeof reading.from === 'object'
        ? needsTense(reading.from)
        : reading.kind === 'turn' && reading.what === 'weekend';
    case 'window':
    case 'decade':
    case 'century':
    case 'vague':
    case 'set':
      return false;
  }
}

const isClock = (reading: DateReading): boolean =>
  reading.kind === 'clock' || (reading.kind === 'range' && isClock(reading.to));

const isVague = (reading: DateReading): boolean =>
  reading.kind === 'vague' ||
  reading.kind === 'set' ||
  ((reading.kind === 'window' || reading.kind === 'offset') && reading.count === null);

function toMention(
  t: DateText,
  i: number,
  end: number,
  reading: DateReading,
  tense: DateMention['tense'],
): DateMention {
  const clock = isClock(reading);
  return {
    start: t.words.start[i]!,
    end: t.words.end[end - 1]!,
    kind: clock ? 'time' : 'date',
    low: null,
    high: null,
    bound: reading.kind === 'range' ? '=' : boundBefore(t, i, end),
    unit: clock ? 'time' : 'day',
    dimension: 'date',
    change: null,
    vague: isVague(reading),
    expression: expressionOf(reading),
    reading,
    tense,
    counted: null,
    countedSpan: null,
    source: null,
    sourceSpan: null,
    asOf: null,
    where: null,
  };
}

/** What the word before the date makes of it: 'since 1953' begins there, 'by Friday' ends there. */
function boundBefore(t: DateText, i: number, end: number): Bound {
  const the = t.is(i - 1, 'the');
  const at = the ? i - 2 : i - 1;
  // 'after the Oct. 7 attack': the day of the attack
  if (the && t.isWord(end) && !t.joined(end) && t.isAny(at, 'after', 'before', 'since')) return '=';
  if (t.isAny(at, 'since', 'from')) return '>=';
  if (t.is(at, 'after')) return '>';
  if (t.is(at, 'before')) return '<';
  if (t.isAny(at, 'by', 'until', 'till') || (t.is(at, 'than') && t.is(at - 1, 'later'))) return '<=';
  return t.isAny(at, 'around', 'about', 'circa', 'approximately') ? '~' : '=';
}
