/** Tagged words → clauses: verb groups first, then who stands before each and what after it. */
import type { Clause, Phrase } from '.';
import { denyVerbs } from '../lexicon/en/cueVerbs';
import { failVerbs, intentVerbs, negativeWords, possibleWords } from '../lexicon/en/polarity';
import { clausal, objectAfter, phraseOf, subjectBefore } from './phrases';
import {
  ADJECTIVE,
  ADVERB,
  AUXILIARY,
  BE,
  COORDINATOR,
  DETERMINER,
  GERUND,
  NEGATIVE,
  NOUN,
  PARTICIPLE,
  SUBORDINATOR,
  VERB,
  type Token,
} from './tokens';

/** Words `from`..`to` (excluded) that make one verb phrase. */
export interface VerbGroup {
  readonly from: number;
  readonly to: number;
  readonly main: number;
  readonly form: 'finite' | 'infinitive' | 'gerund';
  readonly passive: boolean;
  readonly negated: boolean;
  readonly modality: string | null;
}

const deny = new Set(denyVerbs);
const fail = new Set(failVerbs);
const intent = new Set(intentVerbs);
const negatives = new Set(negativeWords);
const possible = new Set(possibleWords);

export function readClauses(sentence: string, tokens: readonly Token[]): Clause[] {
  const groups = verbGroups(tokens);
  const clauses: Clause[] = [];
  let before: Clause | undefined;
  // the last clause that stands in no other one
  let outer: Clause | undefined;
  groups.forEach((group, g) => {
    const previous = groups[g - 1];
    const from = previous?.to ?? 0;
    const until = groups[g + 1]?.from ?? tokens.length;
    const gap = tokens.slice(from, group.from);
    const leading = previous ? tokens[previous.main]!.lemma : '';
    const dependent = before !== undefined && previous !== undefined && dependsOn(gap, group, leading);
    // 'says that it has room, but will not open': a comma takes the second verb back to the first
    const joined = tokens[group.from - 2]?.breaks === true && has(tokens[group.from - 1], COORDINATOR);
    const agentless = group.form !== 'finite';
    const controller = gap.some(({ classes }) => (classes & NOUN) !== 0) ? before?.object : before?.subject;
    let subject: Phrase | null = agentless
      ? (controller ?? null)
      : subjectBefore(sentence, tokens, from, group.from, joined ? outer : before, leading);
    const after = objectAfter(
      sentence,
      tokens,
      group.to,
      until,
      groups[g + 1]?.form === 'finite' && takesClause(tokens[group.main]!.lemma) ? 'clause' : 'other',
    );
    let object = after.object;
    if (group.passive) [subject, object] = [after.agent, subject];
    const lemma = tokens[group.main]!.lemma;
    // what stands inside a denial, or inside what is not said or done, is not claimed
    const flipped = dependent && (deny.has(leading) || fail.has(leading)) !== before!.negated;
    const alone = (phrase: Phrase | null): boolean =>
      phrase !== null && negatives.has(phrase.text.split(/\s/, 1)[0]!.toLowerCase());
    const negated =
      [group.negated, flipped, alone(subject) || alone(object), gap.at(-1)?.word === 'without'].filter(Boolean).length %
        2 ===
      1;
    const clause: Clause = {
      subject,
      predicate: { ...phraseOf(sentence, tokens, group.from, group.to)!, lemma },
      object,
      negated,
      modality: group.modality ?? (dependent && group.form === 'infinitive' && intent.has(leading) ? leading : null),
      passive: group.passive,
    };
    clauses.push(clause);
    before = clause;
    if (!dependent && !agentless && !gap.some((token) => has(token, SUBORDINATOR))) outer = clause;
  });
  return clauses;
}

const has = (token: Token | undefined, classes: number): boolean => ((token?.classes ?? 0) & classes) !== 0;

const takesClause = (lemma: string): boolean => clausal.has(lemma) || deny.has(lemma);

