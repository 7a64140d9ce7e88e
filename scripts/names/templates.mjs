// Invented news sentences: templates whose slots are filled from the pools. A template is written as a newspaper, an agency
// or a results service would set it; {^X} is the slot in capitals. Slots: P person, S surname alone, F first name alone,
// C company, G public body, K club, M media, U school or society, W party or armed group, A letters, B band or label, N country,
// T city, R region, V other place, D nationality (no mention), t title, j role, d weekday, m month, n number, y year,
// c common word with a capital, w common word.
import { createPools } from './pools.mjs';

export const types = {
  P: 'person',
  S: 'person',
  F: 'person',
  C: 'organization',
  G: 'organization',
  K: 'organization',
  M: 'organization',
  U: 'organization',
  W: 'organization',
  A: 'organization',
  B: 'organization',
  N: 'place',
  T: 'place',
  R: 'place',
  V: 'place',
};
export const titles =
  'President|Prime Minister|Foreign Minister|Defense Minister|Finance Minister|Interior Minister|Secretary of State|Secretary General|Senator|Sen.|Rep.|Gov.|Governor|Mayor|Gen.|General|Col.|Lt. Col.|Maj. Gen.|Capt.|Sgt.|Judge|Justice|Chancellor|Chairman|Chief Executive|Ambassador|Mr.|Mrs.|Ms.|Mr|Mrs|Dr.|Dr|Prof.|Professor|King|Queen|Prince|Pope|Bishop|Archbishop|Cardinal|Sheikh|Ayatollah|Rev.|Sir|Deputy Prime Minister|Vice President|Attorney General|Police Chief|Coach|Minister|Defence Secretary|Home Secretary|Commissioner|Admiral|Sheriff|Detective|Speaker|Economy Minister|Trade Minister|Health Minister|Secretary of Defense'.split(
    '|',
  );
export const jobs =
  'spokesman|spokeswoman|spokesperson|chairman|director|analyst|economist|coach|striker|goalkeeper|captain|president|chief executive|lawyer|professor|leader|minister|ambassador|trader|manager|defender|midfielder|driver|author|singer|actor|researcher|historian|editor|founder|secretary|commander|prosecutor|judge|chief|head|vice president|owner|guitarist|drummer|designer|engineer|scientist|senior analyst|managing director|deputy director|foreign policy chief|defense chief'.split(
    '|',
  );
export const days = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
export const months =
  'January February March April May June July August September October November December Jan. Feb. Aug. Sept. Oct. Nov. Dec.'.split(
    ' ',
  );

