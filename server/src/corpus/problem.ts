import type { Language } from "../model/language";

/** What is wrong with a file or folder of the corpus. All but the last four mean that the file was not read. */
export type Trouble =
  | {
      readonly code:
        | "missing"
        | "empty"
        | "binary"
        | "unsupported"
        | "no-sources"
        | "encrypted"
        | "damaged"
        | "no-text"
        | "garbled"
        | "not-a-file"
        | "outside"
        | "entities";
    }
  /** `detail`: the system's code, such as EACCES. */
  | { readonly code: "unreadable"; readonly detail: string }
  /** `line`, from 1: where the first wrong byte stands. */
  | { readonly code: "encoding"; readonly line: number }
  | { readonly code: "too-large"; readonly megabytes: number }
  | { readonly code: "too-many-cells"; readonly cells: number }
  | { readonly code: "too-wide"; readonly columns: number }
  /** A form that is not read, and the one to save it in. */
  | { readonly code: "old-format"; readonly saveAs: ".docx" | ".xlsx" }
  /** The bytes are of another form than the name says: `really` names it, as "PDF (.pdf)". */
  | { readonly code: "mislabelled"; readonly really: string }
  /** A packed document that would unpack to more than so much: a zip bomb. */
  | { readonly code: "unpacks"; readonly megabytes: number }
  /** A PDF file of more pages than that. */
  | { readonly code: "too-many-pages"; readonly most: number }
  /** Reading it took more than that. */
  | { readonly code: "exhausting"; readonly seconds: number; readonly megabytes: number }
  | { readonly code: "front-matter"; readonly detail: string }
  /** `entry`: the file that the entry is for; `null` where the whole of `sources.json` is meant. */
  | { readonly code: "sources"; readonly entry: string | null; readonly detail: string }
  /** Parts of the document that are not read, by name. */
  | {
      readonly code: "left-out";
      readonly what: "hidden-sheets" | "hidden-cells" | "attachments" | "pages";
      readonly names: readonly string[];
    }
  /** Read in an encoding from before Unicode, as were `more` other files. */
  | { readonly code: "decoded"; readonly encoding: string; readonly more: number };

/** The same with its path. */
export type CorpusProblem = { readonly path: string } & Trouble;

type Say = (vi: string, en: string, ja: string) => string;

function leftOut({ what, names: all }: Extract<Trouble, { code: "left-out" }>, say: Say): string {
  const names = all.join(", ");
  switch (what) {
    case "hidden-sheets":
      return say(
        `tệp đã được đọc, trừ các trang tính ẩn: ${names}. Hãy bỏ ẩn nếu cần.`,
        `it was read, but not its hidden sheets: ${names}. Unhide them if they count.`,
        `ファイルは読み込みましたが、非表示のシートは除きました：${names}。必要なら再表示してください。`,
      );
    case "hidden-cells":
      return say(
        `tệp đã được đọc, trừ các hàng, cột ẩn: ${names}. Hãy bỏ ẩn nếu cần.`,
        `it was read, but not its hidden rows and columns: ${names}. Unhide them if they count.`,
        `ファイルは読み込みましたが、非表示の行と列は除きました：${names}。必要なら再表示してください。`,
      );
    case "attachments":
      return say(
        `thư đã được đọc, trừ tệp đính kèm: ${names}. Hãy lưu chúng vào kho nguồn nếu cần.`,
        `it was read, but not what is attached: ${names}. Save that among the sources if it counts.`,
        `メールは読み込みましたが、添付は除きました：${names}。必要なら資料として保存してください。`,
      );
    case "pages":
      return say(
        `tệp đã được đọc, trừ các trang không có chữ (có lẽ là ảnh chụp): ${names}. Hãy kiểm tra các trang đó.`,
        `it was read, but pages without text (perhaps scans) were not: ${names}. Look at them yourself.`,
        `ファイルは読み込みましたが、文字のないページ（画像の可能性）は読めませんでした：${names}。ご確認ください。`,
      );
  }
}

