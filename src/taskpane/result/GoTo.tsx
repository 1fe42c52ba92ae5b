import { Button, Text, makeStyles, tokens, Link, mergeClasses } from "@fluentui/react-components";
import { createContext, useCallback, useContext, useState, type JSX, type ReactNode } from "react";
import { failureText } from "../../locales/language";
import { goToCell, showRow } from "../../excel/show";
import { failureOf, type PaneFailure } from "../app/paneFailure";
import { focusRunButton, Notice } from "../app/shell";
import { usePaneTexts, useTexts, useValidation } from "../app/contexts";
import { RESULT_TEXTS } from "../../locales/bothLanguages";

type GoToAddress = (sheet: string, address: string) => void;

const GoToContext = createContext<GoToAddress>(() => undefined);

export const useGoTo = (): GoToAddress => useContext(GoToContext);

interface Unreached {
  sheet: string;
  address: string;
  /** "kept": Excel did not unhide the row. */
  reason: "hidden" | "kept" | PaneFailure;
}

/**
 * Lets its children go to cells, and shows a notice if a cell can't be reached or is hidden. It is about the result in
 * which the cell was chosen.
 */
export function GoTo({ children }: { children: ReactNode }): JSX.Element {
  const styles = useStyles();
  const [unreached, setUnreached] = useState<Unreached | null>(null);
  const validation = useValidation();
  const [shown, setShown] = useState(validation);
  if (shown !== validation) {
    setShown(validation);
    setUnreached(null);
  }
  const reach = useCallback((sheet: string, address: string, select: typeof goToCell, orElse: "hidden" | "kept") => {
    setUnreached(null);
    select(sheet, address)
      .then((isVisible) => {
        if (!isVisible) setUnreached({ sheet, address, reason: orElse });
      })
      .catch((error: unknown) => setUnreached({ sheet, address, reason: failureOf(error) }));
  }, []);
  const goTo = useCallback<GoToAddress>((sheet, address) => reach(sheet, address, goToCell, "hidden"), [reach]);
  return (
    <GoToContext value={goTo}>
      {children}
      <div role="alert" className={styles.alert}>
        {unreached !== null && (
          <UnreachedNotice
            unreached={unreached}
            onShow={() => {
              focusRunButton();
              reach(unreached.sheet, unreached.address, showRow, "kept");
            }}
          />
        )}
      </div>
    </GoToContext>
  );
}

function UnreachedNotice({
  unreached: { address, reason },
  onShow,
}: {
  unreached: Unreached;
  onShow: () => void;
}): JSX.Element {
  const { texts } = usePaneTexts();
  const { hiddenRow, goToFailed } = useTexts(RESULT_TEXTS);
  if (typeof reason === "object") {
    const { title, next } = failureText(texts, reason, "operation");
    return (
      <Notice intent="error" title={goToFailed(address)}>
        <Text>
          {title}. {next}
        </Text>
      </Notice>
    );
  }
  const row = /\d+$/u.exec(address)?.[0] ?? address;
  return (
    <Notice intent="warning" title={hiddenRow.title(row)}>
      {reason === "kept" ? (
        <p>{hiddenRow.kept}</p>
      ) : (
        <div className="notice-actions">
          <Button size="small" onClick={onShow}>
            {hiddenRow.show(row)}
          </Button>
        </div>
      )}
    </Notice>
  );
}

interface LinkProps {
  sheet: string;
  /** "H7", "7:7" */
  address: string;
  title?: string;
  /** Underlined, within a sentence. */
  inline?: boolean;
  className?: string;
  children: ReactNode;
}

/**
 * A link to a cell or a row. It breaks across lines like the text around it, which a button never does, and is large
 * enough for touch.
 */
export function GoToLink({ sheet, address, className, ...props }: LinkProps): JSX.Element {
  const styles = useStyles();
  const goTo = useGoTo();
  return (
    <Link as="span" className={mergeClasses(styles.link, className)} onClick={() => goTo(sheet, address)} {...props} />
  );
}

const useStyles = makeStyles({
  alert: { position: "sticky", bottom: tokens.spacingVerticalS, zIndex: 1 },
  // The padding of text moves nothing, except to the side.
  link: {
    padding: "4px 9px",
    margin: "0 -9px",
    fontSize: "inherit",
    // A contrast theme gives it the colour of the text.
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
  },
});
