import { build } from "./server/build";
import { serve } from "./server/serve";

/** `npm start`: the pane beside a spreadsheet, in any browser on this machine. PORT chooses another port. */
async function start(): Promise<void> {
  const print = (line: string): void => void process.stdout.write(`${line}\n`);
  print("Đang dựng ngăn kết quả và trang bàn thử (lần đầu khoảng nửa phút)…");
  print("Building the pane and the workbench page (about half a minute the first time)…");
  await build((line) => print(`  ${line}`));
  const { url } = await serve(Number(process.env["PORT"] ?? 4300));
  print(`\nMở ${url} bằng Edge, Chrome hoặc Firefox. Ctrl+C để dừng.`);
  print(`Open ${url} in Edge, Chrome or Firefox. Ctrl+C stops it.`);
}

start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
