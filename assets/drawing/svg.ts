import { SIDE, type Point, type Shape } from "./shapes";

export function svgOf(shapes: readonly Shape[]): string {
  const body = shapes.map((shape) => `  ${element(shape)}\n`).join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}">\n${body}</svg>\n`;
}

function element(shape: Shape): string {
  switch (shape.kind) {
    case "circle":
      return `<circle cx="${shape.at[0]}" cy="${shape.at[1]}" r="${shape.radius}" fill="${shape.fill}" />`;
    case "box": {
      const { from, to, radius, fill } = shape;
      const size = `width="${to[0] - from[0]}" height="${to[1] - from[1]}"`;
      return `<rect x="${from[0]}" y="${from[1]}" ${size} rx="${radius}" fill="${fill}" />`;
    }
    case "polygon":
      return `<polygon points="${list(shape.points)}" fill="${shape.fill}" />`;
    case "line": {
      const pen = `stroke="${shape.fill}" stroke-width="${shape.width}" stroke-linecap="round" stroke-linejoin="round"`;
      return `<polyline points="${list(shape.points)}" fill="none" ${pen} />`;
    }
  }
}

const list = (points: readonly Point[]): string => points.map((point) => point.join(",")).join(" ");
