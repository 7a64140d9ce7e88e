/**
 * Invented agency copy of the kinds a reader of old and new wires meets: results, tables, markets, press digests, diaries,
 * datelines, headlines in capitals. Every person, organization and place is marked; nationalities are not.
 */
export const newswire: readonly string[] = [
  `SOCCER - [[BOLTON = organization]] STUN [[LIVERPOOL = organization]] IN CUP REPLAY.

[[Martin Hale = person]]

[[LONDON = place]] 1996-11-06

Second division [[Bolton = organization]] knocked [[Liverpool = organization]] out of the English League Cup on Wednesday with a goal nine minutes from time by Danish striker [[Per Lindqvist = person]].

[[Lindqvist = person]], bought from [[Brondby = organization]] in August, headed in a corner by captain [[Alan Thorpe = person]].

"It is a great night for the club," [[Bolton = organization]] manager [[Colin Marsh = person]] said.`,
  `SOCCER - GERMAN FIRST DIVISION RESULTS.

[[BONN = place]] 1996-10-19

Results of German first division soccer matches played on Saturday:

[[Werder Bremen = organization]] 1 [[Schalke 04 = organization]] 1

[[Bochum = organization]] 2 [[Hansa Rostock = organization]] 0

[[Duisburg = organization]] 0 [[Bayern Munich = organization]] 4`,
  `Standings (tabulate under played, won, drawn, lost, goals for, against, points):

[[Lens = organization]] 16 8 4 4 25 18 28

[[Auxerre = organization]] 16 7 6 3 20 9 27

[[Paris St Germain = organization]] 16 9 5 2 26 12 32

[[Metz = organization]] 16 6 6 4 16 15 24`,
  `BASEBALL - MAJOR LEAGUE STANDINGS AFTER SUNDAY'S GAMES.

[[NEW YORK = place]] 1996-08-12

AMERICAN LEAGUE

EASTERN DIVISION

W L PCT GB

[[BALTIMORE = organization]] 62 55 .530 6

[[TORONTO = organization]] 54 64 .458 14 1/2

MONDAY, AUGUST 12TH SCHEDULE

[[CLEVELAND = organization]] AT [[BOSTON = organization]]

[[OAKLAND = organization]] AT [[TEXAS = organization]]`,
  `In [[Baltimore = place]], [[Hector Valdes = person]] drove in five runs and [[Scott Rennick = person]] struck out nine as the [[Orioles = organization]] beat the [[Milwaukee Brewers = organization]] 9-2 on Tuesday.

[[Rennick = person]] (11-5) allowed four hits. [[Milwaukee = organization]] scored twice in the ninth off reliever [[Dale Purvis = person]].`,
  `NHL ICE HOCKEY - RESULTS.

Results of [[National Hockey League = organization]] games on Friday (home team in CAPS):

[[BUFFALO = organization]] 4 [[Hartford = organization]] 2

[[Ottawa = organization]] 3 [[NY ISLANDERS = organization]] 3 (OT)

[[Los Angeles = organization]] at [[VANCOUVER = organization]], late game`,
  `CRICKET - [[ENGLAND = place]] V [[PAKISTAN = place]] SCOREBOARD.

[[LEEDS = place]], [[England = place]] 1996-08-10

Close of play scores on the third day of the second test between [[England = place]] and [[Pakistan = place]] at [[Headingley = place]]:

[[England = place]] first innings

[[M. Fairclough = person]] c [[Anwar Shah = person]] b [[Younis = person]] 47

[[A. Denby = person]] lbw b [[Wasim = person]] 12

[[J. Pargeter = person]] not out 102

Extras 14

Bowling: [[Wasim = person]] 24-6-55-1, [[Younis = person]] 26-3-84-2`,
  `TENNIS - [[HALVORSEN = person]] REACHES FINAL.

Results of semifinals at the Swiss Indoors on Saturday:

2-[[Erik Halvorsen = person]] ([[Norway = place]]) beat [[Paolo Ricci = person]] ([[Italy = place]]) 6-3 7-6 (7-4)

[[Tomas Hruska = person]] ([[Czech Republic = place]]) beat 5-[[Brad Colley = person]] ([[U.S. = place]]) 3-6 6-1 6-2`,
  `ATHLETICS - RESULTS AT [[ZURICH = place]] MEETING.

Men's 800 metres

1. [[Samuel Kiptoo = person]] ([[Kenya = place]]) 1 minute 43.55 seconds

2. [[Lars Mikkelsen = person]] ([[Denmark = place]]) 1:43.91

Women's high jump

1. [[Irina Babenko = person]] ([[Ukraine = place]]) 2.01 metres

2. [[Silvia Costa = person]] ([[Cuba = place]]) 1.98`,
  `CYCLING - LEADING PLACINGS IN TOUR.

1. [[Marco Bellini = person]] ([[Italy = place]]) [[Mapei = organization]] 4 hours 12 minutes 3 seconds

2. [[Johan Verhoeven = person]] ([[Belgium = place]]) [[Lotto = organization]] same time

3. [[Pascal Girard = person]] ([[France = place]]) [[Festina = organization]] 12 seconds behind`,
  `GOLF - SCORES AT THE BELLCOURT CLASSIC.

67 [[Nick Tolland = person]]

68 [[Steve Ormsby = person]] ([[Australia = place]]), [[Greg Mayfair = person]]

70 [[Vijay Anand = person]] ([[Fiji = place]])`,
  `RUGBY UNION - [[SANDERSON = person]] RECALLED BY [[WALES = place]].

[[CARDIFF = place]] 1996-10-22

Wing [[Gareth Sanderson = person]] was recalled on Tuesday to the [[Wales = place]] side to face [[Italy = place]] in [[Rome = place]] next week.

Team: 15 - [[Huw Jenkins = person]] ([[Llanelli = organization]]); 14 - [[Gareth Sanderson = person]] ([[Cardiff = organization]]), 13 - [[Rhys Pritchard = person]] ([[Swansea = organization]])`,
  `[[Ford = organization]] says October car sales fell 3 percent.

[[DEARBORN = place]], [[Mich. = place]] 1996-11-05

[[Ford Motor Co. = organization]] said on Tuesday its [[U.S. = place]] car and light truck sales fell 3.1 percent in October.

[[Ford = organization]] sold 131,000 cars, spokesman [[Jack Brennan = person]] said.`,
  `[[Amax Gold = organization]] sets merger vote.

[[DENVER = place]] 1996-08-29

[[Amax Gold Inc = organization]] said holders would vote on Sept. 30 on its merger with [[Kestrel Mines Ltd = organization]].

-- [[Chicago = place]] newsdesk 312-408-8787`,
  `[[Sears = organization]] unit to close two stores.

Net profit: 3.1 vs 2.8

EPS (dlrs): 0.31 vs 0.28

(All data above 000s except per share numbers)

-- [[New York = place]] Newsroom 212-859-1610`,
  `[[Tokyo = place]] stocks end lower.

[[TOKYO = place]] 1996-08-28

[[Tokyo = place]] stocks fell on Wednesday for a third day, led by banks and by [[Nippon Steel = organization]], brokers said.

[[Sony = organization]] lost 60 yen to 6,790 and [[Sumitomo Bank = organization]] fell 20 to 1,910.

"Nobody wants to buy before the tankan," said [[Hiroshi Nomiya = person]] at [[Daiwa Securities = organization]].`,
  `PRESS DIGEST - [[Sri Lanka = place]] - Aug 26.

These are the leading stories in the [[Colombo = place]] press. [[Reuters = organization]] has not verified these stories and does not vouch for their accuracy.

[[DAILY NEWS = organization]]

-- Leaders of the [[Liberation Tigers of Tamil Eelam = organization]] ([[LTTE = organization]]) met on Sunday.

[[THE ISLAND = organization]]

-- Minister [[Ranil Gunawardene = person]] flies to [[New Delhi = place]].`,
  `[[Iraq = place]] says [[U.N. = organization]] monitors free to work.

[[BAGHDAD = place]] 1996-09-01

[[Iraq = place]] on Sunday told the [[U.N. Security Council = organization]] that arms monitors were free to work in the country.

Foreign Minister [[Tariq al-Jibouri = person]] said in a letter to [[U.N. = organization]] Secretary-General [[Luis Benavente = person]] that [[Baghdad = place]] had never blocked the teams of the [[U.N. Special Commission = organization]] ([[UNSCOM = organization]]).

[[Jibouri = person]] accused [[Washington = place]] of spying.`,
  `Rebels seize town in eastern [[Zaire = place]].

[[GOMA = place]], [[Zaire = place]] 1996-11-04

Rebels of the [[Banyamulenge = organization]] seized the town of [[Uvira = place]] near the border with [[Burundi = place]], the [[U.N. = organization]] refugee agency [[UNHCR = organization]] said.

[[UNHCR = organization]] spokeswoman [[Paula Ghetti = person]] said 20,000 people had fled towards [[Bukavu = place]] and [[Lake Kivu = place]].`,
  `[[Chechnya = place]] ceasefire holds as [[Lebed = person]] returns.

[[GROZNY = place]], [[Russia = place]] 1996-08-23

Russian troops began leaving [[Grozny = place]] on Friday after [[Alexander Lebed = person]], [[Kremlin = organization]] security chief, signed a truce with rebel commander [[Aslan Dudarov = person]].

[[Itar-Tass = organization]] news agency quoted [[Interior Ministry = organization]] troops as saying one soldier had died. [[Interfax = organization]] put the number at three.`,
  `[[Clinton = person]] to visit [[Chicago = place]].

[[WASHINGTON = place]] 1996-08-20

President [[Clinton = person]] will speak in [[Chicago = place]] next week, the [[White House = place]] said on Tuesday.

Republican challenger [[Bob Dole = person]] will campaign in [[Ohio = place]] and [[Michigan = place]].`,
  `[[EU = organization]] farm ministers to meet in [[Brussels = place]].

[[European Union = organization]] farm ministers will meet on Monday in [[Brussels = place]], the [[European Commission = organization]] said.

[[Britain = place]]'s [[Douglas Harn = person]] and [[France = place]]'s [[Philippe Vasquet = person]] will hold talks first. [[Commission = organization]] spokesman [[Gerry Kielan = person]] gave no details.`,
  `DIARY - [[Africa = place]].

[[NAIROBI = place]] - President [[Daniel Moroto = person]] opens trade fair.

[[HARARE = place]] - [[African National Congress = organization]] delegation arrives.

[[LUSAKA = place]] - [[IMF = organization]] team ends visit.

[[Nairobi = place]] newsroom +254-2 330261`,
  `Bomb wounds three at [[Madrid = place]] bank.

A bomb went off outside a branch of [[Banco Central = organization]] in [[Madrid = place]], wounding three people, police said.

No one claimed the attack but police blamed the Basque group [[ETA = organization]]. It was the second in the [[Chamartin = place]] district since June, newspaper [[El Mundo = organization]] said.`,
  `[[Ho Chi Minh City = place]] port traffic up.

[[Vietnam = place]]'s southern port handled 4.2 million tonnes, the [[Vietnam News Agency = organization]] said. [[Saigon Port = organization]] director [[Nguyen Van Thanh = person]] expects more from [[Singapore = place]] and [[Hong Kong = place]].`,
  `[[Senate = organization]] panel clears nominee.

The [[Senate Judiciary Committee = organization]] approved [[Ellen Whitcomb = person]], a judge from [[Little Rock = place]], [[Ark. = place]], by 12-6. Sen. [[Tom Hadley = person]], D-[[Vt. = place]], voted for her. The [[American Bar Association = organization]] had backed her, as did the [[University of Virginia = organization]] law school.`,
  `[[Juventus = organization]] sign [[Ajax = organization]] winger.

[[Juventus = organization]] have signed Dutch international [[Ruud Kerkhof = person]] from [[Ajax Amsterdam = organization]] for four years, [[Gazzetta dello Sport = organization]] reported. [[Kerkhof = person]], 23, scored against [[Real Madrid = organization]] and for [[Holland = place]] against [[Belgium = place]] last month.

[[AC Milan = organization]] and [[Barcelona = organization]] had wanted him too, [[Juventus = organization]] president [[Luca Ferrante = person]] said.`,
  `[[Essex = organization]] beat [[Kent = organization]] at [[Chelmsford = place]].

At [[Chelmsford = place]]: [[Essex = organization]] beat [[Kent = organization]] by 71 runs. [[Kent = organization]] 211 ([[D. Fulcher = person]] 84; [[M. Ilsley = person]] 4-60).

At [[Taunton = place]]: [[Somerset = organization]] 306 and 98-2, [[Surrey = organization]] 402 ([[B. Holloway = person]] 133).

At [[Lord's = place]]: [[Middlesex = organization]] v [[Durham = organization]], no play, rain.`,
  `AUSTRALIAN RULES - [[AFL = organization]] RESULTS.

[[Essendon = organization]] 14.13 (97) [[Fitzroy = organization]] 8.7 (55)

[[West Coast = organization]] 11.9 (75) beat [[North Melbourne = organization]] 10.12 (72)`,
  `[[NFL = organization]] AMERICAN FOOTBALL - [[BRONCOS = organization]] HOLD OFF [[CHIEFS = organization]].

[[DENVER = place]] 1996-10-28

[[Terrell Davison = person]] ran for two touchdowns and the [[Denver Broncos = organization]] held off the [[Kansas City Chiefs = organization]] 34-7 on Sunday.

[[Denver = organization]] improved to 7-1. Quarterback [[John Elwood = person]] passed for 301 yards. The [[Chiefs = organization]] play the [[Green Bay Packers = organization]] at [[Lambeau Field = place]] next.`,
  `BOXING - [[TYREE = person]] TO FIGHT [[MOORHOUSE = person]] IN [[LAS VEGAS = place]].

Heavyweight champion [[Mike Tyree = person]] will defend his [[World Boxing Association = organization]] ([[WBA = organization]]) title against [[Michael Moorhouse = person]] in [[Las Vegas = place]], promoter [[Don Kingsley = person]] said.`,
  `One dead in [[Bombay = place]] building collapse.

At least one person died when a house collapsed in [[Bombay = place]], the [[Press Trust of India = organization]] ([[PTI = organization]]) said. [[Maharashtra = place]] Chief Minister [[Manohar Deshpande = person]] ordered an inquiry.`,
  `[[Bosnia = place]] Serbs agree to leave [[Brcko = place]].

[[SARAJEVO = place]] - The [[NATO = organization]]-led peace force [[IFOR = organization]] said Bosnian Serb police left a checkpoint near [[Brcko = place]]. Major [[Brett Boudreau = person]] told reporters that [[Mladen Karadzin = person]]'s [[Serb Democratic Party = organization]] ([[SDS = organization]]) had agreed.`,
  `[[Murdoch = person]]'s [[News Corp. = organization]] eyes [[Heritage Media = organization]].

[[News Corp. = organization]], controlled by [[Rupert Murdoch = person]], is in talks with [[Heritage Media Corp. = organization]] of [[Dallas = place]], the [[Wall Street Journal = organization]] reported in its electronic edition.`,
];
