/** Plain-text documents: why two statements were matched, and the report of one statement. */
import type { FigureAnswer, StatementPassage, StatementReport, Telling, Trace } from '../engine';
import { noteText } from './decisions';
import { figureText } from './figures';
import type { NoteOf } from './matchTree';
import { phraseText } from './phrases';
import { decimalIn } from './messages';
import { relationLabel } from './relations';
import { saysText } from './says';
import type { Translate, Voice } from './voice';
import { whyLines, whySentence } from './why';

const place = (at: StatementPassage, { fileName, t }: Voice): string =>
  t('{0}, line {1}', fileName(at.article), at.from.line + 1);

const bullets = (lines: readonly string[]): string[] => lines.map((line) => `  - ${line}`);

const figures = (found: readonly FigureAnswer[], { t }: Voice): string[] =>
  found.length === 0 ? [`  ${t('none')}`] : bullets(found.map((figure) => `${figure.text} → ${figureText(figure, t)}`));

/** First one plain sentence, then step by step, the same for the same texts, made to be copied into a record. */
export function traceText(trace: Trace, voice: Voice): string {
  const { t } = voice;
  const relation = trace.relation === 'none' ? t('Not linked') : relationLabel(trace.relation, t);
  const names = (found: readonly string[]): string => (found.length > 0 ? found.join(', ') : t('none'));
  const { compared, likeness } = whyLines(trace, t);
  return [
    t('Why these two statements are matched'),
    '',
    whySentence(trace, t),
    '',
    place(trace.from, voice),
    `  ${trace.from.text}`,
    '',
    place(trace.to, voice),
    `  ${trace.to.text}`,
    '',
    t('Relation: {0}', relation),
    '',
    ...(compared.length > 0 ? [t('What was compared'), ...bullets(compared), ''] : []),
    t('Figures in {0}', place(trace.from, voice)),
    ...figures(trace.figuresFrom, voice),
    t('Figures in {0}', place(trace.to, voice)),
    ...figures(trace.figuresTo, voice),
    '',
    t('Names'),
    `  ${place(trace.from, voice)}: ${names(trace.namesFrom)}`,
    `  ${place(trace.to, voice)}: ${names(trace.namesTo)}`,
    '',
    t('Evidence'),
    ...bullets(likeness),
    '',
  ].join('\n');
}

/**
 * All that is known of one statement, for the clipboard.
 * @param noteOf what readers noted of statements
 */
function tellingText({ source, disputed, negated, modality, quotes }: Telling, t: Translate): string[] {
  return [
    ...(source === null ? [] : [disputed ? t('Disputed by: {0}', source) : t('According to: {0}', source)]),
    ...(negated ? [t('It says that something is not so.')] : []),
    ...(modality === null ? [] : [t('Left open: {0}', modality)]),
    ...quotes.map(({ text, speaker }) =>
      speaker === null ? t('Quoted: “{0}”', text) : t('Quoted: “{0}” ({1})', text, speaker),
    ),
  ];
}

export function statementText(
  { found, telling, says, figures: own, names }: StatementReport,
  voice: Voice,
  noteOf: NoteOf = () => undefined,
): string {
  const { t } = voice;
  const noted = (passage: StatementPassage): string => noteText(noteOf(passage) ?? {}, t);
  const note = noted(found.statement);
  const { statement, matches } = found;
  return [
    statement.text,
    place(statement, voice),
    ...(note === '' ? [] : [t('Note: {0}', note)]),
    ...(says ? [saysText(says, t)] : []),
    ...tellingText(telling, t),
    ...(names.length > 0 ? ['', t('Names: {0}', names.map(({ name }) => name).join(', '))] : []),
    ...(own.length > 0 ? ['', t('Figures'), ...figures(own, voice)] : []),
    '',
    matches.length > 0 ? t('In the other articles') : t('In no other article'),
    ...matches.flatMap((match) => [
      `  - ${relationLabel(match.relation, t)} (${decimalIn(t, match.score)}), ${place(match.passage, voice)}`,
      `    ${match.passage.text}`,
      ...[noted(match.passage)].filter(Boolean).map((each) => `      ${t('Note: {0}', each)}`),
      ...match.why.map((why) => `      ${phraseText(why, t)}`),
    ]),
    '',
  ].join('\n');
}
