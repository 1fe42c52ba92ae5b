/** @jest-environment jsdom */
import "../../support/browser";
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { open, plain, standard } from "../../../support/flow";
import { startPane, stopPane } from "../../support/pane";

afterEach(stopPane);

const HEADINGS = ["Hình thức khen thưởng", "Đối tượng", "Ghi chú", "Người được đề nghị", "Nơi công tác"];
const ROW = ["Giấy khen của Giám đốc Công an tỉnh", "Cá nhân", "", "Nguyễn Văn An", "Văn phòng Sở"];

it("asks which column is which, preselects nothing, remembers the answers and uses them", async () => {
  const opened = open(plain({ A: [HEADINGS, ROW] }));
  const user = await startPane(opened);
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  const nominee = await screen.findByRole("combobox", { name: 'Cột nào là "Tên tập thể, cá nhân"?' });
  const unit = screen.getByRole("combobox", { name: 'Cột nào là "Đơn vị"?' });
  expect(nominee).toHaveValue("");
  expect(within(nominee).getAllByRole("option")).toHaveLength(4);
  const save = screen.getByRole("button", { name: "Ghi nhớ và kiểm tra" });
  expect(save).toHaveAttribute("aria-disabled", "true");

  await user.selectOptions(nominee, "D1");
  expect(within(unit).getByRole("option", { name: "D1: Người được đề nghị" })).toBeDisabled();
  await user.selectOptions(unit, "E1");
  await user.click(save);
  expect(
    await screen.findAllByText("Đã ghi nhớ tên cột ở trang Ghi nhớ. Nếu chọn nhầm, sửa ở trang đó rồi kiểm tra lại."),
  ).not.toHaveLength(0);
  expect(opened.records("AnhXaCot")).toHaveLength(2);
  expect(await screen.findByRole("heading", { name: "Nguyễn Văn An" })).toBeVisible();
  expect(screen.queryByText("Chọn cột")).toBeNull();
  expect(screen.getByRole("button", { name: "Kiểm tra lại" })).toHaveFocus();
});

it("also asks if the check was possible but a column has another name", async () => {
  const opened = open(standard());
  opened.edits.setCell("Đề nghị", "E5", "Chức vụ hiện nay");
  const user = await startPane(opened);
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  const position = await screen.findByRole("combobox", { name: 'Cột nào là "Chức vụ"?' });
  await user.selectOptions(position, "E5");
  await user.click(screen.getByRole("button", { name: "Ghi nhớ và kiểm tra" }));
  await screen.findAllByText("Đã ghi nhớ tên cột ở trang Ghi nhớ. Nếu chọn nhầm, sửa ở trang đó rồi kiểm tra lại.");
  expect(await screen.findByRole("heading", { name: /đều hợp lệ/ })).toBeVisible();
});

it("says that it has remembered the answers although the check after it fails", async () => {
  const opened = open(standard());
  opened.edits.setCell("Đề nghị", "E5", "Chức vụ hiện nay");
  const user = await startPane(opened);
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  await user.selectOptions(await screen.findByRole("combobox", { name: 'Cột nào là "Chức vụ"?' }), "E5");
  opened.failAt(2);
  await user.click(screen.getByRole("button", { name: "Ghi nhớ và kiểm tra" }));
  expect(await screen.findByRole("heading", { name: "Excel đang bận" })).toBeVisible();
  expect(
    screen.getByText("Đã ghi nhớ tên cột ở trang Ghi nhớ. Nếu chọn nhầm, sửa ở trang đó rồi kiểm tra lại."),
  ).toBeVisible();
  expect(opened.records("AnhXaCot")).toHaveLength(1);
});
