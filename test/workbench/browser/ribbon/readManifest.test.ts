/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readManifest } from "../../../../workbench/browser/ribbon/readManifest";

const xml = readFileSync(join(__dirname, "../../../../manifest.xml"), "utf8");

it("reads the group and its buttons as Excel does, in Vietnamese", () => {
  const manifest = readManifest(xml, "vi-VN");
  expect(manifest).toMatchObject({
    displayName: "Kiểm tra đề nghị khen thưởng",
    group: "Đề nghị khen thưởng",
    panel: "panel/taskpane.html",
  });
  expect(manifest.buttons.map(({ label, functionName }) => [label, functionName])).toEqual([
    ["Kiểm tra", "validateFromRibbon"],
    ["Mở ngăn kết quả", undefined],
  ]);
  expect(manifest.buttons[0]).toMatchObject({ id: "AwardNominations.Validate", icon: "panel/assets/check-32.png" });
  expect(manifest.buttons[0]?.tip).toContain("Trạng thái kiểm tra");
});

it("reads the overrides of another language", () => {
  const manifest = readManifest(xml, "en-US");
  expect([manifest.group, ...manifest.buttons.map(({ label }) => label)]).toEqual([
    "Award nominations",
    "Check",
    "Open results pane",
  ]);
});

it("refuses an incomplete manifest", () => {
  expect(() => readManifest(xml.replace('<Label resid="Group.Label"', '<Label resid="x"'), "vi-VN")).toThrow(
    "no resource x",
  );
  expect(() => readManifest(xml.replaceAll("ExtensionPoint", "Other"), "vi-VN")).toThrow("ExtensionPoint");
});
