import type { LocaleData } from "../../locale";

const moved = (words: readonly string[], change: "up" | "down" | "flat", to = false) =>
  Object.fromEntries(words.map((word) => [word, { change, to }]));

export const bounds: LocaleData["bounds"] = {
  before: {
    約: "approximate",
    およそ: "approximate",
    おおよそ: "approximate",
    概ね: "approximate",
    ほぼ: "approximate",
    推定: "approximate",
    推計: "approximate",
    少なくとも: "atLeast",
    最低: "atLeast",
    最大: "atMost",
    最高: "atMost",
    最多: "atMost",
  },
  after: {
    以上: "atLeast",
    以下: "atMost",
    以内: "atMost",
    未満: "lessThan",
    超: "moreThan",
    超え: "moreThan",
    を超える: "moreThan",
    を超え: "moreThan",
    を上回る: "moreThan",
    を上回り: "moreThan",
    を下回る: "lessThan",
    を下回り: "lessThan",
    近く: "almost",
    近い: "almost",
    弱: "almost",
    強: "moreThan",
    余り: "moreThan",
    余: "moreThan",
    あまり: "moreThan",
    程度: "approximate",
    ほど: "approximate",
    前後: "approximate",
    前後の: "approximate",
    くらい: "approximate",
    ぐらい: "approximate",
    より多い: "moreThan",
    より少ない: "lessThan",
    より大きい: "moreThan",
    より小さい: "lessThan",
  },
};

export const fillers: readonly string[] = [];

export const change: LocaleData["change"] = {
  before: {
    ...moved(["▲", "△"], "down"),
    ...moved(["+"], "up"),
  },
  after: {
    ...moved(
      [
        "増",
        "増加",
        "の増加",
        "増の",
        "上昇",
        "の上昇",
        "伸び",
        "の伸び",
        "プラス",
        "拡大",
        "増え",
        "増えた",
        "増えて",
        "高い",
      ],
      "up",
    ),
    ...moved(
      [
        "減",
        "減少",
        "の減少",
        "減の",
        "低下",
        "の低下",
        "マイナス",
        "縮小",
        "減り",
        "減った",
        "下落",
        "の下落",
        "安い",
        "低い",
      ],
      "down",
    ),
    ...moved(["に増加", "へ増加", "に拡大", "に上昇", "に増え", "へ拡大"], "up", true),
    ...moved(["に減少", "へ減少", "に低下", "に縮小", "に減り"], "down", true),
    ...moved(["で横ばい"], "flat", true),
  },
};

export const share: LocaleData["share"] = {
  before: [],
  after: ["を占め", "を占める", "を占めた", "のシェア", "占める"],
  contribution: ["寄与度"],
};

export const range: LocaleData["range"] = {
  opens: [],
  joins: ["から", "~", "-", "ー", "乃至", "ないし"],
  joinsOpened: [],
  lists: ["と", "、", "及び", "および", "・"],
  respectively: ["それぞれ", "各々"],
};

export const ranks: LocaleData["ranks"] = {
  before: ["トップ"],
  weak: ["第"],
  after: ["位", "番目"],
  base: ["/", "中"],
};

export const multiples: LocaleData["multiples"] = {
  before: [],
  doubtfulBefore: [],
  alone: [],
  times: ["倍"],
  after: [],
  doubtfulAfter: [],
};

export const wholes: LocaleData["wholes"] = {
  最大の: { unit: "rank", value: "1" },
  最多の: { unit: "rank", value: "1" },
  最多で: { unit: "rank", value: "1" },
  最も多く: { unit: "rank", value: "1" },
  最も多い: { unit: "rank", value: "1" },
  首位: { unit: "rank", value: "1" },
  倍増: { unit: "multiple", value: "2", change: "up" },
  半分: { unit: "multiple", value: "0.5" },
  半数: { unit: "multiple", value: "0.5" },
  半減: { unit: "multiple", value: "0.5", change: "down" },
};

export const modality: LocaleData["modality"] = {
  target: [
    "目標",
    "見込み",
    "見込む",
    "見込まれ",
    "予定",
    "計画",
    "目指",
    "予測",
    "予想",
    "見通し",
    "期待",
    "方針",
    "べき",
    "もし",
  ],
  actual: [],
};

export const roles: LocaleData["roles"] = {
  before: { 対: "to", 在: "to", 訪: "to" },
  after: {
    から: "from",
    からの: "from",
    への: "to",
    へ: "to",
    向け: "to",
    に対する: "to",
    における: "to",
    での: "to",
    との: "to",
    の: "of",
    に次ぐ: "than",
    に次いで: "than",
    に次ぎ: "than",
    を抜いて: "than",
    より: "than",
  },
  turned: ["輸入", "の輸入"],
};

/** Sentence openers that speak of the figure before. */
export const carries = ["うち", "そのうち", "このうち", "これは", "同"];
