import { request } from "node:http";
import { serve } from "../../../../workbench/browser/server/serve";

let running: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  running = await serve(0);
});
afterAll(() => new Promise((done) => running.server.close(done)));

const get = (path: string, host?: string): Promise<{ status: number; body: string }> =>
  new Promise((resolve, reject) => {
    const headers = host === undefined ? {} : { host };
    const { port } = new URL(running.url);
    request({ host: "127.0.0.1", port, path, headers }, (response) => {
      let body = "";
      response.on("data", (part: Buffer) => (body += part.toString()));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, body }));
    })
      .on("error", reject)
      .end();
  });

it("takes another port when its own is taken", async () => {
  const taken = Number(new URL(running.url).port);
  const second = await serve(taken);
  expect(second.url).toMatch(/^http:\/\/localhost:\d+$/);
  expect(second.url).not.toBe(running.url);
  await new Promise((done) => second.server.close(done));
});

it("lists the samples and serves them", async () => {
  const names = JSON.parse((await get("/samples.json")).body) as string[];
  expect(names).toContain("de-nghi-moi-loi.xlsx");
  expect((await get("/samples/de-nghi-moi-loi.xlsx")).body.slice(0, 2)).toBe("PK");
});

it.each([
  "/samples/../../package.json",
  "/samples/%2e%2e/%2e%2e/package.json",
  "/../package.json",
  "/nothing",
  "/samples/%00",
])("serves nothing else: %s", async (path) => {
  expect((await get(path)).status).toBe(404);
});

it.each([
  ["/%", 400],
  ["/%E0%A4%A", 400],
  ["/samples/%zz.xlsx", 400],
  ["*", 400],
  ["http://:0", 400],
  ["//", 200],
  ["//evil.example/samples.json", 404],
  ["/\\..\\package.json", 404],
  ["/samples/", 404],
  [`/${"a".repeat(5_000)}`, 404],
  ["/?%", 200],
])("answers %s with %d and keeps running", async (path, status) => {
  const { status: answered } = await get(path);
  // The page itself exists only after a build.
  expect([status, status === 200 ? 404 : status]).toContain(answered);
  expect((await get("/samples.json")).status).toBe(200);
});

it("survives a client that disconnects before the response", async () => {
  const { port } = new URL(running.url);
  await new Promise<void>((gone) => {
    const clientRequest = request({ host: "127.0.0.1", port, path: "/samples/de-nghi-moi-loi.xlsx" }, (response) => {
      response.destroy();
      gone();
    });
    clientRequest.on("error", () => gone()).end();
  });
  expect((await get("/samples.json")).status).toBe(200);
});

it("refuses requests for other host names", async () => {
  expect((await get("/samples.json", "evil.example:80")).status).toBe(403);
});

it("lets office.js trust the host over plain http, which only this server does", async () => {
  expect((await get("/panel/office/AgaveErrorUX/index.html")).body).toContain('{"hostUserTrusted":true}');
});
