/** @jest-environment jsdom */
import "./support/browser";
import "@testing-library/jest-dom";
import { screen, waitFor } from "@testing-library/react";
import { viResult } from "../../src/locales/viResult";
import { open, standard } from "../support/flow";
import { startPane, stopPane } from "./support/pane";

afterEach(stopPane);

const select = () => screen.findByRole("combobox", { name: viResult.filter.unit });

it("keeps the focus on the units while an arrow key goes through them", async () => {
  const user = await startPane(open(standard()));
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  await user.click(await screen.findByRole("tab", { name: viResult.work.roles.unit }));
  for (const index of [1, 2, 1]) {
    const before = await select();
    before.focus();
    await user.selectOptions(before, before.querySelectorAll("option")[index] ?? "");
    await waitFor(async () => expect(await select()).toHaveFocus());
    expect(await select()).not.toBe(before);
  }
});
