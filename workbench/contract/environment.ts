import type { Environment } from "./result";
import { runExcel } from "./scratch";

/** Requirement sets that the add-in checks, with all their versions. */
const SETS: Readonly<Record<string, readonly string[]>> = {
  ExcelApi: Array.from({ length: 30 }, (_, index) => `1.${index + 1}`),
  ExcelApiOnline: ["1.1"],
  ExcelApiDesktop: ["1.1", "1.2", "1.3", "1.4"],
  AddinCommands: ["1.1", "1.2", "1.3"],
  DialogApi: ["1.1", "1.2"],
  RibbonApi: ["1.1", "1.2"],
  SharedRuntime: ["1.1", "1.2"],
  DelayForCellEdit: ["1.1"],
};

/** The location that the workbench reports for its workbooks. */
const STAND_IN = "https://workbench.invalid/";

/** Describes this Excel, without data about the workbook or the person. */
export async function readEnvironment(): Promise<Environment> {
  const { context } = Office;
  const { host, platform, version } = context.diagnostics;
  return {
    host: String(host),
    platform: String(platform),
    version,
    isStandIn: (context.document as Office.Document | undefined)?.url?.startsWith(STAND_IN) === true,
    displayLanguage: context.displayLanguage,
    contentLanguage: context.contentLanguage,
    culture: await readCulture(),
    requirementSets: Object.fromEntries(
      Object.entries(SETS).flatMap(([name, versions]) => {
        const highest = versions.filter((item) => context.requirements.isSetSupported(name, item)).at(-1);
        return highest === undefined ? [] : [[name, highest]];
      }),
    ),
  };
}

function readCulture(): Promise<Record<string, string>> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.11")) return Promise.resolve({});
  return runExcel(async (context) => {
    const { cultureInfo } = context.workbook.application;
    cultureInfo.load("name");
    cultureInfo.datetimeFormat.load("shortDatePattern");
    cultureInfo.numberFormat.load("numberDecimalSeparator");
    await context.sync();
    return {
      name: cultureInfo.name,
      shortDate: cultureInfo.datetimeFormat.shortDatePattern,
      decimal: cultureInfo.numberFormat.numberDecimalSeparator,
    };
  });
}
