import { join } from "node:path";
import { createRequire } from "node:module";
import type { Configuration } from "webpack";
import { OUT, ROOT } from "./serve";

const load = createRequire(__filename);

type MakeConfiguration = (env: object, argv: { mode: string }) => Promise<Configuration>;

/** Where the manifest of the local build points. */
export const PANEL_URL = "https://panel.invalid/addin";

/** Environment variables of `npm run build`. */
interface BuildVariables {
  readonly ADDIN_URL?: string | undefined;
  readonly OFFICE_JS?: string | undefined;
}

/**
 * The pane exactly as `npm run build` makes it; by default with a local copy of office.js, so that nothing is loaded
 * from other machines.
 */
export async function panelConfiguration(
  variables: BuildVariables = { ADDIN_URL: PANEL_URL, OFFICE_JS: "self" },
): Promise<Configuration> {
  const configuration = await withVariables(variables, () => {
    const make = load(join(ROOT, "webpack.config.js")) as MakeConfiguration;
    return make({}, { mode: "production" });
  });
  return {
    ...configuration,
    name: "panel",
    context: ROOT,
    output: { ...configuration.output, path: join(OUT, "panel") },
    performance: false,
  };
}

async function withVariables<T>(variables: BuildVariables, act: () => Promise<T>): Promise<T> {
  const { ADDIN_URL, OFFICE_JS } = process.env;
  setVariables(variables);
  try {
    return await act();
  } finally {
    setVariables({ ADDIN_URL, OFFICE_JS });
  }
}

/** An empty variable counts as not set. */
function setVariables({ ADDIN_URL = "", OFFICE_JS = "" }: BuildVariables): void {
  Object.assign(process.env, { ADDIN_URL, OFFICE_JS });
}
