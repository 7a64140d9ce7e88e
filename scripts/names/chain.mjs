// Linear-chain conditional random field: negative log-likelihood by forward-backward, AdaGrad with L2.
export function trainChain(
  examples,
  { rows, tags: n, epochs, random, mayFollow, rate = 0.15, l2 = 2e-3, cutoff = 3, start, quiet, moves = true },
) {
  const counts = new Float32Array(rows);
  for (const { rows: words } of examples) for (const list of words) for (const row of list) counts[row]++;
  const w = new Float32Array(rows * n);
  const g2 = new Float32Array(rows * n).fill(1e-2);
  const move = start ? Float32Array.from(start) : new Float32Array((n + 1) * n);
  const move2 = new Float32Array((n + 1) * n).fill(1e-2);
  const ok = (p, t) => (p === n ? mayFollow(0, t) : mayFollow(p, t));
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = random.below(i + 1);
      [order[i], order[j]] = [order[j], order[i]];
    }
    let loss = 0;
    for (const index of order) {
      const { rows: words, tags, weight, fixed } = examples[index];
      const m = words.length;
      const scores = fixed ? Float64Array.from(fixed) : new Float64Array(m * n);
      for (let i = 0; i < m; i++)
        for (const row of words[i])
          if (counts[row] >= cutoff) for (let t = 0; t < n; t++) scores[i * n + t] += w[row * n + t];
      const a = new Float64Array(m * n);
      const b = new Float64Array(m * n);
      for (let t = 0; t < n; t++) a[t] = ok(n, t) ? scores[t] + move[n * n + t] : -1e9;
      for (let i = 1; i < m; i++)
        for (let t = 0; t < n; t++)
          a[i * n + t] = scores[i * n + t] + logSum(n, (p) => (ok(p, t) ? a[(i - 1) * n + p] + move[p * n + t] : -1e9));
      for (let i = m - 2; i >= 0; i--)
        for (let t = 0; t < n; t++)
          b[i * n + t] = logSum(n, (x) =>
            ok(t, x) ? move[t * n + x] + scores[(i + 1) * n + x] + b[(i + 1) * n + x] : -1e9,
          );
      const z = logSum(n, (t) => a[(m - 1) * n + t]);
      const step = (values, squares, k, gradient) => {
        const g = weight * gradient + l2 * weight * values[k];
        squares[k] += g * g;
        values[k] -= (rate * g) / Math.sqrt(squares[k]);
      };
      for (let i = 0; i < m; i++)
        for (let t = 0; t < n; t++) {
          const p = Math.exp(a[i * n + t] + b[i * n + t] - z);
          const gradient = p - (tags[i] === t ? 1 : 0);
          if (tags[i] === t) loss -= weight * Math.log(Math.max(p, 1e-12));
          if (Math.abs(gradient) < 1e-4) continue;
          for (const row of words[i]) if (counts[row] >= cutoff) step(w, g2, row * n + t, gradient);
        }
      if (!moves) continue;
      for (let t = 0; t < n; t++)
        if (ok(n, t)) step(move, move2, n * n + t, Math.exp(a[t] + b[t] - z) - (tags[0] === t ? 1 : 0));
      for (let i = 1; i < m; i++)
        for (let p = 0; p < n; p++)
          for (let t = 0; t < n; t++) {
            if (!ok(p, t)) continue;
            const q = Math.exp(a[(i - 1) * n + p] + move[p * n + t] + scores[i * n + t] + b[i * n + t] - z);
            const gradient = q - (tags[i - 1] === p && tags[i] === t ? 1 : 0);
            if (Math.abs(gradient) > 1e-5) step(move, move2, p * n + t, gradient);
          }
    }
    if (!quiet && (epoch % 4 === 3 || epoch === epochs - 1))
      console.log(`epoch ${epoch + 1} loss ${(loss / examples.length).toFixed(4)}`);
  }
  return { rows: w, transitions: move };
}

function logSum(n, of) {
  let max = -Infinity;
  for (let i = 0; i < n; i++) max = Math.max(max, of(i));
  let sum = 0;
  for (let i = 0; i < n; i++) sum += Math.exp(of(i) - max);
  return max + Math.log(sum);
}
