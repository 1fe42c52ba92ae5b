import { writeFile } from "node:fs/promises";
import { format, resolveConfig } from "prettier";
import { allSamples } from "../../samples/all";
import { expectedFile, openSample, validateSample } from "./validateSample";

/** Writes the expected reports: `npm run samples:reports`. Review the changes before committing them. */
async function main(): Promise<void> {
  for (const { name } of allSamples()) {
    const { published } = await validateSample(await openSample(name));
    const file = expectedFile(name);
    const options = await resolveConfig(file);
    await writeFile(file, await format(JSON.stringify(published), { ...options, parser: "json" }));
    process.stderr.write(`${file}\n`);
  }
}

void main();
