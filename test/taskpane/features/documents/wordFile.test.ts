import { strFromU8, unzipSync } from "fflate";
import { documentHtml } from "../../../../src/core/documents/documentHtml";
import type { DocumentRequest } from "../../../../src/core/documents/planDocument";
import { wordFile } from "../../../../src/taskpane/features/documents/word/wordFile";
import { OWN_SUBMISSION, plannedOf, REQUESTS } from "../../../support/documents";
import { COLLECTIVE, type BookOptions, type Row } from "../../../support/nominations";
import { idOf } from "../../../support/seen";

/** The Word files by their XML: what Decree 30/2020/NĐ-CP asks of an official document. */

const PLAN = {
  lines: {
    "Căn cứ": "Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
    "Người ký": "Lê Văn Bảy",
    "Chức vụ người ký": "Phó Giám đốc",
  },
};

const letter = (index: number) => "BCDGHKLM".charAt(Math.floor(index));

const rows = (count: number): Row[] =>
  Array.from({ length: count }, (_, index) => ({
    ...(index === 1 && COLLECTIVE),
    id: idOf(index),
    ...(index !== 1 && { nominee: `NGUYỄN ${letter(index % 8)}A ${letter(index / 8)}E` }),
    achievement: `Tổ chức thành công ${index + 10} buổi tuyên truyền về an ninh trật tự <cơ quan> & đơn vị`,
  }));

async function filesOf(request: DocumentRequest, count: number, options: BookOptions = { plan: PLAN }) {
  const { document } = plannedOf(request, rows(count), options);
  if (document === null) throw new Error("There is nothing to put on it.");
  const files = unzipSync(new Uint8Array(await wordFile(document)));
  return { document, file: (name: string) => strFromU8(files[name] ?? new Uint8Array()), names: Object.keys(files) };
}

const all = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([whole, first]) => first ?? whole);
const textOf = (xml: string) => all(xml, /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu).join("\n");

test.each([1, 2, 40])("each document of %i nominations: an A4 page and its margins in every section", async (count) => {
  for (const request of REQUESTS.filter(({ kind }) => kind !== "registration")) {
    const { document, file } = await filesOf(request, count);
    const xml = file("word/document.xml");
    // Twentieths of a point: 210 × 297 mm; 20, 15, 20 and 30 mm.
    expect(all(xml, /<w:pgSz [^>]*>/gu)).toEqual(
      document.parts.map(() => '<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>'),
    );
    for (const margin of ['w:top="1134"', 'w:right="850"', 'w:bottom="1134"', 'w:left="1701"']) {
      expect(all(xml, new RegExp(`<w:pgMar [^>]*${margin}`, "gu"))).toHaveLength(document.parts.length);
    }
  }
});

test("pages are numbered at the top centre from the second page on, each part separately", async () => {
  const { file, names } = await filesOf({ kind: "decision" }, 40);
  const xml = file("word/document.xml");
  expect(all(xml, /<w:titlePg\/>/gu)).toHaveLength(2);
  expect(all(xml, /<w:pgNumType w:start="1"\/>/gu)).toHaveLength(2);
  const headers = names.filter((name) => /^word\/header\d\.xml$/u.test(name)).map(file);
  expect(headers.filter((header) => header.includes("PAGE"))).toHaveLength(2);
  expect(headers.filter((header) => !header.includes("PAGE"))).toHaveLength(2);
  for (const header of headers.filter((text) => text.includes("PAGE")))
    expect(header).toContain('<w:jc w:val="center"/>');
});

test("Times New Roman throughout, in 13 and 14 points except for the receivers", async () => {
  for (const request of REQUESTS.filter(({ kind }) => kind !== "registration")) {
    const { file } = await filesOf(request, 2);
    expect(file("word/styles.xml")).toMatch(/<w:docDefaults>.*w:ascii="Times New Roman".*<w:sz w:val="28"\/>/u);
    const xml = file("word/document.xml");
    const runs = all(xml, /<w:r>.*?<\/w:r>/gu).filter((run) => textOf(run) !== "");
    const sizes = runs.map((run) => [/<w:sz w:val="(\d+)"\/>/u.exec(run)?.[1], textOf(run)] as const);
    for (const [size, text] of sizes) {
      const isOfReceivers = text === "Nơi nhận:" ? "24" : /^- (?:Như|Lưu|Thành viên)/u.test(text) ? "22" : null;
      if (isOfReceivers === null) expect(["26", "28"]).toContain(size);
      else expect([text, size]).toEqual([text, isOfReceivers]);
    }
    expect(xml).not.toMatch(/<w:rFonts (?![^>]*Times New Roman)/u);
  }
});

