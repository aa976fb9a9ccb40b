import assert from "node:assert/strict";
import { inWords } from "../../support/quantities";

const table = (name: string, rows: readonly (readonly [text: string, figures: string])[]): void => {
  describe(name, () => {
    for (const [text, figures] of rows) it(text, () => assert.equal(inWords(text, "ja"), figures));
  });
};

describe("quantities in Japanese", () => {
  table("numbers, scales, currencies", [
    ["貿易総額は514億4300万米ドルだった。", "514億4300万米ドル = 51443000000 USD"],
    ["在留ベトナム人は60万0348人です。", "60万0348人 = 600348 person"],
    ["在留ベトナム人は63万4,361人です。", "63万4,361人 = 634361 person"],
    ["約1億2,614万6千人が住む。", "約1億2,614万6千人 = 126146000 person approximate"],
    ["事業費は3.5兆円です。", "3.5兆円 = 3500000000000 JPY"],
    [
      "貿易額は427億ドル（約4兆8630億円）です。",
      "427億ドル = 42700000000 USD ~ 4863000000000 JPY | 約4兆8630億円 = 4863000000000 JPY approximate",
    ],
    ["輸出は40億200万㌦だった。", "40億200万㌦ = 4002000000 USD"],
    ["供与額は102億円。", "102億円 = 10200000000 JPY"],
    ["人口は五十六万人です。", "五十六万人 = 560000 person"],
    ["１２０パーセントです。", "１２０パーセント = 120 percent"],
    ["２・１５倍になった。", "２・１５倍 = 2.15 multiple"],
    ["約9.9倍です。", "約9.9倍 = 9.9 multiple approximate"],
    ["三割の企業が答えた。", "三割 = 30 percent"],
    ["十余万人が訪れた。", "十余万人 = 100000 person approximate"],
    ["数百人が参加した。", "数百人 = 100 person approximate ambiguous"],
  ]);
  table("bounds, change, share, ranks", [
    ["500人以上が参加した。", "500人以上 = 500.. person atLeast"],
    ["500人未満でした。", "500人未満 = ..500 person lessThan"],
    ["5割超を占める。", "5割超 = 50.. percent moreThan share"],
    ["100社近くが進出した。", "100社近く = 100 count (社) almost"],
    ["前年比11.3%増の102億円。", "11.3% = 11.3 percent up difference | 102億円 = 10200000000 JPY"],
    ["前年比▲12.8%減となった。", "▲12.8% = 12.8 percent down difference"],
    ["前年比▲12.8%となった。", "▲12.8% = -12.8 percent"],
    ["2.4ポイント上昇した。", "2.4ポイント = 2.4 percentagePoint up difference"],
    ["20%から30%に上昇した。", "20% = 20 percent | 30% = 30 percent up"],
    ["500以上の企業が進出した。", "500以上の企業 = 500.. count (企業) atLeast"],
    ["1人当たり4,000ドルだった。", "4,000ドル = 4000 USD"],
    ["第2位の貿易相手国です。", "2位 = 2 rank"],
    ["全体の6.6%を占める。", "6.6% = 6.6 percent share"],
    ["中国に次ぎ2位です。", "2位 = 2 rank"],
    ["世界13位だった。", "13位 = 13 rank"],
    ["最大の援助国です。", "最大の = 1 rank"],
    ["貿易額を1000億ドルに倍増させる目標です。", "1000億ドル = 100000000000 USD target | 倍増 = 2 multiple up target"],
  ]);
  table("what is no quantity", [
    ["四川の出身です。", ""],
    ["一部の企業が反対した。", ""],
    ["三菱と一緒に進める。", ""],
    ["統一の基準。", ""],
    ["2024年9月5日午後2時。", ""],
    ["令和6年末に完成。", ""],
    ["全て終わった。", ""],
    ["すぐに人が来た。", ""],
    ["G7サミットとCOVID-19。", ""],
    ["両国の首脳は一致した。", ""],
    ["万全を期す。", ""],
    ["第3条第2項。", ""],
  ]);
});
