import type { Language } from "../../model/language";
import type { Bound } from "../../model/quantity";

/** What says a bound beside a number: words before it, words after the whole figure, or both. */
interface Phrase {
  readonly before: string;
  readonly after: string;
}

const none: Phrase = { before: "", after: "" };
const before = (words: string): Phrase => ({ before: `${words} `, after: "" });
const after = (words: string): Phrase => ({ before: "", after: words });

/** The plainest way to say each bound. */
const phrases: Readonly<Record<Language, Readonly<Record<Bound, Phrase>>>> = {
  vi: {
    exact: none,
    approximate: before("khoảng"),
    almost: before("gần"),
    moreThan: before("hơn"),
    atLeast: before("ít nhất"),
    lessThan: before("dưới"),
    atMost: before("không quá"),
  },
  en: {
    exact: none,
    approximate: before("about"),
    almost: before("nearly"),
    moreThan: before("more than"),
    atLeast: before("at least"),
    lessThan: before("less than"),
    atMost: before("at most"),
  },
  ja: {
    exact: none,
    approximate: { before: "約", after: "" },
    almost: after("近く"),
    moreThan: after("超"),
    atLeast: after("以上"),
    lessThan: after("未満"),
    atMost: after("以下"),
  },
};

// Bound words as drafts write them, longest first, so that the words of the old bound can be taken away.
const leading: Readonly<Record<Language, RegExp>> = {
  vi: /(?:ước\s+(?:tính\s+)?(?:đạt\s+)?|xấp\s+xỉ|vào\s+khoảng|khoảng|chừng|gần|hơn|trên|vượt(?:\s+mốc)?|quá|từ|ít\s+nhất|tối\s+thiểu|dưới|chưa\s+(?:đến|tới|đầy)|không\s+quá|tối\s+đa|cao\s+nhất)\s+$/iu,
  en: /(?:approximately|about|around|roughly|some|approximating|nearly|almost|close\s+to|just\s+under|more\s+than|over|above|exceeding|in\s+excess\s+of|at\s+least|no\s+(?:fewer|less)\s+than|less\s+than|fewer\s+than|under|below|up\s+to|at\s+most|no\s+more\s+than|not\s+more\s+than)\s+(?=(?:US\$|\$|¥|€|£|[A-Z]{3}\s?)?$)/iu,
  ja: /(?:約|およそ|ほぼ|少なくとも|最大)(?=[$¥€£]?$)/u,
};
const trailing: Readonly<Record<Language, RegExp>> = {
  vi: /\s+(?:trở\s+lên|trở\s+xuống)$/iu,
  en: /\s+(?:or\s+(?:more|less|fewer)|and\s+(?:above|over|more))$/iu,
  ja: /(?:近く|超|以上|未満|以下|あまり|余り|余|強|弱|前後|程度|ほど|を超える|を上回る)$/u,
};

/** Do the draft's bound words stay true of the source's figure? "khoảng" does of an exact one; "hơn" does not. */
const staysTrue = (draft: Bound, source: Bound): boolean =>
  draft === source || (draft === "approximate" && source === "exact");

/**
 * The words around a number, changed from the draft's bound to the source's where they no longer hold;
 * `null` where the draft's bound is said in words we do not know how to take away.
 */
export function rebound(
  around: { readonly before: string; readonly after: string },
  draft: Bound,
  source: Bound,
  language: Language,
): { before: string; after: string } | null {
  if (staysTrue(draft, source)) return { ...around };
  const bare = {
    before: around.before.replace(leading[language], ""),
    after: around.after.replace(trailing[language], ""),
  };
  if (draft !== "exact" && bare.before === around.before && bare.after === around.after) return null;
  const { before: head, after: tail } = phrases[language][source];
  return { before: head + bare.before, after: bare.after + tail };
}

/** A figure written anew, with its bound said. */
export const withBound = (text: string, bound: Bound, language: Language): string => {
  const { before: head, after: tail } = phrases[language][bound];
  return `${head}${text}${tail}`;
};
