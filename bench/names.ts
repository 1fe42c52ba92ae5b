import type { UnitRow } from "../samples/office";
import type { Random } from "./random";

const words = (text: string) => text.split(" ") as [string, ...string[]];

const FAMILY = words("Nguyễn Nguyễn Nguyễn Trần Trần Lê Lê Phạm Huỳnh Hoàng Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý");
const MIDDLE = words(
  "Văn Thị Minh Hữu Quốc Ngọc Thanh Thu Bích Kim Xuân Đức Công Gia Hải Hồng Khánh Mai Anh Bảo Tuấn Trung Thùy Phương",
);
const GIVEN = words(
  "An Ánh Bình Chi Cường Dũng Dung Duyên Đạt Đông Giang Hà Hạnh Hiền Hiếu Hòa Hoa Hùng Hương Huy Khánh Khoa Khôi Lan Liên Linh Loan Long Lộc Ly Mai Minh My Nam Nga Ngân Nghĩa Nhung Oanh Phát Phúc Phước Quân Quang Quyên Quý Sơn Tài Tâm Thảo Thắng Thủy Thúy Tiến Toàn Trang Trí Tú Tuấn Uyên Vân Vinh Yến",
);

/** A person's name with one or two middle names, so that 100,000 rows do not repeat a few people. */
export function personName(random: Random): string {
  const middle = random.pick(MIDDLE);
  const second = random.chance(0.7) ? ` ${random.pick(MIDDLE)}` : "";
  return `${random.pick(FAMILY)} ${middle}${second} ${random.pick(GIVEN)}`;
}

/** The same name as typed by other people or keyboards. */
export function respelt(random: Random, name: string): string {
  switch (random.below(6)) {
    case 0:
      return name.normalize("NFD");
    case 1:
      return name.replace(" ", "  ");
    case 2:
      return `${name} `;
    case 3:
      return name.replace(" ", "\u00a0");
    case 4:
      return name.toUpperCase();
    default:
      return name.replace(/òa$/u, "oà").replace(/ủy$/u, "uỷ").replace(/úy$/u, "uý");
  }
}

const PLACES = words("Bắc Nam Đông Tây Trung Thượng Hạ Tân");
const KINDS = [
  "Phòng Kế hoạch - Tài chính",
  "Phòng Công nghệ thông tin",
  "Phòng Bưu chính - Viễn thông",
  "Trung tâm Truyền thông",
  "Văn phòng",
] as const;

/** Forty units with a short name, registered in time and with minutes. */
export const BENCH_UNITS: readonly UnitRow[] = KINDS.flatMap((kind, index) =>
  PLACES.map((place): UnitRow => [`${kind} ${place}`, `${index + 1}-${place}`, { date: "20/04/2022" }, "Có"]),
);

export const POSITIONS = ["Chuyên viên", "Phó Trưởng phòng", "Trưởng phòng", "Nhân viên", "Phó Giám đốc"] as const;

const DONE = [
  "Vận hành hệ thống giám sát an toàn thông tin, ngăn chặn",
  "Tham mưu xây dựng mô hình tự quản về an ninh trật tự với",
  "Tổ chức tuyên truyền pháp luật cho công chức, viên chức tại",
  "Phối hợp Công an phường bảo vệ cơ quan an toàn, xử lý",
] as const;
const WHAT = ["cuộc tấn công vào cổng thông tin", "buổi tuyên truyền lưu động", "hộ gia đình ký cam kết"] as const;

export function achievement(random: Random): string {
  return `${random.pick(DONE)} ${random.below(900) + 12} ${random.pick(WHAT)}, đạt ${random.below(1000) / 10}% kế hoạch năm.`;
}
