import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { expect } = require("expect");
const { bind } = require("jest-each");

/** The tests of one file, as jest would find them. `load` runs the file. */
export function collectTests(load) {
  const tests = [];
  let group = { name: "", parent: null, before: [] };

  const describe = (name, body) => {
    group = { name: [group.name, name].filter(Boolean).join(" "), parent: group, before: [] };
    body();
    group = group.parent;
  };
  const it = (name, run) => {
    tests.push({ name: [group.name, name].filter(Boolean).join(" "), run, group });
  };
  const beforeAll = (run) => group.before.push({ run, done: null });
  describe.each = bind(describe, false);
  it.each = bind(it, false);
  Object.assign(globalThis, { describe, it, test: it, beforeAll, expect });
  load();
  return numbered(tests);
}

/** Runs one test after the `beforeAll` hooks of its groups, which run once. */
export async function runTest({ run, group }) {
  const groups = [];
  for (let ancestor = group; ancestor; ancestor = ancestor.parent) groups.unshift(ancestor);
  for (const { before } of groups) for (const hook of before) await (hook.done ??= hook.run());
  await run();
}

/** Tests with the same name get numbers. */
function numbered(tests) {
  const seen = new Map();
  for (const test of tests) {
    const count = (seen.get(test.name) ?? 0) + 1;
    seen.set(test.name, count);
    if (count > 1) test.name += ` #${count}`;
  }
  return tests;
}
