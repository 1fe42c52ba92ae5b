import { Button } from "@fluentui/react-components";
import { Suspense, lazy, useState, type JSX } from "react";
import type { Validation } from "../../../validateWorkbook";
import { useDirectorTexts } from "./useDirectorTexts";

const DirectorPanel = lazy(() => import(/* webpackChunkName: "director" */ "./DirectorPanel"));

/** Where the Director decides in the pane: loaded when it is asked for. */
export function DirectorOffer({ validation }: { validation: Validation }): JSX.Element | null {
  const { open, close } = useDirectorTexts();
  const [isOpen, setOpen] = useState(false);
  if (validation.readOnly || validation.director.length === 0) return null;
  return (
    <section>
      <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? close : open}
      </Button>
      {isOpen && (
        <Suspense>
          <DirectorPanel validation={validation} />
        </Suspense>
      )}
    </section>
  );
}
