import { enDirector } from "../../../locales/enDirector";
import { viDirector, type DirectorTexts } from "../../../locales/viDirector";
import { usePaneTexts } from "../../app/paneTexts";

export const useDirectorTexts = (): DirectorTexts => (usePaneTexts().language === "vi" ? viDirector : enDirector);
