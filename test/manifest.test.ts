/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { registeredCommands } from "./taskpane/support/registeredCommands";

const ROOT = join(__dirname, "..");
const text = readFileSync(join(ROOT, "manifest.xml"), "utf8");
const manifest = new DOMParser().parseFromString(text, "application/xml").documentElement;

const all = (name: string): Element[] => [...manifest.getElementsByTagNameNS("*", name)];
const item = (name: string): Element => {
  const [element] = all(name);
  if (element === undefined) throw new Error(`manifest.xml has no ${name}`);
  return element;
};
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? "";
const childNames = (element: Element): string[] => [...element.children].map(({ localName }) => localName);
const resources = ["Image", "Url", "String"].flatMap(all).filter((element) => element.hasAttribute("id"));
const values = (element: Element): string[] => [
  attribute(element, "DefaultValue"),
  ...[...element.children].map((override) => attribute(override, "Value")),
];
const allUrls = [...text.matchAll(/https?:\/\/[^"<\s]+/g)].map(([url]) => url).filter((url) => !url.includes("schemas.microsoft.com") && !url.includes("www.w3.org")); // prettier-ignore

/** The order in which the schema wants the children that we use. */
const ORDER: Record<string, string> = {
  OfficeApp: "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides",
  VersionOverrides: "Description Requirements Hosts Resources",
  DesktopFormFactor: "GetStarted FunctionFile ExtensionPoint",
  Group: "Label Icon Control",
  Control: "Label Supertip Icon Action",
  Supertip: "Title Description",
  Action: "TaskpaneId SourceLocation FunctionName",
  Resources: "Images Urls ShortStrings LongStrings",
}; // prettier-ignore

it.each(Object.entries(ORDER))("%s has its children in the order of the schema", (name, order) => {
  const known = order.split(" ");
  for (const element of all(name)) {
    const positions = childNames(element).map((child) => known.indexOf(child));
    expect(positions).not.toContain(-1);
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
  }
});

it("is a task pane add-in for workbooks that may read and write them", () => {
  expect(manifest.getAttribute("xsi:type")).toBe("TaskPaneApp");
  expect(all("Host").map((host) => host.getAttribute("Name") ?? host.getAttribute("xsi:type"))).toEqual([
    "Workbook",
    "Workbook",
  ]);
  expect(item("Permissions").textContent).toBe("ReadWriteDocument");
  expect(item("OfficeTab").getAttribute("id")).toBe("TabHome");
  expect(item("Set").getAttribute("MinVersion")).toBe("1.1");
});

it("keeps its id, which identifies installed copies, and never falls behind a released version", () => {
  expect(item("Id").textContent).toBe("6a3f0c52-8d0e-4b7b-9a61-2f4be1c7d905");
  const version = item("Version").textContent ?? "";
  expect(version).toMatch(/^\d{1,5}(\.\d{1,5}){3}$/);
  expect(version.localeCompare("1.0.0.0", "en", { numeric: true })).toBeGreaterThanOrEqual(0);
});

it("runs the ribbon and the pane in one runtime", () => {
  const host = all("Host").find((element) => element.getAttribute("xsi:type") === "Workbook");
  expect(host?.children[0]?.localName).toBe("Runtimes");
  expect(item("Runtime").getAttribute("lifetime")).toBe("long");
  const pages = [
    item("Runtime"),
    item("FunctionFile"),
    ...all("SourceLocation").filter((page) => page.hasAttribute("resid")),
  ];
  expect(new Set(pages.map((page) => page.getAttribute("resid")))).toEqual(new Set(["Taskpane.Url"]));
});

describe("resources", () => {
  const ids = resources.map((resource) => attribute(resource, "id"));
  const used = [...manifest.querySelectorAll("[resid]")].map((element) => attribute(element, "resid"));

  it("all exist, are used, and have unique ids of at most 32 characters", () => {
    expect(new Set(used)).toEqual(new Set(ids));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  it("have the type that their place requires", () => {
    const kindOf = (id: string) =>
      resources.find((resource) => attribute(resource, "id") === id)?.parentElement?.localName;
    const places: Record<string, string> = { Label: "ShortStrings", Title: "ShortStrings", Description: "LongStrings", Image: "Images", Runtime: "Urls", FunctionFile: "Urls", SourceLocation: "Urls" }; // prettier-ignore
    for (const element of manifest.querySelectorAll("[resid]"))
      expect([attribute(element, "resid"), kindOf(attribute(element, "resid"))]).toEqual([
        attribute(element, "resid"),
        places[element.localName],
      ]);
  });

  it("are short enough", () => {
    const longest: Record<string, number> = { ShortStrings: 125, LongStrings: 250 };
    for (const element of all("String")) {
      const limit = longest[element.parentElement?.localName ?? ""] ?? 0;
      for (const value of values(element)) expect(value.length).toBeLessThanOrEqual(limit);
    }
    for (const value of values(item("DisplayName"))) expect(value.length).toBeLessThanOrEqual(125);
    const [description] = [...manifest.children].filter(({ localName }) => localName === "Description");
    for (const value of description ? values(description) : []) expect(value.length).toBeLessThanOrEqual(250);
  });
});

it("is in Vietnamese, with an English version of every text", () => {
  expect(item("DefaultLocale").textContent).toBe("vi-VN");
  const spoken = [
    item("DisplayName"),
    ...[...manifest.children].filter(({ localName }) => localName === "Description"),
    ...all("String"),
  ];
  for (const element of spoken) {
    const [override] = element.children;
    expect([element.getAttribute("id"), override?.getAttribute("Locale")]).toEqual([
      element.getAttribute("id"),
      "en-US",
    ]);
    expect(override?.getAttribute("Value")).not.toBe(element.getAttribute("DefaultValue"));
  }
  expect(all("Label").map((label) => attribute(label, "resid"))).toEqual([
    "Group.Label",
    "Validate.Label",
    "OpenPane.Label",
  ]);
});

it("only has https addresses of one origin", () => {
  expect(new Set(allUrls.map((url) => new URL(url).origin))).toEqual(new Set(["https://localhost:3000"]));
});

describe("icons", () => {
  it.each(all("Image").filter((image) => image.hasAttribute("id")))("$id is a file of its size", (image) => {
    const size = Number(attribute(image, "id").split(".")[1]);
    expect(pixelsOf(attribute(image, "DefaultValue"))).toEqual([size, size]);
  });

  it("have every size that Office needs", () => {
    for (const icon of all("Icon")) {
      const sizes = [...icon.children].map((image) => Number(attribute(image, "size")));
      expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 80, 96]);
      for (const image of icon.children) expect(attribute(image, "resid").split(".")[1]).toBe(attribute(image, "size"));
    }
  });

  it("of the add-in itself have 32 and 64 pixels", () => {
    expect(pixelsOf(attribute(item("IconUrl"), "DefaultValue"))).toEqual([32, 32]);
    expect(pixelsOf(attribute(item("HighResolutionIconUrl"), "DefaultValue"))).toEqual([64, 64]);
  });
});

it("points for help to the user guide", () => {
  expect(attribute(item("SupportUrl"), "DefaultValue")).toBe("https://localhost:3000/huong-dan.html");
});

it("names the functions that the code registers", () => {
  expect(all("FunctionName").map((element) => element.textContent)).toEqual([...registeredCommands().keys()]);
});

/** Width and height, from the header of a PNG. */
function pixelsOf(url: string): number[] {
  const file = join(ROOT, new URL(url).pathname);
  if (!existsSync(file)) throw new Error(`${file} is missing`);
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
