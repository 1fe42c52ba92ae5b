import { XlsxError } from "../errors";

/**
 * What an OLE compound file is: Excel stores password-protected workbooks and the old .xls in one.
 * Its directory names the streams in UTF-16LE ([MS-CFB] 2.6.1).
 */
export function classifyCompoundFile(bytes: Uint8Array): XlsxError {
  const text = new TextDecoder("latin1").decode(bytes);
  const hasStream = (name: string) => text.includes(`${[...name].join("\0")}\0\0\0`);
  if (hasStream("EncryptedPackage")) return new XlsxError("encrypted");
  if (hasStream("Workbook") || hasStream("Book")) return new XlsxError("legacy-xls");
  return new XlsxError("not-xlsx");
}
