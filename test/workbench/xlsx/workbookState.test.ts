import { loadFile, savedParts } from "./support/packages";

/** How a file stores that its workbook's structure is protected, and that it has legacy sharing. */

const state = async (...given: Parameters<typeof loadFile>) => {
  const { structureProtection, isLegacyShared } = (await loadFile(...given)).workbook;
  return { structureProtection, isLegacyShared };
};

test.each<[string, object | undefined]>([
  ['<workbookProtection lockStructure="1"/>', {}],
  ['<workbookProtection lockStructure="true" workbookPassword="CC1A"/>', { password: true }],
  ['<workbookProtection lockStructure="1" workbookHashValue="x" workbookSaltValue="y"/>', { password: true }],
  ['<workbookProtection lockStructure="0" lockWindows="1"/>', undefined],
  ["", undefined],
])("%s protects the structure as %j", async (workbook, structureProtection) => {
  expect(await state({ workbook })).toEqual({ structureProtection, isLegacyShared: undefined });
});

test.each(["usernames", "revisionHeaders"])("a part of the kind %s means legacy sharing", async (kind) => {
  const target = `revisions/${kind}.xml`;
  const parts = { [`xl/${target}`]: "<users/>" };
  expect(await state({ workbookRelations: [["rId7", kind, target]], parts })).toMatchObject({ isLegacyShared: true });
});

test("the workbook's protection is saved", async () => {
  const element = '<workbookProtection lockStructure="1" workbookPassword="CC1A"/>';
  const { workbook } = await loadFile({ workbook: element });
  const saved = async () => (await savedParts(workbook)).text("xl/workbook.xml");
  expect(await saved()).toContain(element);
  delete workbook.structureProtection;
  expect(await saved()).not.toContain("workbookProtection");
  workbook.structureProtection = {};
  expect(await saved()).toContain('lockStructure="1"');
});
