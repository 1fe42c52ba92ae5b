import type { DataValidation } from "../../../host/cellRules";
import { contentEnd, headOf, removal, withAttributes, withPrefix } from "../../package/edits";
import type { Edit } from "../../package/edits";
import { encodeText, child, children, encodeXml, tag } from "../../package/xml";
import { areasRef } from "../../package/refs";
import type { XmlElement } from "../../package/xml";
import { extendedValidations, ruleKey } from "../../read/validations";

/** The dataValidations element of a new sheet; "" without any. */
export function validationsXml(validations: readonly DataValidation[]): string {
  const rules = validations.filter(({ areas }) => areas.length > 0);
  return rules.length === 0 ? "" : tag("dataValidations", { count: rules.length }, rules.map(ruleXml).join(""));
}

/**
 * A sheet's validations after a change: unchanged rules stay in place, in the element or in the
 * extension list of Excel 2010; the others are written into the element. `text` replaces the element.
 */
export function changedValidations(
  source: string,
  root: XmlElement,
  before: readonly DataValidation[],
  after: readonly DataValidation[],
  prefix: string,
): { text: string; extensions: Edit[] } | undefined {
  const now = new Set(after.map((rule) => JSON.stringify(rule)));
  const kept = new Set(before.filter((rule) => now.has(JSON.stringify(rule))).map(ruleKey));
  const known = new Set(before.map((rule) => JSON.stringify(rule)));
  const added = after.filter((rule) => !known.has(JSON.stringify(rule)) && rule.areas.length > 0);
  if (added.length === 0 && kept.size === before.length) return undefined;
  const element = child(root, "dataValidations");
  const staying = children(element, "dataValidation").filter((rule) => kept.has(ruleKey(rule)));
  const lines = [
    ...staying.map(({ start, end }) => source.slice(start, end)),
    ...added.map((rule) => withPrefix(ruleXml(rule), prefix)),
  ];
  const head = element ? headOf(source, element) : `<${prefix}dataValidations`;
  const text =
    lines.length === 0
      ? ""
      : `${withAttributes(head, { count: String(lines.length) })}>${lines.join("")}</${prefix}dataValidations>`;
  return { text, extensions: extendedValidations(root).flatMap((list) => withoutRules(source, list, kept)) };
}

function withoutRules(
  source: string,
  { ext, list }: ReturnType<typeof extendedValidations>[number],
  kept: ReadonlySet<string>,
): Edit[] {
  const gone = list.children.filter((rule) => !kept.has(ruleKey(rule)));
  if (gone.length === 0) return [];
  if (gone.length === list.children.length) return [removal(ext)];
  const start = list.startTagEnd;
  const count = String(list.children.length - gone.length);
  const left = list.children.filter((rule) => !gone.includes(rule)).map((rule) => source.slice(rule.start, rule.end));
  const end = contentEnd(source, list);
  return [
    { start: list.start, end: start, text: `${withAttributes(headOf(source, list), { count })}>` },
    { start, end, text: left.join("") },
  ];
}

function ruleXml(rule: DataValidation): string {
  const text = (value: string | undefined) => (value === undefined ? undefined : encodeText(value));
  return tag(
    "dataValidation",
    {
      type: rule.type === "any" ? undefined : rule.type,
      errorStyle: rule.errorStyle,
      ...rule.rest,
      operator: rule.operator,
      allowBlank: rule.allowBlank || undefined,
      showDropDown: rule.hideDropDown || undefined,
      showInputMessage: rule.showPrompt || undefined,
      showErrorMessage: rule.showError || undefined,
      errorTitle: text(rule.errorTitle),
      error: text(rule.error),
      promptTitle: text(rule.promptTitle),
      prompt: text(rule.prompt),
      sqref: areasRef(rule.areas),
    },
    rule.formulas
      .slice(0, 2)
      .map((formula, index) => `<formula${index + 1}>${encodeXml(formula.replace(/^=/, ""))}</formula${index + 1}>`)
      .join(""),
  );
}
