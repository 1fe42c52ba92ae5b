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
  /** Name, day. */
  units: [string, Day][];
  /** Name, position, unit, day. */
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
  const objections = (day: Day, isAccepted: boolean): string[] => {
    const date = `Đăng ký ngày ${formatDay(day)}`;
    if (day < plan.issuedOn) return [`${date}, trước ngày ban hành Kế hoạch ${formatDay(plan.issuedOn)}.`];
    return day > last && !isAccepted ? [`${date}, hạn cuối là ngày ${formatDay(last)}.`] : [];
  };
  for (const { name, registeredOn } of units.list) {
    const reasons = registeredOn === null ? ["Chưa ghi ngày đăng ký."] : objections(registeredOn, false);
    if (registeredOn === null || reasons.length > 0) chosen.leftOut.push({ row: 0, nominee: name, reasons });
    else chosen.units.push([name, registeredOn]);
  }
  for (const [index, nomination] of nominations.entries()) {
    const { registeredOn } = nomination;
    if (registeredOn.state !== "date") continue;
    const faults = (rows[index]?.findings ?? []).filter(
      ({ field, severity }) => IDENTITY.includes(field) && (severity === "error" || severity === "missing"),
    );
    const isAccepted = nomination.lateAcceptance.state === "accepted";
    const reasons = [...objections(registeredOn.day, isAccepted), ...detailLines(faults)];
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
    {
      title: "Phòng, đơn vị đăng ký",
      columns: UNIT_COLUMNS,
      rows: units.map(([name, day]) => [name, formatDay(day)]),
    },
    {
      title: "Tập thể, cá nhân đăng ký riêng",
      columns: OWN_COLUMNS,
      rows: own.map(([name, position, unit, day]) => [name, position, unit, formatDay(day)]),
    },
  ].filter(({ rows }) => rows.length > 0);
  const counted = [
    ...(units.length === 0 ? [] : [`${twoDigits(units.length)} phòng, đơn vị`]),
    ...(own.length === 0 ? [] : [`${twoDigits(own.length)} tập thể, cá nhân đăng ký riêng`]),
  ];
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
        ...groups.flatMap(({ title, columns, rows }, index): Block[] => [
          { kind: "heading", text: `${roman(index)}. ${title} (${twoDigits(rows.length)})` },
          { kind: "table", columns, rows: rows.map((cells, row) => [row + 1, ...cells]) },
        ]),
        { kind: "heading", text: `Danh sách có ${counted.join("; ")}.` },
        { kind: "signatures", left: signsAs("NGƯỜI LẬP DANH SÁCH"), right: headSigns(plan) },
      ],
    },
  ];
}

const ORDINAL: TableColumn = { heading: "STT", width: 38, isCentred: true };
const DAY: TableColumn = { heading: "Ngày đăng ký", width: 94, isCentred: true };

const UNIT_COLUMNS: readonly TableColumn[] = [ORDINAL, { heading: "Tên phòng, đơn vị", width: 336 }, DAY];

const OWN_COLUMNS: readonly TableColumn[] = [
  ORDINAL,
  { heading: "Tên tập thể, cá nhân", width: 146 },
  { heading: "Chức vụ", width: 80 },
  { heading: "Đơn vị", width: 110 },
  DAY,
];
