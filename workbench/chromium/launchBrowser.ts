import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium, type Browser, type LaunchOptions } from "playwright-core";
import { unpackChromium } from "./unpackChromium";

/** Keep a browser from asking anything of the internet by itself; the rest is for machines whose user is root. */
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
 * A Chromium: that of CHROME_PATH, else the machine's Chrome, Edge or Chromium, else (Linux on x64) the one that comes
 * as a package.
 * @throws with the reasons when none starts: tests in a browser are never left out in silence
 */
export async function launchBrowser(): Promise<Browser> {
  const reasons: string[] = [];
  for (const [name, options] of candidates()) {
    try {
      return await chromium.launch({ args: ARGUMENTS, ...options });
    } catch (error) {
      reasons.push(`${name}: ${error instanceof Error ? error.message.split("\n")[0] : String(error)}`);
    }
  }
  throw new Error(
    `No browser starts here. Install Chrome, Edge or Chromium, or set CHROME_PATH.\n${reasons.join("\n")}`,
  );
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
