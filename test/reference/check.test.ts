import { dateCell, errorCell, formulaCell, type Content } from "./generate/build";
import { check, found, list, otherPerson } from "./handMade";

test("a clean row is valid", () => {
  const report = check(list({}));
  expect(found(report)).toEqual([]);
  const valid = { row: 2, award: "STTTT-CN", subject: "individual", outcome: "valid", findings: [] };
  expect(report.rows).toMatchObject([valid]);
  expect(report.quotas[3]).toEqual({
    award: "STTTT-CN",
    subject: "individual",
    quota: 2,
    nominated: 1,
    counted: 1,
    approved: 0,
  });
  expect(report.plan).toEqual({ number: "27/KH-STTTT", year: 2022, stage: "nomination", source: "built-in" });
});

test.each<[string, Record<string, Content>, string[]]>([
  ["blank by a dash", { "Họ tên": " – " }, ["D2 nominee-missing"]],
  ["blank by a formula's 0", { "Đơn vị": formulaCell(0, "=Z1") }, ["F2 unit-missing"]],
  ["an error is read by nothing else", { "Đơn vị": errorCell("#N/A") }, ["F2 cell-formula-error"]],
  ["exclusive deadline, the day itself", { "Ngày đăng ký": dateCell(44679.5) }, ["G2 registration-on-deadline"]],
  ["exclusive deadline, the day before", { "Ngày đăng ký": dateCell(44678) }, []],
  ["inclusive deadline, the day itself", { "Ngày đề nghị": dateCell(44895.99) }, []],
  ["inclusive deadline, the day after", { "Ngày đề nghị": dateCell(44896) }, ["H2 proposal-late"]],
  ["a date as text", { "Ngày đề nghị": "ngày 1 tháng 5 năm 2022 8:30" }, ["H2 date-as-text"]],
  ["two kinds of separators", { "Ngày đề nghị": "1/5-2022" }, ["H2 date-unreadable"]],
  ["a typed year", { "Ngày đề nghị": 2022 }, ["H2 date-unreadable"]],
  ["no registration, unit list unknown", { "Ngày đăng ký": null }, ["G2 registration-missing"]],
  ["an unreadable registration ends the matter", { "Ngày đăng ký": "rồi" }, ["G2 date-unreadable"]],
  ["the other subject's code", { "Hình thức": "STTTT-TT" }, ["B2 award-subject-mismatch"]],
  ["a criterion not met", { CN1: "KHÔNG ĐẠT" }, ["M2 criterion-not-met"]],
  ["a criterion without an answer", { CN2: "n/a" }, ["N2 criterion-unassessed"]],
  ["a criterion of the other subject", { TT1: "Không đạt" }, ["I2 criterion-of-other-subject"]],
  ["no criteria in the plan", { "Hình thức": "CA-CN" }, ["B2 criteria-source-missing"]],
  ["VNI", { "Họ tên": "Nguyeãn Vaên An" }, ["D2 text-legacy-font"]],
  ["VNI in capitals", { "Họ tên": "NGUYEÃN VAÊN AN" }, ["D2 text-legacy-font"]],
  ["VNI, one sign beside ö or ñ", { "Họ tên": "Leâ Ñình Tín" }, ["D2 text-legacy-font"]],
  ["ö and ñ alone", { "Họ tên": "Jörg Núñez" }, []],
  ["names that only look like VNI", { "Họ tên": "Hoàng Xuân Quyên" }, []],
  ["the Icelandic letter", { "Họ tên": "Ðỗ Ðức Thắng" }, ["D2 text-wrong-letter"]],
  ["a Cyrillic letter", { "Chức vụ": "Chuy\u0435\u0302n viên" }, ["E2 text-wrong-letter"]],
  ["a Greek letter", { "Hình thức": "STTTT-C\u039D" }, ["B2 text-wrong-letter"]],
  ["a Greek capital in small letters", { "Chức vụ": "\u03C1hó phòng" }, ["E2 text-wrong-letter"]],
  ["a Greek word", { "Họ tên": "Αθηνά" }, []],
  ["one letter in capitals", { "Họ tên": "Á" }, []],
  ["two letters in capitals", { "Họ tên": "AN" }, ["D2 name-case"]],
  ["one small letter", { "Họ tên": "á" }, []],
  ["capitals that are words", { "Họ tên": "Y A" }, []],
  ["the same in small letters", { "Họ tên": "y a" }, ["D2 name-case"]],
  ["a report to come", { "Báo cáo thành tích": "Sẽ nộp sau" }, ["P2 report-missing"]],
  ["no report in other words", { "Báo cáo thành tích": "Không có" }, ["P2 report-missing"]],
  ["a word that only begins like a no", { "Báo cáo thành tích": "Đang ký" }, []],
  ["a usual name of the award", { "Hình thức": "GK Giám đốc Sở" }, []],
  ["blank by several dashes", { "Chức vụ": "--" }, ["E2 position-missing"]],
  ["zero-width and NFD", { "Họ tên": "Nguyễn\u200B Văn An".normalize("NFD") }, ["D2 text-not-nfc", "D2 text-spacing"]],
])("%s", (_name, changes, expected) => expect(found(check(list(changes)))).toEqual(expected));

