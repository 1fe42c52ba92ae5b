import { checkWorkbook } from "../../../src/core/checkWorkbook";
import { groupTitle } from "../../../src/core/documents/wording";
import type { OfficialDocument } from "../../../src/core/documents/document";
import type { Award } from "../../../src/core/plan/plan";
import { planDocument, type DocumentRequest } from "../../../src/core/documents/planDocument";
import { serial } from "../../support/cells";
import { COLLECTIVE, POLICE, nominations, type BookOptions, type Decision, type Row } from "../../support/nominations";
import { idOf, seen } from "../../support/seen";

const UNITS = [
  ["Phòng Công nghệ thông tin", "CNTT", { date: "20/04/2022" }, "Có"],
  ["Thanh tra Sở", "", { date: "28/04/2022" }, "Có"],
  ["Văn phòng Sở", "", null, "Có"],
];

function plan(request: DocumentRequest, rows: readonly Row[], options: BookOptions = {}) {
  const book = nominations(rows, { units: UNITS, ...options });
  const { report, checked } = checkWorkbook(book, { today: serial("20/11/2022") });
  if (checked === null) throw new Error("The run stopped.");
  return planDocument(request, checked, report);
}

const textsOf = (content: OfficialDocument | undefined) =>
  (content?.lines ?? []).map(({ cells }) => cells.filter((cell) => cell !== "").join(" | "));
const rowsOf = (content: OfficialDocument | undefined) =>
  (content?.lines ?? []).filter(({ look }) => look === "row").map(({ cells }) => cells);

const AN: Row = { id: idOf(0), unit: "Phòng Công nghệ thông tin" };
const BINH: Row = {
  id: idOf(1),
  nominee: " Lê  Bình ",
  unit: "CNTT",
  achievement: "Xây dựng 5 quy trình xử lý sự cố cho toàn cơ quan",
};
/** One more than the quota of individuals. */
const THIRD: Row = {
  ...BINH,
  id: idOf(3),
  nominee: "Trần C",
  achievement: "Vận hành an toàn hệ thống máy chủ suốt 365 ngày",
};
const UNIT: Row = {
  ...COLLECTIVE,
  id: idOf(2),
  achievement: "Tập thể hoàn thành 12 nhiệm vụ về an ninh trật tự năm qua",
};
const decided = (at: number, text: string, row: Row): Decision => ({
  "Mã đề nghị": idOf(at),
  "Ý kiến Giám đốc": text,
  "Dấu vết": seen(row),
});

describe("who goes on the list", () => {
  test("before the Director has spoken all that are valid, by award and subject in the plan's order", () => {
    const { document, count, basis, refused } = plan({ kind: "list" }, [AN, UNIT, BINH]);
    expect([count, basis, refused]).toEqual([3, "valid", []]);
    expect(rowsOf(document?.content).map(([, name]) => name)).toEqual([
      "Tập thể Phòng Công nghệ thông tin",
      "Nguyễn Văn An",
      "Lê Bình",
    ]);
  });

  test("more nominations than the quota are no reason to refuse one", () => {
    expect(plan({ kind: "list" }, [AN, BINH, THIRD])).toMatchObject({ count: 3, refused: [] });
  });

  test("one about which more is said than that there are many is refused, with that and not with the number", () => {
    const { count, refused } = plan({ kind: "list" }, [AN, BINH, { ...THIRD, position: null }]);
    expect(count).toBe(2);
    expect(refused.flatMap(({ reasons }) => reasons).map((reason) => reason.split(":")[0])).toEqual(["Chức vụ"]);
  });

  test("one with a gap is refused, with what is due", () => {
    const { count, refused } = plan({ kind: "list" }, [AN, { ...BINH, CN1: null }]);
    expect(count).toBe(1);
    expect(refused).toMatchObject([{ row: 3, nominee: "Lê  Bình" }]);
    expect(refused[0]?.reasons[0]).toMatch(/^CN1: /u);
  });

  test("the police's award, which cannot be checked, is refused", () => {
    const { document, refused } = plan({ kind: "submission" }, [{ ...AN, ...POLICE }]);
    expect(document).toBeNull();
    expect(refused[0]?.reasons[0]).toContain("332/KH-CAT-XDPT");
  });

  test.each<[string, Decision[], number, string[]]>([
    ["only the approved", [decided(0, "Duyệt", AN)], 1, ["Giám đốc chưa có ý kiến."]],
    ["not the refused", [decided(0, "Duyệt", AN), decided(1, "Không duyệt", BINH)], 1, ["Giám đốc không duyệt."]],
    [
      "not where his word can't be read",
      [decided(0, "Duyệt", AN), decided(1, "để xem", BINH)],
      1,
      ['Ý kiến của Giám đốc chưa rõ "Duyệt" hay "Không duyệt".'],
    ],
    ["both", [decided(0, "Duyệt", AN), decided(1, "đồng ý", { ...BINH, unit: "Phòng Công nghệ thông tin" })], 2, []],
  ])("once he has approved one: %s", (_, decisions, expected, reasons) => {
    const { count, basis, refused } = plan({ kind: "list" }, [AN, BINH], { decisions });
    expect([count, basis]).toEqual([expected, "approved"]);
    expect(refused.flatMap((row) => row.reasons)).toEqual(reasons);
  });

  test("an approved one that changed since is refused; one with something left to judgement is not", () => {
    const changed = plan({ kind: "list" }, [{ ...AN, position: "Phó phòng" }], {
      decisions: [decided(0, "Duyệt", AN)],
    });
    expect(changed).toMatchObject({ count: 0, document: null });
    expect(changed.refused[0]?.reasons[0]).toContain("đã thay đổi");
    const judged = { ...AN, unit: "Văn phòng Sở" };
    expect(plan({ kind: "list" }, [judged], { decisions: [decided(0, "Duyệt", judged)] })).toMatchObject({ count: 1 });
  });
});

