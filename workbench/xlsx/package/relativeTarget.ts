/**
 * A part's absolute name as Excel itself writes it in the relationships of `part`: "/xl/tables/table1.xml" beside a sheet
 * is "../tables/table1.xml". Both are right, but some readers know only this one.
 */
export function relativeTarget(part: string, target: string): string {
  if (!target.startsWith("/")) return target;
  const from = part.split("/").slice(0, -1);
  const to = target.slice(1).split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return "../".repeat(from.length - shared) + to.slice(shared).join("/");
}
