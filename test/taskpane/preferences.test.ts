/** @jest-environment jsdom */
import { readPreference, writePreference } from "../../src/taskpane/app/preferences";

beforeEach(() => {
  localStorage.clear();
  Object.assign(globalThis, { Office: { context: { partitionKey: "p1:" } } });
});
afterEach(() => jest.restoreAllMocks());

it("remembers under Office's partition", () => {
  writePreference("theme", "dark");
  expect(readPreference("theme")).toBe("dark");
  expect(Object.keys(localStorage)).toEqual(["p1:award-nominations.theme"]);
});

it("works without Office's partition", () => {
  Object.assign(globalThis, { Office: { context: undefined } });
  writePreference("language", "en");
  expect(Object.keys(localStorage)).toEqual(["award-nominations.language"]);
});

it("ignores unknown values", () => {
  localStorage.setItem("p1:award-nominations.theme", "<b>");
  expect(readPreference("theme")).toBeUndefined();
});

it("works if the storage throws", () => {
  const refuse = () => {
    throw new DOMException("denied", "SecurityError");
  };
  jest.spyOn(Storage.prototype, "getItem").mockImplementation(refuse);
  jest.spyOn(Storage.prototype, "setItem").mockImplementation(refuse);
  expect(() => writePreference("theme", "dark")).not.toThrow();
  expect(readPreference("theme")).toBeUndefined();
});
