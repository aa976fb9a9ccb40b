import { isCounting, isNameEnd } from "../../mentions/numbers";
import { noise, type Rule, reference, rule, ruleBehind, textBefore } from "../../mentions/rule";
import { edge, end, monthWord, smallNumber } from "./calendar";

const documents =
  "nghị định|nghị quyết|quyết định|thông tư(?: liên tịch)?|chỉ thị|công văn|công điện|luật|bộ luật|pháp lệnh|hiệp định|hiệp ước|công ước|kết luận|thông báo|kế hoạch|văn bản|tờ trình|báo cáo|đề án|quy định|hướng dẫn|sắc lệnh|lệnh|giấy phép|hợp đồng|đại hội|hội nghị trung ương|trung ương";
// Nouns that carry a number as their name whatever follows, units and counted nouns aside.
const numbered =
  "quân khu|quân đoàn|sư đoàn|lữ đoàn|trung đoàn|tiểu đoàn|hạm đội|trung ương|điều|khoản|chương|phụ lục|quốc lộ|tỉnh lộ|hương lộ|quận|phường|tầng|phòng|phòng họp|lớp|khóa|khoá|cấp|bậc|vành đai|trang|kênh|đường số|lộ|thế hệ|ql|tl";
// Nouns that are counted as often as they are numbered: the sentence must go on as after a name.
const sometimes =
  "nhi đồng|bệnh viện|khối|tập đoàn|công ty|vòng loại|điểm|mục|phần|bảng|biểu|hình|bài|tập|mùa|vòng|giai đoạn|nhóm|đội|tổ|loại|hạng|tuyến|đợt|kỳ|khu|khu vực|lô|cổng|đường|cơ sở|chặng|bước|ngõ|hẻm|kiệt|số nhà|ấp|thôn|khu phố|xóm|tiểu khu|trường hợp|quý|áo số|ga|hàm|nghị quyết|câu|top|hiệp|set|ca|phiên|tiết|lớp học|phân khu|thành phần|version|phiên bản|nhiệm kỳ|nhiệm vụ|chương trình|chỉ tiêu";
const called =
  "tiền vệ|tiền đạo|hậu vệ|trung vệ|thủ môn|cầu thủ|tuyến|bão|cơn bão|áp thấp|nhà|phòng|phòng họp|quốc lộ|đường|cổng|bể|lô|cầu|bến|xe|xe buýt|xe bus|buýt|toa|ghế|tờ|thửa|thửa đất|áo|máy|mẫu|tổ máy|giếng|đội|nhóm|trạm|khu|hầm|gói thầu|gói|kênh|cửa|tàu|dự án|ưu tiên|giống|chặng|bàn|hồ sơ|chuyến bay|hàng|metro|metro tuyến|tuyến metro|tuyến đường sắt|lò|tuyến buýt|phụ lục|bản đồ|mục|văn phòng|phiên tòa|trung tâm|hội trường|giảng đường|(?<!thị\\s)trường|nhà máy|công ty|bệnh viện|phường|khu tái định cư|tiểu đoàn|khoa|ngõ|hẻm";

/** "XIII" → "13", "năm" → "5"; digits stay as they are. */
const numberOf = (text: string): string => {
  const value = text.toLowerCase() === "nhất" ? 1 : smallNumber(text);
  return /^\d/.test(text) || Number.isNaN(value) ? text : String(value);
};

const code = String.raw`(?<n>\d{1,4}(?:(?:\.\d{1,2}){1,2}|[a-zđ]|[A-Z]\d{0,2})?|[IVXLC]{1,7})(?![\p{L}\p{N}]|[.,/-]\p{N})`;

// "hội nghị cấp cao ASEAN lần thứ 43", "lần thứ nhất": which of a row of events, no size.
const ordinalWord = `nhất|${monthWord}`;

