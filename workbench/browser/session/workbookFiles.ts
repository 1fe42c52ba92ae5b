import type { Workbook } from "../../host";
import { loadXlsx } from "../../xlsx/load";
import type { BilingualText } from "../../xlsx/errors";
import { saveXlsx } from "../../xlsx/save";
import { fileKind } from "../../xlsx/source";

export interface LoadedFile {
  readonly workbook: Workbook;
  readonly warnings: readonly BilingualText[];
}

/** Names of the samples that the server offers. */
export async function listSamples(): Promise<string[]> {
  return (await (await fetch("samples.json")).json()) as string[];
}

export async function loadSample(name: string): Promise<LoadedFile> {
  const response = await fetch(`samples/${encodeURIComponent(name)}`);
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return loadXlsx(new Uint8Array(await response.arrayBuffer()), name);
}

/** A file that the add-in opens as a new workbook. */
export async function loadCreated(base64: string, name: string): Promise<LoadedFile> {
  return loadXlsx(
    Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)),
    name,
  );
}

/** A file that the person chose, which is read in the browser and never uploaded. */
export async function loadFile(file: File): Promise<LoadedFile> {
  return loadXlsx(new Uint8Array(await file.arrayBuffer()), file.name);
}

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
