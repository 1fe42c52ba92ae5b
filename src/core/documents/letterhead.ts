import type { Plan } from "../plan/plan";
import { yearOf, type Day } from "../calendar/day";
import { GAP, documentLine, type DocumentRow } from "./document";

/** The head of an official document. */
export interface Letterhead {
  /** The authority above the agency; null when the agency's name does not tell. */
  superior: string | null;
  agency: string;
  /** Where documents are dated; dots when the name does not tell. */
  place: string;
}

/** A department's name ends with its province: the province's committee stands above it on its documents. */
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

/**
 * What the nominations belong to, to stand after "khen thưởng": "trong phong trào … năm 2022". The plan's own title
 * says what the plan does ("Phát động thi đua, khen thưởng phong trào …"), which no other document can repeat.
 */
export function campaignOf({ title, year }: Plan): string {
  const [movement] = /phong trào\s.*$/iu.exec(title.trim()) ?? [];
  return movement === undefined ? `năm ${year}` : `trong ${movement.charAt(0).toLowerCase()}${movement.slice(1)}`;
}

/** Agency at the left, motto at the right, number and date below: the head of every official document. */
export function documentHead(plan: Plan, today: Day, number: string): DocumentRow[] {
  const { superior, agency, place } = letterhead(plan);
  const motto = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"] as const;
  return [
    superior === null ? documentLine("authority", agency, motto[0]) : documentLine("office", superior, motto[0]),
    documentLine("authority", superior === null ? "" : agency, motto[1]),
    documentLine("rule", "─".repeat(8), "─".repeat(17)),
    documentLine("dated", number, `${place}, ngày …… tháng …… năm ${yearOf(today)}`),
    GAP,
  ];
}
