import assert from "node:assert/strict";
import { inWords } from "../../support/quantities";

const table = (name: string, rows: readonly (readonly [text: string, figures: string])[]): void => {
  describe(name, () => {
    for (const [text, figures] of rows) it(text, () => assert.equal(inWords(text, "vi"), figures));
  });
};

describe("quantities in Vietnamese", () => {
  table("numbers and scales", [
    ["Kim ngạch đạt 19,223 tỷ USD.", "19,223 tỷ USD = 19223000000 USD"],
    ["Tổng thu là 2.902 tỷ đồng.", "2.902 tỷ đồng = 2902000000000 VND"],
    ["Vốn vay 2.812,8 tỷ Yên.", "2.812,8 tỷ Yên = 2812800000000 JPY"],
    ["Khoản vay 52.304 triệu JPY.", "52.304 triệu JPY = 52304000000 JPY"],
    ["Quy mô 2,8 nghìn tỷ đồng.", "2,8 nghìn tỷ đồng = 2800000000000 VND"],
    ["Có 2 triệu 637 nghìn 251 người.", "2 triệu 637 nghìn 251 người = 2637251 person"],
    ["Cộng đồng có 634.361 người.", "634.361 người = 634361 person"],
    ["Cộng đồng có 1,018,074 người.", "1,018,074 người = 1018074 person"],
    ["Trong tổng số 47,56 triệu người.", "47,56 triệu người = 47560000 person"],
    ["Giải ngân trong tổng số 94.135 tỷ đồng.", "94.135 tỷ đồng = 94135000000000 VND"],
    ["Là một trong số 35 người.", "35 người = 35 person"],
    ["Cộng đồng có 600,348 người.", "600,348 người = 600348 person"],
    ["Kim ngạch đạt 19.223 tỷ USD.", "19.223 tỷ USD = 19223000000000 USD ambiguous"],
    ["Kim ngạch đạt 3,985 tỷ USD.", "3,985 tỷ USD = 3985000000 USD"],
    ["Chi phí 5,000 USD.", "5,000 USD = 5000 USD"],
    ["Diện tích 377.975 km2.", "377.975 km2 = 377975 square-kilometer"],
    ["Tuyến dài 3.800km.", "3.800km = 3800 kilometer"],
    ["Lãi suất 7.5%/năm.", "7.5% = 7.5 percent"],
    ["Viện trợ 100k đồng.", "100k đồng = 100000 VND"],
    ["Kinh phí 3.200tỷ đồng.", "3.200tỷ đồng = 3200000000000 VND"],
    ["Kinh phí nửa triệu USD.", "nửa triệu USD = 500000 USD"],
    ["Vốn 1,5 tỉ đô la Mỹ.", "1,5 tỉ đô la Mỹ = 1500000000 USD"],
    ["Vốn 3 tỷ rưỡi đồng.", "3 tỷ rưỡi đồng = 3500000000 VND"],
    ["Vốn 20 triệu bảng Anh.", "20 triệu bảng Anh = 20000000 GBP"],
    ["Giải thưởng 300.000 nhân dân tệ.", "300.000 nhân dân tệ = 300000 CNY"],
    ["Quỹ 15 triệu franc Thụy Sĩ.", "15 triệu franc Thụy Sĩ = 15000000 CHF"],
    ["Nhiệt độ giảm còn âm 5 độ C.", "âm 5 độ C = -5 celsius down"],
  ]);
  table("numbers in words", [
    ["Đoàn có mười lăm đại biểu.", "mười lăm đại biểu = 15 person"],
    ["Có hai mươi mốt dự án.", "hai mươi mốt dự án = 21 count (dự án)"],
    ["Có một trăm linh năm dự án.", "một trăm linh năm dự án = 105 count (dự án)"],
    [
      "Bảy trăm hai mươi mốt nghìn không trăm mười hai người.",
      "Bảy trăm hai mươi mốt nghìn không trăm mười hai người = 721012 person",
    ],
    ["Hai bên ký ba văn kiện.", "ba văn kiện = 3 count (văn kiện)"],
    ["Kinh phí năm triệu đồng.", "năm triệu đồng = 5000000 VND"],
    ["Tuyển năm người.", "năm người = 5 person"],
    ["Có hàng trăm người dự.", "hàng trăm người = 100 person approximate ambiguous"],
    ["Chi hàng chục triệu USD.", "hàng chục triệu USD = 10000000 USD approximate ambiguous"],
    ["Tăng hai phẩy năm phần trăm.", "hai phẩy năm phần trăm = 2.5 percent up difference"],
  ]);
  table("ranges, lists, equivalents", [
    ["Vốn từ 5 đến 7 tỷ USD.", "từ 5 đến 7 tỷ USD = 5000000000..7000000000 USD"],
    ["Giá 260.000-590.000 đồng.", "260.000-590.000 đồng = 260000..590000 VND"],
    ["Vốn 500 triệu - 1 tỷ USD.", "500 triệu - 1 tỷ USD = 500000000..1000000000 USD"],
    ["Tăng từ 0,9-1,1 điểm phần trăm.", "từ 0,9-1,1 điểm phần trăm = 0.9..1.1 percentagePoint up difference"],
    ["Xuất khẩu và nhập khẩu đạt 24,2 và 23,4 tỷ USD.", "24,2 = 24200000000 USD | 23,4 tỷ USD = 23400000000 USD"],
    ["Xuất khẩu, nhập khẩu tăng lần lượt 5% và 7%.", "5% = 5 percent up difference | 7% = 7 percent up difference"],
    [
      "Khoản vay 100 tỷ yên (674 triệu USD).",
      "100 tỷ yên = 100000000000 JPY ~ 674000000 USD | 674 triệu USD = 674000000 USD",
    ],
  ]);
  table("bounds", [
    ["Đạt hơn 3,3 tỷ USD.", "hơn 3,3 tỷ USD = 3300000000.. USD moreThan"],
    ["Đạt trên 50 tỷ USD.", "trên 50 tỷ USD = 50000000000.. USD moreThan"],
    ["Đã vượt mốc 50 tỷ USD.", "vượt mốc 50 tỷ USD = 50000000000.. USD moreThan"],
    ["Đạt gần 37 tỷ USD.", "gần 37 tỷ USD = 37000000000 USD almost"],
    ["Khoảng 18 triệu USD.", "Khoảng 18 triệu USD = 18000000 USD approximate"],
    ["Xấp xỉ 600 nghìn người.", "Xấp xỉ 600 nghìn người = 600000 person approximate"],
    ["Ước đạt 46 tỷ USD.", "Ước đạt 46 tỷ USD = 46000000000 USD approximate"],
    [
      "Có 5 nhóm hàng đạt từ 1 tỷ USD trở lên.",
      "5 nhóm hàng = 5 count (nhóm hàng) | từ 1 tỷ USD trở lên = 1000000000.. USD atLeast",
    ],
    ["Không dưới 100 người.", "Không dưới 100 người = 100.. person atLeast"],
    ["Có ít nhất 12 người.", "ít nhất 12 người = 12.. person atLeast"],
    ["Dưới 5% dân số.", "Dưới 5% = ..5 percent lessThan"],
    ["Chưa đến 200 dự án.", "Chưa đến 200 dự án = ..200 count (dự án) lessThan"],
    ["Không quá 7.000 đồng.", "Không quá 7.000 đồng = ..7000 VND atMost"],
    ["Tối đa 30 ngày.", "Tối đa 30 ngày = ..30 day atMost"],
  ]);
  table("change, share, multiples", [
    ["Kim ngạch giảm 4% so với cùng kỳ.", "4% = 4 percent down difference"],
    ["Tăng lên 7,4%.", "7,4% = 7.4 percent up"],
    ["Tăng nhẹ khoảng 18 triệu USD.", "khoảng 18 triệu USD = 18000000 USD approximate up difference"],
    ["Tăng từ 5 lên 7 tỷ USD.", "5 = 5000000000 USD up | 7 tỷ USD = 7000000000 USD up"],
    ["Thu hút lên tới 500 người.", "500 người = 500 person"],
    ["Kim ngạch tăng 2 lần.", "tăng 2 lần = 2 multiple up ambiguous"],
    ["Tăng 0,1 điểm phần trăm.", "0,1 điểm phần trăm = 0.1 percentagePoint up difference"],
    [
      "Giảm từ 12.705 xuống 12.512 vũ khí.",
      "12.705 = 12705 count (vũ khí) down | 12.512 vũ khí = 12512 count (vũ khí) down",
    ],
    ["Nhật Bản chiếm 6,6% kim ngạch.", "6,6% = 6.6 percent share"],
    ["Ngành này đóng góp 4,08% vào mức tăng.", "4,08% = 4.08 percent contribution"],
    ["Kim ngạch tăng gấp đôi.", "tăng gấp đôi = 2 multiple up"],
    ["Kim ngạch tăng gấp 4 lần.", "tăng gấp 4 lần = 4 multiple up"],
    ["Phấn đấu tăng gấp ba kim ngạch.", "tăng gấp ba = 3 multiple up target"],
    ["Lượng khách gần gấp ba lần.", "gần gấp ba lần = 3 multiple almost"],
    ["Chỉ bằng 1/4 năm ngoái.", "1/4 = 0.25 multiple"],
    ["Chiếm một nửa số vốn.", "một nửa = 0.5 multiple share"],
    ["Hơn nửa số doanh nghiệp.", "Hơn nửa = 0.5.. multiple moreThan"],
    ["Hai phần ba dân số.", "Hai phần ba = 0.66666666666666666667 multiple"],
    ["Đoàn đến 34/63 tỉnh.", "34/63 tỉnh = 34 count (tỉnh) of 63"],
  ]);
  table("ranks", [
    ["Đối tác lớn thứ 2 về lao động.", "lớn thứ 2 = 2 rank"],
    ["Nhật Bản là đối tác thương mại lớn nhất.", "lớn nhất = 1 rank"],
    ["Đứng thứ 3/143 quốc gia và vùng lãnh thổ.", "Đứng thứ 3/143 = 3 rank of 143"],
    ["Mức cao thứ hai trong 5 năm qua.", "cao thứ hai = 2 rank | 5 năm = 5 year"],
    ["Xếp thứ 9 trong 63 tỉnh.", "Xếp thứ 9 trong 63 = 9 rank of 63"],
    ["Trở thành nhà đầu tư thứ hai vào Việt Nam.", "thứ hai = 2 rank"],
    ["Là một trong những đối tác lớn nhất.", ""],
    ["Là điểm đến triển vọng nhất.", ""],
  ]);
  table("targets", [
    ["Phấn đấu đưa kim ngạch lên 100 tỷ USD.", "100 tỷ USD = 100000000000 USD up target"],
    ["Dự kiến đạt 50 tỷ USD.", "50 tỷ USD = 50000000000 USD target"],
    ["Kim ngạch đã đạt 45 tỷ USD.", "45 tỷ USD = 45000000000 USD"],
  ]);
  table("what is no quantity", [
    ["Căn cứ Nghị định 30/2020/NĐ-CP.", ""],
    ["Thứ nhất, củng cố tin cậy.", ""],
    ["Thứ ba tới, đoàn lên đường.", ""],
    ["Quan hệ hai nước phát triển tốt đẹp.", ""],
    ["Hai bên nhất trí.", ""],
    ["Tuyến đường sắt đô thị số 1.", ""],
    ["Phòng chống COVID-19.", ""],
    ["Hội nghị G7 mở rộng.", ""],
    ["Ngày 5/9/2024, lúc 14h30.", ""],
    ["Một số doanh nghiệp quan tâm.", ""],
    ["Đây là một dự án lớn.", ""],
    ["Điều 2, khoản 3 của Hiệp định.", ""],
    ["Điện thoại: 024.3799.2000.", ""],
    ["Phiên bản 1.10.30.", ""],
    ["Năm nay là năm bản lề.", ""],
    ["Ông Ba và bà Năm dự lễ.", ""],
    ["Cam kết phát thải ròng bằng 0 vào năm 2050.", ""],
    ["Hàng hóa Việt Nam vào Nhật Bản.", ""],
    ["Đoàn do Thứ trưởng dẫn đầu thăm vài địa phương.", ""],
    ["Không có thay đổi.", ""],
  ]);
});
