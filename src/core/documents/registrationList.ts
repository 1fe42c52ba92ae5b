import { formatDay, type Day } from "../calendar/day";
import type { CheckedWorkbook } from "../checkWorkbook";
import type { FieldId } from "../nominations/fields";
import { lastGoodDay } from "../plan/plan";
import { detailLines } from "../report/detail";
import type { Report } from "../report/report";
import { twoDigits } from "../text/formatText";
import { campaignOf, documentHead, letterhead } from "./letterhead";
import type { RefusedRow } from "./chooseRows";
import { GAP, documentLine, type OfficialDocument } from "./document";
import { shownText } from "./wording";

export interface Registrations {
  /** Name, position, unit, day. */
  units: [string, string, string, Day][];
  own: [string, string, string, Day][];
  refused: RefusedRow[];
}

/** Who it is that registers. */
const IDENTITY: readonly (FieldId | null)[] = ["nominee", "unit"];

/** Units of the unit list, and nominations with a day of their own, that registered in time. */
export function chooseRegistrations({ plan, units, nominations }: CheckedWorkbook, { rows }: Report): Registrations {
  const last = lastGoodDay(plan.registrationDeadline, plan.registrationInclusive);
  const chosen: Registrations = { units: [], own: [], refused: [] };
  const late = (day: Day) => `Đăng ký ngày ${formatDay(day)}, hạn cuối là ngày ${formatDay(last)}.`;
  for (const { name, registeredOn } of units.list) {
    if (registeredOn !== null && registeredOn <= last) chosen.units.push([name, "", name, registeredOn]);
    else {
      const reason = registeredOn === null ? "Chưa ghi ngày đăng ký." : late(registeredOn);
      chosen.refused.push({ row: 0, nominee: name, reasons: [reason] });
    }
  }
  for (const [at, one] of nominations.entries()) {
    const { registeredOn } = one;
    if (registeredOn.state !== "date") continue;
    const isLate = registeredOn.day > last && one.lateAcceptance.state !== "accepted";
    const faults = (rows[at]?.findings ?? []).filter(
      ({ field, severity }) => IDENTITY.includes(field) && (severity === "error" || severity === "missing"),
    );
    const reasons = [...(isLate ? [late(registeredOn.day)] : []), ...detailLines(faults)];
    const nominee = shownText(one, "nominee");
    if (reasons.length > 0) chosen.refused.push({ row: rows[at]?.row ?? one.row + 1, nominee, reasons });
    else {
      const unit = one.unit?.name ?? shownText(one, "unit");
      chosen.own.push([nominee, shownText(one, "position"), unit, registeredOn.day]);
    }
  }
  return chosen;
}

/** The list by which the Office registers with the police's movement division. */
export function registrationDocument(
  { plan, today }: CheckedWorkbook,
  { units, own }: Registrations,
): OfficialDocument {
  const { place } = letterhead(plan);
  const groups = [
    { title: "Phòng, đơn vị đăng ký", rows: units },
    { title: "Tập thể, cá nhân đăng ký riêng", rows: own },
  ].filter(({ rows }) => rows.length > 0);
  return {
    widths: [32, 174, 80, 106, 76],
    left: 2,
    centred: [0, 4],
    orientation: "Portrait",
    lines: [
      ...documentHead(plan, today, "Số: ……/DS"),
      documentLine("title", "DANH SÁCH ĐĂNG KÝ THI ĐUA"),
      documentLine("subtitle", upperFirst(campaignOf(plan))),
      documentLine("subtitle", `(Kế hoạch số ${plan.number} ngày ${formatDay(plan.issuedOn)})`),
      GAP,
      documentLine("subtitle", `Kính gửi: Phòng Xây dựng phong trào bảo vệ an ninh Tổ quốc – Công an tỉnh ${place}`),
      GAP,
      ...groups.flatMap(({ title, rows }, at) => [
        documentLine("item", `${["I", "II"][at] ?? ""}. ${title} (${twoDigits(rows.length)})`),
        documentLine("heading", "STT", "Tên", "Chức vụ", "Đơn vị", "Ngày đăng ký"),
        ...rows.map(([name, position, unit, day], number) =>
          documentLine("row", number + 1, name, position, unit, formatDay(day)),
        ),
        GAP,
      ]),
      documentLine("signer", "NGƯỜI LẬP DANH SÁCH", "THỦ TRƯỞNG ĐƠN VỊ"),
      documentLine("signature", "(Ký, ghi rõ họ tên)", "(Ký tên, đóng dấu)"),
    ],
  };
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
