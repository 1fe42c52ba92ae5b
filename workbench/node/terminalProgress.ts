import { TEXTS } from "../../src/locales/bothLanguages";
import type { Progress } from "../../src/excel/runControl";

type Step = Progress["phase"] | "opening" | "saving";

const FILE_STEPS = {
  vi: { opening: "Đang mở tệp", saving: "Đang lưu tệp" },
  en: { opening: "Opening the file", saving: "Saving the file" },
};

const CLEAR_LINE = "\r\u001b[K";

/** One line of progress on a terminal, removed before other output; elsewhere nothing. */
export function terminalProgress(
  stream: Pick<NodeJS.WritableStream, "write"> & { readonly isTTY?: boolean },
  language: "vi" | "en",
) {
  const words = { ...TEXTS[language].run.phases, ...FILE_STEPS[language] };
  const write = (text: string) => {
    if (stream.isTTY === true) stream.write(text);
  };
  return {
    show: (step: Step, done: number | null = null): void => {
      write(`${CLEAR_LINE}${words[step]}…${done === null ? "" : ` ${Math.round(done * 100)} %`}`);
    },
    clear: (): void => write(CLEAR_LINE),
  };
}
