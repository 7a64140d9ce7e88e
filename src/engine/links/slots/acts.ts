/** What a statement tells by its clauses: who does what, with the names and dates that belong to each act. */
import { compareDates } from '../../dates';
import type { Clause, Grammar, Phrase } from '../../grammar';
import type { DateMention, Span } from '../../model';
import type { Profile } from '../index/profile';
import type { Pair } from '../pair';
import { OWN, relationsOf } from '../words/related';
import type { Terms } from '../words/terms';
import { isOfThing } from './dayOfThing';
import { namesOf, termsIn, type Named } from './named';

export interface Participant extends Span {
  readonly terms: ReadonlySet<number>;
  /** The name the phrase ends with, which is the one it speaks of. */
  readonly named: Named | undefined;
  readonly text: string;
}

export interface Act {
  readonly clause: Clause;
  /** Its verb. */
  readonly term: number;
  readonly subject: Participant | undefined;
  readonly object: Participant | undefined;
  readonly predicate: Span;
  /** What follows the verb up to the next one. */
  readonly tail: Span;
  readonly dates: readonly DateMention[];
}

/** Sentences of a text that is compared as one statement. */
const mostSentences = 8;

export function actsOf(profile: Profile, { entities, terms }: Pair, grammar: Grammar): readonly Act[] {
  const { article, statement, span } = profile;
  const { text } = article.clean;
  const names = namesOf(profile, entities, terms);
  const dates = datesOf(profile);
  const whole: readonly Span[] = statement >= 0 ? [span] : article.sentences.slice(0, mostSentences);
  return whole.flatMap(({ start, end }) => {
    const clauses = grammar.parse(text.slice(start, end));
    const predicates = clauses.map(({ predicate }) => ({
      start: start + predicate.start,
      end: start + predicate.end,
    }));
    const participant = (phrase: Phrase | null): Participant | undefined => {
      if (!phrase) return undefined;
      const place = { start: start + phrase.start, end: start + phrase.end };
      return { ...place, terms: termsIn(phrase.text, terms), named: nameOf(place, text, names), text: phrase.text };
    };
    return clauses.map((clause, i) => ({
      clause,
      term: terms.ofWord(clause.predicate.lemma),
      subject: participant(clause.subject),
      object: participant(clause.object),
      predicate: predicates[i]!,
      tail: { start: predicates[i]!.end, end: predicates[i + 1]?.start ?? end },
      dates: dates.filter(
        (date) => date.start >= start && date.end <= end && actAt(date, predicates, text, start) === i,
      ),
    }));
  });
}

/** The name of a phrase that names one thing only and ends with it, and is not one of several ('Lund and Varn', 'with Corvo'). */
function nameOf({ start, end }: Span, text: string, names: readonly Named[]): Named | undefined {
  const [name, ...more] = names.filter((each) => each.start >= start && each.end <= end);
  if (!name || more.length > 0 || name.owns || /\p{L}/u.test(text.slice(name.end, end))) return undefined;
  if (name.type === 'nationality' || name.type === 'other') return undefined;
  const joined = /(?:\b(?:and|or|with|including|like)|&|,|\/)\s*(?:\p{Ll}+\s+){0,3}(?:\p{Lu}[\p{L}.]*\s+){0,3}$/u;
  const joins = /^\s*(?:,\s*(?:and\s+|or\s+)?\p{Lu}|&|\/|\(|(?:and|or|with)\b)/u;
  return joined.test(text.slice(Math.max(0, start - 60), name.start)) || joins.test(text.slice(name.end, name.end + 20))
    ? undefined
    : name;
}

/**
 * The verb a date belongs to: the last one before it, and at the beginning of a sentence or behind 'and' the next one; -1
 * where it stands in an aside ('the leader in 2009, was sold').
 */
function actAt(date: Span, predicates: readonly Span[], text: string, start: number): number {
  const before = predicates.filter(({ end }) => end <= date.start).length - 1;
  const gap = text.slice(before < 0 ? start : predicates[before]!.end, date.start);
  const next = predicates[before + 1];
  const opens = before < 0 ? opening.test(gap) : joining.test(gap);
  if (next && (opens || before < 0)) return opens || !/[,;:]/.test(text.slice(date.end, next.start)) ? before + 1 : -1;
  return before < 0 || /[,;:]/.test(gap) ? -1 : before;
}

const preposition = '(?:\\s*(?:on|in|by|at|late|early|last|the|that|since|until|after|before))*\\s*$';
const opening = new RegExp(`^${preposition}`, 'i');
const joining = new RegExp(`\\b(?:and|but|while)${preposition}`, 'i');

const datesOf = ({ article, figures }: Profile): DateMention[] =>
  figures
    .map((i) => article.figures[i]!)
    .filter((f): f is DateMention => f.dimension === 'date' && f.kind === 'date' && !isOfThing(article.clean.text, f));

/** One verb, or two words for one act. */
export function areOneAct(x: Act, y: Act, terms: Terms): boolean {
  if (x.clause.predicate.lemma === y.clause.predicate.lemma) return true;
  if (x.term <= 0) return false;
  if (x.term === y.term) return true;
  const relations = relationsOf(terms);
  return relations.take(x.term) && relations.to(y.term) >= OWN;
}

/** Verbs of which an act is made by what stands around them only. */
export const isLight = ({ clause }: Act): boolean =>
  /^(?:be|have|do|say|tell|add|get|go|come|announce|report|state)$/.test(clause.predicate.lemma);

/** The act is done to the same, or, where it is done to nothing, by the same. */
export function agree(x: Act, y: Act): boolean {
  const [mine, theirs] = [objectOf(x), objectOf(y)];
  if (mine && theirs) return meet(mine, theirs);
  return !mine && !theirs && x.subject !== undefined && y.subject !== undefined && meet(x.subject, y.subject);
}

export const areOfOneDay = (x: Act, y: Act): boolean =>
  x.dates.some((date) => y.dates.some((other) => /^(?:same|within)$/.test(compareDates(date, other).kind)));

/** Without what is a date only ('died in 1799'). */
export function objectOf({ object, dates }: Act): Participant | undefined {
  return object && !dates.some(({ start, end }) => start < object.end && object.start < end) ? object : undefined;
}

/** All words of the shorter are in the longer. */
function meet({ terms: a }: Participant, { terms: b }: Participant): boolean {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  return short.size > 0 && [...short].every((term) => long.has(term));
}
