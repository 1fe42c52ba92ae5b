import { en } from "./en";
import type { Language } from "./language";
import { vi, type Texts } from "./vi";

/** Both languages at once; the pane loads English only when it is used. */
export const TEXTS: Record<Language, Texts> = { vi, en };
