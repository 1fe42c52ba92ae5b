import type { JSX } from "react";
import { areaAddress } from "../../host/geometry/address";
import type { Sheet } from "../../host";
import type { OpenWorkbook } from "../session/openWorkbook";
import type { PageTexts } from "../texts/vi";

interface Props {
  book: OpenWorkbook;
  active: Sheet;
  texts: PageTexts;
}

export function SheetTabs({ book, active, texts }: Props): JSX.Element {
  const { state, workbook } = book.host;
  const show = (sheet: Sheet): void => {
    const area = state.selection.sheetId === sheet.id ? areaAddress(state.selection.area) : "A1";
    book.act((edits) => edits.select(sheet.name, area));
  };
  return (
    <div className="tabs" role="tablist" aria-label={texts.grid.sheets}>
      {workbook.sheets
        .filter(({ visibility }) => visibility === "Visible")
        .map((sheet) => (
          <button
            key={sheet.id}
            type="button"
            role="tab"
            aria-selected={sheet === active}
            style={sheet.tabColor === undefined ? undefined : { borderBottomColor: sheet.tabColor }}
            onClick={() => show(sheet)}
          >
            {sheet.name}
          </button>
        ))}
    </div>
  );
}
