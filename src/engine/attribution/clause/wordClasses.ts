/** One table of everything attribution asks of a word: its closed class, and what kind of cue it is. */
import { kindOf, wordKinds, WordTable, type Vocabulary } from '../../lexicon';
import * as cues from '../../lexicon/en/cueVerbs';
import * as words from '../../lexicon/en/functionWords';
import { inflect } from '../../lexicon/inflect';

// closed classes
export const DETERMINER = 1;
export const ALONE = 1 << 1;
export const POSSESSIVE = 1 << 2;
export const PRONOUN = 1 << 3;
export const OBJECT_PRONOUN = 1 << 4;
export const PREPOSITION = 1 << 5;
export const ATTACHES = 1 << 6;
export const COORDINATOR = 1 << 7;
export const SUBORDINATOR = 1 << 8;
export const AUXILIARY = 1 << 9;
export const BE = 1 << 10;
export const NEGATION = 1 << 11;
export const ADVERB = 1 << 12;
export const TIME = 1 << 13;
export const PLAIN_VERB = 1 << 14;
// cues
export const SAY = 1 << 15;
export const QUOTE_ONLY = 1 << 16;
export const REPORT = 1 << 17;
export const THINK = 1 << 18;
export const DENY = 1 << 19;
export const NAME = 1 << 20;
export const SPEECH_NOUN = 1 << 21;
// forms of cues; a word may be several
export const BASE = 1 << 22;
export const THIRD = 1 << 23;
export const PAST = 1 << 24;
export const PARTICIPLE = 1 << 25;
export const ING = 1 << 26;
export const FINITE = THIRD | PAST;
export const RELATIVE = 1 << 27;
export const OBJECT = 1 << 28;
/** Reports with a clause only. */
export const CLAUSE_ONLY = 1 << 29;
/** Cannot stand before its subject: what follows it is who hears it ('told reporters'). */
export const NEEDS_HEARER = -(2 ** 31);
/** A common word of English, so that its capital at a sentence's start makes it no name. */
export const COMMON = 1 << 30;
export const CUE = SAY | QUOTE_ONLY | REPORT | THINK | DENY | NAME | OBJECT;

/** Words that rules ask for by name, by number. */
export interface KnownWords {
  readonly that: number;
  readonly to: number;
  readonly by: number;
  readonly with: number;
  readonly as: number;
  readonly of: number;
  readonly and: number;
  readonly according: number;
  readonly per: number;
  readonly joint: number;
  /** Tell where or when after an inverted subject ('said the mayor in a statement'). */
  readonly settings: ReadonlySet<number>;
  /** After the cue, before a setting: the quotation has ended ('“Why?” Vale asked in court.'). */
  readonly afterCue: ReadonlySet<number>;
  /** Begin an amount that is the subject of its clause ('about 400 boats left, …'). */
  readonly amounts: ReadonlySet<number>;
  /** 'Vale and Lund both said', 'Vale himself said' */
  readonly floating: ReadonlySet<number>;
  /** A noun before them is no verb ('reports of', 'calls from'). */
  readonly nounTails: ReadonlySet<number>;
  /** Begin the home of an apposition (', from Port Ellery'). */
  readonly origins: ReadonlySet<number>;
  /** With the word before them, hedges of an amount ('at least 400', 'as many as 400'). */
  readonly hedges: ReadonlySet<number>;
  /** Hold figures: what they show is what they say ('data showed 400 cases'). */
  readonly dataNouns: ReadonlySet<number>;
  /** With 'of' and an amount, the object of who reports it ('gave a figure of 300'). */
  readonly amountNouns: ReadonlySet<number>;
  readonly at: number;
  readonly in: number;
  readonly the: number;
  readonly words: number;
  /** Before a time after the cue ('said late on Sunday'). */
  readonly parts: ReadonlySet<number>;
  readonly beOrHave: ReadonlySet<number>;
  /** Before 'on': goes on speaking ('she went on'). */
  readonly goes: ReadonlySet<number>;
  readonly on: number;
  /** Say whose side somebody takes, and nothing of what was said. */
  readonly replies: ReadonlySet<number>;
  /** Begin a relative clause. */
  readonly whom: ReadonlySet<number>;
  readonly whose: ReadonlySet<number>;
  /** Cues in -s that are plural nouns as well. */
  readonly nounForms: ReadonlySet<number>;
  readonly singulars: ReadonlySet<number>;
  /** Join two nouns; 'but' and 'so' join clauses. */
  readonly joining: ReadonlySet<number>;
  /** Before 'to': one preposition with it ('contrary to reports'). */
  readonly leading: ReadonlySet<number>;
  /** After a verb of blame and praise: something moved ('slammed into the wall'). */
  readonly directions: ReadonlySet<number>;
  readonly consents: ReadonlySet<number>;
  /** Plural without the ending. */
  readonly plurals: ReadonlySet<number>;
}

