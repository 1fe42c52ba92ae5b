import { answerTo, eventMessage, readRequest } from "../../../../workbench/browser/office/envelope";
import { executeMethod } from "../../../../workbench/browser/office/executeMethod";
import { appContext, frameName, type Guest } from "../../../../workbench/browser/office/guest";
import { openWorkbook } from "../../../../workbench/browser/session/openWorkbook";
import { workbookOf } from "../../host/support";

const guest = (): Guest => ({
  conversationId: "c1",
  addinId: "{id}",
  displayLanguage: "vi-VN",
  book: openWorkbook(workbookOf(), { apiLevel: "1.14", locale: "vi-VN" }),
});
const request = {
  _messageType: 0,
  _actionName: "x",
  _conversationId: "c1",
  _correlationId: 7,
  _data: null,
  _actionType: 0,
};

describe("envelopes", () => {
  it("reads requests of its own conversation only", () => {
    expect(readRequest(JSON.stringify(request), "c1")).toEqual(request);
    for (const other of [{ ...request, _conversationId: "c2" }, { ...request, _messageType: 1 }, "text", 3])
      expect(readRequest(JSON.stringify(other), "c1")).toBeUndefined();
    expect(readRequest("{broken", "c1")).toBeUndefined();
    expect(readRequest({ ...request }, "c1")).toBeUndefined();
  });

  it("answers with the request's number, and sends events without one", () => {
    const [parsed] = [readRequest(JSON.stringify(request), "c1")];
    expect(JSON.parse(answerTo(parsed!, { a: 1 }))).toMatchObject({
      _messageType: 1,
      _correlationId: 7,
      _data: { a: 1 },
      _errorCode: 0,
      _responseType: 0,
    });
    expect(JSON.parse(eventMessage("richApiMessage", "c1", []))).toMatchObject({
      _actionName: "richApiMessage",
      _responseType: 1,
    });
  });
});

it("passes options in the frame's name, so that the pane's address has no parameters, without telemetry", () => {
  const name = JSON.parse(frameName(guest(), "http://localhost:1/")) as Record<string, string>;
  expect(name["hostInfo"]).toBe("Excel|Web|16.01|vi-VN|||disableLogging|1");
  expect(name["xdmInfo"]).toBe("c1|{id}|http://localhost:1/");
});

it("reports the host's API level and the workbook's mode, as Excel on the web", () => {
  const first = guest();
  expect(appContext(first)).toMatchObject({
    _appName: 16,
    _clientMode: 1,
    _appUILocale: "vi-VN",
    _dataLocale: "vi-VN",
  });
  first.book.host.workbook.readOnly = true;
  const context = appContext(first) as { _requirementMatrix: string };
  expect(context).toMatchObject({ _clientMode: 0 });
  expect(JSON.parse(context._requirementMatrix)).toMatchObject({ ExcelApi: "1.14", SharedRuntime: "1.1" });
});

describe("methods", () => {
  const EMPTY = JSON.stringify({ Actions: [], ObjectPaths: {} });
  const call = (id: number, more: object = {}, completed = jest.fn()) =>
    executeMethod(guest(), { DdaMethod: { DispatchId: id }, ...more }, completed);

  it("runs a batch", async () => {
    const answer = await call(93, { ArrayData: ["IterativeExecutor", "POST", "ProcessQuery", [], EMPTY, 0, 0] });
    expect(answer).toEqual({ Version: 1, Error: 0, Data: [200, [], '{"Results":[],"TraceIds":[]}'] });
  });

  it("passes a failed transport on by its number", async () => {
    const small = { ...guest(), book: openWorkbook(workbookOf(), { requestLimitBytes: 1 }) };
    const data = { DdaMethod: { DispatchId: 93 }, ArrayData: ["IterativeExecutor", "", "", [], EMPTY, 0, 0] };
    expect(await executeMethod(small, data, jest.fn())).toEqual({ Version: 1, Error: 5103 });
  });

  it("gets the end of a ribbon function", async () => {
    const completed = jest.fn();
    expect(await call(94, { 0: "Button", 1: 0, 2: "{}" }, completed)).toMatchObject({ Error: 0 });
    expect(completed).toHaveBeenCalledWith("Button", 0);
  });

  it("fails with an error for unknown methods", async () => {
    expect(await call(64)).toEqual({ Version: 1, Error: 5014 });
    expect(await call(76)).toMatchObject({ Error: 0 });
  });
});
