import type { Area } from "./model";

/** One rule over one or more areas, close to the file format so that it passes through unharmed. */
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
  /** Attributes that a file gives the rule beyond these; carried, never shown. */
  rest?: Record<string, string>;
}

/** Kept as the file library gave it: the host shows it and carries it, and interprets only what it creates itself. */
export interface ConditionalFormat {
  id: string;
  areas: Area[];
  rule: Record<string, unknown>;
}
