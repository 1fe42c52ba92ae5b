import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..", "..");

let folder: string;
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "bundled-"))));
afterAll(() => rmSync(folder, { recursive: true }));

function run(program: string, ...args: string[]) {
  const all = [join(ROOT, "workbench", "node", "runBundled.mjs"), program, ...args];
  const { status, stdout } = spawnSync(process.execPath, all, { cwd: ROOT, encoding: "utf8" });
  return { status, stdout };
}

test("a program gets its arguments and returns its exit status, and is bundled again after a file has changed", () => {
  const [program, part] = [join(folder, "program.ts"), join(folder, "part.ts")];
  writeFileSync(
    program,
    'import { word } from "./part";\nconsole.log(word, process.argv.slice(2).join("+"));\nprocess.exitCode = 3;\n',
  );
  writeFileSync(part, 'export const word: string = "một";\n');
  expect(run(program, "a", "b")).toEqual({ status: 3, stdout: "một a+b\n" });
  expect(run(program)).toEqual({ status: 3, stdout: "một \n" });
  writeFileSync(part, 'export const word: string = "hai hai";\n');
  expect(run(program)).toEqual({ status: 3, stdout: "hai hai \n" });
});
