import type { Sheet } from "../../../host/model";
import {
  append,
  applyEdits,
  contentEnd,
  headOf,
  isSelfClosing,
  removal,
  withAttributes,
  withPrefix,
} from "../../package/edits";
import type { Edit } from "../../package/edits";
import { mergeXml } from "../../package/merge";
import { prefixOf, child, children, descendants, localName, tag } from "../../package/xml";
import { relationshipsOf, OFFICE_RELATIONSHIPS, toStrict } from "../../package/relationships";
import type { XmlElement } from "../../package/xml";
import type { SheetSource } from "../../source";
import { columnsXml } from "./columns";
import { conditionalFormatsXml } from "./conditionalFormats";
import { writeDrawing } from "../chart/drawing";
import { SHEET_ORDER, SIMPLE_ELEMENTS } from "./elements";
import type { FileContext } from "../fileContext";
import { hasOtherLinks, hyperlinksXml } from "./hyperlinks";
import { RowChanges } from "./rowChanges";
import { rowEdits, rowsXml } from "./rows";
import { changedSheetViews } from "./sheetViews";
import { changedTableParts, writeTables } from "../table/sheetTables";
import { reconcileHeadings } from "../table/tables";
import { changedValidations } from "./validations";

/** Writes the changes of a sheet into its part. */
export function writeChangedSheet(context: FileContext, sheet: Sheet, source: SheetSource): void {
  const writer = new SheetWriter(context, sheet, source);
  writer.write();
}

class SheetWriter {
  /** Insertions at the same place are in the order of the schema. */
  private readonly edits: (Edit & { rank: number })[] = [];
  private text: string | undefined;
  private readonly relations: ReturnType<typeof relationshipsOf>;
  private readonly opened: Sheet;
  private readonly root: XmlElement;

  constructor(
    private readonly context: FileContext,
    private readonly sheet: Sheet,
    private readonly source: SheetSource,
  ) {
    this.relations = relationshipsOf(context.parts, source.path, context.isStrict);
    this.opened = source.opened;
    this.root = source.root;
  }

  write(): void {
    const { tables, headings } = reconcileHeadings(this.sheet, this.opened);
    this.writeSimple();
    this.writeViews();
    this.writeColumns();
    this.writeRows(headings);
    this.writeConditionalFormats();
    this.writeValidations();
    if (hasOtherLinks(this.sheet, this.opened))
      this.replace("hyperlinks", hyperlinksXml(this.sheet, this.relations, this.file()));
    this.writeDrawing();
    const changes = writeTables(this.context, this.sheet, tables, this.relations, this.source);
    if (changes.added.length + changes.removed.length > 0)
      this.replace("tableParts", changedTableParts(this.xml, child(this.root, "tableParts"), changes, this.prefix));
    this.relations.save();
    if (this.edits.length === 0) return;
    this.edits.sort((a, b) => a.rank - b.rank);
    this.context.parts.set(this.source.path, this.declared(applyEdits(this.xml, this.edits)));
  }

  private get xml(): string {
    return (this.text ??= this.context.parts.text(this.source.path) ?? "");
  }

  private get prefix(): string {
    return prefixOf(this.xml);
  }

  private file = () => ({ source: this.xml, root: this.root, opened: this.opened, prefix: this.prefix });

  private writeSimple(): void {
    for (const { name, write } of SIMPLE_ELEMENTS) {
      const [before, after] = [write(this.opened), write(this.sheet)];
      if (before === after) continue;
      const original = child(this.root, name);
      const merged = mergeXml(this.xml, original, before, after);
      this.replace(name, original ? merged : withPrefix(merged, this.prefix));
    }
  }

  private writeViews(): void {
    const { workbook, source } = this.context;
    const text = changedSheetViews(
      () => this.xml,
      child(this.root, "sheetViews"),
      { sheet: this.opened, isActive: source.opened.activeSheetId === this.sheet.id },
      { sheet: this.sheet, isActive: workbook.activeSheetId === this.sheet.id },
    );
    if (text !== undefined) this.replace("sheetViews", text);
  }

