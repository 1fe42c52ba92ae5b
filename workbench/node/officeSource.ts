import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Microsoft's library for Excel on the web, from npm. */
const FILE = "excel-web-16.00.debug.js";
/** The part that talks to a host begins with this helper; the page's start-up code before it needs a browser. */
const HELPER = "var __extends = (this && this.__extends)";
const PROMISE = "OfficeExtension.Promise = OfficePromise;";
const END = 'var _EndExcel = "_EndExcel";';

/** Returns the part of office.js with `OfficeExtension` and `Excel`, unmodified. */
export function readOfficeSource(): string {
  // It is ASCII; decoding three megabytes as UTF-8 would take as long as reading a workbook.
  const source = readFileSync(join(packageFolder(), "dist", FILE)).toString("latin1");
  const start = source.lastIndexOf(HELPER, source.indexOf(PROMISE));
  const end = source.indexOf(END);
  if (start < 0 || end < start) throw new Error(`${FILE} is not the version this loader was written for.`);
  return source.slice(start, end);
}

const packageFolder = (): string =>
  dirname(createRequire(join(process.cwd(), "package.json")).resolve("@microsoft/office-js/package.json"));
