import { AlignmentType, BorderStyle, Paragraph, TextRun, type IParagraphOptions } from "docx";

/** Of Decree 30/2020/NĐ-CP: Times New Roman, 13 to 14 points. */
export const FONT = "Times New Roman";
export const BODY_SIZE = 14;

/** Word counts a font's size in half points, and lengths in twentieths of a point. */
export const halfPoints = (points: number): number => points * 2;
export const twips = (points: number): number => Math.round(points * 20);
export const twipsOfMillimetres = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);

interface TextStyle {
  /** Points. */
  size: number;
  bold?: boolean;
  italics?: boolean;
}

/** The runs of a text; line feeds become line breaks in the same paragraph. */
export function runs(text: string, { size, ...style }: TextStyle): TextRun[] {
  return text
    .split("\n")
    .map(
      (line, index) => new TextRun({ text: line, size: halfPoints(size), ...style, ...(index > 0 && { break: 1 }) }),
    );
}

export function line(text: string, style: TextStyle, options: Omit<IParagraphOptions, "children"> = {}): Paragraph {
  return new Paragraph({ ...options, children: runs(text, style) });
}

export const centred = (text: string, style: TextStyle, options: Omit<IParagraphOptions, "children"> = {}): Paragraph =>
  line(text, style, { alignment: AlignmentType.CENTER, ...options });

/** Breaks a centred text that is too long for one line into two lines of about the same length. */
export function balanced(text: string, longest: number): string {
  if (text.length <= longest) return text;
  // "và" stays with the word after it.
  const breaks = [...text.matchAll(/(?<!\svà) /giu)].map(({ index }) => index);
  const distance = (position: number) => Math.abs(text.length / 2 - position);
  const [best] = breaks.sort((a, b) => distance(a) - distance(b) || a - b);
  return best === undefined ? text : `${text.slice(0, best)}\n${text.slice(best + 1)}`;
}

/** Keeps the last three words on one line: "Cá nhân (01)". */
export const withoutWidow = (text: string): string => text.replace(/ (\S+) (\S+)$/u, "\u00a0$1\u00a0$2");

/** A centred horizontal rule: an empty paragraph, one point high, with a border above. */
export function rule(space: number, length: number, after = 0): Paragraph {
  const side = twips(Math.max(0, (space - length) / 2));
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: twips(3), after: twips(after), line: twips(2), lineRule: "exact" },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: "auto" } },
    children: [new TextRun({ text: "", size: 2 })],
  });
}
