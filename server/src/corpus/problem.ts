import type { Language } from "../model/language";

/**
 * What is wrong with a corpus path. All but `front-matter` and `sources` mean that the file was not read; after those two
 * it was, without the metadata in question.
 */
export type CorpusProblem = { readonly path: string } & (
  | { readonly code: "missing" | "empty" | "binary" | "unsupported" | "no-sources" }
  /** `detail`: the system's code, such as EACCES. */
  | { readonly code: "unreadable"; readonly detail: string }
  /** `line`, from 1: where the first wrong byte stands. */
  | { readonly code: "encoding"; readonly line: number }
  | { readonly code: "too-large"; readonly megabytes: number }
  | { readonly code: "front-matter"; readonly detail: string }
  /** `entry`: the file that the entry is for; `null` where the whole of `sources.json` is meant. */
  | { readonly code: "sources"; readonly entry: string | null; readonly detail: string }
);

function what(problem: CorpusProblem, say: (vi: string, en: string, ja: string) => string): string {
  switch (problem.code) {
    case "missing":
      return say(
        "không có tệp hoặc thư mục này. Hãy kiểm tra đường dẫn của kho nguồn.",
        "no such file or folder. Check the path of the corpus.",
        "ファイルまたはフォルダーがありません。資料のパスを確認してください。",
      );
    case "no-sources":
      return say(
        "thư mục không có nguồn nào (.txt hoặc .md). Hãy chép tài liệu nguồn vào đây.",
        "the folder holds no source (.txt or .md). Put source documents there.",
        "フォルダーに資料（.txt・.md）がありません。資料を入れてください。",
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
    case "unreadable":
      return say(
        `không đọc được (${problem.detail}) nên bị bỏ qua. Hãy kiểm tra quyền truy cập.`,
        `it could not be read (${problem.detail}) and was left out. Check its permissions.`,
        `読み込めないため除外しました（${problem.detail}）。権限を確認してください。`,
      );
    case "encoding":
      return say(
        `dòng ${problem.line} không phải UTF-8 nên tệp bị bỏ qua. Hãy lưu lại bằng UTF-8.`,
        `line ${problem.line} is not UTF-8, so the file was left out. Save it as UTF-8.`,
        `${problem.line}行目がUTF-8ではないため除外しました。UTF-8で保存し直してください。`,
      );
    case "too-large":
      return say(
        `tệp quá lớn (trên ${problem.megabytes} MB) nên bị bỏ qua. Hãy chia nhỏ.`,
        `the file is larger than ${problem.megabytes} MB and was left out. Split it.`,
        `${problem.megabytes} MBを超えるため除外しました。分割してください。`,
      );
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

/**
 * One line for a person: where, what, what to do.
 *
 * @example `corpus/a.txt: line 12 is not UTF-8, so the file was left out. Save it as UTF-8.`
 */
export const describeCorpusProblem = (problem: CorpusProblem, language: Language = "en"): string =>
  `${problem.path}: ${what(problem, (vi, en, ja) => ({ vi, en, ja })[language])}`;
