import type { DataValidation } from "../../host/cellRules";
import { encodeText } from "../package/escapes";
import { areasRef } from "../package/refs";
import { encodeXml, tag } from "../package/xml";

/** The dataValidations element; "" without any. */
export function validationsXml(validations: readonly DataValidation[]): string {
  const rules = validations.filter(({ areas }) => areas.length > 0);
  return rules.length === 0 ? "" : tag("dataValidations", { count: rules.length }, rules.map(ruleXml).join(""));
}

function ruleXml(rule: DataValidation): string {
  const text = (value: string | undefined) => (value === undefined ? undefined : encodeText(value));
  return tag(
    "dataValidation",
    {
      type: rule.type === "any" ? undefined : rule.type,
      errorStyle: rule.errorStyle,
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
