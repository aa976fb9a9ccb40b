import type { Messages } from "./slots";

const aside = (...parts: readonly string[]): string => {
  const known = parts.filter((part) => part !== "").join("、");
  return known && `（${known}）`;
};

export const ja: Messages = {
  value: ({ draft, source, who, difference }) =>
    `資料では「${source}」ですが、原稿は「${draft}」です${aside(difference)}。出典：${who}。`,
  scale: ({ draft, source, who }) =>
    `桁が違います。資料では「${source}」、原稿は「${draft}」です。千・万・億・兆や区切りをご確認ください。出典：${who}。`,
  unit: ({ draft, source, who }) => `単位が違います。資料では「${source}」、原稿は「${draft}」です。出典：${who}。`,
  bound: ({ draft, source, who }) =>
    `程度を示す語が合いません。資料では「${source}」なので「${draft}」とは言えません。出典：${who}。`,
  direction: ({ draft, source, who, draftChange, sourceChange }) =>
    `増減が逆です。資料では「${source}${sourceChange}」、原稿は「${draft}${draftChange}」です。出典：${who}。`,
  rank: ({ draft, source, who }) => `順位が違います。資料では「${source}」、原稿は「${draft}」です。出典：${who}。`,
  period: ({ source, who, draftPeriod, sourcePeriod }) =>
    sourcePeriod && draftPeriod
      ? `時期が違います。「${source}」は${sourcePeriod}の数値で、${draftPeriod}のものではありません。出典：${who}。`
      : `時期が違います。資料の「${source}」は別の時期の数値です。出典：${who}。`,
  role: ({ source, who, sourceConcept }) =>
    `対象が違います。資料の「${source}」は${sourceConcept ? `「${sourceConcept}」` : "別の対象"}の数値です。出典：${who}。`,
  target: ({ source, who }) => `目標または見込みであり、実績ではありません。資料では「${source}」です。出典：${who}。`,
  date: ({ draft, source, who, detail }) =>
    source
      ? `日付が違います。資料では「${source}」、原稿は「${draft}」です。${who ? `出典：${who}。` : ""}`
      : `存在しない日付です：${detail || draft}。`,
  reference: ({ draft, source, who }) =>
    `番号または名称が違います。資料では「${source}」、原稿は「${draft}」です。出典：${who}。`,
  arithmetic: ({ draft, detail }) => `原稿の数値どうしが合いません：${detail || draft}。`,
  wording: ({ source, who, detail }) =>
    `資料は逆のことを述べています。「${source}」の前後はほぼ同じ文ですが、一語が反対です（原稿／資料：${detail}）。出典：${who}。`,
  outdated: ({ draft, source, who, otherWho }) =>
    `古い数値です。「${draft}」は${otherWho}によるもので、現在は${who}によると「${source}」です。`,
  conflicting: ({ source, who, otherSource, otherWho, cause }) =>
    `資料の間で食い違いがあります。「${source}」（${who}）、「${otherSource}」（${otherWho}）。${cause && `${cause}。`}`,
  "cited-otherwise": ({ draft, source, who, otherWho }) =>
    `引用元では${source}（${who}）、原稿の${draft}は${otherWho}と一致します。引用元を改めるか、数値を直してください。`,
  stated: ({ source, who }) => `資料と一致します：「${source}」。出典：${who}。`,
  rounded: ({ source, who }) => `概数として一致します。資料では「${source}」です。出典：${who}。`,
  derived: ({ source, who, detail }) => `資料の数値から計算すると一致します：${detail || source}。出典：${who}。`,
  unsure: ({ source, who }) =>
    `判断できません。${source ? `「${source}」` : "別の数値"}とする資料${aside(who)}がありますが、同じ事柄かどうか確かではありません。ご確認ください。`,
  "other-statement": ({ source, who }) =>
    `確認できません。最も近い資料${aside(source, who)}は、この文と同じことを述べていません。`,
  "other-period": ({ source, who, sourcePeriod }) =>
    `確認できません。資料にあるのは${sourcePeriod || "別の時期"}の数値だけです${aside(source, who)}。`,
  "other-unit": ({ source, who }) => `確認できません。資料にあるのは別の単位の数値だけです${aside(source, who)}。`,
  "no-figure": ({ who }) => `確認できません。資料${aside(who)}はこの件に触れていますが、数値を挙げていません。`,
  ambiguous: ({ draft, detail }) => `二通りに読めるため確認していません：${detail || draft}。`,
  future: () => "確認できません。手元のどの資料よりも後の時期です。",
  "no-source": () => "この数値に触れた資料は見つかりませんでした。",
  ignored: () => "確認していません。原稿で確認の対象外とされています。",
  accepted: ({ detail }) => `執筆者が了承済みです${aside(detail)}。`,
};