test("the parts of a submission in their styles, in the order of the decree", async () => {
  const { file } = await filesOf(OWN_SUBMISSION, 2);
  const paragraphs = all(file("word/document.xml"), /<w:p>.*?<\/w:p>|<w:p\/>/gu);
  const styleOf = (start: string) => {
    const found = paragraphs.find((paragraph) => textOf(paragraph).startsWith(start)) ?? "";
    const marks = { b: "bold", i: "italic" };
    const style = Object.entries(marks).flatMap(([mark, name]) => (found.includes(`<w:${mark}/>`) ? [name] : []));
    const indent = /w:firstLine="(\d+)"/u.exec(found)?.[1];
    return [/<w:jc w:val="(\w+)"\/>/u.exec(found)?.[1], ...style, ...(indent === undefined ? [] : [indent])].join(" ");
  };
  expect(styleOf("SỞ THÔNG TIN")).toBe("center");
  expect(styleOf("VĂN PHÒNG")).toBe("center bold");
  expect(styleOf("CỘNG HÒA")).toBe("center bold");
  expect(styleOf("Độc lập")).toBe("center bold");
  expect(styleOf("Số: ……/TTr-VP")).toBe("center");
  expect(styleOf("Kiên Giang, ngày")).toBe("center italic");
  expect(styleOf("TỜ TRÌNH")).toBe("center bold");
  expect(styleOf("Về việc")).toBe("center bold");
  expect(styleOf("Căn cứ Luật")).toBe("both italic 567");
  expect(styleOf("Xét thành tích")).toBe("both 567");
  expect(styleOf("Nơi nhận:")).toBe(" bold italic");
  expect(styleOf("CHÁNH VĂN PHÒNG")).toBe("center bold");
  // Rules below the agency, the motto and the subject.
  expect(paragraphs.filter((paragraph) => paragraph.includes("<w:pBdr><w:top"))).toHaveLength(3);
});

test("the decision: articles in bold, who signs in whose place, and the list on pages of its own", async () => {
  const { file } = await filesOf({ kind: "decision" }, 2);
  const xml = file("word/document.xml");
  const [decision = "", list = ""] = xml.split("</w:sectPr>");
  expect(textOf(decision)).toContain("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nLê Văn Bảy");
  expect(all(decision, /<w:b\/>(?:(?!<\/w:r>).)*>(Điều \d\.) <\/w:t>/gu)).toEqual([
    "Điều 1.",
    "Điều 2.",
    "Điều 3.",
    "Điều 4.",
  ]);
  expect(textOf(list)).toContain("Nguyễn Ba Be");
  expect(textOf(list)).not.toContain("CỘNG HÒA");
});

test("a table repeats its headings on each page, and no row breaks across pages", async () => {
  const { file } = await filesOf({ kind: "list" }, 40);
  const xml = file("word/document.xml");
  expect(all(xml, /<w:tblHeader\/>/gu)).toHaveLength(2);
  const tableRows = all(xml, /<w:tr>.*?<\/w:tr>/gu);
  expect(tableRows.length).toBeGreaterThan(40);
  expect(tableRows.filter((row) => !row.includes("<w:cantSplit/>"))).toEqual([]);
});

test("the last paragraph stays on the page of the signature", async () => {
  const { file } = await filesOf({ kind: "minutes" }, 1);
  const paragraphs = all(file("word/document.xml"), /<w:p>.*?<\/w:p>/gu);
  const last = paragraphs.findIndex((paragraph) => textOf(paragraph).startsWith("Cuộc họp kết thúc"));
  const kept = paragraphs.slice(last, last + 3).map((paragraph) => paragraph.includes("<w:keepNext/>"));
  expect(kept).toEqual([true, true, true]);
});

