import type { Figure } from "../../model/figure";
import type { Language } from "../../model/language";
import type { Prose } from "../../text/prose";

/** Words beside which a text names who says something. A name begins in them no later than `begins` and ends no sooner than `ends`. */
export interface Naming {
  readonly text: string;
  readonly begins: number;
  readonly ends: number;
}

/** Words that announce a name … */
const before: Readonly<Record<Language, RegExp>> = {
  vi: /(?<![\p{L}\p{M}])(?:theo(?! (?:dõi|đuổi|học|kịp) )|dẫn|(?:số liệu|thống kê|dữ liệu|báo cáo|khảo sát|điều tra|công bố|ước tính)(?: (?:mới nhất|chính thức))?(?: (?:của|từ|do))?) /giu,
  en: /(?<![\p{L}\p{M}])(?:according to|as reported by|(?:data|figures|statistics|numbers|estimates|surveys?|reports?) (?:from|of|by)) /giu,
  ja: /(?!)/gu,
};
/** … and those that follow one. */
const behind: Readonly<Record<Language, RegExp>> = {
  vi: / (?:cho biết|cho hay|công bố|thông báo|ghi nhận|thống kê|ước tính|cho thấy)(?![\p{L}\p{M}])/giu,
  en: / (?:said|says|reported|reports|announced|estimates|estimated|(?:data|figures|statistics|numbers|surveys?) (?:show|showed|put|shows))(?![\p{L}\p{M}])/giu,
  ja: /によると|によれば|の発表|が発表|は発表|の統計|の調査|の集計|のデータ|の資料|調べ/gu,
};

// A name is looked for so far beside its word, and may stand so far from it: "Tổng cục Hải quan Việt Nam vừa cho biết".
const reach: Readonly<Record<Language, number>> = { vi: 90, en: 90, ja: 30 };
const apart: Readonly<Record<Language, number>> = { vi: 24, en: 24, ja: 6 };

const clause = /[,;:，；：、。]/u;

/**
 * Where a draft names who says a figure, the nearest place first, those before it before those behind it; empty where it names nobody.
 *
 * "Theo Tổng cục Hải quan, kim ngạch đạt 45 tỷ USD" → "Tổng cục Hải quan, kim ngạch đạt 45 tỷ USD", a name beginning before the comma
 */
export function namedFor(figure: Figure, { view, sentences }: Prose): Naming[] {
  const home = sentences[figure.sentence];
  if (!home) return [];
  const { language } = home;
  const text = view.text.slice(home.start, home.end);
  const at = figure.at.start - home.start;
  const far = reach[language];
  const ahead = Array.from(text.matchAll(before[language]), ({ 0: cue, index }) => {
    const start = index + cue.length;
    const passage = text.slice(start, start + far);
    const comma = passage.search(clause);
    return { place: index, naming: { text: passage, begins: comma < 0 ? far : comma, ends: 0 } };
  });
  const back = Array.from(text.matchAll(behind[language]), ({ index }) => {
    const passage = text.slice(Math.max(0, index - far), index);
    return { place: index, naming: { text: passage, begins: far, ends: passage.length - apart[language] } };
  });
  const distance = (place: number): number => (place <= at ? at - place : text.length + place - at);
  return [...ahead, ...back].sort((a, b) => distance(a.place) - distance(b.place)).map(({ naming }) => naming);
}
