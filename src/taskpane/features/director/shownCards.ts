import { useMemo, useState } from "react";
import type { ValidationResult } from "../../../validateWorkbook";
import { cardsOf, type DirectorCardData, isUndecided } from "./cards";

interface ShownCards {
  /** Of all nominations. */
  cards: readonly DirectorCardData[];
  /** Of those that can be judged, unless all are shown. */
  shown: readonly DirectorCardData[];
  /** The position of the open card among those shown. */
  index: number;
  areAllShown: boolean;
  showAll: (areAllShown: boolean) => void;
  /** Opens the card of a nomination by its id. */
  openCard: (id: string) => void;
}

/** Which nominations the Director sees, and which one is open. At first, it is one without a decision. */
export function useShownCards(validation: ValidationResult): ShownCards {
  const cards = useMemo(() => cardsOf(validation), [validation]);
  const ready = cards.filter(({ isReady }) => isReady);
  const [areAllShown, showAll] = useState(false);
  const [open, setOpen] = useState(() => ready.find(isUndecided)?.row.id ?? null);
  const shown = areAllShown ? cards : ready;
  const index = Math.max(
    0,
    shown.findIndex(({ row }) => row.id === open),
  );
  const openCard = (id: string) => {
    if (!shown.some(({ row }) => row.id === id)) showAll(true);
    setOpen(id);
  };
  return { cards, shown, index, areAllShown, showAll, openCard };
}
