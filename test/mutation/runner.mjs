import { createRequire } from "node:module";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
import { ModuleLoader } from "./moduleLoader.mjs";
import { collectTests, runTest } from "./testFile.mjs";

/** Stryker's global: the active mutant, hits and coverage. */
const stryker = (globalThis.__stryker__ ??= {});

/** Random tests are short and always take the same cases, so that results are reproducible. */
const RANDOM = { seed: 20221130, numRuns: 10 };

function shortFastCheck() {
  const { default: fc } = createRequire(import.meta.url)("fast-check");
  const assert = (property, options) => fc.assert(property, { ...options, ...RANDOM });
  return { __esModule: true, default: Object.create(fc, { assert: { value: assert } }) };
}

/** Tests with many rows kill no mutant that small ones do not. */
const OF_SIZE = /thousand|\d,000/u;

/** Stryker's codes for the result of a test. */
const [SUCCESS, FAILED] = [0, 1];

/** Separates a test's file from its name. */
const BETWEEN = " › ";

/** The test that fails if a file does not load. */
const LOADING = "loads";

/**
 * Runs the tests of a mutant in one process, with modules of its own, until one of them fails. Jest takes about a second
 * to start; most mutants are killed within milliseconds by the first test that covers them.
 */
class InProcessRunner {
  #root = process.cwd();
  #modules = new ModuleLoader(this.#root, { "fast-check": shortFastCheck() });

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    // So that tests do not find LibreOffice, which takes seconds.
    process.env.PATH = "";
  }

  async dryRun({ testFiles }) {
    const mutantCoverage = (stryker.mutantCoverage = { static: {}, perTest: {} });
    const results = [];
    for (const fileName of testFiles) {
      // A cache that one test file filled would hide what another one covers.
      this.#modules.reset();
      let began = performance.now();
      for (const test of this.#testsOf(this.#nameOf(fileName))) {
        stryker.currentTestId = test.id;
        const failure = await failureOf(test);
        stryker.currentTestId = undefined;
        results.push({ ...resultOf(test, failure), fileName, timeSpentMs: performance.now() - began });
        began = performance.now();
      }
    }
    return { status: "complete", tests: results, mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, reloadEnvironment, hitLimit, timeout, sandboxFileName }) {
    this.#modules.reset();
    Object.assign(stryker, { hitLimit, hitCount: 0, mutantCoverage: undefined });
    const whileLoading = reloadEnvironment ? activeMutant.id : undefined;
    const files = nearestFirst(this.#byFile(testFilter), this.#nameOf(sandboxFileName));
    let timer;
    const late = new Promise((resolve) => (timer = setTimeout(resolve, timeout, { status: "timeout" })));
    try {
      return await Promise.race([late, this.#kill(activeMutant.id, whileLoading, files)]);
    } finally {
      clearTimeout(timer);
      stryker.activeMutant = undefined;
    }
  }

  async #kill(mutant, whileLoading, files) {
    let nrOfTests = 0;
    for (const [file, wanted] of files) {
      stryker.activeMutant = whileLoading;
      const tests = this.#testsOf(file);
      stryker.activeMutant = mutant;
      for (const test of tests.filter(({ id, name }) => wanted.has(id) || wanted.has(file) || name === LOADING)) {
        nrOfTests++;
        const failure = await failureOf(test);
        if (stryker.hitCount > stryker.hitLimit) return { status: "timeout", reason: "It ran round and round." };
        if (failure) return { status: "killed", killedBy: [test.id], failureMessage: failure, nrOfTests };
      }
    }
    return { status: "survived", nrOfTests };
  }

  /** A file that does not load counts as a failing test. */
  #testsOf(file) {
    try {
      const tests = collectTests(() => this.#modules.load(join(this.#root, file)));
      return tests
        .filter(({ name }) => !OF_SIZE.test(name))
        .map((test) => ({ ...test, id: `${file}${BETWEEN}${test.name}` }));
    } catch (error) {
      const run = () => Promise.reject(error);
      return [{ id: `${file}${BETWEEN}${LOADING}`, name: LOADING, run, group: null }];
    }
  }

  /** For a mutant that is covered while modules load, Stryker names whole files. */
  #byFile(testsOrFiles) {
    const files = new Map();
    for (const name of testsOrFiles) {
      const id = isAbsolute(name) ? this.#nameOf(name) : name;
      const [file] = id.split(BETWEEN);
      files.set(file, (files.get(file) ?? new Set()).add(id));
    }
    return files;
  }

  #nameOf(path) {
    return relative(this.#root, path).replaceAll(sep, "/");
  }
}

async function failureOf(test) {
  try {
    await runTest(test);
    return null;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

const resultOf = ({ id }, failure) =>
  failure === null ? { id, name: id, status: SUCCESS } : { id, name: id, status: FAILED, failureMessage: failure };

/** First tests at the same path as the mutated file, then their neighbours, other tests, and tests of the whole product. */
function nearestFirst(files, mutated) {
  const own = mutated.replace(/^src/u, "test").replace(/\.ts$/u, ".test.ts");
  const distance = ([file]) =>
    file === own ? 0 : dirname(file) === dirname(own) ? 1 : dirname(file) === "test/core" ? 3 : 2;
  return [...files].sort((a, b) => distance(a) - distance(b));
}

const inProcess = () => new InProcessRunner();
inProcess.inject = [];

export const strykerPlugins = [{ kind: "TestRunner", name: "in-process", factory: inProcess }];
