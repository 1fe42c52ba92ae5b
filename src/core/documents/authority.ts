import type { Award, Plan } from "../plan/plan";
import { fold } from "../text/fold";
import { DOTS, fullHeadOfAgency } from "./formalParts";
import { upperFirst } from "../text/formatText";

/** Who gives an award. */
export interface Authority {
  /** "Giám đốc Công an tỉnh", as in the names of the plan's awards. */
  name: string;
  /** The agency's own head, who decides; others are asked. */
  isOwn: boolean;
}

const GIVEN_BY = /^(?<form>giấy khen|bằng khen|cờ thi đua|kỷ niệm chương)(?:\s+của)?\s+(?<authority>\S.*)$/iu;

/** An award without an authority in its name is the agency's own. */
export function authorityOf({ name }: Award, plan: Plan): Authority {
  const given = GIVEN_BY.exec(name.trim())?.groups?.["authority"]?.replace(/\s+/gu, " ");
  const own = fullHeadOfAgency(plan);
  if (given === undefined || fold(given) === "giám đốc sở" || fold(given).startsWith(fold(own))) {
    return { name: own, isOwn: true };
  }
  return { name: given, isOwn: false };
}

/** The authorities of the plan's awards, each once: the agency's head first. */
export function authoritiesOf(plan: Plan): Authority[] {
  const found = new Map<string, Authority>();
  for (const award of plan.awards) {
    const authority = authorityOf(award, plan);
    if (!found.has(fold(authority.name))) found.set(fold(authority.name), authority);
  }
  return [...found.values()].sort((a, b) => Number(b.isOwn) - Number(a.isOwn));
}

/** "Giám đốc Công an tỉnh Kiên Giang": completes a name that ends with "tỉnh", with dots for an unknown province. */
export function addressee({ name }: Authority, plan: Plan): string {
  const province = /(?:tỉnh|thành phố)\s+(?<place>\S.*)$/iu.exec(plan.agency.trim())?.groups?.["place"] ?? DOTS;
  return /\stỉnh$/iu.test(name) ? `${name} ${province}` : name;
}

/** "Giấy khen", if all awards have the same form; otherwise null. */
export function formOf(awards: readonly Award[]): string | null {
  const forms = new Set(awards.map(({ name }) => GIVEN_BY.exec(name.trim())?.groups?.["form"]));
  const [form] = forms;
  return forms.size === 1 && form !== undefined ? upperFirst(form.toLowerCase()) : null;
}
