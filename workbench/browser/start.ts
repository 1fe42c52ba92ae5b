import { build } from "./server/build";
import { serve } from "./server/serve";

/** `npm start`: the pane beside a spreadsheet, in any browser on this machine. PORT chooses another port. */
async function start(): Promise<void> {
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  say("Đang dựng ngăn kết quả và trang bàn thử (lần đầu khoảng nửa phút)…");
  say("Building the pane and the workbench page (about half a minute the first time)…");
  await build((line) => say(`  ${line}`));
  const { url } = await serve(Number(process.env["PORT"] ?? 4300));
  say(`\nMở ${url} bằng Edge, Chrome hoặc Firefox. Ctrl+C để dừng.`);
  say(`Open ${url} in Edge, Chrome or Firefox. Ctrl+C stops it.`);
}

start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
