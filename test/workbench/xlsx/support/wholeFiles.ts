import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { loadXlsx } from "../../../../workbench/xlsx/load";
import type { Workbook } from "../../../../workbench/host/model";

const INPUTS = join(__dirname, "..", "inputs");
const SAMPLES = join(__dirname, "..", "..", "..", "..", "samples", "workbooks");

const namesIn = (folder: string) => readdirSync(folder).filter((name) => name.endsWith(".xlsx"));

/** Small workbooks with content for which the model has no fields. */
export const INPUT_NAMES = namesIn(INPUTS);

/** Every workbook that is committed, by name. */
export const FILES: ReadonlyMap<string, Uint8Array> = new Map(
  [INPUTS, SAMPLES].flatMap((folder) =>
    namesIn(folder).map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))] as const),
  ),
);

export function bytesOf(name: string): Uint8Array {
  const bytes = FILES.get(name);
  if (!bytes) throw new Error(`no ${name}`);
  return bytes;
}

export const openFile = async (name: string): Promise<Workbook> => (await loadXlsx(bytesOf(name), name)).workbook;

/** The differences between two packages, part by part; `spell` normalizes names. */
export function differences(
  before: Uint8Array,
  after: Uint8Array,
  spell: (path: string) => string = (path) => path,
): { changed: string[]; added: string[]; removed: string[] } {
  const [former, current] = [before, after].map(
    (bytes) => new Map([...partsOf(bytes)].map(([path, part]) => [spell(path), part])),
  ) as [Map<string, string>, Map<string, string>];
  return {
    changed: [...former.keys()].filter((path) => current.has(path) && current.get(path) !== former.get(path)),
    added: [...current.keys()].filter((path) => !former.has(path)),
    removed: [...former.keys()].filter((path) => !current.has(path)),
  };
}

/** Parts by path, as texts of their bytes. */
export const partsOf = (bytes: Uint8Array): Map<string, string> =>
  new Map(
    Object.entries(unzipSync(bytes))
      .filter(([path]) => !path.endsWith("/"))
      .map(([path, part]) => [path, Buffer.from(part).toString("latin1")]),
  );

/** A part as text. */
export const partText = (bytes: Uint8Array, path: string): string =>
  Buffer.from(partsOf(bytes).get(path) ?? "", "latin1").toString("utf8");