export interface WordClasses {
  readonly table: WordTable;
  readonly known: KnownWords;
}

/** The classes for a vocabulary; made once per attributor. */
export function createWordClasses(vocabulary: Vocabulary): WordClasses {
  return { table: createTable(vocabulary), known: numberWords(vocabulary) };
}

function numberWords(vocabulary: Vocabulary): KnownWords {
  const of = (word: string): number => vocabulary.add(word);
  const all = (list: string): ReadonlySet<number> => new Set(list.split(' ').map(of));
  return {
    that: of('that'),
    to: of('to'),
    by: of('by'),
    with: of('with'),
    as: of('as'),
    of: of('of'),
    and: of('and'),
    according: of('according'),
    per: of('per'),
    joint: of('joint'),
    settings: all('in on during about after'),
    afterCue: all('in on at during after before when as while from to'),
    amounts: all('about over under around between up near nearly'),
    floating: all('both all each himself herself itself themselves'),
    nounTails: all('of from by'),
    origins: all('of from'),
    hedges: all('least most many much few little high low'),
    dataNouns: all(
      'data figures statistics stats numbers records results count tally census analysis index projections images imagery footage photos pictures',
    ),
    amountNouns: all('figure figures number numbers toll tally count total estimate'),
    at: of('at'),
    in: of('in'),
    the: of('the'),
    words: of('words'),
    parts: all('late early earlier later'),
    beOrHave: all('be have'),
    goes: all('went goes'),
    on: of('on'),
    consents: all('agree agrees agreed agreeing'),
    replies: all('agreed agrees disagreed disagrees concurred objected protested'),
    whom: all('who whom which'),
    whose: all('whose'),
    nounForms: new Set(cues.nounCues.map((lemma) => of(inflect(lemma).third))),
    singulars: all('one another each every'),
    joining: all('and or nor plus'),
    leading: all('contrary according thanks owing due prior subject in on'),
    directions: all('into through against across onto over off down out up'),
    plurals: all('people police men women media some many others most both who that gop'),
  };
}

const bitsOfKind = wordKinds.map(({ lists }) => (lists.includes('commonWords') ? COMMON : 0));

function createTable(vocabulary: Vocabulary): WordTable {
  const table = new WordTable(vocabulary, (word) => bitsOfKind[kindOf(word)] ?? 0)
    .mark(words.determiners, DETERMINER)
    .mark(words.aloneDeterminers, ALONE)
    .mark(words.possessives, POSSESSIVE)
    .mark(words.subjectPronouns, PRONOUN)
    .mark(words.objectPronouns, OBJECT_PRONOUN)
    .mark(words.prepositions, PREPOSITION)
    .mark(words.attachingPrepositions, ATTACHES)
    .mark(words.coordinators, COORDINATOR)
    .mark(words.subordinators, SUBORDINATOR)
    .mark(words.auxiliaries, AUXILIARY)
    .mark(words.beForms, BE)
    .mark(words.negations, NEGATION)
    .mark(words.adverbs, ADVERB)
    .mark(words.timeWords, TIME)
    .mark(words.plainVerbs, PLAIN_VERB)
    .mark(['who', 'which', 'that'], RELATIVE)
    .mark(cues.speechNouns, SPEECH_NOUN);
  const verbs: readonly (readonly [readonly string[], number])[] = [
    [cues.sayVerbs, SAY],
    [cues.quoteOnlyVerbs, QUOTE_ONLY],
    [cues.reportVerbs, REPORT],
    [cues.thinkVerbs, THINK],
    [cues.denyVerbs, DENY],
    [cues.nameVerbs, NAME],
    [cues.objectVerbs, OBJECT],
    [cues.clauseVerbs, CLAUSE_ONLY],
    [cues.hearerVerbs, NEEDS_HEARER],
  ];
  for (const [lemmas, bits] of verbs)
    for (const lemma of lemmas) {
      const { base, third, past, participle, ing } = inflect(lemma, cues.irregularCues[lemma]);
      table
        .mark([base], bits | BASE)
        .mark([third], bits | THIRD)
        .mark([past], bits | PAST)
        .mark([participle], bits | PARTICIPLE)
        .mark([ing], bits | ING);
    }
  return table;
}
