/**
 * What reports say of those they count: verbs (and nouns made of them) by the count they make. Two figures whose verbs stand
 * in different classes count different things, however much the nouns agree: oil that was carried and oil that leaked.
 * Source: own list after Levin's verb classes (English Verb Classes and Alternations, 1993), reduced to what disaster, war,
 * crime, election, business, sport and health reports count. Lemmas; forms are made by `inflect`, irregular ones are below.
 */
import { wordList } from '../wordList';

/** Class → lemmas of its verbs, then nouns, adjectives and adverbs that say the same. A word stands in one class only. */
export const verbClasses: Readonly<Record<string, readonly string[]>> = {
  killed: wordList(
    'kill die perish slay murder drown execute behead | death deaths fatality fatalities dead toll tolls manslaughter murder killing',
  ),
  injured: wordList('injure wound hurt maim | injury injuries'),
  missing: wordList('disappear vanish | missing unaccounted disappearance disappearances'),
  rescued: wordList('rescue save survive airlift pluck | survivor survivors rescues'),
  freed: wordList('free release liberate | freedom'),
  evacuated: wordList('evacuate displace flee leave relocate uproot | homeless evacuation evacuations evacuees'),
  treated: wordList('treat hospitalize hospitalise admit discharge'),
  detained: wordList('arrest detain jail imprison apprehend | arrests detention detentions custody'),
  charged: wordList('charge indict prosecute accuse'),
  convicted: wordList('convict sentence condemn | conviction convictions'),
  questioned: wordList('question interview interrogate'),
  captured: wordList('capture surrender | captivity'),
  abducted: wordList('abduct kidnap | abductions kidnappings'),
  infected: wordList('infect sicken contract | infection infections'),
  vaccinated: wordList('vaccinate inoculate immunize immunise'),
  tested: wordList('test screen examine'),
  destroyed: wordList('destroy demolish raze flatten obliterate wreck gut'),
  damaged: wordList('damage | damages'),
  burned: wordList('burn scorch char'),
  trapped: wordList('trap strand'),
  intercepted: wordList('intercept down'),
  fired: wordList('fire launch lob'),
  shot: wordList('shoot'),
  attacked: wordList('attack bomb raid'),
  present: wordList('deploy send dispatch station base arrive mass amass mobilize mobilise'),
  withdrawn: wordList('withdraw recall | withdrawal withdrawals'),
  trained: wordList('train'),
  carried: wordList('carry transport load haul ferry | aboard cargo'),
  leaked: wordList('leak spill escape seep ooze gush | spillage leakage'),
  recovered: wordList('recover pump salvage retrieve'),
  stored: wordList('store stockpile'),
  seized: wordList('seize confiscate impound'),
  bought: wordList('buy purchase acquire | purchases acquisition'),
  sold: wordList('sell'),
  ordered: wordList('order | orders'),
  paid: wordList('pay spend disburse | payment payments'),
  received: wordList('receive'),
  given: wordList('give donate distribute deliver provide supply | donation donations delivery deliveries'),
  collected: wordList('raise collect'),
  invested: wordList('invest | investment investments'),
  owed: wordList('owe borrow | debt debts'),
  fined: wordList('fine penalize penalise'),
  cut: wordList('cut shed axe eliminate dismiss sack | layoffs redundancies'),
  hired: wordList('hire recruit'),
  marched: wordList('march demonstrate protest rally'),
  attended: wordList('attend watch visit join participate'),
  voted: wordList('vote'),
  won: wordList('win'),
  lost: wordList('lose | loss losses'),
  built: wordList('build construct erect'),
  produced: wordList('make produce manufacture'),
  exported: wordList('export'),
  imported: wordList('import'),
  grounded: wordList('ground'),
  cancelled: wordList('cancel scrap'),
  delayed: wordList('delay postpone'),
  closed: wordList('close shut'),
  opened: wordList('open reopen'),
  derailed: wordList('derail'),
  caught: wordList('catch'),
  scored: wordList('score net'),
  refused: wordList('refuse decline'),
  crossed: wordList('cross'),
  played: wordList('play'),
  involved: wordList('involve'),
  called: wordList('call summon'),
};

