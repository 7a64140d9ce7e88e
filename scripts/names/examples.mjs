// Documents → stretches with rows and right tags, and the score of decoded names against a document's.
export function paragraphsOf(engine, text) {
  const { blocks } = engine.readArticle({ id: '', story: '', format: 'text', text, version: 0 });
  return blocks.map(({ start, end, role }) => {
    const part = text.slice(start, end);
    const words = engine.splitWords(part, engine.vocabulary);
    return {
      start,
      paragraph: { text: part, role, words, sentences: engine.splitSentences(part, words, engine.vocabulary) },
    };
  });
}

export function examplesOf(engine, document, weight, view = engine.view) {
  if (document.examples && view === engine.view) return document.examples;
  const examples = [];
  for (const { start, paragraph } of paragraphsOf(engine, document.text)) {
    const { regions, rows, certain } = engine.rowsOf(paragraph, view);
    const { words } = paragraph;
    let at = 0;
    for (let r = 0; r < regions.length; r += 2) {
      const first = regions[r];
      const count = regions[r + 1] - first;
      const tags = new Uint8Array(count);
      let partly = false;
      for (const m of document.mentions) {
        if (m.end <= start + words.start[first] || m.start >= start + words.end[first + count - 1]) continue;
        const type = engine.tagTypes.indexOf(m.type);
        if (type < 0) continue;
        let begun = false;
        for (let k = 0; k < count; k++) {
          const from = start + words.start[first + k];
          const to = start + words.end[first + k];
          if (from < m.end && to > m.start && to <= m.end) {
            tags[k] = begun ? 2 + 2 * type : 1 + 2 * type;
            begun = true;
          }
        }
        partly ||= m.start < start + words.start[first] || m.end > start + words.end[first + count - 1];
      }
      const fixed = certain.slice(at * engine.tagCount, (at + count) * engine.tagCount);
      examples.push({
        fixed: fixed.some((v) => v !== 0) ? fixed : undefined,
        rows: rows.slice(at, at + count),
        tags,
        weight: partly ? weight * 0.3 : weight,
        start,
        first,
        words,
      });
      at += count;
    }
  }
  if (view === engine.view) document.examples = examples;
  return examples;
}

export function spansOf(tags, count, words, first, start, types) {
  const spans = [];
  for (let k = 0; k < count; k++) {
    if (tags[k] === 0 || (tags[k] & 1) === 0) continue;
    let last = k;
    while (last + 1 < count && tags[last + 1] === tags[k] + 1) last++;
    spans.push({
      start: start + words.start[first + k],
      end: start + words.end[first + last],
      type: types[(tags[k] - 1) >> 1],
    });
    k = last;
  }
  return spans;
}

export function scoresOf(engine, rows, weights, fixed) {
  const n = engine.tagCount;
  const scores = fixed ? Float32Array.from(fixed) : new Float32Array(rows.length * n);
  rows.forEach((list, i) => {
    for (const row of list) for (let t = 0; t < n; t++) scores[i * n + t] += weights.rows[row * n + t];
  });
  return scores;
}

/** Spans of a document's names as decoded from examples with these weights: the model alone. */
export function decodedSpans(engine, weights, examples) {
  const decoder = new engine.Decoder(weights.transitions);
  const tags = new Uint8Array(4096);
  const margins = new Float32Array(4096);
  return examples.flatMap(({ rows, start, first, words, fixed }) => {
    decoder.decode(scoresOf(engine, rows, weights, fixed), 0, rows.length, tags, margins);
    return spansOf(tags, rows.length, words, first, start, engine.tagTypes);
  });
}

/** Spans of a document's names as the product finds them with these weights. */
export function foundSpans(engine, reader, document) {
  const paragraphs = paragraphsOf(engine, document.text).map(({ start, paragraph }) => {
    const end = start + paragraph.text.length;
    return { start, end, paragraph: { ...paragraph, names: reader.score(paragraph) } };
  });
  return reader.find(paragraphs).filter(({ type }) => engine.tagTypes.includes(type));
}

/** Typed exact F1 over the documents, per type too. */
export function evaluate(documents, spansOfDocument) {
  const count = { all: [0, 0, 0], person: [0, 0, 0], organization: [0, 0, 0], place: [0, 0, 0] };
  const errors = [];
  for (const document of documents) {
    const key = (m) => `${m.start}:${m.end}:${m.type}`;
    const wanted = new Set(document.mentions.map(key));
    for (const m of document.mentions) for (const c of [count.all, count[m.type]]) c[2]++;
    const found = spansOfDocument(document);
    for (const m of found)
      for (const c of [count.all, count[m.type]]) {
        c[1]++;
        if (wanted.has(key(m))) c[0]++;
      }
    errors.push(...errorsOf(document, found));
  }
  const f1 = ([tp, got, want]) => (got + want ? (200 * tp) / (got + want) : 0);
  const said =
    Object.entries(count)
      .map(([k, v]) => `${k} ${f1(v).toFixed(1)}`)
      .join(', ') +
    ` (precision ${((100 * count.all[0]) / count.all[1]).toFixed(1)}, recall ${((100 * count.all[0]) / count.all[2]).toFixed(1)})`;
  return { f1: f1(count.all), said, errors };
}

/** What went wrong, one line each: missed, extra, wrong type, wrong boundary (and type), with the words around. */
function errorsOf({ set, text, mentions }, found) {
  const same = (a, b) => a.start === b.start && a.end === b.end;
  const meets = (a, b) => a.start < b.end && a.end > b.start;
  const said = ({ start, end, type }) => `[${text.slice(start, end)}] ${type}`;
  const around = ({ start, end }) => text.slice(Math.max(0, start - 45), end + 45).replaceAll(/\s+/g, ' ');
  const lines = mentions.flatMap((m) => {
    const exact = found.find((f) => same(f, m));
    if (exact?.type === m.type) return [];
    const other = exact ?? found.find((f) => meets(f, m));
    const kind = !other ? 'missed' : exact ? 'type' : other.type === m.type ? 'boundary' : 'boundary and type';
    return [`${set} | ${kind} | ${said(m)}${other ? ` found ${said(other)}` : ''} | ${around(m)}`];
  });
  for (const f of found)
    if (!mentions.some((m) => meets(f, m))) lines.push(`${set} | extra | ${said(f)} | ${around(f)}`);
  return lines;
}
