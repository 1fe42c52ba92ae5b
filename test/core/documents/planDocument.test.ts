import { groupTitle } from "../../../src/core/documents/wording";
import type { Award } from "../../../src/core/plan/plan";
import type { DocumentRequest } from "../../../src/core/documents/planDocument";
import { linesOf, OWN_SUBMISSION, plannedOf, POLICE_SUBMISSION, REQUESTS, rowsOf } from "../../support/documents";
import { COLLECTIVE, POLICE, type BookOptions, type Decision, type Row } from "../../support/nominations";
import { idOf, seen } from "../../support/seen";

const UNITS = [
  ["Phòng Công nghệ thông tin", "CNTT", { date: "20/04/2022" }, "Có"],
  ["Thanh tra Sở", "", { date: "28/04/2022" }, "Có"],
  ["Văn phòng Sở", "", null, "Có"],
];

const plan = (request: DocumentRequest, rows: readonly Row[], options: BookOptions = {}) =>
  plannedOf(request, rows, { units: UNITS, ...options });

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
const decided = (index: number, text: string, row: Row): Decision => ({
  "Mã đề nghị": idOf(index),
  "Ý kiến Giám đốc": text,
  "Dấu vết": seen(row),
});

describe("who goes on the list", () => {
  test("before any decision all valid ones, by award and subject in the plan's order", () => {
    const { document, count, basis, leftOut } = plan({ kind: "list" }, [AN, UNIT, BINH]);
    expect([count, basis, leftOut]).toEqual([3, "valid", []]);
    expect(rowsOf(document).map(([, name]) => name)).toEqual([
      "Tập thể Phòng Công nghệ thông tin",
      "Nguyễn Văn An",
      "Lê Bình",
    ]);
  });

  test("more nominations than the quota are no reason to refuse one", () => {
    expect(plan({ kind: "list" }, [AN, BINH, THIRD])).toMatchObject({ count: 3, leftOut: [] });
  });

  test("one with another finding besides the quota is left out, for that finding", () => {
    const { count, leftOut } = plan({ kind: "list" }, [AN, BINH, { ...THIRD, position: null }]);
    expect(count).toBe(2);
    expect(leftOut.flatMap(({ reasons }) => reasons).map((reason) => reason.split(":")[0])).toEqual(["Chức vụ"]);
  });

  test("an incomplete one is left out, with what is missing", () => {
    const { count, leftOut } = plan({ kind: "list" }, [AN, { ...BINH, CN1: null }]);
    expect(count).toBe(1);
    expect(leftOut).toMatchObject([{ row: 3, nominee: "Lê  Bình" }]);
    expect(leftOut[0]?.reasons[0]).toMatch(/^CN1: /u);
  });

  test("the police's award, which cannot be checked, is left out", () => {
    const { document, leftOut } = plan(POLICE_SUBMISSION, [{ ...AN, ...POLICE }]);
    expect(document).toBeNull();
    expect(leftOut[0]?.reasons[0]).toContain("332/KH-CAT-XDPT");
  });

  test.each<[string, Decision[], number, string[]]>([
    ["only the approved", [decided(0, "Duyệt", AN)], 1, ["Giám đốc chưa có ý kiến."]],
    ["not the refused", [decided(0, "Duyệt", AN), decided(1, "Không duyệt", BINH)], 1, ["Giám đốc không duyệt."]],
    [
      "not where the word can't be read",
      [decided(0, "Duyệt", AN), decided(1, "để xem", BINH)],
      1,
      ['Ý kiến của Giám đốc chưa rõ "Duyệt" hay "Không duyệt".'],
    ],
    ["both", [decided(0, "Duyệt", AN), decided(1, "đồng ý", { ...BINH, unit: "Phòng Công nghệ thông tin" })], 2, []],
  ])("once the Director has approved one: %s", (_, decisions, expected, reasons) => {
    const { count, basis, leftOut } = plan({ kind: "list" }, [AN, BINH], { decisions });
    expect([count, basis]).toEqual([expected, "approved"]);
    expect(leftOut.flatMap((row) => row.reasons)).toEqual(reasons);
  });

  test("an approved one that changed since is left out; one left to judgement is not", () => {
    const changed = plan({ kind: "list" }, [{ ...AN, position: "Phó phòng" }], {
      decisions: [decided(0, "Duyệt", AN)],
    });
    expect(changed).toMatchObject({ count: 0, document: null });
    expect(changed.leftOut[0]?.reasons[0]).toContain("đã thay đổi");
    const judged = { ...AN, unit: "Văn phòng Sở" };
    expect(plan({ kind: "list" }, [judged], { decisions: [decided(0, "Duyệt", judged)] })).toMatchObject({ count: 1 });
  });
});

