// A document's author is mostly a person or a program; only the name of an office says who publishes it.
const office =
  /(?<![\p{L}\p{M}])(?:bộ|cục|tổng cục|vụ|sở|viện|ủy ban|uỷ ban|văn phòng|đại sứ quán|ngân hàng|báo|thông tấn xã|trung tâm|hiệp hội|ministry|department|agency|office|embassy|bureau|institute|bank|organi[sz]ation|association|news|press|authority|commission|centre|center)(?![\p{L}\p{M}])|省|庁|局|大使館|機構|銀行|新聞|協会|研究所|委員会|内閣/iu;

/** Is this the name of an office, rather than of a person? "Tổng cục Thống kê", "外務省"; not "Nguyễn Văn An", "Admin". */
export const isOrganisation = (name: string | undefined): name is string =>
  name !== undefined && name.length <= 200 && office.test(name);

// What programs write by themselves where nobody gave a title.
const byProgram =
  /^(?:microsoft (?:word|excel)\b|document ?\d*$|untitled|slide ?\d*$|book ?\d*$|sheet ?\d*$|workbook|tài liệu ?\d*$|文書 ?\d*$|cộng hòa xã hội|\S+\.(?:docx?|xlsx?|pdf|tmp)$)/iu;

/** Is this a title that somebody gave? */
export const isTitle = (title: string | undefined): title is string =>
  title !== undefined && /\p{L}/u.test(title) && !byProgram.test(title.trim().normalize("NFC"));
