import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { createContext, useCallback, useContext, useState, type JSX, type ReactNode } from "react";
import { failureText } from "../../locales/failureText";
import { goToCell } from "../../excel/goToCell";
import { failureOf } from "../app/runOperation";
import { Notice } from "../app/Notice";
import { usePaneTexts } from "../app/paneTexts";
import type { PaneFailure } from "../app/paneState";
import { useResultTexts } from "./useResultTexts";

type GoToAddress = (sheet: string, address: string) => void;

const GoToContext = createContext<GoToAddress>(() => undefined);

export const useGoTo = (): GoToAddress => useContext(GoToContext);

/** Lets what is inside go to cells, and says below the list when one can't be reached. */
export function GoTo({ children }: { children: ReactNode }): JSX.Element {
  const styles = useStyles();
  const { texts } = usePaneTexts();
  const resultTexts = useResultTexts();
  const [failed, setFailed] = useState<{ address: string; failure: PaneFailure } | null>(null);
  const goTo = useCallback<GoToAddress>((sheet, address) => {
    setFailed(null);
    goToCell(sheet, address).catch((error: unknown) => setFailed({ address, failure: failureOf(error) }));
  }, []);
  return (
    <GoToContext value={goTo}>
      {children}
      <div role="alert" className={styles.alert}>
        {failed !== null && (
          <Notice intent="error" title={resultTexts.goToFailed(failed.address)}>
            <Text>{failureText(texts.failed[failed.failure.kind], failed.failure.subject).title}.</Text>
          </Notice>
        )}
      </div>
    </GoToContext>
  );
}

const useStyles = makeStyles({ alert: { position: "sticky", bottom: tokens.spacingVerticalS, zIndex: 1 } });
