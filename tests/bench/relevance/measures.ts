/** Discounted gain of the first ten, as a share of the best order there could be (Järvelin and Kekäläinen 2002, gain 2^grade − 1). */
export function ndcgAt10(grades: readonly number[], ideal: readonly number[]): number {
  const best = gain([...ideal].sort((a, b) => b - a));
  return best === 0 ? 0 : gain(grades) / best;
}

function gain(grades: readonly number[]): number {
  return grades.slice(0, 10).reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
}

/** How many of those that answer (grade 2 and 3, or 1 where nothing answers better) are among the first twenty; of more than twenty, twenty suffice. */
export function recallAt20(grades: readonly number[], ideal: readonly number[]): number {
  const least = ideal.some((grade) => grade > 1) ? 2 : 1;
  const wanted = Math.min(20, ideal.filter((grade) => grade >= least).length);
  return wanted === 0 ? 0 : grades.slice(0, 20).filter((grade) => grade >= least).length / wanted;
}

/** The mean; of nothing it is 0. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
