import { createPaneStore } from "../../src/taskpane/paneState";
import { validateWorkbook } from "../../src/validateWorkbook";
import { sampleValidation } from "../taskpane/support/sampleReport";
import { registeredCommands } from "./support/registeredCommands";

jest.mock("../../src/validateWorkbook");
jest.mock("../../src/taskpane/result/ResultView", () => ({}));
const validate = jest.mocked(validateWorkbook);

it("validates from the ribbon, then opens the pane with the result and lets the button go", async () => {
  validate.mockResolvedValue(sampleValidation);
  const store = createPaneStore();
  const said: string[] = [];
  const show = () => Promise.resolve(void said.push(`pane: ${store.get().activity.status}`));
  await registeredCommands(store, show).get("validateFromRibbon")?.({ completed: () => said.push("completed") });
  expect(said).toEqual(["pane: ready", "completed"]);
});

it("opens the pane with the failure too", async () => {
  validate.mockRejectedValue(new Error("no"));
  const store = createPaneStore();
  const completed = jest.fn();
  await registeredCommands(store).get("validateFromRibbon")?.({ completed });
  expect(store.get().activity.status).toBe("failed");
  expect(completed).toHaveBeenCalledTimes(1);
});

it("lets the button go even when the pane can't be opened", async () => {
  validate.mockResolvedValue(sampleValidation);
  const completed = jest.fn();
  const refuse = () => Promise.reject(new Error("no pane"));
  const command = registeredCommands(createPaneStore(), refuse).get("validateFromRibbon");
  await expect(command?.({ completed })).rejects.toThrow("no pane");
  expect(completed).toHaveBeenCalledTimes(1);
});
