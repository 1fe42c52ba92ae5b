/** @jest-environment jsdom */
import "../support/browser";
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { open, placeOf, recordsOf, standard, type, type Opened } from "../../support/flow";
import { startPane, stopPane } from "../support/pane";

// jsdom lays nothing out: the box of the list is as high as in a browser.
Object.defineProperty(HTMLElement.prototype, "clientHeight", {
  get(this: HTMLElement) {
    return this.getAttribute("role") === "list" ? 320 : 0;
  },
});

afterEach(stopPane);

const NOMINEE = "Tên tập thể, cá nhân";

function messy(): Opened {
  const opened = open(standard());
  type(opened, "DeNghi", 0, "Đơn vị", "VP Sở");
  type(opened, "DeNghi", 2, NOMINEE, "  trần  thị bình");
  type(opened, "DeNghi", 3, NOMINEE, " Lê Văn Cường");
  return opened;
}

async function checked(opened: Opened) {
  const user = await startPane(opened);
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  await screen.findByRole("heading", { name: "Sửa nhanh" });
  return user;
}

const names = (opened: Opened) => recordsOf(opened, "DeNghi").map((row) => row[NOMINEE]);

it("shows the list first, leaves out what is unticked, mends the rest and checks again", async () => {
  const opened = messy();
  const user = await checked(opened);
  expect(screen.getByText(/^3 ô sửa được ngay/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Xem danh sách sửa" }));
  const list = screen.getByRole("list", { name: "Các ô sẽ sửa" });
  expect(await within(list).findAllByRole("listitem")).toHaveLength(3);
  expect(within(list).getByText("Trần Thị Bình")).toBeVisible();

  await user.click(screen.getByRole("checkbox", { name: `Sửa ô ${placeOf(opened, "DeNghi", 3, NOMINEE)}` }));
  await user.click(screen.getByRole("button", { name: "Sửa 2 ô đã chọn" }));
  expect(await screen.findAllByText("Đã sửa 2 ô.")).not.toHaveLength(0);
  expect(names(opened).slice(2)).toEqual(["Trần Thị Bình", " Lê Văn Cường"]);
  expect(recordsOf(opened, "DeNghi")[0]?.["Đơn vị"]).toBe("Văn phòng Sở");
  expect(screen.getByText(/^1 ô sửa được ngay/)).toBeVisible();
});

it("mends all of one kind", async () => {
  const opened = messy();
  const user = await checked(opened);
  await user.click(screen.getByRole("button", { name: "Xem danh sách sửa" }));
  await user.click(screen.getByRole("button", { name: "Khoảng trắng thừa 2" }));
  await user.click(screen.getByRole("button", { name: "Sửa 2 ô đã chọn" }));
  expect(await screen.findAllByText("Đã sửa 2 ô.")).not.toHaveLength(0);
  expect(names(opened).slice(2)).toEqual(["trần thị bình", "Lê Văn Cường"]);
  expect(recordsOf(opened, "DeNghi")[0]?.["Đơn vị"]).toBe("VP Sở");
});

it("mends one finding where it stands", async () => {
  const opened = messy();
  const user = await checked(opened);
  await user.click(await screen.findByRole("button", { name: 'Sửa thành "Văn phòng Sở"', hidden: true }));
  expect(await screen.findAllByText("Đã sửa 1 ô.")).not.toHaveLength(0);
  expect(recordsOf(opened, "DeNghi")[0]?.["Đơn vị"]).toBe("Văn phòng Sở");
});

it("says which cell it did not touch, and why", async () => {
  const opened = messy();
  const user = await checked(opened);
  type(opened, "DeNghi", 3, NOMINEE, "Lê Văn Cảnh");
  await user.click(screen.getByRole("button", { name: "Xem danh sách sửa" }));
  await user.click(screen.getByRole("button", { name: "Sửa 3 ô đã chọn" }));
  const [line] = await screen.findAllByText(/Đã sửa 2 ô/);
  expect(line).toHaveTextContent(`Không sửa vì nội dung vừa đổi: ${placeOf(opened, "DeNghi", 3, NOMINEE)}.`);
  expect(names(opened)[3]).toBe("Lê Văn Cảnh");
});

it("offers nothing where there is nothing to mend", async () => {
  const user = await startPane(open(standard()));
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  await screen.findByRole("heading", { name: /đều hợp lệ/ });
  expect(screen.queryByRole("heading", { name: "Sửa nhanh" })).toBeNull();
});

it("offers nothing in a workbook that takes nothing", async () => {
  const opened = messy();
  opened.workbook.readOnly = true;
  const user = await startPane(opened);
  await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
  await screen.findByText(/chế độ chỉ đọc/);
  expect(screen.queryByRole("heading", { name: "Sửa nhanh" })).toBeNull();
  expect(screen.queryByRole("button", { name: /^Sửa thành/, hidden: true })).toBeNull();
});
