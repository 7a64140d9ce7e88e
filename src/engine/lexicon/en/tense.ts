/**
 * Verbs that tell past from future around a date without its year. Closed or frequent forms of general English, written
 * for this project; regular pasts are known by their ending.
 */
import { wordList } from '../wordList';

/** Words after which the rest of the clause lies ahead. */
export const futureWords: readonly string[] = wordList(`
  will won't shall we'll they'll he'll she'll i'll it'll you'll expected expects expect scheduled slated due plans
  plan planned planning intends intend hopes hope aims upcoming promises vows going likely would should can may
  must tentatively deadline forthcoming set wants want ahead prepares preparing let let's please book schedule
  arrange arranged proposes expires upcoming hoped predicts anticipates starts begins opens expire payable maturing
  matures expiring anticipated begin start open closes leaves meets resumes resume reopen convene convenes reopens
  returns kicks faces deadline takes
`);

/** Words that say neither: the day nearest to now is meant ('the split is effective March 16', 'the closing price on Friday'). */
export const neutralWords: readonly string[] = wordList(`
  closing is are isn't aren't it's effective remains runs lasts
`);

/** Words that point ahead only before *to* ('agreed to meet Tuesday'). */
export const futureBeforeTo: readonly string[] = wordList(`
  agreed voted decided ordered invited allowed able ready promised vowed pledged asked told urged called wanted
  intended required has have about opportunity try trying try chance threatened proposed bid vote deal plan
`);

/** Irregular pasts, and past forms of the auxiliaries. */
export const pastWords: readonly string[] = wordList(`
  was were had did been wasn't weren't hadn't didn't said told began came went took gave got made saw knew held met
  fell rose grew shot hit killed left led lost won sent set spoke spent stood struck swept swore taught thought
  threw understood wore wrote broke brought built bought caught chose cut drew drove ate felt fought found flew
  froze heard hid kept laid learnt lent let lay lit meant paid put quit ran rang read rode sank sat sold sang slid
  slept shook shone showed shut became beat bled blew bound bred burst clung dealt dug fed fled forbade forgot
  forgave hung sought spread sprang stole stuck stung swam swung tore woke withdrew wound overcame undertook
  overthrew died since
`);

/** Words that end in -ed and are no past. */
export const notPast: readonly string[] = wordList(`
  need feed speed seed indeed hundred breed bleed greed weed exceed proceed succeed red bed shed united embed
  sacred naked aged
`);
