import type { Language } from "../model/language";
import type { PaperKind } from "../text/matter/schema";

/** What a paper says beside its writer's own words. */
export interface PaperWords {
  /** The paper's sort, as its heading. */
  readonly kind: Readonly<Record<PaperKind, string>>;
  /** "Hà Nội, ngày 05 tháng 3 năm 2020"; either part may be missing. */
  readonly placeAndDay: (place: string | undefined, day: string | undefined) => string;
  readonly number: (number: string) => string;
  readonly recipients: string;
  /** One of the receivers on a line of its own, as the decree has them in Vietnamese: "- Văn phòng Bộ;". */
  readonly receiver: (name: string, isLast: boolean) => string;
  readonly annex: string;
  readonly annexTitle: string;
  readonly index: string;
  readonly verdict: string;
}

const fields = (iso: string): [year: number, month: number, day: number] => {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  return [year, month, day];
};
const months = "January February March April May June July August September October November December".split(" ");
const two = (number: number): string => String(number).padStart(2, "0");

export const paperWords: Readonly<Record<Language, PaperWords>> = {
  vi: {
    kind: {
      "talking-points": "Nội dung trao đổi",
      background: "Thông tin cơ bản",
      minutes: "Biên bản",
      report: "Báo cáo",
    },
    placeAndDay: (place, iso) => {
      const [year, month, day] = fields(iso ?? "");
      // The decree asks for a 0 before days below 10 and the months 1 and 2.
      const when = iso && `ngày ${two(day)} tháng ${month < 3 ? two(month) : month} năm ${year}`;
      return [place, when].filter(Boolean).join(", ");
    },
    number: (number) => `Số: ${number}`,
    recipients: "Nơi nhận:",
    receiver: (name, isLast) => `- ${name.replace(/[;.]\s*$/, "")}${isLast ? "." : ";"}`,
    annex: "Phụ lục",
    annexTitle: "Số liệu và nguồn",
    index: "TT",
    verdict: "Kết luận",
  },
  en: {
    kind: {
      "talking-points": "Talking points",
      background: "Background note",
      minutes: "Minutes",
      report: "Report",
    },
    placeAndDay: (place, iso) => {
      const [year, month, day] = fields(iso ?? "");
      return [place, iso && `${day} ${months[month - 1]} ${year}`].filter(Boolean).join(", ");
    },
    number: (number) => `No. ${number}`,
    recipients: "Distribution:",
    receiver: (name) => name,
    annex: "Annex",
    annexTitle: "Figures and sources",
    index: "No.",
    verdict: "Finding",
  },
  ja: {
    kind: {
      "talking-points": "発言要領",
      background: "基礎資料",
      minutes: "議事録",
      report: "報告書",
    },
    placeAndDay: (place, iso) => {
      const [year, month, day] = fields(iso ?? "");
      return [iso && `${year}年${month}月${day}日`, place].filter(Boolean).join("　");
    },
    number: (number) => number,
    recipients: "配布先：",
    receiver: (name) => `・${name}`,
    annex: "別紙",
    annexTitle: "数値と資料",
    index: "番号",
    verdict: "所見",
  },
};
