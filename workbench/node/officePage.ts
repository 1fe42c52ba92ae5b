/** The part of the global `Office` that code around `Excel.run` uses; a browser's page has all of it. */
export interface OfficePage {
  readonly context: {
    readonly requirements: { isSetSupported(name: string, version?: string): boolean };
    readonly host: "Excel";
    readonly platform: "OfficeOnline" | "PC";
    readonly displayLanguage: string;
    readonly contentLanguage: string;
    readonly document: { readonly url: string };
    readonly diagnostics: { readonly host: string; readonly platform: string; readonly version: string };
  };
  onReady(callback?: (info: HostInfo) => void): Promise<HostInfo>;
}

export interface HostInfo {
  host: "Excel";
  platform: "OfficeOnline";
}

/** Requirement sets besides ExcelApi that Excel on the web had at that time. */
const OTHER_SETS: Readonly<Record<string, string>> = {
  richapiruntime: "1.2",
  richapiruntimeflag: "1.2",
  addincommands: "1.3",
  sharedruntime: "1.1",
  ribbonapi: "1.2",
  dialogapi: "1.2",
  delayforcelledit: "1.1",
};

/** `isExcelApiOffered` is called for each version of ExcelApi, such as "1.14". */
export function officePage(isExcelApiOffered: (version: string) => boolean, isDesktop: () => boolean): OfficePage {
  const info: HostInfo = { host: "Excel", platform: "OfficeOnline" };
  return {
    context: {
      requirements: {
        isSetSupported: (name, version = "1.1") => {
          if (name.toLowerCase() === "excelapi") return isExcelApiOffered(version);
          const offered = OTHER_SETS[name.toLowerCase()];
          return offered !== undefined && Number(version) <= Number(offered);
        },
      },
      host: info.host,
      get platform() {
        return isDesktop() ? "PC" : info.platform;
      },
      displayLanguage: "vi-VN",
      contentLanguage: "vi-VN",
      document: { url: "https://workbench.invalid/" },
      diagnostics: { host: "Excel", platform: "OfficeOnline", version: "16.0.18000.1000" },
    },
    onReady: (callback) => {
      callback?.(info);
      return Promise.resolve(info);
    },
  };
}
