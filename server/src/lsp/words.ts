import type { Language } from "../model/language";

/** What the server says of a corpus as a whole, in the client's language. The log has it in the same words. */
export interface CorpusWords {
  /** A relative path, and no folder that it could start from. */
  readonly needsFolder: (path: string) => string;
  readonly noGlossary: (path: string) => string;
  readonly cancelled: string;
  /** What went wrong. */
  readonly failed: (why: string) => string;
}

export const corpusWords: Readonly<Record<Language, CorpusWords>> = {
  vi: {
    needsFolder: (path) =>
      `${path}: đường dẫn tương đối cần một thư mục đang mở; hãy mở thư mục hoặc ghi đường dẫn đầy đủ`,
    noGlossary: (path) => `${path}: không có bảng thuật ngữ này; hãy sửa doiChieu.glossary`,
    cancelled: "việc đọc nguồn đã bị dừng; hãy chạy lệnh “Đọc lại kho nguồn”",
    failed: (why) => `không đọc được kho nguồn: ${why}; hãy chạy lệnh “Đọc lại kho nguồn”`,
  },
  en: {
    needsFolder: (path) => `${path}: a relative corpus path needs an open folder; open one or write the full path`,
    noGlossary: (path) => `${path}: no such glossary; correct doiChieu.glossary`,
    cancelled: 'reading the corpus was cancelled; run "Rebuild Corpus Index"',
    failed: (why) => `reading the corpus failed: ${why}; run "Rebuild Corpus Index"`,
  },
  ja: {
    needsFolder: (path) =>
      `${path}：相対パスには開いているフォルダーが必要です。フォルダーを開くか、完全なパスを書いてください`,
    noGlossary: (path) => `${path}：この用語集はありません。doiChieu.glossary を直してください`,
    cancelled: "資料の読み込みを中止しました。「資料の索引を作り直す」を実行してください",
    failed: (why) => `資料を読み込めませんでした：${why}。「資料の索引を作り直す」を実行してください`,
  },
};
