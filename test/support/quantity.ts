import type { Bound, Quantity } from "../../server/src/model/quantity";

const words: Readonly<Record<string, Bound>> = {
  hơn: "moreThan",
  gần: "almost",
  khoảng: "approximate",
  dưới: "lessThan",
  "ít nhất": "atLeast",
  "không quá": "atMost",
};

/** A quantity as a table row writes it: "hơn 3,3", "37", "5-7". Decimal comma; the last written place is its precision. */
export function quantity(written: string, over: Partial<Quantity> = {}): Quantity {
  const [, word = "", low = "", high = low] = /^(\D*?)\s*(\d[\d.,]*)(?:-(\d[\d.,]*))?$/.exec(written) ?? [];
  const plain = (digits: string): string => digits.replaceAll(".", "").replace(",", ".");
  const decimals = /,(\d+)$/.exec(low)?.[1]?.length ?? 0;
  const bound = words[word.trim()] ?? "exact";
  return {
    lower: bound === "lessThan" || bound === "atMost" ? null : plain(low),
    upper: bound === "moreThan" || bound === "atLeast" ? null : plain(high),
    unit: "USD",
    bound,
    change: null,
    step: decimals ? `0.${"0".repeat(decimals - 1)}1` : "1",
    relation: "level",
    ...over,
  };
}
