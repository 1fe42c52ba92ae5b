const { readFileSync, readdirSync } = require("node:fs");
const { join } = require("node:path");

const ROOT = join(__dirname, "../..");

/** Paths of the test files, from the project's root, for which `isWanted(path, source)` is true. */
exports.testFiles = (isWanted) =>
  readdirSync(join(ROOT, "test"), { recursive: true, encoding: "utf8" })
    .map((file) => `test/${file.replaceAll("\\", "/")}`)
    .filter((file) => /\.test\.tsx?$/.test(file) && isWanted(file, readFileSync(join(ROOT, file), "utf8")));
