import type { Figure } from "../model/figure";
import { compareValues } from "./compare/value";

const vague = new Set(
  "người lượt người dân con cái chiếc vụ ca trường hợp people persons person cases items units 人 名 件 個 つ".split(
    " ",
  ),
);
const magnitude =
  /^(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ|lượt|hundred|thousand|million|billion|dozen|千|万|億|兆)(?![\p{L}\p{M}])\s*/iu;

/** What a figure says it counts: "hơn 610 điều dưỡng" → "điều dưỡng"; empty where that is anything. */
function nounOf({ text, quantity: { unit } }: Figure): string {
  if (unit !== "person" && unit !== "count") return "";
  const behind = /\d[\d.,]*\s*(?<noun>\D*)$/u.exec(text.normalize("NFC"))?.groups?.noun ?? "";
  const noun = behind.replace(magnitude, "").replace(magnitude, "").trim().toLowerCase();
  return vague.has(noun) ? "" : noun;
}

/**
 * The source's own number of what the draft counts, where the draft has the number of something else beside it: "610 bác sĩ" against
 * "320 bác sĩ và 610 điều dưỡng". `null` where nothing shows that two were taken for each other.
 */
export function mistakenFor(draft: Figure, equal: Figure, beside: readonly Figure[]): Figure | null {
  const [ours, theirs] = [nounOf(draft), nounOf(equal)];
  if (!ours || !theirs || ours === theirs || ours.startsWith(`${theirs} `) || theirs.startsWith(`${ours} `))
    return null;
  const own = beside.filter((one) => one.sentence === equal.sentence && nounOf(one) === ours);
  const [only, another] = own;
  return only && !another && compareValues(draft.quantity, only.quantity) === "differs" ? only : null;
}

// So much of the statement the source must say, lest the draft name the thing in words of its own.
const allSaid = 0.95;

/**
 * Is it the number of another thing, a part most often, while the draft's own stands beside it with another value? "Xuất khẩu đạt
 * 4,3 tỷ" against "Xuất khẩu đạt 24,6 tỷ, trong đó dệt may 4,3 tỷ". `said`: the share of the statement that the source says.
 */
export function isOfAnother(draft: Figure, equal: Figure, beside: readonly Figure[], said: number): boolean {
  const [ours, theirs] = [draft.concept?.id, equal.concept?.id];
  if (!ours || !theirs || ours === theirs || draft.kind !== "quantity" || said < allSaid) return false;
  return beside.some(
    (one) =>
      one.sentence === equal.sentence &&
      one.concept?.id === ours &&
      one.quantity.unit === draft.quantity.unit &&
      one.quantity.relation === draft.quantity.relation &&
      compareValues(draft.quantity, one.quantity) === "differs",
  );
}
