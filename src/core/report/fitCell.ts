import { cutText } from "../text/cutText";

/** Excel holds 32,767 characters in a cell; one is left for the mark that keeps a text a text. */
const LONGEST = 32_766;

export const fitCell = (text: string): string => cutText(text, LONGEST);
