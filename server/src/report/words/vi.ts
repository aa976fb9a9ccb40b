import { grouped, listed, unverified, type Words } from "./words";

const verdict = {
  supported: "khớp với nguồn",
  refuted: "trái với nguồn",
  outdated: "đã cũ",
  conflicting: "nguồn không thống nhất",
  "not-enough-info": "chưa kiểm chứng được",
} as const;

const number = (value: number): string => grouped(value, ".");

export const vi: Words = {
  stop: ".",
  comma: ", ",
  title: "Kết quả đối chiếu số liệu",
  toMend: "Cần sửa",
  conflicting: "Nguồn không thống nhất",
  unverified: "Chưa kiểm chứng được",
  supported: "Khớp với nguồn",
  draft: "bản thảo",
  source: "nguồn",
  place: "Vị trí",
  figure: "Số liệu",
  finding: "Nhận xét",
  page: "trang gốc",
  verdict,
  moreSources: (count) => `và ${count} nguồn khác`,
  summary: (counts) =>
    `${number(counts.figures)} số: ${listed(counts, (kind, count) => `${number(count)} ${verdict[kind]}`).join(", ")}`,
  nothingToObject: "Không có số nào trái với nguồn.",
  noFigures: "Không có số nào trong bản thảo.",
  notChecked: (counts, skipped) =>
    [
      "Không kiểm tra: câu chữ không có số",
      ...(unverified(counts) ? [`${number(unverified(counts))} số chưa kiểm chứng được`] : []),
      ...(counts.ignored ? [`${number(counts.ignored)} số được đánh dấu bỏ qua trong bản thảo`] : []),
      ...(counts.accepted ? [`${number(counts.accepted)} số đã có người chấp nhận`] : []),
      ...(skipped ? [`${number(skipped)} nguồn không đọc được`] : []),
    ].join("; "),
  corpus: (documents, figures) => `Đối chiếu với ${number(documents)} nguồn (${number(figures)} số)`,
  answered: (milliseconds) => `trả lời sau ${number(milliseconds)} ms`,
  read: "Hiểu là",
  rule: "Quy tắc",
  doubt: "nguồn này tự mâu thuẫn",
  steps: "Vì sao",
  chapter: {
    overTime: "Diễn biến theo thời gian",
    unchecked: "Chưa được kiểm tra",
    masked: "Số nằm trong mã, địa chỉ, ảnh hoặc chữ gạch bỏ",
  },
  chartOf: (concept) => `Biểu đồ ${concept} theo thời gian; các giá trị có trong bảng kèm theo`,
  sources: "Nguồn",
  asTable: "Xem dạng bảng",
  time: "Thời gian",
  value: "Giá trị",
  checkedOn: (day) => `Đối chiếu ngày ${day}`,
};
