/** Hover texts as Markdown. Article text is escaped; the only links are commands of our own with places as arguments. */
import type {
  ComparableFigure,
  EntityAnswer,
  Explanation,
  FigureAnswer,
  Match,
  Place,
  StatementPassage,
} from '../engine';
import { commandUri, escapeMarkdown } from './escape';
import { figureRows, filesText, type FigureRow } from './figureRows';
import { comparisonLabel, figurePhrase, putRightText, sourceText } from './figures';
import { entityTypeLabel, relationLabel } from './relations';
import { saysText } from './says';
import { shorten, type Translate, type Voice } from './voice';

/** The commands a hover may call; a host trusts these and no others. */
export interface HoverCommands {
  readonly openPlace: string;
  readonly showMatches: string;
  readonly showWhy: string;
  readonly compare: string;
}

/** Commands that put right what stands here, called with its article and offset. */
export interface DecisionCommands {
  readonly notEntityHere: string;
  readonly setType: string;
  readonly sameAs: string;
  readonly notSame: string;
  readonly renameEntity: string;
  readonly addAlias: string;
  readonly notEntityAnywhere: string;
  readonly correct: string;
  readonly notAFigure: string;
  readonly noteStatement: string;
  readonly setStatus: string;
}

export interface HoverOptions {
  readonly commands: HoverCommands;
  /** Left out where nothing can be decided. */
  readonly decisions?: DecisionCommands;
  /** More than this many entries end in a line that says how many are left. */
  readonly limit: number;
}

export function hoverMarkdown(found: Explanation, voice: Voice, options: HoverOptions): string {
  switch (found.kind) {
    case 'entity':
      return paragraphs(
        entityHover(found.entity, found.text, voice, options),
        decisionLinks(found.place, voice, options),
      );
    case 'figure':
      return figureHover(found.figure, found.comparable, voice, options);
    case 'statement':
      return paragraphs(
        found.says ? escapeMarkdown(saysText(found.says, voice.t)) : '',
        matchesHover(found.found.matches, voice, options),
        statementLinks(found.found.statement, voice, options),
      );
  }
}

const paragraphs = (...parts: readonly string[]): string => parts.filter(Boolean).join('\n\n');

const place = (at: Place, { fileName }: Voice, { commands }: HoverOptions): string =>
  `[${escapeMarkdown(fileName(at.article))}:${at.from.line + 1}](${commandUri(commands.openPlace, [
    { article: at.article, from: at.from, to: at.to },
  ])})`;

/** One entry per list item: bold head, place, and the sentence below as a quotation in the same item. */
const entry = (head: string, where: string, sentence: string | undefined): string =>
  `- ${head} · ${where}${sentence === undefined ? '' : `  \n  *${escapeMarkdown(shorten(sentence, 220))}*`}`;

function listed<T>(items: readonly T[], voice: Voice, options: HoverOptions, line: (item: T) => string): string {
  const more = items.length - options.limit;
  return [
    ...items.slice(0, options.limit).map(line),
    ...(more > 0
      ? [
          `- [${voice.t('{0, plural, one {# more in the sidebar} other {# more in the sidebar}}', more)}](${commandUri(options.commands.showMatches, [])})`,
        ]
      : []),
  ].join('\n');
}

function entityHover(entity: EntityAnswer, standing: string, voice: Voice, options: HoverOptions): string {
  const { t } = voice;
  const others = entity.aliases.filter((alias) => alias !== entity.name);
  const named = entity.name === standing ? '' : ` (${t('here: {0}', escapeMarkdown(standing))})`;
  return paragraphs(
    `**${escapeMarkdown(entity.name)}** · ${entityTypeLabel(entity.type, t)}${named}`,
    others.length > 0 ? t('Also: {0}', others.slice(0, 8).map(escapeMarkdown).join(', ')) : '',
    entity.roles.length > 0
      ? listed(entity.roles, voice, options, ({ role, articles }) => {
          const files = articles.map((article) => escapeMarkdown(voice.fileName(article))).join(', ');
          return `- ${escapeMarkdown(role)} · ${files}`;
        })
      : '',
    `---`,
    listed(
      entity.files,
      voice,
      options,
      ({ count, first }) => `- ${times(count, t)} · ${place(first, voice, options)}`,
    ),
  );
}

