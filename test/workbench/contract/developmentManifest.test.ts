/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "../../..");
const { developmentManifest } = jest.requireActual<{ developmentManifest(xml: string): string }>(
  "../../../workbench/contract/webpack.js",
);

const source = readFileSync(join(ROOT, "manifest.xml"), "utf8");
const read = (xml: string) => new DOMParser().parseFromString(xml, "application/xml");
const idsOf = (document: Document, attribute: string) =>
  [...document.querySelectorAll(`[${attribute}]`)].map((element) => element.getAttribute(attribute) ?? "");

it("has one more button than the manifest, which shows another page", () => {
  const document = read(developmentManifest(source));
  const labels = (item: Document) => idsOf(item, "id").filter((id) => id.endsWith(".Label"));
  expect(document.querySelector("parsererror")).toBeNull();
  expect(labels(document).filter((id) => !labels(read(source)).includes(id))).toEqual(["Contract.Label"]);
  const [url] = [...document.querySelectorAll("*")].filter((item) => item.getAttribute("id") === "Contract.Url");
  expect(url?.getAttribute("DefaultValue")).toBe("https://localhost:3000/contract.html");
  expect(developmentManifest(source)).toContain('DefaultValue="Đối chiếu với Excel"');
});

it("defines every resource that it uses, once", () => {
  const document = read(developmentManifest(source));
  const resources = [...document.getElementsByTagNameNS("*", "Resources")].flatMap((item) =>
    [...item.querySelectorAll("[id]")].map((element) => element.getAttribute("id") ?? ""),
  );
  expect(new Set(idsOf(document, "resid"))).toEqual(new Set(resources));
  expect(new Set(resources).size).toBe(resources.length);
  const controls = [...document.getElementsByTagNameNS("*", "Control")].map((item) => item.getAttribute("id"));
  expect(new Set(controls).size).toBe(3);
});
