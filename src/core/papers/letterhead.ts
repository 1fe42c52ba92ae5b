import type { Plan } from "../plan/plan";

/** The head of an official paper. */
export interface Letterhead {
  /** The authority above the agency; null when the agency's name does not tell. */
  superior: string | null;
  agency: string;
  /** Where papers are dated; dots when the name does not tell. */
  place: string;
}

/** A department's name ends with its province: the province's committee stands above it on its papers. */
const OF_PROVINCE = /^(?<agency>Sở\s.+?),?\s+(?<kind>tỉnh|thành phố|TP\.?)\s+(?<place>\S.*)$/iu;
const PLACE = /(?:tỉnh|thành phố|TP\.?)\s+(?<place>\S.*)$/iu;

export function letterhead({ agency }: Plan): Letterhead {
  const text = agency.trim().replace(/\s+/gu, " ");
  const { groups } = OF_PROVINCE.exec(text) ?? {};
  if (groups !== undefined) {
    const { agency: name = "", kind = "", place = "" } = groups;
    return { superior: `UBND ${kind} ${place}`.toUpperCase(), agency: name.toUpperCase(), place };
  }
  return { superior: null, agency: text.toUpperCase(), place: PLACE.exec(text)?.groups?.["place"] ?? "…………" };
}
