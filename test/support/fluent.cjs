const { existsSync, mkdirSync, renameSync } = require("node:fs");
const { dirname, join } = require("node:path");

const NAME = "@fluentui/react-components";
const ROOT = join(__dirname, "../..");
const { version } = require(`${NAME}/package.json`);

/** Fluent UI in one file: loading its thousand modules would take seconds in every test of the task pane. */
const FLUENT = join(ROOT, "node_modules/.cache/tests", `fluent-${version}.cjs`);

/** Jest's global setup: bundles Fluent UI, once for each version. */
module.exports = async () => {
  if (existsSync(FLUENT)) return;
  mkdirSync(dirname(FLUENT), { recursive: true });
  const part = `${FLUENT}.${process.pid}`;
  await require("esbuild").build({
    stdin: { contents: `export * from "${NAME}"`, resolveDir: ROOT },
    outfile: part,
    bundle: true,
    platform: "node",
    format: "cjs",
    mainFields: ["module", "main"],
    target: "node20",
    external: ["react", "react-dom", "react/*", "react-dom/*"],
    logLevel: "error",
  });
  renameSync(part, FLUENT);
};

module.exports.FLUENT = FLUENT;
