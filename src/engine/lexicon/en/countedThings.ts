/**
 * Nouns that news articles use for the same counted thing, and states that exclude each other. Source: WordNet 3 synsets of the
 * nouns that disaster, war, crime and business reports count, joined where one article's word is regularly another's
 * (*soldiers* and *troops*). A word stands in one group only; it is written as singular except where it has none.
 */

/** Each line is one thing. */
export const sameThings: readonly (readonly string[])[] = [
  'crew crewman crewmember sailor seaman seafarer mariner',
  'soldier troop troops serviceman servicewoman servicemember force forces military personnel infantryman trooper gi warfighter',
  'fighter militant insurgent rebel gunman guerrilla militiaman jihadist terrorist combatant',
  'people person human individual civilian resident inhabitant citizen local villager',
  'child kid youngster minor boy girl infant baby toddler schoolchild pupil',
  'police policeman policewoman officer cop constable',
  'prisoner detainee inmate captive pow',
  'hostage abductee kidnapped',
  'refugee migrant asylum-seeker displaced evacuee',
  'worker employee staff staffer staffers workforce labourer laborer',
  'job post position',
  'house home dwelling residence',
  'building structure',
  'plant factory mill',
  'car vehicle automobile',
  'plane aircraft airplane aeroplane jet airliner',
  'ship vessel boat',
  'missile rocket projectile',
  'drone uav',
  'death fatality dead toll killed',
  'injury injured wounded hurt',
  'case infection',
  'casualty',
  'company firm business corporation enterprise',
  'shop store outlet',
  'sale revenue turnover sales revenues',
  'profit earnings income',
  'protester demonstrator marcher',
  'vote ballot',
  'voter elector',
  'nation country state',
  'attack strike assault raid',
  'passenger traveller traveler flier',
  'spectator fan supporter onlooker',
  'film movie',
  'war conflict fighting',
].map((line) => line.split(' '));

/** What happened to those counted. Two different states are two different counts. */
export const states: Readonly<Record<string, readonly string[]>> = {
  killed:
    'killed kill kills killing dead died die dies dying deaths death toll fatalities fatality slain murdered murder manslaughter drowned executed perished'.split(
      ' ',
    ),
  injured: 'injured injuring injuries injury wounded wounding hurt hospitalized hospitalised maimed'.split(' '),
  missing: 'missing disappeared unaccounted'.split(' '),
  rescued: 'rescued rescuing saved survived survivors survivor freed released'.split(' '),
  detained: 'detained arrested arrests arrest jailed imprisoned detaining'.split(' '),
  captured: 'captured capturing surrendered'.split(' '),
  evacuated: 'evacuated displaced fled evacuees homeless'.split(' '),
  infected: 'infected infections infection sickened'.split(' '),
  vaccinated: 'vaccinated'.split(' '),
  destroyed: 'destroyed destroying'.split(' '),
  damaged: 'damaged damaging'.split(' '),
  trapped: 'trapped stranded'.split(' '),
  shotDown: 'intercepted downed'.split(' '),
};

/** States that are told of people where nobody is named: *killing at least 27*. */
export const peopleStates: readonly string[] =
  'killed injured missing rescued detained captured evacuated infected vaccinated trapped'.split(' ');

/** Groups that are counted by their members: *a crew of 24* has 24 *crew members*. Source: WordNet 3, social groups of people. */
export const groupNouns: readonly string[] =
  'crew staff team squad panel jury board council committee cabinet family choir band orchestra gang delegation party'.split(
    ' ',
  );

/** Say how many came: *a turnout of 1,200* is 1,200 people. */
export const crowdNouns: readonly string[] = ['turnout', 'attendance', 'crowd', 'gathering'];

/** Words that make the counted a part of something, or add to a count made before. */
export const partWords: readonly string[] =
  'more additional further extra another other new remaining rest including latest'.split(' ');

/** Words that put the counted into an earlier time. */
export const earlierWords: readonly string[] = 'prior previous earlier past former'.split(' ');

/** Words that make it the whole. */
export const wholeWords: readonly string[] = 'total overall all altogether combined cumulative'.split(' ');

/** Modifiers of which at most one can be true of the same count. */
export const opposites: readonly (readonly string[])[] = [
  'male female'.split(' '),
  'men women'.split(' '),
  'boys girls children adults'.split(' '),
  'young old elderly'.split(' '),
  'northern southern eastern western'.split(' '),
  'north south east west'.split(' '),
  'daily weekly monthly quarterly annual yearly'.split(' '),
  'gross net'.split(' '),
  'domestic foreign international'.split(' '),
  'public private'.split(' '),
  'civilian military'.split(' '),
  'first second third fourth'.split(' '),
  'import imports export exports'.split(' '),
  'civilians soldiers troops fighters militants police'.split(' '),
  'this last next previous'.split(' '),
];

/**
 * Nouns for people of one sex or age: they count a part of the *people*, and the two of a line are never one count. Source:
 * WordNet 3, nouns for people that are antonyms of each other. Without it *two women and a man* stand against *three people*.
 */
export const kindsOfPeople: readonly (readonly string[])[] = [
  'man woman'.split(' '),
  'boy girl'.split(' '),
  'male female'.split(' '),
  'adult child'.split(' '),
  'schoolboy schoolgirl'.split(' '),
  'husband wife'.split(' '),
  'father mother'.split(' '),
  'son daughter'.split(' '),
  'brother sister'.split(' '),
];

/** Says nothing about the thing. */
export const emptyModifiers: readonly string[] =
  'the a an its his her their our these those this that some about such own same also estimated reported'.split(' ');
