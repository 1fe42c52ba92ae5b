import fc from "../../support/fastCheck";
import { checkWorkbook } from "../../../src/core/checkWorkbook";
import { NewIds, hash32, isId } from "../../../src/core/nominations/ids";
import { serial } from "../../support/cells";
import { NOTHING, nominations, type BookOptions, type Row } from "../../support/nominations";
import { idOf, seen } from "../../support/seen";

const A = idOf(0);
const B = idOf(1);
const AN: Row = { nominee: "Nguyễn Văn An" };
const BINH: Row = { nominee: "Lê Bình", achievement: "Xây dựng phong trào văn nghệ quần chúng ở cơ quan" };
const approved = (id: string, row: Row) => ({ "Mã đề nghị": id, "Ý kiến Giám đốc": "Duyệt", "Dấu vết": seen(row) });

function settle(rows: readonly Row[], options: BookOptions = {}) {
  const { checked } = checkWorkbook(nominations(rows, options), { today: serial("31/12/2022"), rules: [] });
  if (checked === null) throw new Error("The run stopped.");
  return {
    ids: checked.nominations.map(({ id }) => id),
    verdicts: checked.nominations.map(({ decision }) => decision?.verdict ?? null),
    copied: checked.nominations.map(({ copiedId }) => copiedId),
    removed: checked.idsToRemove.map((row) => row + 1),
  };
}

describe("ids", () => {
  test.each(["HS-7K2Q9F", "HS-222222", "HS-ZZZZZZ"])("%s is of our form", (id) => expect(isId(id)).toBe(true));
  test.each([
    "HS-7K2Q9",
    "HS-7K2Q9FF",
    "hs-7K2Q9F",
    "HS-0K2Q9F",
    "HS-1K2Q9F",
    "HS-IK2Q9F",
    "HS-LK2Q9F",
    "HS-OK2Q9F",
    "HS-uK2Q9F",
    " HS-7K2Q9F",
  ])("%j is not", (id) => expect(isId(id)).toBe(false));

  test("a new one has our form, is derived from the content, and is free", () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (content) => {
        const ids = new NewIds(new Set());
        const first = ids.next(content);
        const second = ids.next(content);
        expect(isId(first) && isId(second)).toBe(true);
        expect(new NewIds(new Set()).next(content)).toBe(first);
        expect(new NewIds(new Set([first])).next(content)).toBe(second);
        expect(second).not.toBe(first);
      }),
    );
    expect(hash32("a", 1)).not.toBe(hash32("a", 2));
  });
});

describe("an id stays with its nomination", () => {
  test("a row without one gets one that no row, decision or former decision has", () => {
    const first = settle([AN]).ids[0] ?? "";
    const taken = [
      settle([{ ...BINH, id: first }, AN]).ids[1],
      settle([AN, { ...NOTHING, id: first }, BINH]).ids[0],
      settle([AN], { decisions: [{ "Mã đề nghị": first }] }).ids[0],
      settle([AN], { decisions: [{ "Mã đề nghị": first, "Ý kiến Giám đốc": "Duyệt" }] }).ids[0],
    ];
    for (const id of taken) expect(id !== undefined && isId(id) && id !== first).toBe(true);
  });

  test("a new one does not depend on other rows", () => {
    const [alone] = settle([AN]).ids;
    expect(settle([BINH, AN]).ids[1]).toBe(alone);
  });

  test("two equal rows get two", () => {
    const [a, b] = settle([AN, AN]).ids;
    expect(a).not.toBe(b);
  });

  test.each([["x"], ["HS-000000"], [5], [true]])("%j is not ours and is replaced", (id) => {
    expect(
      isId(
        settle([
          { ...BINH, id: B },
          { ...AN, id },
        ]).ids[1] ?? "",
      ),
    ).toBe(true);
  });

  test("through sorting and renaming, also with spaces around", () => {
    const decisions = [approved(A, AN)];
    expect(
      settle(
        [
          { ...BINH, id: B },
          { ...AN, nominee: "Nguyễn Văn Ân", id: ` ${A} ` },
        ],
        { decisions },
      ),
    ).toMatchObject({ ids: [B, A], verdicts: [null, "approved"] });
  });
});

