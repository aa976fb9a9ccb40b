import { eventRules } from "../../mentions/events";
import { isoRules } from "../../mentions/iso";
import {
  callRules,
  codeRules,
  documentNumberRules,
  listNumberRules,
  signRules,
  standardRules,
  webRules,
} from "../../mentions/numbers";
import { type MentionLocale, never, type Rule } from "../../mentions/rule";
import { clockRules, dateRules, weekdayRules } from "./dates";
import { monthRules, periodRules } from "./periods";
import { nameRules, ordinalRules, referenceRules } from "./references";

const atWord: readonly Rule[] = [
  ...nameRules,
  ...dateRules,
  ...periodRules,
  ...monthRules,
  ...weekdayRules,
  ...referenceRules,
  ...signRules,
  ...callRules,
  ...webRules,
];

export const enMentions: MentionLocale = {
  anchor:
    /\d|[[(+](?=\d)|[¹²³⁰⁴-⁹]|https?:|www\.|(?:[Tt]he (?:first|last|opening|final|second|third|fourth|latter|same|corresponding|year-earlier|previous|following|start|beginning|end|middle|\d)|(?:[Tt]went|[Tt]hirt|[Ff]ort|[Ff]ift|[Ss]ixt|[Ss]event|[Ee]ight|[Nn]inet)y[\s-][fsten]|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]inal|[Ll]ast|[Ll]atter|[Tt]his|[Nn]ext|[Ss]ame|[Cc]orresponding|[Ee]arly|[Mm]id|[Ll]ate|[Ee]nd|[Yy]ear|[Yy]-?o-?y|on the year|[Aa] year|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Ff]rom a year|[Ff]iscal|[Ff]inancial|FY|Q[1-4]|H[12]|[Tt]oday|[Yy]esterday|[Tt]omorrow|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Group|Big|Five|Three|Two|One|Four|Seven|First|Second|Third|World|[IVX]{1,6}(?![a-zA-Z0-9]))/g,
  atJoinedNumber: [],
  atNumber: [
    ...listNumberRules,
    ...isoRules,
    ...documentNumberRules,
    ...callRules,
    ...codeRules,
    ...standardRules,
    ...dateRules,
    ...clockRules,
    ...ordinalRules,
    ...referenceRules,
    ...eventRules,
    ...periodRules,
  ],
  atWord: () => atWord,
  asOfBefore:
    /(?:^|[\s(])(?:as of|as at|as on|by|until|till|through|up to|by the end of|at the end of|the end of|end of|at end-|by end-|ending|ended|to)\s(?:the end of\s)?$/iu,
  asOfAfter: never,
  deedBefore:
    /(?:^|[\s(])(?:complet(?:ed?|es|ion)|open(?:s|ed|ing)?|launch(?:ed|es)?|inaugurated|operational|(?:takes?|took) effect|(?:enters?|entered) into force|(?:starts?|started|begins?|began) (?:operations?|construction))\s(?:in|on|by|from|before|during)?\s?(?:the )?$/iu,
  deedAfter: never,
  baselineBefore:
    /(?:^|[\s(])(?:compared (?:with|to)|versus|vs\.?|relative to|against|than(?: in| for| that of)?|over|(?:up|down|rise|rose|increase|increased|fell|drop|dropped|gain|growth)(?: [\d.,]+(?:%| percent| per cent)?)? (?:from|on))\s(?:the )?(?:(?:end|start|beginning) of (?:the )?)?(?:levels? (?:of|in) )?$/iu,
  baselineAfter: never,
  sinceBefore: /(?:^|[\s(])(?:since|from|after|starting(?: from| in)?|beginning(?: in)?)\s(?:the start of\s)?$/iu,
  sinceAfter: /^\s(?:onwards?|to date)/iu,
  through: /^\s?(?:-|to|through|until|till)\s?$/iu,
  listed: /^(?:,\s?|,?\s(?:and|or|&)\s)$/iu,
  betweenBefore: /between\s$/iu,
};
