import webpack, { type Configuration } from "webpack";

/** Runs webpack and throws its errors. */
export function bundle(configuration: Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    const compiler = webpack(configuration);
    compiler?.run((error, stats) => {
      if (error) return reject(error);
      if (stats?.hasErrors()) return reject(new Error(stats.toString("errors-only")));
      compiler.close((failure) => (failure ? reject(failure) : resolve()));
    });
  });
}
