export type Language = "vi" | "en" | "ja";

export const languages: readonly Language[] = ["vi", "en", "ja"];
