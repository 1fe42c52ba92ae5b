/** @jest-environment jsdom */
import "./support/browser";
import "@testing-library/jest-dom";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ValidationResult } from "../../src/validateWorkbook";
import { App } from "../../src/taskpane/app/App";
import { createPaneStore } from "../../src/taskpane/app/paneState";
import { VIETNAMESE } from "../../src/taskpane/app/contexts";
import { sampleValidation } from "./support/sampleReport";

jest.mock("../../src/excel/show", () => ({ goToCell: () => Promise.resolve(true) }));

beforeEach(() => localStorage.clear());

async function show(validation: ValidationResult = sampleValidation) {
  const store = createPaneStore({ validation });
  const { unmount } = render(<App store={store} onRun={() => undefined} firstTexts={VIETNAMESE} />);
  await screen.findByRole("tablist");
  return { store, unmount, user: userEvent.setup() };
}

const names = () =>
  within(screen.getByRole("list", { name: /^Các đề nghị/ }))
    .getAllByRole("button")
    .map(({ firstChild }) => firstChild?.textContent);
const unit = () => screen.getByRole("combobox", { name: "Đơn vị của tôi" });

/** Enough for a search. */
const many: ValidationResult = {
  ...sampleValidation,
  unitNames: Array.from({ length: 20 }, () => "Văn phòng"),
  report: {
    ...sampleValidation.report,
    rows: Array.from({ length: 20 }, (_, index) => ({
      ...sampleValidation.report.rows[0]!,
      row: index + 6,
      id: "",
      nominee: `Người ${index}`,
    })),
  },
};

it("asks for the unit, shows only its nominations with their counts, and remembers it", async () => {
  const { user, unmount } = await show();
  expect(screen.queryByRole("list", { name: /^Các đề nghị/ })).toBeNull();
  await user.selectOptions(unit(), "Phòng Công nghệ thông tin");
  expect(names()).toEqual(["Trần Thị Bình", "Nguyễn Văn An"]);
  const totals = screen.getByRole("heading", { level: 1 });
  expect(totals).toHaveTextContent("1 hợp lệ, 1 không hợp lệ");
  // A comma never starts a line.
  expect([...totals.children].map(({ textContent }) => textContent)).toEqual(["1 hợp lệ,", "1 không hợp lệ"]);
  expect(screen.getByText("Điểm 1/1")).toBeVisible();
  unmount();
  await show();
  expect(unit()).toHaveDisplayValue("Phòng Công nghệ thông tin");
  expect(names()).toHaveLength(2);
  expect(Object.values({ ...localStorage })).toEqual(["phòng công nghệ thông tin"]);
});

it("remembers that the Office's view was chosen, which shows all", async () => {
  const { user, unmount } = await show();
  await user.click(screen.getByRole("tab", { name: "Văn phòng" }));
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("1 hợp lệ, 1 cần bổ sung, 1 không hợp lệ");
  expect(names()).toHaveLength(3);
  unmount();
  await show();
  expect(screen.getByRole("tab", { name: "Văn phòng" })).toHaveAttribute("aria-selected", "true");
});

it("asks again if the remembered unit is not in the workbook, and remembers it for workbooks that have it", async () => {
  localStorage.setItem("award-nominations.unit", "văn phòng");
  const { store } = await show();
  expect(unit()).toHaveDisplayValue("Chọn đơn vị của mình");
  const unitNames = ["Thanh tra Sở", "Văn phòng", "Thanh tra Sở"];
  await act(async () => store.update({ validation: { ...sampleValidation, unitNames } }));
  expect(unit()).toHaveDisplayValue("Văn phòng");
  expect(names()).toEqual(["Trần Thị Bình"]);
});

it("offers a unit that nominated nobody, and says so", async () => {
  const noCells = { registeredOn: null, registeredCell: null, hasMinutes: false, minutesCell: null };
  const name = "Văn phòng Sở";
  const unitList = [{ name, nameCell: { column: 0, value: name }, aliases: [], ...noCells }];
  const { user } = await show({ ...sampleValidation, unitList });
  await user.selectOptions(unit(), "Văn phòng Sở");
  expect(screen.getByRole("heading", { name: "Đơn vị chưa có đề nghị nào." })).toBeVisible();
});

it.each([
  [["minutes-missing"], "chờ Văn phòng"],
  [["quota-exceeded"], "chờ Giám đốc"],
  [["minutes-missing", "quota-exceeded"], "chờ Văn phòng, chờ Giám đốc"],
])("says for whom a unit waits that has nothing left to do: %j", async (rules, waiting) => {
  const [row] = sampleValidation.report.rows;
  const [finding] = sampleValidation.report.rows[1]?.findings ?? [];
  if (row === undefined || finding === undefined) throw new Error("The sample has a row and a finding.");
  const rows = rules.map((rule, index) => ({
    ...row,
    row: 6 + index,
    id: rule,
    findings: [{ ...finding, rule, severity: "review" as const }],
  }));
  const unitNames = rules.map(() => "Văn phòng");
  await show({ ...sampleValidation, unitNames, report: { ...sampleValidation.report, rows } });
  expect(screen.getByText(`Việc còn lại ${waiting}; xem danh sách bên dưới.`)).toBeVisible();
});

it("does not ask for the unit if there is only one", async () => {
  await show({ ...sampleValidation, unitNames: ["Văn phòng", "Văn phòng", "Văn phòng"] });
  expect(screen.queryByRole("combobox", { name: "Đơn vị của tôi" })).toBeNull();
  expect(names()).toHaveLength(3);
});

it("finds a name among many, and says when there is none", async () => {
  const { user } = await show(many);
  await user.type(screen.getByRole("searchbox", { name: "Tìm theo tên" }), "nguoi 17");
  expect(names()).toEqual(["Người 17"]);
  await user.type(screen.getByRole("searchbox"), "x");
  expect(screen.getByText("Không có đề nghị nào phù hợp.")).toBeVisible();
});

it("keeps the filter through the next check", async () => {
  const { user, store } = await show(many);
  await user.type(screen.getByRole("searchbox"), "nguoi 3");
  await act(async () => store.update({ validation: { ...many, report: { ...many.report } } }));
  expect(screen.getByRole("searchbox")).toHaveValue("nguoi 3");
  expect(names()).toEqual(["Người 3"]);
});

it("lists the nominations that wait for somebody else after a click on their number", async () => {
  const { user, store } = await show();
  await user.click(screen.getByRole("tab", { name: "Văn phòng" }));
  const all = names();
  const waiting = screen.getByRole("button", { name: /^\d+ chờ đơn vị$/u });
  await user.click(waiting);
  expect(names()).toHaveLength(Number.parseInt(waiting.textContent ?? "", 10));
  expect(names().length).toBeLessThan(all.length);
  const filter = { name: "Chỉ các đề nghị chờ đơn vị" };
  await waitFor(() => expect(screen.getByRole("button", filter)).toHaveFocus());
  await user.click(screen.getByRole("button", filter));
  expect(names()).toEqual(all);
  // A filter that no nomination is left for would hide everything.
  await user.click(waiting);
  const { report } = sampleValidation;
  const rows = report.rows.map((row) => ({ ...row, findings: [] }));
  await act(async () => store.update({ validation: { ...sampleValidation, report: { ...report, rows } } }));
  expect(names()).toHaveLength(all.length);
});
