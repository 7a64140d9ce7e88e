/** What the engine says as data, in the reader's language. */
import { isPhraseList, type Phrase, type PhraseValue } from '../engine';
import { figurePhrase } from './figures';
import { decimalIn, numberIn, type Translate } from './messages';
import { relationLabel } from './relations';
import { unitText } from './units';

export const phraseText = ({ pattern, values }: Phrase, say: Translate): string =>
  say(pattern, ...values.map((value) => valueText(value, say)));

function valueText(value: PhraseValue, say: Translate): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return numberIn(say, value);
  if (isPhraseList(value)) return value.map((each) => valueText(each, say)).join(', ');
  if ('pattern' in value) return phraseText(value, say);
  if ('share' in value) return `${numberIn(say, Math.round(value.share * 100))} %`;
  if ('figure' in value)
    return figurePhrase({ ...value.figure, text: value.english, counted: null, vague: false }, say);
  if ('unit' in value) return unitText(value.unit, 1, say);
  if ('relation' in value) return relationLabel(value.relation, say);
  return [value.of ?? '', decimalIn(say, value.weight)].filter(Boolean).join(' ');
}
