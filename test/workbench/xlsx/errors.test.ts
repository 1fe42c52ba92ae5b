import JSZip from "jszip";
import { loadXlsx } from "../../../workbench/xlsx/load";
import { saveXlsx } from "../../../workbench/xlsx/save";
import { XlsxError } from "../../../workbench/xlsx/errors";
import type { XlsxErrorCode } from "../../../workbench/xlsx/errors";
import { TreeBuilder } from "../../../workbench/xlsx/package/xml";
import { itIfLong } from "../../support/lane";
import { fileOf, packageParts, zipOf } from "./support/packages";

const utf16 = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const compoundFile = (stream: string) =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...utf16(stream), 0, 0, 0, 0]);
const text = (content: string) => new TextEncoder().encode(content);
const whole = () => fileOf({ sheet: "<sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData>" });
const withBytes = async (path: string, bytes: number[]) =>
  zipOf({ ...packageParts({}), [path]: new Uint8Array(bytes) });
const withPart = async (path: string, content: string) => zipOf({ ...packageParts({}), [path]: content });

const cases: [name: string, code: XlsxErrorCode, bytes: () => Uint8Array | Promise<Uint8Array>, detail?: RegExp][] = [
  ["an empty file", "empty-file", () => new Uint8Array()],
  ["a CSV", "not-xlsx", () => text("STT,Tên\n1,An")],
  ["a web page named .xlsx", "not-xlsx", () => text("<html></html>")],
  ["two letters", "not-xlsx", () => text("P")],
  ["a PDF", "not-xlsx", () => text("%PDF-1.7")],
  ["half of an .xlsx", "truncated", async () => (await whole()).slice(0, 700)],
  ["an .xlsx without its last byte", "truncated", async () => (await whole()).slice(0, -1)],
  ["the first four bytes of an .xlsx", "truncated", async () => (await whole()).slice(0, 4)],
  ["a workbook with a password", "encrypted", () => compoundFile("EncryptedPackage")],
  ["a workbook of Excel 97", "legacy-xls", () => compoundFile("Workbook")],
  ["a workbook of Excel 95", "legacy-xls", () => compoundFile("Book")],
  ["another compound file", "not-xlsx", () => compoundFile("WordDocument")],
  ["a zip of something else", "not-xlsx", () => zipOf({ "a.txt": "a" })],
  ["an empty zip", "not-xlsx", () => zipOf({})],
  [
    "a Word document",
    "not-xlsx",
    async () =>
      zipOf({
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": packageParts({})["_rels/.rels"]?.replace("xl/workbook.xml", "word/document.xml") ?? "",
        "word/document.xml": "<w/>",
      }),
    /Word/,
  ],
  [
    "an .xlsb",
    "not-xlsx",
    async () =>
      zipOf({
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": packageParts({})["_rels/.rels"]?.replace("workbook.xml", "workbook.bin") ?? "",
        "xl/workbook.bin": "x",
      }),
    /\.xlsb/,
  ],
  [
    "a workbook part that breaks off",
    "unreadable",
    () => withPart("xl/workbook.xml", "<workbook><sheets>"),
    /xl\/workbook\.xml/,
  ],
  [
    "a sheet that breaks off",
    "unreadable",
    () => withPart("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r='1'>"),
    /sheet1\.xml/,
  ],
  [
    "a sheet with crossed tags",
    "unreadable",
    () => withPart("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row></sheetData></row></worksheet>"),
    /sheet1\.xml/,
  ],
  [
    "shared strings that are no XML",
    "unreadable",
    () => withPart("xl/sharedStrings.xml", "hỏng < & rồi"),
    /sharedStrings\.xml/,
  ],
  ["styles that break off", "unreadable", () => withPart("xl/styles.xml", "<styleSheet><fonts>"), /styles\.xml/],
  [
    "a sheet part that is not there",
    "unreadable",
    async () => {
      const { "xl/worksheets/sheet1.xml": _gone, ...parts } = packageParts({});
      return zipOf(parts);
    },
    /sheet1\.xml/,
  ],
  [
    "a sheet without a relationship",
    "unreadable",
    async () => {
      const { "xl/_rels/workbook.xml.rels": _gone, ...parts } = packageParts({});
      return zipOf(parts);
    },
    /\bS\b/,
  ],
  [
    "a part twice, in other letters",
    "unreadable",
    () => withPart("xl/Worksheets/SHEET1.xml", "<worksheet/>"),
    /SHEET1\.xml/,
  ],
  [
    "bytes that are no text",
    "unreadable",
    () => withBytes("xl/sharedStrings.xml", [0x3c, 0xc3, 0x28]),
    /sharedStrings/,
  ],
  [
    "elements inside each other without end",
    "unreadable",
    () => withPart("xl/worksheets/sheet1.xml", `${"<x>".repeat(50_000)}${"</x>".repeat(50_000)}`),
    /sheet1\.xml/,
  ],
  [
    "a document type that multiplies a text",
    "unreadable",
    () =>
      withPart(
        "xl/sharedStrings.xml",
        '<!DOCTYPE sst [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>',
      ),
    /sharedStrings\.xml/,
  ],
  [
    "a control character",
    "unreadable",
    () =>
      withPart(
        "xl/worksheets/sheet1.xml",
        `<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>\u0001</v></c></row></sheetData></worksheet>`,
      ),
    /sheet1\.xml/,
  ],
  ["a workbook without sheets", "no-sheets", () => withPart("xl/workbook.xml", "<workbook><sheets/></workbook>")],
];

