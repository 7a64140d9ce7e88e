/**
 * Quotations with their speakers: `[[words = speaker]]`; `[[words = ?]]` is spoken by nobody the text names. Paragraphs are
 * separated by an empty line. What is not marked is not spoken.
 */
export const speakerCases: Readonly<Record<string, readonly string[]>> = {
  'speaker after the words': [
    '“[[We will rebuild the pier, = Mayor Ruth Calder]]” Mayor Ruth Calder said.',
    '“[[We will rebuild the pier, = Ruth Calder]]” said Ruth Calder in a statement.',
    '“[[We will rebuild the pier, = Ruth Calder, the mayor of Port Ellery]]” said Ruth Calder, the mayor of Port Ellery.',
    '"[[Who pays for it? = Ruth Calder]]" Ruth Calder asked.',
    '"[[Who pays for it? = Ruth Calder]]" asked Ruth Calder.',
    '“[[The pier is closed, = the ministry]]” the ministry said on Monday.',
    '“[[The pier is closed, = the statement]]” the statement said.',
    '“[[The pier is closed, = a spokesman for the harbor authority]]” a spokesman for the harbor authority told reporters.',
  ],
  'speaker before the words': [
    'Ruth Calder said, “[[We will rebuild the pier. = Ruth Calder]]”',
    'The minister warned that the pier was “[[beyond repair = The minister]]” after the storm.',
    'In a letter to the council, Ruth Calder wrote: “[[We will rebuild. = Ruth Calder]]”',
    'According to the harbor authority, the pier is “[[beyond repair. = the harbor authority]]”',
    'Calder: “[[We will rebuild. = Calder]]”',
  ],
  'in the words of': [
    'In the words of Ruth Calder, the plan is “[[dead in the water. = Ruth Calder]]”',
    'The plan is, in the words of Ruth Calder, “[[dead in the water. = Ruth Calder]]”',
  ],
  'speaker in the middle': [
    '“[[We will rebuild, = Ruth Calder]]” Ruth Calder said, “[[and it will take years. = Ruth Calder]]”',
    'The pier, Ruth Calder said, was “[[beyond repair = Ruth Calder]]” and would be closed.',
  ],
  'two speakers': [
    'Ruth Calder and Ivo Lund called the closure a “[[flagrant = Ruth Calder and Ivo Lund]]” breach of the contract.',
  ],
  'words inside the object': [
    'Ivo Lund described the plan as “[[reckless = Ivo Lund]]” on Tuesday.',
    'The council issued a joint statement condemning the closure in the “[[strongest possible terms. = a joint statement]]”',
    'Ivo Lund accused the council of “[[hiding the bill = Ivo Lund]]” for years.',
  ],
  'the next sentence goes on': [
    '“[[We will rebuild, = Ruth Calder]]” Ruth Calder said. “[[It will take years. = Ruth Calder]]”',
    '“[[We will rebuild, = Ruth Calder]]” Ruth Calder said. The pier burned in May. “[[It will take years. = Ruth Calder]]”',
  ],
  'the next paragraph goes on': [
    'Ruth Calder said: “[[We will rebuild. = Ruth Calder]]\n\n“[[It will take years. = Ruth Calder]]”',
    'Ruth Calder was blunt:\n\n“[[It will take years. = Ruth Calder]]”',
  ],
  surnames: ['Ruth Calder opened the pier.\n\n“[[It took years, = Ruth Calder]]” Calder said.'],
  pronouns: [
    'Mayor Ruth Calder met Ivo Lund on Monday.\n\n“[[It took years, = Ruth Calder]]” she said.',
    'Robert Lund opened the pier with Ruth Calder.\n\n“[[It took years, = Robert Lund]]” he said.',
  ],
  'went on': [
    '“[[The pier fell, = Ruth Calder]]” Ruth Calder said. “[[And then, = Ruth Calder]]” she went on, “[[it sank. = Ruth Calder]]”',
  ],
  'an answer is no cue of the next sentence': [
    'Asked about the pier, Ruth Calder replied: “[[No. = Ruth Calder]]” Ivo Lund nodded.',
  ],
  'two speakers with asides': [
    'Ruth Calder, who runs the harbor, and Ivo Lund, her deputy, said the pier was “[[beyond repair = Ruth Calder and Ivo Lund, her deputy]]”.',
    '“[[We will not go, = the residents’ leader, a man called Tom]]” the residents’ leader, a man called Tom, 54, told the paper.',
  ],
  'under the quotation': ['“[[The pier is gone. = Ruth Calder]]” – Ruth Calder, harbor master'],
  'in the words of somebody': ['It was, in Ruth Calder’s words, “[[the end of the pier = Ruth Calder]]”.'],
  'a stop before the next speaker': [
    '“[[We counted. = ?]]” Ruth Calder disagreed.',
    '“[[Who counted? = Ruth Calder]]” Ruth Calder asked.',
  ],
  'a few words in small letters': [
    'People here “[[really do not trust each other = ?]]” any more.',
    'The “old harbor hands” met on Monday.',
  ],
  'not spoken': [
    'They met at the “Harbor Dialogue” meeting in Oslo.',
    'The so-called “pier tax” was dropped.',
    'Her film “The Sound of Rain” opened on Friday.',
  ],
  'words that only look like a speaker': [
    'The minister told reporters the fleet had not been moved, contrary to press reports, and accused the port of “[[wilful neglect = The minister]]”.',
    '“[[We had no light at all, = sailor Karim Md. Noor]]” said sailor Karim Md. Noor, 31, who swam ashore.',
  ],
  'a headline that begins with words of somebody': [
    '‘[[We heard no siren = ?]]’: islanders ask why the dam broke\n\nThe dam broke at dawn on Monday.',
    '‘A Winter by the Sea’: the book the island waited for\n\nThe book came out on Monday.',
  ],
  'she is no spokesman': [
    'Nura Sefton, a teacher, came late.\n\nThe port was shut, said Dara Sund, a spokesman for the guard.\n\n“[[I saw no one, = Nura Sefton]]” she told Harbor Radio.',
  ],
};

