/** @type {import("jest").Config} */
module.exports = {
  roots: ["<rootDir>/test"],
  testEnvironment: "node",
  // Long lists are checked in slices, so that a slow machine would run into the usual five seconds.
  testTimeout: 120_000,
  transform: {
    "^.+\\.tsx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
      },
    ],
  },
};
