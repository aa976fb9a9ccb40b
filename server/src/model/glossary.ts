import type { Language } from "./language";

/**
 * The words for one thing, by language, the usual one first.
 *
 * A term is met in any case ("xuất khẩu", "XUẤT KHẨU"), but a single word with a capital only as it is written or all in
 * capitals: "Anh" is the country and not "anh", "NB" is Nhật Bản and not "nb". English nouns stand in singular and plural.
 */
export type Terms = Readonly<Partial<Record<Language, readonly string[]>>>;

/** What can be measured: "kim ngạch thương mại" = "trade turnover" = "貿易総額". */
export interface GlossaryConcept {
  readonly id: string;
  readonly terms: Terms;
  /** Units a figure of it may have, `currency` for any ISO 4217 code; empty or absent: any. */
  readonly units?: readonly string[];
  /** A flow is summed over a period; a stock stands at a date; a rank orders parties. */
  readonly nature?: "flow" | "stock" | "rank" | "share" | "event";
  /** The concept it is a part of: exports are a part of trade turnover. */
  readonly partOf?: string;
  /** It comes about once between two countries, so that all who date it must give one date: the establishment of relations. */
  readonly once?: boolean;
  /** The concepts that add up to it, none missing: trade = exports + imports. */
  readonly sumOf?: readonly string[];
  /** Who it is always about, whatever its sentence leaves unsaid: visitors from Viet Nam to Japan. By party id. */
  readonly parties?: { readonly from: string; readonly to: string };
  /** What it is the difference of: trade balance = exports − imports. */
  readonly differenceOf?: readonly [string, string];
}

/** A country, group or institution: "Nhật Bản" = "Nhật" = "Japan" = "日本". */
export interface GlossaryParty {
  readonly id: string;
  /** Countries and groups take part in what is measured; institutions mostly say it ("theo Tổng cục Hải quan"). */
  readonly kind?: "country" | "group" | "institution";
  /** The two that its words name at once: "日越", "Việt - Nhật". */
  readonly pair?: readonly [string, string];
  readonly terms: Terms;
}

/** A noun that is counted, with its words in each language, so that "liều", "doses" and "回分" meet. */
export interface GlossaryUnit {
  readonly id: string;
  readonly terms: Terms;
}

/**
 * What means the same in the three languages, so that a sentence is known again in another one: "gian hàng", "booth", ブース.
 * Of a place and another place only one is meant; what is `common` stands everywhere and says little.
 */
export interface GlossaryWord {
  readonly kind?: "place" | "common";
  readonly terms: Terms;
}

export interface Glossary {
  readonly concepts: readonly GlossaryConcept[];
  readonly parties: readonly GlossaryParty[];
  readonly units: readonly GlossaryUnit[];
  readonly words?: readonly GlossaryWord[];
}
