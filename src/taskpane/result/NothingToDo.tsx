import { Button } from "@fluentui/react-components";
import type { JSX } from "react";
import { Notice } from "../app/Notice";
import type { Role } from "./RoleTabs";
import { useResultTexts } from "./useResultTexts";
import type { Work, Worker } from "./work";

interface Props {
  worker: Worker;
  waitingRows: Work["waitingRows"];
  onRole: (role: Role) => void;
}

/** All is done that can be done in this view, and who is next. */
export function NothingToDo({ worker, waitingRows, onRole }: Props): JSX.Element {
  const { work } = useResultTexts();
  const isWaiting = Object.values(waitingRows).some((rows) => rows > 0);
  return (
    <Notice intent="info" title={work.nothing}>
      <p>{(isWaiting ? work.nothingNext : work.allDone)[worker]}</p>
      {worker === "office" && (
        <div className="notice-actions">
          <Button size="small" onClick={() => onRole("director")}>
            {work.toDirector}
          </Button>
        </div>
      )}
    </Notice>
  );
}
