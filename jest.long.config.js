const config = require("./jest.config.js");
const { testFiles } = require("./test/support/testFiles.cjs");

process.env.LONG = "1";

/** The tests with more cases than in `npm test`. */
const files = testFiles((_, source) => source.includes('support/lane"')).map((file) => `<rootDir>/${file}`);

/** @type {import("jest").Config} */
module.exports = {
  ...config,
  projects: config.projects
    .map((project) => ({ ...project, testMatch: files.filter((file) => project.testMatch?.includes(file) ?? true) }))
    .filter(({ testMatch }) => testMatch.length > 0),
  testTimeout: 1_200_000,
};
