import { behind } from "../../../text/behind";
import { Anchors } from "../../mentions/anchors";
import { eventRules } from "../../mentions/events";
import { isoRules } from "../../mentions/iso";
import type { MentionLocale } from "../../mentions/locale";
import {
  callRules,
  codeRules,
  documentNumberRules,
  listNumberRules,
  signRules,
  standardRules,
  webRules,
} from "../../mentions/numbers";
import { romanNumbers } from "../../mentions/roman";
import { beginning, never, type Rule } from "../../mentions/rule";
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

// As they stand in running text and at the head of a sentence.
const words = [
  "the first|the last|the opening|the final|the second|the third|the fourth|the latter|the same|the corresponding",
  "the year-earlier|the previous|the following|the start|the beginning|the end|the middle",
  "the 0|the 1|the 2|the 3|the 4|the 5|the 6|the 7|the 8|the 9",
  "first|second|third|fourth|final|last|latter|this|next|same|corresponding|early|mid|late|end",
  "year|yoy|y-o-y|on the year|a year|from a year|fiscal|financial|today|yesterday|tomorrow",
  "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety",
  "FY|Q1|Q2|Q3|Q4|H1|H2",
  "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec",
  "January|February|March|April|June|July|August|September|October|November|December",
  "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday",
  "Mondays|Tuesdays|Wednesdays|Thursdays|Fridays|Saturdays|Sundays",
  "Group|Big|World|http|https|www",
  romanNumbers,
].join("|");

export const enMentions: MentionLocale = {
  anchors: new Anchors(beginning(words, ...atWord)),
  atSign: atWord,
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
  asOfBefore: behind(
    String.raw`(?<![^\s(])(?:as of|as at|as on|by|until|till|through|up to|by the end of|at the end of|the end of|end of|at end-|by end-|ending|ended|to)\s(?:the end of\s)?`,
    "iu",
  ),
  asOfAfter: never,
  deedBefore: behind(
    String.raw`(?<![^\s(])(?:complet(?:ed?|es|ion)|open(?:s|ed|ing)?|launch(?:ed|es)?|inaugurated|operational|(?:takes?|took) effect|(?:enters?|entered) into force|(?:starts?|started|begins?|began) (?:operations?|construction))\s(?:in|on|by|from|before|during)?\s?(?:the )?`,
    "iu",
  ),
  deedAfter: never,
  baselineBefore: behind(
    String.raw`(?<![^\s(])(?:compared (?:with|to)|versus|vs\.?|relative to|against|than(?: in| for| that of)?|over|(?:up|down|rise|rose|risen|increase|increased|fall|fell|fallen|drop|dropped|decline|declined|decrease|decreased|gain|growth|grew|grown)(?: (?:of|by))?(?: (?:about|over|nearly|some))?(?: [\d.,]{1,20}(?:%| percent| per cent)?)? (?:from|on|over)|(?:%|percent|per cent) (?:on|over|above|below))\s(?:the )?(?:(?:end|start|beginning) of (?:the )?)?(?:levels? (?:of|in) )?`,
    "iu",
  ),
  baselineAfter: never,
  sinceBefore: behind(
    String.raw`(?<![^\s(])(?:since|from|after|starting(?: from| in)?|beginning(?: in)?)\s(?:the start of\s)?`,
    "iu",
  ),
  sinceAfter: /^\s(?:onwards?|to date)/iu,
  through: /^\s?(?:-|to|through|until|till)\s?$/iu,
  listed: /^(?:,\s?|,?\s(?:and|or|&)\s)$/iu,
  betweenBefore: behind(String.raw`between\s`, "iu"),
};