const groups = [
  // who said what
  [
    6,
    [
      'Yesterday {P} denied it.',
      'Today {P} and {S} {w} it.',
      'Last week {P} said the {w} was over.',
      'Officials met {P} on {d}.',
      'The police later spoke of {S} at length.',
      'Neighbours said {P} had {w} for years.',
      'A letter to {P} was found; {S} had {w} it.',
      '{t} {P} said on {d} that the talks would go on.',
      '{D} {t} {P} arrived in {T} on {d}.',
      '{N} {t} {P} met {D} counterpart {P} in {T}.',
      '{P}, {j} of {C}, said the deal was close.',
      '{P}, a {j} for {G}, declined to comment.',
      '{P}, a {j} at {C} in {T}, said prices may rise.',
      '{G} {j} {P} told {M} that nobody was hurt.',
      '{C} {j} {P} said {w} sales had fallen.',
      '"We are ready," {P} said.',
      '“It was a hard game,” said {S}, who {w} twice.',
      '{S} said he would not resign.',
      '{S}, {n}, was arrested in {T} on {d}.',
      'According to {P}, the {w} was {w}.',
      'According to {M}, {P} will visit {N} in {m}.',
      '{P} and {P} were found near {T}.',
      '{S} and {S} agreed to meet again in {m}.',
      'In {T}, {t} {P} said the {w} had begun.',
      'On {d}, {P} and his wife {F} moved to {T}, {R}.',
      '{P} ({j}) and {P} joined the band in {y}.',
      '{t} {S} told reporters that {N} would {w}.',
      'Former {D} {t} {P} died in {T} at the age of {n}.',
      '{D} {j} {P} won the race.',
      '{P}’s lawyer, {P}, said an appeal was likely.',
      "{S}'s {w} was found by {D} police.",
      'EU {j} {P} and {D} {t} {P} spoke by phone.',
      '{G} {t} {P} urged {N} to {w}.',
      'The {j}, {P}, has {w} since {y}.',
      'Mr. {S} and Mrs. {S} live in {V}.',
      'Dr. {P} of the {U} said more tests were needed.',
      '{P} of {N} took the lead.',
      'A {j} for {S} said the {w} was {w}.',
      'It was the first time {S} had spoken to {S} since {m}.',
      'Her son {F} and daughter {F} survive her.',
      'Fans of {P} waited outside {V}.',
      'The {w} by {P}, {P} and {P} was published in {y}.',
      '{t} {P} will meet {t} {P} for talks, the {G} said.',
      'Aides to {S} denied the {w}.',
      '{P} was born in {T}, {N}, in {y}.',
      '{P} was born on {n} {m} {y} in {T}.',
      'He studied at the {U} and later at {U}.',
      '{P} is a {D} {j} who plays for {K}.',
      '{P} is an American {j} from {T}, {R}.',
      'The {w} was written by {P} and directed by {P}.',
      '{N}-born {j} {P} lives in {T}.',
    ],
  ],
  // places
  [
    4,
    [
      'Troops moved from {T} to {T} on {d}.',
      'Police in {T}, {N}, said the {w} had {w}.',
      'The {V} flooded parts of {R}.',
      'Rain fell across {R} and {R}.',
      '{N} and {N} signed the {w} in {T}.',
      'Relations between {N} and {N} have {w}.',
      'The {N}-{N} border was closed.',
      'A {D} ship left {T} for {V}.',
      '{T} is a town in {R}, {N}.',
      '{T} is a village in the {V}, in the {w} of {N}.',
      'It lies near {V}, north of {T}.',
      'The road from {T} to {T} passes {V} and {V}.',
      'He flew to {T} via {T}.',
      'Thousands marched through {T}, {T} and {T}.',
      'A {n}-year-old man from {T} was charged.',
      'An earthquake hit {R}, {N}, on {d}.',
      'In {N}, {w} are {w}.',
      'Across {R}, schools were shut.',
      'The embassy in {T} was closed.',
      'Aid reached {V} on {d}.',
      'The {N}-led coalition {w} near {T}.',
      '{N}’s {w} fell in {m}.',
      'On {d} {N} sent {n} troops to {T}.',
      'On {d} {T} was {w}.',
      'Last {d} {P} said {N} had {w}.',
      'In {m} {C} {w} {n} {w}.',
      '{T}’s {w} was {w}.',
      'U.S.-led forces left {N}.',
      'Oil from {N}, {N} and {N} was {w}.',
      'Soldiers from {N} crossed the {V}.',
      'They drove to {T}, {R}, and then to {T}.',
      'Western {N} and eastern {N} were hit.',
      'South of {T}, near {V}, the {w} {w}.',
      'The {D} government in {T} accused {N} of {w}.',
      '{T} said {N} had {w} its {w}.',
    ],
  ],
  // organizations
  [
    6,
    [
      'The {G} said in a statement on {d} that it would {w}.',
      '{G} officials said the {w} was {w}.',
      '{C} shares rose {n} percent in {T}.',
      'Shares in {C} fell after {C} said it would {w}.',
      '{C} agreed to buy {C} for ${n} million.',
      '{C} said {w} net profit was {n} million.',
      '{C}, based in {T}, makes {w}.',
      'The {T}-based {C} said it would {w}.',
      '{C} is a {D} company.',
      '{A} said on {d}.',
      'The {G} ({A}) said the {w} was over.',
      'The {W} ({A}) won {n} seats.',
      'Members of the {W} attacked {T}.',
      'The {W} said it shot down a plane near {T}.',
      'A court in {T} ruled against {C}.',
      'Workers at {C} in {T} went on strike.',
      'The {M} reported on {d} that {P} had {w}.',
      '{M} said {n} people were hurt.',
      'In an interview with {M}, {S} said he would {w}.',
      'The daily {M} quoted {P} as saying so.',
      'Students at {U} protested.',
      'A study by the {U} and the {U} found that {w} are {w}.',
      'He joined {C} in {y} and left for {C}.',
      'The {D} {G} confirmed the {w}.',
      '{N}’s {G} denied it.',
      'The {G} and the {G} signed an agreement.',
      'She works for the {G} in {T}.',
      'The {w} of the {G}, {P}, resigned.',
      'Analysts at {C} cut the stock to {w}.',
      'The U.N. {w} envoy to {N} met {W} leaders.',
      '{C} and {C} are in talks.',
      'A {C} spokesman said {C} would {w}.',
      'The {W} and {W} formed a coalition.',
      'The {U} was founded in {y} in {T}.',
      '{B} are a {D} rock band from {T}.',
      'The album was released by {B} Records.',
      '{B} released their {w} album in {y}.',
      'The party, {W}, holds {n} seats.',
      'Police and the {G} searched {V}.',
      'He was a member of {B} and {B}.',
      '{A} and {A} officials met in {T}.',
      'The {A}, which has {n} members, said {w}.',
      'Traders said {C} bought {w} from {C}.',
    ],
  ],
  // sport
  [
    7,
    [
      '{K} beat {K} {n}-{n} on {d}.',
      '{K} {n} {K} {n}',
      '{K} scored twice in the ninth.',
      '{K} improved to {n}-{n}.',
      '{K} led {n}-{n} at the break.',
      '{K} manager {P} said {K} had {w}.',
      '{K} lost {n}-{n} at home to {K}.',
      'Second-placed {K} host {K} on {d}.',
      '{K} had won their last {n} matches.',
      '{K} drew {n}-{n} with {K}.',
      "{K}'s {P} was booked.",
      'Promoted {K} stunned champions {K}.',
      '{K} {n} ({P} {n}) {K} {n} ({P} {n})',
      '{^K} AT {^K}',
      '{^K} {n} {K} {n}',
      '{K} at {^K}',
      'At {T}: {K} beat {K} by {n} runs.',
      'At {T}: {K} {n} and {n}-{n}, {K} {n} ({P} {n}).',
      'At {T}: {K} v {K}, no play, rain.',
      '{n} - {P} ({K}); {n} - {P} ({K})',
      '{P} leads {N} against {N} in {T}.',
      'The {K} play at {V} next.',
      '{N} beat {N} {n}-{n} in {T} on {d}.',
      '{N} {n} {N} {n}',
      '{^K} {n} {n} .{n} -',
      '{^K} {n} {n} .{n} {n} {n}/{n}',
      '{S} {n}-{n}-{n}-{n}, {S} {n}-{n}-{n}-{n}',
      '{P} ({N}) {K} {n} hours {n} minutes',
      '{n} {P}',
      '{n} {P} ({N}), {P}',
      '{K} {n}.{n} ({n}) {K} {n}.{n} ({n})',
      '{K} striker {S}, {n}, has {w} since {d}.',
      '{K} {n} {K} {n} (halftime {n}-{n})',
      '{P} ({N}) beat {P} ({N}) {n}-{n} {n}-{n}',
      '{n}. {P} ({N}) {n}.{n}',
      '{n}. {P} ({N}) {K} {n}',
      '{n}. {P} {N} {n} minutes',
      '{K} {n} {n} {n} {n} {n} {n} {n}',
      '{K} at {K}',
      '{K} v {K}',
      '{K} vs. {K}',
      'Scorers: {P} ({n}), {P} ({n} penalty)',
      '{N}: {P}, {P}, {P}, {P}',
      '{K}: {n} - {P}; {P} ({n})',
      '{K} - {P} {n}, {P} {n}',
      'Attendance: {n},{n}',
      'In {T}, {P} scored {n} points as the {K} beat the {K}.',
      'At {T}: {N} {n} {N} {n}',
      '{K} {j} {P} signed a new contract.',
      '{K} {j} {S} was sent off.',
      '{P} of {N} won the {n}-metre race.',
      '{N} beat {N} by {n} wickets.',
      '{P} c {S} b {S} {n}',
      '{P} lbw b {S} {n}',
      '{S} not out {n}',
      '{n} {P} ({N}) {n} {n} {n}',
      '{P}, {N}, {n}-{n}, {n}-{n}',
      '{n}-{P} ({N}) beat {P} ({N}) {n}-{n} {n}-{n}',
      'The {K} won {n} of {n} games.',
      '{K} striker {P} joined {K} for {n} million.',
      '{P} scored twice for {K}.',
      '{S} scored in the {n}th minute.',
      'The game between {K} and {K} was {w}.',
      '{T}, {N} ({n}-{n}): {P} {n}',
      '{n}. {K} {n}',
      'Leading scorers: {n} - {P} ({K}), {P} ({K})',
      'Added to squad: {P} ({K}), {P} ({K}).',
      '{N} {n} ({P} {n}) {N} {n}',
      '{^T} DIVISION',
      '{P} - {S} {n}, {S} {n}.',
      '{K}, who lost to {K} on {d}, are third.',
      '{n}. {N} {n} points',
      'Third round: {P} ({N}) beat {n}-{P} ({N}) {n}-{n}',
      'World champion {P} lost to {P} of {N}.',
    ],
  ],
  // datelines and headlines
  [
    5,
    [
      '{^T} {y}-{n}-{n}',
      '{T} {y}-{n}-{n}',
      '{^T}, {m} {n} ({M}) - {t} {P} said the {w} was {w}.',
      '{^T} ({A}) — {P} said on {d}',
      '{^T}, {N} — Police said on {d}',
      '{^T} —',
      '{^T}: {N} has {w}',
      '{^T}, {R} ({A}) -- The {G} said',
      'By {P}',
      'By {P}, {M}',
      '{P} in {T}',
      '{P} for {M}',
      '{P}, {M} correspondent',
      'Reporting by {P}; Editing by {P}',
      '{^N} BEATS {^N}.',
      '{G} {w} {w}.',
      '{C} says {m} {w} {w} {n} percent.',
      '{C} sets {w} {w}.',
      '{C} unit to {w}.',
      '{N} {w} {w} {w}.',
      '{T} stocks {w} lower.',
      '{C} {w} {n} {w} to {n},{n} and {C} fell {n}.',
      'PRESS DIGEST - {N} - {m} {n}.',
      '{^M}',
      '-- {T} newsroom {n}-{n}-{n}',
      '-- {T} Newsroom +{n} {n} {n}',
      'DIARY - {R}.',
      '{^T} - {t} {P} {w} {w}.',
      'Sen. {P}, D-{R}, {w} it.',
      '{^A} AMERICAN FOOTBALL - {^K} HOLD OFF {^K}.',
      'NHL ICE HOCKEY - RESULTS.',
      'RUGBY UNION - {^S} RECALLED BY {^N}.',
      'CRICKET - {^N} V {^N} SCOREBOARD.',
      'BASEBALL - {^K} {^W2} {^K}.',
      'ATHLETICS - RESULTS AT {^T} MEETING.',
      'GOLF - LEADING SCORES AT {^T} OPEN.',
      '{S} to visit {T}.',
      '{A} {w} ministers to meet in {T}.',
      'SOCCER - {^K} BEAT {^K} {n}-{n}.',
      'TENNIS - {^S} WINS IN {^T}.',
      'CRICKET - {^N} {n} ALL OUT.',
      '{^N} SAYS {^S} TO {^W2} {^N}.',
      '{^C} SHARES RISE.',
      'POLICE ARREST {n} IN {^T}.',
      '{^G} SAYS TALKS END.',
      '{^S} TO MEET {^S} IN {^T}',
      'FIVE DIE IN {^R} {^W2}.',
      '{t} {P} Says {N} Will {c} {c}',
      '{C} {c} {c} in {T}',
      '{N} {c} {c} as {S} {c}',
      '{P} {c} {c} {c}',
      'What {S} {c} About {N}',
      '{c} {c} {c} in {T}, {N}',
      'Police {c} {c} After {T} {c}',
      '{c} {c} {c} {c}',
      '{c} and {c}: {c} {c} {c}',
      'Why {c} {c} {c}',
      'Report: {C} to {c} {C}',
      '{S}: {c} {c} {c}',
      'Photo by {P}',
      '{M} - {T}',
      '{n} {m} {y}, {T}',
    ],
  ],
  // no names at all, or lists of many
  [
    4,
    [
      '{c} {w} {w} the {w}.',
      'The {c} {w} {w}.',
      'On {d}, {m} {n}, the {w} was {w}.',
      'In {m} {y}, {w} {w} {w}.',
      'I {w} {w} the {w} and I {w}.',
      'However, {w} were {w}.',
      '“{c} {w},” he said.',
      'Chapter {n} of the {w}',
      '{c}: {w}',
      'Q. {c} {w} {w}?',
      'A. {c} {w}.',
      'Note: {c} {w} {w}.',
      'The President said the Prime Minister would {w}.',
      'The Foreign Minister and the Defense Secretary {w}.',
      'World War II ended in {y}.',
      'The {D} {w} {w}.',
      '{D} troops {w} {D} {w}.',
      'Two {D} {w} and a {D} were hurt.',
      'Internet users {w}.',
      '{c} is a {w}.',
      'Some {D} {w} said so.',
      'The Olympics {w} in {y}.',
      'No. {n} seed',
      'Part {n}: {c}',
      'Table {n}. {c} {w}',
      'Article {n} of the Constitution',
      'Results of the {D} Open',
      'Summer and Winter Games',
      '{d} {n} {m}',
      'The {c} Act of {y}',
      '{N}, {N}, {N} and {N} voted.',
      '{P}, {P} and {P} were present.',
      '{C}, {C} and {C} rose.',
      '{T}, {T} and {T}',
      'HIGHLIGHTS',
      'EASTERN DIVISION',
      'CENTRAL DIVISION',
      'AMERICAN LEAGUE',
      'W L PCT GB',
      'W L T GF GA PTS',
      'RESULTS',
      'FIRST ROUND',
      'LATE GAMES NOT INCLUDED',
      '{^d}, {^m} {n}TH SCHEDULE',
      'Standings (tabulate under games played, won, drawn, lost, goals for, against, points):',
      'Results of {D} first division soccer matches played on {d}:',
      '(prefix number denotes seeding)',
      'DIVIDEND {n} CENTS',
      'NET PROFIT {n} VS {n}',
      '(IN MILLIONS EXCEPT PER SHARE)',
      'Moody’s rating',
      'LOL {w} {w}',
      'OMG I {w} {F}',
      'thanks {F} {w}',
      '@ {F} I {w} {N}',
      '{c}! I {w} {w}',
    ],
  ],
];
const weighted = groups.flatMap(([weight, list]) =>
  list.map((template) => ({ template, weight: weight / list.length })),
);
const total = weighted.reduce((sum, { weight }) => sum + weight, 0);

