// More from few documents: the same text with other names of the same kind in place of its own (Dai & Adel 2020,
// "mention replacement"), and with the name lists forgetting some words, so that the model also learns to do without.
export function withOtherNames(document, pools, r) {
  const chosen = new Map();
  const other = (said, type) => {
    const known = chosen.get(said + type);
    if (known) return known;
    let name = fresh(said, type);
    if (/^[\p{Lu}\d .&-]{5,}$/u.test(said)) name = name.toUpperCase();
    if (/^[\p{Ll} ]+$/u.test(said)) name = name.toLowerCase();
    chosen.set(said + type, name);
    return name;
  };
  const fresh = (said, type) => {
    const single = !/[\s-]/.test(said);
    if (type === 'person') {
      if (single) return r.next() < 0.5 ? pools.surname() : pools.first();
      return pools.person();
    }
    if (type === 'place')
      return single || r.next() < 0.4 ? r.pick([pools.city, pools.country, pools.region])() : pools.place();
    if (/^[A-Z]{2,5}$/.test(said)) return pools.acronym();
    if (single) return r.pick([pools.coined, pools.band, pools.media, pools.company])();
    const last = said.split(/\s+/).at(-1);
    // Keep what kind of organization it is: heads such as University or Inc. tell it.
    if (pools.common.includes(last.toLowerCase()) && r.next() < 0.6)
      return `${r.pick([pools.coined, pools.surname, pools.city, pools.region])()} ${last}`;
    return r.pick([
      pools.company,
      pools.company,
      pools.government,
      pools.school,
      pools.club,
      pools.party,
      pools.band,
    ])();
  };
  let text = '';
  let last = 0;
  const mentions = [];
  for (const { start, end, type } of [...document.mentions].sort((a, b) => a.start - b.start)) {
    if (start < last) continue;
    text += document.text.slice(last, start);
    const said = document.text.slice(start, end);
    const name = r.next() < 0.15 ? said : other(said, type);
    mentions.push({ start: text.length, end: text.length + name.length, type });
    text += name;
    last = end;
  }
  return { ...document, text: text + document.text.slice(last), mentions, examples: undefined };
}

/** Word facts that forget what the name lists say of a share of the words. */
export function forgetful(engine, share, r) {
  const names =
    engine.bits.FIRST_NAME |
    engine.bits.SURNAME |
    engine.bits.SMALL_CITY |
    engine.bits.LARGE_CITY |
    engine.bits.REGION |
    engine.bits.NATURAL |
    engine.bits.KNOWN_ORGANIZATION |
    engine.bits.MEDIA |
    engine.bits.TEAM;
  const salt = Math.floor(r.next() * 2 ** 31);
  const facts = new engine.WordFacts(engine.vocabulary);
  const bitsOf = facts.bitsOf.bind(facts);
  const forgotten = (id) => {
    let h = Math.imul(id ^ salt, 0x9e3779b1);
    h ^= h >>> 15;
    return (Math.imul(h, 0x85ebca6b) >>> 0) / 2 ** 32 < share;
  };
  facts.bitsOf = (id) => (forgotten(id) ? bitsOf(id) & ~names : bitsOf(id));
  return new engine.SentenceView(facts);
}
