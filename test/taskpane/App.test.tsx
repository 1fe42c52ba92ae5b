/** @jest-environment jsdom */
import "./support/browser";
import "@testing-library/jest-dom";
import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Language } from "../../src/locales/language";
import { App } from "../../src/taskpane/app/App";
import { createPaneStore, type Activity, type PaneState } from "../../src/taskpane/app/paneState";
import { loadPaneTexts } from "../../src/taskpane/app/contexts";
import { BUILT_IN_PLAN } from "../../src/core/plan/builtIn";
import * as goTo from "../../src/excel/show";
import { HostError } from "../../src/excel/hostError";
import { sampleValidation } from "./support/sampleReport";

jest.mock("../../src/excel/show");
const goToCell = jest.mocked(goTo.goToCell);

async function show(state: Partial<PaneState>, language: Language = "vi") {
  const store = createPaneStore(state);
  const onRun = jest.fn();
  const firstTexts = await loadPaneTexts(language);
  await act(async () => render(<App store={store} onRun={onRun} firstTexts={firstTexts} />));
  return { store, onRun, user: userEvent.setup() };
}

const done: Partial<PaneState> = { validation: sampleValidation };
const isBefore = (first: Element, second: Element) =>
  (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
const running: Activity = { status: "running", operation: "validate", progress: null, cancel: () => undefined };

beforeEach(() => {
  localStorage.clear();
  localStorage.setItem("award-nominations.role", "office");
  localStorage.setItem("award-nominations.worker", "everyone");
  goToCell.mockReset().mockResolvedValue(true);
});

describe("the button that starts a check", () => {
  it("starts a check", async () => {
    const { onRun, user } = await show({});
    await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
    expect(onRun).toHaveBeenCalledTimes(1);
  });

  it.each([
    [running, "Đang kiểm tra…", /dùng lại được/],
    [{ status: "unavailable", failure: { kind: "too-old", code: "16.0" } }, "Kiểm tra", /lý do/],
  ] as const)("is disabled when $status, says why, and still takes the focus", async (activity, label, reason) => {
    const { onRun, user } = await show({ activity });
    const button = screen.getByRole("button", { name: label });
    await user.click(button);
    expect(onRun).not.toHaveBeenCalled();
    expect(button).toHaveAttribute("aria-disabled", "true");
    expect(button).toHaveAccessibleDescription(reason);
    expect(button).toHaveFocus();
  });

  it("keeps the focus through a run", async () => {
    const { store, user } = await show({});
    await user.click(screen.getByRole("button", { name: "Kiểm tra" }));
    await act(async () => store.update({ activity: running }));
    await act(async () => store.update({ ...done, activity: { status: "ready" } }));
    expect(screen.getByRole("button", { name: "Kiểm tra lại" })).toHaveFocus();
  });
});

describe("a result", () => {
  it("is shown in one line, and announced", async () => {
    await show(done);
    const line = "1 hợp lệ, 1 cần bổ sung, 1 không hợp lệ";
    expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent(line);
    expect(screen.getByRole("status")).toHaveTextContent(line);
    expect(screen.getByText("Đã ghi kết quả cho 3 đề nghị và trang Tổng hợp.")).toBeVisible();
  });

  it("opens the first point with its cell, heading, message, duty and clause, and lists rows with something to do first", async () => {
    await show(done);
    expect(await screen.findByRole("heading", { level: 2, name: "Trần Thị Bình" })).toBeVisible();
    expect(screen.getByText("Điểm 1/2")).toBeVisible();
    const open = screen.getByTitle("Tới ô H7").parentElement?.parentElement;
    expect(open).toHaveTextContent(
      /^H7 · Ngày đăng ký thi đuaĐơn vị sửaĐăng ký trễ hạn\.Đang ghi: "02\/05\/2022"Căn cứmục IV$/u,
    );
    const lines = within(screen.getByRole("list", { name: /^Các đề nghị/ })).getAllByRole("button");
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      "Trần Thị BìnhDòng 7 · Không hợp lệ · 1 điểm",
      "(chưa ghi tên)Dòng 8 · Cần bổ sung · 1 điểm",
      "Nguyễn Văn AnDòng 6 · Hợp lệ",
    ]);
  });

  it("shows one outcome when its count is pressed, and all when pressed again", async () => {
    const { user } = await show(done);
    const filter = within(await screen.findByRole("group", { name: "Lọc theo kết quả" }));
    await user.click(filter.getByRole("button", { name: "Cần bổ sung 1" }));
    const lines = () => within(screen.getByRole("list", { name: /^Các đề nghị/ })).getAllByRole("listitem");
    expect(lines()).toHaveLength(1);
    expect(filter.getByRole("button", { name: "Cần bổ sung 1" })).toHaveAttribute("aria-pressed", "true");
    await user.click(filter.getByRole("button", { name: "Cần bổ sung 1" }));
    expect(lines()).toHaveLength(3);
    expect(filter.queryByRole("button", { name: /Cần xem xét/ })).toBeNull();
  });

  it("goes to a finding's cell, by keyboard too, and to a row", async () => {
    const { user } = await show(done);
    (await screen.findByRole("button", { name: /^H7/ })).focus();
    await user.keyboard("{Enter}");
    await user.click(screen.getByText("Dòng 7, trang Đề nghị"));
    await user.click(screen.getByRole("button", { name: /^\(chưa ghi tên\)/ }));
    expect(goToCell.mock.calls).toEqual([
      ["Đề nghị", "H7"],
      ["Đề nghị", "7:7"],
      ["Đề nghị", "D8"],
    ]);
  });

  it("says when a cell can't be reached", async () => {
    goToCell.mockRejectedValue(new HostError("inactive", "InactiveWorkbook", new Error("no")));
    const { user } = await show(done);
    await user.click(await screen.findByRole("button", { name: /H7/ }));
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "Không tới được ô H7.Một sổ khác đang được chọn. Bấm vào sổ có bảng đề nghị, rồi làm lại.",
    );
  });

  it("says so until the next result, or until another view is opened", async () => {
    goToCell.mockRejectedValue(new HostError("vanished", "ItemNotFound", new Error("no")));
    const { user, store } = await show(done);
    const notice = () => screen.queryByText("Không tới được ô H7.");
    await user.click(await screen.findByRole("button", { name: /H7/ }));
    expect(notice()).toBeVisible();
    await act(async () => store.update({ validation: { ...sampleValidation } }));
    expect(notice()).toBeNull();
    await user.click(screen.getByRole("button", { name: /H7/ }));
    expect(notice()).toBeVisible();
    await user.click(screen.getByRole("tab", { name: "Đơn vị tôi" }));
    expect(notice()).toBeNull();
  });

  it("shows how many count towards the quota, and says what does not count", async () => {
    const { user } = await show(done);
    await user.click(await screen.findByText("1 hình thức vượt"));
    const name = "Giấy khen của Giám đốc Sở Thông tin và Truyền thông, Cá nhân: 3 / 2";
    expect(screen.getByRole("progressbar", { name })).toHaveAttribute("aria-valuemax", "2");
    expect(screen.getByText("Vượt chỉ tiêu, chờ Giám đốc lựa chọn (đơn vị không phải sửa)")).toBeVisible();
    expect(screen.getByText("Không tính 1 đề nghị không hợp lệ, trùng hoặc không được duyệt.")).toBeVisible();
    expect(screen.getByText("Kế hoạch không quy định chỉ tiêu: Giấy khen của Giám đốc Công an tỉnh (1)")).toBeVisible();
  });

  it.each([
    ["nomination", false],
    ["decision", true],
  ] as const)("opens the quotas at the stage %s: %s", async (stage, isOpen) => {
    await show({ validation: { ...sampleValidation, plan: { ...BUILT_IN_PLAN, stage } } });
    expect((await screen.findByText("1 hình thức vượt")).closest("details")?.open).toBe(isOpen);
  });

  it.each<[string, string[], string[]]>([
    [
      "columns, each as one name",
      ["Trực tiếp chỉ đạo, tham gia", "Báo cáo thành tích"],
      ['Bảng thiếu cột "Trực tiếp chỉ đạo, tham gia", "Báo cáo thành tích" nên có nội dung chưa được kiểm tra.'],
    ],
    [
      "the unit list, whose columns are not the table's",
      ["Đơn vị", "Biên bản họp xét"],
      ["Chưa có danh sách đơn vị nên chưa đối chiếu được tên đơn vị."],
    ],
  ])("says what was not checked because of missing %s", async (_name, missing, lines) => {
    const checksLeftOut = missing.map((item) => ({ rule: "report-missing", missing: item }));
    await show({ validation: { ...sampleValidation, report: { ...sampleValidation.report, checksLeftOut } } });
    for (const line of lines) expect(await screen.findByText(line)).toBeVisible();
    expect(screen.queryAllByText(/Bảng thiếu cột|Chưa có danh sách/)).toHaveLength(lines.length);
  });

  it("says that nothing was written in a read-only workbook", async () => {
    await show({ validation: { ...sampleValidation, readOnly: true } });
    expect(await screen.findByText(/chỉ đọc nên kết quả không được ghi vào sổ/)).toBeVisible();
    expect(screen.queryByText("Đã ghi kết quả cho 3 đề nghị và trang Tổng hợp.")).toBeNull();
    const line = screen.getByText("Kết quả chỉ xem được ở đây, chưa ghi vào sổ.");
    expect(isBefore(line, screen.getByRole("article"))).toBe(true);
  });

  it("never hides that a rule crashed or a cell was not confirmed", async () => {
    const { report } = sampleValidation;
    await show({
      validation: {
        ...sampleValidation,
        report: { ...report, complete: false, crashedRules: ["quota-exceeded"] },
        written: { cells: 5, unconfirmed: 1, restarts: 0 },
        unconfirmedCells: [{ sheet: "Đề nghị", cell: "U7" }],
      },
    });
    expect(await screen.findByText(/phần mềm gặp lỗi ở nội dung quota-exceeded/)).toBeVisible();
    expect(screen.getByRole("heading", { name: "Chưa ghi được kết quả vào 1 ô" })).toBeVisible();
    expect(screen.getByText(/Gồm ô U7, trang Đề nghị\./)).toBeVisible();
    const [line] = screen.getAllByText("Chưa ghi đủ kết quả vào sổ, xem lý do bên dưới.");
    expect(isBefore(line as HTMLElement, screen.getByRole("article"))).toBe(true);
  });
});

