/** @jest-environment jsdom */
import "./support/browser";
import "@testing-library/jest-dom";
import { screen, waitFor, within } from "@testing-library/react";
import { viResult } from "../../src/locales/viResult";
import { open, standard } from "../support/flow";
import { startPane, stopPane } from "./support/pane";

afterEach(stopPane);

const select = () => screen.findByRole("combobox", { name: viResult.filter.unit });

it("keeps the focus on the list of units while an arrow key goes through it", async () => {
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

it("shows the totals of the chosen unit, and announces them", async () => {
  const user = await startPane(open(standard()));
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  const status = () => screen.getAllByRole("status")[0] as HTMLElement;
  await user.click(await screen.findByRole("tab", { name: viResult.work.roles.office }));
  const all = Number(/\d+/u.exec((await screen.findByText(/^Đã ghi kết quả cho \d+ đề nghị/u)).textContent)?.[0]);
  await user.click(screen.getByRole("tab", { name: viResult.work.roles.unit }));
  const unit = await select();
  await user.selectOptions(unit, "Phòng Công nghệ thông tin");
  const list = await screen.findByRole("list", { name: viResult.rows.label });
  const own = Number(within(list).getAllByRole("listitem")[0]?.getAttribute("aria-setsize"));
  expect(own).toBeGreaterThan(0);
  expect(own).toBeLessThan(all);
  expect(screen.getByText(viResult.done.wrote(String(own)))).toBeVisible();
  const announced = status().textContent;
  expect(announced).toBe(screen.getByRole("heading", { level: 1 }).textContent);
  const counts = /^Cả (\d+) /u.exec(announced)?.slice(1) ?? announced.match(/\d+/gu) ?? [];
  expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(own);
});
