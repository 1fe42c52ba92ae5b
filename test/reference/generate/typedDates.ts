import type { Content } from "./build";
import { dateCell, errorCell, formulaCell } from "./build";
import { messWord } from "./mess";
import type { World } from "./world";

const partsOf = (serial: number) => {
  const date = new Date((serial - 25569) * 86_400_000);
  return { d: date.getUTCDate(), m: date.getUTCMonth() + 1, y: date.getUTCFullYear() };
};

const two = (value: number): string => String(value).padStart(2, "0");

/** Every accepted way of typing a day as text. */
export function textDate({ random, mess }: World, serial: number): string {
  const { d, m, y } = partsOf(serial);
  const sign = random.pick(["/", "/", "/", "-", "."]);
  const text = random.pick([
    [two(d), two(m), y].join(sign),
    [d, m, y].join(sign),
    `ngày ${two(d)} tháng ${two(m)} năm ${y}`,
    `Ngày ${d} tháng ${m} năm ${y}`,
    `${y}-${two(m)}-${two(d)}`,
  ]);
  const timed = random.chance(0.1) ? text + random.pick([" 8:30", " 00:00:00", " 17:05"]) : text;
  return messWord(random, timed, mess);
}

/** A day in a cell: mostly a real date, now and then with a time, unformatted or typed as text. */
export function typedDay(world: World, serial: number, asText = 0.12): Content {
  const { random, workbook } = world;
  if (random.chance(asText)) return textDate(world, serial);
  if (random.chance(0.08)) return dateCell(serial + random.pick([0.25, 0.5, 0.729166666666667]));
  return random.chance(0.05) && !workbook.date1904 ? serial : dateCell(serial);
}

/** Contents of a date column that are no dates. */
export function noDate({ random, plan }: World): Content {
  return random.pick<Content>([
    "30/11/22",
    "31/02/2022",
    "15/13/2022",
    "01/15/2022",
    "32/1/2022",
    "29/02/2023",
    "tháng 11/2022",
    "chưa rõ",
    "đã nộp",
    "20/04-2022",
    "2022/11/30",
    "30 tháng 11 năm 2022",
    "01/01/1989",
    "01/01/2101",
    plan.year,
    44,
    -3,
    0,
    99999,
    true,
    false,
    formulaCell(0, '=IF(Z1="",0,Z1)'),
    dateCell(32873),
    dateCell(73416),
  ]);
}

/** Blank in one of the ways a cell can be. */
export function blankCell({ random }: World): Content {
  return random.pick<Content>([
    null,
    null,
    null,
    "",
    " ",
    "-",
    "–",
    "…",
    "...",
    ".",
    "--",
    "___",
    "/",
    "- -",
    "\u00A0\u200B",
    formulaCell("", '=""'),
  ]);
}

export function anyError({ random }: World): Content {
  const text = random.pick(["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?"] as const);
  return random.chance(0.6) ? errorCell(text, "=VLOOKUP(A1,Z:Z,1,0)") : errorCell(text);
}
