/**
 * Words before or beside a person's name that belong to the role, never to the name. Own list: forms of address, offices
 * of state, ranks, church and court titles as English news writes them.
 */
export const honorifics =
  'mr mrs ms miss mister dr prof sir lady lord dame madam mme messrs rev revd fr sr hon st sgt cpl pte pvt capt cpt maj lt col gen adm cmdr brig cdr sen rep gov pres supt insp det dep amb atty sheikh sheik shaikh mullah ayatollah imam rabbi hajji haji pope saint king queen prince princess duke duchess earl baron baroness count countess emperor empress sultan emir emeer tsar czar shah kaiser';

/** Offices and ranks. Many are common nouns; beside a capitalised name they are its role. */
export const offices =
  'president premier chancellor minister secretary senator congressman congresswoman representative governor mayor ambassador envoy commissioner chairman chairwoman chairperson chair chief director general admiral colonel lieutenant captain major sergeant corporal private commander marshal brigadier commodore officer judge justice magistrate prosecutor attorney lawyer solicitor barrister sheriff detective inspector superintendent constable marshal councillor councilor councilman councilwoman alderman deputy vice acting former ex-president premier-elect speaker leader spokesman spokeswoman spokesperson professor doctor bishop archbishop cardinal father sister brother reverend pastor monsignor patriarch metropolitan dean provost coach manager skipper goalkeeper striker midfielder defender winger quarterback pitcher catcher outfielder shortstop actor actress singer director-general undersecretary treasurer analyst economist author historian activist counsel counselor aide adviser advisor negotiator founder ceo cfo coo cto executive principal chaplain curator conductor rapper comedian novelist poet prime foreign defense defence interior finance';

/** Ties between generations and degrees, which stand after a name. */
export const nameSuffixes = 'jr sr ii iii iv phd md esq mp mep qc kc obe mbe cbe';
/** Those between generations alone. */
export const generationSuffixes = 'jr sr ii iii iv';

/** Family words: "his brother Tom". */
export const kinWords =
  'wife husband son daughter father mother brother sister uncle aunt cousin nephew niece grandson granddaughter grandfather grandmother widow fiance girlfriend boyfriend friend colleague rival teammate counterpart successor predecessor';

/** Verbs of saying, and others whose subject is mostly a person. */
export const sayingVerbs =
  'said says say saying told tells added adds explained explains noted notes warned warns insisted insists argued argues claimed claims denied denies admitted admits acknowledged announced announces stated states stressed stresses tweeted tweets wrote writes replied recalled recalls joked quipped testified asked asks declared suggested suggests believes thinks died resigned born married scored met hopes vowed pledged urged urges pleaded';

/** The honorifics after which only a person's name follows. */
export const addresses = 'mr mrs ms miss messrs mme prof sen rep gov sgt lt capt col gen cmdr supt insp rev';
