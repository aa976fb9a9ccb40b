import type { LocaleData } from "../../locale";

export const tables: LocaleData["tables"] = {
  times: {
    năm: "năm #",
    "năm học": null,
    "năm tài khóa": "năm tài khóa #",
    "niên độ": null,
    tháng: "tháng #",
    quý: "quý #",
    ngày: null,
    kỳ: null,
    "thời kỳ": null,
    "thời gian": null,
    "thời điểm": null,
    "giai đoạn": null,
  },
  numbering: ["stt", "tt", "số tt", "số thứ tự"],
  growth: [
    "tăng",
    "giảm",
    "tăng giảm",
    "tăng trưởng",
    "tốc độ tăng",
    "tốc độ tăng trưởng",
    "mức tăng",
    "thay đổi",
    "biến động",
  ],
  shares: ["tỷ trọng", "tỉ trọng", "cơ cấu", "thị phần"],
  balance: ["cán cân"],
};
