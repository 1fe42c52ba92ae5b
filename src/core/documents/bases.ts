import type { Plan } from "../plan/plan";
import { fold } from "../text/fold";
import type { Block } from "./document";
import { dayInWords, lowerFirst } from "./letterhead";

/** Legal bases at the beginning of a document: each ends with a semicolon, the last with a full stop. */
export function bases(texts: readonly string[]): Block[] {
  return texts.map((text, index): Block => ({ kind: "basis", text: `${text}${index < texts.length - 1 ? ";" : "."}` }));
}

/** The lines `Căn cứ` of the plan in their order, and the plan itself if it is not among them. */
export function legalBases(plan: Plan): string[] {
  const stated = plan.legalBases.map(basisOf);
  const names = (text: string) => fold(text).includes(fold(plan.number));
  return stated.some(names) ? stated : [...stated, planBasis(plan)];
}

const planBasis = ({ number, issuedOn, agency, title }: Plan) =>
  `Căn cứ Kế hoạch số ${number} ${dayInWords(issuedOn)}${agency === "" ? "" : ` của ${agency}`}${title === "" ? "" : ` về ${lowerFirst(title)}`}`;

const BEGINS = /^(?:căn cứ|theo|xét|thực hiện|trên cơ sở|tiếp theo)\s/iu;

/** Accepts both "Luật Thi đua, khen thưởng …" and "Căn cứ Luật …;". */
function basisOf(text: string): string {
  const bare = text
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[\s;.,:]+$/u, "");
  return BEGINS.test(bare) ? bare.charAt(0).toUpperCase() + bare.slice(1) : `Căn cứ ${bare}`;
}