function what(problem: CorpusProblem, say: Say): string {
  switch (problem.code) {
    case "missing":
      return say(
        "không có tệp hoặc thư mục này. Hãy kiểm tra đường dẫn của kho nguồn.",
        "no such file or folder. Check the path of the corpus.",
        "ファイルまたはフォルダーがありません。資料のパスを確認してください。",
      );
    case "no-sources":
      return say(
        "thư mục không có tài liệu nào đọc được. Hãy chép tài liệu nguồn vào đây.",
        "the folder holds no source that can be read. Put source documents there.",
        "フォルダーに読める資料がありません。資料を入れてください。",
      );
    case "empty":
      return say(
        "tệp trống nên bị bỏ qua. Hãy lưu lại nội dung hoặc xóa tệp.",
        "the file is empty and was left out. Save its text again or delete it.",
        "ファイルが空のため除外しました。内容を保存し直すか削除してください。",
      );
    case "binary":
      return say(
        "đây không phải tệp văn bản nên bị bỏ qua. Hãy lưu thành .txt hoặc .md.",
        "this is no text file and was left out. Save it as .txt or .md.",
        "テキストファイルではないため除外しました。.txt か .md で保存してください。",
      );
    case "unsupported":
      return say(
        "chưa đọc được định dạng này nên bị bỏ qua. Hãy lưu thành .txt hoặc .md.",
        "this format is not read yet and was left out. Save it as .txt or .md.",
        "この形式はまだ読めないため除外しました。.txt か .md で保存してください。",
      );
    case "old-format":
      return say(
        `định dạng này không được đọc nên bị bỏ qua. Hãy mở tệp và lưu thành ${problem.saveAs}.`,
        `this format is not read and was left out. Open it and save it as ${problem.saveAs}.`,
        `この形式は読めないため除外しました。開いて${problem.saveAs}で保存してください。`,
      );
    case "mislabelled":
      return say(
        `tên tệp không đúng với nội dung: đây là tệp ${problem.really} nên bị bỏ qua. Hãy đổi đuôi tệp.`,
        `its name does not fit its content: it is a ${problem.really} file and was left out. Rename it.`,
        `名前と内容が一致しません（実際は${problem.really}）。除外しました。拡張子を直してください。`,
      );
    case "encrypted":
      return say(
        "tệp có mật khẩu nên bị bỏ qua. Hãy lưu một bản không có mật khẩu.",
        "it is protected by a password and was left out. Save a copy without one.",
        "パスワードで保護されているため除外しました。パスワードなしで保存してください。",
      );
    case "damaged":
      return say(
        "tệp bị hỏng hoặc không đầy đủ nên bị bỏ qua. Hãy mở bằng chương trình của nó và lưu lại.",
        "it is damaged or incomplete and was left out. Open it in its own program and save it again.",
        "破損しているか不完全なため除外しました。元のソフトで開いて保存し直してください。",
      );
    case "entities":
      return say(
        "tệp khai báo thực thể XML, điều tài liệu văn phòng không bao giờ có, nên bị bỏ qua. Hãy kiểm tra nguồn gốc của tệp.",
        "it declares XML entities, as no office document does, and was left out. Check where it comes from.",
        "文書にはないはずのXML実体宣言があるため除外しました。ファイルの出所を確認してください。",
      );
    case "no-text":
      return say(
        "tài liệu không có chữ nào đọc được (có lẽ là ảnh chụp) nên bị bỏ qua. Hãy dùng bản có chữ.",
        "it holds no text (perhaps a scan) and was left out. Use a copy that has text.",
        "読める文字がない（画像のみの可能性）ため除外しました。文字のある版を使ってください。",
      );
    case "not-a-file":
      return say(
        "đây không phải tệp thường (có lẽ là ống dẫn hoặc thiết bị) nên bị bỏ qua. Hãy chép tài liệu thành tệp.",
        "it is no ordinary file (perhaps a pipe or a device) and was left out. Put the document there as a file.",
        "通常のファイルではない（パイプやデバイスの可能性）ため除外しました。資料をファイルとして置いてください。",
      );
    case "outside":
      return say(
        "đây là liên kết dẫn ra ngoài thư mục nguồn nên không được theo. Hãy chép tài liệu vào đây hoặc thêm thư mục đó vào kho nguồn.",
        "it is a link that leads out of the folder of sources and was not followed. Copy the document here, or add that folder to the corpus.",
        "資料フォルダーの外へのリンクのため、たどりませんでした。文書をここにコピーするか、そのフォルダーを資料に追加してください。",
      );
    case "garbled":
      return say(
        "tệp không cho biết chữ của phông chữ nên chỉ đọc được ký tự vô nghĩa; đã bỏ qua. Hãy dùng tệp gốc hoặc bản khác.",
        "its fonts do not say which letters they show, so its text is gibberish; it was left out. Use the original or another copy.",
        "フォントの文字情報がなく文字化けするため除外しました。元のファイルか別の版を使ってください。",
      );
    case "too-many-pages":
      return say(
        `tệp có hơn ${problem.most} trang nên bị bỏ qua. Hãy chia nhỏ.`,
        `it has more than ${problem.most} pages and was left out. Split it.`,
        `${problem.most}ページを超えるため除外しました。分割してください。`,
      );
    case "exhausting":
      return say(
        `đọc tệp này mất hơn ${problem.seconds} giây hoặc ${problem.megabytes} MB bộ nhớ nên bị bỏ qua. Hãy chia nhỏ hoặc kiểm tra nguồn gốc của tệp.`,
        `reading it took more than ${problem.seconds} seconds or ${problem.megabytes} MB of memory, so it was left out. Split it, or check where it comes from.`,
        `読み込みに${problem.seconds}秒または${problem.megabytes} MB以上かかるため除外しました。分割するか、ファイルの出所を確認してください。`,
      );
    case "unpacks":
      return say(
        `tệp nén giải ra quá lớn (trên ${problem.megabytes} MB) nên bị bỏ qua. Hãy kiểm tra nguồn gốc của tệp.`,
        `it would unpack to more than ${problem.megabytes} MB and was left out. Check where it comes from.`,
        `展開すると${problem.megabytes} MBを超えるため除外しました。ファイルの出所を確認してください。`,
      );
    case "left-out":
      return leftOut(problem, say);
    case "unreadable":
      return say(
        `không đọc được (${problem.detail}) nên bị bỏ qua. Hãy kiểm tra quyền truy cập.`,
        `it could not be read (${problem.detail}) and was left out. Check its permissions.`,
        `読み込めないため除外しました（${problem.detail}）。権限を確認してください。`,
      );
    case "encoding":
      return say(
        `không rõ bảng mã (dòng ${problem.line} không phải UTF-8) nên tệp bị bỏ qua. Hãy lưu lại bằng UTF-8.`,
        `its encoding is not known (line ${problem.line} is not UTF-8), so it was left out. Save it as UTF-8.`,
        `文字コードが分からないため除外しました（${problem.line}行目がUTF-8ではありません）。UTF-8で保存し直してください。`,
      );
    case "decoded": {
      const { encoding, more } = problem;
      return more === 0
        ? say(
            `đã đọc theo bảng mã ${encoding}. Nếu chữ bị sai, hãy lưu lại bằng UTF-8.`,
            `it was read as ${encoding}. Save it as UTF-8 if letters are wrong.`,
            `${encoding}として読み込みました。文字が違う場合はUTF-8で保存し直してください。`,
          )
        : say(
            `tệp này và ${more} tệp khác đã đọc theo bảng mã ${encoding}. Nếu chữ bị sai, hãy lưu lại bằng UTF-8.`,
            `it and ${more} more were read as ${encoding}. Save them as UTF-8 if letters are wrong.`,
            `他の${more}件とともに${encoding}として読み込みました。文字が違う場合はUTF-8で保存し直してください。`,
          );
    }
    case "too-large":
      return say(
        `tệp quá lớn (trên ${problem.megabytes} MB) nên bị bỏ qua. Hãy chia nhỏ.`,
        `the file is larger than ${problem.megabytes} MB and was left out. Split it.`,
        `${problem.megabytes} MBを超えるため除外しました。分割してください。`,
      );
    case "too-wide":
      return say(
        `bảng có quá nhiều cột (trên ${problem.columns}) nên bị bỏ qua. Hãy chia nhỏ.`,
        `its table has more than ${problem.columns} columns and it was left out. Split it.`,
        `表の列数が${problem.columns}を超えるため除外しました。分割してください。`,
      );
    case "too-many-cells": {
      const millions = problem.cells / 1e6;
      return say(
        `bảng có quá nhiều ô (trên ${millions} triệu) nên bị bỏ qua. Hãy chia nhỏ.`,
        `its tables have more than ${millions} million cells and it was left out. Split it.`,
        `表のセルが${millions * 100}万を超えるため除外しました。分割してください。`,
      );
    }
    case "front-matter":
      return say(
        `tệp đã được đọc, nhưng phần đầu (front matter) có lỗi: ${problem.detail}. Hãy sửa phần giữa hai dòng ---.`,
        `the file was read, but its front matter is broken: ${problem.detail}. Mend what stands between the two --- lines.`,
        `ファイルは読み込みましたが、冒頭のメタデータに誤りがあります：${problem.detail}。二つの --- の間を直してください。`,
      );
    case "sources": {
      const { detail, entry } = problem;
      const at = entry === null ? "" : say(`mục "${entry}": `, `entry "${entry}": `, `項目「${entry}」：`);
      return say(
        `${at}${detail}. Các tệp vẫn được đọc; hãy sửa để có tên nguồn và ngày.`,
        `${at}${detail}. The files were read all the same; mend it so that they have titles and dates.`,
        `${at}${detail}。ファイルは読み込みました。表題と日付のために直してください。`,
      );
    }
  }
}

// A name may hold line breaks and what clears a terminal.
const unprintable = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/**
 * One line for a person: where, what, what to do.
 *
 * @example `corpus/a.txt: the file is empty and was left out. Save its text again or delete it.`
 */
export const describeCorpusProblem = (problem: CorpusProblem, language: Language = "en"): string =>
  `${problem.path.replace(unprintable, " ")}: ${what(problem, (vi, en, ja) => ({ vi, en, ja })[language])}`;

/** One line for all files of an encoding: an archive of the nineties holds thousands. */
export function together(problems: readonly CorpusProblem[]): CorpusProblem[] {
  const more = new Map<string, number>();
  for (const problem of problems)
    if (problem.code === "decoded") more.set(problem.encoding, (more.get(problem.encoding) ?? -1) + 1);
  return problems.flatMap((problem): CorpusProblem[] => {
    if (problem.code !== "decoded") return [problem];
    const others = more.get(problem.encoding);
    more.delete(problem.encoding);
    return others === undefined ? [] : [{ ...problem, more: others }];
  });
}
