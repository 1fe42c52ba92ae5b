import type { Plan } from "../plan/plan";
import { fold } from "../text/fold";
import type { Signature } from "./document";

/** The signature of the agency's head, or of a deputy, as named in the plan. */
export function headSigns(plan: Plan): Signature {
  const { signer, signerTitle } = plan;
  if (signerTitle === "") return { titles: ["GIÁM ĐỐC"], remark: "", name: signer };
  if (!isOfHead(signerTitle)) return { titles: ["GIÁM ĐỐC"], remark: "", name: "" };
  const title = signerTitle.toUpperCase();
  const isDeputy = fold(signerTitle).startsWith("phó ");
  return { titles: isDeputy ? [`KT. ${title.replace(/^PHÓ\s+/u, "")}`, title] : [title], remark: "", name: signer };
}

/** The signature of the Office, which asks the agency's head. */
export function officeSigns(plan: Plan): Signature {
  const { signer, signerTitle } = plan;
  const isOffice = signerTitle !== "" && !isOfHead(signerTitle);
  return {
    titles: [isOffice ? signerTitle.toUpperCase() : "CHÁNH VĂN PHÒNG"],
    remark: "",
    name: isOffice ? signer : "",
  };
}

const isOfHead = (title: string): boolean => /(?:giám đốc|thủ trưởng|cục trưởng|chủ tịch)/u.test(fold(title));

/** Without a name, if the plan has none. */
export const signsAs = (title: string): Signature => ({ titles: [title], remark: "(Ký, ghi rõ họ tên)", name: "" });
