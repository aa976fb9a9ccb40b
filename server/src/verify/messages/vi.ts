import { joined } from "./change";
import type { Messages } from "./slots";

const aside = (...parts: readonly string[]): string => {
  const known = parts.filter((part) => part !== "").join("; ");
  return known && ` (${known})`;
};

export const vi: Messages = {
  value: ({ draft, source, who, difference }) =>
    `Nguồn ghi ${source}, bản thảo ghi ${draft}${aside(difference)}. Theo ${who}.`,
  scale: ({ draft, source, who }) =>
    `Lệch hàng: nguồn ghi ${source}, bản thảo ghi ${draft}; xem lại nghìn, triệu, tỷ và dấu phân cách. Theo ${who}.`,
  unit: ({ draft, source, who }) => `Sai đơn vị: nguồn ghi ${source}, bản thảo ghi ${draft}. Theo ${who}.`,
  bound: ({ draft, source, who }) =>
    `Từ chỉ mức không khớp: nguồn ghi ${source} nên không thể viết “${draft}”. Theo ${who}.`,
  direction: ({ draft, source, who, draftChange, sourceChange }) =>
    `Ngược chiều tăng, giảm: nguồn ghi ${joined(sourceChange, source)}, bản thảo ghi ${joined(draftChange, draft)}. Theo ${who}.`,
  rank: ({ draft, source, who }) => `Sai thứ hạng: nguồn ghi ${source}, bản thảo ghi ${draft}. Theo ${who}.`,
  period: ({ source, who, draftPeriod, sourcePeriod }) =>
    sourcePeriod && draftPeriod
      ? `Sai thời gian: ${source} là số của ${sourcePeriod}, không phải ${draftPeriod}. Theo ${who}.`
      : `Sai thời gian: nguồn ghi ${source} cho thời điểm khác. Theo ${who}.`,
  role: ({ source, who, sourceConcept }) =>
    `Gắn nhầm đối tượng: trong nguồn, ${source} là số ${sourceConcept ? `của “${sourceConcept}”` : "của đối tượng khác"}. Theo ${who}.`,
  target: ({ source, who }) => `Đây là mục tiêu hoặc dự kiến, chưa phải kết quả: nguồn ghi ${source}. Theo ${who}.`,
  date: ({ draft, source, who, detail }) =>
    source
      ? `Sai ngày: nguồn ghi ${source}, bản thảo ghi ${draft}.${who ? ` Theo ${who}.` : ""}`
      : `Không có ngày này: ${detail || draft}.`,
  reference: ({ draft, source, who }) => `Sai số hiệu: nguồn ghi ${source}, bản thảo ghi ${draft}. Theo ${who}.`,
  arithmetic: ({ draft, detail }) => `Các số trong bản thảo không khớp nhau: ${detail || draft}.`,
  wording: ({ source, who, detail }) =>
    `Ngược ý nguồn: nguồn có ${source} trong câu gần như vậy, nhưng một chữ nói ngược lại (bản thảo / nguồn: ${detail}). Theo ${who}.`,
  outdated: ({ draft, source, who, otherWho }) => `Số cũ: ${draft} theo ${otherWho}; nay là ${source} theo ${who}.`,
  conflicting: ({ source, who, otherSource, otherWho, cause }) =>
    `Các nguồn không thống nhất: ${source} (${who}); ${otherSource} (${otherWho}).${cause && ` ${cause}.`}`,
  "cited-otherwise": ({ draft, source, who, otherWho }) =>
    `Nguồn được dẫn ghi ${source} (${who}), bản thảo ghi ${draft}, khớp với ${otherWho}: hãy dẫn đúng nguồn hoặc sửa số.`,
  stated: ({ source, who }) => `Khớp với nguồn: ${source}. Theo ${who}.`,
  rounded: ({ source, who }) => `Khớp sau khi làm tròn: nguồn ghi ${source}. Theo ${who}.`,
  derived: ({ source, who, detail }) => `Khớp khi tính từ số của nguồn: ${detail || source}. Theo ${who}.`,
  unsure: ({ source, who }) =>
    `Chưa kết luận: có nguồn ghi${source ? ` ${source}` : " số khác"}${aside(who)}, nhưng chưa chắc nói về cùng một việc. Nên xem lại.`,
  "other-statement": ({ source, who }) =>
    `Chưa kiểm chứng được: nguồn gần nhất${aside(source, who)} không nói đúng điều câu này nêu.`,
  "other-period": ({ source, who, sourcePeriod }) =>
    `Chưa kiểm chứng được: nguồn chỉ có số của ${sourcePeriod || "thời gian khác"}${aside(source, who)}.`,
  "other-unit": ({ source, who }) => `Chưa kiểm chứng được: nguồn chỉ có số theo đơn vị khác${aside(source, who)}.`,
  "no-figure": ({ who }) => `Chưa kiểm chứng được: nguồn có nhắc việc này nhưng không nêu số${aside(who)}.`,
  ambiguous: ({ draft, detail }) => `Số này đọc được hai cách nên không kiểm tra: ${detail || draft}.`,
  future: () => "Chưa kiểm chứng được: thời gian này muộn hơn mọi nguồn hiện có.",
  "no-source": () => "Chưa tìm thấy nguồn nào nói về số này.",
  ignored: () => "Không kiểm tra: đoạn này được đánh dấu bỏ qua trong bản thảo.",
  accepted: ({ detail }) => `Đã được người viết chấp nhận${aside(detail)}.`,
};
