import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pngOf } from "./drawing/png";
import type { Shape } from "./drawing/shapes";
import { svgOf } from "./drawing/svg";

/** All that Office may ask for. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 96];

/** The product: a rosette with a tick. Colours that hold on light and dark ribbons. */
const award: Shape[] = [
  { kind: "polygon", points: [[8, 17], [4.5, 30], [10.5, 27.5], [14, 31], [17, 19]], fill: "#c4314b" }, // prettier-ignore
  { kind: "polygon", points: [[24, 17], [27.5, 30], [21.5, 27.5], [18, 31], [15, 19]], fill: "#a4262c" }, // prettier-ignore
  { kind: "circle", at: [16, 12.5], radius: 11.5, fill: "#f2a90f" },
  { kind: "circle", at: [16, 12.5], radius: 8.6, fill: "#0f6cbd" },
  { kind: "line", points: [[12, 12.8], [14.9, 15.7], [20.2, 9.8]], width: 2.6, fill: "#ffffff" }, // prettier-ignore
];

/** Checking: a table whose rows are looked at, and a tick. */
const check: Shape[] = [
  { kind: "box", from: [2, 3], to: [27, 27], radius: 2.5, fill: "#7a7a7a" },
  { kind: "box", from: [4, 5], to: [25, 25], radius: 1, fill: "#ffffff" },
  { kind: "box", from: [4, 5], to: [25, 10], radius: 1, fill: "#9fc8ec" },
  { kind: "box", from: [7, 13], to: [18, 15], radius: 1, fill: "#a6a6a6" },
  { kind: "box", from: [7, 18], to: [14, 20], radius: 1, fill: "#a6a6a6" },
  { kind: "circle", at: [22.5, 22], radius: 8.5, fill: "#107c10" },
  { kind: "line", points: [[18.6, 22.3], [21.5, 25.1], [26.6, 19.3]], width: 2.4, fill: "#ffffff" }, // prettier-ignore
];

for (const [name, shapes] of Object.entries({ award, check })) {
  writeFileSync(join(__dirname, `${name}.svg`), svgOf(shapes));
  for (const size of SIZES) writeFileSync(join(__dirname, `${name}-${size}.png`), pngOf(shapes, size));
}
