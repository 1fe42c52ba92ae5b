import { documentHtml } from "../../../src/core/documents/documentHtml";
import { paragraph, type OfficialDocument } from "../../../src/core/documents/document";

const document: OfficialDocument = {
  name: "A",
  parts: [
    {
      head: {
        superior: "UBND TỈNH KIÊN GIANG",
        agency: "SỞ",
        number: "Số: ……/QĐ",
        placeAndDate: "Kiên Giang, ngày …… tháng …… năm 2022",
      },
      blocks: [
        { kind: "title", text: "QUYẾT ĐỊNH" },
        { kind: "basis", text: "Căn cứ <Luật> & Nghị định;" },
        paragraph("Tặng Giấy khen", "Điều 1."),
        {
          kind: "closing",
          receivers: ["Như trên"],
          signature: { titles: ["GIÁM ĐỐC"], remark: "", name: "Lê Văn Bảy" },
        },
      ],
    },
    {
      head: null,
      blocks: [
        {
          kind: "table",
          columns: [
            { heading: "STT", width: 38, isCentred: true },
            { heading: "Họ và tên", width: 430 },
          ],
          rows: [[1, "Nguyễn\nVăn An"]],
        },
      ],
    },
  ],
};
const html = documentHtml(document);

test.each([
  ["the title is bold and centred", /text-align:center;font-weight:bold;font-size:14pt;">QUYẾT ĐỊNH</u],
  [
    "a basis is in italics and justified, and its signs are escaped",
    /text-align:justify[^>]*font-style:italic[^>]*>Căn cứ &lt;Luật&gt; &amp; Nghị định;</u,
  ],
  ["the first words of an article are bold", /<b>Điều 1\.<\/b> Tặng Giấy khen</u],
  ["the receivers stand at the left of the signature", /Nơi nhận:<.*<\/td><td[^>]*>.*GIÁM ĐỐC</u],
  [
    "a table has its headings and a line break in a cell",
    /<th[^>]*text-align:center">STT<.*<td[^>]*>Nguyễn<br>Văn An<\/td>/u,
  ],
  ["the second part begins a page", /<div style="page-break-before:always"><table/u],
])("%s", (_, pattern) => {
  expect(html).toMatch(pattern);
});

test("tables are as wide as the page, in attributes that LibreOffice reads too; rows stay on one page", () => {
  const widths = (text: string, tag: string) =>
    [...text.matchAll(new RegExp(`<${tag} width="(\\d+)"`, "gu"))].map(([, width]) => Number(width));
  // 468 points in pixels.
  expect(widths(html, "table")).toEqual([624, 624, 624]);
  expect(widths(html, "t[dh]").reduce((sum, width) => sum + width, 0)).toBe(5 * 624);
  expect(html.match(/<tr(?! style="page-break-inside:avoid">)/gu)).toBeNull();
});

test("every paragraph names its font, so that Word does not use its default", () => {
  const paragraphs = html.match(/<p [^>]*>/gu) ?? [];
  expect(paragraphs.length).toBeGreaterThan(10);
  expect(paragraphs.filter((tag) => !tag.includes("'Times New Roman'"))).toEqual([]);
});
