const { readFileSync, readdirSync } = require("node:fs");
const { join } = require("node:path");
const config = require("./jest.config.js");

process.env.LONG = "1";

/** The tests with more cases than in `npm test`. */
const files = readdirSync(join(__dirname, "test"), { recursive: true, encoding: "utf8" })
  .filter((file) => /\.test\.tsx?$/.test(file))
  .filter((file) => readFileSync(join(__dirname, "test", file), "utf8").includes('support/lane"'))
  .map((file) => `<rootDir>/test/${file.replaceAll("\\", "/")}`);

/** @type {import("jest").Config} */
module.exports = {
  ...config,
  projects: config.projects
    .map((project) => ({ ...project, testMatch: files.filter((file) => project.testMatch?.includes(file) ?? true) }))
    .filter(({ testMatch }) => testMatch.length > 0),
  testTimeout: 1_200_000,
};
