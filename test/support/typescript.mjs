import { register as registerRequire } from "tsx/cjs/api";
import { register as registerImport } from "tsx/esm/api";

/** Makes test workers load TypeScript. */
registerRequire();
registerImport();
