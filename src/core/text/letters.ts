import { remember } from "./memo";

const LETTERS = /\p{L}/gu;

/** How many letters a text has after NFC: what a reader would count, whatever keyboard typed it. */
export const countLetters = remember((text: string): number => text.normalize("NFC").match(LETTERS)?.length ?? 0);
