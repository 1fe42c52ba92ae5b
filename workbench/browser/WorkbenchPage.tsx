import { useEffect, useMemo, useRef, useState, useSyncExternalStore, type JSX, type RefObject } from "react";
import manifestXml from "../../manifest.xml";
import type { Workbook } from "../host";
import { HostError } from "../host/errors";
import { XlsxError } from "../xlsx/errors";
import { listSamples, loadCreated, loadFile, loadSample, type LoadedFile, saveCopy } from "./session/workbookFiles";
import { SheetArea } from "./grid/SheetArea";
import { NotInListError } from "./grid/sheetActions";
import { SheetTabs } from "./grid/SheetTabs";
import { StatusBar } from "./grid/StatusBar";
import { BatchTable } from "./log/BatchTable";
import type { PanelConnection } from "./office/connectPanel";
import { PanelSide } from "./panel/PanelSide";
import { CellGroup } from "./ribbon/CellGroup";
import { PanelGroup } from "./ribbon/PanelGroup";
import { readManifest, type RibbonButton } from "./ribbon/readManifest";
import { Ribbon } from "./ribbon/Ribbon";
import { openWorkbook, reopen, type OpenWorkbook } from "./session/openWorkbook";
import { DEFAULT_SETTINGS, type Settings } from "./settings";
import { en } from "./texts/en";
import { vi, type PageTexts } from "./texts/vi";
import { TitleBar } from "./TitleBar";
import { moveRegion } from "./moveRegion";

/** One fault of each kind. */
const FIRST_SAMPLE = "de-nghi-moi-loi.xlsx";

/** The page: the stand-in for Excel with the add-in's pane. */
export function WorkbenchPage(): JSX.Element {
  const [settings, setSettings] = useState<Settings>(DEFAULT_SETTINGS);
  const [message, setMessage] = useState("");
  const connection = useRef<PanelConnection | null>(null);
  const language = settings.language === "vi-VN" ? "vi" : "en";
  const texts = { vi, en }[language];
  const fail = (error: unknown): void => setMessage(textOf(error, texts));
  const warn = (warnings: LoadedFile["warnings"]) => setMessage(warnings.map((item) => item[language]).join(" "));
  const { book, samples, open, changeLevel } = useOpenBook(settings.apiLevel, { onOpen: warn, fail });
  const change = (next: Settings): void => {
    setSettings(next);
    if (next.apiLevel !== settings.apiLevel) changeLevel(next.apiLevel);
  };
  const attempt = (act: () => void): void => {
    try {
      act();
      setMessage("");
    } catch (error) {
      fail(error);
    }
  };
  const save = (workbook: Workbook): void => {
    saveCopy(workbook)
      .then(({ name, warnings }) => {
        const inWords = warnings.map((item) => item[language]);
        setMessage(texts.file.saved(name, inWords));
      })
      .catch(fail);
  };
  useEffect(() => {
    document.documentElement.lang = settings.language;
    document.title = `${texts.title}: ${book?.host.workbook.name ?? texts.subtitle}`;
  }, [settings.language, texts, book]);
  return (
    <div
      className="page"
      onKeyDown={(event) => {
        if (event.key !== "F6") return;
        event.preventDefault();
        moveRegion(null, event.shiftKey, () => connection.current?.tabIn());
      }}
    >
      <TitleBar
        {...{ texts, samples }}
        name={book?.host.workbook.name ?? ""}
        onSample={(name) => open(loadSample(name))}
        onFile={(file) => open(loadFile(file))}
        onSave={() => book && save(book.host.workbook)}
      />
      {book ? (
        <OpenPage
          {...{ book, settings, texts, connection, attempt }}
          onSettings={change}
          onCreated={(base64) => open(loadCreated(base64, texts.file.created))}
        />
      ) : (
        <p className="loading">{texts.file.loading}</p>
      )}
      <MessageBar message={message} label={texts.errors.dismiss} onDismiss={() => setMessage("")} />
    </div>
  );
}

interface MessageProps {
  /** "" = none. */
  message: string;
  /** Of the button that dismisses it. */
  label: string;
  onDismiss(): void;
}

