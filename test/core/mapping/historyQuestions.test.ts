import { checkWorkbook } from "../../../src/core/checkWorkbook";
import { mappingOffer } from "../../../src/core/mapping/mappingOffer";
import { serial } from "../../support/cells";
import { nominations, type BookOptions } from "../../support/nominations";

const ROW = ["Lê An", "Cá nhân", "Văn phòng Sở", 2021, "Giấy khen Sở", "12/QĐ"];

function questionsFor(historyHeadings: readonly string[], options: BookOptions = {}) {
  const snapshot = nominations([{}], { history: [ROW], historyHeadings, ...options });
  const { report, checked } = checkWorkbook(snapshot, { today: serial("20/11/2022") });
  const offer = mappingOffer(snapshot, report, checked);
  const questions = offer?.questions.map(({ heading, choices }) => [heading, ...choices.map(({ text }) => text)]);
  return [offer?.table ?? null, offer?.sheet ?? null, questions ?? []];
}

test.each<[string, readonly string[], unknown[]]>([
  ["all headings are known", ["Họ tên", "Đối tượng", "Đơn vị", "Năm", "Hình thức", "Số quyết định"], []],
  [
    "the names stand under an unknown heading: any may be it, the nearest first",
    ["Người nhận", "Đối tượng", "Đơn vị", "Năm", "Hình thức", "Ghi chú"],
    [["Tên tập thể, cá nhân", "Ghi chú", "Người nhận"]],
  ],
  [
    "a heading that is nearly right",
    ["Họ tên", "Đối tượg", "Đơn vị công tát", "Năm", "Hình thức", "Ghi chú"],
    [
      ["Đối tượng", "Đối tượg"],
      ["Đơn vị", "Đơn vị công tát"],
    ],
  ],
  ["nothing may be the column that is missing", ["Họ tên", "Đối tượng", "Phường", "Năm", "Hình thức", "Ghi chú"], []],
])("%s", (_, headings, questions) => {
  const place = questions.length === 0 ? [null, null] : ["LichSu", "Ghi nhớ"];
  expect(questionsFor(headings)).toEqual([...place, questions]);
});

test("the nominations' own headings are asked for first", () => {
  const headings = { unit: "Đơn vị công tát" } as const;
  const snapshot = { headings, without: [] };
  expect(questionsFor(["Người nhận", "Đối tượng", "Đơn vị", "Năm", "A", "B"], snapshot)[0]).toBeNull();
});