/** Classes that tell the same of one thing where nothing but a linked statement can show it: a ship that leaks oil has lost it. */
export const kindredClasses: readonly (readonly [string, string])[] = [
  ['leaked', 'lost'],
  ['seized', 'recovered'],
  ['detained', 'captured'],
  ['marched', 'attended'],
  ['rescued', 'evacuated'],
];

/** Say that there are so many, or how the number came about; any other figure of the same thing can be held against them. */
export const neutralVerbs: readonly string[] = wordList(`
  be have number total count reach stand rise fall grow climb drop increase decrease remain amount comprise consist put
  report record register confirm show see exceed top hit own run operate employ cost weigh measure stretch extend span
  cover last live face suffer log tally list know become average equal say estimate represent constitute begin start
  continue keep leave hold
`);

/** Verbs of the present class and these can be held against each other: those sent are there. */
export const presenceVerbs: readonly string[] = wordList('be have number total count remain keep stay');

/** Stand before an infinitive that says what happens; they say nothing of the count ('were told to leave'). */
export const plainChains: readonly string[] = wordList(
  'ask tell order force urge instruct make allow help oblige compel begin start continue manage advise warn have get',
);
/** It has not happened yet. */
export const futureChains: readonly string[] = wordList(
  'plan expect intend aim prepare schedule project forecast predict anticipate set agree decide is are was were due likely slated poised budget',
);
/** Somebody would like it so. */
export const wantedChains: readonly string[] = wordList(
  'want hope wish need seek demand require request try attempt threaten recommend target lack',
);
/** Somebody said that he would. */
export const offeredChains: readonly string[] = wordList('offer promise pledge vow propose');
/** Before an infinitive that has the figure as its object, or with *for*: what is allowed is no count. */
export const allowingVerbs: readonly string[] = wordList(
  'allow permit license licence certify authorize authorise approve design',
);
/**
 * Verbs of finding and bringing in: bodies that are found or counted are those of the dead, and survivors that are pulled from
 * somewhere are rescued, whatever the verb.
 */
export const findingVerbs: readonly string[] = wordList(
  'find recover pull discover locate count see report confirm register record list claim pick haul drag bring reach take',
);
/** Of whom these are denied, is missing. */
export const soughtVerbs: readonly string[] = wordList('find locate trace account');
/** It did not happen. */
export const notChains: readonly string[] = wordList('refuse decline fail avoid');

/** Words right before a figure that make it no fact ('a target of 300', 'capacity for 500'). */
export const wantedNouns: readonly string[] = wordList(
  'target goal aim demand proposal budget plan quota limit cap maximum minimum ceiling ask request call bid offer',
);
export const futureNouns: readonly string[] = wordList('forecast projection prediction outlook expectation');
export const possibleNouns: readonly string[] = wordList(
  'capacity room space potential permission permit licence license authorization authorisation',
);

export const possibleModals: readonly string[] = wordList("can could may might can't cannot couldn't");
export const futureModals: readonly string[] = wordList("will would shall 'll won't wouldn't should must");

