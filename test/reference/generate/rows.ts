import { formulaCell, type Content } from "./build";
import { mess, messWord } from "./mess";
import * as names from "./names";
import { anyError, blankCell, noDate, typedDay } from "./typedDates";
import type { AwardRow, CriterionRow, Subject, World } from "./world";

/** Field or criterion's code → what is typed. A field that is not there is an empty cell. */
export type RowDraft = Record<string, Content>;

const otherSubject = (subject: Subject): Subject => (subject === "Tập thể" ? "Cá nhân" : "Tập thể");

/** A nomination as it should be filled in, in the words people use. */
export function cleanRow(world: World, award: AwardRow): RowDraft {
  const { random, plan } = world;
  const isPerson = award.subject === "Cá nhân";
  const unit = random.pick(world.units ?? names.someUnits);
  const registered = random.int(plan.issuedOn, plan.registrationDeadline - 1);
  return {
    award: awardText(world, award),
    subject: messWord(random, award.subject, world.mess),
    nominee: mess(random, random.pick(isPerson ? names.people : [...names.collectives, unit.name]), world.mess),
    position: isPerson ? mess(random, random.pick(names.positions), world.mess) : null,
    unit: mess(random, random.chance(0.15) ? random.pick([unit.name, ...unit.otherNames]) : unit.name, world.mess),
    registeredOn: random.chance(world.units ? 0.4 : 0.9) ? typedDay(world, registered) : blankCell(world),
    proposedOn: typedDay(world, random.int(plan.registrationDeadline, plan.proposalDeadline - 1)),
    directInvolvement: random.pick<Content>(["x", null, "Không", "Có", true, 1, "✔", 0]),
    achievement: `${random.pick(names.achievements)} ${random.pick(["", `Mã số ${random.int(1, 999)}`])}`.trim(),
    report: random.pick<Content>(["Có", "x", "Báo cáo số 12/BC", "Đã có", true, "✓", 15]),
    discipline: random.pick<Content>(["Không", null, "-", "Chưa", false, 0, "Không bị kỷ luật", "Ko", "N/A"]),
    lateAcceptance: random.chance(0.1) ? random.pick(names.acceptances) : null,
    ...metCriteria(world, award),
  };
}

function awardText({ random, mess: often }: World, award: AwardRow): string {
  if (random.chance(0.25)) return messWord(random, award.code, often);
  return mess(random, random.pick([award.name, ...award.otherNames]), often);
}

const metWords: Content[] = ["Đạt", "Đạt", "x", "Có", "v", "✓", "✔", "☑", "√", true, "TRUE"];

function metCriteria({ random, plan, mess: often }: World, award: AwardRow): RowDraft {
  const own = plan.criteria.filter((criterion) => criterion.award === award.code);
  return Object.fromEntries(
    own.map(({ code }) => {
      const word = random.pick(metWords);
      return [code, typeof word === "string" ? messWord(random, word, often) : word];
    }),
  );
}

type Fault = (world: World, row: RowDraft) => void;

const setTo =
  (field: string, value: (world: World) => Content): Fault =>
  (world, row) => {
    row[field] = value(world);
  };

const anyCriterion = ({ random, plan }: World): CriterionRow | null =>
  plan.criteria.length === 0 ? null : random.pick(plan.criteria);

const criterionFault =
  (values: Content[]): Fault =>
  (world, row) => {
    const own = world.plan.criteria.filter(({ code }) => code in row);
    if (own.length > 0) row[world.random.pick(own).code] = world.random.pick(values);
  };

const around = ({ random }: World, day: number): number => day + random.pick([-1, 0, 0, 1, 2, 30]);

const lateRegistration: Fault = (world, row) => {
  row["registeredOn"] = typedDay(world, around(world, world.plan.registrationDeadline));
};

const lateProposal: Fault = (world, row) => {
  row["proposedOn"] = typedDay(world, around(world, world.plan.proposalDeadline));
};

