import type { Figure } from "../../model/figure";
import type { Language } from "../../model/language";
import type { Agreement } from "../compare/agreement";
import { periodInWords } from "./period";

type Slot = "concept" | "parties" | "period" | "unit" | "value" | "direction" | "modality";
type Standing = "same" | "different" | "unsaid";

interface Words {
  readonly slots: Readonly<Record<Slot, string>>;
  readonly standings: Readonly<Record<Standing, string>>;
  readonly goal: string;
  readonly fact: string;
  readonly comma: string;
  readonly colon: string;
}

const words: Readonly<Record<Language, Words>> = {
  vi: {
    slots: {
      concept: "nội dung đo",
      parties: "các bên",
      period: "thời gian",
      unit: "đơn vị",
      value: "giá trị",
      direction: "chiều tăng giảm",
      modality: "mục tiêu hay thực tế",
    },
    standings: { same: "Giống", different: "Khác", unsaid: "Có bên không nói" },
    goal: "mục tiêu",
    fact: "thực tế",
    comma: ", ",
    colon: ": ",
  },
  en: {
    slots: {
      concept: "what is measured",
      parties: "parties",
      period: "time",
      unit: "unit",
      value: "value",
      direction: "up or down",
      modality: "goal or fact",
    },
    standings: { same: "Same", different: "Different", unsaid: "Not said by one of them" },
    goal: "goal",
    fact: "fact",
    comma: ", ",
    colon: ": ",
  },
  ja: {
    slots: {
      concept: "対象",
      parties: "当事者",
      period: "時期",
      unit: "単位",
      value: "値",
      direction: "増減",
      modality: "目標か実績か",
    },
    standings: { same: "一致", different: "相違", unsaid: "一方が述べず" },
    goal: "目標",
    fact: "実績",
    comma: "、",
    colon: "：",
  },
};

const standings = {
  same: "same",
  equal: "same",
  rounded: "same",
  within: "same",
  compatible: "unsaid",
  partly: "unsaid",
  unknown: "unsaid",
  different: "different",
  sibling: "different",
  part: "different",
  swapped: "different",
  opposite: "different",
  bound: "different",
  scale: "different",
  differs: "different",
  goalAsFact: "different",
  factAsGoal: "different",
} as const satisfies Record<string, Standing>;

const partiesOf = ({ parties: { of, from, to } }: Figure): string =>
  [of, from && to ? `${from} → ${to}` : (from ?? to)].filter(Boolean).join(" ");

/** How two figures were held against each other, in a line each: what is the same, what differs and how, what one leaves unsaid. */
export function comparisonInWords(draft: Figure, source: Figure, slots: Agreement, language: Language): string[] {
  const say = words[language];
  const written: Readonly<Record<Slot, (figure: Figure) => string>> = {
    concept: (figure) => figure.concept?.text ?? "",
    parties: partiesOf,
    period: (figure) => periodInWords(figure.period, language),
    unit: (figure) => figure.quantity.unit,
    value: (figure) => figure.text,
    direction: (figure) => figure.text,
    modality: (figure) => (figure.modality === "target" ? say.goal : say.fact),
  };
  const all: readonly Slot[] =
    draft.kind === "quantity" ? ["concept", "parties", "period", "unit", "value", "direction", "modality"] : ["value"];
  const moves = draft.quantity.change !== null && source.quantity.change !== null;
  const told = (slot: Slot, standing: Standing): string => {
    const [ours, theirs] = [written[slot](draft), written[slot](source)];
    return standing === "different" && ours !== theirs && ours && theirs
      ? `${say.slots[slot]} (${ours} ≠ ${theirs})`
      : say.slots[slot];
  };
  return (["same", "different", "unsaid"] as const).flatMap((standing) => {
    const here = all.filter((slot) => standings[slots[slot]] === standing && (slot !== "direction" || moves));
    return here.length > 0
      ? [`${say.standings[standing]}${say.colon}${here.map((slot) => told(slot, standing)).join(say.comma)}`]
      : [];
  });
}
