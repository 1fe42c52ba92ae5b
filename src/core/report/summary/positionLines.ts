import type { CheckedWorkbook } from "../../checkWorkbook";
import type { Nomination } from "../../nominations/nomination";
import { line, type SummaryLine } from "./line";

/** Words of a position that leads others, folded. */
const LEADS = /(?:^|\s)(?:trưởng|phó|giám đốc|chánh|chủ tịch|bí thư|hiệu trưởng|viện trưởng)(?:\s|$)/u;
/** Words after which "trưởng" names a grade or an office without people under it. */
const NO_LEADER = /kế toán trưởng/u;

type Kind = "leader" | "staff" | "unknown";

/** Leaders and staff among the individuals; nothing where the list has no positions. */
export function positionLines({ nominations, sheet }: CheckedWorkbook): SummaryLine[] {
  const individuals = nominations.filter(({ subject }) => subject === "individual");
  if (!sheet.layout.has("position") || individuals.length === 0) return [];
  const count = (kind: Kind) => individuals.filter((one) => kindOf(one) === kind).length;
  const row = (name: string, of: number) =>
    line("half-body", "", name, of, `${Math.round((of / individuals.length) * 100)}%`);
  const unknown = count("unknown");
  return [
    line("section", "CÁ NHÂN THEO CHỨC VỤ"),
    line("half-heading", "", "Nhóm", "Số", "Tỷ lệ"),
    row("Lãnh đạo, quản lý", count("leader")),
    row("Công chức, viên chức, người lao động", count("staff")),
    ...(unknown > 0 ? [row("Chưa ghi chức vụ", unknown)] : []),
  ];
}

function kindOf({ position: { state, folded } }: Nomination): Kind {
  if (state !== "filled") return "unknown";
  return LEADS.test(folded) && !NO_LEADER.test(folded) ? "leader" : "staff";
}
