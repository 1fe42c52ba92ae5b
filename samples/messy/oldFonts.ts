import type { Workbook } from "../../workbench/host/model";
import { UNITS } from "../data";
import { officeWorkbook } from "../office";
import { toTcvn3, toVni } from "../oldEncodings";
import type { Value } from "../sheets";
import { D, SO } from "./shared";

type Convert = (text: string) => string;
const asIs: Convert = (text) => text;

/** Which parts of a row were pasted from an old file. */
const person = (
  ordinal: number,
  old: { name?: Convert; unit?: Convert; achievement?: Convert; rest?: Convert },
  texts: string[],
) => {
  const [name = "", position = "", unit = "", achievement = ""] = texts;
  const { name: ofName = asIs, unit: ofUnit = asIs, achievement: ofAchievement = asIs, rest = asIs } = old;
  return [
    ...[ordinal, SO, rest("Cá nhân"), ofName(name), rest(position), ofUnit(unit), D("20/04/2022"), D("15/11/2022")],
    ...["", "", "", "", rest("Đạt"), "x", "Không", ofAchievement(achievement), "Có", "Không", ""],
  ] satisfies Value[];
};
const whole = (convert: Convert) => ({ name: convert, unit: convert, achievement: convert });

const LIST: readonly (readonly Value[])[] = [
  person(1, whole(toTcvn3), [
    "Nguyễn Văn Hùng",
    "Chuyên viên",
    "Phòng Công nghệ thông tin",
    "Ngăn chặn các cuộc tấn công vào cổng thông tin điện tử của tỉnh",
  ]),
  person(2, whole(toVni), [
    "Trần Thị Mỹ Lệ",
    "Chuyên viên",
    "Phòng Kế hoạch - Tài chính",
    "Tham mưu bố trí kinh phí cho phong trào, tiết kiệm được 15 phần trăm",
  ]),
  person(3, { name: toTcvn3 }, [
    "Đặng Quốc Toản",
    "Phó Trưởng phòng",
    "Thanh tra Sở",
    "Kiểm tra chấp hành quy chế bảo vệ bí mật ở năm đơn vị trực thuộc",
  ]),
  person(4, { achievement: toVni }, [
    "Hoàng Xuân Quyên",
    "Chuyên viên",
    "Văn phòng Sở",
    "Xây dựng nội quy ra vào cơ quan, được tập thể thực hiện nghiêm",
  ]),
  person(5, { ...whole(toTcvn3), rest: toTcvn3 }, [
    "Lê Đức Thịnh",
    "Trưởng phòng",
    "Phòng Bưu chính - Viễn thông",
    "Bảo đảm thông tin liên lạc thông suốt trong các đợt cao điểm",
  ]),
  person(6, {}, [
    "Hoàng Toàn Thắng",
    "Chuyên viên",
    "Văn phòng Sở",
    "Hoàn thành xuất sắc kế hoạch tuần tra, canh gác ngoài giờ của cơ quan",
  ]),
];

/** Rows pasted from old files: some entirely, some in part, and one typed entirely in an old encoding. */
export function oldFonts(): Workbook {
  return officeWorkbook("bang-ma-cu.xlsx", UNITS, LIST, null);
}
