import { quote } from "../text/formatText";
import { fold } from "../text/fold";
import { defineRule } from "./engine/rule";

export const unitAlias = defineRule({
  id: "unit-alias",
  severity: "info",
  clause: "Danh sách đơn vị",
  rowByRow: true,
  messages: {
    alias: ({ to }: { to: string }) => ({
      vi: `Tên khác của đơn vị "${to}". Nên ghi tên trong danh sách đơn vị.`,
      en: `Another name of the unit "${to}". Better to write the name of the unit list.`,
    }),
  },
  check({ nominations }, report) {
    for (const nomination of nominations) {
      const { unit, unitText } = nomination;
      if (unit === null || unitText.folded === fold(unit.name)) continue;
      report("alias", nomination, "unit", { to: quote(unit.name) }, { fix: unit.name });
    }
  },
});
