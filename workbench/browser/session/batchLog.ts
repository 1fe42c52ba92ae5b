/** One request of office.js, as shown to developers. */
export interface BatchEntry {
  readonly number: number;
  /** Nobody waits for it: `Excel.run` releases its ranges, or a service around the workbook is notified. */
  readonly isBackground: boolean;
  readonly sentBytes: number;
  readonly receivedBytes: number;
  readonly milliseconds: number;
  /** What was requested, such as "load 12, set 3". */
  readonly summary: string;
  readonly error: string | null;
}

export interface BatchLog {
  entries(): readonly BatchEntry[];
  add(entry: Omit<BatchEntry, "number">): void;
  clear(): void;
}

/** How many entries are kept; the page shows all of them. */
const MAX_ENTRIES = 500;

export function createBatchLog(): BatchLog {
  let entries: readonly BatchEntry[] = [];
  let last = 0;
  return {
    entries: () => entries,
    add: (entry) => {
      last += 1;
      entries = [...entries.slice(1 - MAX_ENTRIES), { ...entry, number: last }];
    },
    clear: () => {
      entries = [];
      last = 0;
    },
  };
}
