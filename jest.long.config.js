const { readFileSync, readdirSync } = require("node:fs");
const { join } = require("node:path");

process.env.LONG = "1";

/** The tests that try more here than in `npm test`. */
const files = readdirSync(join(__dirname, "test"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".test.ts") || file.endsWith(".test.tsx"))
  .filter((file) => readFileSync(join(__dirname, "test", file), "utf8").includes('support/lane"'));

/** @type {import("jest").Config} */
module.exports = {
  ...require("./jest.config.js"),
  testMatch: files.map((file) => `**/test/${file.replaceAll("\\", "/")}`),
  testTimeout: 1_200_000,
};