export const ordinalRules: Rule[] = [
  // "kỳ họp thứ 9", "phiên họp thứ ba".
  rule(
    String.raw`(?<=(?<lead>(?:k[ỳì]\shọp|phiên\shọp|khóa\shọp|hội\snghị|đại\shội|vòng\sđàm\sphán)\s))thứ\s(?<n>\d{1,3}|(?:${ordinalWord}))${end}`,
    ({ n = "" }) => reference("edition", numberOf(n)),
  ),
  rule(String.raw`${edge}lần\sthứ\s(?<n>\d{1,4}|[IVXLC]{1,7}(?![\p{L}\p{N}])|(?:${ordinalWord}))${end}`, ({ n = "" }) =>
    reference("edition", numberOf(n)),
  ),
];

/** Tried at a digit or a Roman number: what the words before it make of it. */
export const referenceRules: Rule[] = [
  ruleBehind(
    String.raw`thế\s(?:kỷ|kỉ)\s(?:thứ\s)?`,
    String.raw`(?<n>\d{1,2}(?!\snăm)|[IVX]{1,6})${end}`,
    ({ n = "" }) => reference("century", numberOf(n)),
  ),
  // "Nghị quyết 43", "Quyết định số 438", "Đại hội XIII"; one with an issuer ("30/2020/NĐ-CP") was read before.
  ruleBehind(
    String.raw`(?<s>${documents})(?:\s(?:lần\sthứ|số|khóa))?:?\s`,
    String.raw`(?<n>\d{1,5}(?:/(?:19|20)\d\d)?|[IVXLC]{1,6}(?![\p{L}\p{N}]))(?![\p{L}\p{N}]|[.,/-]\p{N}|[/-]\p{Lu})`,
    // "nghị định 107/2020 số cấp phó": a number with its year counts nothing.
    ({ s = "", n = "" }, match) =>
      n.includes("/") || (isNameEnd(match) && !isCounting(match)) ? reference(s, numberOf(n)) : null,
  ),
  // "bão số 3", "tuyến số 1", "phòng họp số 2".
  ruleBehind(String.raw`(?<s>${called})\ssố\s(?:hiệu\s)?`, code, ({ s = "", n = "" }, match) =>
    isCounting(match) ? null : reference(s, numberOf(n)),
  ),
  ruleBehind(String.raw`(?<s>${numbered})\s(?:số\s)?`, code, ({ s = "", n = "" }, match) =>
    // "điều 1 tàu ngầm" sends one.
    isCounting(match) || (s === "điều" && !isNameEnd(match)) ? null : reference(s, numberOf(n)),
  ),
  ruleBehind(String.raw`(?<s>${sometimes})\s(?:số\s|thứ\s)?`, code, ({ s = "", n = "" }, match) =>
    isNameEnd(match) && !isCounting(match) ? reference(s, numberOf(n)) : null,
  ),
  // "phút 75", "phút thứ 90+2": the minute of a match.
  ruleBehind(
    String.raw`phút\s(?:thứ\s)?`,
    String.raw`(?<n>\d{1,3}(?:\+\d{1,2})?)(?![\p{L}\p{N}]|[.,/-]\p{N})`,
    ({ n = "" }, match) => (isCounting(match) ? null : reference("phút", n)),
  ),
  // "tại số 25 Lý Thường Kiệt", "ở số 12/3, đường".
  ruleBehind(
    String.raw`(?<=(?:tại|ở|ngụ|trú|chỉ|chỉ:|nhà|,|\()\s?)[Ss]ố\s(?:nhà\s)?`,
    String.raw`(?<n>\d{1,4}[A-Z]?(?:/\d{1,4}[A-Z]?){0,3}(?:-\d{1,4})?)(?=,?\s(?:\p{Lu}\p{L}|đường|phố|ngõ|ngách|hẻm|đại lộ))`,
    ({ n = "" }) => reference("số nhà", n),
    "uy",
  ),
  // "địa chỉ 91 Pasteur", "tại 25 Lê Lợi": a house number without its word; "tại 63 tỉnh" counts.
  rule(
    String.raw`(?<=(?:địa\schỉ|trụ\ssở)(?:\stại)?:?\s|(?:tại|ở|ngụ)\s(?=\S+\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}))(?<n>\d{1,4}[A-Z]?(?:/\d{1,4}[A-Z]?){0,3})(?=\s\p{Lu}\p{Ll})`,
    ({ n = "" }) => reference("số nhà", n),
    "uy",
  ),
  // "văn bản số 178", "tiền đạo số 9"; "đối tác số 1" is a rank, "tổng số 16 chiếc" an amount.
  ruleBehind(
    String.raw`(?<!(?:con|tổng|trong|chỉ|hệ|dân|doanh|điểm|tỷ|tỉ|tần|một|đa|vô|thiểu|thông|trị|cơ|hàm|ước|quân|nhân|sĩ|tổng\scộng|hơn|lượng|tham|biến|ẩn|công|kỹ thuật)\s)số\s`,
    String.raw`(?<n>\d{1,4})(?![\p{L}\p{N}%]|[.,/-]\p{N})`,
    ({ n = "" }, match) => (n === "1" || isCounting(match) || !isNameEnd(match) ? null : reference("số", n)),
  ),
  // "tài khoản 0123456789", "mã số thuế 0101234567", "CCCD 001099012345".
  ruleBehind(
    String.raw`(?:tài\skhoản|stk|cmnd|cccd|căn\scước|mã\ssố\sthuế|mst|mã\ssố|mã|hộ\schiếu|số\sđiện\sthoại|điện\sthoại|đt|hotline|fax|tel)(?:\s(?:số|công\sdân))?[:.]?\s\(?\+?`,
    String.raw`\d[\d .-]{3,24}\d(?![\p{L}\p{N}])`,
    () => noise("account"),
  ),
  ruleBehind(String.raw`(?:phiên\sbản|(?<!nhật\s)bản|version|ver|v)\.?\s?`, String.raw`\d+(?:\.\d+)+`, () =>
    noise("version"),
  ),
  // "cách mạng công nghiệp 4.0".
  ruleBehind(
    String.raw`(?:công\snghiệp|công\snghệ|nông\snghiệp|thời\sđại|kỷ\snguyên|thương\smại|điện\stử|web|số)\s`,
    String.raw`\d\.0(?![\p{L}\p{N}%]|[.,]\p{N})`,
    () => noise("version"),
  ),
];

