import { hashWord } from "../corpus/stream/hash";
import { normaliseSyllable } from "../corpus/stream/syllable";
import type { Reason } from "../model/verdict";
import { contextOf, holdContext, widths } from "./context";
import type { Board } from "./situation";

// Words that exclude each other in one place. Left out are pairs with a use in grammar ("ra/vào", "trong/ngoài", "được/không").
const pairs: readonly [reason: Exclude<Reason, "arithmetic">, words: string][] = [
  ["direction", "tăng/giảm lên/xuống lãi/lỗ mua/bán thu/chi mở/đóng thắng/thua"],
  ["date", "sáng/chiều sáng/tối chiều/tối trước/sau đầu/cuối sớm/muộn"],
  ["bound", "trên/dưới hơn/kém nhiều/ít"],
  ["role", "chưa/đã nam/nữ cha/mẹ bố/mẹ trai/gái vợ/chồng anh/chị ông/bà đông/tây bắc/nam mới/cũ cao/thấp lớn/nhỏ"],
  ["role", "nhanh/chậm mạnh/yếu dài/ngắn nặng/nhẹ tốt/xấu dễ/khó nóng/lạnh xuất/nhập"],
];

interface Opposite {
  readonly word: number;
  readonly reason: Exclude<Reason, "arithmetic">;
}

const opposites = new Map<number, Opposite[]>();
for (const [reason, words] of pairs)
  for (const [one = "", two = ""] of words.split(" ").map((pair) => pair.split("/")))
    for (const [from, to] of [
      [one, two],
      [two, one],
    ] as const) {
      const id = hashWord(normaliseSyllable(from));
      opposites.set(id, [...(opposites.get(id) ?? []), { word: hashWord(normaliseSyllable(to)), reason }]);
    }

// How near to the figure a word must stand to turn what is said of it.
const beside = 6;
// Its opposite must fit the place well, and clearly better than the word itself does anywhere.
const fits = 0.6;
const misfits = 0.5;
const margin = 0.4;

const closer = (distance: number, gap: number): boolean =>
  Math.abs(distance) < gap || (distance > 0 && distance === gap);

/**
 * The slot that a word beside a figure turns round: the draft says "giảm" in the very place where the document says "tăng".
 * `null` where no word does.
 */
export function turnedBy({ statement, document, hits, contexts }: Board, center: number): Opposite["reason"] | null {
  const { stream } = statement;
  const out = new Float64Array(widths);
  const first = Math.max(statement.first, center - beside);
  for (let token = first; token < Math.min(statement.end, center + beside + 1); token++) {
    // "đạt 3,3 tỷ, giảm 18 triệu": a word turns the figure it is nearest to, of two the one behind it.
    const gap = Math.abs(token - center);
    if (contexts.some(({ item }) => item.token !== center && closer(item.token - token, gap))) continue;
    const word = stream.ids[token] ?? 0;
    const against = (stream.itemAt[token] ?? -1) < 0 ? opposites.get(word) : undefined;
    if (!against?.some((opposite) => document.ids.includes(opposite.word))) continue;
    const context = contextOf(statement, token);
    const best = (id: number): number => {
      let top = 0;
      for (let at = document.ids.indexOf(id); at >= 0; at = document.ids.indexOf(id, at + 1)) {
        holdContext(context, hits, document, at, out);
        top = Math.max(top, out[0] ?? 0);
      }
      return top;
    };
    const own = best(word);
    if (own > misfits) continue;
    const turned = against.find((opposite) => {
      const other = best(opposite.word);
      return other > fits && other - own >= margin;
    });
    if (turned) return turned.reason;
  }
  return null;
}
