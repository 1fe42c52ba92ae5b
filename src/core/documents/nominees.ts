import type { Unit } from "../plan/plan";
import { UnitBook } from "../plan/readUnits";
import type { CheckedWorkbook } from "../checkWorkbook";
import type { FieldId } from "../nominations/fields";
import type { Nomination } from "../nominations/nomination";
import { fold } from "../text/fold";
import { fitCell, properName } from "../text/formatText";

/** A nominee as named in documents. */
export interface Nominee {
  name: string;
  position: string;
  unit: string;
  achievement: string;
}

/** Names in capitals are converted: a person's with a capital at each word, a unit's as in the unit list. */
export function nomineeOf(nomination: Nomination, { units }: Pick<CheckedWorkbook, "units">): Nominee {
  const unit = nomination.unit?.name ?? shownText(nomination, "unit");
  return {
    name: nameOf(nomination, new UnitBook(units).find(shownText(nomination, "nominee"))),
    position: shownText(nomination, "position"),
    unit,
    achievement: shownText(nomination, "achievement"),
  };
}

function nameOf(nomination: Nomination, asUnit: Unit | null): string {
  const text = shownText(nomination, "nominee").normalize("NFC");
  if (nomination.subject === "individual") return properName(text)?.to ?? text;
  return asUnit !== null && fold(asUnit.name) === fold(text) ? asUnit.name : text;
}

/** "Nguyễn Văn An, Chuyên viên, Phòng Công nghệ thông tin", without repetitions. */
export function inOneLine({ name, position, unit }: Nominee): string {
  return [name, position, unit].filter((part, index, all) => part !== "" && all.indexOf(part) === index).join(", ");
}

/** The text of a cell without spaces around it. */
export function shownText(nomination: Nomination, field: FieldId): string {
  return fitCell(
    nomination
      .cell(field)
      .text.trim()
      .replace(/[^\S\n]+/gu, " "),
  );
}
