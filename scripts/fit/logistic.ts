/** Solves A x = b by Gaussian elimination with pivoting; A is small. */
function solve(a: Float64Array[], b: Float64Array): Float64Array {
  const n = b.length;
  for (let i = 0; i < n; i++) {
    let pivot = i;
    for (let r = i + 1; r < n; r++) if (Math.abs(a[r]?.[i] ?? 0) > Math.abs(a[pivot]?.[i] ?? 0)) pivot = r;
    const row = a[pivot] as Float64Array;
    a[pivot] = a[i] as Float64Array;
    a[i] = row;
    const swap = b[pivot] ?? 0;
    b[pivot] = b[i] ?? 0;
    b[i] = swap;
    for (let r = i + 1; r < n; r++) {
      const other = a[r] as Float64Array;
      const factor = (other[i] ?? 0) / (row[i] || 1e-12);
      if (factor === 0) continue;
      for (let c = i; c < n; c++) other[c] = (other[c] ?? 0) - factor * (row[c] ?? 0);
      b[r] = (b[r] ?? 0) - factor * (b[i] ?? 0);
    }
  }
  const x = new Float64Array(n);
  for (let i = n - 1; i >= 0; i--) {
    const row = a[i] as Float64Array;
    let sum = b[i] ?? 0;
    for (let c = i + 1; c < n; c++) sum -= (row[c] ?? 0) * (x[c] ?? 0);
    x[i] = sum / (row[i] || 1e-12);
  }
  return x;
}

export interface Example {
  readonly x: readonly number[];
  readonly label: number;
  readonly weight?: number;
}

/**
 * Multinomial logistic regression by Newton steps with an L2 penalty; class 0 is the base.
 * Returns one row of weights (bias first) for each class but 0.
 */
export function fitLogistic(examples: readonly Example[], classes: number, penalty: number, steps = 12): number[][] {
  const dims = (examples[0]?.x.length ?? 0) + 1;
  const k = classes - 1;
  const n = dims * k;
  const w = new Float64Array(n);
  const p = new Float64Array(k);
  for (let step = 0; step < steps; step++) {
    const gradient = new Float64Array(n);
    const hessian = Array.from({ length: n }, () => new Float64Array(n));
    for (const { x, label, weight = 1 } of examples) {
      let norm = 1;
      for (let c = 0; c < k; c++) {
        let z = w[c * dims] ?? 0;
        for (let i = 1; i < dims; i++) z += (w[c * dims + i] ?? 0) * (x[i - 1] ?? 0);
        p[c] = Math.exp(Math.min(30, z));
        norm += p[c] ?? 0;
      }
      for (let c = 0; c < k; c++) p[c] = (p[c] ?? 0) / norm;
      for (let c = 0; c < k; c++) {
        const error = weight * ((p[c] ?? 0) - (label === c + 1 ? 1 : 0));
        for (let i = 0; i < dims; i++) {
          const xi = i === 0 ? 1 : (x[i - 1] ?? 0);
          if (xi === 0) continue;
          gradient[c * dims + i] = (gradient[c * dims + i] ?? 0) + error * xi;
          for (let d = c; d < k; d++) {
            const curve = weight * (p[c] ?? 0) * ((c === d ? 1 : 0) - (p[d] ?? 0)) * xi;
            const row = hessian[c * dims + i] as Float64Array;
            for (let j = 0; j < dims; j++)
              row[d * dims + j] = (row[d * dims + j] ?? 0) + curve * (j === 0 ? 1 : (x[j - 1] ?? 0));
          }
        }
      }
    }
    for (let i = 0; i < n; i++) {
      const row = hessian[i] as Float64Array;
      for (let j = 0; j < i; j++) row[j] = hessian[j]?.[i] ?? 0;
      // The bias is not held back.
      const hold = i % dims === 0 ? 1e-6 : penalty;
      row[i] = (row[i] ?? 0) + hold;
      gradient[i] = (gradient[i] ?? 0) + hold * (w[i] ?? 0);
    }
    const move = solve(hessian, gradient);
    let size = 0;
    for (let i = 0; i < n; i++) {
      w[i] = (w[i] ?? 0) - (move[i] ?? 0);
      size += Math.abs(move[i] ?? 0);
    }
    if (size < 1e-4 * n) break;
  }
  return Array.from({ length: k }, (_, c) => Array.from(w.slice(c * dims, (c + 1) * dims)));
}

/** The same with each feature brought to a spread of one before the penalty is counted, so that none is held back more for its scale. */
export function fitStandardised(examples: readonly Example[], classes: number, penalty: number): number[][] {
  const dims = examples[0]?.x.length ?? 0;
  const total = examples.reduce((sum, { weight = 1 }) => sum + weight, 0);
  const over = (value: (example: Example) => number): number =>
    examples.reduce((sum, example) => sum + (example.weight ?? 1) * value(example), 0) / total;
  const means = Array.from({ length: dims }, (_, i) => over(({ x }) => x[i] ?? 0));
  const spreads = means.map((mean, i) => Math.sqrt(over(({ x }) => ((x[i] ?? 0) - mean) ** 2)) || 1);
  const standard = examples.map((example) => ({
    ...example,
    x: example.x.map((value, i) => (value - (means[i] ?? 0)) / (spreads[i] ?? 1)),
  }));
  return fitLogistic(standard, classes, penalty).map(([bias = 0, ...weights]) => {
    const raw = weights.map((weight, i) => weight / (spreads[i] ?? 1));
    return [bias - raw.reduce((sum, weight, i) => sum + weight * (means[i] ?? 0), 0), ...raw];
  });
}
