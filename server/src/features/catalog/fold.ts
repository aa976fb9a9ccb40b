/** Without tone marks, case and full-width forms, and with `d` for `đ`: people search the way they type in a hurry. */
export const fold = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/gu, "")
    .replace(/[đĐ]/gu, "d")
    .normalize("NFKC")
    .toLowerCase();
