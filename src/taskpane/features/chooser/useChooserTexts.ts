import { enChooser } from "../../../locales/enChooser";
import { viChooser, type ChooserTexts } from "../../../locales/viChooser";
import { usePaneTexts } from "../../app/paneTexts";

export const useChooserTexts = (): ChooserTexts => (usePaneTexts().language === "vi" ? viChooser : enChooser);
