// Invented wire stories as whole articles: headline, byline, dateline, body, tables, with a cast that is named in full first
// and shortly after. Written for the kinds of copy an agency moves in a day; no text of any set stands in them. Slots:
// {P1} a person of the cast in full, {P1s} the surname, {K1s} a club by its town or nickname, {C1s} a company without its
// legal form, {G1a} the letters of a body; without a number a new name each time; {^…} in capitals; a line with * is a row
// repeated with new names. Letters as in templates.mjs, H a club called by its town, X a person with an initial.
import { createPools } from './pools.mjs';
import { days, jobs, months, titles, types } from './templates.mjs';

const politics = [
  `{^P1s} SAYS NO TO EARLY POLL.|{T1} {y}-{n}-{n}|{N1} {t} {P1} ruled out an early general election on {d} after talks with leaders of the {W1}.|"There is no reason to go to the polls before {m}," {P1s} told reporters in {T1}.|The {W1}, which holds {n} seats in parliament, had threatened to leave the coalition.|{W1} leader {P2} said {P1s} had broken his word.|Opinion polls published by {M} put the {W2} ahead for the first time.|{P2s}, a former {j}, said the {W1} would decide next week.|The {W2} and the {W1} won {n} and {n} seats in {y}.`,
  `{^N1}, {^N2} TO RESUME TALKS IN {^T1}.|{^T2} {y}-{n}-{n}|{N1} and {N2} agreed on {d} to resume border talks in {T1} next month, {N1}'s {G1} said.|{D} mediator {P1} has shuttled between {T2} and {T3} since {m}.|{N2} {t} {P2} said {T2} must first withdraw its troops from {V1}.|"We want peace with {N1}," {P2s} told {M}.|Diplomats in {T3} said the {U.N.=organization} would send {n} observers to {V1}.|The {G1} declined to comment on {P1s}'s proposals.|Relations have been strained since {N1} closed its embassy in {T3} in {y}.`,
  `{n} killed in {T1} bomb blast.|{^T1}, {N1} {y}-{n}-{n}|A bomb exploded near a bus station in the {N1} city of {T1} on {d}, killing {n} people, police said.|No group claimed responsibility, but officials blamed the {W1} ({W1a}).|The {W1a} has fought government forces in {R1} since {y}.|Witness {P1} said he saw two men run towards {V1}.|"There was glass everywhere," said {P1s}, {n}, a shopkeeper.|{D} {t} {P2} condemned the attack and flew to {T1}.|Hospital {j} {P} said most of the injured came from {T2} and {V2}.|State radio said troops had sealed off {V1}.`,
  `{W1} rebels seize town in {R1}.|{^T1} {y}-{n}-{n}|Fighters of the {W1} captured the town of {T2} in {R1} on {d}, aid workers said.|The {U.N.=organization} refugee agency {UNHCR=organization} said {n},000 people had fled towards {N2}.|{UNHCR=organization} spokeswoman {P1} said a convoy had been turned back at {V1}.|Rebel commander {P2} told {M} by satellite telephone his men would march on {T1}.|{P2s}'s forces already hold {T3} and {V2}.|The {G1} denied that {T2} had fallen.|{Medecins Sans Frontieres=organization} pulled its staff out of {T3}.|{W1} leaders are due to meet {t} {P3} in {N2}.`,
  `{U.N.=organization} team to visit {N1}.|{U.N.=organization}, {^T1} {y}-{n}-{n}|A {U.N.=organization} team will visit {N1} next week to inspect weapons sites, chief inspector {P1} said on {d}.|{P1s} said {T2} had promised full access.|{N1}'s ambassador to the {United Nations=organization}, {P2}, accused {Washington=place} of spying.|The {Security Council=organization} imposed sanctions on {N1} in {y} after its invasion of {N2}.|{N2} and {N3} abstained.|"{N1} has nothing to hide," {P2s} told the {U.N. Security Council=organization}.|The {U.S.=place} {State Department=organization} said it was watching closely.`,
  `{P1s} wins {N1} presidency.|{^T1} {y}-{n}-{n}|{P1} of the {W1} was elected president of {N1} on {d}, defeating {t} {P2}.|With {n} percent of the vote counted, {P1s} had {n} percent and {P2s} {n} percent, the {G1} said.|{P2s} conceded at his headquarters in {T2}.|{P1s}, {n}, a former {j} of {C1}, promised to cut taxes.|Supporters of the {W1} danced in the streets of {T1} and {T3}.|Observers from the {OSCE=organization} said the vote was fair.|{D} {t} {P3} sent congratulations.|The {W2} of outgoing {t} {P4} lost in {R1}.`,
  `{D} court jails {P1s} for fraud.|{^T1} {y}-{n}-{n}|A {T1} court sentenced businessman {P1} to {n} years in prison on {d} for defrauding {C1}.|Judge {P2} said {P1s} had shown no remorse.|{P1s}'s lawyer, {P3}, said he would appeal to the {Supreme Court=organization}.|Prosecutors said {P1s} moved {n} million from {C1s} to accounts in {N1} and {N2}.|{C1s} collapsed in {y}.|Former {C1s} {j} {P4} testified against him.|The {G1} began its inquiry after a report in {M1}.|{M1} reporter {P} covered the trial.`,
  `{EU=organization} ministers agree on fish quotas.|{Brussels=place} {y}-{n}-{n}|{European Union=organization} ministers agreed on {d} to cut cod quotas in the {North Sea=place}.|{European Commission=organization} spokesman {P1} said the deal was balanced.|{N1} and {N2} voted against, while {N3} abstained.|{N1} Fisheries Minister {P2} called it a black day for {R1}.|The {Commission=organization} had wanted deeper cuts.|{P2s} said {T1} would take the {EU=organization} to court.|The {European Parliament=organization} must still approve the plan.|{Greenpeace=organization} campaigner {P3} said stocks off {V1} were close to collapse.`,
  `PRESS DIGEST - {N1} - {m} {n}.|{^T1} {y}-{n}-{n}|These are the leading stories in {T1} newspapers on {d}. {Reuters=organization} has not verified these stories and does not vouch for their accuracy.|{^M1}|- {t} {P1} will travel to {T2} to meet {P2}.|- {C1} is to cut {n} jobs at its plant in {T3}.|{^M2}|- The {G1} has drafted a law on privatisation.|- {W1} deputies walked out of parliament.|{^M3}|- {N2} will lend {N1} \${n} million.|- {P3}, head of {C2}, denies he will resign.|-- {T1} newsroom +{n} {n} {n} {n}`,
  `DIARY - {N1} - {m} {n}.|{^T1} - {t} {P1} meets {N2} counterpart {P2}.|{^T2} - {C1} holds annual meeting.|{^T1} - {G1} issues {m} trade figures.|{^T3} - {D} trade mission led by {P3} arrives.|{^T1} - Central bank governor {P4} addresses the {G2}.|{^T2} - Trial of {P5}, former {j} of {C2}, opens.|{T1} newsroom, {n}-{n}-{n}`,
  `{P1s} arrives in {T1}.|{^T1} {y}-{n}-{n}|{N1} {t} {P1} arrived in {T1} on {d} for a three-day visit.|{P1s} was met at the airport by {N2} {t} {P2}.|He will hold talks with {P2s} and visit {T2} and {R1} before flying to {N3}.|{P1s} last visited {N2} in {y}.|Trade between {N1} and {N2} reached \${n} million last year, {N2}'s {G1} said.|The two countries are expected to sign an agreement on {V1}.`,
  `Storm kills {n} in {R1}.|{^T1} {y}-{n}-{n}|A tropical storm killed {n} people in {R1} and left thousands homeless, the {G1} said on {d}.|The storm crossed the coast near {T2} before dawn and moved towards {N1}.|Power was cut in {T2}, {T3} and {V1}.|{Red Cross=organization} official {P1} said roads to {V2} were blocked.|{t} {P2} declared a state of emergency in {R1} and {R2}.|{D} and {D} planes flew in tents.|Weather forecasters in {T1} said the storm would weaken over {V1}.`,
];
const business = [
  `{C1s} says {m} sales up {n} pct.|{^T1} {y}-{n}-{n}|{C1} said on {d} its {m} sales rose {n} percent to {n} million.|{C1s} {j} {P1} said demand in {N1} and {N2} remained strong.|"We expect {C1s} to do better in the second half," {P1s} told analysts.|Analyst {P2} of {C2} said the figures were in line.|Shares in {C1s} rose {n} cents to {n} on the {G1}.|{C1s} competes with {C3s} and {C4s}.|-- {T1} newsroom {n}-{n}-{n}`,
  `{C1s} to buy {C2s} for \${n} million.|{^T1}, {R1} {y}-{n}-{n}|{C1} agreed to acquire {C2} in a stock swap valued at \${n} million.|Under the deal, {C2s} holders will receive {n} {C1s} shares for each {C2s} share.|{C2s}, based in {T2}, makes medical devices.|{P1}, chairman of {C1s}, will head the combined company.|{C2s} President {P2} will join the {C1s} board.|{C3} advised {C1s} and {C4} advised {C2s}.|The merger needs approval from the {G1}.|{C1s} fell {n} to {n} while {C2s} jumped {n} to {n}.`,
  `{T1} stocks end lower on profit-taking.|{^T1} {y}-{n}-{n}|{T1} share prices closed lower on {d} as investors took profits in blue chips.|{C1s} fell {n} to {n} and {C2s} lost {n} to {n}.|{C3s} bucked the trend, gaining {n} percent.|"{N1} funds were sellers," said {P1}, a dealer at {C4}.|Brokers said {C5s} may bid for {C2s}.|The {G1}'s index closed {n} points down.|Traders said attention would now turn to {Wall Street=place} and the {Fed=organization}.|{P2} of {C6} said turnover was thin.`,
  `{^C1s} Q{n} NET RISES.|{^T1} {y}-{n}-{n}|(millions of dollars unless stated)|Net profit {n}.{n} vs {n}.{n}|EPS {n} vs {n} cents|Note - Full name of the company is {C1}.|{C1s} said results included a gain from the sale of {C2s}.|-- {T1} Newsroom, {n} {n} {n}`,
  `{N1} central bank leaves rates unchanged.|{^T1} {y}-{n}-{n}|The central bank of {N1} left its key rate at {n} percent on {d}.|Governor {P1} said inflation was under control.|{C1} economist {P2} said {P1s} had no room to cut.|"The {Bundesbank=organization} will move first," said {P3} at {C2s} in {T2}.|The {D} currency firmed against the dollar.|The {IMF=organization} has urged {T1} to keep policy tight.|{N1} exports to {N2} fell in {m}, the {G1} reported.`,
  `{C1s} unit wins {N1} order.|{^T1} {y}-{n}-{n}|{D} engineering group {C1} said on {d} its {C2s} unit had won an order from {C3} of {N1}.|{C2s} will supply two turbines for a plant at {T2} in {R1}.|The order is worth {n} million marks, a {C1s} spokeswoman said.|{C3s} is {N1}'s largest utility.|{C4s} of {N2} and {C5s} of {N3} also bid.|{C1s}, whose headquarters are in {T1}, employs {n},000 people.`,
  `{N1} {w} imports seen higher in {y}.|{^T1} {y}-{n}-{n}|{N1} is likely to import more wheat this year after drought in {R1}, traders said on {d}.|The {G1} bought {n},000 tonnes from {N2} and {N3} last week.|{U.S.=place} and {D} wheat was offered at $ {n} a tonne, C&F.|Shipments through the port of {T2} were delayed by a strike.|{C1} trader {P1} said {N1} had also asked {C2} for prices.|The {U.S. Department of Agriculture=organization} ({USDA=organization}) forecasts a crop of {n} million tonnes.|Crushers in {V1} were short of supplies.`,
  `Shipping casualties - {m} {n}.|{^T1} {y}-{n}-{n}|The {N1}-flagged tanker ran aground off {V1} on {d}, {Lloyd's Shipping Intelligence Service=organization} said.|The vessel, owned by {C1} of {T2}, was carrying oil from {N2} to {T3}.|Tugs from {C2s} were on the way from {T3}.|The {G1} said there was no pollution near {V1}.|{C1s} {j} {P1} said the crew of {n} {D} and {D} sailors was safe.`,
  `RESEARCH ALERT - {C1s} upgraded.|{^T1} {y}-{n}-{n}|-- {C2} analyst {P1} said he raised his rating on {C1} to buy from hold.|-- {P1s} cited stronger orders at {C1s} and weaker competition from {C3s}.|-- He also raised his {y} estimate.|-- {C1s} shares were up {n} at {n}.|-- {C4s} and {C5s} started coverage of {C3s}.`,
  `{C1s}, union reach accord.|{^T1} {y}-{n}-{n}|{C1} and the {G1} ({G1a}) reached a tentative contract on {d}, averting a strike at {n} plants.|{G1a} president {P1} called the pact a victory.|{C1s} shares rose after the announcement.|Workers at {C1s} plants in {T2}, {R1}, and {T3}, {R2}, will vote on {d}.|Talks with {C2s} begin next week, the {G1a} said.|{C1s} chief negotiator {P2} thanked {P1s}.`,
];
const sport = [
  `SOCCER - {^K1s} STUN {^K2s} TO GO TOP.|{P9}|{^T1} {y}-{n}-{n}|{K1} beat {K2} {n}-{n} on {d} to go top of the {N1} first division.|Striker {P1} put {K1s} ahead in the {n}th minute after a mistake by {K2s} goalkeeper {P2}.|{P1s}, signed from {K3} in {m}, added a second from the penalty spot.|{K2s} manager {P3} said his side had been unlucky.|"{K1s} were the better team," {P3s} admitted.|{K4s} drew {n}-{n} at {K5s}, while {K6s} lost at home to {K7s}.|{N1} international {P4} was sent off.|{K1s} travel to {K3s} next week.`,
  `SOCCER - {^N1} FIRST DIVISION RESULTS / STANDINGS.|{^T1} {y}-{n}-{n}|Results of {D} first division soccer matches played on {d}:|*{K} {n} {K} {n}|Standings (tabulated under played, won, drawn, lost, goals for, goals against, points):|*{K} {n} {n} {n} {n} {n} {n} {n}`,
  `SOCCER - {^N1} BEAT {^N2} IN FRIENDLY.|{^T1} {y}-{n}-{n}|{N1} beat {N2} {n}-{n} (halftime {n}-{n}) in a friendly soccer international on {d}.|Scorers:|{N1} - {P} ({n}), {P} ({n})|{N2} - {P} ({n} penalty)|Attendance: {n},000|Teams:|{N1} - {P}, {P}, {P}, {P}; {P}, {P} ({n} {P})|{N2}: {P}, {P}, {P}, {P}, {P}`,
  `SOCCER - {^N1} COACH NAMES SQUAD.|{^T1} {y}-{n}-{n}|{N1} coach {P1} on {d} named this squad for the World Cup qualifier against {N2} in {T2} on {m} {n}:|Goalkeepers - {P} ({K}), {P} ({K})|Defenders - {P} ({K}), {P} ({K}), {P} ({K}), {P} ({K})|Midfielders - {P} ({K}), {P} ({K})|Forwards - {P} ({K}), {P} ({K})|{P1s} left out {K1s} striker {P2}.|{N2} drew with {N3} and lost to {N4}.`,
  `SOCCER - SUMMARY OF {^N1} CUP MATCHES.|{^T1} {y}-{n}-{n}|Summaries of matches played on {d}:|*{K} {n} ({P} {n}, {P} {n}) {K} {n} ({P} {n}). Attendance {n},000|*{K} {n} {K} {n} (after extra time)|Playing {d}: {K} v {K}, {K} v {K}`,
  `NBA BASKETBALL - RESULTS.|{^T1} {y}-{n}-{n}|Results of {National Basketball Association=organization} games on {d} (home team in CAPS):|*{^H} {n} {H} {n}|*{H} {n} {^H} {n}|*{^K} {n} {K} {n}`,
  `NBA BASKETBALL - STANDINGS AFTER {^d}'S GAMES.|{^T1} {y}-{n}-{n}|Standings of {National Basketball Association=organization} teams after games played on {d} (tabulate under won, lost, percentage, games behind):|EASTERN CONFERENCE|W L PCT GB|*{^H} {n} {n} .{n} {n}|WESTERN CONFERENCE|*{^H} {n} {n} .{n} -|{^d}, {^m} {n} SCHEDULE|*{^H} AT {^H}|*{H} at {^H}`,
  `NHL ICE HOCKEY - STANDINGS AFTER {^d}'S GAMES.|{^T1} {y}-{n}-{n}|Standings of {National Hockey League=organization} teams after games played on {d} (tabulate under won, lost, tied, goals for, goals against, points):|NORTHEAST DIVISION|W L T GF GA PTS|*{^H} {n} {n} {n} {n} {n} {n}|PACIFIC DIVISION|*{^H} {n} {n} {n} {n} {n} {n}|*{^H} AT {^H}`,
  `MAJOR LEAGUE BASEBALL STANDINGS AFTER {^d}'S GAMES.|{^T1} {y}-{n}-{n}|AMERICAN LEAGUE|EASTERN DIVISION|W L PCT GB|*{^H} {n} {n} .{n} {n} 1/2|NATIONAL LEAGUE|CENTRAL DIVISION|*{^H} {n} {n} .{n} -|{^d}, {^m} {n} SCHEDULE|*{^H} AT {^H}|*{K} at {H}`,
  `BASEBALL - {^P1s} HOMERS AS {^K1s} BEAT {^K2s}.|{^T1} {y}-{n}-{n}|{P1} hit two homers and {P2} pitched a five-hitter as the {K1} defeated the {K2} {n}-{n} on {d}.|{P2s} ({n}-{n}) struck out nine for {K1s}.|Rookie {P3} had three hits for the {K2s}, who have lost five straight.|In {T2}, {P4} singled home the winning run in the 11th inning as the {K3} edged the {K4} {n}-{n}.|{K3s} closer {P5} earned his {n}th save.|At {T3}, {P6} drove in four runs and {K5s} beat {K6s}.|The {K6s} scored twice in the ninth off {P7}.|In {T4}, {K7s} starter {P8} allowed one run.`,
  `AMERICAN FOOTBALL - {^K1s} HOLD OFF {^K2s}.|{^T1} {y}-{n}-{n}|{P1} threw three touchdown passes and the {K1} held off the {K2} {n}-{n} on {d} night.|{P1s} completed {n} of {n} passes for {K1s}, which improved to {n}-{n}.|{K2s} quarterback {P2} was intercepted twice.|"We beat ourselves," said {K2s} coach {P3}.|{P4} ran for {n} yards and {K1s} led {n}-{n} at the half.|The {K1s} host the {K3} next {d}.`,
  `CRICKET - {^N1} V {^N2} SCOREBOARD.|{^T1} {y}-{n}-{n}|Scoreboard on the second day of the first test between {N1} and {N2}:|{N1} 1st innings|*{X} c {S} b {S} {n}|*{X} lbw b {S} {n}|*{X} not out {n}|Extras {n}|Total (for five wickets) {n}|To bat: {X}, {X}, {S}|Bowling: {S} {n}-{n}-{n}-{n}, {S} {n}-{n}-{n}-{n} ({n}w), {S} {n}-{n}-{n}-{n}|{N2} 1st innings {n} ({X} {n}; {S} {n}-{n})`,
  `CRICKET - ENGLISH COUNTY CHAMPIONSHIP SCORES.|{London=place} {y}-{n}-{n}|Close of play scores in four-day English County Championship cricket matches on {d}:|*At {T}: {Q} {n} and {n}-{n} ({X} {n}), {Q} {n} ({X} {n} not out; {X} {n}-{n}).|*At {V}: {Q} v {Q}. No play - rain.|*{Q} beat {Q} by {n} wickets. {Q} {n} points, {Q} {n}.`,
  `TENNIS - RESULTS AT {^D} OPEN.|{^T1} {y}-{n}-{n}|Results from the {D} Open tennis tournament on {d} (prefix number denotes seeding):|Men's singles, second round|*{n} - {P} ({N}) beat {P} ({N}) {n}-{n} {n}-{n}|*{P} ({N}) beat {n} - {P} ({N}) {n}-{n} {n}-{n} {n}-{n} ({n}-{n})|Women's singles|*{P} ({N}) beat {P} ({N}) {n}-{n} {n}-{n}`,
  `TENNIS - {^P1s} MARCHES ON, {^P2s} OUT.|{P9}|{^T1} {y}-{n}-{n}|Top seed {P1} of {N1} swept into the quarter-finals on {d} with a straight-sets victory over {N2}'s {P3}.|Defending champion {P2} crashed out to {D} qualifier {P4}.|"I played too short," said {P2s}, who has not won since {T2} in {m}.|{P1s} next meets {P5} of {N3}, a {n}-{n} {n}-{n} winner over {D} teenager {P6}.|{N1}'s {P7} pulled out with a back injury.|{P4s}, ranked {n}, will play {P8}.`,
  `GOLF - LEADING SCORES AT {^D} MASTERS.|{^T1} {y}-{n}-{n}|Leading scores after the second round on {d} ({D} unless stated):|*{n} {P} {n} {n}|*{n} {P} ({N}) {n} {n}, {P} {n} {n}|*{n} {P} ({N}) {n} {n}, {P} ({N}) {n} {n}, {P} {n} {n}`,
  `ATHLETICS - RESULTS AT {^T1} GRAND PRIX.|{^T1} {y}-{n}-{n}|Leading results from the {T1} international athletics meeting on {d}:|Women's 100 metres hurdles|*{n}. {P} ({N}) {n}.{n} seconds|Men's 5,000 metres|*{n}. {P} ({N}) {n} minutes {n}.{n} seconds|Men's javelin|*{n}. {P} ({N}) {n}.{n} metres|*{n}. {P} {n}.{n}`,
  `CYCLING - LEADING RESULTS IN TOUR OF {^N1}.|{^T1} {y}-{n}-{n}|Leading results in the {n}th stage over {n} km from {T1} to {T2}:|*{n}. {P} ({N}) {Y} {n} hours {n} minutes {n} seconds|*{n}. {P} ({N}) {Y} same time|*{n}. {P} ({N}) {n} seconds behind|Leading overall standings:|*{n}. {P} ({Y}) {n}:{n}:{n}`,
  `MOTOR RACING - {^P1s} TAKES POLE IN {^T1}.|{P9}|{^T1}, {N1} {y}-{n}-{n}|{P1} of {N2} took pole position for the {D} Grand Prix on {d}, ahead of {Y1} team mate {P2}.|*{n}. {P} ({N}) {Y} {n} minute {n}.{n} seconds|{Y2} driver {P3} was third and {P4} in a {Y3} fourth.|{P1s}, who leads {P3s} by {n} points, said the car was perfect.|{Y1} boss {P5} praised engine maker {Y4}.|{P4s} will leave {Y3} for {Y2} at the end of the season.`,
  `ALPINE SKIING - {^P1s} WINS WORLD CUP SLALOM.|{^T1}, {N1} {y}-{n}-{n}|{P1} of {N2} won a women's World Cup slalom on {d}.|*{n}. {P} ({N}) {n} minutes {n}.{n} seconds|*{n}. {P} ({N}) {n} points|{P2} of {N3} was second and {N4}'s {P3} third.|{P1s} beat {P2s} at {T2} last week.`,
  `BOXING - {^P1s} TO FIGHT {^P2s} IN {^T1}.|{^T1} {y}-{n}-{n}|{D} heavyweight {P1} will defend his {WBA=organization} title against {P2} of {N2} in {T1} on {m} {n}, promoter {P3} said on {d}.|{P1s} knocked out {P4} in {T2} in {m}.|{P2s}, {n}, won the {WBC=organization} and {IBF=organization} belts in {y}.|"{P1s} cannot hurt me," {P2s} said in {T3}.`,
  `RUGBY UNION - {^N1} TEAM TO PLAY {^N2}.|{^T1} {y}-{n}-{n}|{N1} team to play {N2} at {V1} on {d}:|{n} - {P} ({K}), {n} - {P} ({K}), {n} - {P} ({K})|{n} - {P} ({K}, captain), {n} - {P} ({K})|Replacements: {P}, {P} ({K})|Coach {P1} recalled {K1s} prop {P2}.|{N2} beat {N3} {n}-{n} in {T2} last week.`,
  `RUGBY LEAGUE - {^K1s} REACH FINAL.|{^T1} {y}-{n}-{n}|{K1} reached the grand final with a {n}-{n} win over {K2} at {V1} on {d}.|{K1s} captain {P1} scored two tries.|{K3s} play {K4s} in the other semifinal.|*{K} {n} {K} {n}|{K2s} coach {P2} blamed referee {P3}.`,
  `AUSTRALIAN RULES FOOTBALL - {AFL=organization} RESULTS.|{Melbourne=place} {y}-{n}-{n}|Results of Australian Rules matches played at the weekend:|*{H} {n}.{n} ({n}) {H} {n}.{n} ({n})|*{K} {n}.{n} ({n}) beat {K} {n}.{n} ({n})|Played {d}:`,
  `SQUASH - {^D} OPEN QUARTER-FINALS.|{^T1} {y}-{n}-{n}|Results of quarter-final matches on {d}:|*{P} ({N}) beat {P} ({N}) {n}-{n} {n}-{n} {n}-{n}|*{n}-{P} ({N}) beat {n}-{P} ({N})`,
  `SOCCER - {^K1s} SACK COACH {^P1s}.|{^T1} {y}-{n}-{n}|{D} premier league club {K1} sacked coach {P1} on {d}, a day after their {n}-{n} defeat by {K2}.|{K1s} chairman {P2} said assistant {P3} would take over.|{P1s}, a former {N1} international, joined {K1s} from {K3} in {y}.|{K1s} have won twice this season and lie one place above {K4s}.|{M} said {K5s} boss {P4} was favourite for the job.|The {F.A.=organization} fined {K1s} after {P5} was sent off at {K6s}.`,
];
const counties =
  'Kent|Surrey|Essex|Durham|Sussex|Somerset|Yorkshire|Lancashire|Warwickshire|Worcestershire|Gloucestershire|Hampshire|Derbyshire|Leicestershire|Nottinghamshire|Northamptonshire|Middlesex|Glamorgan|Cambridgeshire|Cheshire|Queensland|Victoria|Tasmania|New South Wales|Western Australia|Natal|Transvaal|Border|Barbados|Guyana|Jamaica|Punjab|Bombay|Karachi|Canterbury|Otago|Auckland|Wellington'.split(
    '|',
  );
