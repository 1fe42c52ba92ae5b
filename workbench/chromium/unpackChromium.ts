import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { LaunchOptions } from "playwright-core";

const ROOT = join(__dirname, "..", "..");
const CACHE = join(ROOT, "node_modules", ".cache");
const HOME = join(CACHE, "chromium-147.0.0");
/** Makes the package unpack the libraries that a minimal Linux lacks (NSS, NSPR, expat). */
const BARE_LINUX = { AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" };

const UNPACK = `
  const packaged = require("@sparticuz/chromium");
  packaged.setGraphicsMode = false;
  packaged.executablePath();
`;

/** The packaged Chromium with its libraries and fonts, unpacked only once. */
export function unpackChromium(): LaunchOptions {
  if (!existsSync(HOME)) unpack();
  writeFontConfig();
  const { HOME: home = HOME, PATH: path = "" } = process.env;
  return {
    executablePath: join(HOME, "chromium"),
    env: {
      HOME: home,
      PATH: path,
      LD_LIBRARY_PATH: join(HOME, "al2023", "lib"),
      FONTCONFIG_FILE: join(HOME, "fonts.conf"),
    },
  };
}

/** The configuration has absolute paths, which change when the project is moved. */
function writeFontConfig(): void {
  const file = join(HOME, "fonts.conf");
  const text = fontConfig(realpathSync(HOME));
  if (!existsSync(file) || readFileSync(file, "utf8") !== text) writeFileSync(file, text);
}

/**
 * The package unpacks into the folder for temporary files, so this runs in a process with its own; renaming at the end
 * makes the folder appear complete or not at all.
 */
function unpack(): void {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, "unpacking-"));
  execFileSync(process.execPath, ["-e", UNPACK], {
    cwd: ROOT,
    env: { ...process.env, ...BARE_LINUX, TMPDIR: folder },
    stdio: ["ignore", "ignore", "pipe"],
  });
  try {
    renameSync(folder, HOME);
  } catch (error) {
    // Another process was faster.
    rmSync(folder, { recursive: true });
    if (!existsSync(HOME)) throw error;
  }
}

/** This machine's fonts, or Open Sans from the package; Microsoft's fonts are replaced with similar ones. */
const fontConfig = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
  ${alias("Segoe UI", "Open Sans")}
  ${alias("Times New Roman", "Liberation Serif")}
  ${alias("Calibri", "Carlito")}
  ${alias("sans-serif", "Open Sans")}
  ${alias("serif", "Liberation Serif")}
</fontconfig>
`;

const alias = (family: string, like: string): string =>
  `<alias binding="same"><family>${family}</family><prefer><family>${like}</family><family>Open Sans</family></prefer></alias>`;