test.each(cases)("%s is refused: %s", async (_name, code, bytes, detail = /./) => {
  const error: unknown = await loadXlsx(await bytes(), "x.xlsx").catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(XlsxError);
  const { code: found, messages, message } = error as XlsxError;
  expect(found).toBe(code);
  expect(message).toBe(messages.en);
  for (const line of [messages.vi, messages.en]) {
    expect(line).toMatch(/^\S[^\n]*\.$/);
    expect(line).toMatch(detail);
  }
  expect(messages.vi).not.toBe(messages.en);
});

describe("a part whose checksum is wrong is refused by its name", () => {
  const picture = "xl/media/image1.png";
  const damaged = { code: "unreadable" };

  /** The parts, with one byte of one changed but not its checksum. */
  async function withLetter(path: string, old: string, letter: string) {
    const zip = new JSZip();
    const parts = packageParts({ styles: "<fonts/>", parts: { [picture]: "a picture" } });
    for (const [name, content] of Object.entries(parts)) zip.file(name, content);
    const bytes = await zip.generateAsync({ type: "uint8array" });
    const text = new TextDecoder("latin1").decode(bytes);
    bytes[text.indexOf(old, text.indexOf(path))] = letter.charCodeAt(0);
    return bytes;
  }

  test("when it is read", async () => {
    const bytes = await withLetter("xl/styles.xml", "fonts/>", "F");
    const message = expect.stringContaining("xl/styles.xml") as string;
    await expect(loadXlsx(bytes, "x.xlsx")).rejects.toMatchObject({ ...damaged, message });
  });

  test("when it is only copied and the file is saved", async () => {
    const { workbook } = await loadXlsx(await withLetter(picture, "a picture", "A"), "x.xlsx");
    const message = expect.stringContaining(picture) as string;
    await expect(saveXlsx(workbook)).rejects.toMatchObject({ ...damaged, message });
  });
});

test("a file that would unpack to more than 1 GB is refused before it is unpacked", async () => {
  const bytes = await fileOf({});
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // The size that the zip's directory declares for its first entry.
  for (let index = 0; index < bytes.length - 4; index++) {
    if (view.getUint32(index, true) === 0x02014b50) {
      view.setUint32(index + 24, 1_100_000_000, true);
      break;
    }
  }
  await expect(loadXlsx(bytes, "bom.xlsx")).rejects.toMatchObject({ code: "too-large" });
});

itIfLong("a tree with too many elements is refused while it grows", () => {
  const tree = new TreeBuilder();
  const grow = () => {
    for (let count = 0; count <= 2_000_000; count++) {
      tree.open("x", {}, 0, 0);
      tree.close(0);
    }
  };
  expect(grow).toThrow(expect.objectContaining({ code: "too-large" }));
});
