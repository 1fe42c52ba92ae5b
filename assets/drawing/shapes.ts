export type Point = readonly [x: number, y: number];

/** Shapes in a square of 32 units, painted in order. */
export type Shape =
  | { kind: "circle"; at: Point; radius: number; fill: string }
  | { kind: "box"; from: Point; to: Point; radius: number; fill: string }
  | { kind: "polygon"; points: readonly Point[]; fill: string }
  | { kind: "line"; points: readonly Point[]; width: number; fill: string };

export const SIDE = 32;

/** Whether a point lies in a shape. Lines have round ends and joints. */
export function covers(shape: Shape, [x, y]: Point): boolean {
  switch (shape.kind) {
    case "circle":
      return Math.hypot(x - shape.at[0], y - shape.at[1]) <= shape.radius;
    case "box": {
      const { from, to, radius } = shape;
      const dx = Math.max(from[0] + radius - x, x - to[0] + radius, 0);
      const dy = Math.max(from[1] + radius - y, y - to[1] + radius, 0);
      return Math.hypot(dx, dy) <= radius;
    }
    case "polygon":
      return edges([...shape.points, ...shape.points.slice(0, 1)]).reduce(
        (inside, [a, b]) =>
          a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0] ? !inside : inside,
        false,
      );
    case "line":
      return edges(shape.points).some((edge) => distance(edge, [x, y]) <= shape.width / 2);
  }
}

type Edge = readonly [Point, Point];

const edges = (points: readonly Point[]): Edge[] =>
  points.slice(1).map((point, at): Edge => [points[at] ?? point, point]);

function distance([a, b]: Edge, [x, y]: Point): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const along = Math.min(1, Math.max(0, ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - a[0] - along * dx, y - a[1] - along * dy);
}
