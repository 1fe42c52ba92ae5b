import { checkWorkbook } from "../../src/core/checkWorkbook";
import { serial } from "./cells";
import { nominations, type BookOptions, type Row } from "./nominations";

/** The hashes of a nomination as the Director saw it, as in `Dấu vết` after the id. */
export function seen(row: Row = {}, options: BookOptions = {}): string {
  const { checked } = checkWorkbook(nominations([row], options), { today: serial("31/12/2022"), rules: [] });
  return (checked?.nominations[0]?.hashes ?? []).join(" ");
}

/** Ids in our form, for rows and decisions. */
export const idOf = (number: number): string => `HS-2222${"23456789ABCDEFGHJKMNPQRSTVWXYZ".charAt(number)}2`;
