import type { Content } from "./build";
import { mess } from "./mess";
import * as names from "./names";
import type { RowDraft } from "./rows";
import type { World } from "./world";

/** Ways in which one row resembles another. Each makes a new row from an old one. */
type Copy = (world: World, row: RowDraft) => RowDraft;

const again = (world: World, content: Content | undefined): Content =>
  typeof content === "string" ? mess(world.random, content, world.mess) : (content ?? null);

function sameNomination(world: World, row: RowDraft): RowDraft {
  return {
    ...row,
    award: again(world, row["award"]),
    nominee: again(world, row["nominee"]),
    unit: again(world, row["unit"]),
  };
}

const ofOtherAward: Copy = (world, row) => ({ ...row, award: world.random.pick(world.plan.awards).name });

const inOtherUnit: Copy = ({ random, units }, row) => ({ ...row, unit: random.pick(units ?? names.someUnits).name });

const byOtherNameOfUnit: Copy = ({ random }, row) => {
  const unit = names.someUnits.find(({ name }) => name === row["unit"]);
  return { ...row, unit: unit ? random.pick([unit.name, ...unit.otherNames]) : (row["unit"] ?? null) };
};

const withPosition: Copy = ({ random }, row) => ({ ...row, position: random.pick([null, ...names.positions]) });

const ofNearName: Copy = (world, row) => {
  const pair = world.random.pick(names.nearNames);
  return { ...row, nominee: pair[row["nominee"] === pair[0] ? 1 : 0] };
};

const ofOtherName: Copy = ({ random }, row) => ({ ...row, nominee: random.pick(names.people) });

const copies: Copy[] = [
  sameNomination,
  (world, row) => withPosition(world, sameNomination(world, row)),
  (world, row) => withPosition(world, sameNomination(world, row)),
  ofOtherAward,
  inOtherUnit,
  byOtherNameOfUnit,
  ofNearName,
  ofOtherName,
];

export function withCopies(world: World, rows: RowDraft[], often: number): RowDraft[] {
  const made = rows
    .filter(() => world.random.chance(often))
    .flatMap((row) => {
      const times = world.random.chance(0.2) ? 2 : 1;
      return Array.from({ length: times }, () => world.random.pick(copies)(world, row));
    });
  if (made.length > 0 && world.random.chance(0.3)) made.push(...nearPair(world, rows[0]));
  return world.random.shuffle([...rows, ...made]);
}

function nearPair(world: World, row: RowDraft | undefined): RowDraft[] {
  const [item, other] = world.random.pick(names.nearNames);
  return row
    ? [
        { ...row, nominee: item },
        { ...row, nominee: other },
      ]
    : [];
}
