import { execFileSync } from "node:child_process";
import { join } from "node:path";

const ROOT = join(__dirname, "../../..");

/** webpack's configuration imports modules that jest can't load, so a separate process reads it. */
const READ = `
  const { readFileSync } = require("node:fs");
  console.warn = () => undefined;
  require("./webpack.config.js")({}, { mode: process.argv[1] }).then(({ entry, plugins }) => {
    const patterns = plugins.flatMap(({ patterns = [] }) => patterns);
    const { transform } = patterns.find(({ from }) => from === "manifest.xml");
    console.log(JSON.stringify({ entries: Object.keys(entry), manifest: transform(readFileSync("manifest.xml")) }));
  });
`;

const configurationOf = (mode: string): { entries: string[]; manifest: string } => {
  const env = { ...process.env, ADDIN_URL: "https://add-in.example", NODE_ENV: "" };
  return JSON.parse(execFileSync(process.execPath, ["-e", READ, mode], { cwd: ROOT, env, encoding: "utf8" })) as never;
};

it("is in a development build, with its button", () => {
  const { entries, manifest } = configurationOf("development");
  expect(entries).toEqual(["taskpane", "contract"]);
  expect(manifest).toContain("Đối chiếu với Excel");
});

it("is not in a production build", () => {
  const { entries, manifest } = configurationOf("production");
  expect(entries).toEqual(["taskpane"]);
  expect(manifest).toContain("Mở ngăn kết quả");
  expect(manifest).not.toContain("Đối chiếu với Excel");
});
