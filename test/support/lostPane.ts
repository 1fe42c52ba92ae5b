import { readFileSync } from "node:fs";
import { join } from "node:path";
import { previewCheck } from "../../src/flows/previewCheck";
import { validateWorkbook } from "../../src/validateWorkbook";
import { changes } from "./book";
import { TODAY, type Opened } from "./flow";
import { directorTexts, settledCells } from "./scenes";

/** The requests of a check run, but from some response on, the pane is closed; a new pane checks. */
export async function checksAfterReload(scene: Opened, lastAnswered: number): Promise<void> {
  const alone = scene.copy();
  await alone.validate();
  const opened = scene.copy();
  const words = directorTexts(opened);
  await opened.inExcel(async () => {
    let stop = (): void => undefined;
    const closed = new Promise<void>((resolve) => {
      stop = opened.host.onBatch(({ sync, moment }) => {
        if (moment !== "after" || sync < lastAnswered) return;
        opened.host.options.answers = "lost";
        resolve();
      });
    });
    // It ends by itself if it needs fewer requests.
    await Promise.race([closed, validateWorkbook({ today: TODAY })]);
    stop();
    await new Promise((later) => setTimeout(later, 20));
  });
  opened.host.options.answers = "given";
  await opened.inExcel(() => previewCheck({ today: TODAY }));
  await opened.validate();
  expect(directorTexts(opened)).toEqual(words);
  expect(changes(settledCells(alone), settledCells(opened))).toEqual([]);
}

/** The page's own script, with timers that fire immediately and without office.js. */
export function paneWithoutOffice() {
  const shell = { className: "" };
  const document = {
    documentElement: { getAttribute: () => null },
    getElementById: (id: string) => (id === "shell" ? shell : {}),
  };
  const source = readFileSync(join(__dirname, "../../src/taskpane/preflight.js"), "utf8");
  const run = new Function("document", "setTimeout", source);
  return { classes: () => shell.className, run: () => void run(document, (act: () => void) => act()) };
}
