import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const POLICY_FOLDER = join(__dirname, "../../policy");

/** Runs in a separate process: jest can't load the policy's ES modules. */
function evaluate(module: string, expression: string): unknown {
  const url = pathToFileURL(join(POLICY_FOLDER, module)).href;
  const code = `import * as policy from ${JSON.stringify(url)}; console.log(JSON.stringify(${expression}));`;
  return JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" }));
}

const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

const POLICY = JSON.stringify({
  licences: ["MIT", "Apache-2.0"],
  shippedLicences: ["MIT"],
  exceptions: { odd: "why" },
  unnamedPlatformPackages: ["@p/bin-"],
  worstFault: "high",
  acceptedFaults: { known: "does not concern us" },
});

test.each([
  ["MIT", true],
  ["GPL-3.0", false],
  ["(MIT OR GPL-3.0-or-later)", true],
  ["Apache-2.0 AND MIT", true],
  ["(MIT AND GPL-2.0)", false],
  ["LICENSE", false],
])("the licence %s", (expression, isAllowed) => {
  const call = `policy.isAllowed(${JSON.stringify(expression)}, ["MIT", "Apache-2.0"])`;
  expect(evaluate("readLicences.mjs", call)).toBe(isAllowed);
});

test("shipped packages need a licence of the shorter list; exceptions are for development only", () => {
  const lock = {
    packages: {
      "": { name: "us" },
      "node_modules/a": { version: "1.0.0", license: "MIT" },
      "node_modules/b": { version: "1.0.0", license: "Apache-2.0" },
      "node_modules/b/node_modules/c": { version: "2.0.0", license: "Apache-2.0", dev: true },
      "node_modules/odd": { version: "1.0.0", license: "WTF", dev: true },
      "node_modules/@p/bin-x": { version: "1.0.0", dev: true },
      "node_modules/none": { version: "1.0.0", dev: true },
    },
  };
  const call = `policy.licenceFaults(policy.readLicences(${JSON.stringify(lock)}), ${POLICY})`;
  const faults = ["b@1.0.0: Apache-2.0, and it is shipped", "none@1.0.0: no licence named"];
  expect(evaluate("readLicences.mjs", call)).toEqual(faults);
});

test("known faults count from the policy's severity on, unless they are accepted by name", () => {
  const answer = {
    vulnerabilities: {
      x: { name: "x", severity: "critical", range: "<2" },
      y: { name: "y", severity: "moderate", range: "*" },
      known: { name: "known", severity: "high", range: "*" },
    },
  };
  expect(evaluate("knownFaults.mjs", `policy.faultsOf(${JSON.stringify(answer)}, ${POLICY})`)).toEqual([
    "x <2: critical",
  ]);
});

test("every exception of the policy is still needed, and gives its reason", () => {
  const { exceptions } = read(join(POLICY_FOLDER, "dependencies.json")) as { exceptions: Record<string, string> };
  const { packages } = read(join(POLICY_FOLDER, "../package-lock.json")) as { packages: Record<string, unknown> };
  for (const [name, reason] of Object.entries(exceptions)) {
    expect(Object.keys(packages)).toContain(`node_modules/${name}`);
    expect(reason.length).toBeGreaterThan(20);
  }
});
