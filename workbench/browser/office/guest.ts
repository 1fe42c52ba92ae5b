import type { OpenWorkbook } from "../session/openWorkbook";

/** One start of the pane in the page, with what office.js learns about its host. */
export interface Guest {
  readonly conversationId: string;
  readonly addinId: string;
  /** Language of Excel's interface. */
  readonly displayLanguage: "vi-VN" | "en-US";
  readonly book: OpenWorkbook;
}

/** Requirement sets besides ExcelApi that Excel on the web had when the library was made. */
const OTHER_SETS = {
  RichApiRuntime: "1.2",
  RichApiRuntimeFlag: "1.2",
  AddinCommands: "1.3",
  SharedRuntime: "1.1",
  SharedRuntimeInternal: "1.2",
  RibbonApi: "1.2",
  DialogApi: "1.2",
  DialogOrigin: "1.1",
  DelayForCellEdit: "1.1",
};

/** Slot 7 keeps office.js from loading its telemetry; flag 1 is the shared runtime. */
const SHARED_RUNTIME = 1;

/** The name that the pane's frame must have before it loads, so that the pane's address is the same as in Excel. */
export const frameName = ({ conversationId, addinId, displayLanguage }: Guest, pageUrl: string): string =>
  JSON.stringify({
    baseFrameName: "panel",
    hostInfo: `Excel|Web|16.01|${displayLanguage}|||disableLogging|${SHARED_RUNTIME}`,
    xdmInfo: `${conversationId}|${addinId}|${pageUrl}`,
    serializerVersion: "1",
    flights: "[]",
  });

/** The source of `Office.context`. */
export const appContext = ({ addinId, displayLanguage, book }: Guest): object => ({
  _id: addinId,
  _appName: 16,
  _appVersion: "16.0",
  _appMinorVersion: 1,
  _appUILocale: displayLanguage,
  _dataLocale: book.host.options.locale,
  _docUrl: `https://workbench.invalid/${encodeURIComponent(book.host.workbook.name)}`,
  _clientMode: book.host.workbook.readOnly ? 0 : 1,
  _settings: [],
  _reason: "documentOpened",
  _requirementMatrix: JSON.stringify({ ExcelApi: book.host.options.apiLevel, ...OTHER_SETS }),
  _hostFullVersion: "16.0.18000.1000",
  _osfControlType: 1,
  _eToken: "",
  _correlationId: "00000000-0000-0000-0000-000000000000",
  _appInstanceId: "00000000-0000-0000-0000-000000000001",
  _addinName: "",
  _appDomains: [],
  _featureGates: {},
  _initialDisplayMode: 2,
  _dialogRequirementMatrix: "",
});
