import {
  MOTTO,
  NATIONAL_TITLE,
  PAGE_WIDTH,
  receiverLines,
  RECEIVERS,
  type Block,
  type DocumentHead,
  type OfficialDocument,
  type Signature,
} from "./document";
import { documentText } from "./sheetLines";

/** The document as HTML for the clipboard, limited to what Word keeps when it is pasted. */
export function documentHtml({ parts }: OfficialDocument): string {
  const pages = parts.map(({ head, blocks }, index) => {
    const page = index === 0 ? "" : ' style="page-break-before:always"';
    return `<div${page}>${head === null ? "" : headHtml(head)}${blocks.map(blockHtml).join("")}</div>`;
  });
  return `<html><body style="font-family:'Times New Roman',serif;font-size:14pt">${pages.join("")}</body></html>`;
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\n": "<br>" };

const escaped = (text: string): string => text.replace(/[&<>"\n]/gu, (sign) => ENTITIES[sign] ?? sign);

function p(text: string, style: string): string {
  return `<p style="margin:0;font-family:'Times New Roman',serif;${style}">${escaped(text) || "&nbsp;"}</p>`;
}

const CENTRED = "text-align:center;";
const BOLD = "font-weight:bold;";
const ITALIC = "font-style:italic;";
const BODY = "font-size:14pt;text-align:justify;text-indent:1cm;margin:3pt 0;";

function headHtml({ superior, agency, number, placeAndDate }: DocumentHead): string {
  const capitals = `${CENTRED}${BOLD}font-size:12pt;`;
  const left = [
    ...(superior === null ? [] : [p(superior, `${CENTRED}font-size:12pt;`)]),
    p(agency, capitals),
    p("─────", `${CENTRED}font-size:8pt;`),
  ];
  const right = [
    p(NATIONAL_TITLE, capitals),
    p(MOTTO, `${CENTRED}${BOLD}font-size:13pt;`),
    p("─".repeat(15), `${CENTRED}font-size:8pt;`),
  ];
  const below = [
    p(number, `${CENTRED}font-size:13pt;`),
    p(placeAndDate, `${CENTRED}${ITALIC}font-size:13pt;`),
  ] as const;
  return `${halves([[left.join(""), right.join("")], below], 45)}${p("", "")}`;
}

/** As an attribute too: LibreOffice ignores the widths of styles. */
const widthOf = (points: number): string => `width="${Math.round((points * 4) / 3)}"`;

const TABLE = `<table ${widthOf(PAGE_WIDTH)} style="width:${PAGE_WIDTH}pt;border-collapse:collapse">`;
/** A row on one page. */
const ROW = '<tr style="page-break-inside:avoid">';

/** Rows of two cells without borders; the left one has `share` percent of the width. */
function halves(rows: readonly (readonly [left: string, right: string])[], share: number): string {
  const cell = (content: string, percent: number) => {
    const width = (PAGE_WIDTH * percent) / 100;
    return `<td ${widthOf(width)} style="width:${percent}%;vertical-align:top;border:none">${content}</td>`;
  };
  const lines = rows.map(([left, right]) => `${ROW}${cell(left, share)}${cell(right, 100 - share)}</tr>`);
  return `${TABLE}${lines.join("")}</table>`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case "title":
      return p(block.text, `${CENTRED}${BOLD}font-size:14pt;`);
    case "subject":
      return (
        p(block.text, `${CENTRED}${block.style === "italic" ? ITALIC : BOLD}font-size:14pt;`) +
        p("─".repeat(10), `${CENTRED}font-size:8pt;margin-bottom:8pt;`)
      );
    case "centred": {
      const style = { bold: BOLD, italic: ITALIC, plain: "" }[block.style];
      return p(block.text, `${CENTRED}${style}font-size:14pt;margin:4pt 0 6pt;`);
    }
    case "basis":
      return p(block.text, `${BODY}${ITALIC}`);
    case "paragraph": {
      if (block.lead === undefined) return p(block.text, BODY);
      return `<p style="font-family:'Times New Roman',serif;${BODY}"><b>${escaped(block.lead)}</b> ${escaped(block.text)}</p>`;
    }
    case "heading":
      return p(block.text, `${BODY}${BOLD}`);
    case "table":
      return tableHtml(block) + p("", "font-size:8pt;");
    case "signatures": {
      const { left, right, receivers = [] } = block;
      const below = receivers.length === 0 ? "" : p("", "") + receiversHtml(receivers);
      return p("", "") + halves([[signatureHtml(left) + below, signatureHtml(right)]], 50);
    }
    case "closing":
      return p("", "") + halves([[receiversHtml(block.receivers), signatureHtml(block.signature)]], 50);
  }
}

function tableHtml({ columns, rows }: Extract<Block, { kind: "table" }>): string {
  const cell = (name: "th" | "td", text: string, index: number) => {
    const { width = 0, isCentred = false } = columns[index] ?? {};
    const align = name === "th" || isCentred ? "center" : "left";
    return `<${name} ${widthOf(width)} style="width:${width}pt;border:1px solid black;padding:2pt 4pt;font-family:'Times New Roman',serif;font-size:13pt;text-align:${align}">${escaped(text)}</${name}>`;
  };
  const head = columns.map(({ heading }, index) => cell("th", heading, index)).join("");
  const body = rows.map((row) => `${ROW}${row.map((value, index) => cell("td", String(value), index)).join("")}</tr>`);
  return `${TABLE}<thead>${ROW}${head}</tr></thead><tbody>${body.join("")}</tbody></table>`;
}

function signatureHtml({ titles, remark, name }: Signature): string {
  return [
    ...titles.map((title) => p(title, `${CENTRED}${BOLD}font-size:14pt;`)),
    ...(remark === "" ? [] : [p(remark, `${CENTRED}${ITALIC}font-size:13pt;`)]),
    ...Array.from({ length: 4 }, () => p("", "font-size:14pt;")),
    p(name, `${CENTRED}${BOLD}font-size:14pt;`),
  ].join("");
}

function receiversHtml(receivers: readonly string[]): string {
  return [
    p(RECEIVERS, `${BOLD}${ITALIC}font-size:12pt;`),
    ...receiverLines(receivers).map((text) => p(text, "font-size:11pt;")),
  ].join("");
}

/** A document as formatted text, and as plain text for where no formats can be pasted. */
export function clipboardContent(document: OfficialDocument): { html: string; text: string } {
  return { html: documentHtml(document), text: documentText(document) };
}
