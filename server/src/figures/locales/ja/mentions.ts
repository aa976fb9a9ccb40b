import { callRules, codeRules, documentNumberRules, layoutRules, webRules } from "../../mentions/numbers";
import type { MentionLocale } from "../../mentions/rule";

export const jaMentions: MentionLocale = {
  anchor: /\p{N}|\[(?=\d)|https?:|www\./giu,
  atNumber: [...layoutRules, ...documentNumberRules, ...callRules, ...codeRules],
  atWord: [...layoutRules, ...webRules],
  asOfBefore: /^(?!)/u,
  asOfAfter: /^(?!)/u,
  baselineBefore: /^(?!)/u,
  baselineAfter: /^(?!)/u,
  sinceBefore: /^(?!)/u,
  sinceAfter: /^(?!)/u,
  through: /^(?!)/u,
  listed: /^(?!)/u,
};