// Makers of cars and engines, and firms that give teams their names.
const makers =
  'Ferrari|Williams|McLaren|Benetton|Renault|Ford|Honda|Toyota|Peugeot|Mitsubishi|Subaru|Yamaha|Suzuki|Ducati|Sauber|Jordan|Lotus|Tyrrell|Minardi|Ligier|Mapei|Telekom|Festina|Motorola|Rabobank|Kelme|Polti|Gewiss|Lotto|Mercedes|Audi|BMW|Opel|Nissan|Skoda|Banesto|Gan|Casino|Saeco|Carrera|Aprilia|Citroen|Volkswagen'.split(
    '|',
  );
// Towns by which North American and Australian clubs go in tables.
const towns =
  'New York|Boston|Chicago|Detroit|Cleveland|Toronto|Baltimore|Philadelphia|Pittsburgh|Montreal|Atlanta|Miami|Florida|Houston|Dallas|Texas|San Antonio|Denver|Colorado|Utah|Phoenix|Arizona|Seattle|Portland|Oakland|San Francisco|Los Angeles|San Diego|California|Anaheim|San Jose|Sacramento|Golden State|Vancouver|Calgary|Edmonton|Ottawa|Buffalo|New Jersey|Washington|Charlotte|Carolina|Orlando|Tampa Bay|Milwaukee|Minnesota|Indiana|Indianapolis|St. Louis|St Louis|Kansas City|Cincinnati|Tennessee|Nashville|New Orleans|Memphis|Jacksonville|Green Bay|New England|Hartford|NY Rangers|NY Islanders|LA Lakers|LA Clippers|NY Giants|NY Jets|Essendon|Geelong|Collingwood|Carlton|Fremantle|Adelaide|Brisbane|Melbourne|Sydney|West Coast|North Melbourne|Hawthorn|Richmond|St Kilda|Footscray|Fitzroy|Canberra|Penrith|Parramatta|Cronulla|Newcastle|Illawarra|Manly|Auckland'.split(
    '|',
  );

