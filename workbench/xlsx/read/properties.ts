import type { Workbook } from "../../host/model";
import { localName, parseXml } from "../package/xml";
import type { Package } from "../package/open";

/** Title, author and times (ISO 8601, as in the file) from the document's core properties. */
export function readProperties(file: Package, path: string | undefined): Workbook["properties"] {
  if (path === undefined) return {};
  const root = parseXml(file.text(path), path);
  const value = (name: string) => root.children.find((element) => localName(element) === name)?.text || undefined;
  const [title, author, created, modified] = [value("title"), value("creator"), value("created"), value("modified")];
  return {
    ...(title !== undefined && { title }),
    ...(author !== undefined && { author }),
    ...(created !== undefined && { created }),
    ...(modified !== undefined && { modified }),
  };
}
