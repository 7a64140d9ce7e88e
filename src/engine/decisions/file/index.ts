/**
 * The text of `crossread.json` ↔ decisions. Each list holds one decision in each line, sorted by code units, and closes
 * with the word "end", so that every decision's line ends with a comma: lines of two people can be put together by any
 * merge. Everything else in the file stays as it is. A broken file is never written to; its whole lines are still read.
 */
import { phrase, type Correction, type Decision, type NameDecision, type Phrase, type Span } from '../../model';
import { articleLine, figureLine, quoteLine, readArticleFacts, readFigure, readQuote } from './corrections';
import type { Tell } from './fields';
import { readJson, type JsonNode } from './json';
import { linkLine, readLink, readStatement, statementLine } from './links';
import { nameLine, readName } from './names';

export { bounds } from './corrections';
export { linkDecision, statuses } from './links';
export { plainName } from './names';

export const decisionsFileName = 'crossread.json';

/** Line and column count from 1. */
export interface DecisionProblem {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
  readonly said: Phrase;
}

export interface DecisionsRead {
  /** Sorted, each once. */
  readonly decisions: readonly Decision[];
  /** Where each decision stands, in the order of `decisions`. */
  readonly places: readonly Span[];
  readonly problems: readonly DecisionProblem[];
  /** The file is no JSON or has no list where one belongs: it must not be written to. */
  readonly broken: boolean;
}

export interface TextEdit extends Span {
  readonly text: string;
}

const close = '"end"';

/** The lists, in the order in which a new file has them; `key` is one that only this list's entries must have. */
const lists = [
  { list: 'names', key: 'name', read: readName },
  { list: 'links', key: 'andSays', read: readLink },
  { list: 'statements', key: 'says', read: readStatement },
  { list: 'figures', key: 'figure', read: readFigure },
  { list: 'quotes', key: 'quote', read: readQuote },
  { list: 'articles', key: 'article', read: readArticleFacts },
] as const satisfies readonly {
  readonly list: string;
  readonly key: string;
  readonly read: (node: JsonNode, tell: Tell) => Decision | undefined;
}[];
type ListName = (typeof lists)[number]['list'];

const listNames = {
  link: 'links',
  statement: 'statements',
  figure: 'figures',
  quote: 'quotes',
  article: 'articles',
} as const satisfies Readonly<Record<Exclude<Decision, NameDecision>['kind'], ListName>>;

const listNameOf = ({ kind }: Decision): ListName =>
  kind in listNames ? listNames[kind as keyof typeof listNames] : 'names';

export const isAboutName = (decision: Decision): decision is NameDecision => listNameOf(decision) === 'names';
export const isCorrection = (decision: Decision): decision is Correction =>
  decision.kind === 'figure' || decision.kind === 'quote' || decision.kind === 'article';

/** One decision as the file has it. */
export function lineOf(decision: Decision): string {
  switch (decision.kind) {
    case 'link':
      return linkLine(decision);
    case 'statement':
      return statementLine(decision);
    case 'figure':
      return figureLine(decision);
    case 'quote':
      return quoteLine(decision);
    case 'article':
      return articleLine(decision);
    case 'hide':
    case 'apart':
    case 'alias':
    case 'type':
    case 'same':
    case 'rename':
      return nameLine(decision);
  }
}

export function readDecisions(text: string): DecisionsRead {
  const problems: DecisionProblem[] = [];
  const tell: Tell = (offset, said) => {
    problems.push({ offset, ...lineAndColumn(text, offset), said });
  };
  const found = new Map<string, { decision: Decision; place: Span }>();
  const take = (node: JsonNode, base: number, read: (typeof lists)[number]['read']): void => {
    const decision = read(node, (at, said) => tell(base + at, said));
    const place = { start: base + node.start, end: base + node.end };
    if (decision && !found.has(lineOf(decision))) found.set(lineOf(decision), { decision, place });
  };
  let broken = false;
  if (text.trim() !== '') {
    const read = readJson(text);
    if (read.kind === 'broken') {
      broken = true;
      tell(read.at, read.said);
      for (const line of text.matchAll(/^[ \t]*(\{.*\}),?[ \t\r]*$/gm)) {
        const entry = readJson(line[1]!);
        const list = entry.kind === 'read' ? lists.find(({ key }) => memberOf(entry.root, key)) : undefined;
        if (entry.kind === 'read' && list) take(entry.root, line.index + line[0].indexOf('{'), list.read);
      }
    } else
      for (const { list: name, read: readEntry } of lists) {
        const list = listOf(read.root, name);
        if (list === 'wrong') {
          // an object without any list is told once
          if (!broken) tell(read.root.start, phrase('The file must be an object with a list called "{0}".', name));
          broken = true;
        } else
          for (const item of list?.items ?? [])
            if (item.kind !== 'plain' || item.value !== 'end') take(item, 0, readEntry);
      }
  }
  const sorted = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
  return {
    decisions: sorted.map(({ decision }) => decision),
    places: sorted.map(({ place }) => place),
    problems,
    broken,
  };
}

