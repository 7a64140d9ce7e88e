/** Invented newspaper and agency texts with every name marked (person, organization, place, nationality). */
export const sample: readonly string[] = [
  `[[LISBON = place]] 1997-03-11

[[Portuguese = nationality]] Finance Minister [[Henrique Vasconde = person]] said on Tuesday the government would sell a stake in the state-owned airline [[Lusavia = organization]] by June.

[[Vasconde = person]] told reporters after a meeting with officials of the [[International Monetary Fund = organization]] ([[IMF = organization]]) that three bidders, among them [[Nordjet AB = organization]] of [[Sweden = place]], had been chosen.

"We are confident," [[Vasconde = person]] said.

-- [[Reuters = organization]]`,
  `SOCCER - [[HARTWELL = organization]] BEAT [[KIRKBURN = organization]] TO GO TOP.

[[LEEDS = place]], [[England = place]] 1997-03-12

[[Hartwell United = organization]] beat [[Kirkburn Town = organization]] 2-1 on Wednesday to go top of the league.

Striker [[Danny Osgrove = person]] scored twice for [[Hartwell = organization]], whose manager [[Frank Tillotson = person]] was sent to the stand. [[Osgrove = person]] has now scored 14 goals.`,
  `TENNIS - RESULTS AT THE [[DANUBE = place]] OPEN.

[[VIENNA = place]] 1997-03-12

Results of first round matches on Wednesday (prefix number denotes seeding):

1 - [[Goran Petkovac = person]] ([[Croatia = place]]) beat [[Luis Almagrana = person]] ([[Spain = place]]) 6-4 7-5

[[Jens Aldersund = person]] ([[Norway = place]]) beat 5 - [[Marco Bellandi = person]] ([[Italy = place]]) 6-3 6-7 6-2`,
  `[[Chen Guofeng = person]], a spokesman for [[China = place]]'s [[Foreign Ministry = organization]], rejected the report by the [[Washington Herald = organization]].

The [[U.S. State Department = organization]] said Ambassador [[Ellen Marchetti = person]] would leave [[Beijing = place]] on Friday. Mr. [[Chen = person]] declined to comment.`,
  `Police in [[Marseille = place]], southern [[France = place]], arrested two [[Algerian = nationality]] men on Monday, the newspaper [[Le Courrier du Sud = organization]] reported.

A court official, [[Sylvie Dargent = person]], said the men were believed to be members of the [[Armed Dawn Movement = organization]].`,
  `Shares of [[Calbrook Industries Inc. = organization]] rose 4 percent in [[New York = place]] after the company said it would buy [[Dell Ridge Software = organization]] for $320 million.

[[Maria Stoltz = person]], an analyst at [[Kern & Weller = organization]], called the price fair. [[Calbrook = organization]] is based in [[Columbus = place]], [[Ohio = place]].`,
  `[[South Korean = nationality]] President [[Min Jae-ho = person]] met [[Japanese = nationality]] Prime Minister [[Takumi Hayakawa = person]] in [[Busan = place]]. [[Min = person]] said [[Seoul = place]] and [[Tokyo = place]] would share data on launches by [[North Korea = place]].

[[NATO = organization]] and the [[European Union = organization]] welcomed the step.`,
  `The storm crossed the [[Gulf of Mexico = place]] and reached [[Louisiana = place]] late on Sunday, the [[National Weather Service = organization]] said. Governor [[Tyrone Babineaux = person]] asked residents of [[Lake Charles = place]] to stay at home.

At [[Tulane University = organization]] in [[New Orleans = place]], classes were cancelled.`,
  `[[Hansen = person]] joined the [[Royal Danish Ballet = organization]] in 1988 and moved to [[London = place]] two years later. His brother, [[Niels Hansen = person]], is a member of parliament for the [[Social Liberal Party = organization]].`,
  `Standings: [[DETROIT = organization]] 41 18 .695 - ; [[CHICAGO = organization]] 38 22 .633 3 1/2

At [[Boston = place]], [[Ray Colville = person]] hit a two-run homer as the [[Red Sox = organization]] beat the [[Cleveland Indians = organization]] 5-3.`,
  `[[Mohammed al-Faridi = person]], the [[Yemeni = nationality]] interior minister, said troops loyal to [[Abdul Karim Saleh = person]] had left [[Aden = place]]. Aid agency [[Open Hands International = organization]] said its office near the [[Red Sea = place]] port had been looted.`,
  `What the [[Bank of England = organization]] Did Next

By [[Julia Prentiss = person]]

Interest rates will stay where they are, Governor [[Andrew Pell = person]] told the [[House of Commons = organization]] on Thursday. [[Labour = organization]] called the decision late. [[Pell = person]], 58, took office in May.`,
];
