import type { CheckedWorkbook } from "../checkWorkbook";
import { SUBJECT_NAMES } from "../plan/plan";
import { isOpen, type AwardState } from "./awardStates";
import { twoDigits } from "./twoDigits";

/** What the Director has to do now, in one sentence. */
export function toDo({ nominations }: CheckedWorkbook, states: readonly AwardState[]): string {
  const open = nominations.filter(isOpen).length;
  if (open === 0) return `Tất cả ${twoDigits(nominations.length)} đề nghị đã có ý kiến.`;
  const rest = `còn ${twoDigits(open)} đề nghị chưa có ý kiến`;
  const tasks = tasksOf(states);
  if (tasks.length > 0) return `${capitalize([...tasks, rest].join("; "))}.`;
  if (states.some(({ ready }) => ready > 0)) return `Đã duyệt đủ chỉ tiêu; ${rest}.`;
  return `Chưa có đề nghị nào đủ điều kiện trình xét; ${rest}.`;
}

/** Awards without anything to decide on, or whose quota is used up, ask for nothing. */
function tasksOf(states: readonly AwardState[]): string[] {
  const ready = states.filter((state) => state.ready > 0).sort((a, b) => b.open - a.open);
  const limited = ready.filter(({ left }) => left !== null && left > 0);
  const choices = limited.filter(({ open, left }) => left !== null && open > left);
  const others = limited.filter((state) => !choices.includes(state));
  const unlimited = ready.filter(({ left }) => left === null).reduce((sum, { open }) => sum + open, 0);
  const name = (state: AwardState) => nameOf(state, limited);
  return [
    ...listOf(
      "chọn",
      choices.map((state) => `${twoDigits(state.left ?? 0)} trong ${name(state)}`),
    ),
    ...listOf("xem xét", [
      ...others.map((state) => `${name(state)} (chỉ tiêu còn ${twoDigits(state.left ?? 0)})`),
      ...(unlimited > 0 ? [`${twoDigits(unlimited)} đề nghị thuộc hình thức không quy định chỉ tiêu`] : []),
    ]),
  ];
}

function listOf(verb: string, texts: readonly string[]): string[] {
  return texts.length === 0 ? [] : [`${verb} ${texts.join(", ")}`];
}

/** The subject says enough unless several awards for it are named. */
function nameOf({ award, open }: AwardState, named: readonly AwardState[]): string {
  const isUnique = named.filter((state) => state.award.subject === award.subject).length === 1;
  const nominations = `${twoDigits(open)} đề nghị ${SUBJECT_NAMES[award.subject].toLowerCase()}`;
  return isUnique ? nominations : `${nominations} tặng ${award.name}`;
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
