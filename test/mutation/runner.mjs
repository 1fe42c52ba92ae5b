import { createRequire } from "node:module";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
import { ModuleLoader } from "./moduleLoader.mjs";
import { collectTests, runTest } from "./testFile.mjs";

/** Stryker's own place for the active mutant, for hits, and for what covers what. */
const stryker = (globalThis.__stryker__ ??= {});

/** Random tests are short and the same every time: a mutant is killed today and tomorrow, or neither. */
const RANDOM = { seed: 20221130, numRuns: 10 };

function shortFastCheck() {
  const { default: fc } = createRequire(import.meta.url)("fast-check");
  const assert = (property, options) => fc.assert(property, { ...options, ...RANDOM });
  return { __esModule: true, default: Object.create(fc, { assert: { value: assert } }) };
}

/** Tests of size say nothing that small ones do not. */
const OF_SIZE = /thousand|\d,000/u;

/** Stryker's words for what became of a test. */
const [SUCCESS, FAILED] = [0, 1];

/** Between a test's file and its name. */
const BETWEEN = " › ";

/** What a file that does not load is called. */
const LOADING = "loads";

/**
 * Runs the tests of a mutant in one process, with modules of its own, until one of them fails. Jest takes about a second
 * to begin; most mutants are seen in a few milliseconds by the first test that meets them.
 */
class InProcessRunner {
  #root = process.cwd();
  #modules = new ModuleLoader(this.#root, { "fast-check": shortFastCheck() });

  capabilities() {
    return { reloadEnvironment: true };
  }

  init() {
    // No other program is found and asked: LibreOffice, where there is one, takes seconds.
    process.env.PATH = "";
  }

  async dryRun({ testFiles }) {
    const mutantCoverage = (stryker.mutantCoverage = { static: {}, perTest: {} });
    const results = [];
    for (const fileName of testFiles) {
      // What one test file leaves in a cache would hide from another what it runs through.
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

  /** A file that does not even load is a test that fails. */
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

  /** Of a mutant that is met while modules load, Stryker names whole files. */
  #byFile(testsOrFiles) {
    const files = new Map();
    for (const one of testsOrFiles) {
      const id = isAbsolute(one) ? this.#nameOf(one) : one;
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

/** The test that stands where the mutant's file stands, then its neighbours, the others, and those of the whole. */
function nearestFirst(files, mutated) {
  const own = mutated.replace(/^src/u, "test").replace(/\.ts$/u, ".test.ts");
  const distance = ([file]) =>
    file === own ? 0 : dirname(file) === dirname(own) ? 1 : dirname(file) === "test/core" ? 3 : 2;
  return [...files].sort((a, b) => distance(a) - distance(b));
}

const inProcess = () => new InProcessRunner();
inProcess.inject = [];

export const strykerPlugins = [{ kind: "TestRunner", name: "in-process", factory: inProcess }];
