/** Quoted stretches, marked `[[…]]`; a title or a scare word is marked `[[… = not speech]]` where its look alone says so. */
export const stretchCases: Readonly<Record<string, readonly string[]>> = {
  'curly marks': [
    '“[[We will rebuild the pier,]]” the mayor said.',
    'She called it “[[a long winter]]” and left.',
    'First “[[one]]”, then “[[two]]” and “[[three]]”.',
    '“[[Stop! Who goes there? Nobody answered.]]” He ran.',
  ],
  'straight marks': [
    '"[[We will rebuild the pier,]]" the mayor said. "[[By June.]]"',
    'He said "[[no]]", then "[[maybe]]".',
    'The plan ("[[a first draft]]") was dropped.',
    'It was over—"[[finished]]"—by noon.',
    'He said,"[[We are late,]]" and left.',
  ],
  'a straight mark set apart from the words it closes': [
    '"[[We will rebuild the pier,]] "the mayor said in a statement. "[[It is ours.]] "',
    '"[[We are late,]] "Moran argued. "[[And tired,]]" he added.',
  ],
  guillemets: ['«[[La mer est calme]]», he said.', 'He called it « [[une folie]] » twice.'],
  'low and doubled marks': [
    '„[[Das ist alles]]“, he said.',
    "''[[We sold the mill,]]'' he said.",
    "``[[We sold the mill,]]'' he said.",
  ],
  'marks the wrong way round': [
    '”[[We will rebuild,]]” she said.',
    '“[[We will rebuild,]]“ she said.',
    '”[[We will rebuild]]“ she said.',
  ],
  'single marks': [
    "'[[We will rebuild the pier,]]' she said.",
    '‘[[We don’t know,]]’ he said. ‘[[We can’t.]]’',
    "'[[The workers' demands are fair,]]' he said.",
    "He called the plan '[[absurd]]' and the players' union agreed.",
    '\'[[I heard her say "never" twice,]]\' he said.',
  ],
  'no quotes: apostrophes, decades, feet and inches': [
    "The players' union and the owners' club met in the '90s.",
    'He lived through the ’60s and the ’70s. ’Twas cold.',
    'Rock ’n’ roll, get ’em, ’til dawn.',
    'A 6\'2" man stood by a 5" pipe.',
    'The workers’ and farmers’ unions met.',
  ],
  'spaces of every width at the ends': [
    '"\u3000[[We are late.]]\u2003" he said.',
    '“\u2005[[We are late,]]\u2028” he said.',
    '"\ufeff[[We are late,]]\u200f" he said.',
    'He wrote "\u3000" and “\u2007\ufeff”.',
    '"\u2000',
  ],
  'inches inside a quotation': ['"[[He is 6\'2" tall,]]" she said.'],
  'quotations inside quotations': [
    '“[[He told me ‘go home’ and I went,]]” she said.',
    '“[[He told me “go home” and I went,]]” she said.',
    '"[[He told me \'go home\' and I went,]]" she said.',
  ],
  'marks of another style inside': [
    '"[[They call it the “pier tax” and laugh,]]" he said.',
    '"[[They call it the “pier tax” and laugh.]]',
    '“[[They call it the "pier tax" and laugh,]]” he said.',
    '“[[They call it the «taxe»]]”, he said.',
    '“[[We will rebuild,]]" she said.',
    '"[[We will rebuild,]]” she said. "[[In June,]]” he said.',
    '“[[We will rebuild,]]" she said. "[[In June, we hope.]]”',
  ],
  'values in markup': ['<a href="x.html" title=\'y\'>He said “[[no]]”.</a>'],
  'no closing mark': [
    '“[[We will rebuild the pier. It will take years.]]',
    '“[[We will rebuild. He left.]] “[[It will take years,]]” he said.',
  ],
  'no opening mark': ['We will rebuild,” she said. “[[In June.]]”'],
  titles: [
    'He appeared on “[[Morning Harbor = not speech]]” on Monday.',
    'Her film “[[The Sound of Rain = not speech]]” opened.',
    'The “[[Harbor Dialogue = not speech]]” meeting ended.',
    'The crowd chanted “[[Save Our Pier!]]” all night.',
  ],
};
