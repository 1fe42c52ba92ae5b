import type { PageLayout, Sheet } from "../../host/model";
import { encodeXml, tag } from "../package/xml";
import { PAPER_SIZES } from "../read/paperSizes";

/** The elements of a sheet's page set-up; the print area and titles are defined names. */
export const pageLayoutXml: readonly { name: string; write(sheet: Sheet): string }[] = [
  { name: "printOptions", write: ({ pageLayout }) => printOptions(pageLayout) },
  { name: "pageMargins", write: ({ pageLayout }) => margins(pageLayout) },
  { name: "pageSetup", write: ({ pageLayout }) => pageSetup(pageLayout) },
  { name: "headerFooter", write: ({ pageLayout }) => headerFooter(pageLayout) },
];

const unless = (xml: string, empty: string) => (xml === empty ? "" : xml);

const printOptions = ({ centerHorizontally, centerVertically }: PageLayout) =>
  unless(
    tag("printOptions", {
      horizontalCentered: centerHorizontally || undefined,
      verticalCentered: centerVertically || undefined,
    }),
    "<printOptions/>",
  );

/** Inches; Excel's normal margins where the sheet sets only some. */
const NORMAL = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

function margins({ margins: points }: PageLayout): string {
  if (!points) return "";
  const inches = Object.entries(NORMAL).map(([side, normal]) => {
    const value = points[side as keyof typeof NORMAL];
    return [side, value === undefined ? normal : Math.round((value / 72) * 1e6) / 1e6];
  });
  return tag("pageMargins", Object.fromEntries(inches) as Record<string, number>);
}

function pageSetup({ orientation, paperSize, fitToWidth, fitToHeight, scale }: PageLayout): string {
  const paper = Object.entries(PAPER_SIZES).find(([, name]) => name.toLowerCase() === paperSize?.toLowerCase())?.[0];
  const fits = fitToWidth !== undefined || fitToHeight !== undefined;
  return unless(
    tag("pageSetup", {
      paperSize: paper,
      scale: fits ? undefined : scale,
      fitToWidth: fits ? (fitToWidth ?? 1) : undefined,
      fitToHeight: fits ? (fitToHeight ?? 1) : undefined,
      orientation: orientation?.toLowerCase(),
    }),
    "<pageSetup/>",
  );
}

function headerFooter({ headersFooters = {} }: PageLayout): string {
  const line = (kind: "Header" | "Footer") => {
    const {
      [`left${kind}` as const]: left,
      [`center${kind}` as const]: center,
      [`right${kind}` as const]: right,
    } = headersFooters;
    return (left ? `&L${left}` : "") + (center ? `&C${center}` : "") + (right ? `&R${right}` : "");
  };
  const [header, footer] = [line("Header"), line("Footer")];
  const content =
    (header && tag("oddHeader", {}, encodeXml(header))) + (footer && tag("oddFooter", {}, encodeXml(footer)));
  return unless(tag("headerFooter", {}, content), "<headerFooter/>");
}
