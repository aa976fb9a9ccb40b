import type { LocaleData } from "../../locale";

const moved = (words: readonly string[], change: "up" | "down" | "flat", to = false) =>
  Object.fromEntries(words.map((word) => [word, { change, to }]));

export const bounds: LocaleData["bounds"] = {
  before: {
    over: "moreThan",
    above: "moreThan",
    "more than": "moreThan",
    exceeding: "moreThan",
    exceeds: "moreThan",
    exceeded: "moreThan",
    exceed: "moreThan",
    "greater than": "moreThan",
    "higher than": "moreThan",
    "in excess of": "moreThan",
    "worth more than": "moreThan",
    topping: "moreThan",
    surpassing: "moreThan",
    surpassed: "moreThan",
    "upwards of": "moreThan",
    ">": "moreThan",
    "at least": "atLeast",
    "no fewer than": "atLeast",
    "no less than": "atLeast",
    "not less than": "atLeast",
    "a minimum of": "atLeast",
    minimum: "atLeast",
    "≥": "atLeast",
    ">=": "atLeast",
    under: "lessThan",
    below: "lessThan",
    "less than": "lessThan",
    "fewer than": "lessThan",
    "lower than": "lessThan",
    "smaller than": "lessThan",
    "<": "lessThan",
    "short of": "lessThan",
    "just under": "lessThan",
    "up to": "atMost",
    "at most": "atMost",
    "no more than": "atMost",
    "not more than": "atMost",
    "a maximum of": "atMost",
    maximum: "atMost",
    "not exceeding": "atMost",
    "≤": "atMost",
    "<=": "atMost",
    "as much as": "atMost",
    "as many as": "atMost",
    nearly: "almost",
    almost: "almost",
    approaching: "almost",
    "close to": "almost",
    about: "approximate",
    around: "approximate",
    approximately: "approximate",
    approximating: "approximate",
    roughly: "approximate",
    some: "approximate",
    "an estimated": "approximate",
    estimated: "approximate",
    circa: "approximate",
    "in the region of": "approximate",
    "in the order of": "approximate",
    "~": "approximate",
    "≈": "approximate",
  },
  after: {
    "or more": "atLeast",
    "or above": "atLeast",
    "or higher": "atLeast",
    "and above": "atLeast",
    "or less": "atMost",
    "or fewer": "atMost",
    "or below": "atMost",
    "-plus": "atLeast",
    "+": "atLeast",
  },
};

export const fillers = [
  "by",
  "of",
  "to",
  "at",
  "a",
  "an",
  "the",
  "some",
  "further",
  "sharply",
  "slightly",
  "from",
  "respectively",
  "total",
  "worth",
  "just",
];

export const change: LocaleData["change"] = {
  before: {
    ...moved(
      [
        "up",
        "rose",
        "rise",
        "rising",
        "risen",
        "grew",
        "grow",
        "growing",
        "growth",
        "increase",
        "increased",
        "increasing",
        "gained",
        "climbed",
        "expanded",
        "jumped",
        "surged",
        "a rise",
        "an increase",
        "rose by",
        "up by",
      ],
      "up",
    ),
    ...moved(
      [
        "down",
        "fell",
        "fall",
        "falling",
        "fallen",
        "decrease",
        "decreased",
        "decreasing",
        "declined",
        "decline",
        "dropped",
        "drop",
        "shrank",
        "contracted",
        "lost",
        "cut",
        "reduced",
        "a decline",
        "a decrease",
        "a fall",
      ],
      "down",
    ),
    ...moved(["rose to", "increased to", "grew to", "climbed to", "rising to", "raise to"], "up", true),
    ...moved(["fell to", "decreased to", "dropped to", "declined to", "down to", "falling to", "cut to"], "down", true),
    ...moved(["unchanged at", "flat at", "steady at"], "flat", true),
  },
  after: {
    ...moved(["increase", "rise", "growth", "higher", "more", "gain", "up"], "up"),
    ...moved(["decrease", "decline", "drop", "lower", "less", "fall", "down", "contraction"], "down"),
  },
};

