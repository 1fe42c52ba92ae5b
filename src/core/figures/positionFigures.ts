import type { CheckedWorkbook } from "../checkWorkbook";
import type { Nomination } from "../nominations/nomination";
import { table, type FigureLine } from "./figureLine";

/** Words of a position that leads others, folded. */
const LEADS = /(?:^|\s)(?:trưởng|phó|giám đốc|chánh|chủ tịch|bí thư|hiệu trưởng|viện trưởng)(?:\s|$)/u;
/** Words after which "trưởng" names a grade or an office without people under it. */
const NO_LEADER = /kế toán trưởng/u;

type Kind = "leader" | "staff" | "unknown";

/** Leaders and staff among the individuals; nothing where the list has no positions. */
export function positionFigures({ nominations, sheet }: CheckedWorkbook): FigureLine[] {
  const individuals = nominations.filter(({ subject }) => subject === "individual");
  if (!sheet.layout.has("position") || individuals.length === 0) return [];
  const row = (name: string, kind: Kind) => {
    const count = individuals.filter((nomination) => kindOf(nomination) === kind).length;
    return [name, count, `${Math.round((count / individuals.length) * 100)}%`];
  };
  return table(
    "CÁ NHÂN THEO CHỨC VỤ",
    [1, 1, 1],
    ["Nhóm", "Số lượng", "Tỷ lệ"],
    [
      row("Lãnh đạo, quản lý", "leader"),
      row("Công chức, viên chức, người lao động", "staff"),
      ...[row("Chưa ghi chức vụ", "unknown")].filter(([, count]) => count !== 0),
    ],
  );
}

function kindOf({ position: { state, folded } }: Nomination): Kind {
  if (state !== "filled") return "unknown";
  return LEADS.test(folded) && !NO_LEADER.test(folded) ? "leader" : "staff";
}