/** Each makes one mistake; a row may get several. */
export const faults: Fault[] = [
  ...["award", "subject", "nominee", "unit", "position", "achievement", "proposedOn", "report"].map((field) =>
    setTo(field, blankCell),
  ),
  setTo("award", ({ random }) => random.pick<Content>(["Chiến sĩ thi đua", "Giấy khen", "GK", 5, "STTTT", true])),
  (world, row) => {
    row["award"] = world.random.pick(world.plan.awards).code;
  },
  (_world, row) => {
    row["subject"] = otherSubject(row["subject"] === "Cá nhân" ? "Cá nhân" : "Tập thể");
  },
  setTo("subject", ({ random }) =>
    random.pick<Content>(["Hộ gia đình", "cá  nhan", "CN", "Tập thể nhỏ", 1, "CÁ NHÂN "]),
  ),
  setTo("unit", ({ random }) => random.pick(names.strangeUnits)),
  setTo("nominee", ({ random }) => random.pick(names.legacyTexts)),
  setTo("nominee", ({ random }) =>
    random.pick<Content>(["NGUYỄN VĂN AN", "nguyễn văn an", 0, 123, formulaCell(0, "=Z9")]),
  ),
  setTo("unit", ({ random }) => random.pick(names.legacyUnits)),
  setTo("achievement", ({ random }) => random.pick(names.legacyAchievements)),
  setTo("achievement", ({ random }) => random.pick<Content>(names.shortAchievements)),
  setTo("achievement", ({ random }) => random.pick(names.achievements)),
  setTo("registeredOn", noDate),
  setTo("proposedOn", noDate),
  setTo("registeredOn", blankCell),
  lateRegistration,
  lateRegistration,
  lateProposal,
  lateProposal,
  (world, row) => {
    lateProposal(world, row);
    row["lateAcceptance"] = mess(world.random, world.random.pick(names.acceptances), world.mess);
  },
  (world, row) => {
    lateRegistration(world, row);
    row["lateAcceptance"] = mess(world.random, world.random.pick(names.acceptances), world.mess);
  },
  (world, row) => {
    row["registeredOn"] = typedDay(world, world.plan.issuedOn - world.random.pick([0, 1, 20, 400]));
  },
  (world, row) => {
    row["proposedOn"] = typedDay(world, world.plan.issuedOn + world.random.pick([-30, -1, 0, 5]));
  },
  (world, row) => {
    const field = world.random.pick(["registeredOn", "proposedOn"]);
    row[field] = typedDay(world, world.plan.proposalDeadline + world.random.pick([-365, 365, 3 * 365]));
  },
  criterionFault(["Không đạt", "Chưa đạt", "Không", false, "KHÔNG ĐẠT", "FALSE"]),
  criterionFault([null, "-", "N/A", "n/a", "Không áp dụng", "", "..."]),
  criterionFault(["tạm được", "Tốt", 1, 0, "?", "50%", "xx", "đat"]),
  (world, row) => {
    const criterion = anyCriterion(world);
    if (criterion) row[criterion.code] = world.random.pick<Content>(["Đạt", "x", "Không đạt", "không rõ", true, "-"]);
  },
  setTo("report", ({ random }) =>
    random.pick<Content>([
      ...["Không", "Chưa có", 0, false, "sẽ nộp sau", "chưa", "Không có", "Chưa nộp", "Thiếu BB", "ko có"],
      ...["Đang bổ sung", "đang làm lại", "(chưa nộp)", "--", "/", "n/a", "Đang ký", "Khôngtên"],
    ]),
  ),
  setTo("report", ({ random }) => random.pick(["Chưa nộp", "Không có", "Sẽ nộp sau"])),
  setTo("discipline", ({ random }) =>
    random.pick<Content>(["Có", "x", 1, true, "đang có đơn khiếu nại", "khiển trách", "Chưa rõ", "không có đơn"]),
  ),
  (world, row) => {
    const field = world.random.pick(Object.keys(row));
    row[field] = anyError(world);
  },
  (world, row) => {
    const field = world.random.pick(["award", "subject", "nominee", "unit", "position", "achievement"]);
    row[field] = world.random.pick<Content>([formulaCell("", '=""'), formulaCell(0, "=Z1"), anyError(world)]);
  },
];

export function faultyRow(world: World, award: AwardRow): RowDraft {
  const row = cleanRow(world, award);
  for (let chances = 0; chances < 6; chances++)
    if (world.random.chance(world.faults)) world.random.pick(faults)(world, row);
  return row;
}
