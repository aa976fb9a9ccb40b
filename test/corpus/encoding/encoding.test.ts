import { strict as assert } from "node:assert";
import fc from "fast-check";
import { decodeText } from "../../../server/src/corpus/readers/decode";
import { decodeLegacy, fontEncodingOf } from "../../../server/src/corpus/readers/encoding/legacy";
import { inAbc, japanese, unicode, vietnamese, western } from "./encoders";

const vietnameseSentences = [
  "Kim ngạch thương mại hai chiều năm 2024 đạt 46,2 tỷ USD, tăng 2,7% so với năm trước.",
  "Nhật Bản là nhà cung cấp vốn vay ưu đãi lớn nhất của Việt Nam, với hơn 2.812 tỷ yên.",
  "Tính đến hết tháng 6, cộng đồng người Việt tại Nhật Bản có khoảng 600.348 người.",
  "ỦY BAN NHÂN DÂN TỈNH QUẢNG NINH: BÁO CÁO TÌNH HÌNH ĐẦU TƯ NƯỚC NGOÀI QUÝ III/2024.",
  "Hai bên ký 15 văn kiện hợp tác về đường sắt, năng lượng, y tế và giáo dục; nhiều cơ quan thuộc Bộ tham dự.",
  "Nghị định số 30/2020/NĐ-CP và Quyết định 1658/QĐ-TTg được nhắc tới ba lần trong buổi làm việc.",
  "Đắk Lắk xuất khẩu hơn 3.100 tấn sầu riêng; giá thu mua giảm nhẹ, khoảng 4 nghìn đồng mỗi ki-lô-gam.",
  "Thủ tướng đề nghị phía bạn sớm mở cửa thị trường cho quả bưởi, quả chanh leo và thủy hải sản khác.",
];
const englishSentences = [
  "The joint committee met in Tokyo on 27 November.",
  "Exports (FOB) rose 8.8 percent; see table 4.",
  "FDI: 5,512 projects, USD 78.3 billion.",
];
const japaneseSentences = [
  "二国間の貿易総額は二〇二四年に462億ドルに達し、前年に比べて2.7％増えた。",
  "在留ベトナム人は昨年六月末の時点で60万0348人となり、中国に次いで二番目に多い。",
  "両首脳は、エネルギーと半導体の分野で協力を強めることで一致しました。",
  "円借款の累計はおよそ2兆8千億円で、ホーチミン市の都市鉄道にも使われている。",
];

/** Some sentences of a language and some of English between them: always two of the former. */
const textOf = (own: readonly string[], between: readonly string[]) =>
  fc
    .record({
      first: fc.array(fc.constantFrom(...own), { minLength: 2, maxLength: 8 }),
      second: fc.array(fc.constantFrom(...between), { maxLength: 8 }),
      end: fc.constantFrom(" ", "\n", "\r\n", "\n\n"),
      cut: fc.integer({ min: 200, max: 2000 }),
    })
    .map(({ first, second, end, cut }) =>
      first
        .flatMap((sentence, index) => [sentence, second[index] ?? ""])
        .join(end)
        .slice(0, cut)
        .trim(),
    );

const runs = { numRuns: 60, seed: 7 };

