/** @jest-environment jsdom */
import "../../support/browser";
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { open, plain, standard } from "../../../support/flow";
import { LEGACY } from "../../../support/legacyList";
import { runButton, startPane, stopPane } from "../../support/pane";
import { itIfLong } from "../../../support/lane";

afterEach(stopPane);

const select = (name: string) => screen.findByRole("combobox", { name: new RegExp(`^${name}`, "u") });

it("asks where the list is, shows what it proposes with examples, remembers it and checks", async () => {
  const opened = open(plain({ "Ghi chép": [["a", "b", "c", "d"]], "Tháng 11": LEGACY }));
  const user = await startPane(opened);
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  expect(await select("1\\. ")).toHaveValue("Tháng 11");
  expect(screen.getByRole("radio", { checked: true })).toBe(
    screen.getByRole("radio", { name: /^Dòng 6 TT \| Tên CBCC/u }),
  );
  // The questions come before the explanation of the expected headings.
  const order = screen
    .getByRole("radio", { checked: true })
    .compareDocumentPosition(screen.getByText(/^Không tìm thấy dòng tiêu đề bảng/u));
  expect(order & Node.DOCUMENT_POSITION_FOLLOWING).not.toBe(0);
  const unit = await select("Đơn vị");
  expect(unit).toHaveDisplayValue("E – Bộ phận: CNTT; BCVT");
  expect(unit).toHaveAccessibleDescription("Đang ghi: CNTT; BCVT");
  expect(within(unit).getByRole("option", { name: /^B – Tên CBCC/u })).toBeDisabled();

  await user.click(screen.getByRole("button", { name: "Ghi nhớ và kiểm tra" }));
  expect(await screen.findAllByText(/Đã ghi nhớ tên cột ở trang Ghi nhớ/u)).not.toHaveLength(0);
  expect(await screen.findByText("Trần Thị Bình")).toBeVisible();
  expect(screen.getByRole("button", { name: "Kiểm tra lại" })).toHaveFocus();
});

itIfLong("makes new proposals for another row and another sheet, and waits for all four columns", async () => {
  const opened = open(plain({ "Ghi chép": [["a", "b", "c", "d"]], "Tháng 11": LEGACY }));
  const user = await startPane(opened);
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  await user.click(await screen.findByRole("radio", { name: /^Dòng 7/u }));
  expect(await select("Đơn vị")).toHaveValue("");
  await user.selectOptions(await select("1\\. "), "Ghi chép");
  expect(screen.getAllByRole("radio")).toHaveLength(1);
  const save = screen.getByRole("button", { name: "Ghi nhớ và kiểm tra" });
  expect(save).toHaveAttribute("aria-disabled", "true");
  expect(save).toHaveAccessibleDescription(
    "Còn phải chọn cột: Hình thức khen thưởng; Đối tượng; Tên tập thể, cá nhân; Đơn vị.",
  );
  for (const [name, column] of [
    ["Hình thức khen thưởng", "0"],
    ["Đối tượng", "1"],
    ["Tên tập thể, cá nhân", "2"],
    ["Đơn vị", "3"],
  ] as const)
    await user.selectOptions(await select(name), column);
  expect(save).not.toHaveAttribute("aria-disabled");
});

it("says which columns can't be chosen and why", async () => {
  const headings = ["Tên", "Loại", "Thưởng", "Phòng", "", "Ghi chú", "Ghi chú"];
  const opened = open(plain({ A: [headings, headings.map(() => "x")] }));
  const user = await startPane(opened);
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  expect(await screen.findByText(/^Cột E chưa có tiêu đề nên không chọn được. Ghi tiêu đề ở dòng 1/u)).toBeVisible();
  expect(screen.getByText(/^Cột F, G cùng tiêu đề "Ghi chú"/u)).toBeVisible();
});

itIfLong("is closed if headings are missing on one sheet, and speaks English", async () => {
  const directory = [["Họ và tên", "Đơn vị", "Số điện thoại"]];
  const opened = open(plain({ "Danh bạ": directory, "Tháng 11": LEGACY }));
  const user = await startPane(opened, "en");
  await user.click(screen.getByRole("button", { name: "Check" }));
  const elsewhere = await screen.findByRole("button", { name: "Choose another sheet or heading row" });
  expect(elsewhere).toHaveAttribute("aria-expanded", "false");
  await user.click(elsewhere);
  expect(await select("1\\. Which sheet")).toHaveValue("Tháng 11");
  await user.click(screen.getByRole("button", { name: "Save and check" }));
  expect(await screen.findByText("Trần Thị Bình")).toBeVisible();
});

