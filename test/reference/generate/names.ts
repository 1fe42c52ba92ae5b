import type { UnitFacts } from "./world";

/** Invented people and usual units. */

export const people = [
  "Nguyễn Văn An",
  "Nguyễn Văn Ân",
  "Trần Thị Hòa",
  "Lê Thị Thủy",
  "Phạm Quốc Huy",
  "Đặng Thu Hoài",
  "Hoàng Xuân Quyên",
  "Võ Minh Khoa",
  "Bùi Thị Ngọc Ánh",
  "Bùi Thị Ngọc Anh",
  "Đỗ Đức Thắng",
  "Dương Thúy Lan",
  "Huỳnh Lê Mỹ Duyên",
  "Phan Thanh Bình",
  "Ngô Hoàng Anh",
  "Trịnh Công Lý",
];

/** Pairs of which one could be the other, mistyped. */
export const nearNames: [string, string][] = [
  ["Nguyễn Văn An", "Nguyễn Văn Ân"],
  ["Bùi Thị Ngọc Ánh", "Bùi Thị Ngọc Anh"],
  ["Đỗ Đức Thắng", "Đỗ Đức Thăng"],
];

/** Typed with fonts of the nineties: TCVN3, VNI. */
export const legacyTexts = [
  "NguyÔn V¨n An",
  "TrÇn V¨n B×nh",
  "Lª ThÞ HuÖ vµ V¨n TiÕn",
  "Nguyeãn Vaên An",
  "Traàn Vaên Hoaøng",
  "Leâ Thò Thuùy",
  "NGUYEÃN VAÊN AN",
  "NGUYEÃN VAÊN BÌNH",
  "NGUYEÃN THÒ LAN",
  "Traàn Ñình Laâm",
  "Leâ Ñöùc",
  "Ñoã Ñöùc",
  "ÑOÃ ÑÖÙC",
  "Jörg",
  "Jörg Köhler",
  "Núñez",
];

export const legacyUnits = ["Phßng C«ng nghÖ th«ng tin", "Phoøng Coâng ngheä thoâng tin"];

export const legacyAchievements = [
  "Hoµn thµnh tèt nhiÖm vô ®îc giao trong n¨m, tÝch cùc tham gia phong trµo",
  "Hoaøn thaønh toát nhieäm vuï ñöôïc giao trong naêm, tích cöïc tham gia phong traøo",
];

export const collectives = [
  "Tổ chuyển đổi số",
  "Công đoàn cơ sở",
  "Đội tự vệ",
  "Chi đoàn Thanh niên",
  "Tổ công nghệ - thông tin",
];

export const positions = [
  "Chuyên viên",
  "Trưởng phòng",
  "Phó Trưởng phòng",
  "Văn thư",
  "Kế toán",
  "Giám đốc Trung tâm",
];

export const someUnits: Omit<UnitFacts, "registeredOn" | "minutes">[] = [
  { name: "Văn phòng Sở", otherNames: ["VP Sở", "Văn phòng"] },
  { name: "Thanh tra Sở", otherNames: ["Thanh tra"] },
  { name: "Phòng Công nghệ thông tin", otherNames: ["Phòng CNTT", "P.CNTT"] },
  { name: "Phòng Bưu chính - Viễn thông", otherNames: ["Phòng BCVT"] },
  { name: "Phòng Thông tin - Báo chí - Xuất bản", otherNames: [] },
  { name: "Phòng Kế hoạch - Tài chính", otherNames: ["KHTC", "Phòng KH-TC"] },
  { name: "Trung tâm Công nghệ thông tin và Truyền thông", otherNames: ["Trung tâm CNTT&TT"] },
];

export const strangeUnits = ["Phòng Y tế", "Phòng Công nghệ", "UBND xã Hòa Điền", "Văn phong Sở"];

export const achievements = [
  "Hoàn thành xuất sắc nhiệm vụ được giao, tích cực tham gia phong trào toàn dân bảo vệ an ninh Tổ quốc tại đơn vị.",
  "Chủ động phối hợp với lực lượng công an trong bảo đảm an toàn, an ninh mạng cho các cơ quan nhà nước của tỉnh.",
  "Tham mưu xây dựng kế hoạch, quy chế phối hợp; tuyên truyền pháp luật cho toàn thể công chức, viên chức của Sở.",
  "Vận động 100% thành viên ký cam kết; không có vi phạm; giữ vững danh hiệu cơ quan an toàn về an ninh, trật tự.",
  "Có sáng kiến số hóa hồ sơ, rút ngắn thời gian xử lý từ 5 ngày còn 2 ngày, được áp dụng trong toàn ngành năm nay.",
];

export const shortAchievements = ["Tốt", "Hoàn thành nhiệm vụ", "Như trên", "Tích cực tham gia phong trào", 100];

export const acceptances = [
  "Giám đốc đồng ý ngày 02/12, do đi công tác",
  "Chánh Văn phòng chấp nhận vì thiên tai, bão lụt",
  "Đồng ý nộp trễ theo công văn 15",
  "có",
  "OK",
  "Đã xin phép",
  "Không chấp nhận vì không có lý do chính đáng",
  "Chưa được Giám đốc chấp nhận bằng văn bản",
  "Xin nộp trễ vì đi công tác",
  "Đang chờ ý kiến của Giám đốc",
  "Đề nghị cho nộp trễ hạn",
  "(Ko) được chấp nhận nộp trễ",
  "Từ chối ngày 02/12/2022 của Giám đốc",
  "Xinh đẹp là lý do, Giám đốc đồng ý",
  "KHÔNG đồng ý cho nộp trễ hạn",
  "1234567890 12/12/2022",
];
