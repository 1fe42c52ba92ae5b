import { runExcel } from "./runExcel";

/** A change that was not made by this add-in but by the user, or by a coauthor elsewhere. */
export interface SheetChange {
  sheet: string;
  /** Such as "E7" or "7:7". */
  address: string;
}

interface Change extends SheetChange {
  /** Cells were inserted, deleted or sorted. */
  moves: boolean;
}

interface Watcher {
  isWatched(sheet: string): boolean;
  /** Must only mark and read: Excel reports changes of all people on all machines, and not all of them. */
  onChange(changes: readonly Change[]): void;
  /** The place that the user or this add-in has selected; the last one of several selections. */
  onSelect?(place: SheetChange): void;
}

type Event = Pick<Excel.WorksheetChangedEventArgs, "worksheetId" | "address"> & {
  triggerSource?: string;
  /** Absent where rows were sorted. */
  changeType?: string;
};

/** A paste or a fill raises many events, which are reported together. */
const BURST_MS = 20;

/** Watches changes to cells, sorting and the selection while the pane is open. */
export async function watchChanges({ isWatched, onChange, onSelect }: Watcher): Promise<void> {
  let changes: Event[] = [];
  let selected: Event | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Names by id. A sheet may have been renamed: if its name is not a watched one, it is read again. */
  let names: ReadonlyMap<string, string> = new Map();
  const isKnown = ({ worksheetId }: Event) => {
    const name = names.get(worksheetId);
    return name !== undefined && isWatched(name);
  };
  const report = async () => {
    const [changed, place] = [changes, selected];
    [changes, selected] = [[], null];
    const events = place === null ? changed : [...changed, place];
    if (!events.every(isKnown)) names = new Map([...names, ...(await namesOf(events))]);
    const watched = changed.flatMap(({ worksheetId, address, changeType }) => {
      const sheet = names.get(worksheetId);
      return sheet !== undefined && isWatched(sheet) ? [{ sheet, address, moves: changeType !== "RangeEdited" }] : [];
    });
    if (watched.length > 0) onChange(watched);
    const sheet = names.get(place?.worksheetId ?? "");
    if (place !== null && sheet !== undefined) onSelect?.({ sheet, address: place.address });
  };
  const reportSoon = () => {
    // If Excel does not respond, the next event is reported again.
    clearTimeout(timer);
    timer = setTimeout(() => void report().catch(() => undefined), BURST_MS);
    return Promise.resolve();
  };
  const onEvent = (event: Event) => {
    if (event.triggerSource === "ThisLocalAddin") return Promise.resolve();
    changes.push(event);
    return reportSoon();
  };
  await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(onEvent);
    worksheets.onRowSorted.add(onEvent);
    if (onSelect !== undefined) {
      worksheets.onSelectionChanged.add((event) => {
        selected = event;
        return reportSoon();
      });
    }
    await context.sync();
  });
}

/** Events only have the id of a sheet: its name is read once for all of them. */
function namesOf(events: readonly Event[]): Promise<Map<string, string>> {
  return runExcel(async (context) => {
    const ids = [...new Set(events.map(({ worksheetId }) => worksheetId))];
    const sheets = ids.map((id) => context.workbook.worksheets.getItemOrNullObject(id));
    for (const sheet of sheets) sheet.load("name");
    await context.sync();
    return new Map(sheets.flatMap((sheet, index) => (sheet.isNullObject ? [] : [[ids[index] ?? "", sheet.name]])));
  });
}
