import { readLegacyColumn } from "../text/legacyFont";
import type { Nomination } from "../nominations/nomination";
import { quote } from "../text/formatText";
import { oncePerList } from "../nominations/similarNominations";
import { defineRule } from "./engine/rule";

type Read = (nomination: Nomination) => { text: string; traits: number };

const column = (field: "nominee" | "unit" | "achievement", read: Read) => ({
  field,
  read,
  readings: oncePerList((nominations) => readLegacyColumn(nominations, read)),
});

const NOMINEES = column("nominee", ({ nominee }) => nominee);
const COLUMNS = [
  NOMINEES,
  column("unit", ({ unitText }) => unitText),
  column("achievement", ({ achievement }) => achievement),
];

/** By position in the list, the nominees that seem typed in an old encoding. */
export const legacyNominees = NOMINEES.readings;

export const textLegacyFont = defineRule({
  id: "text-legacy-font",
  severity: "review",
  clause: "Mẫu bảng đề nghị",
  messages: {
    legacy: ({ value, encoding, reading }: { value: string; encoding: string; reading: string }) => ({
      vi: `"${value}" có vẻ gõ bằng bảng mã cũ ${encoding}. Nếu đúng là "${reading}", sửa theo chữ này (bảng mã Unicode).`,
      en: `"${value}" looks typed in the old encoding ${encoding}. If it means "${reading}", replace it with that (Unicode).`,
    }),
    unreadable: ({ value, encoding }: { value: string; encoding: string }) => ({
      vi: `"${value}" có vẻ gõ bằng bảng mã cũ ${encoding}. Gõ lại bằng bảng mã Unicode.`,
      en: `"${value}" looks typed in the old encoding ${encoding}. Type it again in Unicode.`,
    }),
  },
  check({ nominations }, report) {
    for (const { field, read, readings } of COLUMNS) {
      for (const [index, { encoding, text }] of readings(nominations)) {
        const nomination = nominations[index];
        if (nomination === undefined) continue;
        const facts = { value: quote(read(nomination).text), encoding };
        if (text === null) report("unreadable", nomination, field, facts);
        else report("legacy", nomination, field, { ...facts, reading: quote(text) }, { fix: text });
      }
    }
  },
});
