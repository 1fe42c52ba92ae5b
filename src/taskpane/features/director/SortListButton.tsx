import { Text } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { useOperations, useTexts } from "../../app/contexts";
import type { Operation } from "../../app/runOperation";
import { DIRECTOR_TEXTS } from "../../../locales/director";
import { OperationButton } from "../../result/OperationButton";

const loadFlow = () => import(/* webpackChunkName: "director" */ "../../../flows/sortList");

/** Makes Excel sort the list on the summary sheet; `onSorted` is called with whether there is a list. */
const sortListOperation = (onSorted: (hasList: boolean) => void): Operation => ({
  name: "sortList",
  run: async (control) => {
    const { sortList } = await loadFlow();
    onSorted(await sortList(control));
    return {};
  },
});

/** A check only appends rows to the list: sorting moves them to the other rows of their award. */
export function SortListButton(): JSX.Element {
  const { sort } = useTexts(DIRECTOR_TEXTS);
  const { run } = useOperations();
  const [result, setResult] = useState<"done" | "gone" | null>(null);
  return (
    <div>
      <OperationButton
        size="small"
        title={sort.hint}
        onClick={() => {
          setResult(null);
          run(sortListOperation((hasList) => setResult(hasList ? "done" : "gone")));
        }}
      >
        {sort.button}
      </OperationButton>
      <div role="status">{result !== null && <Text size={200}>{sort[result]}</Text>}</div>
    </div>
  );
}
