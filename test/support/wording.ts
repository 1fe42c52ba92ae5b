/** Phrases that no message may contain, with replacements. Names in the workbook are removed first. */
const VIETNAMESE: readonly (readonly [RegExp, string])[] = [
  [/ví dụ đúng/iu, "Ví dụ, or what to write"],
  [/(?:^|[.!?;:] )Hãy /u, "the bare verb, or Đề nghị"],
  [/'[^']+'!\$?[A-Z]|[\p{L}\d]![A-Z]+\d/u, "ô B10, trang Kế hoạch"],
  [/giấy tờ/iu, "văn bản, hồ sơ"],
  [/bảng điều khiển/iu, "ngăn kết quả"],
  [/ánh xạ|giá trị|tổ hợp|bộ quy tắc|phiên bản 1\.0/iu, "no programmers' words"],
  [/(?<!sao )chép /iu, "sao chép"],
  [/(?:^|[.;:,] )mọi /iu, "tất cả"],
  [/ngày cuối còn/iu, "hạn cuối là ngày"],
];

const ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/correct example/iu, "For example"],
  [/\bmend/iu, "fix"],
  [/rests on/iu, "Basis"],
  [/\bpapers?\b/iu, "documents"],
  [/so that it is|, for there|, for the /iu, "because"],
  [/good day|not checkable|in four digits/iu, "last day, can't be checked, dd/mm/yyyy"],
  [/'[^']+'!\$?[A-Z]|[\p{L}\d]![A-Z]+\d/u, "cell B10, sheet Kế hoạch"],
];

/** In the workbook: the column of the table KeHoach with the values. */
const OWN_WORDS = /"Giá trị"/gu;

/** A prescribed sentence. */
const PRESCRIBED = "Hãy đặt lại tên như cũ để không mất ý kiến của Giám đốc.";

/** The refused phrases in a sentence, with replacements. */
export function faultsOfWording(sentence: string, language: "vi" | "en"): string[] {
  const text = sentence.replace(OWN_WORDS, "").replace(PRESCRIBED, "");
  return (language === "vi" ? VIETNAMESE : ENGLISH).flatMap(([refused, instead]) => {
    const [found] = refused.exec(text) ?? [];
    return found === undefined ? [] : [`"${found.trim()}" in "${sentence}": ${instead}`];
  });
}
