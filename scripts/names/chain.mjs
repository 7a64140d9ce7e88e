// Linear-chain conditional random field: negative log-likelihood by forward-backward, AdaGrad with L2. Sums over tags run in
// the linear domain, scaled word by word (Rabiner 1989), over typed arrays: a fit takes minutes, not hours.
const trifle = 1e-4;

/** Examples → flat columns: row numbers of all words, without the rows seen less than `cutoff` times. */
function flatten(examples, rows, cutoff) {
  const counts = new Float32Array(rows);
  for (const { rows: words } of examples) for (const list of words) for (const row of list) counts[row]++;
  return examples.map(({ rows: words, tags, weight, fixed }) => {
    const offsets = new Uint32Array(words.length + 1);
    let total = 0;
    words.forEach((list, i) => {
      for (const row of list) if (counts[row] >= cutoff) total++;
      offsets[i + 1] = total;
    });
    const flat = new Uint32Array(total);
    let at = 0;
    for (const list of words) for (const row of list) if (counts[row] >= cutoff) flat[at++] = row;
    return { flat, offsets, tags, weight, fixed };
  });
}

export function trainChain(
  examples,
  {
    rows,
    tags: n,
    epochs,
    random,
    mayFollow,
    rate = 0.15,
    l2 = 2e-3,
    cutoff = 3,
    start,
    quiet,
    moves = true,
    average = 0,
    dropout = 0,
  },
) {
  const data = flatten(examples, rows, cutoff);
  const w = new Float32Array(rows * n);
  const g2 = new Float32Array(rows * n).fill(1e-2);
  const move = start ? Float32Array.from(start) : new Float32Array((n + 1) * n);
  const move2 = new Float32Array((n + 1) * n).fill(1e-2);
  const ok = new Uint8Array((n + 1) * n);
  for (let p = 0; p <= n; p++) for (let t = 0; t < n; t++) ok[p * n + t] = mayFollow(p === n ? 0 : p, t) ? 1 : 0;
  const longest = data.reduce((most, { tags }) => Math.max(most, tags.length), 1);
  const e = new Float64Array(longest * n);
  const a = new Float64Array(longest * n);
  const b = new Float64Array(longest * n);
  const scale = new Float64Array(longest);
  const sum = new Float32Array(average > 0 ? w.length : 0);
  const moveSum = new Float32Array(move.length);
  const expMove = new Float64Array((n + 1) * n);
  const lift = 1 / (1 - dropout);
  const kept = new Uint32Array(data.reduce((most, { flat }) => Math.max(most, flat.length), 1));
  const keptOffsets = new Uint32Array(longest + 1);
  const gradient = new Float64Array(n);
  const order = data.map((_, i) => i);
  const stepMove = (k, g, weight) => {
    const step = weight * g + l2 * weight * move[k];
    move2[k] += step * step;
    move[k] -= (rate * step) / Math.sqrt(move2[k]);
    expMove[k] = Math.exp(move[k]);
  };
  for (let k = 0; k < expMove.length; k++) expMove[k] = ok[k] ? Math.exp(move[k]) : 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = random.below(i + 1);
      [order[i], order[j]] = [order[j], order[i]];
    }
    let loss = 0;
    for (const index of order) {
      const { flat: all, offsets: allOffsets, tags, weight, fixed } = data[index];
      const m = tags.length;
      // Each row is hidden now and then, so that none is relied on alone (Wang & Manning 2013).
      let flat = all;
      let offsets = allOffsets;
      if (dropout > 0) {
        flat = kept;
        offsets = keptOffsets;
        let at = 0;
        for (let i = 0; i < m; i++) {
          for (let k = allOffsets[i]; k < allOffsets[i + 1]; k++) if (random.next() >= dropout) flat[at++] = all[k];
          offsets[i + 1] = at;
        }
      }
      for (let i = 0; i < m; i++) {
        let max = -Infinity;
        for (let t = 0; t < n; t++) {
          let s = fixed ? fixed[i * n + t] : 0;
          for (let k = offsets[i]; k < offsets[i + 1]; k++) s += w[flat[k] * n + t] * lift;
          e[i * n + t] = s;
          if (s > max) max = s;
        }
        for (let t = 0; t < n; t++) e[i * n + t] = Math.exp(e[i * n + t] - max);
      }
      for (let i = 0; i < m; i++) {
        let sum = 0;
        for (let t = 0; t < n; t++) {
          let s = 0;
          if (i === 0) s = expMove[n * n + t];
          else for (let p = 0; p < n; p++) s += a[(i - 1) * n + p] * expMove[p * n + t];
          sum += a[i * n + t] = s * e[i * n + t];
        }
        scale[i] = sum;
        for (let t = 0; t < n; t++) a[i * n + t] /= sum;
      }
      for (let t = 0; t < n; t++) b[(m - 1) * n + t] = 1;
      for (let i = m - 2; i >= 0; i--)
        for (let t = 0; t < n; t++) {
          let s = 0;
          for (let x = 0; x < n; x++) s += expMove[t * n + x] * e[(i + 1) * n + x] * b[(i + 1) * n + x];
          b[i * n + t] = s / scale[i + 1];
        }
      if (moves) {
        // Before the words' steps: the sums above belong to these moves.
        for (let i = m - 1; i >= 1; i--)
          for (let p = 0; p < n; p++)
            for (let t = 0; t < n; t++) {
              if (!ok[p * n + t]) continue;
              const q = (a[(i - 1) * n + p] * expMove[p * n + t] * e[i * n + t] * b[i * n + t]) / scale[i];
              const g = q - (tags[i - 1] === p && tags[i] === t ? 1 : 0);
              if (Math.abs(g) > 1e-5) stepMove(p * n + t, g, weight);
            }
        for (let t = 0; t < n; t++)
          if (ok[n * n + t]) stepMove(n * n + t, a[t] * b[t] - (tags[0] === t ? 1 : 0), weight);
      }
      for (let i = 0; i < m; i++) {
        let any = false;
        for (let t = 0; t < n; t++) {
          const p = a[i * n + t] * b[i * n + t];
          if (tags[i] === t) loss -= weight * Math.log(Math.max(p, 1e-12));
          const g = p - (tags[i] === t ? 1 : 0);
          gradient[t] = Math.abs(g) < trifle ? 0 : g * weight;
          any ||= gradient[t] !== 0;
        }
        if (!any) continue;
        for (let k = offsets[i]; k < offsets[i + 1]; k++) {
          const base = flat[k] * n;
          for (let t = 0; t < n; t++) {
            if (gradient[t] === 0) continue;
            const g = gradient[t] * lift + l2 * weight * w[base + t];
            g2[base + t] += g * g;
            w[base + t] -= (rate * g) / Math.sqrt(g2[base + t]);
          }
        }
      }
    }
    if (epoch >= epochs - average) {
      for (let k = 0; k < w.length; k++) sum[k] += w[k] / average;
      for (let k = 0; k < move.length; k++) moveSum[k] += move[k] / average;
    }
    if (!quiet && (epoch % 4 === 3 || epoch === epochs - 1))
      console.log(`epoch ${epoch + 1} loss ${(loss / data.length).toFixed(4)}`);
  }
  return average > 0 ? { rows: sum, transitions: moveSum } : { rows: w, transitions: move };
}
