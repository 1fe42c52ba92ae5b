import * as z from "zod/mini";
import { FIRST_DAY, LAST_DAY, FIRST_YEAR, LAST_YEAR } from "../calendar/day";

const day = z.int().check(z.gte(FIRST_DAY), z.lte(LAST_DAY));
const text = z.string().check(z.minLength(1));

export const stageSchema = z.enum(["registration", "nomination", "decision"]);
export type Stage = z.infer<typeof stageSchema>;

const subjectSchema = z.enum(["collective", "individual"]);
export type Subject = z.infer<typeof subjectSchema>;

/** One award for one kind of subject: a row of `HinhThuc`. */
const awardSchema = z.object({
  code: text,
  name: text,
  subject: subjectSchema,
  /** How many may be approved; null = the plan does not state a quota. */
  quota: z.nullable(z.int().check(z.gte(0))),
  /** The clause or other plan that the award is based on. */
  source: z.string(),
  aliases: z.array(text),
});
export type Award = z.infer<typeof awardSchema>;

const criterionSchema = z.object({
  /** The heading of its column among the nominations. */
  code: text,
  /** Code of the award it belongs to. */
  award: text,
  text: z.string(),
});
export type Criterion = z.infer<typeof criterionSchema>;

/**
 * The campaign's written plan as data, with its limits. Days are serial numbers of the 1900 system. A check parses its
 * plan with this schema before any rule runs; the first screen only shows the plan and does not load zod.
 */
export const planSchema = z.object({
  source: z.enum(["workbook", "built-in"]),
  number: text,
  issuedOn: day,
  title: z.string(),
  agency: z.string(),
  year: z.int().check(z.gte(FIRST_YEAR), z.lte(LAST_YEAR)),
  registrationDeadline: day,
  /** true = the day of the deadline still counts ("Hết ngày"); false = it does not ("Trước ngày"). */
  registrationInclusive: z.boolean(),
  proposalDeadline: day,
  proposalInclusive: z.boolean(),
  stage: stageSchema,
  movementClass: z.string(),
  /** Whether the rules run that the plan itself does not contain (documents, discipline). */
  customaryChecks: z.boolean(),
  /** For the documents: what they cite, who signs them, and where. Blank when the plan does not say. */
  legalBases: z.array(text),
  signer: z.string(),
  signerTitle: z.string(),
  place: z.string(),
  awards: z.array(awardSchema),
  criteria: z.array(criterionSchema),
  /** The cell with the kind of registration deadline, for messages; null = the line is not in the workbook. */
  registrationRuleCell: z.nullable(z.object({ vi: z.string(), en: z.string() })),
});
export type Plan = z.infer<typeof planSchema>;