function decisionLinks({ article, start }: Place, { t }: Voice, { decisions }: HoverOptions): string {
  if (!decisions) return '';
  const link = (title: string, command: string): string =>
    `[${title}](${commandUri(command, [{ article, offset: start }])})`;
  const links = [
    link(t('not an entity here'), decisions.notEntityHere),
    link(t('anywhere'), decisions.notEntityAnywhere),
    link(t('this is a …'), decisions.setType),
    link(t('same as …'), decisions.sameAs),
    link(t('not the same'), decisions.notSame),
    link(t('rename …'), decisions.renameEntity),
    link(t('add alias …'), decisions.addAlias),
  ];
  return `---\n\n${links.join(' · ')}`;
}

/** Above the other articles' figures, where a low hover still shows them. */
function figureLinks({ article, start }: Place, { t }: Voice, { decisions }: HoverOptions): string {
  if (!decisions) return '';
  const args = [{ article, offset: start }];
  return `[${t('correct …')}](${commandUri(decisions.correct, args)}) · [${t('not a figure')}](${commandUri(decisions.notAFigure, args)})`;
}

function statementLinks({ ref, article, start }: StatementPassage, { t }: Voice, { decisions }: HoverOptions): string {
  if (!decisions) return '';
  const links = [
    `[${t('note …')}](${commandUri(decisions.noteStatement, [{ statement: ref }])})`,
    `[${t('status …')}](${commandUri(decisions.setStatus, [{ statement: ref }])})`,
    `[${t('correct …')}](${commandUri(decisions.correct, [{ article, offset: start }])})`,
  ];
  return `---\n\n${links.join(' · ')}`;
}

const times = (count: number, t: Translate): string => t('{0, plural, =1 {once} other {# times}}', count);

function figureHover(
  figure: FigureAnswer,
  comparable: readonly ComparableFigure[],
  voice: Voice,
  options: HoverOptions,
): string {
  const { t } = voice;
  return paragraphs(
    `**${escapeMarkdown(figurePhrase(figure, t))}**`,
    figure.source
      ? t('according to {0}', escapeMarkdown(sourceText(figure.source)))
      : figure.kind === 'date' || figure.kind === 'time'
        ? ''
        : t('no source named'),
    escapeMarkdown(putRightText(figure, t)),
    figure.vague ? t('The text gives no exact number; these are its honest bounds.') : '',
    figureLinks(figure, voice, options),
    comparable.length > 0 ? '---' : '',
    listed(figureRows(comparable), voice, options, (row) => figureRow(row, voice, options)),
  );
}

function figureRow({ comparison, figures, files, sources }: FigureRow, voice: Voice, options: HoverOptions): string {
  const { t } = voice;
  const [first] = figures;
  const said = sources.length > 0 ? `, ${t('according to {0}', escapeMarkdown(sources.join('; ')))}` : '';
  const right = escapeMarkdown(putRightText(figures.find(({ corrected }) => corrected) ?? first!, t));
  const places = figures.slice(0, options.limit).map((figure) => place(figure, voice, options));
  return entry(
    `**${comparisonLabel(comparison, t)}** · ${escapeMarkdown(figurePhrase(first!, t))}${said}${right && ` (${right})`}`,
    figures.length === 1 ? places.join('') : `${filesText(files, t)}: ${places.join(', ')}`,
    first!.statement?.text,
  );
}

function matchesHover(matches: readonly Match[], voice: Voice, options: HoverOptions): string {
  const { t } = voice;
  return listed(matches, voice, options, (match) =>
    entry(
      `**${relationLabel(match.relation, t)}**`,
      `${place(match.passage, voice, options)} · [${t('why')}](${commandUri(options.commands.showWhy, [
        { from: match.from, to: match.passage.ref },
      ])}) · [${t('compare')}](${commandUri(options.commands.compare, [{ from: match.from, to: match.passage.ref }])})`,
      match.passage.text,
    ),
  );
}
