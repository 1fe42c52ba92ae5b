import { checkWorkbook } from "../../../src/core/checkWorkbook";
import { confirmDecisions } from "../../../src/core/decisions/confirm";
import type { Nomination } from "../../../src/core/nominations/nomination";
import { serial } from "../../support/cells";
import { nominations, type Decision } from "../../support/nominations";
import { idOf, seen } from "../../support/seen";

const AT_FIRST = seen({ nominee: "Lê An" });
const NOW = seen({ nominee: "Lê Ân" });

const traceOf = (decision: Nomination["decision"]) =>
  decision?.trace.state === "read" ? decision.trace.hashes.join(" ") : null;

/** Confirms a nomination that changed after the decision. Returns what the decision is about then. */
function confirm(trace: string, decision: Decision = { "Ý kiến Giám đốc": "Duyệt" }, id = idOf(0)) {
  const decisions = [{ "Mã đề nghị": idOf(0), "Dấu vết": AT_FIRST, ...decision }];
  const snapshot = nominations([{ nominee: "Lê Ân", id: idOf(0) }, { id: idOf(1) }], { decisions });
  const { checked } = checkWorkbook(snapshot, { today: serial("31/12/2022"), rules: [] });
  const list = checked?.nominations ?? [];
  const confirmed = confirmDecisions([{ id, trace: `${id} ${trace}` }], list);
  return { confirmed: [...confirmed], trace: traceOf(list[0]?.decision ?? null) };
}

test("after confirming, the decision is about the nomination as it was shown", () => {
  expect(confirm(NOW)).toEqual({ confirmed: [idOf(0)], trace: NOW });
});

test.each<[string, ReturnType<typeof confirm>]>([
  ["one that changed again since", confirm(AT_FIRST)],
  ["one without a decision", confirm(NOW, { "Ý kiến Giám đốc": "" })],
  ["one that is gone", confirm(NOW, {}, idOf(5))],
])("%s is left as it was", (_, answer) => {
  expect(answer).toEqual({ confirmed: [], trace: AT_FIRST });
});

test("a nomination without a decision is not offered", () => {
  expect(confirm(seen(), {}, idOf(1))).toEqual({ confirmed: [], trace: AT_FIRST });
});

test("without confirmations nothing changes", () => {
  expect(confirmDecisions([], []).size).toBe(0);
});