export function makeSentences(r, count) {
  const pools = createPools(r);
  const fill = {
    P: pools.person,
    S: pools.surname,
    F: pools.first,
    C: pools.company,
    G: pools.government,
    K: pools.club,
    M: pools.media,
    U: pools.school,
    W: pools.party,
    A: pools.acronym,
    B: pools.band,
    N: pools.country,
    T: pools.city,
    R: pools.region,
    V: pools.place,
    D: pools.demonym,
    t: () => r.pick(titles),
    j: () => r.pick(jobs),
    d: () => r.pick(days),
    m: () => r.pick(months),
    n: () => String(r.below(100)),
    y: () => String(1900 + r.below(125)),
    w: () => r.pick(pools.common),
    W2: () => r.pick(pools.common),
    c: () => capital(r.pick(pools.common)),
  };
  const documents = [];
  for (let k = 0; k < count; k++) {
    let at = r.next() * total;
    const { template } = weighted.find(({ weight }) => (at -= weight) < 0) ?? weighted[0];
    documents.push(filled(template, fill, k % 25 === 0));
  }
  return documents;
}

const sportGroup = 3;

/** Short articles with a cast: full names first, surnames after, the same places and bodies again; some only about sport. */
export function makeArticles(r, count, sport = false) {
  const pools = createPools(r);
  const documents = [];
  const own = new Set(groups[sportGroup][1]);
  const news = weighted
    .filter(({ template }) => sport || !/^\{\^|[A-Z]{4}/.test(template))
    .map((t) =>
      sport
        ? { ...t, weight: t.weight * (own.has(t.template) ? 12 : /SOCCER|FOOTBALL|CRICKET/.test(t.template) ? 2 : 0.1) }
        : t,
    );
  const sum = news.reduce((s, { weight }) => s + weight, 0);
  for (let k = 0; k < count; k++) {
    const make = {
      P: pools.person,
      C: pools.company,
      G: pools.government,
      K: pools.club,
      M: pools.media,
      U: pools.school,
      W: pools.party,
      A: pools.acronym,
      B: pools.band,
      N: pools.country,
      T: pools.city,
      R: pools.region,
      V: pools.place,
      D: pools.demonym,
    };
    const cast = Object.fromEntries(Object.entries(make).map(([slot, f]) => [slot, [f(), f()]]));
    const named = new Set();
    const people = new Set();
    const clubs = Array.from({ length: 5 }, pools.club);
    const surname = (name) =>
      name
        .replace(/ (?:Jr\.?|Sr\.?|III)$/, '')
        .split(' ')
        .at(/^(?:Kim|Li|Park|Choi|Xi|Wang|Zhang|Chen)$/.test(name.split(' ')[0]) ? 0 : -1);
    const fill = {
      ...Object.fromEntries(
        Object.entries(make).map(([slot, f]) => [slot, () => (r.next() < 0.75 ? r.pick(cast[slot]) : f())]),
      ),
      P: () => {
        const name = r.next() < 0.8 ? r.pick(cast.P) : pools.person();
        if (people.has(name) && r.next() < 0.6) return surname(name);
        people.add(name);
        return name;
      },
      // Denver Broncos, then Denver or the Broncos
      ...(sport && {
        K: () => {
          const name = r.pick(clubs);
          const words = name.split(' ');
          if (!named.has(name) || words.length < 2 || r.next() < 0.5) {
            named.add(name);
            return name;
          }
          return words.length === 2 && r.next() < 0.6 ? words[0] : words.at(-1).length > 3 ? words.at(-1) : words[0];
        },
      }),
      S: () => (people.size > 0 ? surname(r.pick([...people])) : pools.surname()),
      F: pools.first,
      t: () => r.pick(titles),
      j: () => r.pick(jobs),
      d: () => r.pick(days),
      m: () => r.pick(months),
      n: () => String(r.below(100)),
      y: () => String(1900 + r.below(125)),
      w: () => r.pick(pools.common),
      W2: () => r.pick(pools.common),
      c: () => capital(r.pick(pools.common)),
    };
    const parts = [];
    for (let n = 4 + r.below(6); n > 0; n--) {
      let at = r.next() * sum;
      const { template } = news.find(({ weight }) => (at -= weight) < 0) ?? news[0];
      parts.push(filled(template, fill, false));
    }
    let text = '';
    const mentions = [];
    for (const part of parts) {
      for (const m of part.mentions) mentions.push({ ...m, start: m.start + text.length, end: m.end + text.length });
      text += part.text + '\n';
    }
    documents.push({ set: 'made', heldOut: false, text, mentions });
  }
  return documents;
}

const capital = (w) => w[0].toUpperCase() + w.slice(1);

function filled(template, fill, upper) {
  let text = '';
  let last = 0;
  const mentions = [];
  for (const match of template.matchAll(/\{(\^?)(\w+)\}/g)) {
    text += template.slice(last, match.index);
    const slot = match[2];
    let said = fill[slot]();
    if (match[1]) said = said.toUpperCase();
    const type = slot.length === 1 ? types[slot] : undefined;
    if (type) mentions.push({ start: text.length, end: text.length + said.length, type });
    text += said;
    last = match.index + match[0].length;
  }
  text += template.slice(last);
  return { set: 'made', heldOut: false, text: upper ? text.toUpperCase() : text, mentions };
}