/** A whole new file. */
export function writeDecisions(decisions: readonly Decision[]): string {
  const members = lists.flatMap(({ list }) => {
    const own = decisions.filter((decision) => listNameOf(decision) === list);
    const isWritten = own.length > 0 || (decisions.length === 0 && list === 'names');
    return isWritten ? [`  "${list}": ${listText(own.map(lineOf))}`] : [];
  });
  return `{\n  "version": 1,\n${members.join(',\n')}\n}\n`;
}

/** The edit that takes decisions out of the file's text and puts others in; `undefined` for a broken file. */
export function editDecisions(
  text: string,
  put: readonly Decision[],
  takeOut: readonly Decision[] = [],
): TextEdit | undefined {
  if (text.trim() === '') return { start: 0, end: text.length, text: writeDecisions(put) };
  let edited = text;
  const touched = lists.filter(({ list }) => [...put, ...takeOut].some((each) => listNameOf(each) === list));
  for (const { list } of touched.length > 0 ? touched : lists.slice(0, 1)) {
    const isHere = (decision: Decision): boolean => listNameOf(decision) === list;
    const edit = editList(edited, list, put.filter(isHere), takeOut.filter(isHere));
    if (!edit) return undefined;
    if (touched.length < 2) return edit;
    edited = edited.slice(0, edit.start) + edit.text + edited.slice(edit.end);
  }
  return { start: 0, end: text.length, text: edited };
}

function editList(
  text: string,
  name: ListName,
  put: readonly Decision[],
  takeOut: readonly Decision[],
): TextEdit | undefined {
  const read = readJson(text);
  const list = read.kind === 'broken' ? 'wrong' : listOf(read.root, name);
  if (read.kind === 'broken' || list === 'wrong') return undefined;
  const readEntry = lists.find((each) => each.list === name)!.read;
  const gone = new Set(takeOut.map(lineOf));
  const lines = (list?.items ?? []).flatMap((item) => {
    if (item.kind === 'plain' && item.value === 'end') return [];
    const decision = readEntry(item, () => {});
    // what is not understood stays, on one line
    const line = decision ? lineOf(decision) : JSON.stringify(JSON.parse(text.slice(item.start, item.end)));
    return gone.has(line) ? [] : [line];
  });
  const entries = listText([...lines, ...put.map(lineOf)]);
  if (list) return { start: list.start, end: list.end, text: entries };
  const start = read.root.end - 1;
  const members = read.root.kind === 'object' ? read.root.members : [];
  const last = members.at(-1)?.value.end ?? read.root.start + 1;
  return { start: last, end: start, text: `${members.length > 0 ? ',' : ''}\n  "${name}": ${entries}\n` };
}

const listText = (lines: readonly string[]): string =>
  `[\n${[...new Set(lines)]
    .sort((a, b) => (a < b ? -1 : 1))
    .map((line) => `    ${line},\n`)
    .join('')}    ${close}\n  ]`;

/** A list of the file; `undefined`: there is none yet. */
function listOf(root: JsonNode, name: ListName): Extract<JsonNode, { kind: 'array' }> | undefined | 'wrong' {
  if (root.kind !== 'object') return 'wrong';
  const list = memberOf(root, name);
  return list === undefined || list.kind === 'array' ? list : 'wrong';
}

const memberOf = (node: JsonNode, key: string): JsonNode | undefined =>
  node.kind === 'object' ? node.members.find((member) => member.key === key)?.value : undefined;

function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}