describe("a copied row", () => {
  test("the upper keeps the id", () => {
    const { ids, copied } = settle([
      { ...AN, id: A },
      { ...AN, id: A },
      { ...BINH, id: A },
    ]);
    expect(ids[0]).toBe(A);
    expect(new Set(ids).size).toBe(3);
    expect(copied).toEqual([null, A, A]);
  });

  test("the one that the Director saw keeps id and decision", () => {
    expect(
      settle(
        [
          { ...BINH, id: A },
          { ...AN, id: A },
        ],
        { decisions: [approved(A, AN)] },
      ),
    ).toMatchObject({
      ids: [expect.not.stringMatching(A), A],
      verdicts: [null, "approved"],
      copied: [A, null],
    });
  });

  test.each<[string, Row[], number]>([
    [
      "an equal nominee before all",
      [
        { ...BINH, nominee: "Lê An" },
        { nominee: "Nguyễn Văn An", position: null, CN1: null },
      ],
      1,
    ],
    ["then the most equal parts", [{ position: null, CN1: null }, { position: null }], 1],
    ["on a tie the upper", [{ position: null }, { CN1: null }], 0],
  ])("nearest to what the Director saw: %s", (_, rows, kept) => {
    const { ids } = settle(
      rows.map((row) => ({ ...AN, ...row, id: A })),
      { decisions: [approved(A, AN)] },
    );
    expect(ids.indexOf(A)).toBe(kept);
  });

  test("only the one that keeps the id is compared afterwards", () => {
    const changed = { ...AN, position: "Trưởng phòng", id: A };
    expect(settle([changed, { ...BINH, id: A }], { decisions: [approved(A, AN)] })).toMatchObject({
      verdicts: ["approved", null],
      copied: [null, A],
    });
    const others = [
      { ...BINH, id: A },
      { ...BINH, nominee: "Lê An", id: A },
    ];
    expect(settle(others, { decisions: [approved(A, AN)] })).toMatchObject({
      verdicts: [null, null],
      copied: [null, A],
    });
  });
});

describe("the id of a blank row", () => {
  test("stays, unless a nomination has it too", () => {
    expect(settle([AN, { ...NOTHING, id: A }, BINH]).removed).toEqual([]);
    expect(settle([{ ...AN, id: A }, { ...NOTHING, id: A }, BINH])).toMatchObject({
      ids: [A, expect.anything()],
      removed: [3],
    });
    expect(
      settle([
        { ...NOTHING, id: A },
        { ...AN, id: A },
      ]).removed,
    ).toEqual([2]);
  });
});

describe("another nomination typed over one that the Director wrote about", () => {
  const over = (row: Row, decision: object, before: Row = AN) =>
    settle([{ ...row, id: A }], { decisions: [{ ...approved(A, before), ...decision }] }).ids[0] !== A;

  test.each<[string, Row, object, Row | undefined, boolean]>([
    ["another nominee and summary, approved", BINH, {}, undefined, true],
    ["a note alone", BINH, { "Ý kiến Giám đốc": "", "Ghi chú của Giám đốc": "xem" }, undefined, true],
    ["an unreadable decision", BINH, { "Ý kiến Giám đốc": "xem lại" }, undefined, true],
    ["neither decision nor note", BINH, { "Ý kiến Giám đốc": "" }, undefined, false],
    ["a blank note", BINH, { "Ý kiến Giám đốc": "", "Ghi chú của Giám đốc": " - " }, undefined, false],
    ["another nominee, the summary as it was", { nominee: "Lê Bình" }, {}, undefined, false],
    ["another summary, the nominee as he was", { achievement: "Khác" }, {}, undefined, false],
    [
      "another nominee, the summary blank on both sides",
      { nominee: "Lê Bình", achievement: null },
      {},
      { achievement: null },
      true,
    ],
    ["another nominee, the summary now blank", { nominee: "Lê Bình", achievement: null }, {}, undefined, true],
    ["another spelling", { nominee: "NGUYỄN  VĂN AN".normalize("NFD"), achievement: "Khác" }, {}, undefined, false],
    ["no trace", BINH, { "Dấu vết": "" }, undefined, false],
  ])("%s", (_, row, decision, before, isOtherNomination) => {
    expect(over(row, decision, before)).toBe(isOtherNomination);
  });
});

