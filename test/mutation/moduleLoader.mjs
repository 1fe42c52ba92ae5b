import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve, sep } from "node:path";
import { compileFunction } from "node:vm";
import swc from "@swc/core";

/** Independent of the product, so loaded only once: office.js takes long to start. */
const KEPT = ["workbench/host", "workbench/xlsx", "workbench/node/office"].map(
  (path) => path.replaceAll("/", sep) + "",
);
const PARAMETERS = ["exports", "require", "module", "__filename", "__dirname"];
const SWC = { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true } }, module: { type: "commonjs" } };

/** Reloads the project's modules, compiled once, so that caches filled by one mutant do not affect the next. */
export class ModuleLoader {
  #root;
  #substitutes;
  #fresh = new Map();
  #kept = new Map();
  #compiled = new Map();
  #resolved = new Map();

  constructor(root, substitutes) {
    this.#root = root;
    this.#substitutes = substitutes;
  }

  /** Forgets all modules of the product and its tests. */
  reset() {
    this.#fresh = new Map();
  }

  load(file) {
    const modules = KEPT.some((path) => file.startsWith(join(this.#root, path))) ? this.#kept : this.#fresh;
    const known = modules.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(file, module);
    try {
      const { run, require } = this.#compile(file);
      run(module.exports, require, module, file, dirname(file));
    } catch (error) {
      modules.delete(file);
      throw error;
    }
    return module.exports;
  }

  #compile(file) {
    const known = this.#compiled.get(file);
    if (known) return known;
    const foreign = createRequire(file);
    const require = (name) =>
      name.startsWith(".") ? this.load(this.#resolve(file, name)) : (this.#substitutes[name] ?? foreign(name));
    require.resolve = foreign.resolve;
    const source = readFileSync(file, "utf8");
    const code = file.endsWith(".json")
      ? `module.exports = ${source}`
      : swc.transformSync(source, { ...SWC, filename: file, swcrc: false }).code;
    const made = { run: compileFunction(code, PARAMETERS, { filename: file }), require };
    this.#compiled.set(file, made);
    return made;
  }

  #resolve(from, name) {
    const path = resolve(dirname(from), name);
    let file = this.#resolved.get(path);
    if (file === undefined) {
      file = [path, `${path}.ts`, `${path}.tsx`, join(path, "index.ts")].find(isFile);
      if (file === undefined) throw new Error(`${from} imports ${name}, which is not there.`);
      this.#resolved.set(path, file);
    }
    return file;
  }
}

const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
