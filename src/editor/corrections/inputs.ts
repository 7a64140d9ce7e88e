/** Values that a reader types or chooses, with the present one filled in; what is typed is read while it is typed. */
import * as vscode from 'vscode';
import {
  bounds,
  type ArticleFacts,
  type Correctable,
  type FigureAnswer,
  type FigureCorrection,
  type TypedAs,
  type TypedValue,
  onOneLine,
} from '../../engine';
import { boundLabel, correctionParts, valueText, type Voice } from '../../present';
import type { Articles } from '../articles/articles';

export interface Inputs {
  /** `undefined`: the reader cancelled. */
  value(found: Correctable, words: string, figure: FigureAnswer | undefined): Promise<FigureCorrection | undefined>;
  unit(found: Correctable, words: string, figure: FigureAnswer): Promise<FigureCorrection | undefined>;
  bound(words: string, figure: FigureAnswer): Promise<FigureCorrection | undefined>;
  text(title: string, prompt: string, value: string): Promise<string | undefined>;
  date(found: Correctable, fileName: string): Promise<ArticleFacts | undefined>;
  address(found: Correctable, fileName: string): Promise<ArticleFacts | undefined>;
  origin(found: Correctable, fileName: string): Promise<ArticleFacts | undefined>;
}

const { Error: Wrong, Info } = vscode.InputBoxValidationSeverity;

