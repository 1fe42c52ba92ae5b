import { remember } from "./memo";

/** A person's name with a capital at each word; null when it mixes capitals and small letters as names do. */
export const properName = remember((name): { to: string } | null => {
  const upper = name.toUpperCase();
  const lower = name.toLowerCase();
  if (upper === lower || (name !== upper && name !== lower)) return null;
  return { to: lower.replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase()) };
}) as (name: string) => { to: string } | null;
