/** A button of the add-in's group, in one language. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of the icon, relative to the pane. */
  readonly icon: string;
  /** The function of the pane that the button runs; absent = it opens the pane. */
  readonly functionName?: string;
}

export interface Manifest {
  readonly addinId: string;
  readonly displayName: string;
  readonly group: string;
  readonly buttons: readonly RibbonButton[];
  /** Address of the pane, relative to the icons. */
  readonly panel: string;
}

/**
 * Reads what the ribbon and the frame need from manifest.xml, as Excel does. `locale` is "en-US" or the manifest's own.
 */
export function readManifest(xml: string, locale: string): Manifest {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const all = (name: string, within: Document | Element = document): Element[] => [
    ...within.getElementsByTagNameNS("*", name),
  ];
  const elementOf = (name: string, within?: Document | Element): Element => {
    const [element] = all(name, within);
    if (!element) throw new Error(`manifest.xml has no ${name}`);
    return element;
  };
  const inLanguage = (element: Element): string => {
    const override = all("Override", element).find((item) => item.getAttribute("Locale") === locale);
    return override?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
  };
  const resource = (element: Element): string => {
    const id = element.getAttribute("resid");
    const found = [...all("String"), ...all("Image"), ...all("Url")].find((item) => item.getAttribute("id") === id);
    if (!found) throw new Error(`manifest.xml names no resource ${id}`);
    return inLanguage(found);
  };
  const imageOf = (control: Element): string => {
    const image = all("Image", elementOf("Icon", control)).find((item) => item.getAttribute("size") === "32");
    return image ? besidePage(resource(image)) : "";
  };
  return {
    addinId: elementOf("Id").textContent ?? "",
    displayName: inLanguage(elementOf("DisplayName")),
    group: resource(elementOf("Label", elementOf("Group"))),
    panel: besidePage(resource(elementOf("SourceLocation", elementOf("ExtensionPoint")))),
    buttons: all("Control").map((control) => {
      const [functionName] = all("FunctionName", control);
      return {
        id: control.getAttribute("id") ?? "",
        label: resource(elementOf("Label", control)),
        tip: resource(elementOf("Description", control)),
        icon: imageOf(control),
        ...(functionName?.textContent && { functionName: functionName.textContent }),
      };
    }),
  };
}

/** The built pane is served under panel/. */
const besidePage = (url: string): string => `panel${new URL(url).pathname}`;
