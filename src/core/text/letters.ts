import { remember } from "./memo";
import { countPlainLetters } from "./traits";

const LETTERS = /\p{L}/gu;

/** How many letters a text has after NFC: what a reader would count, whatever keyboard typed it. */
export const countLetters = (text: string): number => countPlainLetters(text) ?? countComposed(text);

const countComposed = remember((text: string): number => text.normalize("NFC").match(LETTERS)?.length ?? 0);
