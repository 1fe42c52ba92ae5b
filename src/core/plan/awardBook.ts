import { fold } from "../text/fold";
import type { Award, Plan, Subject } from "./plan";

/** The meaning of a text in the award column: one row by its code, or an award for either subject. */
export type AwardMatch = { by: "code"; award: Award; group: AwardGroup } | { by: "name"; group: AwardGroup };

/** The rows of one award, one for each subject that can get it. */
interface AwardGroup {
  name: string;
  awards: Award[];
}

/** Finds awards by code, name or other name, folded. */
export class AwardBook {
  readonly groups: AwardGroup[] = [];
  private readonly byText = new Map<string, AwardMatch>();

  constructor({ awards }: Plan) {
    for (const award of awards) {
      const group = this.groupNamed(award.name);
      group.awards.push(award);
      for (const name of [award.name, ...award.aliases]) this.byText.set(fold(name), { by: "name", group });
    }
    for (const group of this.groups) {
      for (const award of group.awards) this.byText.set(fold(award.code), { by: "code", award, group });
    }
  }

  find(text: string): AwardMatch | null {
    return this.findFolded(fold(text));
  }

  findFolded(folded: string): AwardMatch | null {
    return this.byText.get(folded) ?? null;
  }

  /** Each award with its other names, for hints. */
  named(): { name: string; aliases: string[] }[] {
    return this.groups.map(({ name, awards }) => ({ name, aliases: awards.flatMap(({ aliases }) => aliases) }));
  }

  private groupNamed(name: string): AwardGroup {
    const known = this.groups.find((group) => fold(group.name) === fold(name));
    if (known) return known;
    const group: AwardGroup = { name, awards: [] };
    this.groups.push(group);
    return group;
  }
}

/** The plan's row for an award and a subject; null when the award is not for that subject. */
export function categoryOf(match: AwardMatch | null, subject: Subject | null): Award | null {
  if (match === null || subject === null) return null;
  if (match.by === "code") return match.award.subject === subject ? match.award : null;
  return match.group.awards.find((award) => award.subject === subject) ?? null;
}