it("a stopped check says what to correct", async () => {
  const { report } = sampleValidation;
  const [finding] = report.rows[1]?.findings ?? [];
  if (finding === undefined) throw new Error("the sample has a finding");
  const stopped = { ...report, rows: [], stopped: true, sheetFindings: [finding] };
  await show({ validation: { ...sampleValidation, report: stopped } });
  expect(await screen.findByRole("heading", { name: "Chưa kiểm tra được bảng này" })).toBeVisible();
  expect(screen.getByRole("button", { name: /H7/ })).toBeVisible();
});

it("a failure is reported in plain words with what to do next", async () => {
  const failure = { kind: "editing-cell", code: "InvalidOperationInCellEditMode" } as const;
  await show({ ...done, activity: { status: "failed", operation: "validate", failure } });
  expect(screen.getByRole("heading", { name: "Một ô đang được gõ dở" })).toBeVisible();
  expect(screen.getByText(/Nhấn Enter/)).toBeVisible();
  expect(screen.getByText("Mã lỗi: InvalidOperationInCellEditMode")).toBeVisible();
  expect(await screen.findByRole("heading", { name: "Trần Thị Bình" })).toBeVisible();
  expect(screen.getByText("Đây là kết quả của lần kiểm tra trước.")).toBeVisible();
  expect(screen.queryByText("Đã ghi kết quả cho 3 đề nghị và trang Tổng hợp.")).toBeNull();
});

