/**
 * The words around a figure: what ends a noun phrase, what is a verb, which nouns have irregular plurals. Source: the closed
 * classes of English grammar (Huddleston & Pullum 2002), with the verbs and irregular nouns that measure, own or happen to people
 * in news prose; irregular forms are written out, regular ones are recognised by their ending.
 */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const articles = words('a an');
export const determiners = words(
  'the a an this that these those his her its their our my your whose each every some any no another both all either neither such what which',
);
export const pronouns = words(
  'he she it they we i you him them us me himself herself itself themselves ourselves myself yourself who whom whoever someone anyone everyone somebody ' +
    'anybody everybody nobody something anything everything nothing others mine yours theirs ours there here',
);
export const prepositions = words(
  'in on at by from to of for with without within into onto over under above below between among amid after before since until till during through ' +
    'throughout across around near along against about beyond behind beside besides despite except inside outside toward towards upon via per than as like ' +
    'off out up down past versus vs including excluding following regarding concerning compared due because worth according minus plus next',
);
export const conjunctions = words(
  'and or but nor yet so if when while where whereas because although though unless whether that which who whose whom as than how why what before after since until however ' +
    'therefore meanwhile then',
);
export const auxiliaries = words(
  "is are was were be been being am has have had having do does did done doing will would can could shall should may might must ought isn't aren't wasn't weren't hasn't haven't hadn't " +
    "don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't mustn't 'll 'd 've 're 'm get gets got getting gotten",
);
/** Finite verbs that are no usual nouns, or that stand between a thing and its figure. */
export const verbs = words(
  'said says say saying told tells tell added adds noted notes reported reports estimated estimates believe believes believed think thinks thought ' +
    'expects expected expect forecast predicted predicts claims claimed announced confirmed denied warned according ' +
    'costs cost costing reached reaches reach totaled totalled totals totaling totalling stood stands stand weighs weighed weigh measures measured measuring spans spanned spanning ' +
    'covers covered covering lasts lasted lasting averages averaged averaging amounts amounted numbers numbered hits hit hitting earns earned earning pays paid paying ' +
    'sells sold selling buys bought buying makes made making takes took taken taking gives gave given giving includes included holds held holding owns owned owning ' +
    'raises raised raising spends spent spending sees saw seen seeing shows showed shown showing remains remained becomes became left leaves leaving ' +
    'kills killed killing wounds wounded injures injured hurts sends sent sending deploys deployed moves moved moving ' +
    'extends extended extending runs ran running stretches stretched stretching goes went gone going comes came coming lies lay stays stayed keeps kept ' +
    'began begins begun starts started ends ended brings brought needs needed wants wanted receives received offers offered uses used ' +
    'works worked plays played scores scored scoring wins won winning lives lived died dies die dying signed signs launched launches fired fires firing ' +
    'opened opens closed closes closing traded trades trading posted posts posting earned generates generated produces produced featured contains contained ' +
    'accounts accounted accounting represents represented equals equal offers offered features comprises comprised consists consisted involves involved requires required ' +
    'delivers delivered spent invests invested investing cost carries carried carrying joined joins lead leads led leading follow follows followed drive drives drove driving ' +
    'turn turns turned range ranges ranged ranging drops vary varies varied live living work working help helps helped save saves saved saving ' +
    'carry buy sell make take give send use need want spend pay earn keep build builds built building find finds found finding sits sat sitting come go look looks looked ' +
    'fell rose rises rise fall falls falling rising struck shook swept broke flew threw drew spoke wrote met fought fled sought brought caught ' +
    'lists listed hopes hoped aims aimed',
);
/** Adverbs without -ly and other words that are no part of a noun phrase after a number. */
export const adverbs = words(
  'not never also still already just only even ever almost again too now today yesterday tomorrow tonight once twice later earlier ago away back together apart ' +
    'else instead much very quite rather well soon often sometimes always perhaps maybe however respectively overall alone either annually daily weekly monthly yearly ' +
    'ahead forward straight long deep wide tall high thick old strong due worth more less fewer each',
);
/** Adjectives of dimension that follow a measure: '160 metres *long*', '7 years *old*'. */
export const dimensionAdjectives = words('long wide deep tall high thick old square across round away below above');
/** Plural or uncountable-with-number nouns without a plural ending. */
export const irregularPlurals = words(
  'people men women children troops police personnel staff aircraft spacecraft sheep fish cattle dead wounded injured feet teeth mice geese oxen lives wives wolves ' +
    'servicemen servicewomen policemen policewomen firemen fishermen gunmen businessmen spokesmen congressmen infantry cavalry crew media data criteria bacteria ' +
    'phenomena offspring salmon deer poultry livestock clergy folk folks youth kin majority others civilians dice alumni fungi nuclei cacti stimuli survivors youths headquarters series species ' +
    'hostages refugees homeless missing unemployed poor rich elderly hospitalized displaced',
);
/** Words in -s that are no plural noun. */
export const notPlural = words(
  'is was has does its his this us as yes thus plus less unless across always perhaps besides various previous serious numerous famous dangerous religious enormous obvious ' +
    'continuous simultaneous consecutive gross net mass class glass loss boss cross press access success process business address ' +
    'express focus status virus census bonus campus basis crisis analysis bus gas bias chess tennis physics economics politics news congress progress towards afterwards ' +
    'sometimes overseas indoors outdoors downstairs upstairs nowadays whereas says goes comes takes makes gives needs wants likes seems becomes remains means keeps others',
);
/** Nouns that name an amount of something; what is counted stands after their *of*. */
export const amountNouns = words(
  'number numbers total totals amount amounts count counts sum sums estimate estimates figure figures quantity quantities volume level levels rate share proportion percentage toll average median maximum minimum equivalent ' +
    'majority minority group groups estimates',
);
export const months = words(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);
export const weekdays = words(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
);
/** Words after which a bare number of four digits is a year. */
export const yearPrepositions = words(
  'in since by until till from of before after during late early mid through to and for between around circa summer winter spring autumn fall season year',
);
/** Nouns that a bare number of four digits counts ('2000 people'), so that it is no year. */
export const countedNouns = words(
  'people men women children soldiers troops police officers fighters militants civilians refugees migrants workers employees jobs staff students pupils teachers doctors patients ' +
    'residents homes houses households families voters votes passengers visitors fans spectators protesters demonstrators victims deaths cases dead injured wounded casualties prisoners detainees hostages ' +
    'animals cattle sheep trees cars vehicles tanks trucks planes aircraft ships boats missiles rockets drones shells bombs weapons rounds tests samples schools companies firms businesses stores shops hotels ' +
    'rooms beds buildings members seats delegates participants players points shares copies units pieces items hires customers users subscribers followers respondents times volunteers personnel artillery reservists ' +
    'firefighters inmates species acres lots contracts tonnes tons barrels bushels',
);
/** Capitalised words whose following number is a name, a label or a place in an order. */
export const numberedNames = words(
  'flight route highway interstate channel article section chapter part act phase stage type class unit room gate platform apollo windows iphone ipad galaxy formula category ' +
    'level grade group game week round day lot no nos number page paragraph figure table model mark version euro boeing airbus item rule title schedule clause apartment apt suite floor box lane line terminal pier ' +
    'building block ward district precinct sector zone area region division league tier track disc volume book episode season scene verse psalm isaiah ' +
    'stoxx nikkei ftse fortune index dax cac kospi topix russell hang seng asx s&p p sensex nifty radio bbc itv espn ' +
    'tesla audi bmw mazda peugeot renault porsche ferrari samsung pixel playstation xbox nintendo core ryzen geforce rtx gtx ios android intel size exhibit annex appendix resolution bill ' +
    'pub block bay dock court hall studio area51 agenda super bowl olympics world soyuz falcon ariane voyager pioneer challenger patrol regiment battalion brigade corps fleet squadron company convoy ' +
    'number numbers nr note footnote ref id code zip extension ext postcode psalm sura step lesson module exercise question problem theorem lemma equation eq fig ch sec vol pp art para proposition prop measure amendment',
);
