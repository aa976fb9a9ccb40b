import { noise, type Rule, reference, rule, ruleBehind } from "../../mentions/rule";
import { small, year, yearOf } from "./calendar";

const digits = String.raw`(?:\d{1,4}|[一二三四五六七八九十百]{1,5})`;
const numberOf = (text: string): string =>
  /^\d+$/.test(text) ? text : text.includes("百") ? text : String(small(text));

const laws = "法律|政令|勅令|[\\p{Script=Han}]{0,6}省令|府令|条約|告示|条例|規則|決定|訓令|通達";

/** Tried before years: "令和5年政令第3号" is one number. */
export const lawRules: Rule[] = [
  rule(`${year}の?(?<s>${laws})第(?<n>${digits})号`, (g) =>
    reference(g.s ?? "", `${yearOf(g)}/${numberOf(g.n ?? "")}`),
  ),
];

export const referenceRules: Rule[] = [
  // "第13回日越外相会談": which of a row of events, no size.
  rule(`第(?<n>${digits})回`, ({ n = "" }) => reference("edition", numberOf(n))),
  rule(`(?<n>${digits})世紀`, ({ n = "" }) => reference("century", numberOf(n))),
  // "台風3号", "国道1号": what bears the number is its series.
  ruleBehind(
    "(?<s>台風|国道|県道|地下鉄|バス|議案|決議|条約|通達|ホーム|ゲート|ターミナル|フェーズ)",
    String.raw`第?(?<n>\d{1,4})(?:号線?|番|系統)?(?![\d年月日人%])`,
    ({ s = "", n = "" }) => reference(s, n),
  ),
  // "第5条第2項", "第3号", "第2次", "第3章".
  rule(
    `第(?<n>${digits})(?<s>条|項|号|章|節|款|編|部|次|弾|期|巻|話|区|師団|連隊|艦隊|管区|世代|ターミナル|会議室|議題|議長国|セッション|戦)`,
    ({ s = "", n = "" }) => reference(s, numberOf(n)),
  ),
  // "憲法9条", "3号館", "305号室", "2番線", "1丁目".
  rule(
    String.raw`(?<n>\d{1,4})(?<s>号線|号館|号室|号機|号車|号棟|号|条|番線|番地|番街|丁目|番ホーム|年生|組|号俸)(?!建)`,
    ({ s = "", n = "" }) => reference(s, n),
  ),
  rule(String.raw`(?<n>\d{1,3})階(?!建|級|層)`, ({ n = "" }) => reference("階", n)),
  rule(String.raw`(?<a>\d{1,3})対(?<b>\d{1,3})(?!\d)`, ({ a = "", b = "" }) =>
    reference("score", `${Number(a)}-${Number(b)}`),
  ),
  rule(String.raw`〒\d{3}-\d{4}`, () => noise("address")),
];

// Words and names that hold a number sign and count nothing.
const words =
  "一つの中国|第三国|第三者|第一線|第一歩|第[一二三]次産業|一方|一部|一般|一定|一層|一致|一環|一貫|一緒|一時|一連|一員|一律|一体|一帯一路|一国二制度|一切|一挙|一旦|一斉|一見|一気|一概|一面|一同|一族|一端|一角|一杯|一行|一種|一歩|一括|一因|一助|一覧|一新|一段|一度|一元|二酸化|二重|二国間|二次|三角|三重|三菱|三井|三越|三権|三陸|三者|四国|四季|四日市|五輪|五島|六本木|六甲|七夕|八王子|八戸|八丈島|八幡|九州|九段|十勝|十分|十和田|十全|百貨店|百済|千葉|千代田|千里|万博|万全|万一|万が一|万葉|五十嵐|一郎|二郎|三郎|億劫";

export const nameRules: Rule[] = [
  rule(`(?:${words})`, () => noise("name")),
  rule("(?<=(?<lead>統|唯|均|随|世界|日本))一(?!つ|人|[万億千百十])", () => noise("name")),
];
