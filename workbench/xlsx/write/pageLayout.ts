import type { PageLayout } from "../../host/model";
import { encodeXml, tag } from "../package/xml";
import { PAPER_SIZES } from "../read/paperSizes";

/** printOptions, pageMargins, pageSetup and headerFooter of a sheet, in this order. */
export function pageLayoutXml(layout: PageLayout): string[] {
  return [printOptions(layout), margins(layout), pageSetup(layout), headerFooter(layout)].filter((xml) => xml !== "");
}

const unless = (xml: string, empty: string) => (xml === empty ? "" : xml);

const printOptions = ({ centerHorizontally, centerVertically, rest }: PageLayout) =>
  unless(
    tag("printOptions", {
      horizontalCentered: centerHorizontally || undefined,
      verticalCentered: centerVertically || undefined,
      ...rest?.["printOptions"],
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

function pageSetup({ orientation, paperSize, fitToWidth, fitToHeight, scale, rest }: PageLayout): string {
  const paper = Object.entries(PAPER_SIZES).find(([, name]) => name.toLowerCase() === paperSize?.toLowerCase())?.[0];
  const fits = fitToWidth !== undefined || fitToHeight !== undefined;
  return unless(
    tag("pageSetup", {
      paperSize: paper,
      scale: fits ? undefined : scale,
      fitToWidth: fits ? (fitToWidth ?? 1) : undefined,
      fitToHeight: fits ? (fitToHeight ?? 1) : undefined,
      orientation: orientation?.toLowerCase(),
      ...rest?.["pageSetup"],
    }),
    "<pageSetup/>",
  );
}

function headerFooter({ headersFooters = {}, rest }: PageLayout): string {
  const own = rest?.["headerFooter"] ?? {};
  const line = (kind: "Header" | "Footer") => {
    const {
      [`left${kind}` as const]: left,
      [`center${kind}` as const]: center,
      [`right${kind}` as const]: right,
    } = headersFooters;
    return (left ? `&L${left}` : "") + (center ? `&C${center}` : "") + (right ? `&R${right}` : "");
  };
  const texts: Record<string, string> = { oddHeader: line("Header"), oddFooter: line("Footer") };
  for (const name of ["evenHeader", "evenFooter", "firstHeader", "firstFooter"]) texts[name] = own[`<${name}>`] ?? "";
  const content = Object.entries(texts).map(([name, text]) => (text === "" ? "" : tag(name, {}, encodeXml(text))));
  const attributes = Object.fromEntries(Object.entries(own).filter(([name]) => !name.startsWith("<")));
  return unless(tag("headerFooter", attributes, content.join("")), "<headerFooter/>");
}