const scoreContext =
  /(?:thắng|thua|hòa|hoà|cầm hòa|cầm hoà|tỷ số|tỉ số|kết quả|dẫn|dẫn trước|gỡ|gỡ hòa|đè bẹp|hạ|đánh bại|vượt qua|chiến thắng|thất bại|ngược dòng|chung cuộc|set|séc|trận|vùi dập|hủy diệt|nâng tỷ số)(?:\s[^\s.,;:]+){0,6}(?:,)?\s$/iu;

export const scoreRules: Rule[] = [
  // "thua 0-3", "tỷ số 2 - 1", "thắng Indonesia 3-0".
  rule(
    String.raw`(?<![\p{L}\p{N}.,/-])(?<a>\d{1,3})\s?-\s?(?<b>\d{1,3})(?![\p{L}\p{N}%]|[.,/-]\p{N})`,
    ({ a = "", b = "" }, match) => {
      if (isCounting(match)) return null;
      const small = a.length < 3 && b.length < 3;
      return small && (scoreContext.test(textBefore(match, 48)) || Number(a) > Number(b) || Number(a) === 0)
        ? reference("score", `${Number(a)}-${Number(b)}`)
        : null;
    },
  ),
];

export const nameWords = "Một|Hai|Ba|Bốn|Tư|Năm|Sáu|Bảy|Tám|Chín|Mười|Trăm|Nghìn|Ngàn|Vạn|Triệu|Tỷ";

export const nameRules: Rule[] = [
  // "Ba Lan", "Ba Đình", "Hai Bà Trưng", "bà Ba", "Năm Căn": a capital inside the sentence, or before another capital.
  rule(
    `${edge}(?:${nameWords})${end}`,
    (_, match) => {
      const before = textBefore(match, 4);
      const opens = before.trim() === "" || /["'“:\n.!?(-]\s?$/u.test(before);
      const named = /^\s\p{Lu}/u.test(
        match.input.slice(match.index + match[0].length, match.index + match[0].length + 2),
      );
      return opens && !named ? null : noise("name");
    },
    "uy",
  ),
];
