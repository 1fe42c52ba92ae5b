import { OUTCOME_NAMES, type Outcome } from "./outcome";

/** Of a cell with the outcome's name. */
const OUTCOME_COLOURS: Record<Outcome, { fill: string; color: string }> = {
  invalid: { fill: "#FDE7E9", color: "#A80000" },
  incomplete: { fill: "#FFF4CE", color: "#7A4B00" },
  uncheckable: { fill: "#E1E1F5", color: "#3B2E8C" },
  review: { fill: "#DEECF9", color: "#004578" },
  valid: { fill: "#DFF6DD", color: "#0B6A0B" },
};

export const STATUS_COLOURS = (Object.keys(OUTCOME_NAMES) as Outcome[]).map((outcome) => ({
  text: OUTCOME_NAMES[outcome],
  ...OUTCOME_COLOURS[outcome],
}));
