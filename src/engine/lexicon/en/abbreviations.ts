/**
 * Abbreviations that are written with a full stop, by what the stop can mean. Written for this product from the usage of
 * English news style guides (titles, months, states, companies, addresses, references). Lower case, without the stop;
 * forms with inner stops (U.S., a.m.) need no list, their shape tells.
 */
export const abbreviations = {
  /** Stand before a name: the stop never ends a sentence. */
  beforeName:
    'mr mrs ms mx messrs mmes dr drs prof profs gov govs sen sens rep reps gen gens lt lieut col cols capt cmdr comdr cpl ' +
    'sgt maj adm brig pvt pte rev hon pres supt det insp msgr mme mlle amb atty asst st ste mt ft fr supt spc cpt ' +
    'sra dir',
  /** Stand before a number: 'No. 5', 'Jan. 3', 'p. 55'. Else the stop is read as the end of a sentence. */
  beforeNumber:
    'no nos p pp vol vols art arts sec secs fig figs ch chap para paras pt pts par sect rte hwy bldg apt op cat ver ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun',
  /** Written with a capital; can end a sentence, which only the word after it tells. */
  withCapital:
    'inc co cos corp ltd llc bros jr sr esq ave blvd rd ln sq pl pkwy dept depts univ assn govt intl natl ' +
    'ala ariz ark calif cal colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr nev ' +
    'okla ore pa penn tenn tex va vt wash wis wisc wyo ont que alta sask ph phd md jan feb mar apr jun jul aug sep sept ' +
    'oct nov dec mon tue tues wed thu thur thurs fri sat sun mt ft cpl bde regt',
  /** As before, also in lower case. */
  anyCase:
    'etc co inc ltd corp al jr sr approx est min hr hrs lb lbs oz mi km mph yr yrs tel ext incl dept avg max temp',
  /** Stand inside a sentence: the stop never ends one. */
  inside: 'vs v viz cf ca e.g i.e eg ie al.s',
} as const;

/** Names that end in a mark of exclamation or question, as they are known in English; the mark ends no sentence by itself. */
export const namesWithMark = 'yahoo yum jeopardy oklahoma joomla wham hello! kahoot';

/** After times of day these go on the same sentence: '6 p.m. EST', 'at 9 a.m. Monday'. */
export const afterTime =
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
  'september october november december est edt cst cdt mst mdt pst pdt et ct pt gmt utc bst cet cest ist jst kst aest eastern ' +
  'central pacific mountain mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec eat msk';

/**
 * Words that, with a capital after a stop, show that a sentence begins: closed classes of English grammar (articles,
 * pronouns, prepositions, conjunctions, question words, quantifiers, adverbs that link sentences) and the numbers as words.
 */
export const sentenceStarters =
  'the a an this that these those he she it they we i you his her its their our my your there here ' +
  'when where while after before if although though because since as at by for from in into on onto over to toward towards ' +
  'under until upon with without within during despite among amid between both but and or nor so yet however moreover ' +
  'meanwhile instead still also then thus therefore hence what who whom whose which why how whether not nothing nobody none ' +
  'no each every some many most several few fewer all another others such either neither nearly about almost around ' +
  'roughly approximately two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty ' +
  'seventy eighty ninety hundreds thousands millions billions dozens perhaps maybe only even just once now today yesterday ' +
  'tomorrow later earlier soon more much less according asked is are was were do does did can could will would should has have ' +
  "had it's i'm i've i'd he's she's they're we're you're there's that's don't didn't isn't wasn't aren't he'd she'd they'd " +
  "we've they've let's let what's who's can't won't one once often sometimes never always again finally nor rather " +
  'additionally furthermore afterwards afterward nonetheless nevertheless otherwise elsewhere besides unlike like because ' +
  'unless except every everyone everybody someone somebody anyone anybody please yes';

/** Verbs that name a speaker after a quotation: '“Why now?” Weber asked.' */
export const speechVerbs =
  'said says say asked asks ask told tells added adds wrote writes replied replies answered answers continued continues ' +
  'tweeted posted remarked shouted yelled cried exclaimed whispered thought thinks explained noted quipped joked recalled ' +
  'responded wondered demanded declared stated insisted warned concluded';

/**
 * A word that nobody can say: a capital and one to three consonants. Before a stop and a name it is an abbreviation, though no
 * list has it, as titles inside names of many languages are (Hj., Dg., Kgs.).
 */
export const unsayable = /^[B-DF-HJ-NP-TV-XZ][b-df-hj-np-tv-xz]{1,3}$/;
