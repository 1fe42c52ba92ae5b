/** @jest-environment jsdom */
import "./support/browser";
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { CLEAN } from "../../samples/data";
import { open, standard, type Opened } from "../support/flow";
import { startPane, stopPane } from "./support/pane";

afterEach(stopPane);

/** The office's workbook with one individual more than the quota of two. */
function overQuota(): Opened {
  const others: Record<number, string> = {
    3: "Lê Thị Ba",
    15: "Hướng dẫn 12 cơ quan báo chí, phát hiện 3 trang tin giả",
  };
  const third = CLEAN[2]?.map((value, index) => others[index] ?? value) ?? [];
  return open(standard([...CLEAN, third]));
}

const LANGUAGES = [
  {
    language: "vi",
    button: "Kiểm tra",
    over: "1 hình thức vượt",
    waits: "chờ Giám đốc",
    whole:
      /^Hình thức này có 03 đề nghị .*; Giám đốc lựa chọn\. .* Căn cứ: mục "Đối tượng thi đua, khen thưởng", khoản 2\.$/u,
    short: "Vượt chỉ tiêu, chờ Giám đốc lựa chọn (đơn vị không phải sửa)",
  },
  {
    language: "en",
    button: "Check",
    over: "1 over quota",
    waits: "waiting for the Director",
    whole: /^3 .* nominations for this award, .* the Director chooses\. .* Basis: mục "Đối tượng .*", khoản 2\.$/u,
    short: "Over quota; waiting for the Director's choice (nothing for the unit to correct)",
  },
] as const;

it.each(LANGUAGES)(
  "explains once that an award has too many nominations, and repeats it briefly in each row ($language)",
  async (texts) => {
    const user = await startPane(overQuota(), texts.language);
    await user.click(screen.getByRole("button", { name: texts.button }));
    await user.click(await screen.findByText(texts.over));
    expect(screen.getAllByText(texts.whole)).toHaveLength(1);
    expect(screen.getByText(texts.whole)).toBeVisible();
    const rows = within(screen.getByRole("list", { name: /xếp theo mức|most urgent/u })).getAllByText(texts.waits, {
      exact: false,
    });
    expect(rows).toHaveLength(3);
    await user.click(rows[0]!);
    expect(screen.getByText(texts.short)).toBeVisible();
    expect(screen.getByTitle(/B\d+$/u)).toHaveTextContent(/^B\d+ · Hình thức khen thưởng$/u);
  },
);
