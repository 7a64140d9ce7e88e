/** A decision → what comes into the file for it and what goes, because it says otherwise. */
import { isAboutName, plainName, type Decision, type EntityType, type NameDecision } from '../../engine';
import type { Change } from './decisions';
import type { Target } from './target';

type Known = readonly Decision[];
const about = (known: Known, names: readonly string[], kinds: readonly NameDecision['kind'][]): NameDecision[] =>
  known.filter(isAboutName).filter(({ kind, name }) => kinds.includes(kind) && names.includes(name));

export function hideHere({ story, mention }: Target): Change | undefined {
  return mention && { story, put: [{ kind: 'hide', name: mention.text, at: mention.around }], takeOut: [] };
}

/** From a mention: this name; from a row: every name of the entity. */
export function hideEverywhere({ story, entity, mention }: Target, known: Known): Change {
  const names = mention ? [mention.text] : [...new Set(entity.aliases.map(plainName))];
  return {
    story,
    put: names.map((name) => ({ kind: 'hide', name })),
    takeOut: about(known, names, ['hide', 'type', 'alias', 'apart']),
  };
}

export function setType(story: string, name: string, type: EntityType, known: Known): Change {
  const hidden = about(known, [name], ['hide']).filter((each) => each.kind === 'hide' && !each.at);
  return { story, put: [{ kind: 'type', name, type }], takeOut: [...about(known, [name], ['type']), ...hidden] };
}

/** The name a decision about the kind of a thing is made for: that of the mention where mention and entity differ in kind. */
export function typedName({ entity, call, mention }: Target, type: EntityType): string {
  const byItself = mention && (mention.type === 'nationality' || type === 'nationality' || call === null);
  return byItself ? mention.text : (call ?? plainName(entity.name));
}

export function sameAs({ story, entity, call, mention }: Target, other: Target, known: Known): Change | undefined {
  const isHere = ({ kind, name, ...rest }: NameDecision): boolean =>
    (kind === 'apart' || kind === 'alias') &&
    name === mention?.text &&
    'at' in rest &&
    rest.at?.before === mention.around.before &&
    rest.at.after === mention.around.after;
  const here = mention ? known.filter(isAboutName).filter(isHere) : [];
  if (mention && other.call !== null && (here.length > 0 || call === null))
    return {
      story,
      put: [{ kind: 'alias', name: mention.text, of: other.call, at: mention.around }],
      takeOut: here,
    };
  if (plainName(entity.name) === plainName(other.entity.name)) {
    const name = plainName(entity.name);
    return { story, put: [{ kind: 'same', name, as: name }], takeOut: [] };
  }
  if (call === null || other.call === null) return undefined;
  const [name, as] = [call, other.call].sort();
  return {
    story,
    put: [{ kind: 'same', name: name!, as: as! }],
    takeOut: about(known, [call, other.call], ['apart']).filter((each) => each.kind === 'apart' && !each.at),
  };
}

export const apartHere = ({ story, mention }: Target): Change | undefined =>
  mention && { story, put: [{ kind: 'apart', name: mention.text, at: mention.around }], takeOut: [] };

export const apartEverywhere = (story: string, name: string): Change => ({
  story,
  put: [{ kind: 'apart', name }],
  takeOut: [],
});

/** Decisions that made these names one entity. */
export const joinedBy = ({ entity, mention }: Target, known: Known): readonly Decision[] => {
  const names = mention ? [mention.text, plainName(entity.name)] : entity.aliases.map(plainName);
  return known
    .filter(isAboutName)
    .filter(
      (each) =>
        (each.kind === 'same' && (names.includes(each.name) || names.includes(each.as))) ||
        (each.kind === 'alias' && names.includes(each.name)),
    );
};

export function renamed({ story, entity, call }: Target, to: string, known: Known): Change | undefined {
  const names = entity.aliases.map(plainName);
  const before = known
    .filter(isAboutName)
    .filter(
      (each) =>
        each.kind === 'rename' && (each.name === call || (each.to === entity.name && names.includes(each.name))),
    );
  const name = before[0]?.name ?? call;
  const given = plainName(to);
  if (name === null || given === '') return undefined;
  return { story, put: given === name ? [] : [{ kind: 'rename', name, to: given }], takeOut: before };
}

export function addAlias({ story, call }: Target, alias: string, known: Known): Change | undefined {
  const name = plainName(alias);
  if (call === null || name === '') return undefined;
  const takeOut = about(known, [name], ['hide', 'apart', 'alias']).filter((each) => !('at' in each && each.at));
  return { story, put: [{ kind: 'alias', name, of: call }], takeOut };
}