export function createInputs(articles: Articles, pathOf: (article: string) => string, voice: Voice): Inputs {
  const { t } = voice;
  const read = async (article: string, typed: string, as: TypedAs): Promise<TypedValue | undefined> =>
    (await articles.ask('typed', { article, typed, as })) ?? undefined;
  const wrong = (message: string): vscode.InputBoxValidationMessage => ({ message, severity: Wrong });
  /** What was typed, as it is understood. */
  const understood = (is: FigureCorrection): vscode.InputBoxValidationMessage => ({
    message: vscode.l10n.t('Read as: {0}', correctionParts(is, t).join(', ')),
    severity: Info,
  });
  const title = (what: string, words: string): string => vscode.l10n.t('{0} of “{1}”', what, words);

  const corrected = ({ value, bound, unit }: TypedValue, figure: FigureAnswer | undefined): FigureCorrection => {
    const isOtherUnit = unit !== 'count' && unit !== 'day' && unit !== figure?.unit;
    return { value, ...(bound === '=' ? {} : { bound }), ...(isOtherUnit ? { unit } : {}) };
  };

  return {
    async value({ article }, words, figure) {
      const isDate = figure?.kind === 'date' || figure?.kind === 'time';
      const as = isDate ? 'date' : 'quantity';
      const typed = await vscode.window.showInputBox({
        title: title(vscode.l10n.t('Value'), words),
        prompt: isDate
          ? vscode.l10n.t('A day or a stretch of days: November 4, 2024; Monday; June 2023')
          : vscode.l10n.t('As a text has it: 10,000 to 12,000; about 8,000; at most $3.5 million; 12 %'),
        value: figure ? await present(figure) : words,
        validateInput: async (text) => {
          const found = await read(article, text, as);
          if (found) return understood(corrected(found, figure));
          return wrong(
            isDate
              ? vscode.l10n.t('This is not read as one day or stretch of days.')
              : vscode.l10n.t('This is not read as one value. Leave out what is counted.'),
          );
        },
      });
      const found = typed === undefined ? undefined : await read(article, typed, as);
      return found && corrected(found, figure);

      async function present(given: FigureAnswer): Promise<string> {
        if (typeof given.low === 'string') return given.low === given.high ? given.low : given.text;
        // words that are not read again would be no help
        const said = valueText(given, t);
        return (await read(article, said, as)) ? said : given.text;
      }
    },
    async unit({ article }, words, figure) {
      const plain = vscode.l10n.t('a plain number');
      const isPlain = (text: string): boolean => ['', 'count', plain].includes(text.trim());
      const typed = await vscode.window.showInputBox({
        title: title(vscode.l10n.t('Unit'), words),
        prompt: vscode.l10n.t('As a text has it: kilometres, $, per cent. Empty: a plain number.'),
        value: figure.unit === 'count' ? '' : figure.unit,
        validateInput: async (text) => {
          if (isPlain(text)) return understood({ unit: 'count' });
          const found = await read(article, text, 'unit');
          return found ? understood({ unit: found.unit }) : wrong(vscode.l10n.t('No such unit is known.'));
        },
      });
      if (typed === undefined) return undefined;
      if (isPlain(typed)) return { unit: 'count' };
      const found = await read(article, typed, 'unit');
      return found && { unit: found.unit };
    },
    async bound(words, figure) {
      const items = bounds.map((bound) => ({
        label: boundLabel(bound, t),
        description: bound === figure.bound ? vscode.l10n.t('now') : '',
        bound,
      }));
      const chosen = await vscode.window.showQuickPick(items, { title: title(vscode.l10n.t('Bound'), words) });
      return chosen && { bound: chosen.bound };
    },
    async text(heading, prompt, value) {
      const typed = await vscode.window.showInputBox({ title: heading, prompt, value });
      return typed === undefined ? undefined : onOneLine(typed);
    },
    async date({ article, facts }, fileName) {
      const typed = await vscode.window.showInputBox({
        title: vscode.l10n.t('Day on which {0} was published', fileName),
        prompt: vscode.l10n.t('November 4, 2024 or 2024-11-04. Days such as Monday count from it. Empty: not known.'),
        value: facts.date ?? '',
        validateInput: async (text) => {
          if (text.trim() === '') return null;
          const day = dayOf(await read(article, text, 'date'));
          return day ? { message: day, severity: Info } : wrong(vscode.l10n.t('This is not read as one day.'));
        },
      });
      if (typed === undefined) return undefined;
      if (typed.trim() === '') return { date: '' };
      const date = dayOf(await read(article, typed, 'date'));
      return date === undefined ? undefined : { date };
    },
    async address({ facts }, fileName) {
      const typed = await vscode.window.showInputBox({
        title: vscode.l10n.t('Address of {0}', fileName),
        prompt: vscode.l10n.t('Where it was published. Empty: not known.'),
        value: facts.address ?? '',
        validateInput: (text) =>
          text.trim() === '' || isAddress(text.trim())
            ? null
            : wrong(vscode.l10n.t('An address begins with https:// or http://.')),
      });
      return typed === undefined ? undefined : { address: typed.trim() };
    },
    async origin({ article, facts }, fileName) {
      const story = articles.storyOf(article);
      const others = articles.ids.filter((id) => id !== article && articles.storyOf(id) === story);
      const name = { label: vscode.l10n.t('A name …'), description: facts.origin ?? '', origin: undefined };
      const own = {
        label: vscode.l10n.t('Its own'),
        description: vscode.l10n.t('from nobody else'),
        origin: pathOf(article),
      };
      const chosen = await vscode.window.showQuickPick(
        [
          name,
          own,
          { label: vscode.l10n.t('From another article'), kind: vscode.QuickPickItemKind.Separator, origin: undefined },
          ...others.map((id) => ({ label: voice.fileName(id), description: '', origin: pathOf(id) })),
        ],
        {
          title: vscode.l10n.t('Where the text of {0} is from', fileName),
          placeHolder: vscode.l10n.t('Articles of one origin count once.'),
        },
      );
      if (!chosen) return undefined;
      if (chosen.origin !== undefined) return { origin: chosen.origin };
      const typed = await vscode.window.showInputBox({
        title: vscode.l10n.t('Where the text of {0} is from', fileName),
        prompt: vscode.l10n.t('A name, such as that of an agency. Articles with the same name have one origin.'),
        value: facts.origin ?? '',
        validateInput: (text) => (text.trim() === '' ? wrong(vscode.l10n.t('A name is needed.')) : null),
      });
      return typed === undefined ? undefined : { origin: onOneLine(typed) };
    },
  };
}

/** Of one day, not of a stretch. */
const dayOf = (typed: TypedValue | undefined): string | undefined => {
  const [day, last] = typed?.value ?? [];
  return last === undefined && typeof day === 'string' ? day : undefined;
};

function isAddress(text: string): boolean {
  try {
    return /^https?:$/.test(new URL(text).protocol);
  } catch {
    return false;
  }
}
