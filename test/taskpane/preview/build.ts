import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import HtmlWebpackPlugin from "html-webpack-plugin";
import webpack, { type Configuration } from "webpack";
import { validateWorkbook, type ValidationResult } from "../../../src/validateWorkbook";
import { createHost } from "../../../workbench/host";
import { installOffice } from "../../../workbench/node/office";
import { loadXlsx } from "../../../workbench/xlsx/load";

const ROOT = resolve(__dirname, "../../..");
const OUT = join(ROOT, "out/preview");
const SAMPLE = join(ROOT, "samples/workbooks/de-nghi-moi-loi.xlsx");

/** Builds preview.tsx like the pane, with the report of a sample: `tsx test/taskpane/preview/build.ts`. */
async function build(): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  const { default: makeConfig } = (await import(join(ROOT, "webpack.config.js"))) as {
    default: (env: object, argv: { mode: string }) => Promise<Configuration>;
  };
  const styles = ["shell.css", "shellButtons.css"];
  const css = styles.map((file) => readFileSync(join(ROOT, "src/taskpane", file), "utf8")).join("");
  const config = await makeConfig({}, { mode: "production" });
  const compiler = webpack({
    ...config,
    entry: { preview: join(__dirname, "preview.tsx") },
    output: { path: OUT, filename: "[name].js" },
    plugins: [
      new HtmlWebpackPlugin({
        templateContent: `<meta charset="utf-8"><style>${css}</style><div id="root"></div>`,
      }),
    ],
  });
  const stats = await new Promise<webpack.Stats | undefined>((done, fail) =>
    compiler?.run((error, result) => (error ? fail(error) : done(result))),
  );
  if (stats?.hasErrors()) throw new Error(stats.toString("errors-only"));
  writeFileSync(join(OUT, "validation.json"), JSON.stringify(await validate()));
}

async function validate(): Promise<ValidationResult> {
  const { workbook } = await loadXlsx(readFileSync(SAMPLE), "sample.xlsx");
  installOffice(createHost(workbook));
  return validateWorkbook({ today: 44866 });
}

void build();
