import { noise, type Rule, reference, rule, textAfter, textBefore } from "./rule";

/** What is no quantity in any language. All are tried at a digit unless they begin with a sign of their own. */

const capitals = String.raw`[\p{Lu}][\p{L}]{0,9}\d{0,2}`;

export const webRules: Rule[] = [rule(String.raw`(?:https?://|www\.)[^\s<>()"]+`, () => noise("address"))];

export const documentNumberRules: Rule[] = [
  // "30/2020/NĐ-CP", "1125/BNG-ĐBA", "43/2022/QH15", "59-NQ/TW", "1/2011/TT-BNV".
  rule(
    String.raw`(?=\d{1,5}[A-Za-z]?[/-])(?<![\p{Script=Latin}\p{N}.,/-])(?<n>\d{1,5}[A-Za-z]?(?:/(?:19|20)\d\d)?)(?:/|-)(?<s>\p{Lu}[\p{L}]{1,9}\d{0,2}(?:[-/&.]${capitals}){0,4})(?![\p{L}\p{N}])`,
    ({ n = "", s = "" }) =>
      // "20-USD" and "5/TP" would be amounts; an issuer has two capitals at least.
      /\p{Lu}.*\p{Lu}/u.test(s) && !/^(?:USD|VND|JPY|EUR|GBP|CNY|TP)\b/.test(s)
        ? { kind: "reference", series: s, number: n }
        : null,
    "uy",
  ),
];

export const callRules: Rule[] = [
  // "024.3799.2000", "0912 345 678", "+84 24 3799 2000", "(84-24) 3799 2000", "1900 6868".
  rule(
    String.raw`(?=[+(0])(?<![\p{Script=Latin}\p{N}.,])(?:\+\d{1,3}[ .-]?|\(\+?\d{1,3}[ .-]?\d{0,3}\)[ .-]?|0)(?:\d{1,4}[ .-]){1,4}\d{2,5}(?![\p{N}]|[.,-]\p{N})`,
    (_, match) => ((match[0].match(/\d/g)?.length ?? 0) >= 8 ? noise("telephone") : null),
  ),
  rule(String.raw`(?=0\d{8})(?<![\p{Script=Latin}\p{N}.,])0\d{8,10}(?![\p{L}\p{N}])`, () => noise("telephone")),
  rule(
    String.raw`(?=1[89]00[ .-])(?<![\p{Script=Latin}\p{N}.,])1[89]00[ .-](?:\d{4,6}|\d{3}[ .-]\d{3})(?![\p{L}\p{N}])`,
    () => noise("telephone"),
  ),
];

/** Standards: "ISO 9001", "TCVN 7909-1:2008". */
export const standardRules: Rule[] = [
  // "COVID - 19", "Covid 19": the name as it is often spaced.
  rule(
    String.raw`(?<=(?<lead>(?<![\p{L}\p{N}])(?<s>covid)\s?[-–]?\s?))(?<n>19)(?![\p{L}\p{N}])`,
    ({ s = "", n = "" }) => reference(s, n),
  ),
  rule(
    String.raw`(?<=(?<lead>(?<s>ISO|IEC|TCVN|QCVN)\s))(?<n>\d{3,5}(?:-\d{1,2})?(?::\d{4})?)(?![\p{L}\p{N}])`,
    ({ s = "", n = "" }) => reference(s, n),
    "uy",
  ),
];

const isThousands = (text: string): boolean => /^\d{1,3}(?:\.\d{3})+$/.test(text);

