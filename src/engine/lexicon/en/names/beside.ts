/**
 * Nouns that say what the name right after them is (*the newspaper* X, *the village of* X, *the ferry* X). Own lists: closed
 * classes of English nouns with which news introduces a name that readers may not know.
 */

/** Bodies. Nouns that also name what a person does (*publisher*, *operator*) are left out. */
export const bodyNouns =
  'bank company firm group party movement charity ngo newspaper tabloid broadcaster airline carmaker automaker agency ' +
  'newswire magazine website consultancy militia conglomerate startup brewery chain union insurer';

/** Before *of* and a name: the name is a place. */
export const placeNouns =
  'town city village hamlet port island islet islands district province region municipality county suburb commune prefecture ' +
  'governorate oblast canton neighbourhood neighborhood borough township settlement peninsula outskirts coast mayor';

/** Before *of* and a name: the name is a body. */
export const bodyParts = 'branch branches subsidiary subsidiaries affiliate unit shareholders';

/** People, before *named* and a name; offices, trades and family stand in lists of their own. */
export const peopleNouns = 'man woman boy girl teenager suspect victim person resident pensioner toddler baby';

/** Points of the compass: *north of* X. */
export const compassPoints = 'north south east west northeast northwest southeast southwest';

/** Ships and boats. */
export const vesselNouns =
  'ship vessel ferry boat tanker freighter trawler frigate destroyer submarine cruiser corvette warship battleship yacht ' +
  'schooner steamer steamship icebreaker tugboat barge dinghy lifeboat catamaran minesweeper liner';

/** Letters before the name of a ship. Own list: the prefixes of merchant ships and of the larger navies. */
export const vesselLetters = 'mv mt ms ss km kmp mts fv rv uss usns hms hmas hmcs hmnzs rms ins';

/** What ships do: *the* X *capsized*. */
export const vesselVerbs = 'sank sinks sunk capsized capsizes foundered overturned';

/** Before *in* and a person or firm: what one has in them. */
export const trustNouns =
  'confidence trust faith belief believe believes believed interest interests hope hopes trusts trusted disappointed ' +
  'interested love stake stakes share shares stock stocks equity holding holdings position investment investments invest ' +
  'invests invested investing investor investors';

/** Letters that follow a body's noun without naming the body. */
export const officeLetters = 'hq it hr pr tv ceo cfo coo cto ipo atm id cv agm us uk eu un';

/** Ranks of police and armies in letters before a person's name. Own list: British, Irish and Commonwealth police, courts. */
export const rankLetters = 'dci di ds dc dcs dsi dsu pc wpc acc dac asp dsp sp cpl sgt ssgt cpo';

/** Letters of offices and honours behind a person's name, which the name does not need. Own list. */
export const honourLetters = 'kc qc sc mp mep msp md phd obe mbe cbe kbe dbe esq jp frs';

/** Trades at the end of a company's name, which are no surnames. Own list of plural trades and forms of firms. */
export const companyTrades =
  'dairies dairy mutual bakeries breweries foundries wineries distilleries nurseries fisheries butchers jewellers opticians ' +
  'couriers coaches ferries haulage plc packaging plastics textiles ceramics electronics ' +
  'robotics therapeutics biosciences diagnostics semiconductors';

/** After a name: the name is a family's. */
export const familyNouns = 'family families brothers sisters siblings twins dynasty clan';

/** After a name: the name is a place's. */
export const areaNouns = 'region area province district suburb peninsula coast harbour harbor airport';
