import type { Block } from "./block";

// Lines that begin a list of other articles.
const section =
  /^[■●▼◆◇□▶>\s]{0,3}(?:(?:các )?tin (?:liên quan|cùng chuyên mục|khác|mới(?: nhất)?|nổi bật|đọc nhiều|tài trợ)|bài (?:liên quan|viết liên quan|đọc nhiều|cùng chuyên mục)|(?:tin )?(?:đọc|xem) (?:thêm|nhiều(?: nhất)?|tiếp)|có thể bạn quan tâm|bạn đọc quan tâm|cùng chuyên mục|related (?:articles?|stories|news|posts?|topics?)|read (?:more|next|also)|also read|see also|more (?:stories|news|on this|from [^.]{1,40})|most (?:read|popular|viewed|commented)|popular(?: (?:now|stories|articles|in [^.]{1,40}))?|you (?:may|might) also like|recommended(?: for you)?|trending(?: now)?|関連(?:記事|ニュース|リンク|トピックス)|この記事に関連する(?:記事|ニュース)|あわせて読(?:みたい|む)|(?:あなたに)?おすすめ(?:の?記事)?|注目記事|新着(?:記事|ニュース)|(?:アクセス)?ランキング|人気記事|こちらもおすすめ|続きを読む|最新(?:記事|ニュース)|(?:いま|今|よく)?(?:よく)?読まれている(?:記事|ニュース))[\s:：>»]*$/iu;

