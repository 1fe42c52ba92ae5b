/** Names of tables that are looked for before what they hold is read. */

/** The Director's list. */
export const LIST_TABLE = "XetDuyet";

/** Pairs that people looked at and found to be two nominations. */
export const APART_TABLE = "KhongTrung";

/** Earlier awards. */
export const HISTORY_TABLE = "LichSu";
