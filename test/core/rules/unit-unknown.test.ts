import { unitUnknown } from "../../../src/core/rules/unit-unknown";
import { testRule } from "../../support/testRule";

const units = [
  ["Phòng Công nghệ thông tin", "CNTT; P. CNTT", "", ""],
  ["Trung tâm Hòa Bình", "", "", ""],
  ["Đội Thủy lợi", "", "", ""],
];

testRule(unitUnknown, {
  valid: [
    { name: "no list", rows: [{ unit: "Chưa biết" }] },
    { name: "an empty list", rows: [{ unit: "Chưa biết" }], units: [["", "", "", ""]] },
    { name: "a name and its other names", rows: [{}, { unit: "CNTT" }, { unit: "p. cntt" }], units },
    {
      name: "NFD, partly composed, NBSP, zero-width, case, tone on the other vowel",
      rows: [
        { unit: "Phòng Công nghệ thông tin".normalize("NFD") },
        { unit: "Phòng Công nghê\u0323 thông tin" },
        { unit: "PHÒNG\u00a0CÔNG  NGHỆ THÔNG\u200b TIN" },
        { unit: "Trung tâm Hoà Bình" },
        { unit: "ĐỘI THUỶ LỢI" },
      ],
      units,
    },
    { name: "blank and error", rows: [{ unit: null }, { unit: { error: "#N/A" } }], units },
  ],
  invalid: [
    {
      name: "nothing like it",
      rows: [{ unit: "Sở Y tế" }],
      units,
      findings: ["G2 unknown"],
      quoting: ['Chọn một trong: "Phòng Công nghệ thông tin", '],
    },
    {
      name: "d is not đ, marks count",
      rows: [{ unit: "Dội Thủy lợi" }],
      units,
      findings: ["G2 nearest"],
      quoting: ["Đội Thủy lợi"],
      fixes: ["Đội Thủy lợi"],
    },
    {
      name: "the unit's own name is offered, never another name of it",
      rows: [{ unit: "P.CNTT" }, { unit: "Phòng CNTT" }, { unit: "Trung tâm Hòa Bìn" }],
      units,
      findings: ["G2 nearest", "G3 nearest", "G4 nearest"],
      fixes: ["Phòng Công nghệ thông tin", "Phòng Công nghệ thông tin", "Trung tâm Hòa Bình"],
    },
    {
      name: "more units than a line holds",
      rows: [{ unit: "Sở Y tế ".repeat(20) }],
      units: Array.from({ length: 150 }, (_, index) => [`Trạm ${"x".repeat(34)} ${index + 100}`, "", "", ""]),
      unitSheet: "Danh sách các phòng, đơn vị, xã",
      findings: ["G2 unknown"],
      quoting: [" và 145 tên khác; nếu không có, đề nghị Văn phòng bổ sung vào trang Danh sách các phòng, đơn vị, xã."],
      fixes: [],
    },
    {
      name: "without marks, the nearest is offered",
      rows: [{ unit: "phong cong nghe thong tin" }],
      units,
      findings: ["G2 nearest"],
      quoting: ["Phòng Công nghệ thông tin"],
    },
    {
      name: "at the stage of registration, with the unit list on a sheet of another name",
      rows: [{ unit: "Sở Y tế" }, { unit: "Phòng CNTT" }],
      units,
      unitSheet: "Các phòng",
      stage: "registration",
      findings: ["G2 unknown", "G3 nearest"],
      quoting: ["bổ sung vào trang Các phòng.", "bổ sung vào trang Các phòng."],
    },
  ],
});
