import { idOf } from "../corpus/stream/word-ids";
import type { Reason } from "../model/verdict";

type SlotReason = Exclude<Reason, "arithmetic">;

// Words that exclude each other in one place. Left out are pairs with a use in grammar ("ra/vào", "trong/ngoài", "được/không").
const pairs: readonly [reason: SlotReason, words: string][] = [
  ["direction", "tăng/giảm tăng/hạ lên/xuống lãi/lỗ mua/bán thu/chi mở/đóng thắng/thua thắng/bại cải/suy"],
  ["date", "sáng/chiều sáng/trưa sáng/tối trưa/chiều trưa/tối chiều/tối trước/sau đầu/cuối sớm/muộn đêm/ngày"],
  ["bound", "trên/dưới hơn/kém nhiều/ít"],
  [
    "role",
    "đã/chưa đã/không nam/nữ cha/mẹ bố/mẹ trai/gái vợ/chồng anh/chị ông/bà đực/cái đông/tây bắc/nam mới/cũ cao/thấp lớn/nhỏ",
  ],
  ["role", "nhanh/chậm mạnh/yếu dài/ngắn nặng/nhẹ tốt/xấu dễ/khó nóng/lạnh xuất/nhập vui/buồn gần/xa rộng/hẹp"],
  ["role", "trực/gián nội/ngoại âm/dương xác/phủ thừa/thiếu"],
];

/** A word against its opposite. */
interface Against {
  readonly word: string;
  readonly opposite: string;
  readonly id: number;
  readonly reason: SlotReason;
}

const opposites = new Map<number, Against[]>();
for (const [reason, words] of pairs)
  for (const [one = "", two = ""] of words.split(" ").map((pair) => pair.split("/")))
    for (const [word, opposite] of [
      [one, two],
      [two, one],
    ] as const)
      opposites.set(idOf(word), [...(opposites.get(idOf(word)) ?? []), { word, opposite, id: idOf(opposite), reason }]);

/** Of words that stand in one place of two texts: the first one here that says the opposite of one there, by its index. */
export function opposed(here: readonly number[], there: readonly number[]): (Against & { readonly at: number }) | null {
  for (const [at, word] of here.entries()) {
    const against = there.includes(word) ? undefined : opposites.get(word);
    const found = against?.find(({ id }) => there.includes(id) && !here.includes(id));
    if (found) return { ...found, at };
  }
  return null;
}
