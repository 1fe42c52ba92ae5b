import type { Workbook } from "../../host/model";
import { parseXml } from "../package/xml";
import type { Package } from "../package/open";

/** Title, author and times (ISO 8601, as in the file) from the document's core properties. */
export async function readProperties(file: Package): Promise<Workbook["properties"]> {
  const path = "docProps/core.xml";
  if (!file.has(path)) return {};
  const root = parseXml(await file.text(path), path);
  const value = (name: string) => root.children.find((element) => element.name.endsWith(`:${name}`))?.text || undefined;
  const [title, author, created, modified] = [value("title"), value("creator"), value("created"), value("modified")];
  return {
    ...(title !== undefined && { title }),
    ...(author !== undefined && { author }),
    ...(created !== undefined && { created }),
    ...(modified !== undefined && { modified }),
  };
}
