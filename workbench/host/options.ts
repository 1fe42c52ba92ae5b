export interface HostOptions {
  /** Bytes of UTF-8; Excel on the web takes 5 MB. */
  requestLimitBytes?: number;
  responseLimitBytes?: number;
  /** The ExcelApi level that `isSetSupported` reports. */
  apiLevel?: string;
  /** Decides how typed dates are read ("1/2/2022"): "en-US" month first, "vi-VN" day first. */
  locale?: "en-US" | "vi-VN";
}

const MEGABYTE = 1024 * 1024;

export const withDefaults = (options: HostOptions = {}): Required<HostOptions> => ({
  requestLimitBytes: options.requestLimitBytes ?? 5 * MEGABYTE,
  responseLimitBytes: options.responseLimitBytes ?? 5 * MEGABYTE,
  apiLevel: options.apiLevel ?? "1.14",
  locale: options.locale ?? "en-US",
});
