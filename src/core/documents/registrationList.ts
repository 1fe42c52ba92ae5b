import { formatDay, type Day } from "../calendar/day";
import type { CheckedWorkbook } from "../checkWorkbook";
import type { FieldId } from "../nominations/fields";
import { lastDayInTime } from "../plan/plan";
import { detailLines } from "../report/detail";
import type { Report } from "../report/report";
import { twoDigits, upperFirst } from "../text/formatText";
import { addressee } from "./authority";
import { campaignOf, dayInWords, documentHead, headSigns, signsAs } from "./formalParts";
import type { LeftOutRow } from "./chooseRows";
import type { Block, DocumentPart, TableColumn } from "./document";
import { nomineeOf, roman } from "./wording";

interface Registrations {
  /** Name, position, unit, day. */
  units: [string, string, string, Day][];
  own: [string, string, string, Day][];
  leftOut: LeftOutRow[];
}

/** Who registers. */
const IDENTITY: readonly (FieldId | null)[] = ["nominee", "unit"];

/** Units of the unit list, and nominations with a day of their own, that registered in time. */
export function chooseRegistrations(checked: CheckedWorkbook, { rows }: Report): Registrations {
  const { plan, units, nominations } = checked;
  const last = lastDayInTime(plan.registrationDeadline, plan.registrationInclusive);
  const chosen: Registrations = { units: [], own: [], leftOut: [] };
  const late = (day: Day) => `Đăng ký ngày ${formatDay(day)}, hạn cuối là ngày ${formatDay(last)}.`;
  for (const { name, registeredOn } of units.list) {
    if (registeredOn !== null && registeredOn <= last) chosen.units.push([name, "", name, registeredOn]);
    else {
      const reason = registeredOn === null ? "Chưa ghi ngày đăng ký." : late(registeredOn);
      chosen.leftOut.push({ row: 0, nominee: name, reasons: [reason] });
    }
  }
  for (const [index, nomination] of nominations.entries()) {
    const { registeredOn } = nomination;
    if (registeredOn.state !== "date") continue;
    const isLate = registeredOn.day > last && nomination.lateAcceptance.state !== "accepted";
    const faults = (rows[index]?.findings ?? []).filter(
      ({ field, severity }) => IDENTITY.includes(field) && (severity === "error" || severity === "missing"),
    );
    const reasons = [...(isLate ? [late(registeredOn.day)] : []), ...detailLines(faults)];
    const { name, position, unit } = nomineeOf(nomination, checked);
    if (reasons.length > 0)
      chosen.leftOut.push({ row: rows[index]?.row ?? nomination.row + 1, nominee: name, reasons });
    else chosen.own.push([name, position, unit, registeredOn.day]);
  }
  return chosen;
}

/** The list that the Office sends to the police to register for the movement. */
export function registrationList({ plan, today }: CheckedWorkbook, { units, own }: Registrations): DocumentPart[] {
  const groups = [
    { title: "Phòng, đơn vị đăng ký", rows: units },
    { title: "Tập thể, cá nhân đăng ký riêng", rows: own },
  ].filter(({ rows }) => rows.length > 0);
  const police = addressee({ name: "Công an tỉnh", isOwn: false }, plan);
  return [
    {
      head: documentHead(plan, today, "DS"),
      blocks: [
        { kind: "title", text: "DANH SÁCH ĐĂNG KÝ THI ĐUA" },
        { kind: "subject", text: upperFirst(campaignOf(plan)) },
        { kind: "centred", style: "italic", text: `(Theo Kế hoạch số ${plan.number} ${dayInWords(plan.issuedOn)})` },
        {
          kind: "centred",
          style: "plain",
          text: `Kính gửi: Phòng Xây dựng phong trào bảo vệ an ninh Tổ quốc – ${police}`,
        },
        ...groups.flatMap(({ title, rows }, index): Block[] => [
          { kind: "heading", text: `${roman(index)}. ${title} (${twoDigits(rows.length)})` },
          {
            kind: "table",
            columns: COLUMNS,
            rows: rows.map(([name, position, unit, day], row) => [row + 1, name, position, unit, formatDay(day)]),
          },
        ]),
        { kind: "signatures", left: signsAs("NGƯỜI LẬP DANH SÁCH"), right: headSigns(plan) },
      ],
    },
  ];
}

const COLUMNS: readonly TableColumn[] = [
  { heading: "STT", width: 38, isCentred: true },
  { heading: "Tên tập thể, cá nhân đăng ký", width: 156 },
  { heading: "Chức vụ", width: 80 },
  { heading: "Đơn vị", width: 118 },
  { heading: "Ngày đăng ký", width: 76, isCentred: true },
];
