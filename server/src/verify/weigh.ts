/** The linear score of features under a row of weights, the bias first. */
export function weigh(row: readonly number[], features: readonly number[]): number {
  let sum = row[0] ?? 0;
  for (let i = 0; i < features.length; i++) sum += (row[i + 1] ?? 0) * (features[i] ?? 0);
  return sum;
}
