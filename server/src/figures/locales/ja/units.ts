import { currencyNames, hundredths, money } from "../common/currencies";
import { counted, unitsOf } from "../common/units";

export const units = {
  ...currencyNames("ja"),
  ...money({
    円: "JPY", 日本円: "JPY", ドル: "USD", 米ドル: "USD", "㌦": "USD", アメリカドル: "USD", ユーロ: "EUR", ポンド: "GBP", 英ポンド: "GBP", 元: "CNY", 人民元: "CNY", 中国元: "CNY", 中国人民元: "CNY", ウォン: "KRW", 韓国ウォン: "KRW",
    ドン: "VND", ベトナムドン: "VND", 香港ドル: "HKD", 豪ドル: "AUD", カナダドル: "CAD", シンガポールドル: "SGD", スイスフラン: "CHF", "スイス・フラン": "CHF", ルピー: "INR", バーツ: "THB", ルーブル: "RUB", ペソ: "PHP", キープ: "LAK", リエル: "KHR",
  }),
  ...hundredths(["銭", "セント", "ペンス"]),
  ...unitsOf({
    percent: ["パーセント", "ﾊﾟｰｾﾝﾄ"],
    percentagePoint: ["ポイント", "%ポイント", "パーセントポイント"],
    year: ["年", "年間", "カ年", "か年", "ヵ年", "周年"], month: ["カ月", "か月", "ヵ月", "ヶ月", "箇月", "カ月間", "か月間", "ヵ月間"], week: ["週間"], day: ["日間"], hour: ["時間"], minute: ["分間", "分"], second: ["秒"], century: ["世紀"],
    kilometer: ["キロメートル", "キロ"], meter: ["メートル"], centimeter: ["センチメートル", "センチ"], millimeter: ["ミリメートル", "ミリ"], decimeter: ["デシメートル"], mile: ["マイル"], foot: ["フィート"], inch: ["インチ"], yard: ["ヤード"],
    "square-kilometer": ["平方キロメートル", "平方キロ"], "square-meter": ["平方メートル"], hectare: ["ヘクタール"], acre: ["エーカー"], "cubic-meter": ["立方メートル"], liter: ["リットル"], milliliter: ["ミリリットル"], gallon: ["ガロン"], barrel: ["バレル"],
    "metric-ton": ["トン", "メートルトン", "万トン"].slice(0, 2), kilogram: ["キログラム"], gram: ["グラム"], megawatt: ["メガワット"], kilowatt: ["キロワット"], gigawatt: ["ギガワット"], degree: ["度"], dose: ["回分"], bit: ["ビット"],
  }),
  ...counted(["人", "名", "人以上", "万人"].slice(0, 2), "person"),
  ...counted(["件", "社", "回", "か国", "カ国", "ヵ国", "ヶ国", "国", "個", "台", "本", "校", "便", "隻", "機", "店", "店舗", "項目", "分野", "品目", "自治体", "団体", "都市", "県", "都道府県", "省", "地域", "戸", "棟", "世帯", "歳", "位", "倍", "割", "度目", "回目", "冊", "枚", "頭", "匹", "杯", "点", "票", "議席", "席", "つ", "案件", "プロジェクト", "企業", "文書", "足", "対", "基", "軒", "羽", "代"].filter((noun) => !["位", "倍", "割"].includes(noun))),
};

export const stopNouns: readonly string[] = [];