/** Past and participle of irregular verbs of this file. */
export const irregularCounted: Readonly<Record<string, readonly [string, string]>> = {
  slay: ['slew', 'slain'],
  hurt: ['hurt', 'hurt'],
  flee: ['fled', 'fled'],
  leave: ['left', 'left'],
  send: ['sent', 'sent'],
  withdraw: ['withdrew', 'withdrawn'],
  buy: ['bought', 'bought'],
  sell: ['sold', 'sold'],
  pay: ['paid', 'paid'],
  spend: ['spent', 'spent'],
  give: ['gave', 'given'],
  cut: ['cut', 'cut'],
  shed: ['shed', 'shed'],
  win: ['won', 'won'],
  lose: ['lost', 'lost'],
  build: ['built', 'built'],
  make: ['made', 'made'],
  shut: ['shut', 'shut'],
  catch: ['caught', 'caught'],
  shoot: ['shot', 'shot'],
  spill: ['spilled', 'spilt'],
  burn: ['burned', 'burnt'],
  be: ['was', 'been'],
  have: ['had', 'had'],
  stand: ['stood', 'stood'],
  rise: ['rose', 'risen'],
  fall: ['fell', 'fallen'],
  grow: ['grew', 'grown'],
  put: ['put', 'put'],
  see: ['saw', 'seen'],
  hit: ['hit', 'hit'],
  cost: ['cost', 'cost'],
  run: ['ran', 'run'],
  show: ['showed', 'shown'],
  know: ['knew', 'known'],
  become: ['became', 'become'],
  begin: ['began', 'begun'],
  keep: ['kept', 'kept'],
  hold: ['held', 'held'],
  say: ['said', 'said'],
  tell: ['told', 'told'],
  get: ['got', 'gotten'],
  set: ['set', 'set'],
  seek: ['sought', 'sought'],
  forecast: ['forecast', 'forecast'],
  take: ['took', 'taken'],
  come: ['came', 'come'],
  go: ['went', 'gone'],
  find: ['found', 'found'],
  bring: ['brought', 'brought'],
  eat: ['ate', 'eaten'],
  drive: ['drove', 'driven'],
  fly: ['flew', 'flown'],
  break: ['broke', 'broken'],
  sink: ['sank', 'sunk'],
  meet: ['met', 'met'],
  read: ['read', 'read'],
  write: ['wrote', 'written'],
  swim: ['swam', 'swum'],
  sleep: ['slept', 'slept'],
  fight: ['fought', 'fought'],
  feed: ['fed', 'fed'],
  lay: ['laid', 'laid'],
  throw: ['threw', 'thrown'],
  steal: ['stole', 'stolen'],
  wear: ['wore', 'worn'],
  choose: ['chose', 'chosen'],
  draw: ['drew', 'drawn'],
  lead: ['led', 'led'],
  beat: ['beat', 'beaten'],
  ride: ['rode', 'ridden'],
  hide: ['hid', 'hidden'],
  bear: ['bore', 'born'],
  let: ['let', 'let'],
};

/** Verbs of no class that have an irregular past: each makes a count of its own. */
export const otherIrregular: readonly string[] = wordList(
  'take come go find bring eat drive fly break sink meet read write swim sleep fight feed lay throw steal wear choose draw lead beat ride hide bear let',
);

/** Verbs with a particle or an object that belong to a class: the verb, then the word that follows in the next four words. */
export const verbPhrases: readonly (readonly [verb: string, then: string, verbClass: string])[] = [
  ['take', 'hostage', 'abducted'],
  ['take', 'captive', 'abducted'],
  ['take', 'custody', 'detained'],
  ['hold', 'custody', 'detained'],
  ['suffer', 'injuries', 'injured'],
  ['sustain', 'injuries', 'injured'],
  ['suffer', 'wounds', 'injured'],
  ['need', 'treatment', 'treated'],
  ['require', 'treatment', 'treated'],
  ['receive', 'treatment', 'treated'],
  ['take', 'part', 'attended'],
  ['take', 'hospital', 'treated'],
  ['take', 'hospitals', 'treated'],
  ['take', 'streets', 'marched'],
  ['lose', 'lives', 'killed'],
  ['lose', 'life', 'killed'],
  ['lose', 'homes', 'evacuated'],
  ['lose', 'jobs', 'cut'],
  ['lay', 'off', 'cut'],
  ['shoot', 'down', 'intercepted'],
  ['shut', 'down', 'closed'],
  ['hand', 'out', 'given'],
  ['pull', 'rubble', 'rescued'],
  ['pull', 'alive', 'rescued'],
  ['pick', 'alive', 'rescued'],
  ['haul', 'alive', 'rescued'],
  ['drag', 'alive', 'rescued'],
  ['claim', 'lives', 'killed'],
  ['claim', 'life', 'killed'],
  ['bring', 'safety', 'rescued'],
  ['fly', 'safety', 'rescued'],
  ['carry', 'safety', 'rescued'],
  ['lift', 'safety', 'rescued'],
  ['bring', 'ashore', 'rescued'],
  ['take', 'ashore', 'rescued'],
  ['winch', 'safety', 'rescued'],
  ['take', 'safety', 'rescued'],
  ['lift', 'helicopter', 'rescued'],
  ['lift', 'helicopters', 'rescued'],
  ['pull', 'out', 'withdrawn'],
  ['move', 'out', 'evacuated'],
  ['find', 'dead', 'killed'],
  ['find', 'alive', 'rescued'],
  ['come', 'rails', 'derailed'],
  ['jump', 'rails', 'derailed'],
  ['spend', 'night', 'slept'],
  ['set', 'free', 'freed'],
  ['burn', 'down', 'destroyed'],
  ['fall', 'ill', 'infected'],
  ['put', 'prison', 'detained'],
];

