import { Writable } from "node:stream";
import { runCli } from "../../../workbench/node/runCli";

/** Runs the command line in this process, since a new one takes a second to start. `output.test.ts` starts real processes. */
export async function cli(...args: string[]) {
  const stdout = new TextStream();
  const stderr = new TextStream();
  const status = await runCli(args, { stdout, stderr });
  return { status, stdout: stdout.text, stderr: stderr.text, lines: linesOf(stderr.text) };
}

export const linesOf = (text: string) => text.split("\n").filter((line) => line !== "");

class TextStream extends Writable {
  text = "";

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}
