import fc from "../../support/fastCheck";
import { exceeds } from "../../../workbench/host/batch/exceeds";

const bytesOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value));

test("is never true for a value that fits", () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      expect(exceeds(value, bytesOf(value))).toBe(false);
    }),
    { numRuns: 2_000 },
  );
  expect(exceeds({ a: undefined, b: [] }, bytesOf({ b: [] }))).toBe(false);
});

test.each<[string, unknown]>([
  ["a long text", "x".repeat(1_000)],
  ["many short ones", Array<string>(400).fill("")],
  ["many numbers", Array<number>(600).fill(7)],
  ["rows of cells", Array<string[]>(40).fill(Array<string>(10).fill(""))],
  ["many properties", Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`k${index}`, index]))],
])("is true for %s", (_name, value) => {
  expect(bytesOf(value)).toBeGreaterThan(1_000);
  expect(exceeds(value, 1_000)).toBe(true);
  expect(exceeds(value, bytesOf(value))).toBe(false);
});
