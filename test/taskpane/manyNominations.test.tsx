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
  const third = CLEAN[2]?.map((value, at) => others[at] ?? value) ?? [];
  return open(standard([...CLEAN, third]));
}

const LANGUAGES = [
  {
    language: "vi",
    button: "Kiểm tra",
    over: "1 mục vượt",
    whole: /^Có 3 đề nghị .*: Giám đốc sẽ chọn\. .* Căn cứ: mục "Đối tượng thi đua, khen thưởng", khoản 2\.$/u,
    short: "Nhiều hơn chỉ tiêu, Giám đốc sẽ chọn",
  },
  {
    language: "en",
    button: "Check",
    over: "1 above",
    whole: /^3 nominations for .*: the Director will choose\. .* Rests on: mục "Đối tượng .*", khoản 2\.$/u,
    short: "More than the quota; the Director will choose",
  },
] as const;

it.each(LANGUAGES)(
  "says whole once that an award has too many, and in each row only that ($language)",
  async (texts) => {
    const user = await startPane(overQuota(), texts.language);
    await user.click(screen.getByRole("button", { name: texts.button }));
    await user.click(await screen.findByText(texts.over));
    expect(screen.getAllByText(texts.whole)).toHaveLength(1);
    expect(screen.getByText(texts.whole)).toBeVisible();
    const pointers = within(screen.getByRole("list", { name: /nặng nhất|worst/u })).getAllByText(texts.short, {
      exact: false,
    });
    expect(pointers).toHaveLength(3);
    expect(pointers[0]).toHaveTextContent(new RegExp(`^B\\d+ · Hình thức khen thưởng: ${texts.short}$`, "u"));
    expect(pointers[0]?.closest("button")).toHaveAttribute("title", expect.stringMatching(/B\d+/u));
  },
);
