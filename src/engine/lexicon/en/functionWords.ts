/**
 * The closed classes of English words, for finding noun phrases and clauses without a tagger. Source: the closed classes as
 * any grammar of English lists them (Quirk et al., A Comprehensive Grammar of the English Language, 1985).
 */
import { wordList } from '../wordList';
export const determiners = wordList(`
  the a an this that these those some any many several another other each every both all no one two three four five
  six seven eight nine ten most few more such various numerous half
`);
/** May stand alone for a noun phrase ('some said'). */
export const aloneDeterminers = wordList(`
  this that these those some many several another others both all one most few each two three
`);
export const possessives = wordList(`
  his her their its my our your whose
`);
export const subjectPronouns = wordList(`
  he she they it i we you everyone someone nobody anyone everybody somebody he's she's they're i'm we're you're it's
  he'd she'd they'd i'd we'd he'll she'll they'll i've we've they've
`);
export const objectPronouns = wordList(`
  him them me us himself herself itself themselves myself ourselves there here what nothing something everything
  anything
`);
export const prepositions = wordList(`
  of in on at by for with from to into onto about against among amid around behind between beyond despite during
  inside near off outside over per through throughout toward towards under upon via within without across along
  alongside above below beneath beside besides except like unlike regarding concerning following including versus out
  up down back according
`);
/** After a common noun they go on with its noun phrase ('a spokesman for the ministry'). */
export const attachingPrepositions = wordList(`
  of for from at in with to on against about by behind near within between under inside outside into over across
`);
export const coordinators = wordList(`
  and or but nor yet plus so
`);
export const subordinators = wordList(`
  that which who whom when while as because although though if since after before until unless whether where why how
  than once whereas even whenever wherever till lest
`);
export const auxiliaries = wordList(`
  is are was were be been being am has have had having do does did will would can could may might shall should must
  isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't cannot
  shouldn't mustn't gets got get went ought
`);
export const beForms = wordList(`
  is are was were be been being am isn't aren't wasn't weren't gets got get
`);
export const negations = wordList(`
  not never isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't
  cannot neither hardly declined refused failed declines refuses fails
`);
/** Adverbs that stand between a subject and its verb, or begin a clause; words in -ly are read as adverbs by their form. */
export const adverbs = wordList(`
  also later then further still again already just only now often once soon too instead however meanwhile nevertheless
  nonetheless moreover furthermore therefore thus indeed perhaps maybe earlier ago always ever even long yet afterward
  afterwards elsewhere sometimes somewhat otherwise rather quite very well aloud online
`);
export const timeWords = wordList(`
  monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight overnight afternoon
  morning evening night week month year weekend last next january february march april june july august september
  october november december jan feb aug sept oct nov dec
`);
/** Past and present forms of common verbs that no ending tells. They end a subject. */
const irregularVerbs = `
  sank swam sang rang shrank sprang stole slid shook froze woke tore swore bore drank rode strode spun swung clung
  hung fled bled bred sped slung crept swept wept leapt lent bent fought sought taught ate forgave withdrew overcame
  undertook underwent overtook mistook arose befell
`;
/** Those of them that are never nouns. */
export const irregularPasts = wordList(irregularVerbs);
export const plainVerbs = wordList(`
  ${irregularVerbs}
  made took gave came saw knew got became left kept began brought bought built chose drew drove fell fought flew
  forgot grew heard hit laid led lost met paid put ran rose sat sent set spent stood stuck taught threw understood won
  wore broke caught cut dealt makes takes gives comes sees knows becomes leaves keeps brings remains seems appears
  wants needs plans faces leads includes continues means goes runs has let lets sold slept make take give come see
  know become keep bring remain seem appear include mean go
`);
