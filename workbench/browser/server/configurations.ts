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

/**
 * The pane exactly as `npm run build` makes it, with a local copy of office.js: nothing is loaded from other machines.
 */
export async function panelConfiguration(): Promise<Configuration> {
  const variables = { OFFICE_JS: "self", ADDIN_URL: "https://workbench.invalid" };
  const before = Object.fromEntries(Object.keys(variables).map((name) => [name, process.env[name]]));
  Object.assign(process.env, variables);
  const make = load(join(ROOT, "webpack.config.js")) as MakeConfiguration;
  const configuration = await make({}, { mode: "production" });
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  return {
    ...configuration,
    name: "panel",
    context: ROOT,
    output: { ...configuration.output, path: join(OUT, "panel") },
    performance: false,
  };
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
