/** An exact decimal number in plain notation, never an exponent: `"19223000000"`, `"-0.5"`. */
export type Decimal = string;

export type Bound = "exact" | "approximate" | "almost" | "moreThan" | "atLeast" | "lessThan" | "atMost";

export type Change = "up" | "down" | "flat";

/**
 * What a number stands for beside its unit.
 * `level`: a state ("đạt 19,2 tỷ", "tăng lên 7,4%"); `difference`: by how much something moved ("tăng 7,4%");
 * `share`: a part of a whole ("chiếm 6,6%"); `contribution`: a part of a movement ("đóng góp 4,08% vào mức tăng").
 */
export type Relation = "level" | "difference" | "share" | "contribution";

/**
 * A value interval with its unit.
 *
 * `lower`/`upper` are in the base unit and equal for a single value; an open end is `null`:
 * "19,223 tỷ USD" → 19223000000..19223000000 USD; "hơn 3,3 tỷ" → 3300000000..null, `moreThan`;
 * "dưới 5%" → null..5, `lessThan`; "gần 37" and "khoảng 37" keep both ends (37..37) and say it by `bound`.
 */
export interface Quantity {
  readonly lower: Decimal | null;
  readonly upper: Decimal | null;
  /** ISO 4217 code, `percent`, `percentagePoint`, `rank`, `multiple`, `person`, `dose`, CLDR unit id, `count`, `date`, `reference`. */
  readonly unit: string;
  /** What is counted, as the text says it, for `count` (and the name for `reference`). */
  readonly noun?: string;
  /** For `count`: the glossary's id of the noun, where it knows it, so that "dự án", "projects" and "案件" meet. */
  readonly counted?: string;
  readonly bound: Bound;
  readonly change: Change | null;
  /** One unit of the last written place, in the base unit: the written precision. "19,2 tỷ" → "100000000". */
  readonly step: Decimal;
  readonly relation: Relation;
  /** m of "thứ n/m" or "n/m": how many were ranked, or the whole of the part. */
  readonly base?: Decimal;
  /** The same amount in a second currency, as the text itself gives it: "100 tỷ yen (674 triệu USD)". */
  readonly equivalent?: Quantity;
  /** Set where two readings remain: why, in a few words. Such a figure is never refuted. */
  readonly ambiguous?: string;
}
