/** Today where the user sits, as Excel's serial number in the 1900 system. */
export function today(now = new Date()): number {
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000 + 25569;
}