it("checks another sheet that has a list, and keeps checking it", async () => {
  const workbook = standard();
  const [headings = [], row = []] = [
    ["Hình thức", "Đối tượng", "Họ và tên", "Đơn vị"],
    ["Giấy khen của Giám đốc Công an tỉnh", "Cá nhân", "Lê Thị Cúc", "Văn phòng Sở"],
  ];
  workbook.sheets.push(...plain({ "Bổ sung": [headings, row] }).sheets);
  const user = await startPane(open(workbook));
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  const which = await select("Kiểm tra trang khác");
  const check = screen.getByRole("button", { name: "Kiểm tra trang này" });
  expect(which).toHaveValue("Đề nghị");
  expect(check).toHaveAttribute("aria-disabled", "true");
  await user.selectOptions(which, "Bổ sung");
  await user.click(check);
  expect(await screen.findByText("Lê Thị Cúc")).toBeVisible();
  await user.click(runButton());
  expect(await select("Kiểm tra trang khác")).toHaveValue("Bổ sung");
  expect(await screen.findByText("Lê Thị Cúc")).toBeVisible();
});

it("asks what unknown texts mean, likely columns and meanings first, and remembers them too", async () => {
  const list = LEGACY.map((row, index) =>
    index === 7 ? row.map((cell, column) => (column === 5 ? "GK tỉnh" : cell)) : row,
  );
  const opened = open(plain({ "Tháng 11": list }));
  const user = await startPane(opened);
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  const [, first] = within(await select("Đơn vị")).getAllByRole("option");
  expect(first).toHaveTextContent("E – Bộ phận: CNTT; BCVT");
  // Proposed, so not in the closed part.
  expect(await select("Chức vụ")).toHaveDisplayValue("D – CV: Chuyên viên; Phó phòng");

  const meaning = await select('"GK tỉnh" \\(1 dòng\\) là hình thức nào');
  expect(meaning).toHaveValue("");
  const [, likeliest] = within(meaning).getAllByRole("option");
  expect(likeliest).toHaveTextContent("Giấy khen của Giám đốc Công an tỉnh");
  await user.selectOptions(meaning, "Giấy khen của Giám đốc Công an tỉnh");
  await user.click(screen.getByRole("button", { name: "Ghi nhớ và kiểm tra" }));
  const [notice] = await screen.findAllByText(/Đã ghi nhớ tên cột ở trang Ghi nhớ/u);
  expect(notice).toHaveTextContent(
    'Đã tạo trang Kế hoạch từ kế hoạch có sẵn để ghi tên khác. Đã ghi nhớ tên khác: "GK tỉnh" là',
  );
  expect(opened.records("HinhThuc")[0]?.["Tên khác"]).toMatch(/; GK tỉnh$/u);
  expect(await screen.findByRole("heading", { name: "Nguyễn Văn An" })).toBeVisible();
  expect(screen.queryByText(/Tên viết tắt, tên khác chưa biết/u)).toBeNull();
});

it("lets the Office remember all unknown names of a checked list at once", async () => {
  const opened = open(standard());
  opened.type("DeNghi", 0, "Đơn vị", "Phòng Lạ");
  opened.type("DeNghi", 1, "Đơn vị", "Phòng Lạ");
  const user = await startPane(opened);
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  await user.click(await screen.findByText("Tên viết tắt, tên khác chưa biết (1)"));
  const save = screen.getAllByRole("button", { name: "Nhớ là tên khác" }).at(-1);
  if (save === undefined) throw new Error("Nothing to click.");
  expect(save).toHaveAttribute("aria-disabled", "true");
  const unit = String(opened.records("DonVi")[0]?.["Đơn vị"]);
  await user.selectOptions(await select('"Phòng Lạ" \\(2 dòng\\) là đơn vị nào'), unit);
  await user.click(save);
  expect(
    await screen.findAllByText(`Đã ghi nhớ tên khác: "Phòng Lạ" là "${unit}". Nếu nhầm, xóa ở cột Tên khác.`),
  ).not.toHaveLength(0);
  expect(opened.records("DonVi")[0]?.["Tên khác"]).toMatch(/; Phòng Lạ$/u);
  expect(screen.queryByText(/tên khác chưa biết/u)).toBeNull();
});

it("asks about unknown names before the Office sends nominations back for nothing", async () => {
  const opened = open(standard());
  opened.type("DeNghi", 0, "Đơn vị", "Phòng Lạ");
  const user = await startPane(opened);
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  await user.click(await screen.findByRole("switch", { name: "Xem cả 1 điểm của đơn vị" }));
  expect(screen.getByText(/^Trước khi trả lại, xem 1 tên chưa biết/u)).toBeVisible();
  expect(await select('"Phòng Lạ" \\(1 dòng\\) là đơn vị nào')).toBeVisible();
});
