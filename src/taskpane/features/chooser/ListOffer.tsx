import { Button } from "@fluentui/react-components";
import { Suspense, lazy, useState, type JSX, type ReactNode } from "react";
import type { ListSource } from "../../../core/mapping/listSource";
import { useChooserTexts } from "../../result/resultTexts";

const ListChooser = lazy(() => import(/* webpackChunkName: "chooser" */ "./ListChooser"));

interface Props {
  /** null = there is nothing to choose from. */
  source: ListSource | null;
  /** Nothing else can be done about it: it is asked at once. */
  isOnlyWay: boolean;
  /** What is asked otherwise. */
  children?: ReactNode;
}

/** Lets a person say where the list is: loaded when it is needed, and in the place of the other questions. */
export function ListOffer({ source, isOnlyWay, children }: Props): JSX.Element {
  const { elsewhere } = useChooserTexts();
  const [isAsked, setAsked] = useState(false);
  const isOpen = isOnlyWay || isAsked;
  // Another answer is asked about anew: the cells may have changed.
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
