import { execFileSync } from "node:child_process";

/** Runs in a separate process: jest can't load ESLint's configuration, which is an ES module. */
const LINT = `
  const { ESLint } = require("eslint");
  const probes = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
  const eslint = new ESLint();
  Promise.all(probes.map(({ where, code }) => eslint.lintText(code, { filePath: where })))
    .then((all) => console.log(JSON.stringify(all.map(([result]) => result.messages.map(({ ruleId, message }) => ruleId ?? message)))));
`;

function rulesBroken(probes: { where: string; code: string }[]): string[][] {
  const answer = execFileSync(process.execPath, ["-e", LINT], { input: JSON.stringify(probes), encoding: "utf8" });
  return JSON.parse(answer) as string[][];
}

/** One probe for each fence: a line that it must refuse, in a file that it covers. */
type Probe = [where: string, why: string, code: string, rule: string];
const PROBES: Probe[] = [
  ["src/core/probe.ts", "core imports the adapter", `import "../excel/grid";`, "no-restricted-imports"],
  ["src/core/rules/probe.ts", "core imports React", `import "react";`, "no-restricted-imports"],
  ["src/core/probe.ts", "core imports the panel", `import "../taskpane/App";`, "no-restricted-imports"],
  ["src/core/probe.ts", "core imports the workbench", `import "../../workbench/host";`, "no-restricted-imports"],
  ["src/core/probe.ts", "core says Excel", `Excel.run(() => null);`, "no-restricted-globals"],
  ["src/core/probe.ts", "core says Office", `Office.onReady();`, "no-restricted-globals"],
  ["src/core/probe.ts", "core says window", `window.close();`, "no-restricted-globals"],
  ["src/core/probe.ts", "core fetches", `fetch("x");`, "no-restricted-globals"],
  ["src/core/probe.ts", "core prints", `console.log(1);`, "no-restricted-globals"],
  ["src/core/probe.ts", "core reads the clock", `export const now = Date.now();`, "no-restricted-syntax"],
  ["src/core/probe.ts", "core makes today", `export const today = new Date();`, "no-restricted-syntax"],
  ["src/core/probe.ts", "core is asynchronous", `export async function probe() { return 1; }`, "no-restricted-syntax"],
  ["src/excel/write/probe.ts", "the adapter decides", `import "../../core/rules/engine/run";`, "no-restricted-imports"],
  ["src/excel/probe.ts", "the adapter knows the plan", `import "../core/plan/plan";`, "no-restricted-imports"],
  ["src/excel/probe.ts", "the adapter imports a flow", `import "../flows/decide";`, "no-restricted-imports"],
  ["src/excel/probe.ts", "the adapter imports the panel", `import "../taskpane/App";`, "no-restricted-imports"],
  [
    "src/excel/probe.ts",
    "a sync in a loop",
    `export async function probe(context: { sync(): Promise<void> }) { for (;;) await context.sync(); }`,
    "no-restricted-syntax",
  ],
  ["src/validateWorkbook.ts", "the flow imports the panel", `import "./taskpane/app/App";`, "no-restricted-imports"],
  ["src/validateWorkbook.ts", "the flow says Excel", `Excel.run(() => null);`, "no-restricted-globals"],
  ["src/flows/createSheets.ts", "another flow says Excel", `Excel.run(() => null);`, "no-restricted-globals"],
  ["src/taskpane/probe.tsx", "the panel says Excel", `Excel.run(() => null);`, "no-restricted-globals"],
  ["src/taskpane/probe.tsx", "the panel sends", `void fetch("https://example.invalid");`, "no-restricted-globals"],
  ["src/taskpane/probe.tsx", "the panel reports", `navigator.sendBeacon("/x", "y");`, "no-restricted-syntax"],
  ["src/taskpane/probe.tsx", "the panel keeps", `localStorage.setItem("a", "b");`, "no-restricted-globals"],
  ["src/taskpane/probe.tsx", "the panel keeps", `window.sessionStorage.setItem("a", "b");`, "no-restricted-syntax"],
  ["src/taskpane/probe.tsx", "the panel keeps a cookie", `document.cookie = "a=b";`, "no-restricted-syntax"],
  [
    "src/taskpane/probe.tsx",
    "text becomes HTML",
    `export const probe = <b dangerouslySetInnerHTML={{ __html: "x" }} />;`,
    "no-restricted-syntax",
  ],
  ["src/taskpane/probe.tsx", "text becomes HTML", `document.body.innerHTML = "x";`, "no-restricted-syntax"],
  ["src/taskpane/probe.tsx", "text becomes code", `new Function("x")();`, "no-restricted-syntax"],
  ["src/excel/probe.ts", "the adapter sends", `void fetch("x");`, "no-restricted-globals"],
  ["src/excel/probe.ts", "the adapter keeps", `indexedDB.open("x");`, "no-restricted-globals"],
  ["src/flows/probe.ts", "an operation keeps", `sessionStorage.clear();`, "no-restricted-globals"],
  [
    "src/taskpane/app/preferences.ts",
    "preferences of a workbook",
    `import "../core/cells/snapshot";`,
    "no-restricted-imports",
  ],
  ["src/taskpane/app/preferences.ts", "another store", `sessionStorage.clear();`, "no-restricted-globals"],
  ["src/taskpane/probe.tsx", "the panel imports a rule", `import "../core/rules/index";`, "no-restricted-imports"],
  ["test/probe.test.ts", "a test without a fixed seed", `import fc from "fast-check";`, "no-restricted-imports"],
  [
    "src/locales/probe.ts",
    "a text imports the workbench",
    `import "../../workbench/node/office";`,
    "no-restricted-imports",
  ],
  ...["src/core/probe.ts", "workbench/probe.ts"].map((where): Probe => [
    where,
    "a long function",
    `export function probe() {\n${"  probe();\n".repeat(61)}}\n`,
    "max-lines-per-function",
  ]),
  ["src/core/probe.ts", "a long file", "export const [] = [];\n".repeat(251), "max-lines"],
];

/** What each part may do, so that a fence that refuses everything is found too. */
const ALLOWED = [
  { where: "src/core/probe.ts", code: `import "./cells/snapshot";` },
  { where: "src/excel/probe.ts", code: `import "../core/cells/snapshot";` },
  { where: "src/taskpane/probe.tsx", code: `import "../validateWorkbook"; import "../flows/createSheets";` },
  { where: "src/taskpane/app/preferences.ts", code: `localStorage.setItem("a", "b");` },
  { where: "workbench/probe.ts", code: `import "../src/core/cells/snapshot";` },
];

const broken = rulesBroken([...PROBES.map(([where, , code]) => ({ where, code })), ...ALLOWED]);

test.each(PROBES.map(([where, why, , rule], index) => ({ where, why, rule, found: broken[index] })))(
  "$where: $why is refused",
  ({ rule, found }) => {
    expect(found).toContain(rule);
  },
);

test.each(ALLOWED.map(({ where, code }, index) => ({ where, code, found: broken[PROBES.length + index] })))(
  "$where: $code passes",
  ({ found }) => {
    expect(found).toEqual([]);
  },
);
