import type { LocaleData } from "../../locale";

export const tables: LocaleData["tables"] = {
  times: {
    year: "#",
    "fiscal year": "fiscal #",
    quarter: "Q#",
    month: null,
    period: null,
    date: null,
    day: null,
    time: null,
    "as of": null,
  },
  numbering: ["no", "no.", "#", "s/n", "rank no."],
  growth: ["growth", "growth rate", "change", "annual change", "increase", "decrease", "yoy", "y-o-y", "year-on-year"],
  shares: ["share", "shares", "proportion", "market share", "share of total"],
  balance: ["balance", "net balance"],
};
