import { formatDay } from "../calendar/day";
import type { FieldId, FieldName } from "./fields";
import { lastGoodDay, type Plan, type Subject, type Units } from "../plan/plan";

const EXAMPLES: Partial<Record<FieldName, string>> = {
  subject: "Cá nhân",
  position: "Chuyên viên",
  directInvolvement: "Có",
  achievement: "Tham mưu xây dựng 3 mô hình tự quản về an ninh trật tự tại đơn vị",
  report: "15/BC-CNTT",
  discipline: "Không",
  lateAcceptance: "Giám đốc Sở đồng ý ngày 02/12/2022 vì đi công tác",
};

/** A correct value of a column, in the words and days of the plan and the unit list at hand. */
export function exampleOf(
  field: FieldId,
  { plan, units }: { plan: Plan; units: Units },
  subject: Subject | null,
): string {
  const unit = units.list[0]?.name ?? "Phòng Công nghệ thông tin";
  switch (field) {
    case "award":
      return awardFor(subject, plan);
    case "nominee":
      return subject === "collective" ? unit : "Nguyễn Văn An";
    case "unit":
      return unit;
    case "registeredOn":
      return formatDay(lastGoodDay(plan.registrationDeadline, plan.registrationInclusive));
    case "proposedOn":
      return formatDay(lastGoodDay(plan.proposalDeadline, plan.proposalInclusive));
    default:
      return EXAMPLES[field as FieldName] ?? "Đạt";
  }
}

/** One that can be checked, if there is any. */
function awardFor(subject: Subject | null, { awards, criteria }: Plan): string {
  const given = awards.filter((award) => subject === null || award.subject === subject);
  const checked = given.find(({ code }) => criteria.some((criterion) => criterion.award === code));
  return (checked ?? given[0] ?? awards[0])?.name ?? "";
}
