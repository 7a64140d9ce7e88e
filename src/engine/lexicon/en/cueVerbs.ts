/**
 * Verbs that say that somebody said, wrote, reported, thought or judged something, by what they do with it. Lemmas; the
 * forms are made by `inflect`. Source: own list after Levin's classes of verbs of communication (English Verb Classes and
 * Alternations, 1993, 37.1–37.9 and 33 for judgement) and the reporting verbs taught for news English.
 */
import { wordList } from '../wordList';

/** Take a that-clause or a direct quotation, before or after them. */
export const sayVerbs = wordList(`
  say state tell add announce argue assert claim contend declare insist maintain acknowledge admit affirm allege boast
  caution clarify complain concede confess confide counter emphasize emphasise explain exclaim hint imply inform joke
  lament mention note observe opine pledge point predict proclaim profess promise propose protest quip reaffirm reason
  reassure recall recommend recount reiterate remark remind repeat reply respond retort signal snap specify stress
  swear testify threaten underline underscore urge vow warn write tweet agree disagree allude cite quote advise assure
  elaborate intone muse relay rule suppose speculate theorize conclude
`);

/** Cues beside a direct quotation only; elsewhere they report nothing ('she continued her walk'). */
export const quoteOnlyVerbs = wordList(`
  ask answer begin chant chuckle comment continue cry echo email growl holler interject interrupt laugh murmur
  mutter plead post pray roar scoff scream shout shrug sigh smile sneer sniff sob text
  thunder utter venture volunteer wonder yell nod blog caption crack deadpan demand gush inquire 
  query rail rant reflect speak talk whisper message reveal rejoin bellow declaim recite state joke implore instruct
  tease call fume
  exhort shoot fire chime
`);

/** Sources may be things: studies, polls, documents, intelligence. */
export const reportVerbs = wordList(`
  report confirm reveal disclose show suggest indicate estimate find conclude assess project forecast calculate reckon
  verify record document detail determine corroborate demonstrate publish read uncover put peg
`);

/** What somebody holds or feels: the article answers as little for it as for words. */
export const thinkVerbs = wordList(`
  believe think feel expect hope fear doubt suspect worry guess assume anticipate consider view hold
`);

/** What is attributed is said not to be so, or not to be known. */
export const denyVerbs = wordList(`
  deny dispute refute reject dismiss contradict rebut disavow repudiate
`);

/** Name or judge something: what is quoted stands inside the object ('called it a “…”', 'accused them of “…”'). */
export const nameVerbs = wordList(`
  call describe label term brand characterize characterise denounce condemn criticize criticise slam blast bash attack
  assail lambaste praise hail laud applaud welcome mock deride decry ridicule accuse blame charge fault chide rebuke
  portray paint cast dub deem refer compare liken tout rip skewer knock castigate berate scold commend salute declare
  pronounce warn
`);

/** Verbs whose object may hold quoted words of the subject ('voiced “deep concern”'); without a quotation they report nothing. */
export const objectVerbs = wordList(`
  demand seek express voice offer thank defend advocate discuss address invoke use summarize sum predict plead vow
  urge request cheer tell ask quote cite want need oppose support like love hate regret apologize complain boast joke
  speak reference issue reject raise promise recall make give send hold carry deliver see take bring run feature feel
  post write read question challenge press push call dismiss note
`);

/** Verbs above that report only with a clause ('found that …'); with a plain object they tell what was done ('found two boats'). */
export const clauseVerbs = wordList(`
  add find show hold put peg record read view consider determine document publish point rule feel see signal cite quote note recall promise pledge
  hope detail demonstrate project relay mention repeat stress guess imagine propose swear threaten vow urge inform
  counter snap reason assure advise cast charge term fault attack knock paint rip compare refer declare warn praise welcome
`);

/** Verbs with a hearer for an object: 'told reporters' is never 'reporters said'. */
export const hearerVerbs = wordList(`
  tell inform remind assure advise email text urge thank call instruct
`);

/** Verbs above whose form in -s is as often a plural noun ('two claims'). Source: those of them that WordNet 3 has as nouns of the same spelling that are counted. */
export const nounCues = wordList(`
  protest claim report estimate comment charge attack doubt fear hope worry demand offer call forecast promise pledge
  note signal record document detail project remark quote joke label term question challenge issue reference post guess
  view suspect blast cheer shout cry answer reply query speech
`);

/** Forms that the rules of spelling do not give: lemma → past, participle. */
export const irregularCues: Readonly<Record<string, readonly [string, string]>> = {
  shoot: ['shot', 'shot'],
  put: ['put', 'put'],
  peg: ['pegged', 'pegged'],
  make: ['made', 'made'],
  give: ['gave', 'given'],
  send: ['sent', 'sent'],
  see: ['saw', 'seen'],
  take: ['took', 'taken'],
  bring: ['brought', 'brought'],
  run: ['ran', 'run'],
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  swear: ['swore', 'sworn'],
  begin: ['began', 'begun'],
  read: ['read', 'read'],
  sing: ['sang', 'sung'],
  go: ['went', 'gone'],
  find: ['found', 'found'],
  show: ['showed', 'shown'],
  think: ['thought', 'thought'],
  feel: ['felt', 'felt'],
  hold: ['held', 'held'],
  cast: ['cast', 'cast'],
  seek: ['sought', 'sought'],
  speak: ['spoke', 'spoken'],
  forecast: ['forecast', 'forecast'],
  rebut: ['rebutted', 'rebutted'],
  admit: ['admitted', 'admitted'],
  refer: ['referred', 'referred'],
  quip: ['quipped', 'quipped'],
  snap: ['snapped', 'snapped'],
  slam: ['slammed', 'slammed'],
  dub: ['dubbed', 'dubbed'],
  sob: ['sobbed', 'sobbed'],
  nod: ['nodded', 'nodded'],
  sum: ['summed', 'summed'],
  rip: ['ripped', 'ripped'],
  blog: ['blogged', 'blogged'],
  shrug: ['shrugged', 'shrugged'],
  chat: ['chatted', 'chatted'],
  wrote: ['wrote', 'wrote'],
};

/** Nouns for what is said or written: with a possessive ('the mayor’s statement'), or as a source themselves. */
export const speechNouns = wordList(`
  statement statements letter letters report reports tweet tweets post posts message memo email emails document
  documents lawsuit complaint indictment affidavit ruling opinion resolution declaration communique communiqué speech
  interview briefing assessment assessments survey poll polls study studies release article editorial op-ed column
  book video ad sign signs banner headline transcript filing petition bill law agreement note comment comments remarks
  words testimony claim claims accusation accusations criticism warning pledge promise call suggestion assertion
  contention allegation allegations response answer question description prediction estimate estimates
`);

/** Sources that may be anybody of their kind. */
export const unnamedSources = wordList(`
  official officials source sources authorities analyst analysts expert experts witness witnesses resident residents report
  reports observer observers aide aides spokesman spokeswoman spokesperson critics researchers scientists doctors lawyers
`);
