import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser, type LaunchOptions } from "playwright-core";
import { unpackChromium } from "./unpackChromium";

/** Keeps the browser from making requests to the internet; the rest is for machines where the user is root. */
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const NAMES = ["google-chrome", "google-chrome-stable", "microsoft-edge", "chromium", "chromium-browser"];

/**
 * A Chromium: the one at CHROME_PATH, otherwise the machine's Chrome, Edge or Chromium, otherwise (Linux on x64) the
 * one from a package.
 * @param flags more command-line arguments of the browser
 * @throws with the reasons when none starts, so that browser tests are never skipped silently
 */
export async function launchBrowser(flags: readonly string[] = []): Promise<Browser> {
  const reasons: string[] = [];
  for (const [name, options] of candidates()) {
    try {
      return await launch({ ...options, args: [...ARGUMENTS, ...flags] });
    } catch (error) {
      reasons.push(`${name}: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`);
    }
  }
  throw new Error(
    `No browser starts here. Install Chrome, Edge or Chromium, or set CHROME_PATH.\n${reasons.join("\n")}`,
  );
}

/** On a busy machine a browser now and then ends while it starts: it is started once more. */
function launch(options: LaunchOptions): Promise<Browser> {
  const start = () => chromium.launch(options);
  return start().catch((error: unknown) => {
    if (error instanceof Error && /has been closed/u.test(error.message)) return start();
    throw error;
  });
}

function candidates(): [name: string, options: LaunchOptions][] {
  const chosen = process.env["CHROME_PATH"];
  if (chosen) return [["CHROME_PATH", { executablePath: chosen }]];
  const found = NAMES.flatMap((name) =>
    (process.env["PATH"] ?? "").split(delimiter).map((folder) => join(folder, name)),
  );
  const unpacked = process.platform === "linux" && process.arch === "x64" ? unpackChromium() : undefined;
  return [
    ["Chrome", { channel: "chrome" }],
    ["Edge", { channel: "msedge" }],
    ...found.filter(existsSync).map((path): [string, LaunchOptions] => [path, { executablePath: path }]),
    ...(unpacked ? [["the packaged Chromium", unpacked] as [string, LaunchOptions]] : []),
  ];
}
