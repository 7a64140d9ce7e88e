/**
 * What the engine says, as data: hosts look its English words up in a catalogue and write numbers as their reader does; the
 * command line prints it in English. A pattern is a literal of the source and belongs to the messages of the localisation.
 */
import type { Figure } from './figure';
import type { Relation } from './link';

export interface Phrase {
  /** English; `{0}` is the first value. */
  readonly pattern: string;
  readonly values: readonly PhraseValue[];
}

export type PhraseValue =
  | string
  | number
  /** Of 1, said as a percentage without decimals. */
  | { readonly share: number }
  /** A score or weight, said with two digits; `of`: what it belongs to, said before it. */
  | { readonly weight: number; readonly of?: string }
  /** A value with its bound and unit. */
  | { readonly figure: FigureSaid; readonly english: string }
  /** The name of a unit, as figures have it. */
  | { readonly unit: string }
  | { readonly relation: Relation }
  | Phrase
  /** Said one after the other, between commas. */
  | readonly PhraseValue[];

export type FigureSaid = Pick<Figure, 'kind' | 'low' | 'high' | 'bound' | 'unit' | 'change'> & {
  readonly near?: boolean;
};

export const figureSaid = (
  { kind, low, high, bound, unit, change, near = false }: FigureSaid,
  english: string,
): PhraseValue => ({
  figure: { kind, low, high, bound, unit, change, near },
  english,
});

export const phrase = (pattern: string, ...values: readonly PhraseValue[]): Phrase => ({ pattern, values });

/** The phrase in English, the same on every machine. */
export const inEnglish = ({ pattern, values }: Phrase): string =>
  pattern.replace(/\{(\d+)\}/g, (placeholder, index: string) => {
    const value = values[Number(index)];
    return value === undefined ? placeholder : valueInEnglish(value);
  });

function valueInEnglish(value: PhraseValue): string {
  if (typeof value !== 'object') return String(value);
  if (isPhraseList(value)) return value.map(valueInEnglish).join(', ');
  if ('pattern' in value) return inEnglish(value);
  if ('share' in value) return `${Math.round(value.share * 100)} %`;
  if ('figure' in value) return value.english;
  if ('unit' in value) return value.unit;
  if ('relation' in value) return value.relation;
  return [value.of ?? '', value.weight.toFixed(2)].filter(Boolean).join(' ');
}

export const isPhraseList = (value: PhraseValue): value is readonly PhraseValue[] => Array.isArray(value);
