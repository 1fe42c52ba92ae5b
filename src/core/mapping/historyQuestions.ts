import { distance } from "fastest-levenshtein";
import { TABLES } from "../names";
import { address, cellAt, tableNamed, type WorkbookSnapshot } from "../cells/snapshot";
import { historyColumns, historyFieldOf, type HistoryField } from "../history/historyColumns";
import { headingOf, knownHeadings } from "../nominations/fields";
import type { Mapping } from "../nominations/mapping";
import { fold, strip } from "../text/fold";
import { nearest } from "../text/nearest";
import type { MappingOffer, MappingQuestion } from "./mappingOffer";

/** The columns of `LichSu` that the rules compare; without names a list is useless. */
const ASKED = ["nominee", "subject", "unit", "achievement"] as const satisfies readonly HistoryField[];

/** What people can answer about the headings of a list that was pasted into `LichSu`; null = nothing. */
export function historyQuestions(snapshot: WorkbookSnapshot, said: Mapping): MappingOffer | null {
  const table = tableNamed(snapshot, TABLES.history);
  if (!table?.hasHeaders) return null;
  const { area, cells, sheet } = table;
  const found = historyColumns(table, said);
  const unknown = Array.from({ length: area.columns }, (_, index) => area.column + index)
    .map((column) => ({ cell: address(area.row, column), text: cellAt(cells, area.row, column).text.trim() }))
    .filter(({ text }) => text !== "" && historyFieldOf(text, said) === null && !said.has(fold(text)));
  const questions = ASKED.filter((field) => !found.has(field)).map((field): MappingQuestion => {
    const names = knownHeadings().flatMap((known) => (known.field === field ? [known.heading] : []));
    const far = (text: string) => Math.min(...names.map((name) => distance(strip(text), strip(name))));
    const choices = unknown
      .filter(({ text }) => field === "nominee" || nearest(text, names) !== null)
      .sort((a, b) => far(a.text) - far(b.text));
    return { heading: headingOf(field), kind: "missing", choices };
  });
  const answerable = questions.filter(({ choices }) => choices.length > 0);
  return answerable.length === 0 ? null : { sheet, table: TABLES.history, questions: answerable };
}
