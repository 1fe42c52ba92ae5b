import { keptText } from "../../../src/core/calendar/dateText";

test.each<[string | number | boolean, string[], string]>([
  ["1.234,5", ["1.234,5"], "1.234,5"],
  [true, ["TRUE"], "TRUE"],
  [1234.5, ["1234.5", "1234,5", "1,234.50", "1.234,50"], "1234.5"],
  [2022, ["2022"], "2022"],
  [44669, ["18/04/2022", "4/18/2022", "18-04-22", "2022-04-18"], "18/04/2022"],
  [43207, ["18/04/2022", "4/18/2022"], "18/04/2022"],
  [2022.5, ["14/07/1905", "7/14/1905"], "14/07/1905"],
])("%j is kept the same however it is shown", (value, texts, kept) => {
  for (const text of texts) expect(keptText({ value, text })).toBe(kept);
});