const slot = /\{(\^?)([A-Z])(\d?)([sa]?)\}|\{(\^?)([^{}=]+)=(\w+)\}|\{(\^?)([a-z]+)\}/g;

/** `count` stories, one document each, with a share of them about sport. */
export function makeStories(r, count, sportShare = 0.5) {
  const pools = createPools(r);
  const make = {
    P: pools.person,
    C: pools.company,
    G: pools.government,
    K: pools.club,
    M: pools.media,
    W: pools.party,
    N: pools.country,
    T: pools.city,
    R: pools.region,
    V: pools.place,
    D: pools.demonym,
    S: pools.surname,
    H: () => r.pick(towns),
    Q: () => r.pick(counties),
    Y: () => (r.next() < 0.7 ? r.pick(makers) : pools.coined()),
    X: () =>
      `${String.fromCharCode(65 + r.below(26))}.${r.next() < 0.3 ? ' ' : ''}${pools.surname()}`
        .replace('.', () => (r.next() < 0.8 ? '. ' : '.'))
        .replace('  ', ' '),
  };
  const plain = {
    t: () => r.pick(titles),
    j: () => r.pick(jobs),
    d: () => r.pick(days),
    m: () => r.pick(months),
    n: () => String(r.below(100)),
    y: () => String(1980 + r.below(45)),
    w: () => r.pick(pools.common),
  };
  const typeOf = { ...types, H: 'organization', Q: 'organization', Y: 'organization', X: 'person' };
  return Array.from({ length: count }, () => {
    const kinds = r.next() < sportShare ? sport : r.next() < 0.5 ? politics : business;
    const [headline, ...lines] = r.pick(kinds).split('|');
    const cast = new Map();
    const nameOf = (letter, number, form) => {
      const key = letter + number;
      const name = (number && cast.get(key)) || make[letter]();
      if (number) cast.set(key, name);
      return form === 's' ? shortOf(letter, name, r) : form === 'a' ? lettersOf(name) : name;
    };
    let text = '';
    const mentions = [];
    const write = (line, upper) => {
      let last = 0;
      for (const m of line.matchAll(slot)) {
        text += line.slice(last, m.index);
        last = m.index + m[0].length;
        const [, up, letter, number, form, up2, fixed, type, up3, small] = m;
        let said = letter ? nameOf(letter, number, form) : (fixed ?? plain[small]());
        const kind = letter ? typeOf[letter] : type === 'skip' ? undefined : type;
        if (up || up2 || up3 || upper) said = said.toUpperCase();
        if (kind) mentions.push({ start: text.length, end: text.length + said.length, type: kind });
        text += said;
      }
      text += upper ? line.slice(last).toUpperCase() : line.slice(last);
    };
    const upper = r.next() < 0.3;
    const head = headline.replace(/\{\^?/g, '{');
    if (upper)
      write(
        head.replace(/\}([^{}]+)/g, (_, rest) => '}' + rest.toUpperCase()).replace(/^[^{]+/, (w) => w.toUpperCase()),
        true,
      );
    else write(headline, false);
    text += '\n\n';
    for (const line of lines) {
      const row = line.startsWith('*');
      // Prose lines are left out now and then, so that stories differ in what they tell.
      if (!row && line.length > 60 && r.next() < 0.25) continue;
      for (let k = row ? 2 + r.below(5) : 1; k > 0; k--) {
        write(row ? line.slice(1) : line, false);
        text += r.next() < 0.5 && row ? '\n' : '\n\n';
      }
    }
    return { set: 'made', heldOut: false, text, mentions };
  });
}

function shortOf(letter, name, r) {
  if (letter === 'P' || letter === 'S')
    return name
      .replace(/,? (?:Jr\.?|Sr\.?|III)$/, '')
      .split(' ')
      .at(-1);
  if (letter === 'C') {
    const short = name.replace(
      /,? (?:Inc\.?|Corp\.?|Co\.?|Ltd\.?|Group|Holdings|PLC|plc|AG|SA|NV|LLC|GmbH|AB|SpA|Limited|Company|Corporation)$/,
      '',
    );
    const words = short.split(' ');
    return words.length > 2 && r.next() < 0.3 ? words.slice(0, 2).join(' ') : short;
  }
  const words = name.split(' ');
  if (letter !== 'K' || words.length !== 2) return name;
  return r.next() < 0.6 || words[1].length < 4 ? words[0] : words[1];
}

const lettersOf = (name) => {
  const letters = [...name.matchAll(/(?:^|[ -])(\p{Lu})/gu)].map(([, c]) => c).join('');
  return letters.length > 1 ? letters : name;
};
