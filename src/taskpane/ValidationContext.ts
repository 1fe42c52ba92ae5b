import { createContext, useContext } from "react";
import type { Validation } from "../validateWorkbook";

/** The answer in sight: for what acts upon it. */
export const ValidationContext = createContext<Validation | null>(null);

export const useValidation = (): Validation | null => useContext(ValidationContext);
