import { installOffice } from "../../../workbench/node/office";
import { open, plain } from "../../support/flow";

async function create(base64: string) {
  const opened = open(plain({ A: [["x"]] }));
  const before = opened.model();
  const restore = installOffice(opened.host);
  try {
    await Excel.createWorkbook(base64);
  } finally {
    restore();
  }
  expect(opened.model()).toEqual(before);
  return opened.host.state.created;
}

test("a file that opens as a new workbook is kept, and this workbook stays as it is", async () => {
  expect(await create("UEsDBBQAAAA")).toEqual(["UEsDBBQAAAA"]);
});

test.each(["", "aGVsbG8="])("%j is no workbook", async (base64) => {
  await expect(create(base64)).rejects.toMatchObject({ code: "InvalidArgument" });
});
