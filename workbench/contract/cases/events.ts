import { scripted } from "../case";
import { runExcel, wait, type Scratch } from "../scratch";

type Handlers<E> = OfficeExtension.EventHandlers<E>;

/** The events that a handler gets during `act`, until no more arrive. */
export async function eventsDuring<E>(
  { run, eventTimeout, onCleanUp }: Scratch,
  handlersOf: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Handlers<E>,
  act: () => Promise<void>,
): Promise<E[]> {
  const events: E[] = [];
  const handler = await run((sheet, context) =>
    handlersOf(sheet, context).add((event) => Promise.resolve(void events.push(event))),
  );
  onCleanUp(async () => {
    handler.remove();
    await handler.context.sync();
  });
  await act();
  for (let before = -1; before !== events.length;) {
    before = events.length;
    await wait(eventTimeout);
  }
  return events;
}

const setEvents = (isOn: boolean): Promise<void> =>
  runExcel(async (context) => {
    context.runtime.enableEvents = isOn;
    await context.sync();
  });

/** Events for an add-in. */
export const EVENTS = scripted({ source: "events", needs: "1.7" }, [
  {
    id: "changed-event",
    title: "A write raises one event, with its address and kind",
    expected: [{ address: "B2", changeType: "RangeEdited", source: "Local" }],
    observe: async (scratch) => {
      const events = await eventsDuring(
        scratch,
        (sheet) => sheet.onChanged,
        () => scratch.write("B2", [["a"]]),
      );
      return events.map(({ address, changeType, source }) => ({ address, changeType, source }));
    },
  },
  {
    id: "changed-event-of-add-in",
    title: "A write of this add-in has itself as the source",
    needs: "1.14",
    expected: ["ThisLocalAddin"],
    observe: async (scratch) => {
      const events = await eventsDuring(
        scratch,
        (sheet) => sheet.onChanged,
        () => scratch.write("B2", [["a"]]),
      );
      return events.map(({ triggerSource }) => String(triggerSource));
    },
  },
  {
    id: "changed-event-of-all-sheets",
    title: "The collection of sheets gets events of changes on each sheet",
    needs: "1.9",
    expected: ["A1"],
    observe: async (scratch) => {
      const events = await eventsDuring(
        scratch,
        (_sheet, { workbook }) => workbook.worksheets.onChanged,
        () => scratch.write("A1", [["a"]]),
      );
      return events.map(({ address }) => address);
    },
  },
  {
    id: "inserted-rows-event",
    title: "Inserted rows raise RowInserted",
    expected: [{ address: "2:3", changeType: "RowInserted" }],
    observe: async (scratch) => {
      await scratch.write("A1", [["a"], ["b"]]);
      const events = await eventsDuring(
        scratch,
        (sheet) => sheet.onChanged,
        () => scratch.run((sheet) => void sheet.getRange("2:3").insert("Down")),
      );
      return events.map(({ address, changeType }) => ({ address, changeType }));
    },
  },
  {
    id: "events-disabled",
    title: "While enableEvents is false no event is raised",
    assumptions: ["events-disabled"],
    source: "runtime",
    needs: "1.8",
    expected: 0,
    observe: async (scratch) => {
      scratch.onCleanUp(() => setEvents(true));
      const events = await eventsDuring(
        scratch,
        (sheet) => sheet.onChanged,
        async () => {
          await setEvents(false);
          await scratch.write("A1", [["a"]]);
        },
      );
      return events.length;
    },
  },
  {
    id: "large-write-events",
    title: "A write that office.js cuts into three chunks raises three events",
    assumptions: ["chunked-events"],
    expected: 3,
    observe: async (scratch) => {
      const events = await eventsDuring(
        scratch,
        (sheet) => sheet.onChanged,
        () =>
          scratch.write(
            "A1",
            Array.from({ length: 4_000 }, (_, row) => [row]),
          ),
      );
      return events.length;
    },
  },
  {
    id: "selection-event",
    title: "Selecting a cell by an add-in raises a selection event",
    expected: "B3",
    observe: async (scratch) => {
      const events = await eventsDuring(
        scratch,
        (sheet) => sheet.onSelectionChanged,
        () =>
          scratch.run((sheet) => {
            sheet.activate();
            sheet.getRange("B3").select();
          }),
      );
      return events.at(-1)?.address ?? "";
    },
  },
  {
    id: "row-sorted-event",
    title: "Sorting raises onRowSorted",
    needs: "1.10",
    expected: true,
    observe: async (scratch) => {
      await scratch.write("A1", [["b"], ["a"]]);
      const events = await eventsDuring(
        scratch,
        (sheet) => sheet.onRowSorted,
        () =>
          scratch.run((sheet) =>
            sheet.getRange("A1:A2").sort.apply([{ key: 0, ascending: true }], false, false, "Rows"),
          ),
      );
      return events.length > 0;
    },
  },
  {
    id: "removed-handler",
    title: "A removed handler gets no events",
    expected: 0,
    observe: async (scratch) => {
      let count = 0;
      const handler = await scratch.run((sheet) => sheet.onChanged.add(() => Promise.resolve(void (count += 1))));
      handler.remove();
      await handler.context.sync();
      await scratch.write("A1", [["a"]]);
      await wait(scratch.eventTimeout);
      return count;
    },
  },
]);
