import { readLegacyColumn } from "../text/legacyFont";
import type { Nomination } from "../nominations/nomination";
import { quote } from "../text/formatText";
import { oncePerList } from "./engine/groups";
import { defineRule } from "./engine/rule";

const readNominee = ({ nominee }: Nomination) => nominee;

/** By position in the list, the nominees that seem typed in an old encoding. */
export const legacyNominees = oncePerList((nominations) => readLegacyColumn(nominations, readNominee));

const COLUMNS = [
  { field: "nominee", read: readNominee },
  { field: "unit", read: ({ unitText }: Nomination) => unitText },
  { field: "achievement", read: ({ achievement }: Nomination) => achievement },
] as const;

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
    for (const { field, read } of COLUMNS) {
      const readings = read === readNominee ? legacyNominees(nominations) : readLegacyColumn(nominations, read);
      for (const [index, { encoding, text }] of readings) {
        const nomination = nominations[index];
        if (nomination === undefined) continue;
        const facts = { value: quote(read(nomination).text), encoding };
        if (text === null) report("unreadable", nomination, field, facts);
        else report("legacy", nomination, field, { ...facts, reading: quote(text) }, { fix: text });
      }
    }
  },
});