// The same words with the other article's headline behind a colon: "Đọc thêm: Giá vàng hôm nay".
const pointer =
  /^(?:>{1,3}|»|\[?(?:đọc thêm|xem thêm|tin liên quan|read more|see also|related)\s*[:：>]|関連記事\s*[:：])/iu;

// What a page writes around an article, a whole line each: players, sharing, notices, the page's own versions.
const chrome = new RegExp(
  [
    "\\d{1,2}:\\d{2}(?:\\s*/\\s*\\d{1,2}:\\d{2})?",
    "theo dõi [^\\d\\s]{1,30}(?: [^\\d\\s]{1,20}){0,3} trên(?: [^.\\d]{1,30})?",
    // When the page was made, to the minute.
    "(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|(?:mon|tues|wednes|thurs|fri|satur|sun)day)[,;]? )?(?:ngày )?\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}[ ,;|-]{1,3}\\d{1,2}[:h]\\d{2}(?:\\s?(?:am|pm))?(?: ?\\(?(?:gmt|utc)[^)]{0,6}\\)?)?",
    "[A-Z][a-z]{2,8}\\.? \\d{1,2}, \\d{4}(?:,| at)? \\d{1,2}:\\d{2}(?: ?[ap]\\.?m\\.?)?(?: [A-Z]{2,4})?",
    "(?:更新[:：]?|公開[:：]?)?\\d{4}年\\d{1,2}月\\d{1,2}日(?:[(（][月火水木金土日][)）])?[ 　]?\\d{1,2}[:：時]\\d{2}分?(?:(?:更新|公開|配信))?",
    "(?:chia sẻ|in bài(?: viết)?|gửi (?:email|bài|bình luận)|lưu(?: bài(?: viết)?)?|sao chép liên kết|thích|bình luận(?: \\(?\\d+\\)?)?|ý kiến(?: \\(?\\d+\\)?)?|quảng cáo|phiên bản (?:di động|mobile|desktop)|về đầu trang|nghe (?:đọc bài|bài viết)|trở lại)",
    // Counters, forms, and tickers of weather, exchange and prices: a name and its figures, without a word said of them.
    "\\d[\\d.,]{0,9}\\s?(?:lượt (?:xem|thích|chia sẻ|đọc)|bình luận|views?|comments?|shares?|likes?|件のコメント)",
    "(?:đăng ký nhận (?:bản )?tin|nhập (?:địa chỉ )?email|đọc bài gốc|enter your e-?mail|メールアドレスを入力).{0,80}",
    "(?:\\p{L}[\\p{L}. ]{1,30} )?-?\\d{1,2}(?:\\s?[-–]\\s?\\d{1,2})?\\s?°\\s?C(?:[ ,;–-]{1,3}[\\p{L} ]{1,20})?",
    "(?:天気[ 　])?[\\p{L} 　]{1,20}\\d{1,2}\\s?℃(?:[ 　/／~～-]{1,3}-?\\d{1,2}\\s?℃)?",
    "(?:為替[ 　:：])?1(?:ドル|ユーロ|米ドル)\\s?[=＝]\\s?[\\d.,～~-]{2,15}円.{0,15}",
    "(?:vn-?index|hnx(?:-index)?|upcom(?:-index)?|sjc|nikkei(?: 225)?|日経平均|dow jones|s&p 500|nasdaq|brent|wti)[\\s:]{1,3}[\\d.,%+\\-–▲▼() ]{2,50}(?:(?:điểm|triệu đồng|円|points?)\\)?)?",
    "[A-Z]{3}(?:\\/[A-Z]{3})?\\s{1,3}\\d[\\d.,]{0,12}\\s{0,2}[+▲▼−-]\\s?\\d[\\d.,]{0,8}\\s?%?",
    "(?:từ khóa|tags?|chủ đề|keywords?|タグ)\\s*[:：].{0,200}",
    "(?:share|print|save|tweet|email|comments?(?: \\(\\d+\\))?|advertisement|subscribe(?: (?:now|to).{0,40})?|sign (?:in|up).{0,40}|follow us(?: on.{0,40})?|listen to this article.{0,20}|\\d{1,2} min(?:ute)?s? read|back to top|mobile version)",
    "(?:(?:この記事を)?シェア(?:する)?|印刷(?:する)?|広告|ツイート|ログイン|無断転載.{0,30}|PR|(?:この記事は)?(?:有料)?会員限定.{0,30}|(?:残り|続き)\\d+文字.{0,20}|[^。]{0,30}をフォロー(?:する)?)",
    "(?:©|\\(c\\)|copyright|bản quyền|all rights reserved|giấy phép (?:số|xuất bản|hoạt động)).{0,200}",
  ]
    .map((line) => `^(?:${line})$`)
    .join("|"),
  "iu",
);

// What begins the readers' comments, and what stands between them.
const comments = /^(?:ý kiến(?: bạn đọc)?|bình luận|comments?|コメント)(?:\s*[(（]\d{1,5}[)）])?$/iu;
const reply =
  /^(?:\d{1,2} (?:giây|phút|giờ|ngày|tuần|tháng|năm) trước|trả lời(?:\s*[|·].{0,40})?|thích(?:\s*\d{1,5})?|reply|like|\d{1,2} (?:minutes?|hours?|days?|weeks?|months?|years?) ago|返信(?:する)?|いいね.{0,10}|\d{1,2}(?:分|時間|日)前)$/iu;

/** A place in a list of the most read. */
const place = /^\d{1,2}\.?$/;

const cutShort = /(?:\.{3}|…)$/u;
const stop = /[.。!][)"”'»」』\]]*$/u;

// A letter of Japanese says as much as two.
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const lengthOf = (text: string): number => text.length + (text.match(wide)?.length ?? 0);

/** A headline is a line of some length that no full stop ends; a teaser is a text that its ellipsis cuts short. */
const isHeadline = (text: string): boolean =>
  lengthOf(text) >= 15 && text.length <= 250 && !stop.test(text) && !cutShort.test(text) && !/[:：;；,、]$/u.test(text);
/** Longer than any teaser without an ellipsis. */
const longestTeaser = 250;

/**
 * Which blocks of a page saved as text are page furniture: not the article's, so no evidence.
 *
 * Told from general cues: the title again; the notices of a page; another article's card (its headline twice,
 * its teaser); what follows "Đọc thêm", "Related articles", "関連記事" until the article goes on. In doubt a block is the
 * article's: furniture kept costs a stray figure, an article's paragraph lost costs the evidence.
 */
export const findFurniture = (text: string, blocks: readonly Block[]): boolean[] =>
  furnitureAmong(
    blocks.map(({ kind, start, end }) =>
      kind === "tableCell" ? null : { text: text.slice(start, end), isItem: kind === "listItem" },
    ),
  );

/** The words of a block. */
export interface Line {
  readonly text: string;
  readonly isItem: boolean;
}

/** The same of lines, `null` for a block that can't be furniture. */
export function furnitureAmong(lines: readonly (Line | null)[]): boolean[] {
  const at = (index: number): string => lines[index]?.text ?? "";
  const found = lines.map(
    (line) =>
      line !== null &&
      line.text.length <= 300 &&
      (chrome.test(line.text) || pointer.test(line.text) || section.test(line.text)),
  );
  const isProse = (index: number): boolean => lines[index] !== undefined && lines[index] !== null;
  const mark = (index: number): void => {
    if (isProse(index)) found[index] = true;
  };

  // The title again as a picture's caption; another article's card: its headline twice, then its teaser.
  for (const index of lines.keys()) {
    const line = at(index);
    if (!isProse(index) || index === 0 || !isHeadline(line)) continue;
    if (line === at(0)) mark(index);
    if (index === 1 || line !== at(index - 1)) continue;
    mark(index - 1);
    mark(index);
    const isCard = at(index + 2) !== "" && at(index + 2) === at(index + 3);
    const isBetween = isCard || found[index + 2] === true || lines[index + 2] === undefined;
    if (cutShort.test(at(index + 1)) || (isBetween && at(index + 1).length <= longestTeaser)) mark(index + 1);
  }

  // Readers' comments, which nothing of the article's follows.
  const opinions = lines.findIndex(
    (_, index) =>
      index > 1 &&
      comments.test(at(index)) &&
      lines.slice(index + 1, index + 9).some((line) => reply.test(line?.text ?? "")),
  );
  if (opinions > 0) for (let index = opinions; index < lines.length; index++) mark(index);

  // Lists of other articles, until a paragraph shows that this one goes on.
  let isListed = false;
  for (const index of lines.keys()) {
    const line = at(index);
    if (section.test(line)) isListed = index > 0;
    if (!isListed || found[index] || !isProse(index)) continue;
    const isTeaser =
      cutShort.test(line) || (line.length <= longestTeaser && found[index - 1] && isHeadline(at(index + 1)));
    if (isHeadline(line) || place.test(line) || (isTeaser && isHeadline(at(index - 1)))) mark(index);
    else isListed = false;
  }

  // Headline and cut-off teaser, at least twice in a row, without a word before.
  const isPair = (index: number): boolean =>
    isProse(index) && isHeadline(at(index)) && cutShort.test(at(index + 1)) && !lines[index]?.isItem;
  for (let index = 1; index + 3 < lines.length; index++)
    if (isPair(index) && isPair(index + 2)) for (const near of [0, 1, 2, 3]) mark(index + near);
  return found;
}