describe("for whom a document is", () => {
  const bothAwards = [AN, { ...BINH, ...POLICE, unit: "Phòng Công nghệ thông tin" }];
  const decisions = [decided(0, "Duyệt", AN), decided(1, "Duyệt", { ...bothAwards[1] })];

  test("each authority is only asked for its own awards", () => {
    const own = plan(OWN_SUBMISSION, bothAwards, { decisions });
    const police = plan(POLICE_SUBMISSION, bothAwards, { decisions });
    expect([own.count, police.count, own.leftOut, police.leftOut]).toEqual([1, 1, [], []]);
    expect(linesOf(own.document)).toContain("Kính gửi: Giám đốc Sở Thông tin và Truyền thông");
    expect(linesOf(police.document)).toContain("Kính gửi: Giám đốc Công an tỉnh Kiên Giang");
    expect(linesOf(police.document).join("\n")).toContain(
      "Sở Thông tin và Truyền thông kính trình Giám đốc Công an tỉnh xem xét, tặng Giấy khen cho 01 cá nhân, cụ thể:",
    );
  });

  test("the decision only includes the agency's own awards", () => {
    const { document, count, leftOut } = plan({ kind: "decision" }, bothAwards, { decisions });
    expect([count, leftOut]).toEqual([1, []]);
    expect(rowsOf(document)).toEqual([[1, "Nguyễn Văn An", "Chuyên viên", "Phòng Công nghệ thông tin"]]);
  });

  test("an authority that gives none of the plan's awards gets no submission", () => {
    expect(plan({ kind: "submission", authority: "Giám đốc Sở khác" }, [AN])).toMatchObject({
      document: null,
      count: 0,
    });
  });

  test("with more than ten nominations the submission refers to its list", () => {
    const many = Array.from({ length: 11 }, (_, index): Row => ({
      id: idOf(index),
      nominee: `Trần ${"ABCDEFGHIJK".charAt(index)}`,
      achievement: `Tổ chức thành công ${index + 10} buổi tuyên truyền về an ninh trật tự`,
    }));
    const lines = linesOf(plan(OWN_SUBMISSION, many).document);
    expect(lines.join("\n")).toContain("trong số 11 cá nhân đủ điều kiện (có danh sách kèm theo).");
    expect(lines.filter((line) => line.includes("Trần "))).toEqual([]);
    expect(linesOf(plan(OWN_SUBMISSION, many.slice(1)).document).filter((line) => line.includes("Trần "))).toHaveLength(
      10,
    );
  });
});

describe("the documents", () => {
  test("every one has the head of an official document", () => {
    for (const request of REQUESTS) {
      const [superior, agency] =
        request.kind === "submission"
          ? ["SỞ THÔNG TIN VÀ TRUYỀN THÔNG", "VĂN PHÒNG"]
          : ["UBND TỈNH KIÊN GIANG", "SỞ THÔNG TIN VÀ TRUYỀN THÔNG"];
      expect(linesOf(plan(request, [AN]).document).slice(0, 3)).toEqual([
        `${superior} | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`,
        `${agency} | Độc lập - Tự do - Hạnh phúc`,
        "──────── | ─────────────────",
      ]);
    }
  });

  test("the list says who they are, in the unit list's names", () => {
    const { document } = plan({ kind: "list" }, [BINH]);
    expect(document?.name).toBe("Danh sách đề nghị khen thưởng");
    expect(rowsOf(document)).toEqual([[1, "Lê Bình", "Chuyên viên", "Phòng Công nghệ thông tin", BINH.achievement]]);
    expect(linesOf(document)).toContain("Danh sách có 01 cá nhân đủ điều kiện, chưa có ý kiến của Giám đốc.");
  });

  test("names in capitals are converted", () => {
    const rows = [
      { ...AN, nominee: "NGUYỄN VĂN AN" },
      { ...BINH, nominee: "lê bình" },
      { ...UNIT, nominee: "THANH TRA SỞ" },
    ];
    expect(rowsOf(plan({ kind: "list" }, rows).document).map(([, name]) => name)).toEqual([
      "Thanh tra Sở",
      "Nguyễn Văn An",
      "Lê Bình",
    ]);
  });

  test("the minutes leave the votes to be filled in", () => {
    const { document } = plan({ kind: "minutes" }, [BINH]);
    expect(rowsOf(document)).toEqual([[1, "Lê Bình", "Phòng Công nghệ thông tin", "", ""]]);
    expect(linesOf(document)).toContain("STT | Họ và tên | Đơn vị | Số phiếu đồng ý | Tỷ lệ (%)");
  });

  test("the submission names each of them and the plan", () => {
    const texts = linesOf(plan(OWN_SUBMISSION, [BINH, UNIT]).document);
    expect(texts).toContain("1. Giấy khen của Giám đốc Sở Thông tin và Truyền thông cho 01 tập thể:");
    expect(texts).toContain("- Lê Bình, Chuyên viên, Phòng Công nghệ thông tin.");
    expect(texts.some((text) => text.includes("Kế hoạch số 27/KH-STTTT ngày 08 tháng 4 năm 2022"))).toBe(true);
  });
});

