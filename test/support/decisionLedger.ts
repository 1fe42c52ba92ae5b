import type { Opened } from "./flow";

const DECISION = "Ý kiến Giám đốc";
const NOTE = "Ghi chú của Giám đốc";
const ID = "Mã đề nghị";
const TRACE = "Dấu vết";
const NAME = "Tên tập thể, cá nhân";
/** A custom column whose value identifies a row whatever its other cells contain. */
const MARK = "Sổ tay";

interface Entry {
  /** Id of the row in which it was written; "" for a row that the Director added. */
  id: string;
  decision: string;
  note: string;
  /** The name that the row showed at that time. */
  seen: string;
}

type Row = Record<string, unknown>;

const textOf = (row: Row, heading: string) => String(row[heading] ?? "");
const idOf = (row: Row) => textOf(row, ID).trim() || (textOf(row, TRACE).split(" ")[0] ?? "");

/** Records what the Director wrote, row by row, and checks whether it is still in its row. */
export class DecisionLedger {
  private readonly entries = new Map<string, Entry>();
  private count = 0;

  constructor(private readonly opened: Opened) {}

  /** The Director adds the column of marks. */
  addMarks(): void {
    const { opened } = this;
    if (!opened.hasTable("XetDuyet")) return;
    const { sheet, table } = opened.table("XetDuyet");
    const known = new Set(Object.keys(opened.records("XetDuyet")[0] ?? {}));
    opened.edits.insertColumns(sheet.name, table.area.column + 4);
    const added = Object.keys(opened.records("XetDuyet")[0] ?? {}).find((heading) => !known.has(heading));
    if (added !== undefined) opened.type("XetDuyet", -1, added, MARK);
  }

  /** The Director writes in a row; `choice` selects the text. */
  write(position: number, choice: number): void {
    const rows = this.rows();
    const row = rows[position % Math.max(1, rows.length)];
    // A check refuses a list that lacks one of them.
    if (row === undefined || ![MARK, DECISION, NOTE].every((heading) => heading in row)) return;
    const index = rows.indexOf(row);
    const mark = textOf(row, MARK) || `dòng ${++this.count}`;
    const entry = this.entries.get(mark);
    const decision = choice % 3 === 2 ? textOf(row, DECISION) : (["Duyệt", "Không duyệt"][choice % 2] ?? "");
    const note = choice % 3 === 0 ? textOf(row, NOTE) : `ghi ${++this.count}`;
    this.entries.set(mark, { id: entry?.id ?? idOf(row), decision, note, seen: textOf(row, NAME) });
    for (const [heading, text] of [
      [MARK, mark],
      [DECISION, decision],
      [NOTE, note],
    ] as const)
      if (textOf(row, heading) !== text) this.opened.type("XetDuyet", index, heading, text);
  }

  /** Texts of rows that are about to be deleted are no longer expected. */
  forget(sheet: string, row: number): void {
    if (!this.opened.hasTable("XetDuyet") || this.opened.table("XetDuyet").sheet.name !== sheet) return;
    const line = this.rows()[row - this.opened.rowOf("XetDuyet", 0)];
    if (line !== undefined) this.entries.delete(textOf(line, MARK));
  }

  /** Texts that are not where they were written. */
  missing(): string[] {
    const rows = this.rows();
    return [...this.entries].flatMap(([mark, { id, decision, note }]) => {
      const marked = rows.filter((row) => textOf(row, MARK) === mark);
      const current = marked.map((row) =>
        [textOf(row, ID).trim() || id, textOf(row, DECISION), textOf(row, NOTE)].join("|"),
      );
      const expected = [id, decision, note].join("|");
      return current.length === 1 && current[0] === expected
        ? []
        : [`${expected} is now ${current.join(" and ") || "nowhere"}`];
    });
  }

  /** Rows that no longer show what the Director wrote about, without a report of it. */
  unreported(isReported: (id: string) => boolean): string[] {
    return this.rows().flatMap((row) => {
      const entry = this.entries.get(textOf(row, MARK));
      if (!entry || entry.id === "" || (entry.decision === "" && entry.note === "")) return [];
      const shown = textOf(row, NAME);
      return shown === entry.seen || isReported(entry.id) ? [] : [`${entry.id} showed ${entry.seen}, shows ${shown}`];
    });
  }

  private rows(): Row[] {
    return this.opened.hasTable("XetDuyet") ? this.opened.records("XetDuyet") : [];
  }
}