/** Figures with their sources: `[[figure = source]]`, `[[figure = ?]]` where nobody else than the author says so. */
export const sourceCases: Readonly<Record<string, readonly string[]>> = {
  'the source before': [
    'The harbor authority said that [[400 boats = The harbor authority]] had left.',
    'The U.S. government reported last week that about [[400 boats = The U.S. government]] had left.',
    'According to Norway’s coast guard, [[400 boats = Norway’s coast guard]] had left.',
    'Assessments from Norway, Denmark, and Sweden estimate that [[400 boats = Assessments from Norway, Denmark, and Sweden]] had left.',
    'Some reports suggest that [[400 boats = Some reports]] had left.',
    'The company put the number of lost boats at [[no more than 400 = The company]].',
    'Officials put the damage at [[$3 million = Officials]] on Monday.',
    'The harbor authority expects [[400 boats = The harbor authority]].',
    'Figures from the harbor authority show [[400 boats = Figures from the harbor authority]] in port.',
    'Data released by the port showed [[400 boats = Data released by the port]] at sea.',
    'Economists polled by the bank expect [[400 boats = Economists polled by the bank]] to leave.',
    'Satellite images show [[400 boats = Satellite images]] in port.',
    'A spokesman for the port, who gave no name, said [[400 boats = A spokesman for the port]] would leave.',
    'Data released on Monday showed [[400 boats = Data]] in port.',
    'The study, published by the Lund Institute, found [[400 boats = The study]] without a licence.',
    'The embassy was told by port officials that [[400 boats = port officials]] were missing.',
    'Police gave a figure of [[400 boats = Police]].',
    'The ministry issued a toll of [[400 people = The ministry]] dead on Monday.',
    'The port authority, in a post on its site, said [[400 boats = The port authority]] had left.',
    'On Monday, 12 boats sank and the mayor said [[400 boats = the mayor]] would stay in port.',
  ],
  'the source after': [
    'About [[400 boats = the coast guard]] had left, the coast guard said.',
    'About [[400 boats = the coast guard]] had left, according to the coast guard.',
    'At least [[400 boats = the Red Crescent]] had left, the Red Crescent said on Monday.',
    'More than [[400 boats = the coast guard]] were lost, the coast guard said late on Sunday.',
    'About [[400 boats = a union official]] had left, a union official told the local paper.',
    'In the last week, [[400 boats = the mayor]] have left, the mayor said.',
    'Of those, [[400 boats = the coast guard]] are still missing, the coast guard says.',
  ],
  'the source in the middle': [
    'Some [[400 boats = aid groups]], aid groups say, have left.',
    'The storm, the mayor said, sank [[400 boats = the mayor]].',
    'The storm broke the pier, the mayor said, and sank [[400 boats = the mayor]].',
  ],
  'the author says so': [
    'About [[400 boats = ?]] left on Monday.',
    'Police found [[400 boats = ?]] in the harbor.',
    'Ivo Lund came by the pier and a dog, thought to be one of [[400 strays = ?]], ran away.',
    'A ferry believed to be carrying [[400 people = ?]] sank on Monday.',
    'The alleged theft of [[400 boats = ?]] worries the port.',
    'The Lund Group has agreed to buy [[400 boats = ?]] in spring.',
    'The Ostara left at noon and sent a distress call to [[400 boats = Ada Roo]], said Ada Roo.',
    'Some 90 work emails that named [[400 boats = ?]] were lost.',
  ],
  'the sentence before': [
    'Police said the port was shut. They said [[400 boats = Police]] had left.',
    'The ministry said a dam broke. It added that [[400 boats = The ministry]] sank.',
    'Defense Minister Karl Brandt came on Monday. The minister said [[400 boats = Karl Brandt]] had left.',
    'Karl Brandt, the interior minister, came on Monday. The minister said [[400 boats = Karl Brandt]] had left.',
    'Defense Minister Karl Brandt met Interior Minister Ivo Lund. The minister said [[400 boats = The minister]] had left.',
    'Defense Minister Karl Brandt came on Monday. The interior minister said [[400 boats = The interior minister]] had left.',
    'Ruth Calder came on Monday.\n\nThe police chief spoke to reporters. He said [[400 boats = The police chief]] had left.',
    'The mayor spoke at noon. About [[400 boats = ?]] lie in the harbor.',
  ],
  'the sentence before, by a name behind a role': [
    'The interior minister, Ivo Lund, came on Monday. The minister said [[400 boats = Ivo Lund]] had left.',
    'Analysts at Brandt Bank said a strike was near. They expect [[400 boats = Analysts at Brandt Bank]] to stay in port.',
  ],
  'inside a quotation': ['“We saw [[400 boats = Ruth Calder]],” Ruth Calder said.'],
  'a number, a time or half a clause is nobody': [
    'Divers said [[40 people = Divers]] had been brought ashore by Tuesday night, but 12 others were not found.',
    'The guard said on Monday that 14 suspects, aged [[between 20 and 31 = The guard]], were held and that [[two boats = The guard]] were burnt.',
    'Vale met both owners on Monday night, and the council hinted it might pay [[200 million euros = the council]].',
    'The clinic treated [[40 people = its head, Dr. Ana Reyes]] overnight, nine of whom remain in intensive care, its head, Dr. Ana Reyes, told Harbor Radio.',
    'Ruth Calder, the harbor master, told the court that waves slammed into the pier, which broke in [[40 minutes = Ruth Calder, the harbor master]].',
  ],
  'an adverb between subject and cue': [
    'Those who stayed, however, put the number of boats at [[40 = Those who stayed]].',
    'The council, though, said [[40 boats = The council]] had left.',
  ],
  'a sentence that ends with its source': [
    'The wreck lies [[9 miles = the navy]] off the cape, the navy said.',
    'The wreck lies [[9 miles = the navy]] off the cape in deep water, the navy said in a statement.',
  ],
  'whose number': [
    'The harbor was held by raiders, whose number Defense Minister Karl Brandt put at [[40 = Defense Minister Karl Brandt]].',
    'The company put at risk more than [[300 jobs = ?]].',
  ],
  'nouns that look like cues': [
    'Amid reports, the mayor said [[40 boats = the mayor]] sank.',
    'Two reports spoke of [[40 boats = ?]].',
    'Channel 4 reports that [[40 boats = Channel 4]] sank.',
    'The wave slammed into [[40 boats = ?]].',
  ],
  'where the subject begins': [
    'It was the biggest fire of this year, and Lund said [[35 boats = Lund]] came.',
    'Last month Harbor Bank reported a loss of [[$40 million = Harbor Bank]].',
    'In a filing with the Mint and Exchange Board, the group, led by Vale Ltd, said it sold [[400 boats = the group, led by Vale Ltd]].',
    'For the year starting April 1, brokers and bankers told the paper [[40 boats = brokers and bankers]] sank.',
    'The board gave no reason for the loss, but Lund said that [[40 boats = Lund]] were due.',
    'The boats are financed by foreign loans and earnings, and Vale Ltd says [[40 = Vale Ltd]] have paid.',
    'Ruth Calder, Ivo Lund and the mayor said [[40 boats = Ruth Calder, Ivo Lund and the mayor]] sank.',
  ],
  'nouns between article and verb': [
    'The gap compares with its revised forecast of [[500 boats = ?]].',
    'The city faces damage claims for [[40 boats = ?]].',
    'Fires went on as violent protests over [[40 boats = ?]] continued.',
    'Preliminary reports said [[40 boats = Preliminary reports]] sank.',
    'State television reports that [[40 boats = State television]] sank.',
    'Brokers polled by the paper forecast that [[40 boats = Brokers polled by the paper]] would sink.',
  ],
};