describe("more than the quota", () => {
  const MANY = [AN, BINH, THIRD, UNIT];
  const title = "Giấy khen của Giám đốc Sở Thông tin và Truyền thông";

  test.each<["list" | "minutes", string, string]>([
    ["list", `I. ${title} – Tập thể (01)`, `II. ${title} – Cá nhân (03, chỉ tiêu 02)`],
    ["minutes", `1. ${title} – Tập thể (01)`, `2. ${title} – Cá nhân (03, chỉ tiêu 02)`],
  ])("the %s says it where it is so, and only there", (kind, ...lines) => {
    expect(linesOf(plan({ kind }, MANY).document)).toEqual(expect.arrayContaining(lines));
  });

  test("the submission asks for a choice", () => {
    const texts = linesOf(plan(OWN_SUBMISSION, MANY).document);
    expect(texts).toContain(`2. ${title} cho 03 cá nhân, chỉ tiêu 02:`);
    expect(texts.join()).toContain(
      "kính trình Giám đốc Sở lựa chọn, tặng Giấy khen trong số 01 tập thể, 03 cá nhân đủ điều kiện, cụ",
    );
  });

  test("exactly the quota, or none stated: it is not mentioned", () => {
    const exact = linesOf(plan(OWN_SUBMISSION, [AN, BINH]).document);
    expect(exact.join()).toContain("kính trình Giám đốc Sở xem xét, tặng Giấy khen cho 02 cá nhân, cụ thể:");
    expect(exact.join()).not.toContain("chỉ tiêu");
    const award: Award = { code: "A", name: "B", subject: "individual", quota: null, source: "", aliases: [] };
    expect(groupTitle("I", award, 99)).toBe("I. B – Cá nhân (99)");
  });
});

describe("the registration list", () => {
  test("units and nominations that registered in time; the others are left out with the reason", () => {
    const { document, count, leftOut } = plan({ kind: "registration" }, [
      AN,
      { ...BINH, registeredOn: { date: "28/04/2022" } },
      { ...UNIT, registeredOn: null },
    ]);
    expect(count).toBe(2);
    expect(rowsOf(document).map((cells) => cells.slice(1))).toEqual([
      ["Phòng Công nghệ thông tin", "20/04/2022"],
      ["Nguyễn Văn An", "Chuyên viên", "Phòng Công nghệ thông tin", "20/04/2022"],
    ]);
    expect(leftOut.map(({ nominee, reasons }) => [nominee, ...reasons])).toEqual([
      ["Thanh tra Sở", "Đăng ký ngày 28/04/2022, hạn cuối là ngày 27/04/2022."],
      ["Văn phòng Sở", "Chưa ghi ngày đăng ký."],
      ["Lê Bình", "Đăng ký ngày 28/04/2022, hạn cuối là ngày 27/04/2022."],
    ]);
  });

  test("who registered before the plan was issued is left out, as with last year's dates", () => {
    const early = { ...BINH, registeredOn: { date: "07/04/2022" } };
    const { count, leftOut } = plan({ kind: "registration" }, [early], {
      units: [["Thanh tra Sở", "", { date: "20/04/2021" }, "Có"]],
    });
    expect(count).toBe(0);
    expect(leftOut.map(({ nominee, reasons }) => [nominee, reasons[0]])).toEqual([
      ["Thanh tra Sở", "Đăng ký ngày 20/04/2021, trước ngày ban hành Kế hoạch 08/04/2022."],
      ["Lê Bình", "Đăng ký ngày 07/04/2022, trước ngày ban hành Kế hoạch 08/04/2022."],
    ]);
  });

  test("a late one that was accepted with who, when and why is included; one without a name is not", () => {
    const accepted = "Giám đốc đồng ý ngày 05/5/2022 vì đi công tác";
    const late: Row = { ...BINH, registeredOn: { date: "28/04/2022" }, lateAcceptance: accepted };
    expect(plan({ kind: "registration" }, [late]).count).toBe(2);
    const nameless = plan({ kind: "registration" }, [{ ...AN, nominee: null }]);
    expect(nameless.count).toBe(1);
    expect(nameless.leftOut.at(-1)?.reasons[0]).toMatch(/^Tên tập thể, cá nhân: /u);
  });
});
