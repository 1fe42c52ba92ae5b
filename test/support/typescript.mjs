import { register as registerRequire } from "tsx/cjs/api";
import { register as registerImport } from "tsx/esm/api";

/** Lets a worker of the tests load TypeScript. */
registerRequire();
registerImport();