it("a failure of another operation keeps the result", async () => {
  const failure = { kind: "busy", code: "ServiceNotAvailable" } as const;
  await show({ ...done, activity: { status: "failed", operation: "makeDocument", failure } });
  expect(await screen.findByText("Đã ghi kết quả cho 3 đề nghị và trang Tổng hợp.")).toBeVisible();
});

it("a finding without a column names its sheet", async () => {
  const { report } = sampleValidation;
  const sheetFindings = (report.rows[1]?.findings ?? []).map((finding) => ({
    ...finding,
    sheet: "Kế hoạch",
    cell: "B4",
    field: null,
  }));
  await show({ validation: { ...sampleValidation, report: { ...report, sheetFindings } } });
  expect(await screen.findByRole("button", { name: /^B4 · trang Kế hoạch/ })).toBeVisible();
});

it.each([
  ["validate", "rồi kiểm tra lại."],
  ["makeDocument", "rồi làm lại."],
] as const)("a failed %s is to be done again", async (operation, end) => {
  const failure = { kind: "sheet-protected", code: "AccessDenied" } as const;
  await show({ activity: { status: "failed", operation, failure } });
  expect(screen.getByText(/bỏ bảo vệ, rồi/)).toHaveTextContent(new RegExp(`${end}$`));
});

