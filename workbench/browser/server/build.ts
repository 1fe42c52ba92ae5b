import webpack, { type Configuration } from "webpack";
import { pageConfiguration, panelConfiguration } from "./configurations";

/** Builds the pane and the page into out/workbench. `report` is called when each of them is ready. */
export async function build(report: (line: string) => void): Promise<void> {
  const parts = [await panelConfiguration(), pageConfiguration()];
  await Promise.all(parts.map((part) => run(part, report)));
}

function run(configuration: Configuration, report: (line: string) => void): Promise<void> {
  const start = performance.now();
  const compiler = webpack(configuration);
  if (!compiler) throw new Error("webpack did not start");
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error) return reject(error);
      if (stats?.hasErrors()) return reject(new Error(stats.toString("errors-only")));
      report(`${configuration.name ?? ""}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
      // Closing writes the cache.
      compiler.close((failure) => (failure ? reject(failure) : resolve()));
    });
  });
}
