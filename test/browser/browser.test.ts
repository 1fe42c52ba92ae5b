import { accessibility } from "./accessibility";
import { contract } from "./contract";
import { editing } from "./editing";
import { documents } from "./documents";
import { failures } from "./failures";
import { head } from "./head";
import { story } from "./story";
import { startWorkbench, type Running } from "./support/workbench";

/** The built panel in the workbench page, in a real browser: one browser and one server for all. */
jest.setTimeout(60_000);

let running: Running | undefined;

beforeAll(async () => {
  running = await startWorkbench();
}, 240_000);
afterAll(() => running?.stop());

const get = (): Running => {
  if (!running) throw new Error("The workbench is not running.");
  return running;
};

story(get);
head(get);
editing(get);
documents(get);
failures(get);
accessibility(get);
contract(get);
