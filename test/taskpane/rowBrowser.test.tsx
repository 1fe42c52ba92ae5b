/** @jest-environment jsdom */
import "./support/browser";
import "@testing-library/jest-dom";
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Validation } from "../../src/validateWorkbook";
import { App } from "../../src/taskpane/app/App";
import { createPaneStore } from "../../src/taskpane/app/paneState";
import { VIETNAMESE } from "../../src/taskpane/app/paneTexts";
import { sampleValidation } from "./support/sampleReport";

beforeEach(() => localStorage.clear());

async function show(validation: Validation = sampleValidation) {
  const store = createPaneStore({ validation });
  const { unmount } = render(<App store={store} onRun={() => undefined} firstTexts={VIETNAMESE} />);
  await screen.findByRole("heading", { level: 1 });
  return { store, unmount, user: userEvent.setup() };
}

const names = () => screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
const unit = () => screen.getByRole("combobox", { name: "Đơn vị của tôi" });

/** Enough for a search. */
const many: Validation = {
  ...sampleValidation,
  unitNames: Array.from({ length: 20 }, () => "Văn phòng"),
  report: {
    ...sampleValidation.report,
    rows: Array.from({ length: 20 }, (_, at) => ({
      ...sampleValidation.report.rows[0]!,
      row: at + 6,
      nominee: `Người ${at}`,
    })),
  },
};

it("shows one's own unit with its counts, and remembers it", async () => {
  const { user, unmount } = await show();
  await user.selectOptions(unit(), "Phòng Công nghệ thông tin");
  expect(names()).toEqual(["Trần Thị Bình", "Nguyễn Văn An"]);
  expect(screen.getByRole("button", { name: "Tất cả 2" })).toBeVisible();
  expect(screen.queryByRole("button", { name: /Cần bổ sung/ })).toBeNull();
  unmount();
  await show();
  expect(unit()).toHaveDisplayValue("Phòng Công nghệ thông tin");
  expect(names()).toHaveLength(2);
  expect(Object.values({ ...localStorage })).toEqual(["phòng công nghệ thông tin"]);
});

it("still answers for the whole workbook", async () => {
  const { user } = await show();
  await user.selectOptions(unit(), "Thanh tra Sở");
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("1 hợp lệ, 1 cần bổ sung, 1 không hợp lệ");
});

it("shows all when the remembered unit has no rows here, and has it again where it does", async () => {
  localStorage.setItem("award-nominations.unit", "văn phòng");
  const { store } = await show();
  expect(unit()).toHaveDisplayValue("Tất cả đơn vị");
  expect(names()).toHaveLength(3);
  const unitNames = ["Thanh tra Sở", "Văn phòng", "Thanh tra Sở"];
  await act(async () => store.update({ validation: { ...sampleValidation, unitNames } }));
  expect(unit()).toHaveDisplayValue("Văn phòng");
  expect(names()).toEqual(["Trần Thị Bình"]);
});

it("asks for no unit where there is one only", async () => {
  await show({ ...sampleValidation, unitNames: ["Văn phòng", "Văn phòng", "Văn phòng"] });
  expect(screen.queryByRole("combobox")).toBeNull();
});

it("finds a name among many, and says when there is none", async () => {
  const { user } = await show(many);
  await user.type(screen.getByRole("searchbox", { name: "Tìm theo tên" }), "nguoi 17");
  expect(names()).toEqual(["Người 17"]);
  await user.type(screen.getByRole("searchbox"), "x");
  expect(screen.getByText("Không có đề nghị nào phù hợp.")).toBeVisible();
});

it("keeps what was chosen through the next check", async () => {
  const { user, store } = await show(many);
  await user.type(screen.getByRole("searchbox"), "nguoi 3");
  await act(async () => store.update({ validation: { ...many, report: { ...many.report } } }));
  expect(screen.getByRole("searchbox")).toHaveValue("nguoi 3");
  expect(names()).toEqual(["Người 3"]);
});