test("the receivers of the minutes are in the row of the signatures, which does not break", async () => {
  const { file } = await filesOf({ kind: "minutes" }, 1);
  const xml = file("word/document.xml");
  const lastRow = xml.slice(xml.lastIndexOf("<w:tr>"), xml.lastIndexOf("</w:tr>"));
  expect(lastRow).toContain("<w:cantSplit/>");
  expect(textOf(lastRow)).toMatch(/^THƯ KÝ\n[^]*Nơi nhận:\n- Thành viên dự họp;\n- Lưu: VT, VP\.\nCHỦ TRÌ\n/u);
});

test.each<DocumentRequest>([{ kind: "registration" }, { kind: "list" }])(
  "the last row of the table above a signature stays on its page: %j",
  async (request) => {
    const units = [["Phòng Công nghệ thông tin", "", { date: "20/04/2022" }, "Có"]];
    const { document } = plannedOf(request, rows(4), { plan: PLAN, units });
    if (document === null) throw new Error("There is nothing to put on it.");
    const xml = strFromU8(unzipSync(new Uint8Array(await wordFile(document)))["word/document.xml"] ?? new Uint8Array());
    // The table of the signature is the last one of the document.
    const above = xml.slice(0, xml.lastIndexOf("<w:tbl>"));
    const lastRow = above.slice(above.lastIndexOf("<w:tr>"));
    const paragraphs = all(lastRow, /<w:p>.*?<\/w:p>/gu);
    expect(paragraphs.length).toBeGreaterThan(4);
    expect(paragraphs.filter((paragraph) => !paragraph.includes("<w:keepNext/>"))).toEqual([]);
  },
);

test("a spacing of lines states its rule, without which LibreOffice takes it as exact", async () => {
  const { file } = await filesOf({ kind: "decision" }, 2);
  const spacings = all(file("word/document.xml"), /<w:spacing [^>]*w:line=[^>]*>/gu);
  expect(spacings.length).toBeGreaterThan(8);
  expect(spacings.filter((spacing) => !/w:lineRule="(?:auto|exact)"/u.test(spacing))).toEqual([]);
});

test("a centred text longer than a line is broken near its middle", async () => {
  const { file } = await filesOf({ kind: "list" }, 2);
  const annexed = all(file("word/document.xml"), /<w:p>.*?<\/w:p>/gu).find((text) => text.includes("(Kèm theo")) ?? "";
  expect(textOf(annexed).split("\n")).toEqual([
    "(Kèm theo Tờ trình số …… ngày …… tháng …… năm ……;",
    "Kế hoạch số 27/KH-STTTT ngày 08 tháng 4 năm 2022)",
  ]);
});

test.each(REQUESTS)("the content for the clipboard is that of the Word file: %j", async (request) => {
  const units = [["Phòng Công nghệ thông tin", "", { date: "20/04/2022" }, "Có"]];
  const { document, file } = await filesOf(request, 12, { plan: PLAN, units });
  const words = (text: string) => text.replace(/[\s─]+|&nbsp;/gu, "");
  const copied = documentHtml(document).replace(/<[^>]*>/gu, "");
  expect(words(copied)).toBe(words(textOf(file("word/document.xml"))));
});

test("the count at the end of a title is not alone on a line", async () => {
  const { file } = await filesOf({ kind: "list" }, 2);
  expect(textOf(file("word/document.xml"))).toContain("Truyền thông – Cá\u00a0nhân\u00a0(01)");
});

test("an id fits on one line of a slip", async () => {
  const { document } = plannedOf({ kind: "send-back", unit: null }, [{ id: idOf(0), CN1: "?" }]);
  const [table] = (document?.parts ?? []).flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === "table"));
  const columns = table?.kind === "table" ? table.columns : [];
  // "HS-" is 26 points wide, a capital about 9; a cell has margins of 4.
  const needed = 26 + 6 * 9 + 2 * 4;
  expect(columns.find(({ heading }) => heading === "Mã đề nghị")?.width).toBeGreaterThanOrEqual(needed);
});

test("characters that are special in XML come out as they were typed", async () => {
  const { file } = await filesOf({ kind: "list" }, 1);
  expect(file("word/document.xml")).toContain("trật tự &lt;cơ quan&gt; &amp; đơn vị");
});