describe("a deleted nomination that returns gets its id back", () => {
  const gone = approved(A, AN);

  test("equal in award, subject, nominee, unit and achievement, whatever else changed", () => {
    const back = { ...AN, position: "Trưởng phòng", proposedOn: null, award: "STTTT-CN" };
    expect(settle([BINH, back], { decisions: [gone] })).toMatchObject({
      ids: [expect.not.stringMatching(A), A],
      verdicts: [null, "approved"],
    });
  });

  test.each<[string, Row]>([
    ["award", { award: "CA-CN" }],
    ["subject", { subject: "Tập thể" }],
    ["nominee", { nominee: "Lê An" }],
    ["unit", { unit: "Văn phòng" }],
    ["achievement", { achievement: "Khác" }],
  ])("not with another %s", (_, row) => {
    expect(settle([{ ...AN, ...row }], { decisions: [gone] }).ids[0]).not.toBe(A);
  });

  test("also a row whose own id has no decision, but not one with a decision", () => {
    expect(settle([{ ...AN, id: B }], { decisions: [gone] }).ids).toEqual([A]);
    expect(settle([{ ...AN, id: B }], { decisions: [gone, { "Mã đề nghị": B, "Ý kiến Giám đốc": "" }] }).ids).toEqual([
      A,
    ]);
    expect(
      settle([{ ...AN, id: B }], { decisions: [gone, { "Mã đề nghị": B, "Ý kiến Giám đốc": "Không" }] }).ids,
    ).toEqual([B]);
    const noted = { "Mã đề nghị": B, "Ghi chú của Giám đốc": "xem" };
    expect(settle([{ ...AN, id: B }], { decisions: [gone, noted] }).ids).toEqual([B]);
  });

  test("a former row without an id does not matter", () => {
    expect(settle([AN], { decisions: [{ ...gone, "Mã đề nghị": "" }, gone] }).ids).toEqual([A]);
  });

  test("not if two rows match: the decision stays", () => {
    expect(settle([AN, { ...AN, position: "Trưởng phòng" }], { decisions: [gone] }).ids).not.toContain(A);
  });

  test("not if two former rows are equal, or if the id is in use", () => {
    expect(settle([AN], { decisions: [gone, approved(B, AN)] }).ids).not.toContain(A);
    expect(settle([AN, { ...AN, unit: "Văn phòng", id: A }], { decisions: [gone] }).ids[0]).not.toBe(A);
  });

  test("with or without a decision; a row that equals its own row in the list takes only one about which the Director wrote", () => {
    const undecided = { ...gone, "Ý kiến Giám đốc": "" };
    expect(settle([AN], { decisions: [undecided] }).ids).toEqual([A]);
    expect(settle([{ ...AN, id: B }], { decisions: [undecided] }).ids).toEqual([A]);
    const own = { "Mã đề nghị": B, "Dấu vết": seen(AN) };
    expect(settle([{ ...AN, id: B }], { decisions: [undecided, own] }).ids).toEqual([B]);
    expect(settle([{ ...AN, id: B }], { decisions: [gone, own] }).ids).toEqual([A]);
  });

  test("of two equal rows, one of them deleted, the other keeps its id at every check", () => {
    const both = [A, B].map((id) => ({ ...gone, "Mã đề nghị": id, "Ý kiến Giám đốc": "" }));
    expect(settle([{ ...AN, id: B }], { decisions: both }).ids).toEqual([B]);
    expect(settle([{ ...AN, id: A }], { decisions: both }).ids).toEqual([A]);
  });

  test("a row that loses its id in this run counts as deleted", () => {
    expect(settle([{ ...BINH, id: A }, AN], { decisions: [gone] })).toMatchObject({
      ids: [expect.not.stringMatching(A), A],
      verdicts: [null, "approved"],
    });
  });

  test("also the id of a row that gets its own back, as after sorting without the ids", () => {
    const undecided = { ...approved(B, BINH), "Ý kiến Giám đốc": "" };
    const sorted = [
      { ...BINH, id: A },
      { ...AN, id: B },
    ];
    expect(settle(sorted, { decisions: [gone, undecided] }).ids).toEqual([B, A]);
    expect(settle(sorted.toReversed(), { decisions: [undecided, gone] }).ids).toEqual([A, B]);
  });

  test("a trace of another id is not compared", () => {
    const foreign = { ...gone, "Dấu vết": `${B} ${seen(AN)}` };
    expect(settle([AN], { decisions: [foreign] }).ids).not.toContain(A);
    expect(settle([{ ...BINH, id: A }], { decisions: [foreign] })).toMatchObject({ ids: [A], verdicts: ["approved"] });
  });
});

describe("after a write of this run to rows that had moved", () => {
  test("an id that was written over another one is replaced with it again", () => {
    const { checked } = checkWorkbook(nominations([{ ...AN, id: B }]), {
      today: serial("31/12/2022"),
      rules: [],
      recovered: { ids: new Map([[B, A]]), rows: new Map() },
    });
    expect(checked?.nominations.map(({ id }) => id)).toEqual([A]);
  });
});
