// A logistic line over a few features, by Newton's method from zero. No chance in it: same rows, same line.

export const sigmoid = (z) => 1 / (1 + Math.exp(-z));
export const dot = (a, b) => a.reduce((sum, x, i) => sum + x * b[i], 0);

/** @param rows {x, y, w}; x begins with 1, w defaults to 1 @param ridge penalty on all weights but the first */
export function fitLine(rows, ridge = 0) {
  const n = rows[0].x.length;
  let weights = Array(n).fill(0);
  for (let step = 0; step < 30; step++) {
    const slope = weights.map((w, i) => (i === 0 ? 0 : w * ridge));
    const bend = weights.map((_, i) => weights.map((_, j) => (i === j && i > 0 ? ridge : 0)));
    for (const { x, y, w = 1 } of rows) {
      const p = sigmoid(dot(weights, x));
      for (let i = 0; i < n; i++) {
        slope[i] += w * (p - y) * x[i];
        for (let j = 0; j < n; j++) bend[i][j] += w * p * (1 - p) * x[i] * x[j];
      }
    }
    const change = solve(bend, slope);
    weights = weights.map((w, i) => w - change[i]);
    if (Math.max(...change.map(Math.abs)) < 1e-9) break;
  }
  return weights;
}

/** Gaussian elimination with pivots. */
function solve(matrix, right) {
  const rows = matrix.map((row, i) => [...row, right[i]]);
  const n = rows.length;
  for (let i = 0; i < n; i++) {
    let pivot = i;
    for (let k = i + 1; k < n; k++) if (Math.abs(rows[k][i]) > Math.abs(rows[pivot][i])) pivot = k;
    [rows[i], rows[pivot]] = [rows[pivot], rows[i]];
    for (let k = 0; k < n; k++) {
      if (k === i) continue;
      const share = rows[k][i] / rows[i][i];
      for (let j = i; j <= n; j++) rows[k][j] -= share * rows[i][j];
    }
  }
  return rows.map((row, i) => row[n] / row[i]);
}
