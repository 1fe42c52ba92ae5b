/** @jest-environment jsdom */
import "./support/browser";
import "@testing-library/jest-dom";
import { act, screen, waitFor } from "@testing-library/react";
import { editsBy } from "../../workbench/host/edits";
import * as resultLines from "../../src/taskpane/result/ResultLines";
import * as run from "../../src/excel/runExcel";
import { open, plain, standard, type Opened } from "../support/flow";
import { runButton, startPane, stopPane } from "./support/pane";
import { itIfLong } from "../support/lane";

jest.mock("../../src/excel/runExcel", () => {
  const { runExcel, readExcel, ...others } = jest.requireActual<typeof run>("../../src/excel/runExcel");
  return { ...others, runExcel: jest.fn(runExcel), readExcel: jest.fn(readExcel) };
});
// Every view of the result renders it once.
jest.mock("../../src/taskpane/result/ResultLines", () => {
  const { TotalsLine, ...others } = jest.requireActual<typeof resultLines>("../../src/taskpane/result/ResultLines");
  return { ...others, TotalsLine: jest.fn(TotalsLine) };
});
const rendered = () => jest.mocked(resultLines.TotalsLine).mock.calls.length;
const requests = () => jest.mocked(run.runExcel).mock.calls.length + jest.mocked(run.readExcel).mock.calls.length;

afterEach(stopPane);

const NOMINEE = "Tên tập thể, cá nhân";
const settle = (ms = 300) => act(async () => new Promise((later) => setTimeout(later, ms)));
const statuses = (opened: Opened) => opened.records("DeNghi").map((row) => row["Trạng thái kiểm tra"]);

async function checked(opened = open(standard())) {
  const user = await startPane(opened);
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  await screen.findByRole("heading", { level: 1, name: /hợp lệ/ });
  await settle();
  return { opened, user };
}

it("checks what is typed on the sheet at once, without writing, until the next check", async () => {
  const { opened, user } = await checked();
  const before = statuses(opened);
  opened.type("DeNghi", 1, NOMINEE, "");
  expect(await screen.findByRole("heading", { level: 1, name: /1 cần bổ sung/ })).toBeVisible();
  expect(screen.getByText("Chưa ghi vào bảng")).toBeVisible();
  expect(screen.queryByText(/^Sổ đã thay đổi/, { selector: "p" })).toBeNull();
  expect(statuses(opened)).toEqual(before);
  await user.click(runButton());
  await waitFor(() => expect(screen.queryByText("Chưa ghi vào bảng")).toBeNull());
  expect(statuses(opened)[1]).toBe("Cần bổ sung");
});

it("checks what a colleague writes, and removes the mark when the cell is as before", async () => {
  const { opened } = await checked();
  const place = opened.place("DeNghi", 1, NOMINEE);
  const name = opened.records("DeNghi")[1]?.[NOMINEE] ?? "";
  editsBy(opened.host, "coauthor").setCell("Đề nghị", place, "");
  expect(await screen.findByText("Chưa ghi vào bảng")).toBeVisible();
  editsBy(opened.host, "coauthor").setCell("Đề nghị", place, name);
  expect(await screen.findByRole("heading", { level: 1, name: /đều hợp lệ/ })).toBeVisible();
  expect(screen.queryByText("Chưa ghi vào bảng")).toBeNull();
});

it("says first that the result is not written, once, if nothing is left to correct", async () => {
  const opened = open(standard());
  opened.type("DeNghi", 2, "Chức vụ", "");
  await checked(opened);
  opened.type("DeNghi", 2, "Chức vụ", "Trưởng phòng");
  const title = await screen.findByRole("heading", { name: "Không còn điểm nào phải sửa." });
  expect(title.parentElement).toHaveTextContent(/sửa\.Bấm Kiểm tra lại để ghi kết quả vào bảng\.Trình Giám đốc/u);
  expect(screen.getAllByText("Bấm Kiểm tra lại để ghi kết quả vào bảng.")).toHaveLength(1);
});

it("says that only the summary is out of date, for example after a decision", async () => {
  const { opened } = await checked();
  expect(screen.getByText("Đã ghi kết quả cho 4 đề nghị và trang Tổng hợp.")).toBeVisible();
  opened.type("XetDuyet", 0, "Ý kiến Giám đốc", "Duyệt");
  expect(await screen.findByText("Bấm Kiểm tra lại để cập nhật trang Tổng hợp.")).toBeVisible();
});

it("asks Excel once for a change on a sheet that it knows, and renders the view once for the new result", async () => {
  const { opened } = await checked();
  opened.type("DeNghi", 1, NOMINEE, "");
  await screen.findByRole("heading", { level: 1, name: /1 cần bổ sung/ });
  const before = [requests(), rendered()] as const;
  opened.type("DeNghi", 1, NOMINEE, "Trần Thị Bình");
  await screen.findByRole("heading", { level: 1, name: /đều hợp lệ/ });
  await waitFor(() => expect([requests() - before[0], rendered() - before[1]]).toEqual([1, 1]));
  await settle();
  expect([requests() - before[0], rendered() - before[1]]).toEqual([1, 1]);
});

it("renders nothing for a selection beside the nominations, and asks for the name of a sheet once", async () => {
  const { opened } = await checked();
  opened.edits.select("Đề nghị", "D2");
  await settle();
  const before = [requests(), rendered()];
  for (const cell of ["A1", "D2", "E3"]) {
    opened.edits.select("Đề nghị", cell);
    await settle();
  }
  expect([requests(), rendered()]).toEqual(before);
});

