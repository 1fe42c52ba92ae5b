/** @jest-environment jsdom */
import "../support/browser";
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { markedCells } from "../../support/marks";
import { open, standard, type Opened } from "../../support/flow";
import { startPane, stopPane } from "../support/pane";

afterEach(stopPane);

const button = (name: string | RegExp) => screen.findByRole("button", { name });
const notice = async (text: RegExp) => (await screen.findAllByText(text))[0];

/** Rows of the table's body that are not hidden. */
function shown(opened: Opened): number {
  const { hiddenRows } = opened.sheet("Đề nghị");
  return opened.records("DeNghi").filter((_, row) => !hiddenRows.has(opened.rowOf("DeNghi", row))).length;
}

async function check(opened: Opened, language?: "en"): Promise<UserEvent> {
  const user = await startPane(opened, language);
  await user.click(screen.getByRole("button", { name: language === "en" ? "Check" : "Kiểm tra" }));
  await user.click(await screen.findByText(language === "en" ? "On the sheet" : "Xem trên trang tính"));
  return user;
}

it("marks the cells to correct, and removes the marks again", async () => {
  const opened = open(standard());
  opened.type("DeNghi", 0, "Đối tượng", "");
  const user = await check(opened);
  await user.click(await button("Tô màu ô cần sửa"));
  expect(await notice(/^Đã tô màu các ô cần sửa ở trang Đề nghị/u)).toBeVisible();
  expect(markedCells(opened, "DeNghi")).toContain(opened.place("DeNghi", 0, "Đối tượng"));
  await user.click(await button("Bỏ tô màu"));
  expect(await notice(/^Đã bỏ tô màu/u)).toBeVisible();
  expect(markedCells(opened, "DeNghi")).toEqual([]);
  await user.click(await button("Bỏ tô màu"));
  expect(await notice(/^Không có ô nào do phần mềm tô màu/u)).toBeVisible();
});

it("shows only the rows to correct, and all rows again", async () => {
  const opened = open(standard());
  opened.type("DeNghi", 0, "Đối tượng", "");
  const all = shown(opened);
  const user = await check(opened);
  await user.click(await button(/^Chỉ hiện \d+ dòng cần sửa$/u));
  expect(await notice(/^Trang Đề nghị chỉ hiện \d+ dòng/u)).toBeVisible();
  expect(shown(opened)).toBeLessThan(all);
  await user.click(await button("Hiện lại tất cả các dòng"));
  expect(await notice(/^Đã bỏ lọc ở trang Đề nghị/u)).toBeVisible();
  expect(shown(opened)).toBe(all);
});

it("shows the head of a unit only the nominations of that unit", async () => {
  const opened = open(standard());
  const unit = String(opened.records("DeNghi")[0]?.["Đơn vị"]);
  const user = await check(opened);
  await user.click(screen.getByRole("tab", { name: "Đơn vị tôi" }));
  await user.selectOptions(await screen.findByRole("combobox"), unit);
  const own = opened.records("DeNghi").filter((row) => row["Đơn vị"] === unit).length;
  await user.click(await screen.findByText("Xem trên trang tính"));
  await user.click(await button("Chỉ hiện đề nghị của đơn vị"));
  expect(await notice(new RegExp(`^Trang Đề nghị chỉ hiện ${own} dòng`, "u"))).toBeVisible();
  expect(shown(opened)).toBe(own);
});

it("keeps another filter of the ids, and says so in English too", async () => {
  const opened = open(standard());
  opened.type("DeNghi", 0, "Đối tượng", "");
  const user = await check(opened, "en");
  const { table } = opened.table("DeNghi");
  opened.edits.filterTable("DeNghi", opened.column("DeNghi", "Mã đề nghị") - table.area.column, ["khác"]);
  await user.click(await button(/^Show only \d+ rows to correct$/u));
  expect(await notice(/^Not filtered, because the sheet Đề nghị has another filter/u)).toBeVisible();
  await user.click(await button("Show all rows again"));
  expect(await notice(/^There is no filter of the add-in to remove/u)).toBeVisible();
  expect(shown(opened)).toBe(0);
});
