import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, memo, useContext, useRef, useState, type Dispatch, type JSX, type SetStateAction } from "react";
import type { Overview } from "../../core/overview";
import type { ValidationResult } from "../../validateWorkbook";
import { CloseNoticeContext, useTexts, ValidationContext } from "../app/contexts";
import { lazyPart } from "../app/lazyPart";
import { readPreference, writePreference } from "../app/preferences";
import { Announced } from "./ResultLines";
import { GoTo } from "./GoTo";
import { OfficeView } from "./OfficeView";
import type { NoteDrafts } from "../features/director/DirectorPanel";
import { RoleTabs, type Role } from "./RoleTabs";
import { RESULT_TEXTS } from "../../locales/bothLanguages";
import { UnitView } from "./UnitView";

const DirectorView = lazyPart(
  () => import(/* webpackChunkName: "director" */ "../features/director/DirectorPanel"),
  ({ onRole }) => <RoleTabs role="director" onRole={onRole} />,
);

interface Props {
  validation: ValidationResult;
  overview: Overview | null;
  /** A new result is being made. */
  outdated: boolean;
  drafts: NoteDrafts;
  onDrafts: Dispatch<SetStateAction<NoteDrafts>>;
}

/**
 * The result in the view of a unit, the Office or the Director. It renders again for a new result, but not for the
 * progress of a check.
 */
export default memo(function ResultView({ validation, overview, outdated, drafts, onDrafts }: Props): JSX.Element {
  const styles = useStyles();
  const { work } = useTexts(RESULT_TEXTS);
  const [role, setRole] = useState<Role>(() => readPreference("role") ?? "unit");
  const closeNotice = useContext(CloseNoticeContext);
  const view = useRef<HTMLDivElement>(null);
  const chooseRole = (next: Role) => {
    // It belongs to the view in which the operation was started.
    closeNotice();
    writePreference("role", next);
    setRole(next);
    // Each view begins with what is to be done.
    const scroller = view.current?.closest(".pane-scroll");
    if (scroller) scroller.scrollTop = 0;
  };
  const tabs = <RoleTabs role={role} onRole={chooseRole} />;
  return (
    <ValidationContext value={validation}>
      <GoTo key={role}>
        <div ref={view} className={styles.result} aria-busy={outdated}>
          {role === "unit" && <UnitView validation={validation} onRole={chooseRole} />}
          {role === "office" && <OfficeView validation={validation} overview={overview} onRole={chooseRole} />}
          {role === "director" && (
            <>
              <Announced validation={validation} totals={validation.report.totals} />
              <h1 className="pane-unseen">{work.roles.director}</h1>
              <Suspense fallback={tabs}>
                <DirectorView validation={validation} drafts={drafts} onDrafts={onDrafts} onRole={chooseRole} />
              </Suspense>
            </>
          )}
        </div>
      </GoTo>
    </ValidationContext>
  );
});

const useStyles = makeStyles({
  result: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});
