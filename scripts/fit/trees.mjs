// Gradient-boosted regression trees for the logistic loss (Friedman 2001), over quantile bins, with monotone constraints
// (a feature that speaks for a match never lowers the score). No chance in it: all rows, all features, ties to the first.

const BINS = 48;

/** @param rows {x, y, w, from}; from is the logit that the trees start from @returns {trees, gains}; trees in heap order */
export function fitTrees(rows, { features, monotone, drop, trees: count, depth, rate, least, l2 }) {
  const F = features.length;
  const edges = features.map((_, f) => {
    const values = rows
      .map((r) => r.x[f])
      .filter((v) => !Number.isNaN(v))
      .sort((a, b) => a - b);
    const set = new Set();
    for (let b = 1; b < BINS; b++) set.add(Math.round(values[Math.floor((b * values.length) / BINS)] * 1e4) / 1e4);
    return [...set].filter((v) => v !== undefined && !Number.isNaN(v)).sort((a, b) => a - b);
  });
  // bin b holds values < edges[b]; the last bin the rest; NaN = -1
  const bins = features.map((_, f) =>
    Int16Array.from(rows, (r) => {
      const v = r.x[f];
      if (Number.isNaN(v)) return -1;
      let b = 0;
      while (b < edges[f].length && v >= edges[f][b]) b++;
      return b;
    }),
  );
  const n = rows.length;
  const score = Float64Array.from(rows, (r) => r.from);
  const g = new Float64Array(n),
    h = new Float64Array(n);
  const gains = Object.fromEntries(features.map((f) => [f, 0]));
  const out = [];
  for (let t = 0; t < count; t++) {
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-score[i]));
      g[i] = rows[i].w * (p - rows[i].y);
      h[i] = rows[i].w * p * (1 - p);
    }
    const nodes = Array(2 ** (depth + 1) - 1).fill(null);
    const grow = (at, members, low, high, level) => {
      let G = 0,
        H = 0;
      for (const i of members) {
        G += g[i];
        H += h[i];
      }
      const value = (G2, H2) => Math.min(high, Math.max(low, -G2 / (H2 + l2)));
      const loss = (G2, H2) => {
        const v = value(G2, H2);
        return G2 * v + 0.5 * (H2 + l2) * v * v;
      };
      let best = null;
      if (level < depth)
        for (let f = 0; f < F; f++) {
          if (drop.includes(features[f])) continue;
          const B = edges[f].length + 1;
          const hg = new Float64Array(B),
            hh = new Float64Array(B),
            hn = new Float64Array(B);
          let mg = 0,
            mh = 0,
            mn = 0;
          for (const i of members) {
            const b = bins[f][i];
            if (b < 0) {
              mg += g[i];
              mh += h[i];
              mn++;
            } else {
              hg[b] += g[i];
              hh[b] += h[i];
              hn[b]++;
            }
          }
          let lg = 0,
            lh = 0,
            ln = 0;
          for (let b = 0; b < B - 1; b++) {
            lg += hg[b];
            lh += hh[b];
            ln += hn[b];
            for (const left of mn > 0 ? [1, 0] : [0]) {
              const gl = lg + (left ? mg : 0),
                hl = lh + (left ? mh : 0),
                nl = ln + (left ? mn : 0);
              const gr = G - gl,
                hr = H - hl,
                nr = members.length - nl;
              if (nl < least || nr < least) continue;
              const m = monotone[features[f]] ?? 0;
              const vl = value(gl, hl),
                vr = value(gr, hr);
              if ((m > 0 && vl > vr) || (m < 0 && vl < vr)) continue;
              const gain = loss(G, H) - loss(gl, hl) - loss(gr, hr);
              if (gain > (best?.gain ?? 1e-6)) best = { f, b, left, gain, vl, vr, m };
            }
          }
        }
      if (!best) {
        nodes[at] = rate * value(G, H);
        for (const i of members) score[i] += nodes[at];
        return;
      }
      gains[features[best.f]] += best.gain;
      nodes[at] = [best.f, edges[best.f][best.b], best.left];
      const L = [],
        R = [];
      for (const i of members) {
        const b = bins[best.f][i];
        ((b < 0 ? best.left : b <= best.b) ? L : R).push(i);
      }
      const middle = (best.vl + best.vr) / 2;
      grow(2 * at + 1, L, best.m < 0 ? middle : low, best.m > 0 ? middle : high, level + 1);
      grow(2 * at + 2, R, best.m > 0 ? middle : low, best.m < 0 ? middle : high, level + 1);
    };
    grow(
      0,
      Array.from({ length: n }, (_, i) => i),
      -Infinity,
      Infinity,
      0,
    );
    out.push(nodes.map((x) => (typeof x === 'number' ? Math.round(x * 1e5) / 1e5 : x)));
  }
  return { trees: out, gains };
}

/** What the trees add to the logit they start from. */
export function raw(model, x) {
  let sum = 0;
  for (const nodes of model.trees) {
    let at = 0;
    while (typeof nodes[at] !== 'number') {
      const [f, edge, left] = nodes[at];
      at = 2 * at + ((Number.isNaN(x[f]) ? left : x[f] < edge) ? 1 : 2);
    }
    sum += nodes[at];
  }
  return sum;
}
/** @param ranked [score, label] pairs */
export function averagePrecision(ranked, want) {
  let hit = 0,
    ap = 0;
  [...ranked]
    .sort((a, b) => b[0] - a[0])
    .forEach(([, y], i) => {
      if (y) {
        hit++;
        ap += hit / (i + 1);
      }
    });
  return ap / want;
}
