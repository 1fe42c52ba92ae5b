/** @jest-environment jsdom */
import "../support/browser";
import "@testing-library/jest-dom";
import { screen, waitFor } from "@testing-library/react";
import { CLEAN } from "../../../samples/data";
import { open, standard, type Opened } from "../../support/flow";
import { runButton, startPane, stopPane } from "../support/pane";

afterEach(stopPane);

const CN = 3;

/** The third nomination of the sample again, with another text in a column. */
function repeated(column: number, text: string): Opened {
  const row = CLEAN[CN - 1] ?? [];
  return open(standard([...CLEAN, row.with(column, text)]));
}

async function check(opened: Opened) {
  const user = await startPane(opened);
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  return user;
}

const remembered = (opened: Opened) => {
  const [, , first, , other] = opened.records("DeNghi").map((row) => row["Mã đề nghị"]);
  expect(opened.records("KhongTrung")).toEqual([{ "Mã đề nghị": first, "Mã đề nghị khác": other }]);
};

it("remembers that two people have the same name", async () => {
  const opened = repeated(4, "Chuyên viên");
  const user = await check(opened);
  await user.click(await screen.findByRole("button", { name: "Không trùng với dòng 10" }));
  expect(await screen.findByText(/các đề nghị này không trùng nhau/u, { selector: "p" })).toBeVisible();
  remembered(opened);
  await waitFor(() => expect(screen.queryByText(/^Trùng tên, đơn vị và hình thức/u)).toBeNull());
  // Nothing is left to do.
  expect(runButton()).toHaveFocus();
});

it("remembers that the unit wants both awards, which is then for the Director to judge", async () => {
  const opened = repeated(1, "STTTT-TT");
  opened.type("DeNghi", 4, "Hình thức khen thưởng", "CA-CN");
  opened.type("DeNghi", 3, "Chức vụ", "");
  const user = await check(opened);
  await user.click(await screen.findByRole("button", { name: "Đề nghị cả hai" }));
  expect(await screen.findByText(/đề nghị cả hai hình thức, chờ Giám đốc xem xét/u, { selector: "p" })).toBeVisible();
  remembered(opened);
  await waitFor(() => expect(screen.queryByRole("button", { name: "Đề nghị cả hai" })).toBeNull());
  // The point that the unit has left, on another nomination.
  await waitFor(() => expect(screen.getByText("Điểm 1/2")).toBeVisible());
  expect(document.activeElement?.closest("[data-open-point]")).not.toBeNull();
  expect(screen.getByText(/^Dòng 8 · .* chờ (Văn phòng|Giám đốc)$/u)).toBeVisible();
});
