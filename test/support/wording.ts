/** What no sentence may say, with what it says instead. Words of the workbook itself are put aside first. */
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

/** Of the workbook: the column of the table KeHoach that holds what each line says. */
const OWN_WORDS = /"Giá trị"/gu;

/** The contract's own sentence. */
const PRESCRIBED = "Hãy đặt lại tên như cũ để không mất ý kiến của Giám đốc.";

/** What is wrong with the words of a sentence, each with what to say instead. */
export function faultsOfWording(sentence: string, language: "vi" | "en"): string[] {
  const text = sentence.replace(OWN_WORDS, "").replace(PRESCRIBED, "");
  return (language === "vi" ? VIETNAMESE : ENGLISH).flatMap(([refused, instead]) => {
    const [found] = refused.exec(text) ?? [];
    return found === undefined ? [] : [`"${found.trim()}" in "${sentence}": ${instead}`];
  });
}
