import { Button } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Language } from "../locales/language";
import { usePaneTexts } from "./paneTexts";

interface Props {
  shade: "light" | "dark";
  onShade: (shade: "light" | "dark") => void;
  onLanguage: (language: Language) => void;
}

export function Settings({ shade, onShade, onLanguage }: Props): JSX.Element {
  const { texts, language } = usePaneTexts();
  const other: Language = language === "vi" ? "en" : "vi";
  return (
    <footer className="settings" aria-label={texts.settings.label}>
      <Button appearance="subtle" size="small" lang={other} onClick={() => onLanguage(other)}>
        {texts.settings.otherLanguage}
      </Button>
      <Button appearance="subtle" size="small" onClick={() => onShade(shade === "dark" ? "light" : "dark")}>
        {shade === "dark" ? texts.settings.toLight : texts.settings.toDark}
      </Button>
    </footer>
  );
}
