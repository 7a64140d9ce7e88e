/** What the engine says as data, in the reader's language. */
import { isPhraseList, type Phrase, type PhraseValue } from '../engine';
import { decimalIn, numberIn, type Translate } from './messages';

export const phraseText = ({ pattern, values }: Phrase, say: Translate): string =>
  say(pattern, ...values.map((value) => valueText(value, say)));

function valueText(value: PhraseValue, say: Translate): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberIn(say, value);
  if (isPhraseList(value)) return value.map((each) => valueText(each, say)).join(', ');
  if ('pattern' in value) return phraseText(value, say);
  if ('share' in value) return `${numberIn(say, Math.round(value.share * 100))} %`;
  return [value.of ?? '', decimalIn(say, value.weight)].filter(Boolean).join(' ');
}
