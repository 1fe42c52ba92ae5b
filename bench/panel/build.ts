import { join } from "node:path";
import HtmlWebpackPlugin from "html-webpack-plugin";
import type { Configuration } from "webpack";
import { panelConfiguration } from "../../workbench/browser/server/configurations";
import { OUT } from "../../workbench/browser/server/serve";
import { bundle } from "../bundle";

/** Builds the pane and the one-button pane with the same settings and page, and the host's page around them. */
export async function buildPanes(): Promise<void> {
  const panel = await panelConfiguration();
  const withEntry = (
    name: string,
    file: string,
    plugins: Configuration["plugins"] = panel.plugins ?? [],
  ): Configuration => ({
    ...panel,
    name,
    // The file name that the page of the pane loads.
    entry: { taskpane: join(__dirname, file) },
    output: { ...panel.output, path: join(OUT, "panel", name), clean: true },
    plugins,
    cache: false,
  });
  await bundle(panel);
  await bundle(withEntry("one-button", "oneButton.tsx"));
  await bundle(withEntry("bench-host", "hostPage.ts", [new HtmlWebpackPlugin({ title: "bench" })]));
}