function MessageBar({ message, label, onDismiss }: MessageProps): JSX.Element {
  return (
    <div className={message === "" ? "message none" : "message"} role="status">
      {message}
      {message !== "" && (
        <button type="button" aria-label={label} onClick={onDismiss}>
          ×
        </button>
      )}
    </div>
  );
}

interface BookEvents {
  onOpen(warnings: LoadedFile["warnings"]): void;
  fail(error: unknown): void;
}

/** The open workbook. The page starts with the sample in its address, or with the first one. */
function useOpenBook(apiLevel: string, { onOpen, fail }: BookEvents) {
  const [samples, setSamples] = useState<readonly string[]>([]);
  const [book, setBook] = useState<OpenWorkbook | null>(null);
  const open = (loading: Promise<LoadedFile>): void => {
    loading
      .then(({ workbook, warnings }) => {
        setBook(openWorkbook(workbook, { locale: "vi-VN", apiLevel }));
        onOpen(warnings);
      })
      .catch(fail);
  };
  const changeLevel = (level: string): void => {
    if (book) setBook(reopen(book, { apiLevel: level }));
  };
  useEffect(() => {
    listSamples()
      .then((names) => {
        setSamples(names);
        const wanted = new URLSearchParams(location.search).get("sample");
        open(loadSample(names.find((name) => name === wanted) ?? FIRST_SAMPLE));
      })
      .catch(fail);
    // Only when the page starts.
  }, []);
  return { book, samples, open, changeLevel };
}

interface OpenProps {
  book: OpenWorkbook;
  settings: Settings;
  texts: PageTexts;
  connection: RefObject<PanelConnection | null>;
  attempt(act: () => void): void;
  onSettings(settings: Settings): void;
  /** The add-in opens a file as a new workbook: the page has only one window. */
  onCreated(base64: string): void;
}

function OpenPage({ book, settings, texts, connection, attempt, onSettings, onCreated }: OpenProps): JSX.Element {
  useSyncExternalStore(book.subscribe, book.version);
  const { workbook, state } = book.host;
  const created = state.created.at(-1);
  useEffect(() => {
    if (created !== undefined) onCreated(created);
    // Only once per file.
  }, [created]);
  const manifest = useMemo(() => readManifest(manifestXml, settings.language), [settings.language]);
  const sheet = workbook.sheets.find(({ id }) => id === workbook.activeSheetId) ?? workbook.sheets[0];
  if (!sheet) throw new Error("a workbook has a sheet");
  const showPanel = (isShown: boolean): void => {
    state.pane.visibility = isShown ? "Visible" : "Background";
    book.refresh();
  };
  const press = (button: RibbonButton): void => {
    if (button.functionName === undefined) showPanel(true);
    else connection.current?.runCommand(button.id, button.functionName);
  };
  const protect = (isProtected: boolean): void => book.act((edits) => edits.protectSheet(sheet.name, isProtected));
  return (
    <>
      <Ribbon manifest={manifest} label={texts.ribbon.label} onButton={press}>
        <CellGroup {...{ book, texts, attempt }} />
        <PanelGroup
          {...{ texts, settings }}
          isProtected={sheet.protection !== undefined}
          onChange={onSettings}
          isReadOnly={workbook.readOnly}
          onProtect={protect}
          onReadOnly={(isReadOnly) => {
            workbook.readOnly = isReadOnly;
            book.refresh();
          }}
        />
      </Ribbon>
      <div className="work">
        <main className="sheet-side">
          <SheetArea key={sheet.id} {...{ book, sheet, texts, attempt }} />
          <div className="tab-row">
            <SheetTabs {...{ book, texts }} active={sheet} />
            <StatusBar {...{ book, sheet, texts }} />
          </div>
        </main>
        <PanelSide {...{ book, settings, texts, manifest, connection }} onClose={() => showPanel(false)} />
      </div>
      <BatchTable {...{ book, texts }} />
    </>
  );
}

/** The outermost error handler of the page: turns errors into messages. */
function textOf(error: unknown, texts: PageTexts): string {
  if (error instanceof NotInListError) return error.message || texts.errors.notInList;
  if (error instanceof XlsxError) return texts === en ? error.messages.en : error.messages.vi;
  if (error instanceof HostError && error.code === "AccessDenied") return texts.errors.protected;
  return texts.errors.failed(error instanceof Error ? error.message : String(error));
}