describe("the documents", () => {
  test("every one has the head of an official document", () => {
    for (const kind of ["list", "minutes", "submission", "registration"] as const) {
      expect(textsOf(plan({ kind }, [AN]).document?.content).slice(0, 3)).toEqual([
        "UBND TỈNH KIÊN GIANG | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "SỞ THÔNG TIN VÀ TRUYỀN THÔNG | Độc lập - Tự do - Hạnh phúc",
        "──────── | ─────────────────",
      ]);
    }
  });

  test("the list says who they are, in the unit list's names", () => {
    const { document } = plan({ kind: "list" }, [BINH]);
    expect(document?.name).toBe("Danh sách đề nghị khen thưởng");
    expect(rowsOf(document?.content)).toEqual([
      [1, "Lê Bình", "Chuyên viên", "Phòng Công nghệ thông tin", BINH.achievement],
    ]);
    expect(textsOf(document?.content)).toContain("Danh sách có 01 cá nhân đủ điều kiện, chưa có ý kiến của Giám đốc.");
  });

  test("the minutes leave the votes to be filled in", () => {
    const { document } = plan({ kind: "minutes" }, [BINH]);
    expect(rowsOf(document?.content)).toEqual([[1, "Lê Bình", "Phòng Công nghệ thông tin", "", ""]]);
    expect(textsOf(document?.content)).toContain("STT | Họ và tên | Đơn vị | Số phiếu đồng ý | Tỷ lệ (%)");
  });

  test("the submission names each of them and the plan it rests on", () => {
    const texts = textsOf(plan({ kind: "submission" }, [BINH, UNIT]).document?.content);
    expect(texts).toContain("1. Giấy khen của Giám đốc Sở Thông tin và Truyền thông cho 01 tập thể:");
    expect(texts).toContain("- Lê Bình, Chuyên viên, Phòng Công nghệ thông tin;");
    expect(texts.some((text) => text.includes("Kế hoạch số 27/KH-STTTT ngày 08/04/2022"))).toBe(true);
  });
});

describe("more than the quota", () => {
  const MANY = [AN, BINH, THIRD, UNIT];
  const title = "Giấy khen của Giám đốc Sở Thông tin và Truyền thông";

  test.each<["list" | "minutes", string, string]>([
    ["list", `I. ${title} – Tập thể (01)`, `II. ${title} – Cá nhân (03, chỉ tiêu 02)`],
    ["minutes", `1. ${title} – Tập thể (01)`, `2. ${title} – Cá nhân (03, chỉ tiêu 02)`],
  ])("the %s says it where it is so, and only there", (kind, ...lines) => {
    expect(textsOf(plan({ kind }, MANY).document?.content)).toEqual(expect.arrayContaining(lines));
  });

  test("the submission asks for a choice", () => {
    const texts = textsOf(plan({ kind: "submission" }, MANY).document?.content);
    expect(texts).toContain(`2. ${title} cho 03 cá nhân, chỉ tiêu 02:`);
    expect(texts.join()).toContain(
      "kính trình Giám đốc Sở lựa chọn, tặng Giấy khen trong số 01 tập thể, 03 cá nhân đủ điều kiện, cụ",
    );
  });

  test("exactly the quota, or none stated: nothing is said of it", () => {
    const exact = textsOf(plan({ kind: "submission" }, [AN, BINH]).document?.content);
    expect(exact.join()).toContain("kính trình Giám đốc Sở xem xét, tặng Giấy khen cho 02 cá nhân, cụ thể:");
    expect(exact.join()).not.toContain("chỉ tiêu");
    const award: Award = { code: "A", name: "B", subject: "individual", quota: null, source: "", aliases: [] };
    expect(groupTitle("I", award, 99)).toBe("I. B – Cá nhân (99)");
  });
});

describe("the registration list", () => {
  test("units and nominations that registered in time; the others are refused with the reason", () => {
    const { document, count, refused } = plan({ kind: "registration" }, [
      AN,
      { ...BINH, registeredOn: { date: "28/04/2022" } },
      { ...UNIT, registeredOn: null },
    ]);
    expect(count).toBe(2);
    expect(rowsOf(document?.content).map((cells) => cells.slice(1))).toEqual([
      ["Phòng Công nghệ thông tin", "", "Phòng Công nghệ thông tin", "20/04/2022"],
      ["Nguyễn Văn An", "Chuyên viên", "Phòng Công nghệ thông tin", "20/04/2022"],
    ]);
    expect(refused.map(({ nominee, reasons }) => [nominee, ...reasons])).toEqual([
      ["Thanh tra Sở", "Đăng ký ngày 28/04/2022, hạn cuối là ngày 27/04/2022."],
      ["Văn phòng Sở", "Chưa ghi ngày đăng ký."],
      ["Lê Bình", "Đăng ký ngày 28/04/2022, hạn cuối là ngày 27/04/2022."],
    ]);
  });

  test("a late one that was accepted with who, when and why is on it; one without a name is not", () => {
    const accepted = "Giám đốc đồng ý ngày 05/5/2022 vì đi công tác";
    const late: Row = { ...BINH, registeredOn: { date: "28/04/2022" }, lateAcceptance: accepted };
    expect(plan({ kind: "registration" }, [late]).count).toBe(2);
    const nameless = plan({ kind: "registration" }, [{ ...AN, nominee: null }]);
    expect(nameless.count).toBe(1);
    expect(nameless.refused.at(-1)?.reasons[0]).toMatch(/^Tên tập thể, cá nhân: /u);
  });
});
