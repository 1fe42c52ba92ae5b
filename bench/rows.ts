import type { Value } from "../samples/sheets";
import { BENCH_UNITS, POSITIONS, achievement, personName, respelt } from "./names";
import { Random } from "./random";

const DEPARTMENT = "Giấy khen của Giám đốc Sở Thông tin và Truyền thông";
const POLICE = "Giấy khen của Giám đốc Công an tỉnh";

/** One row in a hundred has each fault; the ninth kind, too many for the quota, follows from the number of rows. */
const FAULT = 0.01;
const RESPELT = 0.08;

const day = (random: Random, month: number, first: number, last: number) => ({
  date: `${String(first + random.below(last - first + 1)).padStart(2, "0")}/${String(month).padStart(2, "0")}/2022`,
});

/** Rows with faults of nine kinds, in the Office's columns. The same seed gives the same rows. */
export function makeRows(count: number, seed: number): Value[][] {
  const random = new Random(seed);
  const rows: Value[][] = [];
  for (let index = 0; index < count; index++) {
    const earlier = rows[random.below(rows.length)];
    rows.push(earlier && random.chance(FAULT) ? copyOf(random, earlier, index) : newRow(random, index));
  }
  return rows;
}

/** Nominated twice, in another spelling. */
function copyOf(random: Random, row: readonly Value[], index: number): Value[] {
  const copy = [...row];
  copy[0] = index + 1;
  copy[3] = respelt(random, String(row[3]));
  return copy;
}

function newRow(random: Random, index: number): Value[] {
  const isCollective = random.chance(0.2);
  const unit = random.pick(BENCH_UNITS as [(typeof BENCH_UNITS)[0], ...typeof BENCH_UNITS]);
  const name = isCollective ? `Tổ ${1 + random.below(500)} ${unit[0]}` : personName(random);
  const met = (): Value => (random.chance(FAULT) ? "Không đạt" : random.chance(0.1) ? "x" : "Đạt");
  const group = (applies: boolean, size: number) => Array.from({ length: size }, () => (applies ? met() : ""));
  return [
    index + 1,
    random.chance(FAULT) ? "Bằng khen của UBND tỉnh" : random.chance(0.02) ? POLICE : DEPARTMENT,
    isCollective ? "Tập thể" : "Cá nhân",
    random.chance(FAULT) ? "" : random.chance(RESPELT) ? respelt(random, name) : name,
    isCollective ? "" : random.pick(POSITIONS),
    random.chance(FAULT) ? "Phòng Công nghệ thông tn" : random.chance(RESPELT) ? unit[1] : unit[0],
    random.chance(FAULT) ? day(random, 5, 5, 28) : random.chance(0.3) ? "" : day(random, 4, 11, 26),
    random.chance(FAULT) ? "31/11/2022" : random.chance(FAULT) ? day(random, 12, 1, 20) : day(random, 11, 1, 29),
    ...group(isCollective, 4),
    ...group(!isCollective, 2),
    random.chance(0.3) ? "Có" : "",
    achievement(random),
    random.chance(0.5) ? "Có" : `${random.below(90) + 1}/BC`,
    "Không",
    "",
  ];
}
