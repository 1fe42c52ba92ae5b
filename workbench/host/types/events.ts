import type { Arguments } from "../batch/arguments";
import type { HostState } from "../state";
import { EventType } from "../events/types";

/** `_RegisterXEvent` and `_UnregisterXEvent` for each event of a type. Names are the wire's, type numbers the events'. */
export function eventMethods<T>(
  events: Readonly<Record<string, number>>,
  targetOf: (self: T, state: HostState) => string,
) {
  const methods: Record<string, (self: T, args: Arguments, state: HostState) => void> = {};
  for (const [name, type] of Object.entries(events)) {
    methods[`_Register${name}`] = (self, _args, state) => state.events.register(type, targetOf(self, state));
    methods[`_Unregister${name}`] = (self, _args, state) => state.events.unregister(type, targetOf(self, state));
  }
  return methods;
}

export const SHEET_EVENTS = {
  ActivatedEvent: EventType.worksheetActivated,
  CalculatedEvent: EventType.worksheetCalculated,
  ColumnSortedEvent: EventType.worksheetColumnSorted,
  DataChangedEvent: EventType.worksheetChanged,
  DeactivatedEvent: EventType.worksheetDeactivated,
  EventNameChanged: EventType.worksheetNameChanged,
  EventVisibilityChanged: EventType.worksheetVisibilityChanged,
  FormatChangedEvent: EventType.worksheetFormatChanged,
  FormulaChangedEvent: EventType.worksheetFormulaChanged,
  ProtectionChangedEvent: EventType.worksheetProtectionChanged,
  RowHiddenChangedEvent: EventType.worksheetRowHiddenChanged,
  RowSortedEvent: EventType.worksheetRowSorted,
  SelectionChangedEvent: EventType.worksheetSelectionChanged,
  SingleClickedEvent: EventType.worksheetSingleClicked,
} as const;

export const SHEETS_EVENTS = {
  ...SHEET_EVENTS,
  AddedEvent: EventType.worksheetAdded,
  DeletedEvent: EventType.worksheetDeleted,
  EventMoved: EventType.worksheetMoved,
} as const;

export const TABLES_EVENTS = {
  AddedEvent: EventType.tableAdded,
  DataChangedEvent: EventType.tableChanged,
  DeletedEvent: EventType.tableDeleted,
} as const;