/** Make the figure after them a part of what was counted before. */
export const partBefore: readonly string[] = wordList('including among whom');
/** Make the figure after them an addition, or what is left. */
export const moreBefore: readonly string[] = wordList(
  'another other others further additional extra more remaining rest second third fourth fifth latest last first next final new',
);
/** The figure takes several counts together. */
export const wholeBefore: readonly string[] = wordList('combined cumulative joint');
/** The same, right behind the number. */
export const moreBehind: readonly string[] = wordList(
  'more other others further additional extra remaining final last first latest',
);
/** *won by 73 votes*, *ahead by 12 seats*: what lies between two counts. */
export const marginVerbs: readonly string[] = wordList(
  'win wins won winning lose loses lost losing lead leads led leading trail trails trailed trailing beat beats beaten beating ' +
    'defeat defeats defeated defeating edge edged outpoll outpolled ahead behind pass passed fail failed',
);
/** *a margin of 73 votes* */
export const marginNouns: readonly string[] = wordList('margin difference gap lead majority advantage');
/** *73 votes apart*, *five seats short of* */
export const marginBehind: readonly string[] = wordList('apart ahead short clear shy');
/** *two of them*: what the figure is a part of stands before. */
export const partOf: readonly string[] = wordList('them whom which those these us you that');
/** *three of the crew*: a part of something known. */
export const definite: readonly string[] = wordList('the its his her their our those these');
/** The figure holds for the whole, wherever that may be. */
export const wholeBehind: readonly string[] = wordList(
  'worldwide nationwide globally countrywide statewide citywide altogether overall',
);

/** Behind *last*, *this*, *next*, *previous*, *a … ago*: a figure told for one is no figure of another. Shorter ones pass. */
export const periodNouns: readonly string[] = wordList(
  'year month quarter season decade century summer winter spring autumn term semester half',
);

/** Periods too short to make another count of a figure: what was so many last week is so many in the news of this one. */
export const shortPeriodNouns: readonly string[] = wordList('week weekend night');

/** Classes of which an event has one count, whatever else is named beside it: what it did to people and things. */
export const oncePerEvent: readonly string[] = wordList(
  'killed injured missing evacuated infected destroyed damaged burned trapped leaked derailed marched cut lost grounded cancelled closed',
);

/** Classes of acts that are done again and again: a *total* of them is more than that of one time. */
export const repeatedActs: readonly string[] = wordList(
  'rescued detained charged questioned captured abducted tested intercepted fired attacked recovered seized bought sold given collected invested fined produced exported imported cancelled caught scored treated evacuated',
);

/**
 * Parts of a match, a session or a course of events: a figure told *during the third round* is no figure of the whole.
 * Source: WordNet 3, hyponyms of *part* in the sense of a stage of an event, as sports, court and war reports use them.
 */
export const phaseNouns: readonly string[] = wordList(
  'round quarter half inning period set leg lap session stage phase run stretch spell minute possession game heat shift wave',
);
