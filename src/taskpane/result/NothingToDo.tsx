import type { JSX } from "react";
import { Notice } from "../app/Notice";
import { useResultTexts } from "./useResultTexts";
import type { Work, Worker } from "./work";

/** All is done that can be done in this view, and who is next. */
export function NothingToDo({
  worker,
  waitingRows,
}: {
  worker: Worker;
  waitingRows: Work["waitingRows"];
}): JSX.Element {
  const { work } = useResultTexts();
  const isWaiting = Object.values(waitingRows).some((rows) => rows > 0);
  return (
    <Notice intent="info" title={work.nothing}>
      {isWaiting && <p>{work.nothingNext[worker]}</p>}
    </Notice>
  );
}
