import type { LocaleData } from "../../locale";

const moved = (words: readonly string[], change: "up" | "down" | "flat", to = false) =>
  Object.fromEntries(words.map((word) => [word, { change, to }]));

export const bounds: LocaleData["bounds"] = {
  before: {
    hơn: "moreThan", trên: "moreThan", vượt: "moreThan", "vượt quá": "moreThan", "vượt mốc": "moreThan", "vượt mức": "moreThan", "vượt ngưỡng": "moreThan", "nhiều hơn": "moreThan", "lớn hơn": "moreThan", "cao hơn": "moreThan", quá: "moreThan",
    "ít nhất": "atLeast", "tối thiểu": "atLeast", "không dưới": "atLeast", "không ít hơn": "atLeast", "không thấp hơn": "atLeast", "không kém": "atLeast", "chí ít": "atLeast", "thấp nhất": "atLeast", "từ trên": "moreThan",
    dưới: "lessThan", "chưa đến": "lessThan", "chưa tới": "lessThan", "chưa đầy": "lessThan", "không đến": "lessThan", "không tới": "lessThan", "không đầy": "lessThan", "ít hơn": "lessThan", "thấp hơn": "lessThan", "kém hơn": "lessThan", "nhỏ hơn": "lessThan", "không vượt": "atMost",
    "không quá": "atMost", "tối đa": "atMost", "nhiều nhất": "atMost", "không cao hơn": "atMost", "không nhiều hơn": "atMost", "không hơn": "atMost", "không vượt quá": "atMost", "cao nhất": "atMost", "lên đến tối đa": "atMost",
    gần: "almost", "gần đến": "almost", "gần tới": "almost", "ngót": "almost", "suýt soát": "almost", "tiệm cận": "almost", "xấp xỉ gần": "almost", "gần chạm mốc": "almost",
    khoảng: "approximate", "khoảng chừng": "approximate", chừng: "approximate", "xấp xỉ": "approximate", "ước": "approximate", "ước tính": "approximate", "ước khoảng": "approximate", "ước đạt": "approximate", "độ chừng": "approximate", "cỡ": "approximate", "tầm": "approximate", "vào khoảng": "approximate", "ước chừng": "approximate", "ước tính đạt": "approximate", "ước tính khoảng": "approximate", "tương đương khoảng": "approximate", "trên dưới": "approximate",
  },
  after: {
    "trở lên": "atLeast", "trở xuống": "atMost", "đổ lên": "atLeast", "hoặc hơn": "atLeast", "hoặc ít hơn": "atMost",
  },
};

/** "Chưa tới" takes the place of "tới": the longest wins. These may stand between a bound and its number. */
export const fillers = ["đạt", "mức", "mốc", "ngưỡng", "con số", "tới", "đến", "là", "nhẹ", "mạnh", "thêm", "lần lượt", "tương ứng", "trị giá", "nhanh", "đáng kể", "tiếp", "đều", "với", "từ", "hơn", "có", "bình quân", "trung bình"];

export const change: LocaleData["change"] = {
  before: {
    ...moved(["tăng", "tăng thêm", "tăng trưởng", "gia tăng", "tăng nhẹ", "tăng mạnh", "cao hơn", "nhiều hơn", "lớn hơn", "nhích", "tăng tới", "tăng vọt", "nhích thêm", "bổ sung thêm", "mở rộng thêm"], "up"),
    ...moved(["giảm", "giảm bớt", "sụt giảm", "suy giảm", "giảm nhẹ", "giảm mạnh", "thấp hơn", "ít hơn", "hạ", "mất", "sụt", "thu hẹp", "cắt giảm", "giảm tới", "giảm sâu"].filter((word) => word !== "mất"), "down"),
    ...moved(["tăng lên", "tăng đến", "nâng lên", "tăng lên mức", "lên mức", "tăng đạt", "nâng", "tăng lên thành", "nâng tổng", "lên tới", "lên đến"].filter((word) => !["lên tới", "lên đến", "nâng"].includes(word)), "up", true),
    ...moved(["giảm xuống", "giảm còn", "giảm xuống còn", "xuống còn", "hạ xuống", "xuống mức", "giảm về", "rút xuống"], "down", true),
    ...moved(["giữ nguyên", "đi ngang", "không đổi"], "flat", true),
  },
  after: {},
};

export const share: LocaleData["share"] = {
  before: ["chiếm", "chiếm tỷ lệ", "chiếm tỷ trọng", "chiếm tới", "tương đương", "chiếm đến"].filter((word) => word !== "tương đương"),
  after: [],
  contribution: ["đóng góp", "góp"],
};

export const range: LocaleData["range"] = {
  opens: ["từ", "giữa", "trong khoảng", "khoảng từ"],
  joins: ["đến", "tới", "-", "~", "cho đến"],
  joinsOpened: ["và", "lên"],
  lists: ["và", ",", ";", "hay", "hoặc", "và/hoặc"],
};

export const ranks: LocaleData["ranks"] = {
  before: ["lớn thứ", "cao thứ", "đứng thứ", "xếp thứ", "nhiều thứ", "đông thứ", "dài thứ", "vị trí thứ", "vị trí số", "vị trí", "hạng", "thứ hạng", "xếp hạng", "xếp vị trí", "đứng hạng", "đứng vị trí", "nhỏ thứ", "thấp thứ", "mạnh thứ", "quan trọng thứ", "sâu thứ", "giàu thứ", "rộng thứ", "tốt thứ", "ở vị trí", "lớn hàng thứ", "đứng hàng thứ", "hàng thứ", "top", "tốp"],
  weak: ["thứ", "lần thứ"],
  after: [],
  base: ["/", "trên", "trong số", "trong tổng số", "trong"],
};

export const multiples: LocaleData["multiples"] = {
  before: ["gấp", "tăng gấp", "bằng", "lớn gấp", "cao gấp", "nhiều gấp", "giảm", "tăng"],
  times: ["lần"],
};

export const wholes: LocaleData["wholes"] = {
  "gấp đôi": { unit: "multiple", value: "2" },
  "tăng gấp đôi": { unit: "multiple", value: "2", change: "up" },
  "nhân đôi": { unit: "multiple", value: "2", change: "up" },
  "gấp rưỡi": { unit: "multiple", value: "1.5" },
  "gấp bội": { unit: "multiple", value: "0" },
  "một nửa": { unit: "multiple", value: "0.5" },
  "phân nửa": { unit: "multiple", value: "0.5" },
  "nửa": { unit: "multiple", value: "0.5" },
  "lớn nhất": { unit: "rank", value: "1" },
  "nhiều nhất": { unit: "rank", value: "1" },
  "đông nhất": { unit: "rank", value: "1" },
  "cao nhất": { unit: "rank", value: "1" },
  "đứng đầu": { unit: "rank", value: "1" },
  "số một": { unit: "rank", value: "1" },
  "thứ nhất": { unit: "rank", value: "1" },
};

export const modality: LocaleData["modality"] = {
  target: ["mục tiêu", "phấn đấu", "dự kiến", "sẽ", "kỳ vọng", "hướng tới", "nhằm đạt", "đặt mục tiêu", "dự báo", "cam kết", "kế hoạch", "tiến tới", "đề nghị", "mong muốn", "mong", "nếu", "quyết tâm", "dự tính", "đặt kế hoạch", "chỉ tiêu", "phải đạt", "cần đạt", "có thể đạt", "ước vọng", "triển vọng"],
  actual: ["đã", "đã đạt", "hiện", "hiện nay"],
};
