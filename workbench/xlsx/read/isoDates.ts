const DAY = 86_400_000;
/** Serial 0 of the 1900 calendar, for days from 1 March 1900. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** "2022-04-28", "2022-04-28T13:30:00" or "13:30:00" → Excel's serial number; undefined when it is none of these. */
export function parseIsoSerial(iso: string, date1904: boolean): number | undefined {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/.exec(iso.trim());
  if (!match || !iso) return undefined;
  const [, year, month, day, hours = 0, minutes = 0, seconds = 0] = match;
  const time = (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const days = (Date.UTC(Number(year), Number(month) - 1, Number(day)) - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY;
  // The 1900 calendar has a 29 February 1900 (serial 60): days before it count one less.
  return (!date1904 && days < 61 ? days - 1 : days) + time;
}
