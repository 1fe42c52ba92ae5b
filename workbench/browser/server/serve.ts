import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join, normalize } from "node:path";
import { pipeline } from "node:stream/promises";

export const ROOT = join(__dirname, "..", "..", "..");
/** What is built and served. */
export const OUT = join(ROOT, "out", "workbench");
const SAMPLES = join(ROOT, "samples/workbooks");
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".xml": "application/xml; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};
/**
 * Over plain http, office.js asks its own server whether a person trusts the host. Microsoft's server says no; here the
 * host is this server.
 */
const TRUST_PAGE = `<!doctype html><script>
onmessage = (event) => event.source.postMessage('{"hostUserTrusted":true}', event.origin);
</script>`;

/** Serves out/workbench and the samples to this machine only, on another port when `port` is taken. */
export async function serve(port: number): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    answer(request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else end(response, 500, "");
    });
  });
  const taken = await listen(server, port).catch(() => listen(server, 0));
  return { server, url: `http://localhost:${taken}` };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const pathname = pathOf(request.url ?? "/");
  // Otherwise a page of another site could reach this server under a name of that site.
  if (!/^(localhost|127\.0\.0\.1)(:\d+)?$/.test(request.headers.host ?? "")) return end(response, 403, "");
  if (pathname === undefined) return end(response, 400, "");
  if (/^\/panel\/(.+\/)?office\/AgaveErrorUX\/index\.html$/.test(pathname))
    return end(response, 200, TRUST_PAGE, ".html");
  if (pathname === "/samples.json") return end(response, 200, JSON.stringify(await listSamples()), ".json");
  const file = fileOf(pathname);
  const isFile = file !== undefined && (await stat(file).catch(() => undefined))?.isFile();
  if (!file || !isFile) return end(response, 404, "");
  response.writeHead(200, { "Content-Type": TYPES[extname(file)] ?? "application/octet-stream", ...NO_CACHE });
  await pipeline(createReadStream(file), response);
}

/** The requested path, decoded; undefined if it is not a path: `%`, `http://:0`. */
function pathOf(url: string): string | undefined {
  try {
    // Not `new URL`, which would take the beginning of "//name" for a host.
    return decodeURIComponent(url.startsWith("/") ? url.replace(/[?#].*$/s, "") : new URL(url).pathname);
  } catch {
    return undefined;
  }
}

const NO_CACHE = { "Cache-Control": "no-cache" };

function fileOf(path: string): string | undefined {
  const safe = normalize(path).replaceAll("\\", "/");
  if (safe.includes("..") || safe.includes("\0")) return undefined;
  if (safe.startsWith("/samples/")) return join(SAMPLES, safe.slice("/samples/".length));
  if (safe.startsWith("/panel/")) return join(OUT, safe);
  return join(OUT, "page", safe === "/" ? "index.html" : safe);
}

const listSamples = async (): Promise<string[]> =>
  (await readdir(SAMPLES)).filter((name) => name.endsWith(".xlsx") && !name.startsWith("~")).sort();

function end(response: ServerResponse, status: number, body: string, type = ".html"): void {
  response.writeHead(status, { "Content-Type": TYPES[type], ...NO_CACHE }).end(body);
}