itIfLong("follows a sheet that was renamed", async () => {
  const { opened } = await checked();
  opened.type("DeNghi", 1, NOMINEE, "");
  await screen.findByRole("heading", { level: 1, name: /1 cần bổ sung/ });
  opened.edits.renameSheet("Đề nghị", "Danh sách");
  for (const [name, outcome] of [
    ["Trần Thị Bình", /đều hợp lệ/],
    ["", /1 cần bổ sung/],
    ["Lê Văn Chín", /đều hợp lệ/],
  ] as const) {
    opened.type("DeNghi", 1, NOMINEE, name);
    expect(await screen.findByRole("heading", { level: 1, name: outcome })).toBeVisible();
    await settle();
  }
});

it("goes on from a check that was stopped as soon as the plan is corrected, without writing", async () => {
  const opened = open(standard());
  opened.edits.setCell("Kế hoạch", "B4", "");
  opened.edits.setCell("Kế hoạch", "B5", "");
  const user = await startPane(opened);
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  expect(await screen.findByRole("heading", { level: 1, name: "Chưa kiểm tra được bảng này" })).toBeVisible();
  await settle();
  opened.edits.setCell("Kế hoạch", "B4", "27/KH-STTTT");
  await waitFor(() => expect(screen.queryByText(/^Ô B4, trang Kế hoạch/u)).toBeNull());
  expect(screen.getByText(/^Ô B5, trang Kế hoạch/u)).toBeVisible();
  opened.edits.setCell("Kế hoạch", "B5", "08/04/2022");
  expect(await screen.findByText("Chưa ghi vào bảng")).toBeVisible();
  expect(opened.workbook.sheets.map(({ name }) => name)).not.toContain("Tổng hợp");
});

itIfLong("does not ask for each event of a burst", async () => {
  const { opened } = await checked();
  const before = requests();
  for (let row = 0; row < 4; row++) for (const name of ["a", "b", "c"]) opened.type("DeNghi", row, NOMINEE, name);
  await settle(600);
  expect(requests() - before).toBeLessThan(12);
});

it("shows the result of a workbook that was checked before as soon as it opens, and writes nothing", async () => {
  const opened = open(standard());
  opened.type("DeNghi", 0, "TT1", "");
  await opened.validate();
  const before = opened.model();
  await startPane(opened);
  expect(await screen.findByRole("heading", { level: 1, name: /1 cần bổ sung/ })).toBeVisible();
  expect(screen.queryByText("Chưa ghi vào bảng")).toBeNull();
  expect(opened.model()).toEqual(before);
});

it("shows the card of the row that is selected on the sheet", async () => {
  const { opened } = await checked();
  opened.edits.select("Đề nghị", "D8");
  const name = opened.records("DeNghi")[2]?.[NOMINEE] ?? "";
  expect(await screen.findByRole("heading", { level: 2, name: String(name) })).toBeVisible();
});

it("does not clear what Ctrl+Z can undo, also in a layout that has to be searched for", async () => {
  const headings = ["Hình thức khen thưởng", "Đối tượng", "Họ và tên", "Đơn vị"];
  const nomination = ["Giấy khen Sở", "Cá nhân", "Nguyễn Văn An", "VP"];
  const opened = open(plain({ A: [["DANH SÁCH"], headings, nomination] }));
  const user = await startPane(opened);
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  await screen.findByRole("heading", { level: 1, name: /1 / });
  await settle();
  Object.assign(opened.host.options, { apiLevel: "1.20", undo: "kept", platform: "desktop" });
  const before = requests();
  opened.edits.setCell("A", "C3", "Trần Thị Bình");
  await waitFor(() => expect(requests()).toBeGreaterThan(before));
  await settle();
  expect(opened.host.state.undo.steps).toBe(1);
});

it("keeps what is being typed while a colleague inserts a row and corrects another cell of the nomination", async () => {
  const opened = open(standard());
  opened.type("DeNghi", 1, "Tóm tắt thành tích", "");
  opened.type("DeNghi", 1, "Chức vụ", "");
  const { user } = await checked(opened);
  const place = opened.place("DeNghi", 1, "Tóm tắt thành tích");
  await user.type(await screen.findByLabelText(`Tóm tắt thành tích, ô ${place}`), "Vận động nhân dân");
  const coauthor = editsBy(opened.host, "coauthor");
  coauthor.setCell("Đề nghị", opened.place("DeNghi", 1, "Chức vụ"), "Chuyên viên");
  coauthor.insertRows("Đề nghị", 5);
  const field = await screen.findByLabelText(
    `Tóm tắt thành tích, ô ${opened.place("DeNghi", 2, "Tóm tắt thành tích")}`,
  );
  expect(field).toHaveValue("Vận động nhân dân");
  expect(field).toHaveFocus();
});

it("drops what is being typed for a unit when the nomination gets another unit", async () => {
  const opened = open(standard());
  for (const row of opened.records("DonVi").keys()) opened.type("DonVi", row, "Biên bản họp xét", "");
  const user = await startPane(opened);
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  const unitOf = (row: number) => String(opened.records("DeNghi")[row]?.["Đơn vị"]);
  const labelOf = (unit: string) => {
    const row = opened.records("DonVi").findIndex((each) => each["Đơn vị"] === unit);
    return `Biên bản họp xét, ô ${opened.place("DonVi", row, "Biên bản họp xét")}, trang Đơn vị`;
  };
  await user.type(await screen.findByLabelText(labelOf(unitOf(0))), "12/BB-VP");
  editsBy(opened.host, "coauthor").setCell("Đề nghị", opened.place("DeNghi", 0, "Đơn vị"), "Thanh tra Sở");
  expect(await screen.findByLabelText(labelOf("Thanh tra Sở"))).toHaveValue("");
});
