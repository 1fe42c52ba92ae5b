import type { Message } from "../findings/finding";
import { quote, SHOWN } from "../text/formatText";
import type { EarlierAward } from "./earlierAwards";

/** "năm 2021, Giấy khen … (Quyết định số 12/QĐ-STTTT)" of each; past five the others are counted. */
export function listEarlier(awards: readonly EarlierAward[]): Message {
  const shown = awards.slice(0, SHOWN);
  const more = awards.length - shown.length;
  return {
    vi: [...shown.map(inVietnamese), ...(more > 0 ? [`và ${more} lần khác`] : [])].join("; "),
    en: [...shown.map(inEnglish), ...(more > 0 ? [`and ${more} more`] : [])].join("; "),
  };
}

function inVietnamese({ year, award, decision }: EarlierAward): string {
  const when = year === "" ? "chưa ghi năm" : `năm ${quote(year)}`;
  const awardText = award === "" ? "chưa ghi hình thức" : quote(award);
  return `${when}, ${awardText} (${decision === "" ? "chưa ghi số quyết định" : `Quyết định số ${numberOf(decision)}`})`;
}

function inEnglish({ year, award, decision }: EarlierAward): string {
  const when = year === "" ? "no year given" : quote(year);
  const awardText = award === "" ? "no award given" : quote(award);
  return `${when}, ${awardText} (${decision === "" ? "no decision given" : `Decision No. ${numberOf(decision)}`})`;
}

/** Some write the number alone, some "Quyết định số …". */
function numberOf(decision: string): string {
  return quote(decision.replace(/^(?:quyết định|qđ)\s*(?:số)?\s*:?\s*(?=\d)/iu, ""));
}
