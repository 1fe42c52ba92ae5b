import { join } from "node:path";
import HtmlWebpackPlugin from "html-webpack-plugin";
import webpack, { type Configuration } from "webpack";
import { OUT, panelConfiguration } from "../../workbench/browser/server/configurations";

/** Builds the panel and the one-button pane with the same settings and page, and the host's page around them. */
export async function buildPanes(): Promise<void> {
  const panel = await panelConfiguration();
  const withEntry = (
    name: string,
    file: string,
    plugins: Configuration["plugins"] = panel.plugins ?? [],
  ): Configuration => ({
    ...panel,
    name,
    entry: { [name]: join(__dirname, file) },
    output: { ...panel.output, path: join(OUT, "panel", name), clean: true },
    plugins,
    cache: false,
  });
  await run(panel);
  await run(withEntry("one-button", "oneButton.tsx"));
  await run(withEntry("bench-host", "hostPage.ts", [new HtmlWebpackPlugin({ title: "bench" })]));
}

function run(configuration: Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    const compiler = webpack(configuration);
    compiler?.run((error, stats) => {
      if (error) return reject(error);
      if (stats?.hasErrors()) return reject(new Error(stats.toString("errors-only")));
      compiler.close((failure) => (failure ? reject(failure) : resolve()));
    });
  });
}
