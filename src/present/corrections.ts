/** What can be put right where the cursor stands, in groups, each with the value it has now. */
import type { Correctable, Correction } from '../engine';
import { boundLabel, decisionText } from './decisions';
import { valueText } from './figures';
import { shorten, type Translate } from './voice';

/** What is put right; a host has a command for each. */
export type Corrects =
  | 'value'
  | 'unit'
  | 'bound'
  | 'counted'
  | 'source'
  | 'notAFigure'
  | 'aFigure'
  | 'speaker'
  | 'date'
  | 'publisher'
  | 'address'
  | 'origin';

export interface CorrectionChoice {
  readonly does: Corrects | 'takeBack';
  readonly label: string;
  /** What it is now. */
  readonly now: string;
  /** Of *takeBack*. */
  readonly correction?: Correction;
}

export interface CorrectionGroup {
  /** What the choices are about: the figure, the quotation, the article. */
  readonly about: string;
  readonly choices: readonly CorrectionChoice[];
}

const shown = 50;

/** @param fileName what the reader knows the article by */
export function correctionGroups(found: Correctable, fileName: string, t: Translate): readonly CorrectionGroup[] {
  const { figure, quote, selected, facts, corrections } = found;
  const groups: CorrectionGroup[] = [];
  const isWhole = selected === null || figure === null || selected.text === figure.key.text;
  if (figure && isWhole) groups.push({ about: t('Figure: {0}', figure.key.text), choices: figureChoices(found, t) });
  if (selected && !(figure && isWhole))
    groups.push({
      about: t('Selected words'),
      choices: [{ does: 'aFigure', label: t('This is a figure …'), now: shorten(selected.text, shown) }],
    });
  if (quote)
    groups.push({
      about: t('Quotation'),
      choices: [{ does: 'speaker', label: t('Speaker …'), now: quote.speaker ?? t('nobody named') }],
    });
  groups.push({
    about: fileName,
    choices: [
      { does: 'date', label: t('Date of the article …'), now: facts.date ?? t('not known') },
      { does: 'publisher', label: t('Publisher …'), now: facts.publisher ?? t('not known') },
      { does: 'address', label: t('Address …'), now: facts.address ?? t('not known') },
      { does: 'origin', label: t('Origin of the text …'), now: facts.origin ?? t('as the texts tell') },
    ],
  });
  if (corrections.length > 0)
    groups.push({
      about: t('Put right before'),
      choices: corrections.map((correction) => ({
        does: 'takeBack',
        label: t('Take back: {0}', decisionText(correction, t)),
        now: '',
        correction,
      })),
    });
  return groups;
}

function figureChoices({ figure }: Correctable, t: Translate): CorrectionChoice[] {
  const { answer } = figure!;
  const isDate = answer.kind === 'date' || answer.kind === 'time';
  const none: CorrectionChoice = { does: 'notAFigure', label: t('Not a figure'), now: '' };
  const value: CorrectionChoice = { does: 'value', label: t('Value …'), now: valueText(answer, t) };
  if (isDate) return [value, none];
  return [
    value,
    { does: 'unit', label: t('Unit …'), now: answer.unit === 'count' ? t('a plain number') : answer.unit },
    { does: 'bound', label: t('Bound …'), now: boundLabel(answer.bound, t) },
    { does: 'counted', label: t('What is counted …'), now: answer.counted ?? t('nothing named') },
    { does: 'source', label: t('Source …'), now: answer.source ?? t('nobody named') },
    none,
  ];
}