test("an acceptance of a late proposal makes it a review", () => {
  const late = { "Ngày đề nghị": dateCell(44900) };
  const severities = (acceptance: string) =>
    check(list({ ...late, "Ngoại lệ": acceptance })).rows[0]!.findings[0]!.severity;
  expect(severities("Giám đốc đồng ý ngày 01/12")).toBe("review");
  expect(severities("Không chấp nhận nộp trễ hạn")).toBe("error");
  expect(severities("có đồng ý")).toBe("error");
  expect(severities("Xin được nộp trễ hạn")).toBe("error");
  expect(severities("Đang chờ Giám đốc cho ý kiến")).toBe("error");
});

test("duplicates: positions decide, spelling does not", () => {
  const same = check(list({}, { "Họ tên": " nguyễn văn AN", "Đơn vị": "Văn phòng  sở", "Chức vụ": "-" }));
  expect(same.rows.map(({ outcome }) => outcome)).toEqual(["invalid", "invalid"]);
  expect(same.quotas[3]).toMatchObject({ nominated: 2, counted: 1 });
  const namesakes = check(list({}, { "Chức vụ": "Văn thư" }));
  expect(found(namesakes)).toEqual(["D2 nominee-namesake", "D3 nominee-namesake"]);
  expect(namesakes.quotas[3]).toMatchObject({ counted: 2 });
});

test("copied achievements: only between different nominees", () => {
  expect(found(check(list({}, { "Họ tên": "Trần Thị Hòa" })))).toEqual([
    "O2 achievement-copied",
    "O3 achievement-copied",
  ]);
  expect(found(check(list({}, { "Hình thức": "CA-CN" })))).not.toContain("O2 achievement-copied");
});

test("a quota counts what can still be given", () => {
  const third = { "Họ tên": "Lê Thị Thủy", "Thành tích": "Chủ động phối hợp với lực lượng công an trong an ninh mạng" };
  expect(found(check(list({}, otherPerson)))).toEqual([]);
  expect(found(check(list({}, otherPerson, third)))).toEqual(
    ["B2", "B3", "B4"].map((cell) => `${cell} quota-exceeded`),
  );
  expect(found(check(list({}, otherPerson, { ...third, CN1: "Không" })))).toEqual(["M4 criterion-not-met"]);
});

test("days and months swapped", () => {
  const shown = { ...otherPerson, "Ngày đề nghị": "15/06/2022" };
  expect(found(check(list({ "Ngày đề nghị": dateCell(44904) }, shown)))).toContain("H2 proposal-late");
  const march = check(list({ "Ngày đề nghị": dateCell(44573 + 18) }, shown));
  expect(found(march)).not.toContain("H2 date-swapped");
  const december = check(list({ "Ngày đề nghị": dateCell(44898) }, shown));
  expect(found(december)).toEqual(["H2 proposal-late", "H2 date-swapped", "H3 date-as-text"]);
});
