/** @jest-environment jsdom */
import "../support/browser";
import "@testing-library/jest-dom";
import { act, screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { HostOptions } from "../../../workbench/host";
import { open, standard, type Opened } from "../../support/flow";
import { serial } from "../../support/cells";
import { startPane, stopPane } from "../support/pane";

afterEach(stopPane);

const NOMINEE = "Tên tập thể, cá nhân";

/** Turns off Excel's events, so that the pane keeps the result of what it read. */
function messy(options?: HostOptions): Opened {
  const opened = open(standard(), options);
  opened.type("DeNghi", 0, "Đơn vị", "VP Sở");
  opened.type("DeNghi", 2, NOMINEE, "  trần  thị bình");
  opened.type("DeNghi", 3, NOMINEE, " Lê Văn Cường");
  return opened;
}

async function checked(opened: Opened) {
  const user = await startPane(opened);
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  await screen.findByRole("heading", { name: /ô sửa được ngay$/ });
  return user;
}

/** Shows the card of the nomination in a row, its notes unfolded. */
async function showRow(user: UserEvent, row: number): Promise<void> {
  await user.click(screen.getByRole("button", { name: new RegExp(`Dòng ${row} · `) }));
  // Its row is selected on the sheet, and the pane gets the event.
  await act(async () => new Promise((later) => setTimeout(later, 200)));
}

const names = (opened: Opened) => opened.records("DeNghi").map((row) => row[NOMINEE]);

it("shows the list first, leaves out what is unticked, fixes the rest and checks again", async () => {
  const opened = messy();
  const user = await checked(opened);
  expect(screen.getByText(/^3 ô sửa được ngay/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Xem danh sách sửa" }));
  const list = screen.getByRole("list", { name: "Các ô sẽ sửa" });
  expect(await within(list).findAllByRole("listitem")).toHaveLength(3);
  expect(within(list).getByText("Trần Thị Bình")).toBeVisible();

  await user.click(screen.getByRole("checkbox", { name: `Sửa ô ${opened.place("DeNghi", 3, NOMINEE)}` }));
  await user.click(screen.getByRole("button", { name: "Sửa 2 ô đã chọn" }));
  expect(await screen.findAllByText("Đã sửa 2 ô.")).not.toHaveLength(0);
  expect(names(opened).slice(2)).toEqual(["Trần Thị Bình", " Lê Văn Cường"]);
  expect(opened.records("DeNghi")[0]?.["Đơn vị"]).toBe("Văn phòng Sở");
  expect(screen.getByText(/^1 ô sửa được ngay/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Kiểm tra lại" })).toHaveFocus();
});

it("makes all fixes of one kind", async () => {
  const opened = messy();
  const user = await checked(opened);
  await user.click(screen.getByRole("button", { name: "Xem danh sách sửa" }));
  await user.click(screen.getByRole("button", { name: "Khoảng trắng thừa 2" }));
  await user.click(screen.getByRole("button", { name: "Sửa 2 ô đã chọn" }));
  expect(await screen.findAllByText("Đã sửa 2 ô.")).not.toHaveLength(0);
  expect(names(opened).slice(2)).toEqual(["trần thị bình", "Lê Văn Cường"]);
  expect(opened.records("DeNghi")[0]?.["Đơn vị"]).toBe("VP Sở");
});

it("fixes one finding in its card, and checks again without writing the result", async () => {
  const opened = messy();
  const user = await checked(opened);
  await showRow(user, 6);
  await user.click(await screen.findByRole("button", { name: 'Sửa thành "Văn phòng Sở"', hidden: true }));
  expect(await screen.findByRole("button", { name: "Hoàn tác: sửa ô F6" })).toBeVisible();
  await waitFor(() => expect(opened.records("DeNghi")[0]?.["Đơn vị"]).toBe("Văn phòng Sở"));
});

it("says which cell it did not touch, and why", async () => {
  const opened = messy({ events: "never" });
  const user = await checked(opened);
  opened.type("DeNghi", 3, NOMINEE, "Lê Văn Cảnh");
  await user.click(screen.getByRole("button", { name: "Xem danh sách sửa" }));
  await user.click(screen.getByRole("button", { name: "Sửa 3 ô đã chọn" }));
  const [line] = await screen.findAllByText(/Đã sửa 2 ô/);
  expect(line).toHaveTextContent(`Không sửa vì nội dung vừa thay đổi: ô ${opened.place("DeNghi", 3, NOMINEE)}.`);
  expect(names(opened)[3]).toBe("Lê Văn Cảnh");
});

it("offers each award that a text may mean once: to the unit as buttons, to the Office in a list", async () => {
  const opened = open(standard());
  opened.type("DeNghi", 0, "Hình thức khen thưởng", "Giấy khen");
  const user = await startPane(opened);
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  const list = () => screen.queryByRole("combobox", { name: "Hình thức khen thưởng, ô B6" });
  await waitFor(() => expect(list()).toBeVisible());
  expect(screen.queryByRole("button", { name: /^Sửa thành/ })).toBeNull();

  await user.click(screen.getByRole("tab", { name: "Đơn vị tôi" }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Đơn vị của tôi" }), "Văn phòng Sở");
  const choices = await screen.findAllByRole("button", { name: /^Sửa thành "Giấy khen/, hidden: true });
  expect(choices.map(({ textContent }) => textContent)).toEqual([
    'Sửa thành "Giấy khen của Giám đốc Công an tỉnh"',
    'Sửa thành "Giấy khen của Giám đốc Sở Thông tin và Truyền thông"',
  ]);
  // The message already quotes the cell.
  expect(screen.queryByText(/^Đang ghi/u)).toBeNull();
  expect(list()).toBeNull();
  expect(screen.queryByRole("heading", { name: /ô sửa được ngay$/ })).toBeNull();
  await user.click(choices[1]!);
  expect(await screen.findByText("Chưa ghi vào bảng")).toBeVisible();
  expect(opened.records("DeNghi")[0]?.["Hình thức khen thưởng"]).toBe(
    "Giấy khen của Giám đốc Sở Thông tin và Truyền thông",
  );
});

describe("what is wrong in the unit list", () => {
  /** Fills a column of the unit list, and opens the first point of the Office. */
  async function checkUnits(column: string, text: string) {
    const opened = open(standard());
    for (const row of opened.records("DonVi").keys()) opened.type("DonVi", row, column, text);
    opened.type("DeNghi", 0, "Ngày đăng ký thi đua", "");
    const user = await startPane(opened);
    await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
    const field = await screen.findByRole("textbox", {
      name: new RegExp(`^${column}, ô [A-Z]+\\d+, trang Đơn vị$`, "u"),
    });
    const unit = opened.records("DeNghi")[0]?.["Đơn vị"];
    const row = opened.records("DonVi").findIndex((each) => each["Đơn vị"] === unit);
    return { opened, user, field, cellOf: () => opened.records("DonVi")[row]?.[column] };
  }

  it("is corrected there by the Office, and undone", async () => {
    const { opened, user, field, cellOf } = await checkUnits("Biên bản họp xét", "");
    expect(screen.getByRole("button", { name: /^ô [A-Z]+\d+, trang Đơn vị$/u })).toBeVisible();
    expect(screen.queryByText(/^Đang ghi/u)).toBeNull();
    const points = () => Number(/\d+$/u.exec(screen.getByText(/^Điểm \d+\//u).textContent)?.[0]);
    const before = points();
    await user.type(field, "12/BB-VP{Enter}");
    expect(await screen.findByRole("button", { name: /^Hoàn tác: sửa ô [A-Z]+\d+$/u })).toBeVisible();
    expect(cellOf()).toBe("12/BB-VP");
    await waitFor(() => expect(points()).toBeLessThan(before));
    expect(screen.queryByText(/^Sổ đã thay đổi/, { selector: "p" })).toBeNull();

    await user.click(screen.getByRole("button", { name: /^Hoàn tác: / }));
    await user.click(await screen.findByRole("button", { name: "Hoàn tác" }));
    await waitFor(() => expect(cellOf()).toBe(""));
    expect(opened.records("DonVi").every((row) => row["Biên bản họp xét"] === "")).toBe(true);
  });

  it("is a date that is read in the usual ways, and not quoted beside its field", async () => {
    const { user, field, cellOf } = await checkUnits("Ngày đăng ký thi đua", "29/04/2022");
    expect(field).toHaveValue("29/04/2022");
    expect(screen.queryByText('Đang ghi: "Văn phòng Sở"')).toBeNull();
    await user.clear(field);
    await user.type(field, "20-4-2022{Enter}");
    await waitFor(() => expect(cellOf()).toBe(serial("20/04/2022")));
  });
});

it("offers nothing if there is nothing to fix", async () => {
  const user = await startPane(open(standard()));
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  await screen.findByRole("heading", { name: /đều hợp lệ/ });
  expect(screen.queryByRole("heading", { name: /ô sửa được ngay$/ })).toBeNull();
});

it("offers nothing in a read-only workbook", async () => {
  const opened = messy();
  opened.workbook.readOnly = true;
  const user = await startPane(opened);
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  await screen.findByText(/chế độ chỉ đọc/);
  expect(screen.queryByRole("heading", { name: /ô sửa được ngay$/ })).toBeNull();
  expect(screen.queryByRole("button", { name: /^Sửa thành/, hidden: true })).toBeNull();
});

it("says what was fixed although the check after it fails, and reverts it on a click", async () => {
  const opened = messy();
  const user = await checked(opened);
  const before = opened.cells();
  await showRow(user, 6);
  // A read, a write, and then the check.
  opened.failAt(2);
  await user.click(screen.getByRole("button", { name: 'Sửa thành "Văn phòng Sở"', hidden: true }));
  expect(await screen.findByRole("heading", { name: "Excel đang bận" })).toBeVisible();
  expect(screen.getByText("Đã sửa 1 ô.")).toBeVisible();
  expect(screen.getByRole("status")).toHaveTextContent("Đã sửa 1 ô. Excel đang bận");
  expect(opened.records("DeNghi")[0]?.["Đơn vị"]).toBe("Văn phòng Sở");

  await user.click(screen.getByRole("button", { name: "Hoàn tác: sửa ô F6" }));
  await user.click(await screen.findByRole("button", { name: "Hoàn tác" }));
  expect(await screen.findAllByText("Đã khôi phục 1 ô.")).not.toHaveLength(0);
  expect(opened.changesSince(before)).toEqual([]);
});

it("does not mention fixes if Excel failed to make them", async () => {
  const opened = messy();
  const user = await checked(opened);
  await showRow(user, 6);
  opened.failAt(1);
  await user.click(screen.getByRole("button", { name: 'Sửa thành "Văn phòng Sở"', hidden: true }));
  expect(await screen.findByRole("heading", { name: "Excel đang bận" })).toBeVisible();
  expect(screen.queryByText(/^Đã sửa/)).toBeNull();
  expect(opened.records("DeNghi")[0]?.["Đơn vị"]).toBe("VP Sở");
  // The failure concerns this view only.
  await user.click(screen.getByRole("tab", { name: "Giám đốc" }));
  expect(screen.queryByRole("heading", { name: "Excel đang bận" })).toBeNull();
});

it("can still revert the previous check if nothing could be fixed", async () => {
  const opened = messy({ events: "never" });
  opened.type("DeNghi", 2, "Chức vụ", "Trưởng  phòng");
  const user = await checked(opened);
  await showRow(user, 8);
  // Another text, for which a check writes nothing.
  opened.type("DeNghi", 2, "Chức vụ", "Trưởng   phòng");
  await user.click(screen.getByRole("button", { name: 'Sửa thành "Trưởng phòng"', hidden: true }));
  await screen.findAllByText(/^Đã sửa 0 ô\./);
  await user.click(await screen.findByRole("button", { name: "Hoàn tác: lần kiểm tra" }));
  await user.click(await screen.findByRole("button", { name: "Hoàn tác" }));
  await screen.findAllByText(/Đã khôi phục/);
  expect(opened.records("DeNghi").every((row) => row["Trạng thái kiểm tra"] === "")).toBe(true);
  expect(opened.records("DeNghi")[2]?.["Chức vụ"]).toBe("Trưởng   phòng");
});

it("speaks English if Excel does, about what was done and what was not", async () => {
  const opened = messy({ events: "never" });
  const user = await startPane(opened, "en");
  await user.click(screen.getByRole("button", { name: "Check" }));
  await user.click(await screen.findByRole("button", { name: /Row 6 · / }));
  const fix = await screen.findByRole("button", { name: 'Change to "Văn phòng Sở"', hidden: true });
  opened.type("DeNghi", 0, "Đơn vị", "='Đơn vị'!A7");
  await user.click(fix);
  const [line] = await screen.findAllByText(/Fixed 0 cells/);
  expect(line).toHaveTextContent(opened.place("DeNghi", 0, "Đơn vị"));
});