  private writeColumns(): void {
    const { styles } = this.context;
    if (columnsXml(this.sheet, styles) === columnsXml(this.opened, styles)) return;
    const cols = child(this.root, "cols");
    const xml = columnsXml(this.sheet, styles, { source: this.xml, cols, opened: this.opened });
    this.replace("cols", xml === "<cols/>" ? "" : withPrefix(xml, this.prefix));
  }

  private writeRows(headings: ReadonlyMap<string, string>): void {
    const changes = new RowChanges(this.sheet, this.source, headings);
    if (!changes.any()) return;
    const { styles, strings, defaultFont } = this.context;
    const rowContext = { styles, strings, headings, defaultFont, prefix: this.prefix };
    const data = child(this.root, "sheetData");
    if (!data || isSelfClosing(data) || !this.source.isRegular) {
      const rows = rowsXml(this.sheet, rowContext);
      this.replace(
        "sheetData",
        rows === "" ? `<${this.prefix}sheetData/>` : `<${this.prefix}sheetData>${rows}</${this.prefix}sheetData>`,
      );
    } else
      this.add(
        "sheetData",
        ...rowEdits(this.xml, this.sheet, this.source, changes, contentEnd(this.xml, data), rowContext),
      );
  }

  private writeConditionalFormats(): void {
    const [before, after] = [this.opened.conditionalFormats, this.sheet.conditionalFormats];
    if (JSON.stringify(before) === JSON.stringify(after)) return;
    const file = { source: this.xml, root: this.root, opened: before, prefix: this.prefix };
    this.replace("conditionalFormatting", conditionalFormatsXml(after, this.context.styles, file));
  }

  private writeValidations(): void {
    const [before, after] = [this.opened.validations, this.sheet.validations];
    if (JSON.stringify(before) === JSON.stringify(after)) return;
    const changed = changedValidations(this.xml, this.root, before, after, this.prefix);
    if (!changed) return;
    this.replace("dataValidations", changed.text);
    this.add("extLst", ...changed.extensions);
  }

  private writeDrawing(): void {
    const drawing = writeDrawing(this.context, this.sheet, this.source);
    if (drawing === undefined) return;
    const xml = tag("drawing", { "r:id": this.relations().add("drawing", `/${drawing}`) });
    this.replace("drawing", withPrefix(xml, this.prefix));
  }

  /** Replaces all elements of a name, or inserts XML at their place in the schema. */
  private replace(name: string, text: string): void {
    const [first, ...others] = children(this.root, name);
    if (first) {
      this.add(name, { start: first.start, end: first.end, text }, ...others.map(removal));
      return;
    }
    if (text === "") return;
    const rank = SHEET_ORDER.indexOf(name);
    const next = this.root.children.find((element) => rankOf(element) > rank);
    this.add(name, next ? { start: next.start, end: next.start, text } : append(this.xml, this.root, text));
  }

  private add(name: string, ...edits: readonly Edit[]): void {
    const rank = SHEET_ORDER.indexOf(name);
    for (const edit of edits) this.edits.push({ ...edit, rank });
  }

  /** Relationships use the prefix "r", which not every writer declares. */
  private declared(xml: string): string {
    const head = headOf(this.xml, this.root);
    if (/\sxmlns:r\s*=/.test(head) || !/\sr:id=/.test(this.edits.map(({ text }) => text).join(""))) return xml;
    const uri = this.context.isStrict ? toStrict(OFFICE_RELATIONSHIPS) : OFFICE_RELATIONSHIPS;
    return (
      xml.slice(0, this.root.start) +
      withAttributes(head, { "xmlns:r": uri }) +
      xml.slice(this.root.start + head.length)
    );
  }
}

/** Controls and similar elements are in mc:AlternateContent: the first known element inside determines their place. */
function rankOf(element: XmlElement): number {
  const rank = SHEET_ORDER.indexOf(element.name);
  if (rank >= 0) return rank;
  if (localName(element) !== "AlternateContent") return -1;
  return Math.max(...SHEET_ORDER.map((name, index) => (descendants(element, name).length > 0 ? index : -1)));
}