export const share: LocaleData["share"] = {
  before: [
    "accounting for",
    "accounted for",
    "accounts for",
    "account for",
    "making up",
    "made up",
    "representing",
    "comprising",
    "a share of",
  ],
  after: ["share of", "of total", "of all", "of the total"],
  contribution: ["contributed", "contributing", "contributes"],
};

export const range: LocaleData["range"] = {
  opens: ["from", "between", "ranges from", "ranging from"],
  joins: ["to", "-", "~", "through"],
  joinsOpened: ["and"],
  lists: ["and", ",", ";", "or"],
  respectively: ["respectively"],
};

export const ranks: LocaleData["ranks"] = {
  before: ["ranked", "ranks", "rank", "ranking", "top", "ranked number", "ranks number"],
  weak: [],
  after: ["place"],
  base: ["/", "among", "out of", "of"],
};

export const multiples: LocaleData["multiples"] = {
  before: [],
  doubtfulBefore: [],
  alone: [],
  times: ["times", "-fold", "fold"],
  after: ["as", "the", "that of", "its", "what", "those", "increase", "rise"],
  doubtfulAfter: ["higher", "more", "larger", "greater", "bigger", "faster", "lower", "less", "than"],
};

const superlatives = ["largest", "biggest", "highest", "most populous"];

const ordinals: readonly (readonly [string, number])[] = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
  "thirteenth",
  "fourteenth",
  "fifteenth",
  "sixteenth",
  "seventeenth",
  "eighteenth",
  "nineteenth",
  "twentieth",
].flatMap((word, index) => {
  const n = index + 1;
  const suffix = n === 1 ? "st" : n === 2 ? "nd" : n === 3 ? "rd" : "th";
  return [[word, n] as const, [`${n}${suffix}`, n] as const];
});

/** "third largest", "ranked 3rd", "in second place": ordinals of events ("the third meeting") are no ranks. */
const ordinalRanks = Object.fromEntries(
  ordinals.flatMap(([word, n]) =>
    [
      ...[...superlatives, "most", "top"].flatMap((adjective) => [`${word} ${adjective}`, `${word}-${adjective}`]),
      ...["ranked", "ranks", "rank", "ranking", "placed"].map((verb) => `${verb} ${word}`),
      `${word} place`,
      `${word} among`,
    ].map((phrase) => [phrase, { unit: "rank", value: String(n) } as const]),
  ),
);

export const wholes: LocaleData["wholes"] = {
  ...ordinalRanks,
  ...Object.fromEntries(superlatives.map((word) => [word, { unit: "rank", value: "1" } as const])),
  doubled: { unit: "multiple", value: "2", change: "up" },
  double: { unit: "multiple", value: "2", change: "up" },
  doubling: { unit: "multiple", value: "2", change: "up" },
  tripled: { unit: "multiple", value: "3", change: "up" },
  triple: { unit: "multiple", value: "3", change: "up" },
  quadrupled: { unit: "multiple", value: "4", change: "up" },
  half: { unit: "multiple", value: "0.5" },
  "one half": { unit: "multiple", value: "0.5" },
  halved: { unit: "multiple", value: "0.5", change: "down" },
};

export const modality: LocaleData["modality"] = {
  target: [
    "target",
    "targets",
    "aim",
    "aims",
    "aiming",
    "goal",
    "plan",
    "plans",
    "planned",
    "will",
    "would",
    "expected",
    "expects",
    "forecast",
    "forecasts",
    "projected",
    "pledged",
    "pledge",
    "commit",
    "committed",
    "seek",
    "seeks",
    "hope",
    "hopes",
    "intends",
    "should",
    "if",
    "aspires",
    "proposed",
  ],
  actual: [],
};

export const roles: LocaleData["roles"] = {
  before: {
    of: "of",
    by: "of",
    from: "from",
    to: "to",
    in: "to",
    into: "to",
    with: "to",
    "to the": "to",
    "from the": "from",
    "in the": "to",
    "with the": "to",
  },
  after: { "'s": "of" },
};

/** Sentence openers that speak of the figure before. */
export const carries = [
  "of which",
  "of this",
  "of these",
  "this",
  "that is",
  "it",
  "the figure",
  "the total",
  "among them",
  "including",
];