/** 'denied that …', 'denied sending …', 'failed to send …': the group stands inside what the verb before it says. */
function dependsOn(gap: readonly Token[], { form }: VerbGroup, leading: string): boolean {
  if (gap.some(({ classes }) => (classes & COORDINATOR) !== 0)) return false;
  if (form !== 'finite') return gap.every(({ classes, word }) => (classes & ADVERB) !== 0 || word === 'to');
  return (
    gap[0]?.word === 'that' ||
    (takesClause(leading) && !gap.some(({ classes, breaks }) => breaks || classes & SUBORDINATOR))
  );
}

function verbGroups(tokens: readonly Token[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!beginsGroup(tokens, i)) continue;
    // 'for not opening'
    const negated = has(tokens[i - 1], NEGATIVE) && !tokens[i - 1]!.breaks;
    const group = groupAt(tokens, negated ? i - 1 : i);
    groups.push(group);
    i = Math.max(i, group.to - 1);
  }
  return groups;
}

function beginsGroup(tokens: readonly Token[], i: number): boolean {
  const { classes } = tokens[i]!;
  if ((classes & VERB) === 0) return false;
  const previous = tokens[i - 1];
  // 'sending boats', '10 boats': a plural that the tagger takes for a verb
  const plural = tokens[i]!.word.endsWith('s') && !(classes & (AUXILIARY | PARTICIPLE | GERUND));
  const afterVerb = has(previous, VERB) && !has(previous, AUXILIARY) && !previous!.breaks;
  if (plural && (afterVerb || /^\d/.test(previous?.word ?? ''))) return false;
  // 'the planned visit', 'a ruling party'
  const modifies = (tokens[i - 1]?.classes ?? 0) & (DETERMINER | ADJECTIVE) && (tokens[i + 1]?.classes ?? 0) & NOUN;
  return !(modifies && classes & (PARTICIPLE | GERUND) && !(classes & AUXILIARY));
}

function groupAt(tokens: readonly Token[], from: number): VerbGroup {
  let main = from + (tokens[from]!.classes & VERB ? 0 : 1);
  let to = from;
  let lastAuxiliary = -1;
  let negated = false;
  let modality: string | null = null;
  for (let j = from; j < tokens.length; j++) {
    const { classes, word, breaks } = tokens[j]!;
    if ((classes & (NEGATIVE | ADVERB)) !== 0 && (classes & VERB) === 0) {
      if (classes & NEGATIVE) {
        negated = true;
        to = j + 1;
      }
      if (possible.has(word)) modality ??= word;
    } else if (classes & AUXILIARY) {
      if (word === 'cannot') negated = true;
      if (possible.has(word)) modality ??= word;
      lastAuxiliary = main = j;
      to = j + 1;
    } else if (
      classes & VERB ||
      (lastAuxiliary === main && tokens[lastAuxiliary] && isParticipial(tokens, lastAuxiliary, j))
    ) {
      main = j;
      to = j + 1;
      break;
    } else break;
    if (breaks) break;
  }
  const auxiliary = lastAuxiliary >= 0 && lastAuxiliary !== main ? tokens[lastAuxiliary]! : undefined;
  const gerund = (tokens[main]!.classes & GERUND) !== 0;
  return {
    from,
    to: Math.max(to, main + 1),
    main,
    form:
      tokens[from - 1]?.word === 'to' || tokens[main - 1]?.word === 'to'
        ? 'infinitive'
        : gerund && !auxiliary
          ? 'gerund'
          : 'finite',
    passive: auxiliary !== undefined && (auxiliary.classes & BE) !== 0 && !gerund,
    negated,
    modality,
  };
}

/** 'was damaged' where the tagger reads an adjective. */
function isParticipial(tokens: readonly Token[], auxiliary: number, j: number): boolean {
  const { classes, word } = tokens[j]!;
  return (tokens[auxiliary]!.classes & BE) !== 0 && (classes & ADJECTIVE) !== 0 && word.endsWith('ed');
}
