import { runCli } from "./runCli";
import { tuneEngine } from "./tuneEngine";

void runCli(process.argv.slice(2), process, tuneEngine).then((status) => {
  process.exitCode = status;
});
