/** Who said a statement and who repeats it, as the rows of VS Code's call hierarchy. */
import type { Place, StatementRef, ToldStatement } from '../engine';
import { sourceText } from './figures';
import { whereText } from './nodes';
import { shorten, type Voice } from './voice';

export interface SpreadRow {
  readonly kind: 'statement' | 'source';
  readonly name: string;
  readonly detail: string;
  /** What is opened: the statement, or where the source is named. */
  readonly place: Place;
  /** `null`: a source says, and is not told further here. */
  readonly ref: StatementRef | null;
}

const nameLength = 90;

/** A statement with its place, who it is from, its day, and whether its article shares the origin of the one asked for. */
export function statementRow(told: ToldStatement, voice: Voice, own = false): SpreadRow {
  const { passage, sources, published, sameOrigin } = told;
  const { t } = voice;
  return {
    kind: 'statement',
    name: shorten(passage.text, nameLength),
    detail: [
      whereText(passage, voice),
      sources.length > 0 ? t('according to {0}', sources.map(({ who }) => sourceText(who)).join(', ')) : '',
      published ?? '',
      sameOrigin && !own ? t('same origin') : '',
    ]
      .filter(Boolean)
      .join(' · '),
    place: passage,
    ref: passage.ref,
  };
}

/** Who the statement is attributed to in its article. */
export const sourceRows = ({ passage, sources }: ToldStatement, voice: Voice): SpreadRow[] =>
  sources.map(({ who, place }) => ({
    kind: 'source',
    name: who,
    detail: voice.t('source in {0}', whereText(place ?? passage, voice)),
    place: place ?? passage,
    ref: null,
  }));
