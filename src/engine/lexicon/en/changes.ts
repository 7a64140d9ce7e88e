/**
 * Words that tell a rise or a fall beside a figure. Source: WordNet 3 (verb.change: *increase*, *decrease* and their
 * troponyms) reduced to what market, crime and election reports use; all inflected forms are written out.
 */
export const rises: readonly string[] = (
  'rise rises rose risen rising increase increases increased increasing grow grows grew grown growing climb climbs climbed climbing ' +
  'gain gains gained gaining jump jumps jumped jumping surge surges surged surging soar soars soared soaring ' +
  'advance advances advanced advancing add adds added adding rally rallies rallied rallying rebound rebounds rebounded rebounding ' +
  'leap leaps leaped leapt leaping spike spikes spiked spiking swell swells swelled swollen swelling expand expands expanded expanding ' +
  'improve improves improved improving strengthen strengthens strengthened up higher raise raises raised raising hike hikes hiked hiking ' +
  'boost boosts boosted boosting accelerate accelerates accelerated accelerating appreciate appreciated double doubled doubles doubling ' +
  'triple tripled triples tripling edged-up upturn growth'
).split(' ');

export const falls: readonly string[] = (
  'fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased ' +
  'decreasing lose loses lost losing slide slides slid sliding slip slips slipped slipping sink sinks sank sunk sinking ' +
  'plunge plunges plunged plunging plummet plummets plummeted plummeting tumble tumbles tumbled tumbling shrink shrinks shrank ' +
  'shrunk shrinking dip dips dipped dipping ease eases eased easing slump slumps slumped slumping shed sheds shedding ' +
  'contract contracted contracting narrow narrows narrowed narrowing reduce reduces reduced reducing cut cuts cutting ' +
  'trim trims trimmed trimming slash slashes slashed slashing lower lowered down halve halved halves weaken weakens weakened ' +
  'retreat retreats retreated retreating depreciate depreciated crash crashed dwindle dwindled dwindling downturn'
).split(' ');
