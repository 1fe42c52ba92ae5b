import { useMemo, type JSX, type RefObject } from "react";
import { focusCell } from "../grid/sheetView";
import type { PanelConnection } from "../office/connectPanel";
import type { Guest } from "../office/guest";
import type { readManifest } from "../ribbon/readManifest";
import type { OpenWorkbook } from "../session/openWorkbook";
import type { Settings } from "../settings";
import type { PageTexts } from "../texts/vi";
import { PanelFrame } from "./PanelFrame";

let starts = 0;

/**
 * `?contract` shows the page that compares assumptions with Excel in place of the pane, `?contract=typed-dates` with
 * some of its cases. Here events arrive immediately.
 */
function panelPage(): string | undefined {
  const only = new URLSearchParams(location.search).get("contract");
  if (only === null) return undefined;
  return `contract.html?timeout=50${only === "" ? "" : `&only=${encodeURIComponent(only)}`}`;
}

interface Props {
  book: OpenWorkbook;
  settings: Settings;
  texts: PageTexts;
  connection: RefObject<PanelConnection | null>;
  manifest: ReturnType<typeof readManifest>;
  onClose(): void;
}

/** The task pane at the right of the sheet. */
export function PanelSide({ book, settings, texts, manifest, connection, onClose }: Props): JSX.Element {
  const guest = useMemo<Guest>(
    () => ({
      conversationId: `workbench${(starts += 1)}`,
      addinId: manifest.addinId,
      displayLanguage: settings.language,
      book,
    }),
    [book, settings.language, manifest.addinId],
  );
  return (
    <aside
      className="panel"
      data-shade={settings.shade}
      aria-label={manifest.displayName}
      hidden={book.host.state.pane.visibility !== "Visible"}
      style={{ width: settings.width }}
    >
      <header>
        <h2>{manifest.displayName}</h2>
        <button
          type="button"
          aria-label={texts.pane.close}
          onClick={() => {
            onClose();
            focusCell();
          }}
        >
          ×
        </button>
      </header>
      <PanelFrame
        key={guest.conversationId}
        guest={guest}
        src={panelPage() ?? manifest.panel}
        title={texts.pane.frame}
        shade={settings.shade}
        connection={connection}
      />
    </aside>
  );
}
