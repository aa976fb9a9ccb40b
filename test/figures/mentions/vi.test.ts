import { strict as assert } from "node:assert";
import { mentionsOf } from "../../support/mentions";

type Row = [text: string, ...mentions: string[]];

function table(title: string, rows: Row[]): void {
  describe(title, () => {
    for (const [text, ...mentions] of rows) it(text, () => assert.deepEqual(mentionsOf(text, "vi"), mentions));
  });
}

table("periods in Vietnamese (read on 1 September 2024)", [
  ["hết tháng 10-2023", "tháng 10-2023 = ..2023-10-31"],
  ["9 tháng đầu năm 2023", "9 tháng đầu năm 2023 = 2023-01-01..2023-09-30"],
  ["chín tháng năm 2024", "chín tháng năm 2024 = 2024-01-01..2024-09-30"],
  ["6 tháng cuối năm", "6 tháng cuối năm = ~2024-07-01..2024-12-31"],
  ["quý III/2024", "quý III/2024 = 2024-07-01..2024-09-30"],
  ["ba quý đầu năm 2024", "ba quý đầu năm 2024 = 2024-01-01..2024-09-30"],
  ["giai đoạn 2021-2030", "2021-2030 = 2021-01-01..2030-12-31"],
  ["năm tài khóa 2020", "năm tài khóa 2020 = 2020-04-01..2021-03-31"],
  ["tính đến hết ngày 20/5/2014", "ngày 20/5/2014 = ..2014-05-20"],
  ["lũy kế đến cuối năm 2019", "cuối năm 2019 = ..2019-12-31"],
  ["kể từ năm 1992", "năm 1992 = 1992-01-01.."],
  ["tháng Ba vừa qua", "tháng Ba vừa qua = ~2024-03-01..2024-03-31"],
]);

table("dates in Vietnamese", [
  ["từ ngày 20-25/9/2023", "ngày 20-25/9/2023 = 2023-09-20..2023-09-25"],
  ["từ 3/9 đến 5/10/2023", "3/9 = 2023-09-03", "5/10/2023 = 2023-10-05"],
  ["ngày 21 tháng 9 năm 1973", "ngày 21 tháng 9 năm 1973 = 1973-09-21"],
  ["lúc 14h30 ngày 5/9/2024", "14h30 = 14:30", "ngày 5/9/2024 = 2024-09-05"],
]);

table("no dates in Vietnamese", [
  ["chiếm 1/4 dân số"],
  ["đứng thứ ba về đầu tư"],
  ["5 năm, 3 tháng và 2 ngày"],
  ["mỗi năm 2000 người"],
  ["kéo dài 8 giờ"],
]);
