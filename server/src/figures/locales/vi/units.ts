import { currencyNames, hundredths, money } from "../common/currencies";
import { counted, unitsOf } from "../common/units";

export const units = {
  ...currencyNames("vi"),
  ...money({
    đồng: "VND", "việt nam đồng": "VND", đ: "VND", vnđ: "VND", vnd: "VND", "đồng việt nam": "VND", đô: "USD", "đô la": "USD", "đô-la": "USD", "đôla": "USD",
    "đô mỹ": "USD", "đô la mỹ": "USD", "đô-la mỹ": "USD", "đô la úc": "AUD", "đô la canada": "CAD", "đô la singapore": "SGD", "đô la hồng kông": "HKD",
    yên: "JPY", yen: "JPY", "yên nhật": "JPY", "yên nhật bản": "JPY", "đồng yên": "JPY", "nhân dân tệ": "CNY", tệ: "CNY", "won": "KRW", "uôn": "KRW", "won hàn quốc": "KRW",
    euro: "EUR", euros: "EUR", "ơ-rô": "EUR", "bảng anh": "GBP", "bảng": "GBP", "rúp": "RUB", "ruble": "RUB", "rupee": "INR", rupees: "INR", rs: "INR", "rupi": "INR", baht: "THB", "bạt": "THB",
    kíp: "LAK", kip: "LAK", riel: "KHR", ringgit: "MYR", peso: "PHP", rupiah: "IDR", "franc thụy sĩ": "CHF",
  }),
  ...hundredths(["xu", "xen", "cent", "cents"]),
  ...unitsOf({
    percent: ["phần trăm"],
    percentagePoint: ["điểm phần trăm", "điểm %", "đpt"],
    year: ["năm"], month: ["tháng"], day: ["ngày", "ngày đêm"], hour: ["giờ", "tiếng", "giờ đồng hồ", "tiếng đồng hồ"], minute: ["phút"], second: ["giây"], week: ["tuần", "tuần lễ"],
    decade: ["thập kỷ", "thập niên"], quarter: ["quý"],
    kilometer: ["ki-lô-mét", "kilômét", "cây số", "kilomet"], meter: ["mét"], "square-meter": ["mét vuông"], "square-kilometer": ["km vuông", "ki-lô-mét vuông", "kilômét vuông"],
    "cubic-meter": ["mét khối", "m khối"], hectare: ["héc-ta", "hecta", "héc ta"], "nautical-mile": ["hải lý"],
    "metric-ton": ["tấn"], kilogram: ["ki-lô-gam", "kilogam", "cân"], quintal: ["tạ"], gram: ["gam"], liter: ["lít"], barrel: ["thùng dầu"],
    megawatt: ["mê-ga-oát"], celsius: ["độ c"], dose: ["liều", "liều vắc xin", "liều vaccine", "liều vắc-xin", "mũi tiêm"],
  }),
  ...counted(
    ["người", "lượt người", "lượt khách", "lượt", "khách", "hành khách", "khách du lịch", "du khách", "lao động", "công nhân", "thực tập sinh", "du học sinh", "sinh viên",
      "học sinh", "học viên", "đại biểu", "cán bộ", "chiến sĩ", "giáo viên", "bác sĩ", "y bác sĩ", "bệnh nhân", "ca", "nạn nhân", "công dân", "kiều bào", "cư dân", "nhân khẩu",
      "thành viên", "chuyên gia", "nhà khoa học", "nhà báo", "phóng viên", "vận động viên", "cầu thủ", "nghệ sĩ", "em", "cháu", "trẻ em", "phụ nữ", "nhân viên", "tù nhân", "binh sĩ"].filter((noun) => !["ca", "lượt"].includes(noun)),
    "person",
  ),
  ...counted([
    "nhóm hàng", "mặt hàng", "dự án", "văn kiện", "chuyến thăm", "chuyến bay", "chuyến", "doanh nghiệp", "công ty", "tập đoàn", "tỉnh", "thành phố", "tỉnh thành", "tỉnh, thành phố", "địa phương", "quốc gia",
    "nước", "quốc gia và vùng lãnh thổ", "nước và vùng lãnh thổ", "cuộc gặp", "cuộc họp", "cuộc", "hội nghị", "lĩnh vực", "thỏa thuận", "thoả thuận", "hiệp định", "biên bản", "biên bản ghi nhớ", "bản ghi nhớ", "suất học bổng",
    "học bổng", "suất", "trường", "trường học", "trường đại học", "bệnh viện", "cơ sở", "cơ quan", "bộ", "đơn vị", "tổ chức", "huyện", "xã", "quận", "phường", "thôn", "bản", "hộ", "hộ dân", "hộ gia đình", "gia đình",
    "căn", "căn nhà", "căn hộ", "ngôi nhà", "nhà", "chiếc", "cái", "con", "chú", "bộ phim", "tác phẩm", "bài hát", "bài", "cuốn", "cuốn sách", "quyển", "tập", "trang", "câu", "câu hỏi", "điểm", "bàn", "bàn thắng", "trận", "trận đấu",
    "huy chương", "hcv", "hcb", "hcđ", "huy chương vàng", "huy chương bạc", "huy chương đồng", "giải", "giải thưởng", "danh hiệu", "kỷ lục", "lần", "lượt", "vụ", "vụ án", "vụ việc", "vụ tai nạn", "ca", "ca mắc", "ca nhiễm", "ca bệnh", "trường hợp", "bị cáo", "bị can", "đối tượng", "nghi phạm",
    "tàu", "xe", "ô tô", "xe máy", "máy bay", "phương tiện", "tên lửa", "container", "toa", "làn xe", "làn", "cầu", "tuyến", "tuyến đường", "hạng mục", "gói thầu", "tầng", "phòng", "giường", "giường bệnh", "cây", "gốc",
    "loại", "nhóm", "nội dung", "nhiệm vụ", "giải pháp", "chỉ tiêu", "tiêu chí", "mục tiêu", "biện pháp", "chính sách", "nghị quyết", "luật", "điều", "chương", "khoản", "phiên", "phiên họp", "kỳ", "kỳ họp", "vòng", "hiệp", "giai đoạn", "bước", "thứ tiếng", "ngôn ngữ", "dân tộc",
    "tuổi", "thế hệ", "cổ phiếu", "tài khoản", "hồ sơ", "đơn", "sản phẩm", "bức", "bức ảnh", "tờ", "tấm", "lô", "lô đất", "thửa", "mẫu", "viên", "hộp", "gói", "chai", "thùng", "bao", "quả", "trái", "hạt", "bông", "món", "suất ăn", "bữa", "ngôi sao", "sao", "cửa hàng", "nhà máy", "khu", "khu công nghiệp", "trạm", "cảng", "sân bay", "đoàn", "đội", "đội bóng", "câu lạc bộ", "clb", "cặp", "đôi", "phiếu", "phiếu bầu", "ghế", "triệu chứng", "ứng dụng", "người dùng", "lượt xem", "lượt truy cập", "số", "chữ số",
  ]),
};

/** Function words and verbs: no noun of a bare number. */
export const stopNouns = [
  "và", "với", "của", "cho", "đến", "tới", "từ", "là", "thì", "mà", "ở", "tại", "trên", "dưới", "trong", "ngoài", "vào", "ra", "lên", "xuống", "so", "bằng", "được", "bị", "có", "không", "đã", "đang", "sẽ", "vẫn", "còn", "cũng", "như", "nhưng",
  "nên", "vì", "do", "bởi", "theo", "về", "qua", "sau", "trước", "khi", "nếu", "để", "này", "đó", "kia", "ấy", "nữa", "hay", "hoặc", "nhất", "tăng", "giảm", "đạt", "gồm", "các", "những", "mỗi", "một", "hơn", "gần", "khoảng", "lại", "mới", "rồi", "nhằm", "tính", "thuộc", "giữa", "cùng", "chỉ", "trở",
];
