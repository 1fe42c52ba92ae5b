/** Of Decree 30/2020/NĐ-CP: Times New Roman, 13 to 14 points. */
export const FONT = "Times New Roman";
export const BODY_SIZE = 14;

/** Word counts a font's size in half points, and lengths in twentieths of a point. */
export const halfPoints = (points: number): number => points * 2;
export const twips = (points: number): number => Math.round(points * 20);
export const twipsOfMillimetres = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);
