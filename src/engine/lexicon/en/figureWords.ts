/**
 * Words that decide how a number beside them is read, one list per question, each with an example. Source: the closed classes of
 * English and the set phrases of news style around figures; own lists, made while reading news.
 */
import { wordList } from '../wordList';

const set = (words: string): ReadonlySet<string> => new Set(wordList(words));

/** 'the 5*th*' */
export const ordinalEndings = set('st nd rd th');
/** 'a half-*mile*', 'a quarter-*point*' */
export const halvedUnits = set(
  'hour hours mile miles day days year years inch inches pint pints minute minutes point points acre acres tonne tonnes ton tons century decade percent per percentage pound kilo litre liter metre meter dollar',
);
/** 'half *of*', 'half *the* city' */
export const afterHalf = set('of the its their his her our as that those these this all');
/** 'the *first* half', 'the *northern* half': a place in a row or on a map, no amount */
export const beforeOtherHalf = set(
  'first second other better opening latter last in by next final bottom top northern southern eastern western upper lower',
);
/** '*well* over 50' */
export const commentsBeforeHedge = set('just well far slightly only possibly significantly much');
/** 'much was *said* about two plans': a hedge where it says how many, which nothing but the words before it show */
export const sayingOf = set('say says said saying');
/** '*what* he said about two plans' */
export const saidOf = set('what whatever nothing anything something everything much little more most least');
/** No hedge behind them: '*in* the past 12', '*the* minimum 30' */
export const beforeLooseHedge = set('the this that in for of over his her their its our');
/** '*talked* about two plans': no hedge */
export const speakingOf = set(
  'talk talked talking talks think thinking thought know knew asked worried concerned information all book books story stories joke jokes concerns questions what how',
);
/** '*won* over three rivals', '*lead* over': no hedge */
export const contestWords = set('and won victory win took turned handed lead advantage all the');
/** '200 at least, *or*': the hedge ends there */
export const afterLeast = set('and or in on by');
/** 'rose *in* 2018 to 3.9 million' */
export const beforeYear = set('in since of by during');
/** '*to* 5 % to 12 %': a level, no range */
export const ofResult = set('by to');
/** '*between* 5 and 8', '*from* 5 to 8' */
export const rangeOpeners = set('between from');
/** 'a 2–3 *defeat*' */
export const scoreNouns = set(
  'win victory defeat loss draw lead record decision vote ruling deficit triumph rout majority',
);
/** '*won* 2–3' */
export const scoreCues = set(
  'won win wins lost beat beats defeated victory defeat draw drew lead led leading loss tie tied score score-line record vote voted ruled decision down ruling',
);
/** '15 dollars 50 *each*' */
export const afterCents = set('more in for and or to each');
/** '75 USD *million*' */
export const moneyScales = set('thousand million billion trillion crore lakh');
/** 'five- *and* ten-year' */
export const coordinators = set('and or to');
/** '*sub*-300', '*magnitude*-6.4': the number is no part of a name */
export const figurePrefixes = set('sub mid plus minus over under near magnitude by');
/** '5 *pm*', '17.30 *GMT*' */
export const clockWords = set("am pm a.m. p.m. a.m p.m o'clock noon gmt utc est edt pst pdt cet bst hrs");
/** '*at* 5 on Monday' */
export const beforeClock = set('at by around until till from since before after');
/** 'at 5 *on* Monday' */
export const afterClock = set('on sharp today tomorrow yesterday');
/** 'seven in the *morning*' */
export const partsOfDay = set('morning afternoon evening');
/** Months that are everyday words or names in small letters */
export const alsoMonths = set('may march mar jun jan sun dec');
/** '*by* 2075' */
export const beforeLateYear = set('by in until till since');
/** '*the* 2019 cases' */
export const ofYear = set("in since of the his her its their 's");
/** '*around* 1990 prices' */
export const hedgesOfYear = set('by around about before after past until');
/** '1066 *AD*' */
export const eras = set('ad bc ce bce b.c. a.d.');
/** '*AD* 1066' */
export const erasBefore = set('ad a.d.');
/** '12345 *zip*' */
export const postalWords = set('zip postcode');
/** '*No*. 10', '*fig*. 3' */
export const labelAbbreviations = set('no nos fig vol sec art pp p ch nr eq');
/** Labels also in small letters: '*page* 12', '*flight* 370' */
export const labels = set(
  'no number numbers section chapter article page figure table flight channel phase stage category type level part grade footnote paragraph clause annex appendix exhibit item schedule room gate route highway step version day week round game lot size apartment platform',
);
/** 'the 400 *series*': the number of a model. Own list: nouns by which makers name what they sell in numbers. */
export const modelNouns = set('series model class version variant');
/** 'Ada Park 44 *has* …' */
export const afterNameAndAge = set('has had is was who of from said will');
/** '12 Elm *Street*' */
export const streets = set(
  'street st avenue ave road rd lane drive dr boulevard blvd square way court place plaza terrace highway parkway broadway block',
);
/** 'a fifth *of*', 'one third *more*': a share, no place in an order */
export const afterPart = set(
  'of the as more less fewer higher lower its their his her and or to is are was were in by from since',
);
/** '*have* arrested 27' */
export const perfects = set('has have had');
/** '8,000-*strong*', 'three-year-*long*' */
export const measuredAdjectives = set('long strong wide high tall deep thick plus odd owned');
/** '5 % *more*', '3 points *higher*': no noun behind */
export const comparatives = set(
  'more less higher lower cheaper richer poorer larger smaller faster slower longer shorter up down each apart away ago later earlier before after',
);
/** 'seven of *whom*', 'ten of *those*' */
export const thirdPersons = set('them whom those these which');
/** 'the *equivalent* of $9': says nothing of what the amount is of */
export const emptyAmounts = set('equivalent sum amount');
/** 'the ministry's *figure* of 300': the same thing counted once more */
export const againNouns = set('figure figures number estimate estimates count tally');
/** 'ferries *older* than 25 years': an adjective that follows its noun with *than* and a measure */
export const comparedAdjectives = set(
  'older younger taller longer shorter wider narrower deeper higher lower larger bigger smaller heavier lighter faster slower',
);
/** 'Ada, *aged* 12' */
export const ageMarks = set('age aged ,');
/** 'children *under* 12' */
export const cohortPrepositions = set('under over above below');
/** 'soldiers *in* Russia *near* Kursk' */
export const placePrepositions = set(
  'in at near from to on across around outside inside into along within off of over throughout',
);
/** 'Ukraine's *border*' */
export const placeNouns = set('border region province city capital area district coast state county');
/** '12 of *its* troops' */
export const leadingDeterminers = set(
  'the a an its his her their our your my all these those this that some any such own',
);
/** 'the *injured*', 'three *injured* soldiers'. Source: the adjectives among the irregular plurals of grammar.ts. */
export const adjectivePlurals = set(
  'dead wounded injured homeless missing unemployed poor rich elderly hospitalized displaced',
);
/** 'rose 5 % *last* year' */
export const timeStarts = set(
  'last next this earlier later today yesterday tomorrow january recent year years week month day',
);
/** 'killed *about* 12', 'killed *at least* 12' */
export const stateMayCross = set('of the a an about around at as than up to over another');
/** Forms of change that are no verbs */
export const changeNouns = set('higher lower growth downturn upturn');
/** '*put* the crowd at 300', '*estimated* 300'. Source: verbs of assessment (Levin 1993, 29.2 and 34) that take *at* and an amount. */
export const rateVerbs = set('put peg estimate reckon assess value');
/** 'the index *ended* 30 higher'. Source: verbs of market reports that Levin's verbs of calibratable change (45.6) do not have. */
export const marketVerbs = set(
  'end close finish open trade settle gain lose shed add slip edge pass near approach round',
);
/** 'the council *spoke* of 300'. Source: verbs of talking (Levin 1993, 37.5) that take *of*. */
export const speakVerbs = set('speak talk tell warn report');
/** A clause ends before them */
export const clauseBreaks = set('while whilst but because although though if when where whereas said says added that');
/** 'new halls, *one* extending 160 metres': stand for a noun before them */
export const standIns = set('one other others another each both two latter former');
/** 'the *first* time in a year' */
export const whichTime = set('first second third only last');
/** 'cut its staff *to* 300' */
export const levelPrepositions = set('to at by from for');
/** 'prices rose 5 %, wages *by* 3 %' */
export const gapPrepositions = set('by to at');
/** ', wages by 3 %', '*and* rents 2 %' */
export const gapOpeners = set(', and while with');
/** '*and* rents 2 %' */
export const gapConjunctions = set('and while with');
/** 'claims, *ranging* from $200' */
export const spreadVerbs = set('ranging varying');
/** 'the bridge, *which* cost' */
export const relatives = set('which who that');
/** Nouns of time, which are no subject of a figure */
export const timeNouns = set(
  'year years month months week weeks day days hour hours minute minutes quarter today yesterday tomorrow time last next earlier later ago also only such most far event end sale trading session close morning afternoon evening night monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december',
);
/** 'who *turned* 10' */
export const agedVerbs = set('is was turns turned');
/** 'anyone *over* 65' */
export const cohortHedges = set('under over above below younger older');
/** '*children* under 12' */
export const cohorts = set(
  'children kids adults people men women boys girls youths teenagers citizens residents patients voters those anyone everyone',
);
/** 'her *son*, six'. Source: WordNet 3, relatives and children, by their everyday words. */
export const kin = set(
  'son daughter sons daughters child children baby boy girl boys girls twins brother sister brothers sisters husband wife partner fiance fiancee father mother dad mum mom parents grandfather grandmother grandson granddaughter nephew niece cousin uncle aunt stepson stepdaughter',
);
/** 'Jan *van* Laar'. Source: as in the names of the list of people. */
export const nameParticles = set('van von de der den da di del della dos du la le bin ibn al el bint ten ter');
/** 'between *ages* 5 and 8' */
export const ageNouns = set('age aged ages');
/** 'Ada Park 44 *said*' */
export const afterAge = set('has had is was who said will');
/** 'one-*sided*', 'one-*off*': no figure */
export const afterOneHyphen = set('time off sided way stop on to size man liner party person');
/** '*the* one', '*no* one', 'a *new* one' */
export const beforePronounOne = set(
  'the this that no any every some each another which other only such a an good bad new big small first second last next same right wrong whole old little',
);
/** '*only* one boat' */
export const beforeCountedOne = set('last only every any');
/** 'one *long* road' */
export const adverbsAsAdjectives = set('long old deep high strong straight');
/** '*the* two leaders', '*their* three boats' */
export const beforeReference = set("the these those both his her their our its my your 's other");
/** 'one *another*', 'one *who*' */
export const afterPronounOne = set(
  "another by thing day else time reason way would could should might may must can will does did do is was has had knows thinks says said who that which more less off up another's or and to in at on for with from such",
);
/** '5 % *higher*', 'a 5 % *rise*' */
export const risesBehind = set(
  'higher up more increase rise gain growth jump surge rebound hike boost advance expansion upturn improvement',
);
/** '5 % *lower*', 'a 5 % *drop*' */
export const fallsBehind = set(
  'lower drop fall decline decrease cut reduction loss slump dip plunge slide downturn contraction',
);
/** 'nearly a *mark*': more often no unit */
export const unitsWithOtherSense = set('bit foot mark');
/** '*a* truck or two' */
export const beforeOneOrTwo = set('a an one another');
/** 'one *point*', 'one *real*': no unit with one */
export const unitsOfMoreThanOne = set('real stone min point');
/** '$6 million a year *earlier*': no rate */
export const afterElapsed = set('earlier ago later before after old');
/** 'in her *late* 40s' */
export const partsOfDecade = set('early mid late');
/** 'in *her* 40s' */
export const possessives = set('his her their my your our');
/** '*of* all day' */
export const beforeAll = set('of at for in');
/** 'a *rate* of $80': amounts that are measured themselves */
export const ownAmounts = set('rate level average median maximum minimum');
/** '… *as* the deficit hit its highest level': a clause of its own begins */
export const clauseOpeners = set('as after before since until');
