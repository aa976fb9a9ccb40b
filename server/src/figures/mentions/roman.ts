const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** "XIII" → 13; `NaN` where the letters are no Roman number in its usual form. */
export function arabic(roman: string): number {
  if (!/^(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(roman) || roman === "") return Number.NaN;
  const letters = [...roman].map((letter) => values[letter] ?? 0);
  return letters.reduce((sum, value, i) => sum + (value < (letters[i + 1] ?? 0) ? -value : value), 0);
}

const ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];

/** I to XXXIX, parted by "|". */
export const romanNumbers = ["", "X", "XX", "XXX"]
  .flatMap((ten) => ones.map((one) => ten + one))
  .slice(1)
  .join("|");
