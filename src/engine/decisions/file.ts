/**
 * The text of `crossread.json` ↔ decisions. The list holds one decision in each line, sorted by code units, and closes
 * with the word "end", so that every decision's line ends with a comma: lines of two people can be put together by any
 * merge. Everything else in the file stays as it is. A broken file is never written to; its whole lines are still read.
 */
import type { Decision, EntityType, Span } from '../model';
import { readJson, type JsonNode } from './json';

export const decisionsFileName = 'crossread.json';

/** Line and column count from 1. */
export interface DecisionProblem {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
  readonly message: string;
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

const types: readonly EntityType[] = ['person', 'organization', 'place', 'nationality', 'event', 'product', 'other'];
const verbs = ['hide', 'apart', 'aliasOf', 'is', 'sameAs', 'rename'] as const;
const close = '"end"';

/** A name on one line, with one kind of apostrophe: as decisions and mentions are compared. */
export const plainName = (text: string): string => (/^[A-Za-z.-]+(?: [A-Za-z.-]+)*$/.test(text) ? text : unified(text));

const unified = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[‘’ʼ`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

export function readDecisions(text: string): DecisionsRead {
  const problems: DecisionProblem[] = [];
  const tell = (offset: number, message: string): void => {
    problems.push({ offset, ...lineAndColumn(text, offset), message });
  };
  const found = new Map<string, { decision: Decision; place: Span }>();
  const take = (node: JsonNode, base: number): void => {
    const decision = readDecision(node, (at, message) => tell(base + at, message));
    const place = { start: base + node.start, end: base + node.end };
    if (decision && !found.has(lineOf(decision))) found.set(lineOf(decision), { decision, place });
  };
  let broken = false;
  if (text.trim() !== '') {
    const read = readJson(text);
    if (read.kind === 'broken') {
      broken = true;
      tell(read.at, read.message);
      for (const line of text.matchAll(/^[ \t]*(\{.*\}),?[ \t\r]*$/gm)) {
        const entry = readJson(line[1]!);
        if (entry.kind === 'read' && memberOf(entry.root, 'name')) take(entry.root, line.index + line[0].indexOf('{'));
      }
    } else {
      const list = listOf(read.root);
      if (list === 'wrong') {
        broken = true;
        tell(read.root.start, 'The file must be an object with a list called "names".');
      }
      if (typeof list === 'object')
        for (const item of list.items) if (item.kind !== 'plain' || item.value !== 'end') take(item, 0);
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
  return `{\n  "version": 1,\n  "names": ${listText(decisions.map(lineOf))}\n}\n`;
}

/** The edit that takes decisions out of the file's text and puts others in; `undefined` for a broken file. */
export function editDecisions(
  text: string,
  put: readonly Decision[],
  takeOut: readonly Decision[] = [],
): TextEdit | undefined {
  if (text.trim() === '') return { start: 0, end: text.length, text: writeDecisions(put) };
  const read = readJson(text);
  const list = read.kind === 'broken' ? 'wrong' : listOf(read.root);
  if (read.kind === 'broken' || list === 'wrong') return undefined;
  const gone = new Set(takeOut.map(lineOf));
  const lines = (list?.items ?? []).flatMap((item) => {
    if (item.kind === 'plain' && item.value === 'end') return [];
    const decision = readDecision(item, () => {});
    // what is not understood stays, on one line
    const line = decision ? lineOf(decision) : JSON.stringify(JSON.parse(text.slice(item.start, item.end)));
    return gone.has(line) ? [] : [line];
  });
  const names = listText([...lines, ...put.map(lineOf)]);
  if (list) return { start: list.start, end: list.end, text: names };
  const start = read.root.end - 1;
  const members = read.root.kind === 'object' ? read.root.members : [];
  const last = members.at(-1)?.value.end ?? read.root.start + 1;
  return { start: last, end: start, text: `${members.length > 0 ? ',' : ''}\n  "names": ${names}\n` };
}

const listText = (lines: readonly string[]): string =>
  `[\n${[...new Set(lines)]
    .sort((a, b) => (a < b ? -1 : 1))
    .map((line) => `    ${line},\n`)
    .join('')}    ${close}\n  ]`;

/** The file's list; `undefined`: there is none yet. */
function listOf(root: JsonNode): Extract<JsonNode, { kind: 'array' }> | undefined | 'wrong' {
  if (root.kind !== 'object') return 'wrong';
  const list = memberOf(root, 'names');
  return list === undefined || list.kind === 'array' ? list : 'wrong';
}

const memberOf = (node: JsonNode, key: string): JsonNode | undefined =>
  node.kind === 'object' ? node.members.find((member) => member.key === key)?.value : undefined;

/** One decision as the file has it. */
export function lineOf(decision: Decision): string {
  const { kind } = decision;
  const said =
    kind === 'hide' || kind === 'apart'
      ? { [kind]: true }
      : kind === 'alias'
        ? { aliasOf: decision.of }
        : kind === 'type'
          ? { is: decision.type }
          : kind === 'rename'
            ? { rename: decision.to }
            : { sameAs: decision.as < decision.name ? decision.name : decision.as };
  const name = kind === 'same' && decision.as < decision.name ? decision.as : decision.name;
  const at = 'at' in decision ? decision.at : undefined;
  const entry = {
    name,
    ...said,
    ...(at ? { before: at.before, after: at.after } : {}),
    ...(decision.note === undefined ? {} : { note: decision.note }),
  };
  return `{ ${Object.entries(entry)
    .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
    .join(', ')} }`;
}

function readDecision(node: JsonNode, tell: (at: number, message: string) => void): Decision | undefined {
  if (node.kind !== 'object') {
    tell(node.start, 'A decision is an object with a "name".');
    return undefined;
  }
  const strings = new Map<string, string>();
  const said: (typeof verbs)[number][] = [];
  for (const { key, at, value } of node.members) {
    const verb = verbs.find((each) => each === key);
    if (!verb && !['name', 'before', 'after', 'note'].includes(key)) {
      tell(at, `"${key}" is not known here.`);
      return undefined;
    }
    if (strings.has(key) || (verb && said.includes(verb))) {
      tell(at, `"${key}" stands here twice.`);
      return undefined;
    }
    if (verb) said.push(verb);
    const isFlag = verb === 'hide' || verb === 'apart';
    if (value.kind !== 'plain' || (isFlag ? value.value !== true : typeof value.value !== 'string')) {
      tell(value.start, isFlag ? `"${key}" can only be true.` : `"${key}" must be text in quotation marks.`);
      return undefined;
    }
    if (typeof value.value === 'string') strings.set(key, key === 'note' ? value.value : plainName(value.value));
  }
  const name = strings.get('name');
  const [verb, ...others] = said;
  if (!name) tell(node.start, 'A decision needs a "name".');
  else if (verb === undefined || others.length > 0)
    tell(node.start, `A decision has exactly one of ${verbs.map((each) => `"${each}"`).join(', ')}.`);
  else return decided(verb, name, strings, (message) => tell(node.start, message));
  return undefined;
}

function decided(
  verb: (typeof verbs)[number],
  name: string,
  strings: ReadonlyMap<string, string>,
  tell: (message: string) => void,
): Decision | undefined {
  const other = strings.get(verb) ?? '';
  const note = strings.get('note');
  const noted = note === undefined ? { name } : { name, note };
  const hasWords = strings.has('before') || strings.has('after');
  const around = hasWords ? { at: { before: strings.get('before') ?? '', after: strings.get('after') ?? '' } } : {};
  if (verb === 'hide' || verb === 'apart') return { kind: verb, ...noted, ...around };
  if (other === '') {
    tell(`"${verb}" must not be empty.`);
    return undefined;
  }
  if (verb === 'aliasOf') return { kind: 'alias', ...noted, of: other, ...around };
  if (hasWords) {
    tell(`"before" and "after" do not go with "${verb}".`);
    return undefined;
  }
  if (verb === 'rename') return { kind: 'rename', ...noted, to: other };
  if (verb === 'sameAs')
    return other < name ? { kind: 'same', ...noted, name: other, as: name } : { kind: 'same', ...noted, as: other };
  const type = types.find((each) => each === other);
  if (type) return { kind: 'type', ...noted, type };
  tell(`"is" must be one of ${types.join(', ')}.`);
  return undefined;
}

function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length, column: lines.at(-1)!.length + 1 };
}
