import {
  callRules,
  codeRules,
  documentNumberRules,
  listNumberRules,
  signRules,
  webRules,
} from "../../mentions/numbers";
import type { MentionLocale } from "../../mentions/rule";

export const jaMentions: MentionLocale = {
  anchor: /\d|[[(+](?=\d)|[¹²³⁰⁴-⁹]|https?:|www\./giu,
  atNumber: [...listNumberRules, ...documentNumberRules, ...callRules, ...codeRules],
  atWord: [...signRules, ...callRules, ...webRules],
  asOfBefore: /^(?!)/u,
  asOfAfter: /^(?!)/u,
  baselineBefore: /^(?!)/u,
  baselineAfter: /^(?!)/u,
  sinceBefore: /^(?!)/u,
  sinceAfter: /^(?!)/u,
  through: /^(?!)/u,
  listed: /^(?!)/u,
};
