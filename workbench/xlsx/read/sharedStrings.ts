import type { TextRun } from "../../host/fileRest";
import { decodeText, prefixOf, readXml, TreeBuilder, child, children } from "../package/xml";
import { withoutPrefix } from "../package/edits";
import type { XmlElement } from "../package/xml";

/** The text of a cell; a formatted one with its runs. */
export type SharedText = string | readonly TextRun[];

/** The texts of a shared strings part, by index. @throws XlsxError unreadable */
export function readSharedStrings(xml: string, part: string): SharedText[] {
  const texts: SharedText[] = [];
  let isRootOpen = false;
  let tree = new TreeBuilder();
  readXml(xml, part, {
    open: (name, attributes, start, end) => {
      if (isRootOpen) tree.open(name, attributes, start, end);
      else isRootOpen = true;
    },
    text: (text) => tree.text(text),
    close: (end) => {
      tree.close(end);
      if (tree.isInside) return;
      if (tree.root.name === "si") texts.push(textOf(tree.root, xml));
      tree = new TreeBuilder();
    },
  });
  return texts;
}

/** The text of an `si` or `is`: one `t`, or runs. Phonetic guides and unknown elements are skipped. */
export function textOf(element: XmlElement, source: string): SharedText {
  const runs = children(element, "r").map((run): TextRun => {
    const format = child(run, "rPr")?.children ?? [];
    const [first, last] = [format[0], format.at(-1)];
    return {
      text: joined(run),
      ...(first && last && { format: withoutPrefix(source.slice(first.start, last.end), prefixOf(source)) }),
    };
  });
  return runs.length > 0 ? runs : joined(element);
}

const joined = (element: XmlElement) =>
  decodeText(
    children(element, "t")
      .map(({ text }) => text)
      .join(""),
  );
