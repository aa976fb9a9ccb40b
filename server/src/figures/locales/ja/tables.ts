import type { LocaleData } from "../../locale";

// Not 前年比: it is the ratio as often as the growth.
export const tables: LocaleData["tables"] = {
  times: {
    年: "#年",
    暦年: "#年",
    年次: "#年",
    年度: "#年度",
    会計年度: "#年度",
    月: "#月",
    四半期: "第#四半期",
    年月: null,
    時期: null,
    期間: null,
    時点: null,
    日付: null,
  },
  numbering: ["番号", "項番", "no."],
  growth: ["増減", "増減率", "伸び率", "成長率", "増加率", "変化率", "前年比伸び率", "前年比増減率"],
  shares: ["構成比", "シェア", "割合", "比率"],
  balance: ["収支", "差引", "差引額"],
};
