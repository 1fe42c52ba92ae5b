import { runAsShipped } from "./asShipped";
import { benchFiles } from "./files";
import { benchRoundTrips } from "./roundTrips";

const PARTS: Record<string, () => string | Promise<string>> = {
  checking: () => runAsShipped("checking.ts"),
  files: benchFiles,
  "round-trips": benchRoundTrips,
};

/** `npm run bench`, or `npm run bench -- files` for one part. */
async function main(wanted: readonly string[]): Promise<void> {
  for (const [name, part] of Object.entries(PARTS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    process.stdout.write(`${name}\n${await part()}\n\n`);
  }
}

void main(process.argv.slice(2));
