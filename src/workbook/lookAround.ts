import type { Change, Standing } from "../core/changes/change";
import type { Inverse } from "../core/changes/inverse";
import type { Now, Seen } from "../core/changes/planRestore";
import { DIRECTORS_LISTS } from "../core/nominations/directorsLists";
import type { Area } from "../core/snapshot";
import { areaOf, loadRange } from "./grid";
import { lookAt } from "./lookAt";
import { packChanges } from "./packChanges";
import { readBlocks } from "./readBlocks";
import { readExcel } from "./runExcel";

/** What stands where a run has written: its cells, the sheets and columns that it made, the Director's lists. */
export async function lookAround(inverse: Inverse): Promise<{ changes: Change[]; now: Now }> {
  const packs = packChanges(inverse.changes);
  const standing: (Standing | null)[] = [];
  for (const pack of packs) standing.push(...(await lookAt(pack)));
  const { made, lists, widened } = await placesOf(inverse);
  const seen = await readAll([...made, ...lists, ...widened.filter((place) => place !== null)]);
  const of = <P extends Place>(place: P) => ({ ...place, ...(seen.get(place) as Standing) });
  return {
    changes: packs.flat(),
    now: {
      standing,
      made: made.map(of),
      lists: lists.map(of),
      widened: widened.map((place) => (place === null ? null : of(place))),
    },
  };
}

interface Place {
  sheet: string;
  area: Area;
}

function placesOf({ madeSheets, widened, wholes }: Inverse) {
  return readExcel(async (context) => {
    const { worksheets, tables } = context.workbook;
    const made = madeSheets.map((sheet) => {
      const used = worksheets.getItemOrNullObject(sheet).getUsedRangeOrNullObject(true);
      return { sheet, range: loadRange(used, "place") };
    });
    const tableNamed = (name: string) => {
      const table = tables.getItemOrNullObject(name);
      table.load("name, worksheet/name");
      return { table, range: loadRange(table.getRange(), "place") };
    };
    const lists = wholes.length === 0 ? [] : DIRECTORS_LISTS.map(tableNamed);
    const wide = widened.map(({ table, columns }) => ({ ...tableNamed(table), columns }));
    await context.sync();
    return {
      made: made.flatMap(({ sheet, range }) => (range.isNullObject ? [] : [{ sheet, area: areaOf(range) }])),
      lists: lists.flatMap(({ table, range }) =>
        table.isNullObject ? [] : [{ sheet: table.worksheet.name, table: table.name, area: areaOf(range) }],
      ),
      widened: wide.map(({ table, range, columns }) =>
        table.isNullObject ? null : { sheet: table.worksheet.name, area: lastColumns(areaOf(range), columns) },
      ),
    };
  });
}

function lastColumns(area: Area, columns: number): Area {
  return { ...area, column: area.column + area.columns - columns, columns };
}

/** In one round trip, or in blocks where that is too much for one answer. */
async function readAll(places: readonly Place[]): Promise<Map<Place, Pick<Seen, "values" | "formulas">>> {
  if (places.length === 0) return new Map();
  const grids = await readBlocks(
    places.map(({ sheet, area }) => ({ sheet, area, depth: "values", shown: [], bytesPerRow: 2_000 })),
  );
  return new Map(places.map((place, at) => [place, grids[at] ?? { values: [], formulas: [] }]));
}
