import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";

/** `npm start`: the main job on a sample workbook, as a user of the command line would do it. */
const root = join(__dirname, "..", "..");
const input = join("samples", "workbooks", "de-nghi-moi-loi.xlsx");
const output = join("out", "de-nghi-moi-loi.xlsx");

mkdirSync(join(root, "out"), { recursive: true });
process.stdout.write(`npm run --silent validate:workbook -- ${input} --out ${output}\n\n`);
const cli = join(__dirname, "cli.ts");
const { status } = spawnSync(process.execPath, ["--import", "tsx", cli, input, "--out", output], {
  cwd: root,
  stdio: "inherit",
});
// 1 says that rows have findings: of this sample nothing else is expected.
if (status === 1) {
  process.stdout.write(`\nĐã ghi ${output}: ba cột kết quả cạnh từng đề nghị và trang Tổng hợp cho Giám đốc.\n`);
  process.stdout.write(
    `${output} holds the result: three columns beside the nominations and the Director's summary.\n`,
  );
} else {
  process.exitCode = status ?? 2;
}
