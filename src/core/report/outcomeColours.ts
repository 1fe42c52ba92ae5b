import { OUTCOME_NAMES, type Outcome } from "./outcome";

/** `fill` and `color` of a cell with the outcome's name; `bar` of a picture of many. */
export const OUTCOME_COLOURS: Record<Outcome, { fill: string; color: string; bar: string }> = {
  invalid: { fill: "#FDE7E9", color: "#A80000", bar: "#C50F1F" },
  incomplete: { fill: "#FFF4CE", color: "#7A4B00", bar: "#F7A600" },
  uncheckable: { fill: "#E1E1F5", color: "#3B2E8C", bar: "#7160E8" },
  review: { fill: "#DEECF9", color: "#004578", bar: "#4F9ADB" },
  valid: { fill: "#DFF6DD", color: "#0B6A0B", bar: "#13A10E" },
};

export const STATUS_COLOURS = (Object.keys(OUTCOME_NAMES) as Outcome[]).map((outcome) => ({
  text: OUTCOME_NAMES[outcome],
  fill: OUTCOME_COLOURS[outcome].fill,
  color: OUTCOME_COLOURS[outcome].color,
}));
