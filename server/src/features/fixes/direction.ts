import type { Language } from "../../model/language";
import type { Span } from "../../model/span";
import type { Verdict } from "../../model/verdict";
import { clauses } from "../../text/clauses";
import type { Words } from "../words";
import type { Fix, Workbench } from "./fix";

/** Words that say which way a figure goes, each with its opposite. */
const pairs: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  vi: [
    ["tăng trưởng", "suy giảm"],
    ["gia tăng", "sụt giảm"],
    ["tăng lên", "giảm xuống"],
    ["tăng", "giảm"],
    ["xuất siêu", "nhập siêu"],
    ["thặng dư", "thâm hụt"],
    ["cao hơn", "thấp hơn"],
    ["nhiều hơn", "ít hơn"],
    ["lớn hơn", "nhỏ hơn"],
  ],
  en: [
    ["increased", "decreased"],
    ["increases", "decreases"],
    ["increasing", "decreasing"],
    ["increase", "decrease"],
    ["rose", "fell"],
    ["risen", "fallen"],
    ["rising", "falling"],
    ["rise", "fall"],
    ["grew", "shrank"],
    ["grown", "shrunk"],
    ["growth", "decline"],
    ["climbed", "dropped"],
    ["surplus", "deficit"],
    ["higher", "lower"],
    ["more", "less"],
    ["up", "down"],
  ],
  ja: [
    ["増加", "減少"],
    ["上昇", "低下"],
    ["増", "減"],
    ["黒字", "赤字"],
    ["上回", "下回"],
    ["高い", "低い"],
    ["多い", "少ない"],
  ],
};

// Words that only go one way round: what the opposite of "declined" was before nobody can tell, "grew" will do.
const oneWay: Readonly<Record<Language, readonly (readonly [string, string])[]>> = {
  vi: [
    ["suy giảm", "tăng trưởng"],
    ["sụt", "tăng"],
  ],
  en: [
    ["declined", "grew"],
    ["decline", "growth"],
    ["dropped", "rose"],
    ["drop", "rise"],
    ["jumped", "dropped"],
  ],
  ja: [["伸び", "減り"]],
};

interface Turn {
  readonly pattern: RegExp;
  readonly opposite: ReadonlyMap<string, string>;
}

const turns = new Map<Language, Turn>();

function turnOf(language: Language): Turn {
  const known = turns.get(language);
  if (known) return known;
  const opposite = new Map<string, string>(oneWay[language]);
  for (const [a, b] of pairs[language]) {
    if (!opposite.has(a)) opposite.set(a, b);
    if (!opposite.has(b)) opposite.set(b, a);
  }
  const words = [...opposite.keys()].sort((a, b) => b.length - a.length).join("|");
  const edge = language === "ja" ? ["", ""] : ["(?<![\\p{L}\\p{M}])", "(?![\\p{L}\\p{M}])"];
  const turn = { pattern: new RegExp(`${edge[0]}(?:${words})${edge[1]}`, "giu"), opposite };
  turns.set(language, turn);
  return turn;
}

const capitalised = (text: string, like: string): string =>
  /^\p{Lu}/u.test(like) ? text.charAt(0).toUpperCase() + text.slice(1) : text;

const away = (word: Span, figure: Span): number =>
  word.end <= figure.start ? figure.start - word.end : word.start >= figure.end ? word.start - figure.end + 1 : 0;

/** Turns the word nearest to the figure, in its clause, that says which way it went: "tăng 4%" → "giảm 4%". */
export function turnDirection({ figure, reason }: Verdict, { draft: { prose } }: Workbench, say: Words): Fix[] {
  const sentence = prose.sentences[figure.sentence];
  if (reason !== "direction" || !sentence) return [];
  const { view } = prose;
  const clause =
    clauses(view.text, sentence).find(({ start, end }) => start <= figure.at.start && figure.at.end <= end) ?? sentence;
  const { pattern, opposite } = turnOf(figure.language);
  const [nearest] = Array.from(view.text.slice(clause.start, clause.end).matchAll(pattern), ({ 0: word, index }) => ({
    word,
    start: clause.start + index,
    end: clause.start + index + word.length,
  })).sort((a, b) => away(a, figure.at) - away(b, figure.at));
  const turned = nearest && opposite.get(nearest.word.toLowerCase());
  if (!nearest || turned === undefined) return [];
  const text = capitalised(turned, nearest.word);
  const changes = [{ ...view.toOriginal(nearest), text }];
  return [{ kind: "answer", title: say.replaceWord(nearest.word, text), changes, needs: "supported" }];
}