describe("corpus/readers/encoding: bytes of any time → text", () => {
  for (const [encoding, encode] of Object.entries(vietnamese))
    it(`tells ${encoding}, and nothing of the text is lost`, () => {
      fc.assert(
        fc.property(textOf(vietnameseSentences, englishSentences), (text) => {
          const expected = encoding === "TCVN3" ? inAbc(text) : text;
          const found = decodeLegacy(encode(text));
          assert.equal(found?.text, expected);
          // Without a capital that bears a tone, a text is the same in both of TCVN's fonts.
          const isEither = encoding === "TCVN 5712" && inAbc(text) === text;
          assert.equal(found?.encoding, isEither ? "TCVN3" : encoding);
        }),
        runs,
      );
    });

  for (const [encoding, encode] of Object.entries(japanese))
    it(`tells ${encoding}, and nothing of the text is lost`, () => {
      fc.assert(
        fc.property(textOf(japaneseSentences, englishSentences), (text) => {
          assert.deepEqual(decodeLegacy(encode(text)), { text, encoding });
        }),
        runs,
      );
    });

  for (const [what, encode] of Object.entries(unicode))
    it(`reads ${what}`, () => {
      const text = fc.oneof(
        textOf(vietnameseSentences, englishSentences),
        textOf(japaneseSentences, englishSentences),
        textOf(englishSentences, vietnameseSentences),
      );
      fc.assert(
        fc.property(text, (text) => {
          assert.deepEqual(decodeText(encode(text)), { text, encoding: what.split(" ", 1)[0] });
        }),
        runs,
      );
    });

  it("reads typographic quotes and dashes beside the letters of the old fonts", () => {
    const text = "“Sáu điểm hơn” – phương châm của hai bên trong năm nay…";
    for (const encoding of ["TCVN3", "VNI", "windows-1258"]) {
      const bytes = vietnamese[encoding]?.(text) ?? new Uint8Array();
      assert.deepEqual(decodeLegacy(bytes), { text, encoding });
    }
  });

  it("tells an encoding by what comes after a long preface in ASCII", () => {
    const preface = "Annex to the report. See tables 1 to 20.\n".repeat(3000);
    const text = preface + vietnameseSentences[0];
    assert.equal(decodeLegacy(vietnamese.VISCII?.(text) ?? new Uint8Array())?.text, text);
  });

  const others: [what: string, text: string][] = [
    ["English with typographic marks", "The “comprehensive strategic partnership” – signed in 2023 – covers €5 bn…"],
    [
      "English with a name in French",
      "Ambassador André Lefèvre met the delegation at the café; 5 accords were signed.",
    ],
    ["English with one name in Vietnamese", "General Secretary Tô Lâm received the Ambassador on 13 August."],
    ["French", "Le volume des échanges a dépassé 46 milliards de dollars, où l’Asie du Sud-Est tient une part élevée."],
    [
      "German",
      "Die Ausfuhren nach Japan stiegen um 8,8 % auf 26,8 Milliarden US-Dollar; größter Abnehmer blieb München.",
    ],
  ];
  for (const [what, text] of others)
    it(`never takes ${what} for Vietnamese`, () => {
      const found = decodeLegacy(western(text));
      assert.equal(found?.text, text);
      assert.equal(fontEncodingOf(text), null);
    });

  const none: [what: string, bytes: Uint8Array][] = [
    ["Russian in windows-1251", Uint8Array.from(Buffer.from("cff0e8e2e5f22c20ece8f0212025ead2eef0e3eee2ebff", "hex"))],
    ["a picture", Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919 + (index >> 3)) % 256)],
    ["bytes without control characters", Uint8Array.from({ length: 4000 }, (_, index) => 160 + ((index * 37) % 96))],
    ["one letter", Uint8Array.from([65, 10, 66, 10, 0xd0, 0x41])],
    [
      "UTF-8 with a letter broken",
      Buffer.concat([Buffer.from("Đạt 5 tỷ USD ở Hà Nội, Đà Nẵng. "), Buffer.from([0xe1, 0x20])]),
    ],
  ];
  for (const [what, bytes] of none)
    it(`refuses ${what}`, () => {
      assert.equal(decodeLegacy(bytes), null);
      assert.ok(!("text" in decodeText(bytes)));
    });

  it("refuses random bytes, and never throws", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 64, maxLength: 3000 }), (bytes) => {
        assert.equal(decodeLegacy(bytes), null);
        assert.ok(!("text" in decodeText(bytes)));
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});

describe("corpus/readers/encoding: Vietnamese that a Word or PDF file holds letter for letter of an old font", () => {
  const latin = (encode: ((text: string) => Uint8Array) | undefined, text: string): string =>
    new TextDecoder("windows-1252").decode(encode?.(text));
  for (const encoding of ["TCVN3", "VNI"] as const)
    it(`restores ${encoding}`, () => {
      fc.assert(
        fc.property(textOf(vietnameseSentences, englishSentences), (text) => {
          const expected = encoding === "TCVN3" ? inAbc(text) : text;
          const written = latin(vietnamese[encoding], text);
          const font = fontEncodingOf(written);
          assert.equal(font?.encoding, encoding);
          assert.equal(font.restore(written), expected);
        }),
        runs,
      );
    });

  it("leaves Unicode alone, also where a line of it is in an old font", () => {
    assert.equal(fontEncodingOf("Việt Nam, ViÖt Nam, NhËt B¶n, §µ N½ng"), null);
    assert.equal(fontEncodingOf("Plain English: 5 bn."), null);
    assert.equal(fontEncodingOf("両国は5億ドル"), null);
  });
});
