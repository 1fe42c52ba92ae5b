import { readLegacyFont } from "../text/legacyFont";
import { remember } from "../text/memo";
import { nearest } from "../text/nearest";
import { quote } from "../text/quote";
import { defineRule } from "./rule";

export const unitUnknown = defineRule({
  id: "unit-unknown",
  severity: "error",
  clause: "Danh sách đơn vị",
  needs: "unitList",
  messages: {
    unknown: ({ value, example }: { value: string; example: string }) => ({
      vi: `Danh sách đơn vị không có "${value}". Ví dụ đúng: ${example}; nếu là đơn vị mới, đề nghị Văn phòng thêm vào trang Đơn vị.`,
      en: `The unit list has no "${value}". A correct example: ${example}; if the unit is new, ask the Office to add it to the sheet Đơn vị.`,
    }),
    nearest: ({ value, suggestion }: { value: string; suggestion: string }) => ({
      vi: `Danh sách đơn vị không có "${value}". Có phải là "${suggestion}"?`,
      en: `The unit list has no "${value}". Is it "${suggestion}"?`,
    }),
  },
  check({ nominations, units }, report) {
    if (!units.known) return;
    const names = units.list.flatMap((unit) => [unit.name, ...unit.aliases]);
    const suggest = remember((text) => ({ name: nearest(readLegacyFont(text)?.text ?? text, names) }));
    for (const nomination of nominations) {
      if (nomination.unitText.state !== "filled" || nomination.unit !== null) continue;
      const value = quote(nomination.unitText.text);
      const { name } = suggest(nomination.unitText.text);
      if (name === null) report("unknown", nomination, "unit", { value, example: units.list[0]?.name ?? "" });
      else report("nearest", nomination, "unit", { value, suggestion: name });
    }
  },
});
