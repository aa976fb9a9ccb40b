import Big from "big.js";
import type { Quantity } from "../model/quantity";
import { isCurrency } from "../model/unit";
import type { Amount } from "./amount";
import type { Grammar } from "./grammar";
import type { Reading } from "./ranks";

/** A reading with the amount it came from, as far as neighbours need it. */
export interface Draft extends Reading {
  readonly amount: Amount | null;
}

/**
 * Lets neighbours share what is said once: "24,2 và 23,4 tỷ USD" are two amounts of USD in milliards, "tăng 5% và 7%" two
 * increases; and notes the second currency of "100 tỷ yên (674 triệu USD)" as the first one's equivalent.
 */
export function coordinate(drafts: readonly Draft[], folded: string, grammar: Grammar): Reading[] {
  if (drafts.length < 2) return [...drafts];
  const shared: Quantity[] = drafts.map(({ quantity }) => quantity);
  const amounts = drafts.map(({ amount }) => amount);
  for (let i = drafts.length - 2; i >= 0; i--) {
    const one = drafts[i];
    const next = drafts[i + 1];
    const after = shared[i + 1];
    const told = amounts[i + 1];
    if (!one?.amount || !next || !told || !after) continue;
    const between = folded.slice(one.end, next.start);
    if (isList(between, grammar) || leadsTo(between, grammar)) {
      shared[i] = shareUnit(one.amount, one.quantity, told, after);
      // "42,7; 47,6 và 44,9 tỷ USD": the last tells all before it.
      if (shared[i] !== one.quantity) amounts[i] = told;
    }
    if (opensParenthesis(between) && isMoney(one.quantity) && isMoney(after) && one.quantity.unit !== after.unit)
      shared[i] = { ...one.quantity, equivalent: after };
  }
  for (let i = 1; i < drafts.length; i++) {
    const before = shared[i - 1];
    const own = shared[i];
    const [one, next] = [drafts[i - 1], drafts[i]];
    if (!before || !own || !one || !next || !isList(folded.slice(one.end, next.start), grammar)) continue;
    const plain = own.change === null && own.relation === "level";
    if (plain && own.unit === before.unit && before.relation !== "level")
      shared[i] = { ...own, change: before.change, relation: before.relation };
  }
  return drafts.map(({ start, end, quantity }, i) => ({ start, end, quantity: shared[i] ?? quantity }));
}

const isMoney = ({ unit }: Quantity): boolean => isCurrency(unit);

const opensParenthesis = (between: string): boolean => /^ ?\((?:[\p{L} ]{0,20}|[~≈=] ?)$/u.test(between);

function isList(between: string, grammar: Grammar): boolean {
  const found = grammar.lists.after(between, 0);
  return found !== null && between.slice(found.end).trim() === "";
}

/** "từ 5 lên 7 tỷ USD": from one level to another. */
function leadsTo(between: string, grammar: Grammar): boolean {
  const found = grammar.changeBefore.after(between, 0);
  return found?.value.to === true && between.slice(found.end).trim() === "";
}

function shareUnit(one: Amount, quantity: Quantity, next: Amount, after: Quantity): Quantity {
  if (one.unit !== null || next.unit === null || !next.known || quantity.unit !== "count") return quantity;
  const times = !one.number.scaled && next.number.scaled && one.value.lt(1000) ? next.number.scale : new Big(1);
  const scaled = (value: string | null): string | null => value && new Big(value).times(times).toFixed();
  return {
    ...quantity,
    lower: scaled(quantity.lower),
    upper: scaled(quantity.upper),
    unit: after.unit,
    ...(after.noun !== undefined && { noun: after.noun }),
    step: new Big(quantity.step).times(times).toFixed(),
    change: quantity.change ?? after.change,
    relation: quantity.relation === "level" ? after.relation : quantity.relation,
  };
}
