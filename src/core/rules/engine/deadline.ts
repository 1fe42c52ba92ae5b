import type { FieldId } from "../../nominations/fields";
import type { Layout } from "../../nominations/layout";
import type { LateAcceptance, Registration } from "../../nominations/readings";
import type { Nomination } from "../../nominations/nomination";
import { quote } from "../../text/formatText";
import { cellInWords, type Message, type Severity } from "../../findings/finding";

export const REGISTRATION_CLAUSE = 'Kế hoạch, "Hạn đăng ký thi đua"';
export const PROPOSAL_CLAUSE = 'Kế hoạch, "Hạn đề nghị khen thưởng"';

/** The field of a finding about the registration: the row's date, or the unit if the date is the unit's. */
export function registrationField(registration: Registration): FieldId {
  return registration.state === "date" && registration.source === "unit" ? "unit" : "registeredOn";
}

/** " (ô C5, trang Đơn vị)" for a unit's date. */
export function registrationSource(registration: Registration): Message {
  if (registration.state !== "date" || registration.source === "row" || registration.cell === null) {
    return { vi: "", en: "" };
  }
  const { vi, en } = cellInWords(registration.cell.place);
  return { vi: ` (ô ${vi})`, en: ` (cell ${en})` };
}

/** An accepted delay is for the Director to judge, no longer an error. */
export function lateSeverity({ lateAcceptance }: Nomination): { severity: Severity } {
  return { severity: lateAcceptance.state === "accepted" ? "review" : "error" };
}

/** What the message says about the acceptance: a quotation, that it is not enough, or where to write one. */
export function acceptanceNote(acceptance: LateAcceptance, layout: Layout): Message {
  if (acceptance.state === "accepted") {
    return {
      vi: ` Đã chấp nhận trễ hạn: "${quote(acceptance.text)}"; Giám đốc xem xét.`,
      en: ` The delay was accepted: "${quote(acceptance.text)}"; the Director decides.`,
    };
  }
  if (acceptance.state === "does-not-count") {
    const text = quote(acceptance.text);
    return {
      vi: ` Ý kiến "${text}" chưa đủ để chấp nhận trễ hạn: ghi rõ ai chấp nhận, ngày nào, vì sao (từ 10 chữ cái).`,
      en: ` "${text}" does not count as accepting the delay: write who accepted it, when and why (at least 10 letters).`,
    };
  }
  if (!layout.has("lateAcceptance") && !layout.duplicated.has("lateAcceptance")) {
    return {
      vi: " Nếu được chấp nhận trễ hạn, thêm cột Chấp nhận trễ hạn vào bảng và ghi ai chấp nhận, ngày nào, vì sao.",
      en: " If the delay was accepted, add the column Chấp nhận trễ hạn to the list and write who accepted it, when and why.",
    };
  }
  return {
    vi: " Nếu được chấp nhận trễ hạn, ghi ai chấp nhận, ngày nào, vì sao ở cột Chấp nhận trễ hạn.",
    en: " If the delay was accepted, write who accepted it, when and why in the column Chấp nhận trễ hạn.",
  };
}
