import { Button } from "@fluentui/react-components";
import { Suspense, useState, type JSX, type ReactNode } from "react";
import type { ListSource } from "../../../core/mapping/listSource";
import { CHOOSER_TEXTS } from "../../../locales/chooser";
import { useTexts } from "../../app/contexts";
import { lazyPart } from "../../app/lazyPart";

const ListChooser = lazyPart(() => import(/* webpackChunkName: "chooser" */ "./ListChooser"));

interface Props {
  /** null = there is nothing to choose from. */
  source: ListSource | null;
  /** There is no other way to continue: the questions are open from the start. */
  isOnlyWay: boolean;
  /** Other questions, shown while this part is closed. */
  children?: ReactNode;
}

/** Lets the user say where the list is. It is loaded when it is opened, and replaces the other questions. */
export function ListOffer({ source, isOnlyWay, children }: Props): JSX.Element {
  const { elsewhere } = useTexts(CHOOSER_TEXTS);
  const [isAsked, setAsked] = useState(false);
  const isOpen = isOnlyWay || isAsked;
  // A new result starts the questions again, since the cells may have changed.
  const [known, setKnown] = useState({ source, times: 0 });
  if (known.source !== source) setKnown({ source, times: known.times + 1 });
  if (source === null) return <>{children}</>;
  return (
    <>
      {!isOpen && children}
      {!isOnlyWay && (
        <Button size="small" aria-expanded={isOpen} onClick={() => setAsked(!isAsked)}>
          {elsewhere}
        </Button>
      )}
      {isOpen && (
        <Suspense>
          <ListChooser key={known.times} source={source} />
        </Suspense>
      )}
    </>
  );
}
