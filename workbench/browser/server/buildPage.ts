import { build } from "esbuild";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { OUT, ROOT } from "./serve";

const PAGE = join(OUT, "page");
const OFFICE_JS = "panel/office/office.js";

const PAGE_HTML = join(ROOT, "workbench/browser/index.html");
const CONTRACT_HTML = join(ROOT, "workbench/contract/page/contract.html");

/**
 * Builds the page around the pane, and the page that compares assumptions with Excel. They do not contain the pane.
 * Returns the files that it has read.
 */
export async function buildPage(): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: {
      page: join(ROOT, "workbench/browser/index.tsx"),
      contract: join(ROOT, "workbench/contract/page/index.tsx"),
    },
    outdir: PAGE,
    absWorkingDir: ROOT,
    metafile: true,
    bundle: true,
    minify: true,
    target: "es2022",
    define: { "process.env.NODE_ENV": '"production"' },
    loader: { ".css": "text", ".xml": "text" },
    logLevel: "silent",
  });
  writeFileSync(join(PAGE, "index.html"), readFileSync(PAGE_HTML));
  const contract = readFileSync(CONTRACT_HTML, "utf8").replace("<%= officeJs %>", OFFICE_JS);
  writeFileSync(join(PAGE, "contract.html"), contract);
  return [PAGE_HTML, CONTRACT_HTML, ...Object.keys(metafile.inputs).map((file) => join(ROOT, file))];
}
