import { asText } from "../batch/arguments";
import { hostObject, type Scalar, type TypeDefinition } from "../batch/define";
import type { PageLayout, Sheet } from "../model";

type Part = keyof NonNullable<PageLayout["headersFooters"]>;

const part = (key: Part): Scalar<Sheet> => ({
  get: (sheet) => sheet.pageLayout.headersFooters?.[key] ?? "",
  set: (sheet, value) => {
    sheet.pageLayout.headersFooters = { ...sheet.pageLayout.headersFooters, [key]: asText(value) };
  },
});

const headerFooter: TypeDefinition<Sheet> = {
  name: "HeaderFooter",
  scalars: {
    LeftHeader: part("leftHeader"),
    CenterHeader: part("centerHeader"),
    RightHeader: part("rightHeader"),
    LeftFooter: part("leftFooter"),
    CenterFooter: part("centerFooter"),
    RightFooter: part("rightFooter"),
  },
};

/** One header and footer for all pages; the workbook model has no others. */
export const headerFooterGroup: TypeDefinition<Sheet> = {
  name: "HeaderFooterGroup",
  scalars: { State: { get: () => "Default" } },
  objects: { DefaultForAllPages: (sheet) => hostObject(headerFooter, sheet) },
};
