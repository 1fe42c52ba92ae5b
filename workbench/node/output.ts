import { UsageError } from "./usageError";

/**
 * A workbook's text for a terminal: on one line, and without characters that would move the cursor, change colours or
 * reverse the direction of text.
 */
export function printable(text: string): string {
  return text.replace(/\s*[\n\r\u2028\u2029]\s*|\t/gu, " ").replace(/[\p{Cc}\p{Bidi_Control}]/gu, "\ufffd");
}

/** JSON does not escape DEL and the control characters after it. */
export function printableJson(json: string): string {
  return json.replace(/[\u007f-\u009f]/gu, (control) => `\\u00${control.charCodeAt(0).toString(16)}`);
}

/** @throws UsageError when the disk is full or the reader is gone */
export function writeOut(text: string, stream: NodeJS.WritableStream): Promise<void> {
  return new Promise((resolve, reject) => {
    // Without a listener a failed write would end the process with a stack trace.
    stream.once("error", () => undefined);
    stream.write(text, (error?: Error | null) => {
      if (!error) return resolve();
      const { code = "unknown" } = error as NodeJS.ErrnoException;
      const vi = `Không ghi được kết quả ra đầu ra chuẩn (${code}).`;
      reject(new UsageError({ vi, en: `Can't write to standard output (${code}).` }));
    });
  });
}

/** One line on standard error; if that is closed too, the line is lost. */
export function writeErrorLine(line: string, stream: NodeJS.WritableStream): void {
  stream.once("error", () => undefined);
  stream.write(`${printable(line.trim())}\n`);
}
