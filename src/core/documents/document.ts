/** An official document: one model for the Word file, the sheet and the clipboard. */
export interface OfficialDocument {
  /** Name of the file and the sheet. */
  name: string;
  /** Each part begins on a new page, with its own page numbers: a document, then its annex. */
  parts: readonly DocumentPart[];
}

export interface DocumentPart {
  /** null in an annex. */
  head: DocumentHead | null;
  blocks: readonly Block[];
}

/** Agency on the left, national title and motto on the right, number and date below. */
export interface DocumentHead {
  /** The authority above the agency; null when the agency's name does not contain it. */
  superior: string | null;
  agency: string;
  /** "Số: ……/TTr-STTTT"; "" for documents that have none. */
  number: string;
  /** "" in minutes, whose text has them. */
  placeAndDate: string;
}

export type Block =
  /** The document's kind, in capitals. */
  | { kind: "title"; text: string }
  /** What it is about (trích yếu), or what it is annexed to, with a line below. */
  | { kind: "subject"; text: string; style?: "italic" }
  /** A centred line, bold, or a remark in italics. */
  | { kind: "centred"; text: string; style: "bold" | "italic" | "plain" }
  /** A legal basis (căn cứ). */
  | { kind: "basis"; text: string }
  /** Body text; `lead` is its first words in bold ("Điều 1."). */
  | { kind: "paragraph"; text: string; lead?: string }
  | { kind: "heading"; text: string }
  | { kind: "table"; columns: readonly TableColumn[]; rows: readonly (readonly (string | number)[])[] }
  /** Two signatures side by side; the recipients, if there are any, below the left one. */
  | { kind: "signatures"; left: Signature; right: Signature; receivers?: readonly string[] }
  /** The recipients, on the left of the signature. */
  | { kind: "closing"; receivers: readonly string[]; signature: Signature };

export interface TableColumn {
  heading: string;
  /** Width in points; the columns of a table add up to `PAGE_WIDTH`. */
  width: number;
  isCentred?: true;
}

export interface Signature {
  /** "KT. GIÁM ĐỐC" and "PHÓ GIÁM ĐỐC" below it. */
  titles: readonly string[];
  /** "(Ký, ghi rõ họ tên)"; "" if an official signs with a stamp. */
  remark: string;
  /** "" if nobody is named. */
  name: string;
}

/** Points between the margins of an A4 page. */
export const PAGE_WIDTH = 468;

/** Margins of Decree 30/2020/NĐ-CP (top and bottom 20–25, left 30–35, right 15–20), in millimetres. */
export const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 } as const;

export const NATIONAL_TITLE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
export const MOTTO = "Độc lập - Tự do - Hạnh phúc";
export const RECEIVERS = "Nơi nhận:";

/** The lines below "Nơi nhận:": each ends with a semicolon, the last with a full stop. */
export const receiverLines = (texts: readonly string[]): string[] =>
  texts.map((text, index) => `- ${text}${index < texts.length - 1 ? ";" : "."}`);

export const paragraph = (text: string, lead?: string): Block => ({
  kind: "paragraph",
  text,
  ...(lead !== undefined && { lead }),
});
