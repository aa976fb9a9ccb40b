import { digits, type NumberWords, scales } from "../../numerals/words";

export const numbers: NumberWords = {
  ...digits({ một: 1, hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9 }),
  không: { kind: "digit", value: 0, only: "inside" },
  mốt: { kind: "digit", value: 1, only: "inside" },
  tư: { kind: "digit", value: 4, only: "inside" },
  lăm: { kind: "digit", value: 5, only: "inside" },
  nhăm: { kind: "digit", value: 5, only: "inside" },
  mười: { kind: "times", value: 10, alone: true },
  mươi: { kind: "times", value: 10 },
  chục: { kind: "times", value: 10 },
  trăm: { kind: "times", value: 100 },
  tá: { kind: "pack", value: 12 },
  hàng: { kind: "vague" },
  vài: { kind: "vague" },
  ...scales({ nghìn: 3, ngàn: 3, vạn: 4, triệu: 6, tỷ: 9, tỉ: 9, ty: 9 }),
  linh: { kind: "link" },
  lẻ: { kind: "link" },
  phẩy: { kind: "point" },
  rưỡi: { kind: "half", value: "0.5" },
  "nửa triệu": { kind: "whole", value: "500000", exponent: 5 },
  "nửa tỷ": { kind: "whole", value: "500000000", exponent: 8 },
  "nửa nghìn": { kind: "whole", value: "500", exponent: 2 },
};

/** "năm" is also "year", "một" an article, "ba" a father, "tám" a name …: figures only before what can be counted. */
export const timid = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "bẩy", "tám", "chín", "mười", "hàng", "vài"];

/** "10 tr", "7k": colloquial letters that stick to digits. */
export const glued = { k: 3, K: 3, tr: 6, M: 6 };

/** They point at what was spoken of, and count nothing. */
export const definite = [
  "hai nước",
  "hai bên",
  "hai nhà",
  "hai nền",
  "hai chính phủ",
  "hai thủ tướng",
  "hai dân tộc",
  "hai đảng",
  "hai vị",
  "hai nhân dân",
  "hai quốc gia",
  "hai đất nước",
  "hai ngoại trưởng",
  "hai bộ trưởng",
  "hai phía",
  "hai chiều",
  "hai lãnh đạo",
  "hai đoàn",
  "hai đội",
  "một lần",
  "một số",
  "một phần",
  "một người",
  "một năm",
  "một ngày",
  "một tháng",
  "một tuần",
  "một giờ",
  "một bên",
  "ba bên",
  "bốn bên",
  "một nước",
  "một quốc gia",
  "một dự án",
  "một đồng",
];

/** The shyest: they want a noun of two words, or people, or money behind them. */
export const shy: readonly string[] = ["năm", "một"];

/** Words before a number that make it a name. */
export const labels = ["số", "số hiệu", "mã số"];

export const noLabels = [
  "tổng số",
  "trong số",
  "con số",
  "dân số",
  "doanh số",
  "quân số",
  "sĩ số",
  "tỷ số",
  "hệ số",
  "chỉ số",
];

/** Numbers only together with others. */
export const neverAlone: readonly string[] = ["một"];
