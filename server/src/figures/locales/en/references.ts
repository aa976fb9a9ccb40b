import { isCounting } from "../../mentions/numbers";
import { arabic } from "../../mentions/roman";
import { noise, type Rule, reference, rule, ruleBehind } from "../../mentions/rule";
import { edge, end } from "./calendar";

const documents =
  "Resolution|Decree|Decision|Circular|Directive|Ordinance|Order|Law|Act|Conclusion|Notice|Proclamation|Protocol|Convention|Regulation|Announcement|Plan|Letter|Dispatch";
const numbered =
  "Article|Section|Chapter|Annex|Appendix|Clause|Paragraph|Part|Title|Table|Figure|Fig|Box|Chart|Page|Volume|Vol|Issue|Room|Hall|Flight|Route|Highway|Expressway|Road|Line|Phase|Stage|Typhoon|Storm|Grade|Class|Level|Terminal|Gate|Platform|Pier|Berth|District|Ward|Zone|Floor|Goal|SDG|Tier|Track|Category|Group|Pillar|Batch|Unit|Reactor|Block|Lot|Item|Question|Step|Rule|Type|Version|Ring Road";

const numberOf = (text: string): string => {
  const value = /^[IVXLC]+$/.test(text) ? arabic(text) : Number.NaN;
  return Number.isNaN(value) ? text : String(value);
};
const code = String.raw`(?<n>\d{1,5}(?:\.\d{1,2}){0,2}[a-zA-Z]?|[IVXLC]{1,6})(?![\p{L}\p{N}]|[.,/-]\p{N})`;

export const ordinalRules: Rule[] = [
  // "the 43rd ASEAN Summit", "13th meeting": which of a row of events, no size. "the 4th largest" is a rank.
  rule(
    String.raw`${edge}(?<n>\d{1,3})(?:st|nd|rd|th)(?=\s(?:(?:\p{Lu}[\p{L}-]*\s){0,4}(?:[Ss]ummit|[Mm]eeting|[Cc]onference|[Ss]ession|[Cc]ongress|[Ff]orum|[Dd]ialogue|[Aa]nniversary|[Gg]ames|[Rr]ound|[Pp]lenum|[Cc]onsultations?|[Gg]eneral|[Ee]dition)))`,
    ({ n = "" }) => reference("edition", n),
    "uy",
  ),
  rule(String.raw`${edge}(?<n>\d{1,2})(?:st|nd|rd|th)[\s-]century${end}`, ({ n = "" }) => reference("century", n)),
];

export const referenceRules: Rule[] = [
  // "Resolution 2758", "Decree No. 30"; one with an issuer ("30/2020/ND-CP") was read before.
  ruleBehind(
    String.raw`(?<s>${documents})\s(?:[Nn]o\.?\s|[Nn]umber\s)?`,
    String.raw`(?<n>\d{1,5}(?:/(?:19|20)\d\d)?)(?![\p{L}\p{N}]|[.,/-]\p{N}|[/-]\p{Lu})`,
    ({ s = "", n = "" }, match) => (isCounting(match) ? null : reference(s, n)),
    "uy",
  ),
  ruleBehind(
    String.raw`(?<s>${numbered}|${numbered.toLowerCase()})\.?\s(?:[Nn]o\.?\s|[Nn]umber\s)?`,
    code,
    ({ s = "", n = "" }, match) => (isCounting(match) ? null : reference(s, numberOf(n))),
    "uy",
  ),
  ruleBehind(
    String.raw`(?<![\p{L}])[Nn]o\.\s?`,
    code,
    ({ n = "" }, match) => (isCounting(match) ? null : reference("no", n)),
    "uy",
  ),
  ruleBehind(
    String.raw`(?:account|a/c|acct|tax\scode|passport|phone|tel|fax|hotline|id)(?:\s(?:no\.?|number))?[.:]?\s\(?\+?`,
    String.raw`\d[\d .-]{3,24}\d${end}`,
    () => noise("account"),
  ),
  ruleBehind(String.raw`(?:version|ver|v)\.?\s?`, String.raw`\d+(?:\.\d+)+`, () => noise("version")),
  ruleBehind(String.raw`(?:industry|industrial\srevolution|society|web)\s`, String.raw`\d\.0${end}`, () =>
    noise("version"),
  ),
  // "won 2-1", "a 3-0 victory".
  rule(
    String.raw`(?<=(?:won|win|wins|lost|lose|beat|defeated|drew|led|score|victory|defeat|draw|loss)(?:\s\p{L}+){0,4}\s)(?<a>\d{1,2})-(?<b>\d{1,2})(?![\p{L}\p{N}%]|[.,/-]\p{N})`,
    ({ a = "", b = "" }, match) => (isCounting(match) ? null : reference("score", `${a}-${b}`)),
  ),
  rule(String.raw`(?<a>\d{1,2})-(?<b>\d{1,2})(?=\s(?:win|victory|defeat|loss|draw)${end})`, ({ a = "", b = "" }) =>
    reference("score", `${a}-${b}`),
  ),
];

export const nameRules: Rule[] = [
  // "the twenty-first session" counts nothing; "three twenty-fifths" do.
  rule(
    String.raw`${edge}(?<!(?:one|a)\s)(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)y[\s-](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)${end}(?:\s(?:largest|biggest|highest|most|best))?`,
    () => noise("ordinal"),
  ),
  // Numbers in words that are names.
  rule(
    String.raw`${edge}(?:Group\sof\s(?:Seven|Eight|Twenty)|Big\s(?:Three|Four|Five)|Five\sEyes|Three\sGorges|Two\sSessions|One\s(?:Belt|China)|Four\sSeasons|Seven\sEleven|First\s(?:Lady|Secretary|World)|Second\sWorld\sWar|First\sWorld\sWar|World\sWar\s(?:One|Two|I{1,2})|Third\sWorld|Security\sCouncil's\sFive)${end}`,
    () => noise("name"),
    "uy",
  ),
];
