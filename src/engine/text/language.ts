/** The language of an article, where it is not English: by script, else by function words. */
import { functionWords, scripts, tellingLetters } from '../lexicon/languages';
import type { Span } from '../model';

/** So much of an article is looked at: its first blocks, and as much from its middle. UTF-16 code units. */
const sampleLength = 3000;
/** Fewer words than this tell no language by their function words. */
const fewestWords = 8;

const languages = Object.keys(functionWords);
const english = languages.indexOf('English');
/** Word → the languages it is a function word of. */
const languagesOf = new Map<string, number[]>();
for (const [i, language] of languages.entries())
  for (const word of new Set(functionWords[language]!.split(' '))) {
    const list = languagesOf.get(word);
    if (!list) languagesOf.set(word, [i]);
    // what is also English speaks for no other language
    else if (!list.includes(english)) list.push(i);
  }

/** English words that are also frequent words of other languages: they speak for none. */
const alsoForeign = new Set('a i in is was an of so he me we at do has as on no all over her for to by'.split(' '));

/** English name of the article's language, `undefined` for English and for what is too short to tell. */
export function otherLanguage(text: string, blocks: readonly Span[]): string | undefined {
  if (isPlainlyEnglish(text, blocks)) return undefined;
  const sample = takeSample(text, blocks);
  return byScript(sample) ?? byFunctionWords(sample);
}

/** Words of English and of no other language here, dense enough that nothing more need be counted. */
const plainEnglish = new Set('the of and that with said which from were has its was'.split(' '));

function isPlainlyEnglish(text: string, blocks: readonly Span[]): boolean {
  const first = blocks[0]?.start ?? 0;
  const end = Math.min(text.length, first + 700);
  let hits = 0;
  for (let from = first; from < end;) {
    let to = from;
    while (to < end && isWordCharacter(text.charCodeAt(to))) to++;
    if (to - from >= 2 && to - from <= 5 && plainEnglish.has(text.slice(from, to)) && ++hits >= 7) return true;
    from = to + 1;
  }
  // seven are dense enough in the longest stretch that is looked at
  return hits >= 5 && hits * 110 >= end - first;
}

const isWordCharacter = (c: number): boolean => ((c | 32) >= 97 && (c | 32) <= 122) || (c >= 48 && c <= 57) || c === 95;

function takeSample(text: string, blocks: readonly Span[]): string {
  const middle = Math.floor(blocks.length / 2);
  const take = (from: number): string => {
    let taken = '';
    for (let i = from; i < blocks.length && taken.length < sampleLength; i++) {
      const { start, end } = blocks[i]!;
      taken += `${text.slice(start, Math.min(end, start + sampleLength))}\n`;
    }
    return taken;
  };
  return blocks.length > 12 ? take(0) + take(middle) : take(0);
}

function byScript(sample: string): string | undefined {
  // plain Latin text has no letter beyond U+036F
  if (!/[\u0370-\u1fff\u3040-\ud7af\ufb50-\ufdff\ufe70-\ufefc]/.test(sample)) return undefined;
  const counts = new Map<string, number>();
  let latin = 0;
  for (let i = 0; i < sample.length; i++) {
    const c = sample.charCodeAt(i);
    if (c < 0x370) {
      if (((c | 32) >= 97 && (c | 32) <= 122) || c >= 0xc0) latin++;
      continue;
    }
    const script = scripts.find(({ ranges }) => ranges.some(([from, to]) => c >= from && c <= to));
    if (script) counts.set(script.language, (counts.get(script.language) ?? 0) + 1);
  }
  const kana = counts.get('Japanese') ?? 0;
  // Chinese characters among Japanese syllables are Japanese
  if (kana * 20 > (counts.get('Chinese') ?? 0) && kana > 0) {
    counts.set('Japanese', kana + (counts.get('Chinese') ?? 0));
    counts.delete('Chinese');
  }
  const [language, count] = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), ['', 0]);
  // a Chinese character says about as much as a word
  const weight = language === 'Chinese' || language === 'Japanese' || language === 'Korean' ? 3 : 1;
  if (count * weight <= latin || count < 4) return undefined;
  const telling = tellingLetters[language]?.find(({ letters }) => countOf(sample, letters) * 60 > count);
  return telling?.language ?? language;
}

function countOf(sample: string, letters: string): number {
  let count = 0;
  for (const char of sample) if (letters.includes(char)) count++;
  return count;
}

function byFunctionWords(sample: string): string | undefined {
  const hits = languages.map(() => 0);
  const kinds = languages.map(() => new Set<string>());
  let words = 0;
  for (const match of sample.matchAll(/\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?/gu)) {
    words++;
    const word = match[0].toLowerCase().replace('’', "'");
    // with a capital it is as likely part of a name (Los Angeles, La Plata)
    const isName = match[0] !== word && match[0].charAt(0) !== word.charAt(0);
    for (const language of languagesOf.get(word) ?? languagesOf.get(elided(word)) ?? [])
      if (language === english ? !alsoForeign.has(word) : !isName) {
        hits[language]!++;
        kinds[language]!.add(word);
      }
  }
  if (words < fewestWords) return undefined;
  let best = english;
  for (let i = 0; i < hits.length; i++) if (hits[i]! > hits[best]!) best = i;
  if (best === english) return undefined;
  // three different words: one word again and again is a name or a unit ('18 sen')
  const isClear = kinds[best]!.size >= 3 && hits[best]! >= 0.12 * words && hits[best]! >= 2 * hits[english]!;
  return isClear ? languages[best] : undefined;
}

/** French "l'homme", "d'Oslo" → the function word before the apostrophe. */
function elided(word: string): string {
  const at = word.indexOf("'");
  return at === 1 && 'lcdjnsmt'.includes(word[0]!) ? 'des' : word;
}
