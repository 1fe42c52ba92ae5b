import type { Area } from "./model";

/** One rule for one or more areas, close to the file format so that nothing is lost. */
export interface DataValidation {
  areas: Area[];
  type: "list" | "whole" | "decimal" | "date" | "time" | "textLength" | "custom" | "any";
  operator?: string;
  /** Literal texts (a list such as `"Có,Không"` with its quotes) or formulas without "=". */
  formulas: string[];
  allowBlank?: boolean;
  showError?: boolean;
  errorStyle?: "stop" | "warning" | "information";
  errorTitle?: string;
  error?: string;
  showPrompt?: boolean;
  promptTitle?: string;
  prompt?: string;
  /** A list without its drop-down arrow. */
  hideDropDown?: boolean;
  /** Other attributes of the rule in the file; stored, not interpreted. */
  rest?: Record<string, string>;
}

/** As read by the file library: the host stores it, and interprets only rules that it creates itself. */
export interface ConditionalFormat {
  id: string;
  areas: Area[];
  rule: Record<string, unknown>;
}
