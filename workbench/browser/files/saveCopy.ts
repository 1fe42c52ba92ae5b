import type { Workbook } from "../../host";
import type { BilingualText } from "../../xlsx/errors";
import { saveXlsx } from "../../xlsx/save";
import { fileKind } from "../../xlsx/source";

/** Downloads the workbook; returns its name, and what could not be adapted to a change. */
export async function saveCopy(workbook: Workbook): Promise<{ name: string; warnings: readonly BilingualText[] }> {
  const { bytes, warnings } = await saveXlsx(workbook);
  const name = workbook.name.replace(/(\.xl[st][xm])?$/i, ` - bản sao.${fileKind(workbook)}`);
  const url = URL.createObjectURL(new Blob([bytes as BlobPart]));
  const link = Object.assign(document.createElement("a"), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
  return { name, warnings };
}
