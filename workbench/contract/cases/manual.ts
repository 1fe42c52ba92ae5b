import { NotPossible, type ManualCase } from "../case";
import { codeOf } from "../scratch";
import { strToU8, zipSync } from "fflate";

/** The last cell: blank in any workbook, also afterwards. */
const LAST_CELL = "XFD1048576";

const received: string[] = [];

/** Cases that no script can run alone: a person acts for a moment. */
export const MANUAL: readonly ManualCase[] = [
  {
    kind: "manual",
    id: "undo-is-heard",
    title: "Ctrl+Z raises one Changed event for the area that differs",
    assumptions: ["undo-event"],
    source: "undo",
    needs: "1.9",
    expected: ["A1:A2"],
    reason: "No script can press Ctrl+Z.",
    instructions: {
      vi: 'Sang trang "Đối chiếu (tạm)", bôi đen hai ô A1 và A2, bấm Delete, rồi bấm Ctrl+Z một lần.',
      en: 'On the sheet "Đối chiếu (tạm)" select A1 and A2, press Delete, then press Ctrl+Z once.',
    },
    prepare: async ({ run, write, onCleanUp }) => {
      received.length = 0;
      await write("A1", [["một"], ["hai"]]);
      const handler = await run((sheet) => {
        sheet.activate();
        return sheet.onChanged.add(({ address }) => Promise.resolve(void received.push(address)));
      });
      onCleanUp(async () => {
        handler.remove();
        await handler.context.sync();
      });
    },
    // The first event is the deletion itself.
    observe: async ({ note }) => {
      note(`all: ${received.join(" ")}`);
      return received.slice(1);
    },
  },
  {
    kind: "manual",
    id: "undo-group-is-one-step",
    title: "One Ctrl+Z undoes all requests of a group",
    assumptions: [],
    source: "undo",
    needs: "1.20",
    expected: [["trước"], [""]],
    reason: "No script can press Ctrl+Z.",
    instructions: {
      vi: 'Sang trang "Đối chiếu (tạm)", bấm vào một ô trống rồi bấm Ctrl+Z đúng một lần.',
      en: 'On the sheet "Đối chiếu (tạm)" click a blank cell, then press Ctrl+Z exactly once.',
    },
    prepare: async ({ run, write, sheet: name }) => {
      await write("A1", [["trước"]]);
      await run((sheet) => sheet.activate());
      await Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        sheet.getRange("A1").values = [["sau"]];
        await context.sync();
        sheet.getRange("A2").values = [["sau"]];
        await context.sync();
      });
    },
    observe: ({ read }) => read("A1:A2", "values"),
  },
  {
    kind: "manual",
    id: "focus-elsewhere",
    title: "While another workbook has the focus a new sheet is GeneralException",
    assumptions: ["focus-elsewhere"],
    source: "issue771",
    needs: "1.1",
    expected: "GeneralException",
    reason: "Only a person can give another window the focus.",
    delaySeconds: 8,
    needsSheet: false,
    instructions: {
      vi: "Mở thêm một sổ khác. Bấm Xong, rồi trong 8 giây bấm vào một ô của sổ khác và để yên.",
      en: "Open another workbook. Press Done, then click a cell of the other workbook within 8 seconds and stay there.",
    },
    observe: ({ failure, onCleanUp, run }) =>
      failure(async (_sheet, context) => {
        const added = context.workbook.worksheets.add().load("name");
        await context.sync();
        onCleanUp(() => run((_own, { workbook }) => workbook.worksheets.getItem(added.name).delete()));
      }),
  },
  {
    kind: "manual",
    id: "new-workbook-opens",
    title: "A file given to Excel.createWorkbook opens beside this workbook",
    assumptions: ["new-workbook"],
    source: "workbook",
    needs: "1.8",
    expected: { opened: true, sheetStays: true },
    reason: "No script sees the windows of other workbooks.",
    instructions: {
      vi: "Xem có một sổ mới vừa mở trong cửa sổ riêng không, rồi đóng sổ đó (không lưu).",
      en: "Check whether a new workbook has opened in its own window, then close it without saving.",
    },
    question: { vi: "Có sổ mới mở ra", en: "A new workbook opened" },
    prepare: async ({ write }) => {
      await write("A1", [["còn đây"]]);
      await Excel.createWorkbook(blankWorkbook());
    },
    observe: async ({ read }, opened) => {
      const cells = (await read("A1", "values")) as readonly (readonly string[])[];
      return { opened, sheetStays: cells[0]?.[0] === "còn đây" };
    },
  },
  {
    kind: "manual",
    id: "read-only-refuses",
    title: "A workbook that was opened read-only refuses a write with AccessDenied",
    assumptions: ["read-only-refuses"],
    source: "workbook",
    needs: "1.8",
    expected: "AccessDenied",
    reason: "Only a person can open a workbook read-only.",
    needsSheet: false,
    instructions: {
      vi: "Mở sổ này ở chế độ chỉ đọc (trên web: chuyển Chỉnh sửa thành Xem), mở lại ngăn này rồi bấm Xong.",
      en: "Open this workbook read-only (on the web: switch from Editing to Viewing), open this pane again, then press Done.",
    },
    observe: async ({ run, failure }) => {
      const readOnly = await run(async (_sheet, context) => {
        context.workbook.load("readOnly");
        await context.sync();
        return context.workbook.readOnly;
      });
      if (!readOnly) throw new NotPossible("a read-only workbook");
      return failure((sheet) => void (sheet.getRange(LAST_CELL).values = [[""]]));
    },
  },
  {
    kind: "manual",
    id: "shared-workbook-refuses",
    title: "A workbook with legacy sharing refuses new tables with InvalidOperation",
    assumptions: ["shared-refuses"],
    source: "sharedWorkbook",
    needs: "1.1",
    expected: "InvalidOperation",
    reason: "Only a person can turn on legacy sharing, and no API reports it.",
    needsSheet: false,
    instructions: {
      vi: "Chỉ trên Windows: bật Share Workbook (Legacy) cho một sổ trống, mở lại ngăn này rồi bấm Xong.",
      en: "Windows only: turn on Share Workbook (Legacy) for a blank workbook, open this pane again, then press Done.",
    },
    observe: ({ run, note, onCleanUp }) =>
      run(async (sheet, context) => {
        const table = sheet.tables.add("XFC1048575:XFD1048576", true).load("name");
        await context.sync();
        onCleanUp(() => run((_sheet, { workbook }) => workbook.tables.getItem(table.name).delete()));
        return "none";
      }).catch((error: unknown) => {
        note(error instanceof Error ? error.message : "");
        return codeOf(error);
      }),
  },
];

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const relation = (type: string, target: string): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;

const FILES: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
  "_rels/.rels": relation("officeDocument", "xl/workbook.xml"),
  "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": relation("worksheet", "worksheets/sheet1.xml"),
  "xl/worksheets/sheet1.xml": `${HEAD}<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
};

/** An .xlsx file of one blank sheet, in base64. */
function blankWorkbook(): string {
  const files = Object.fromEntries(Object.entries(FILES).map(([path, xml]) => [path, strToU8(xml)]));
  return btoa(String.fromCharCode(...zipSync(files)));
}
