import { Writable } from "node:stream";
import { printable, printableJson, writeErrorLine, writeOut } from "../../../workbench/node/output";
import { UsageError } from "../../../workbench/node/usageError";

const failing = (code: string) =>
  new Writable({ write: (_text, _encoding, done) => done(Object.assign(new Error(code), { code })) });

test.each([
  ["Nguyễn Văn An", "Nguyễn Văn An"],
  ["An\u001b[31m đỏ", "An\ufffd[31m đỏ"],
  ["An\u009b2J", "An\ufffd2J"],
  ["An\u0007\u007f", "An\ufffd\ufffd"],
  ["a\r\n  b\n\nc\td", "a b c d"],
  ["a\rb\u2028c", "a b c"],
  ["gpj\u202eslx", "gpj\ufffdslx"],
])("%j is shown as %j", (text, shown) => {
  expect(printable(text)).toBe(shown);
});

test("JSON stays the same JSON, with every control escaped", () => {
  const value = { name: "a\u001b\u007f\u009bđ" };
  const json = printableJson(JSON.stringify(value));
  expect(json).toBe('{"name":"a\\u001b\\u007f\\u009bđ"}');
  expect(JSON.parse(json)).toEqual(value);
});

test.each(["EPIPE", "ENOSPC"])("output that ends in %s is reported", async (code) => {
  const error: unknown = await writeOut("a", failing(code)).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UsageError);
  expect(error).toMatchObject({ messages: { en: `Can't write to standard output (${code}).` } });
});

test("output that is accepted, and a line on standard error that is not", async () => {
  const taken: string[] = [];
  const stream = new Writable({
    write: (text: Buffer, _encoding, done) => {
      taken.push(text.toString());
      done();
    },
  });
  await writeOut("a\n", stream);
  writeErrorLine(" hai\ndòng ", stream);
  expect(taken).toEqual(["a\n", "hai dòng\n"]);
  const closed = failing("EPIPE");
  writeErrorLine("a", closed);
  await new Promise((resolve) => closed.once("close", resolve));
  expect(closed.errored).toMatchObject({ code: "EPIPE" });
});
