import { readRequirements } from "../../src/taskpane/app/paneFailure";

function office(offered: string): void {
  const isSetSupported = (_set: string, version: string) =>
    Number(version.split(".")[1]) <= Number(offered.split(".")[1]);
  const context = { requirements: { isSetSupported }, diagnostics: { version: "16.0.10417.20000" } };
  Object.assign(globalThis, { Office: { context } });
}

const EXCEL = "Excel" as unknown as Office.HostType;

it.each(["1.14", "1.21"])("accepts ExcelApi %s", (offered) => {
  office(offered);
  expect(readRequirements(EXCEL)).toBeNull();
});

it("reports an Excel that is too old, with its version", () => {
  office("1.13");
  expect(readRequirements(EXCEL)).toEqual({ kind: "too-old", code: "16.0.10417.20000" });
});

it.each([null, "Word"])("reports that %s is not Excel", (host) => {
  office("1.21");
  expect(readRequirements(host as Office.HostType | null)).toEqual({ kind: "not-excel", code: null });
});