export const codeRules: Rule[] = [
  // "1.10.30", "192.168.1.1": three parts at least that are no thousands.
  rule(
    String.raw`(?=\d{1,3}\.\d)(?<![\p{Script=Latin}\p{N}.,])\d{1,3}(?:\.\d{1,4}){2,4}(?![\p{L}\p{N}]|[.,]\p{N})`,
    (_, match) => (isThousands(match[0]) ? null : noise("version")),
  ),
  // Vehicle plates: "29A-123.45", "51F 12345".
  rule(
    String.raw`(?=\d\d[A-Z])(?<![\p{Script=Latin}\p{N}])\d{2}[A-Z]\d?[ -]\d{3}\.?\d{2}(?![\p{L}\p{N}])`,
    (_, match) => reference("plate", match[0]),
    "uy",
  ),
  // "24/7", "24/24": always open.
  rule(String.raw`(?<![\p{Script=Latin}\p{N}.,/])24/(?:7|24)(?:/365)?(?![\p{L}\p{N}/])(?!\s?(?:/|năm))`, (_, match) =>
    /(?:ngày|hôm|sáng|chiều|tối)\s$/iu.test(textBefore(match, 8)) ? null : noise("idiom"),
  ),
  // "50/50": an even chance.
  rule(String.raw`(?<![\p{Script=Latin}\p{N}.,/])50[/-]50(?![\p{L}\p{N}/])`, () => noise("idiom")),
  // "1920x1080", "9x9".
  rule(
    String.raw`(?<![\p{Script=Latin}\p{N}.,])\d{1,5}\s?[x×]\s?\d{1,5}(?:\s?[x×]\s?\d{1,5})?(?=\s?(?:px|pixel|điểm ảnh))`,
    () => noise("size"),
  ),
  // A formation: "3-3-4".
  rule(String.raw`(?<![\p{Script=Latin}\p{N}.,/-])\d(?:-\d){2,3}(?![\p{L}\p{N}]|[-/]\d)`, () => noise("formation")),
  // "5G", "4K", "3D".
  rule(
    String.raw`(?=\d{1,4}[GDKp])(?<![\p{Script=Latin}\p{N}.,])(?<n>[1-9]|1080|720)(?<s>G|D|K|p)(?![\p{Script=Latin}\p{N}])`,
    ({ n = "", s = "" }) => reference(s, n),
    "uy",
  ),
];

/** List and chapter numbers at the head of a sentence: "1. Kim ngạch", "2.1. Đầu tư". */
export const listNumberRules: Rule[] = [
  rule(
    String.raw`(?=\d{1,2}[.)])(?<=^\s*)(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)](?=\s|$)|(?:\d{1,2}\.){1,3}\d{1,2}(?=\s\p{Lu}\p{Ll}))`,
    () => noise("list"),
    "uy",
  ),
];

/** What begins with a sign of its own. */
export const signRules: Rule[] = [
  // Footnote marks: "2020-2024[1]", "[3, 4]".
  rule(String.raw`\[\d{1,3}(?:[,;\s-]+\d{1,3}){0,9}\]`, () => noise("footnote")),
  rule("[¹²³⁰⁴-⁹]+", (_, match) => (/(?:m|dm|cm|km|mm)$/iu.test(textBefore(match, 2)) ? null : noise("footnote"))),
  // "(3) ODA", "IV. Du lịch".
  rule(String.raw`(?=\()(?<=^\s*)\(\d{1,2}\)(?=\s|$)`, () => noise("list")),
  rule(String.raw`(?=[IVX])(?<=^\s*)(?:I{1,3}|IV|VI{0,3}|IX|XI{0,3}|XIV|XV)[.)](?=\s|$)`, () => noise("list"), "uy"),
];

const unitBehind =
  /^\s?(?:%|‰|°|[$€¥£₫]|(?:km|m|cm|mm|ha|kg|g|tấn|lít|ml|người|em|học sinh|sinh viên|đồng|usd|triệu|tỷ|tỉ|nghìn|ngàn|vạn|trăm|chục|năm|(?:tháng|ngày)(?!\s\d)|tuần|giờ|phút|giây|tuổi|lần|con|cái|chiếc|căn|bàn|trận|điểm|giải|million|billion|thousand|percent|people|years?|months?|days?|hours?|minutes?|times?|km2|m2)(?![\p{L}\p{M}]))/iu;

/** Does a unit or a counted noun follow? Then the number before it is an amount and names nothing. */
export const isCounting = (match: RegExpExecArray): boolean => unitBehind.test(textAfter(match, 16));

// A name ends in its number where the sentence goes on with anything but a noun that could be counted.
const nameEnds =
  /^(?:$|[^\p{L}\p{N}\s.,%]|[.,](?!\p{N})|\s(?:[^\p{Ll}\p{N}\s]|(?:đã|đang|sẽ|là|và|của|có|với|được|bị|tại|trong|diễn|ở|từ|do|cho|không|khi|này|vào|theo|để|về|như|trên|qua|đến|tới|lên|sau|trước|vừa|mới|ngày(?=\s\d)|tháng(?=\s\d)|thuộc|nằm|nhằm|rồi|thì|mà|nhưng|hoặc|gồm|cũng|lại|còn|is|was|are|were|will|has|had|have|and|of|in|on|at|to|for|by|with|from|the|that|which|or|as|but)(?![\p{L}\p{M}])))/u;

export const isNameEnd = (match: RegExpExecArray): boolean => nameEnds.test(textAfter(match, 16));
