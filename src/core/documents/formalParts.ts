import type { Plan } from "../plan/plan";
import { type Day, partsOf, yearOf } from "../calendar/day";
import type { Block, DocumentHead, Signature } from "./document";
import { fold } from "../text/fold";
import { upperFirst } from "../text/formatText";

/** The agency's names in its documents. */
interface Agency {
  /** The authority above it, in capitals; null when the agency's name does not contain it. */
  superior: string | null;
  /** Without its province: "Sở Thông tin và Truyền thông". */
  name: string;
  /** Where its documents are dated; dots when it is unknown. */
  place: string;
  /** "STTTT", from the plan's number; "" when it has none. */
  sign: string;
}

/** A blank to fill in by hand. */
export const DOTS = "…………";

/** A department's name ends with its province, whose committee is named above it. */
const OF_PROVINCE = /^(?<agency>Sở\s.+?),?\s+(?<kind>tỉnh|thành phố|TP\.?)\s+(?<place>\S.*)$/iu;
const PLACE = /(?:tỉnh|thành phố|TP\.?)\s+(?<place>\S.*)$/iu;

export function agencyOf({ agency, number, place: stated }: Plan): Agency {
  const text = agency.trim().replace(/\s+/gu, " ");
  const sign = /\/[^/-]+-(?<sign>[^/]+)$/u.exec(number.trim())?.groups?.["sign"]?.trim() ?? "";
  const { groups } = OF_PROVINCE.exec(text) ?? {};
  if (groups === undefined) {
    const place = stated || (PLACE.exec(text)?.groups?.["place"] ?? DOTS);
    return { superior: null, name: text || DOTS, place, sign };
  }
  const { agency: name = "", kind = "", place = "" } = groups;
  return { superior: `UBND ${kind} ${place}`.toUpperCase(), name, place: stated || place, sign };
}

/** "Giám đốc Sở", the head as named within the agency. */
export function headOfAgency(plan: Plan): string {
  return /^sở\s/iu.test(plan.agency.trim()) ? "Giám đốc Sở" : "Giám đốc";
}

/** "Chánh Văn phòng Sở" */
export function headOfOffice(plan: Plan): string {
  return headOfAgency(plan) === "Giám đốc Sở" ? "Chánh Văn phòng Sở" : "Chánh Văn phòng";
}

/** "Giám đốc Sở Thông tin và Truyền thông" */
export function fullHeadOfAgency(plan: Plan): string {
  return `Giám đốc ${agencyOf(plan).name}`;
}

/**
 * What the nominations are for, after "khen thưởng": "trong phong trào … năm 2022". The plan's own title describes the
 * plan ("Phát động thi đua, khen thưởng phong trào …") and can't be repeated in other documents.
 */
export function campaignOf({ title, year }: Plan): string {
  const [movement] = /phong trào\s.*$/iu.exec(title.trim()) ?? [];
  return movement === undefined ? `năm ${year}` : `trong ${lowerFirst(movement)}`;
}

/**
 * @param kind of the document in its number, such as "TTr"; "" for one without a number
 * @param from who issues it: the agency, or the Office, whose documents name the agency above it
 */
export function documentHead(plan: Plan, today: Day, kind: string, from: "agency" | "office" = "agency"): DocumentHead {
  const { superior, name, place, sign } = agencyOf(plan);
  const issuer =
    from === "office"
      ? { superior: name.toUpperCase(), agency: "VĂN PHÒNG", sign: "VP" }
      : { superior, agency: name.toUpperCase(), sign };
  return {
    superior: issuer.superior,
    agency: issuer.agency,
    number: kind === "" ? "" : `Số: ……/${[kind, issuer.sign].filter((part) => part !== "").join("-")}`,
    placeAndDate: `${place}, ngày …… tháng …… năm ${yearOf(today)}`,
  };
}

/** "ngày 08 tháng 4 năm 2022": days below 10, January and February have two digits. */
export function dayInWords(value: Day): string {
  const { year, month, day } = partsOf(value);
  const written = (number: number, below: number) => (number < below ? `0${number}` : String(number));
  return `ngày ${written(day, 10)} tháng ${written(month, 3)} năm ${year}`;
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Legal bases at the beginning of a document: each ends with a semicolon, the last with a full stop. */
export function bases(texts: readonly string[]): Block[] {
  return texts.map((text, index): Block => ({ kind: "basis", text: `${text}${index < texts.length - 1 ? ";" : "."}` }));
}

/**
 * The lines `Căn cứ` of the plan in their order, and the plan itself if it is not among them.
 * @param blanks lines to complete by hand, if the plan has no such lines
 */
export function legalBases(plan: Plan, blanks: readonly string[] = []): string[] {
  const stated = plan.legalBases.length === 0 ? blanks : plan.legalBases.map(basisOf);
  const names = (text: string) => fold(text).includes(fold(plan.number));
  return stated.some(names) ? [...stated] : [...stated, planBasis(plan)];
}

/** The date of the law is left blank: it changes with the year. */
export const LAW_BLANK = `Căn cứ Luật Thi đua, khen thưởng ${DOTS}`;

/** Decree 30/2020/NĐ-CP asks a decision for the basis of the agency's powers. */
export const powersBlank = (plan: Plan): string =>
  `Căn cứ ${DOTS} quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của ${agencyOf(plan).name}`;

const planBasis = ({ number, issuedOn, agency, title }: Plan) =>
  `Căn cứ Kế hoạch số ${number} ${dayInWords(issuedOn)}${agency === "" ? "" : ` của ${agency}`}${title === "" ? "" : ` về ${lowerFirst(title)}`}`;

const BEGINS = /^(?:căn cứ|theo|xét|thực hiện|trên cơ sở|tiếp theo)\s/iu;

/** Accepts both "Luật Thi đua, khen thưởng …" and "Căn cứ Luật …;". */
function basisOf(text: string): string {
  const bare = text
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[\s;.,:]+$/u, "");
  return BEGINS.test(bare) ? upperFirst(bare) : `Căn cứ ${bare}`;
}

/** The signature of the agency's head, or of a deputy, as named in the plan. */
export function headSigns(plan: Plan): Signature {
  const { signer, signerTitle } = plan;
  if (signerTitle === "") return { titles: ["GIÁM ĐỐC"], remark: "", name: signer };
  if (!isHeadTitle(signerTitle)) return { titles: ["GIÁM ĐỐC"], remark: "", name: "" };
  const title = signerTitle.toUpperCase();
  const isDeputy = fold(signerTitle).startsWith("phó ");
  return { titles: isDeputy ? [`KT. ${title.replace(/^PHÓ\s+/u, "")}`, title] : [title], remark: "", name: signer };
}

/** The signature of the Office, which asks the agency's head. */
export function officeSigns(plan: Plan): Signature {
  const { signer, signerTitle } = plan;
  const isOffice = signerTitle !== "" && !isHeadTitle(signerTitle);
  return {
    titles: [isOffice ? signerTitle.toUpperCase() : "CHÁNH VĂN PHÒNG"],
    remark: "",
    name: isOffice ? signer : "",
  };
}

const isHeadTitle = (title: string): boolean => /(?:giám đốc|thủ trưởng|cục trưởng|chủ tịch)/u.test(fold(title));

/** Without a name, if the plan has none. */
export const signsAs = (title: string): Signature => ({ titles: [title], remark: "(Ký, ghi rõ họ tên)", name: "" });