it.each([
  ["validate", 1],
  ["createSheets", 0],
] as const)("a failed %s is repaired by the next check: shown %i times", async (operation, times) => {
  const failure = { kind: "busy", code: "ServiceNotAvailable" } as const;
  await show({ activity: { status: "failed", operation, failure } });
  expect(screen.queryAllByText(/lần kiểm tra sau sẽ ghi đủ/)).toHaveLength(times);
});

it.each([
  [0, "Chưa ghi gì vào sổ."],
  [1200, "Mới ghi một phần kết quả. Bấm Kiểm tra để ghi đủ."],
])("a run cancelled after %i cells says what was written and what was not", async (written, line) => {
  await show({ activity: { status: "cancelled", operation: "validate", written } });
  expect(screen.getByRole("heading", { name: "Đã dừng kiểm tra" })).toBeVisible();
  expect(screen.getByText(line)).toBeVisible();
});

it("says what an operation has done if the result does not show it", async () => {
  await show({ notice: { text: () => "Đã tạo hai trang." } });
  expect(screen.getByRole("status")).toHaveTextContent("Đã tạo hai trang.");
  expect(screen.getAllByText("Đã tạo hai trang.")).toHaveLength(2);
});

describe("language and theme", () => {
  it("is in English if Excel is, and sets the page's language", async () => {
    await show(done, "en");
    expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent("1 valid, 1 incomplete, 1 invalid");
    expect(screen.getAllByText("Registered too late.")[0]).toBeVisible();
    expect(document.documentElement.lang).toBe("en");
  });

  it("remembers the language and the theme that were chosen", async () => {
    const { user } = await show({});
    await user.click(screen.getByRole("button", { name: "English" }));
    await user.click(screen.getByRole("button", { name: "Dark" }));
    expect(screen.getByRole("button", { name: "Check" })).toBeVisible();
    expect(document.documentElement.dataset.shade).toBe("dark");
    expect({ ...localStorage }).toEqual({
      "award-nominations.language": "en",
      "award-nominations.role": "office",
      "award-nominations.theme": "dark",
      "award-nominations.worker": "everyone",
    });
  });
});

describe("what an operation has done", () => {
  it("is shown below the result, wherever it is scrolled to, until it is closed or another operation runs", async () => {
    const notice = { text: () => "Đã lập tệp." };
    const { store, user } = await show({ ...done, notice });
    const notices = () => screen.queryAllByText("Đã lập tệp.").filter((text) => text.closest("[role=status]") === null);
    expect(notices()).toHaveLength(1);
    expect(notices()[0]?.closest(".pane-scroll")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Đóng thông báo" }));
    expect(notices()).toHaveLength(0);
    expect(screen.getByRole("button", { name: "Kiểm tra lại" })).toHaveFocus();
    await act(async () => store.update({ notice: { text: () => "Đã lập tệp." } }));
    expect(notices()).toHaveLength(1);
    await act(async () => store.update({ activity: running, notice: null }));
    expect(notices()).toHaveLength(0);
  });

  it("is shown there for a failure too", async () => {
    const failure = { kind: "sheet-protected", code: null } as const;
    await show({ ...done, activity: { status: "failed", operation: "mark", failure } });
    const title = await screen.findByRole("heading", { name: "Trang tính đang được bảo vệ" });
    expect(title.closest(".notice-bar")).not.toBeNull();
  });
});

describe("the Office", () => {
  beforeEach(() => localStorage.removeItem("award-nominations.worker"));

  it("is shown its own points, and sends back what waits for the units", async () => {
    const { user } = await show(done);
    expect(await screen.findByRole("heading", { name: "Văn phòng không còn điểm nào phải sửa." })).toBeVisible();
    expect(screen.getByText("Còn 2 đề nghị chờ đơn vị: trả lại để đơn vị bổ sung.")).toBeVisible();
    expect(screen.queryByText(/^Điểm 1/u)).toBeNull();
    await user.click(screen.getByRole("button", { name: "Trả lại đơn vị" }));
    expect(await screen.findByRole("heading", { name: "Trả lại đơn vị để bổ sung" })).toBeVisible();
  });

  it("goes through the units' points too once the Office has chosen to", async () => {
    const { user } = await show(done);
    await user.click(await screen.findByRole("switch", { name: "Xem cả 2 điểm của đơn vị" }));
    expect(screen.getByText("Điểm 1/2")).toBeVisible();
    expect(localStorage.getItem("award-nominations.worker")).toBe("everyone");
  });
});
