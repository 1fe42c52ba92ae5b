import { Button } from "@fluentui/react-components";
import { awardName } from "../../../core/plan/plan";
import { listOnLine, quote } from "../../../core/text/formatText";
import type { JSX } from "react";
import type { QuotaReport } from "../../../core/report/report";
import type { ValidationResult } from "../../../validateWorkbook";
import { usePaneTexts, useTexts } from "../../app/contexts";
import { Notice } from "../../app/shell";
import { RESULT_TEXTS } from "../../../locales/bothLanguages";
import { DIRECTOR_TEXTS } from "../../../locales/director";
import type { Chosen } from "./AwardQuotas";
import { directorsNext, exceeded } from "./cards";

/** Approved nominations that may have been deleted by mistake. */
export function ApprovedGone({ gone }: { gone: ValidationResult["approvedGone"] }): JSX.Element | null {
  const texts = useTexts(DIRECTOR_TEXTS);
  const { rows } = useTexts(RESULT_TEXTS);
  const { count, language } = usePaneTexts();
  if (gone.length === 0) return null;
  const names = listOnLine(
    gone.map(({ nominee }) => quote(nominee) || rows.unnamed),
    "đề nghị",
  );
  return (
    <Notice intent="warning" title={texts.approvedGone.title(count(gone.length))}>
      <p>{texts.approvedGone.next(names[language])}</p>
    </Notice>
  );
}

interface Props {
  validation: ValidationResult;
  chosenOf: (quota: QuotaReport) => Chosen;
  onApproved: () => void;
  /** Shows the nomination with an id. */
  onShow: (id: string) => void;
}

/** That it is too early to decide; after the last decision, where to approve fewer, or that the documents come next. */
export function WhatIsNext({ validation, chosenOf, onApproved, onShow }: Props): JSX.Element | null {
  const texts = useTexts(DIRECTOR_TEXTS);
  const { count, texts: paneTexts } = usePaneTexts();
  const { subjects } = paneTexts;
  const next = directorsNext(validation);
  if (next === "approve-fewer") {
    return (
      <Notice intent="warning" title={texts.exceeded}>
        {exceeded(validation.report).map((quota) => (
          <p key={quota.award}>
            {texts.exceededNext(
              `${awardName(validation.plan, quota.award)} · ${subjects[quota.subject]}`,
              chosenOf(quota).words,
              count(quota.approved - (quota.quota ?? 0)),
            )}
          </p>
        ))}
        <div className="notice-actions">
          <Button size="small" onClick={onApproved}>
            {texts.showApproved}
          </Button>
        </div>
      </Notice>
    );
  }
  const [first] = validation.confirmable;
  if (next === "confirm" && first !== undefined) {
    return (
      <Notice intent="warning" title={texts.toConfirm(count(validation.confirmable.length))}>
        <p>{texts.toConfirmNext}</p>
        <div className="notice-actions">
          <Button size="small" onClick={() => onShow(first.id)}>
            {texts.showFirst(first.nominee)}
          </Button>
        </div>
      </Notice>
    );
  }
  if (validation.plan?.stage === "registration") {
    return (
      <Notice intent="info" title={texts.registering}>
        <p>{texts.registeringNext}</p>
      </Notice>
    );
  }
  if (next !== "nothing") return null;
  const isOutdated = validation.isSummaryOutdated === true || validation.refused.some(({ part }) => part === "summary");
  return (
    <Notice intent="info" title={texts.allDecided}>
      <p>{isOutdated ? texts.allDecidedNext : texts.allDecidedDone}</p>
    </Notice>
  );
}
