import { join } from "node:path";
import { createRequire } from "node:module";
import HtmlWebpackPlugin from "html-webpack-plugin";
import type { Configuration, WebpackPluginInstance } from "webpack";
import { OUT, ROOT } from "./serve";

const load = createRequire(__filename);
const contract = load(join(ROOT, "workbench/contract/webpack.js")) as {
  entry: Record<string, string>;
  page(officeJs: string): WebpackPluginInstance;
};

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

/** The page around the pane, and the page that compares assumptions with Excel. They do not contain the pane. */
export const pageConfiguration = (): Configuration => ({
  name: "page",
  context: ROOT,
  mode: "production",
  devtool: false,
  optimization: { minimize: false },
  entry: { page: join(ROOT, "workbench/browser/index.tsx"), ...contract.entry },
  output: { path: join(OUT, "page"), filename: "[name].js", clean: true },
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      { test: /\.tsx?$/, exclude: /node_modules/, use: swcLoader },
      { test: /\.css$/, type: "asset/source" },
      { test: /manifest\.xml$/, type: "asset/source" },
    ],
  },
  plugins: [
    new HtmlWebpackPlugin({
      filename: "index.html",
      template: join(ROOT, "workbench/browser/index.html"),
      chunks: ["page"],
    }),
    contract.page("panel/office/office.js"),
  ],
  performance: false,
  // With this cache a second start takes a second, also after `npm ci`.
  cache: {
    type: "filesystem",
    cacheDirectory: join(ROOT, "out/cache"),
    name: "page",
    buildDependencies: { config: [__filename] },
  },
});

const swcLoader = {
  loader: "swc-loader",
  options: {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
  },
};
