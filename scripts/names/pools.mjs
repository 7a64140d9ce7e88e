// Names to fill templates with: parts from the packages' lists, put together as English news forms them. Some parts are
// coined from syllables, so that the model meets names that stand in no list.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { allLocales } from '@faker-js/faker';

const lexicon = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../src/engine/lexicon/en');
const listOf = (file, name) =>
  new RegExp(`${name} =\\s+['"]([^\\n]*)['"];`)
    .exec(readFileSync(path.join(lexicon, file), 'utf8'))[1]
    .replaceAll("\\'", "'");
// plain words stand in one table: by their first three letters the rest of each, and its kind
const kinds = listOf('generated/listedWords.ts', 'kinds').split('|');
const listed = [...listOf('generated/listedWords.ts', 'words').matchAll(/([a-z']+)\|([^|]*)/g)].flatMap(
  ([, opening, group]) =>
    [...group.matchAll(/([a-z']*)([0-9A-Z]{2})/g)].map(([, rest, kind]) => [
      opening + rest,
      kinds[parseInt(kind, 36)].split(' '),
    ]),
);
/** A list as build-lexicon.mjs made it. */
const wholeList = (name, others = []) =>
  [...listed.filter(([, kind]) => kind.includes(name)).map(([word]) => word), ...others].sort((a, b) =>
    a < b ? -1 : a > b ? 1 : 0,
  );
const placeList = (name) => wholeList(name, listOf('generated/places.ts', name).split('|')).map(capital);
const capital = (w) =>
  w
    .replace(/(^|[ -])(\p{Ll})/gu, (_, a, b) => a + b.toUpperCase())
    .replace(/ (Of|The|And|De|La|Le|Del|Do|Da)\b/g, (w) => w.toLowerCase());
const countries = listOf('generated/countries.ts', 'countries')
  .split('|')
  .map((r) => r.split(';')[0]);
const pertainyms = listOf('generated/countries.ts', 'pertainyms')
  .split('|')
  .map((r) => r.split(';')[0]);
const large = placeList('largeCities');
const small = placeList('smallCities');
const regions = placeList('regions');
const natural = placeList('natural');
const organizations = listOf('generated/organizations.ts', 'organizations')
  .split('|')
  .map((w) => (w.length <= 4 ? w.toUpperCase() : capital(w)));
const inOwn = (file, name) =>
  [
    ...new RegExp(`export const ${name} =([^;]*);`)
      .exec(readFileSync(path.join(lexicon, file), 'utf8'))[1]
      .matchAll(/"([^"\n]*)"|'([^'\n]*)'/g),
  ]
    .map(([, a, b]) => a ?? b)
    .join('')
    .split('|')
    .map((w) => (w.length <= 4 ? w.toUpperCase() : capital(w)));
const clubsOwn = [...inOwn('names/clubs.ts', 'footballClubs'), ...inOwn('names/clubs.ts', 'otherClubs')];
const companiesOwn = inOwn('names/bodies.ts', 'companies');
const bodiesOwn = inOwn('names/bodies.ts', 'publicBodies');
const partiesOwn = inOwn('names/bodies.ts', 'parties');
const outletsOwn = inOwn('names/bodies.ts', 'outlets');
const teams = listOf('generated/organizations.ts', 'teams').split('|').map(capital);
const known = listOf('names/heads.ts', 'knownOrganizations').split(' ');
const asia = listOf('names/people.ts', 'surnamesOfAsia').split(' ').map(capital);
const abroad = listOf('names/people.ts', 'givenNamesAbroad').split(' ').map(capital);
const roles = wholeList('roleWords');
const common = wholeList('commonWords');
const latin = (w) => /^[\p{Script=Latin}\p{M}' -]+$/u.test(w);
const locales = Object.entries(allLocales)
  .map(([, { person }]) => {
    const list = (e) => [...new Set([...(e?.generic ?? []), ...(e?.male ?? []), ...(e?.female ?? [])])].filter(latin);
    return { first: list(person?.first_name), last: list(person?.last_name) };
  })
  .filter(({ first, last }) => first.length > 30 && last.length > 20);
const english = [allLocales.en, allLocales.en_GB, allLocales.en].map(({ person }) => ({
  first: [
    ...(person.first_name?.male ?? allLocales.en.person.first_name.male),
    ...(person.first_name?.female ?? allLocales.en.person.first_name.female),
  ],
  last: person.last_name?.generic ?? allLocales.en.person.last_name.generic,
}));
const nouns =
  'Foreign|Defense|Defence|Finance|Interior|Health|Education|Justice|Agriculture|Trade|Energy|Transport|Labor|Labour|Environment|Commerce|Culture|Information|Economy|Planning|Tourism|Housing|Immigration|Customs|Tax|Revenue|Statistics|Intelligence|Security|Space|Aviation|Weather|Emergency|Fire|Police|Civil Service|Election|Human Rights|Atomic Energy|Food and Drug|Fisheries|Science|Technology'.split(
    '|',
  );
const heads =
  'Ministry|Department|Agency|Office|Commission|Authority|Bureau|Council|Committee|Board|Service|Administration'.split(
    '|',
  );
const trades =
  'Steel|Oil|Gas|Energy|Motors|Foods|Airlines|Airways|Electric|Systems|Technologies|Software|Pharmaceuticals|Chemical|Insurance|Financial|Capital|Securities|Brothers|Partners|Industries|Holdings|Resources|Petroleum|Communications|Telecom|Records|Studios|Pictures|Entertainment|Stores|Hotels|Press|Books|Publishing|Mining|Semiconductor|Networks|Trust|Bancorp|Savings Bank|Bank|Power|Railway|Shipping|Paper|Tobacco|Brewing|Cement|Textiles|Engineering|Aerospace|Health|Labs|Media|Interactive|Logistics|Properties|Investments'.split(
    '|',
  );
const suffixes =
  'Inc.|Inc|Corp.|Corp|Co.|Co|Ltd.|Ltd|Group|Holdings|PLC|plc|AG|SA|NV|LLC|GmbH|AB|SpA|Limited|Company|Corporation'.split(
    '|',
  );
const nicks =
  'Bulls|Tigers|Eagles|Sharks|Hawks|Wolves|Bears|Lions|Panthers|Rockets|Comets|Pirates|Giants|Rangers|Royals|Saints|Kings|Falcons|Warriors|Raiders|Stars|Devils|Braves|Reds|Blues|Jets|Bulldogs|Knights|Cougars|Wildcats|Huskies|Crusaders|Storm|Thunder|Flames'.split(
    '|',
  );
const causes =
  'National|Democratic|Socialist|Social Democratic|Liberal|Conservative|People’s|Republican|Communist|Labour|Green|Christian Democratic|Progressive|Reform|Islamic|Popular|Workers’|Nationalist|Centre|Freedom|Justice|Unity'.split(
    '|',
  );
// Surnames that are also words.
const wordSurnames =
  'Gray Brown White Black Green King Page Young Cook Hill Wood Bell Ford Rice Bush Price Long Short Stone Fox Wolf Bishop Baker Miller Carter Mason Hunter Turner Cooper Ward Field Fields Banks Brooks Rivers Woods Marsh Park Parks Church West North Day May Love Hope Power Powers Best Cross Drew Stern Sharp Swift Strong Rich Small Little Good Wise Noble Knight Duke Marshall Major Judge Law Case Field Glass Steel Waters Winter Summers Frost Snow Bird Crane Lamb Buck Pike Bass Root Rose Flowers Bloom Berry Cherry Rush Walker Rider Gates Jobs Street Lane Poole Pool Mills Holder Speaker Fisher Farmer Gardner Weaver Singer Reader Driver'.split(
    ' ',
  );
const syllables = [
  'ka',
  've',
  'lo',
  'mar',
  'ten',
  'dri',
  'so',
  'qua',
  'lin',
  'bor',
  'ze',
  'tri',
  'nor',
  'fal',
  'gre',
  'shi',
  'bel',
  'ur',
  'an',
  'tor',
  'vi',
  'gan',
  'hol',
  'mi',
  'sta',
  'wen',
  'ost',
  'ple',
  'rax',
  'dyn',
  'cor',
  'tec',
  'ney',
  'ham',
  'ston',
  'wick',
  'ford',
  'ov',
  'ski',
  'enko',
  'ini',
  'ez',
  'sson',
  'berg',
  'stein',
  'ard',
  'eau',
  'akis',
  'yan',
];

export function createPools(r) {
  const one = (list) => r.pick(list);
  const chance = (p) => r.next() < p;
  const coined = () => capital(Array.from({ length: 2 + r.below(2) }, () => one(syllables)).join(''));
  const locale = () => (chance(0.4) ? one(english) : one(locales));
  const korean = () =>
    `${one(['Jong', 'Yong', 'Sung', 'Tae', 'Seung', 'Min', 'Hyun', 'Kyung', 'Dong', 'Sang', 'Chul', 'Myung', 'Young', 'Hong', 'Jae', 'In', 'Woo', 'Eun', 'Suk', 'Il', 'Chang', 'Ki'])}${one(['-', '-', ' '])}#${one(['un', 'yul', 'hyun', 'jin', 'ho', 'kyun', 'soo', 'min', 'hui', 'yeol', 'sik', 'chol', 'nam', 'won', 'ah', 'hee', 'seok', 'woo'])}`.replace(
      /([- ])#(\p{Ll})/u,
      (_, s, c) => s + (s === ' ' ? c.toUpperCase() : c),
    );
  const chinese = () =>
    capital(one(['xiao', 'jian', 'wei', 'guo', 'zhi', 'hong', 'yong', 'li', 'ming', 'jun', 'tian', 'chun'])) +
    one(['ping', 'hua', 'ming', 'jun', 'feng', 'lin', 'qiang', 'tao', 'rong', '', 'bo', 'yi']);
  const surname = () => {
    const x = r.next();
    if (x < 0.12) return coined();
    if (x < 0.17) return one(wordSurnames);
    if (x < 0.22) return one(asia);
    if (x < 0.25) return one(['Mc', 'Mac', 'O’', "O'", 'De', 'Di']) + one(english).last[r.below(80)];
    const name = capital(one(locale().last).split(' ').at(-1));
    return x > 0.97 ? `${name}-${one(english).last[r.below(100)]}` : name;
  };
  const first = () => (chance(0.1) ? one(abroad) : chance(0.05) ? coined() : one(locale().first).split(' ')[0]);
  const person = () => {
    const x = r.next();
    if (x < 0.06) return `${one(asia)} ${korean()}`;
    if (x < 0.1) return `${one(asia)} ${chinese()}`;
    if (x < 0.18) {
      const { first, last } = one(locales);
      return `${one(first)} ${one(last)}`;
    }
    if (x < 0.24) return `${first()} ${String.fromCharCode(65 + r.below(26))}. ${surname()}`;
    if (x < 0.27)
      return `${String.fromCharCode(65 + r.below(26))}.${chance(0.5) ? ' ' : ''}${String.fromCharCode(65 + r.below(26))}. ${surname()}`;
    if (x < 0.29) return `${String.fromCharCode(65 + r.below(26))}. ${surname()}`;
    if (x < 0.33)
      return `${first()} ${one(['van', 'de', 'von', 'al', 'bin', 'van der', 'da', 'dos', 'del', 'di', 'El', 'Van', 'De', 'bin', 'Ibn', 'Abu'])} ${surname()}`;
    if (x < 0.37) return `${first()} ${first()} ${surname()}`;
    if (x < 0.39) return `${first()} al-${surname()}`;
    if (x < 0.41) return `${first()} ${surname()} ${one(['Jr.', 'Sr.', 'III', 'Jr'])}`;
    if (x < 0.43) return `${first()}-${first()} ${surname()}`;
    return `${first()} ${surname()}`;
  };
  const country = () =>
    chance(0.2)
      ? one([
          'United States',
          'U.S.',
          'US',
          'Britain',
          'UK',
          'Russia',
          'China',
          'Germany',
          'France',
          'Japan',
          'Iraq',
          'Israel',
          'Italy',
          'Spain',
          'Australia',
          'India',
          'North Korea',
          'South Korea',
        ])
      : one(countries);
  const city = () => (chance(0.5) ? one(large) : chance(0.15) ? coined() : one(small));
  const compass = () =>
    one(['North', 'South', 'East', 'West', 'Northern', 'Southern', 'New', 'Upper', 'Lower', 'Greater', 'Central']);
  const place = () => {
    const x = r.next();
    if (x < 0.3) return one(regions);
    if (x < 0.42) return one(natural);
    if (x < 0.62)
      return `${chance(0.5) ? coined() : chance(0.5) ? one(small) : surname()} ${one(['River', 'County', 'Province', 'Lake', 'Island', 'Valley', 'Street', 'Road', 'Avenue', 'Airport', 'Park', 'Beach', 'Bay', 'District', 'Hills', 'Creek', 'Mountains', 'Square', 'Bridge', 'Palace', 'Stadium', 'International Airport', 'Castle', 'Harbour', 'Prison', 'Region', 'Peninsula', 'Islands', 'Forest', 'Township'])}`;
    if (x < 0.72)
      return `${one(['Mount', 'Lake', 'Port', 'Fort', 'San', 'Santa', 'St.', 'Cape', 'Los', 'El', 'La', 'Saint', 'Camp', 'Sea of', 'Gulf of', 'Bay of', 'Republic of', 'Isle of', 'Strait of', 'Province of', 'City of'])} ${chance(0.5) ? coined() : one(small).split(' ')[0]}`;
    if (x < 0.82) return `${compass()} ${chance(0.5) ? one(regions) : coined()}`;
    return chance(0.5) ? one(small) : coined();
  };
  const acronym = () =>
    Array.from({ length: 2 + r.below(3) + (chance(0.2) ? 1 : 0) }, () => String.fromCharCode(65 + r.below(26))).join(
      '',
    );
  const demonym = () =>
    chance(0.7)
      ? one([
          'American',
          'British',
          'Russian',
          'Chinese',
          'French',
          'German',
          'Israeli',
          'Iraqi',
          'Iranian',
          'Japanese',
          'Italian',
          'Spanish',
          'Palestinian',
          'Turkish',
          'Indian',
          'Pakistani',
          'Australian',
          'Canadian',
          'Dutch',
          'Swiss',
          'Swedish',
          'Polish',
          'Czech',
          'Ukrainian',
          'South Korean',
          'North Korean',
          'European',
          'Arab',
          'Kurdish',
          'Mexican',
          'Brazilian',
          'Irish',
          'Scottish',
          'South African',
          'Saudi',
          'Republican',
          'Democratic',
          'Democrat',
          'Communist',
          'Muslim',
          'Christian',
          'Jewish',
          'Catholic',
          'Islamic',
          'Syrian',
          'Afghan',
        ])
      : one(pertainyms);
  const company = () => {
    const x = r.next();
    const base = () =>
      chance(0.4) ? coined() : chance(0.5) ? surname() : chance(0.5) ? one(small) : capital(one(common));
    if (x < 0.08) return one(organizations);
    if (x < 0.2) return one(companiesOwn);
    if (x < 0.23) return `${base()}-${base()}${chance(0.6) ? ' ' + one(suffixes) : ''}`;
    if (x < 0.4) return `${base()} ${one(suffixes)}`;
    if (x < 0.6) return `${base()} ${one(trades)}${chance(0.3) ? ' ' + one(suffixes) : ''}`;
    if (x < 0.66)
      return `${surname()} ${one(['&', 'and'])} ${chance(0.5) ? one(['Co', 'Sons', 'Co.', 'Company', 'Partners']) : surname()}`;
    if (x < 0.72) return `${chance(0.5) ? one(countries) : demonym()} ${one(trades)}`;
    if (x < 0.77) return `${acronym()} ${one([...trades, ...suffixes])}`;
    if (x < 0.82)
      return `${chance(0.5) ? one(['First', 'National', 'United', 'General', 'International', 'Royal', 'American', 'Pacific', 'Atlantic', 'Standard', 'Allied', 'Global', 'Consolidated']) : compass()} ${chance(0.3) ? base() + ' ' : ''}${one(trades)}${chance(0.2) ? ' ' + one(suffixes) : ''}`;
    if (x < 0.86) return capital(one(known));
    return coined();
  };
  const government = () => {
    const x = r.next();
    if (chance(0.08)) return one(bodiesOwn);
    const whose = () => (chance(0.4) ? demonym() + ' ' : chance(0.15) ? country() + ' ' : '');
    if (x < 0.25) return `${whose()}${one(nouns)} ${one(heads)}`;
    if (x < 0.38)
      return `${one(['Ministry', 'Department', 'Office', 'Bureau', 'Institute', 'Secretariat', 'Commission'])} ${one(['of', 'of', 'for'])} ${one(nouns)}`;
    if (x < 0.46)
      return `${whose()}${one(['Supreme Court', 'High Court', 'Parliament', 'Congress', 'Senate', 'National Assembly', 'House of Representatives', 'State Department', 'Defense Department', 'Central Bank', 'Treasury', 'Army', 'Navy', 'Air Force', 'National Guard', 'Coast Guard', 'Security Council', 'Election Commission', 'Constitutional Court', 'Revolutionary Guards', 'State Duma', 'Federal Reserve', 'House of Commons', 'Joint Chiefs of Staff', 'Justice Department', 'White House', 'Kremlin', 'Pentagon', 'Royal Navy', 'Marine Corps'])}`;
    if (x < 0.54)
      return `${one(['National', 'Federal', 'International', 'European', 'World', 'Central', 'State', 'Royal', 'U.N.', 'U.S.', 'United Nations'])} ${one([...nouns, 'Olympic', 'Monetary', 'Development'])} ${one([...heads, 'Fund', 'Organization', 'Association', 'Federation', 'Institute', 'Program', 'Court'])}`;
    if (x < 0.6)
      return `${one(['Bank', 'Parliament', 'University', 'Church', 'Supreme Court', 'National Bank', 'Central Bank', 'Reserve Bank', 'Government', 'Armed Forces'])} of ${country()}`;
    if (x < 0.76)
      return one([
        'UN',
        'U.N.',
        'EU',
        'NATO',
        'IMF',
        'United Nations',
        'European Union',
        'European Commission',
        'World Bank',
        'FBI',
        'CIA',
        'OPEC',
        'WHO',
        'WTO',
        'IAEA',
        'OSCE',
        'Red Cross',
        'Interpol',
        'FIFA',
        'UEFA',
        'ICC',
        'FAA',
        'NASA',
        'Amnesty International',
        'Greenpeace',
        'African Union',
        'Arab League',
        'UNHCR',
        'UNICEF',
        'SEC',
        'EPA',
      ]);
    if (x < 0.9) return acronym();
    return `${city()} ${one(['Police', 'City Council', 'Police Department', 'Fire Department', 'Stock Exchange', 'District Court', 'Hospital', 'Chamber of Commerce', 'Symphony Orchestra', 'Museum', 'Port Authority', 'High School', 'Airport Authority'])}`;
  };
  const club = () => {
    const x = r.next();
    if (x < 0.2) return city();
    if (x < 0.32) return one(clubsOwn);
    if (x < 0.42)
      return `${city()} ${one(['United', 'City', 'Town', 'Rovers', 'Wanderers', 'Athletic', 'County', 'Rangers', 'Albion', 'FC', 'Dynamo', 'Spartak', 'Sporting'])}`;
    if (x < 0.52)
      return `${one(['FC', 'AC', 'Real', 'Dynamo', 'Dinamo', 'Sporting', 'Inter', 'Atletico', 'Lokomotiv', 'Borussia', 'Bayer', 'CSKA', 'Olympique', 'Racing', 'Athletic', 'Deportivo', 'Hapoel', 'Maccabi', 'Red Star', 'Partizan', 'Slavia', 'Sparta'])} ${city()}`;
    if (x < 0.62) return `${city()} ${one(nicks)}`;
    if (x < 0.7) return one(nicks);
    if (x < 0.86) return chance(0.5) ? one(teams) : one(teams).split(' ').at(-1);
    if (x < 0.93) return `${coined()}`;
    return `${coined()} ${city()}`;
  };
  const media = () => {
    const x = r.next();
    if (x < 0.15) return one(outletsOwn);
    if (x < 0.5)
      return one([
        'Reuters',
        'BBC',
        'CNN',
        'AFP',
        'Xinhua',
        'Interfax',
        'Itar-Tass',
        'Yonhap',
        'Kyodo',
        'Associated Press',
        'The Associated Press',
        'New York Times',
        'Washington Post',
        'Wall Street Journal',
        'Financial Times',
        'Guardian',
        'Le Monde',
        'Der Spiegel',
        'Bild',
        'NBC',
        'ABC',
        'Fox News',
        'Al Jazeera',
        'Sky News',
        'Bloomberg',
        'KCNA',
        'Politico',
        'USA Today',
      ]).replace(/^The /, '');
    return `${chance(0.5) ? city() : one(['Daily', 'Sunday', 'Evening', 'Morning', 'National', 'Weekly'])} ${one(['Times', 'Post', 'News', 'Herald', 'Tribune', 'Mail', 'Star', 'Journal', 'Chronicle', 'Gazette', 'Telegraph', 'Observer', 'Globe', 'Radio', 'TV', 'Express'])}`;
  };
  const school = () =>
    chance(0.5)
      ? `University of ${chance(0.6) ? city() : one(regions)}`
      : `${chance(0.5) ? surname() : city()} ${one(['University', 'College', 'Institute', 'State University', 'High School', 'Hospital', 'Foundation', 'Museum', 'Institute of Technology', 'Medical Center', 'Law School', 'Academy', 'Center', 'Library', 'Theatre', 'Society'])}`;
  const party = () => {
    const x = r.next();
    if (chance(0.12)) return one(partiesOwn);
    if (x < 0.4)
      return `${chance(0.2) ? demonym() + ' ' : ''}${one(causes)} ${chance(0.2) ? one(causes) + ' ' : ''}${one(['Party', 'Party', 'Front', 'Movement', 'Union', 'Alliance', 'Coalition', 'League', 'Army', 'Congress'])}`;
    if (x < 0.55)
      return `${chance(0.5) ? coined() : demonym()} ${one(['Liberation Army', 'Liberation Front', 'Resistance Movement', 'Workers Party', 'Brotherhood', 'Militia', 'Brigades', 'National Army', 'Salvation Front', 'Tigers'])}`;
    if (x < 0.7)
      return one([
        'Hamas',
        'Hezbollah',
        'Taliban',
        'Labour',
        'Likud',
        'Fatah',
        'al-Qaeda',
        'Al-Qaeda',
        'Islamic State',
        'IRA',
        'PKK',
        'ETA',
        'Solidarity',
        'Sinn Fein',
        'Republican Party',
        'Democratic Party',
      ]);
    return acronym();
  };
  const band = () =>
    chance(0.5)
      ? `${capital(one(common))} ${capital(one(common))}${chance(0.3) ? 's' : ''}`
      : capital(one(common)) + (chance(0.5) ? 's' : '');
  return {
    person,
    surname,
    first,
    country,
    city,
    place,
    company,
    government,
    club,
    media,
    school,
    party,
    acronym,
    demonym,
    coined,
    band,
    roles,
    common,
    region: () => one(regions),
  };
}
