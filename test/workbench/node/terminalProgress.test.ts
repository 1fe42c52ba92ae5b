import { terminalProgress } from "../../../workbench/node/terminalProgress";

function streamOf(isTTY: boolean) {
  const written: string[] = [];
  const write = (text: string | Uint8Array) => written.push(String(text)) > 0;
  return { written, stream: { isTTY, write } as Pick<NodeJS.WriteStream, "isTTY" | "write"> };
}

test("on a terminal one line shows the step, and its progress if that is known", () => {
  const { written, stream } = streamOf(true);
  const progress = terminalProgress(stream, "vi");
  progress.show("opening");
  progress.show("reading", 0.334);
  progress.clear();
  expect(written).toEqual(["\r\u001b[KĐang mở tệp…", "\r\u001b[KĐang đọc bảng… 33 %", "\r\u001b[K"]);
});

test("in the requested language", () => {
  const { written, stream } = streamOf(true);
  terminalProgress(stream, "en").show("saving");
  expect(written).toEqual(["\r\u001b[KSaving the file…"]);
});

test("nothing if standard error is no terminal", () => {
  const { written, stream } = streamOf(false);
  const progress = terminalProgress(stream, "vi");
  progress.show("writing", 1);
  progress.clear();
  expect(written).toEqual([]);
});
