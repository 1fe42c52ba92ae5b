import type { Plan } from "../plan/plan";

/**
 * What the nominations belong to, to stand after "khen thưởng": "trong phong trào … năm 2022". The plan's own title
 * says what the plan does ("Phát động thi đua, khen thưởng phong trào …"), which no other document can repeat.
 */
export function campaignOf({ title, year }: Plan): string {
  const [movement] = /phong trào\s.*$/iu.exec(title.trim()) ?? [];
  return movement === undefined ? `năm ${year}` : `trong ${movement.charAt(0).toLowerCase()}${movement.slice(1)}`;
}
