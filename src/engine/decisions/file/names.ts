/** Decisions about names, one in a line of the list `names`. */
import { phrase, type EntityType, type NameDecision, type Phrase } from '../../model';
import { onOneLine } from '../../text/whiteSpace';
import { mustBe, quoted, type Tell } from './fields';
import type { JsonNode } from './json';

const types: readonly EntityType[] = ['person', 'organization', 'place', 'nationality', 'event', 'product', 'other'];
const verbs = ['hide', 'apart', 'aliasOf', 'is', 'sameAs', 'rename'] as const;

/** A name on one line, with one kind of apostrophe: as decisions and mentions are compared. */
export const plainName = (text: string): string => (/^[A-Za-z.-]+(?: [A-Za-z.-]+)*$/.test(text) ? text : unified(text));

const unified = (text: string): string => onOneLine(text.normalize('NFC').replace(/[‘’ʼ`]/g, "'"));

/** One decision as the file has it. */
export function nameLine(decision: NameDecision): string {
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

export function readName(node: JsonNode, tell: Tell): NameDecision | undefined {
  if (node.kind !== 'object') {
    tell(node.start, phrase('A decision is an object with {0}.', quoted(['name'])));
    return undefined;
  }
  const strings = new Map<string, string>();
  const said: (typeof verbs)[number][] = [];
  for (const { key, at, value } of node.members) {
    const verb = verbs.find((each) => each === key);
    if (!verb && !['name', 'before', 'after', 'note'].includes(key)) {
      tell(at, phrase('"{0}" is not known here.', key));
      return undefined;
    }
    if (strings.has(key) || (verb && said.includes(verb))) {
      tell(at, phrase('"{0}" stands here twice.', key));
      return undefined;
    }
    if (verb) said.push(verb);
    const isFlag = verb === 'hide' || verb === 'apart';
    if (value.kind !== 'plain' || (isFlag ? value.value !== true : typeof value.value !== 'string')) {
      tell(value.start, mustBe[isFlag ? 'flag' : 'text'](key));
      return undefined;
    }
    if (typeof value.value === 'string') strings.set(key, key === 'note' ? value.value : plainName(value.value));
  }
  const name = strings.get('name');
  const [verb, ...others] = said;
  if (!name) tell(node.start, phrase('A decision here needs {0}.', quoted(['name'])));
  else if (verb === undefined || others.length > 0)
    tell(node.start, phrase('A decision has exactly one of {0}.', quoted(verbs)));
  else return decided(verb, name, strings, (said) => tell(node.start, said));
  return undefined;
}

function decided(
  verb: (typeof verbs)[number],
  name: string,
  strings: ReadonlyMap<string, string>,
  tell: (said: Phrase) => void,
): NameDecision | undefined {
  const other = strings.get(verb) ?? '';
  const note = strings.get('note');
  const noted = note === undefined ? { name } : { name, note };
  const hasWords = strings.has('before') || strings.has('after');
  const around = hasWords ? { at: { before: strings.get('before') ?? '', after: strings.get('after') ?? '' } } : {};
  if (verb === 'hide' || verb === 'apart') return { kind: verb, ...noted, ...around };
  if (other === '') {
    tell(phrase('"{0}" must not be empty.', verb));
    return undefined;
  }
  if (verb === 'aliasOf') return { kind: 'alias', ...noted, of: other, ...around };
  if (hasWords) {
    tell(phrase('"before" and "after" do not go with "{0}".', verb));
    return undefined;
  }
  if (verb === 'rename') return { kind: 'rename', ...noted, to: other };
  if (verb === 'sameAs')
    return other < name ? { kind: 'same', ...noted, name: other, as: name } : { kind: 'same', ...noted, as: other };
  const type = types.find((each) => each === other);
  if (type) return { kind: 'type', ...noted, type };
  tell(phrase('"{0}" must be one of {1}.', 'is', types));
  return undefined;
}
