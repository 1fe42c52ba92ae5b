import { relyOn } from "../assumptions";
import {
  hostObject,
  type Argument,
  HostObject,
  type HostObject as Target,
  type Scalar,
  type TypeDefinition,
} from "../batch/define";
import type { Json } from "../batch/wire";
import { invalidArgument, itemNotFound } from "../errors";
import { sheetById } from "../lookup";
import type { Chart } from "../model";
import type { HostState } from "../state";
import { asColor } from "./color";
import { CHART_PARTS } from "./chartParts";

/** A chart; looked up by id on every use. */
export interface ChartRef {
  sheetId: string;
  chartId: string;
}

/** A part of a chart such as its legend, by the path under which the chart keeps its properties. */
export interface PartRef extends ChartRef {
  path: string;
}

export function chartOf(self: ChartRef, state: HostState): Chart {
  const chart = sheetById(state, self.sheetId).charts.find(({ id }) => id === self.chartId);
  if (!chart) throw itemNotFound();
  return chart;
}

/** Charts are not drawn: properties are stored and returned. Others return their default, or null. */
const DEFAULTS: Readonly<Record<string, Json>> = {
  "legend.visible": true,
  "legend.position": "Right",
  "title.visible": true,
  "title.overlay": false,
};

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

export const readPart = (self: ChartRef, path: string, state: HostState): Json => {
  const value = chartOf(self, state).properties[path];
  if (value === undefined) relyOn("chart-defaults");
  return value === undefined ? (DEFAULTS[path] ?? null) : (value as Json);
};

export function writePart(self: ChartRef, path: string, value: Argument, state: HostState): void {
  if (value instanceof HostObject) throw invalidArgument();
  chartOf(self, state).properties[path] = value;
}

const scalar = (name: string): Scalar<PartRef> => ({
  get: (self, state) => readPart(self, `${self.path}.${lowerFirst(name)}`, state),
  set: (self, value, state) => writePart(self, `${self.path}.${lowerFirst(name)}`, value, state),
});

const types = new Map<string, TypeDefinition<PartRef>>();

/** The type of a part, made from the table of parts on first use. */
export function partType(name: string): TypeDefinition<PartRef> {
  let type = types.get(name);
  if (type) return type;
  const { scalars = "", objects = {}, fillMethods } = CHART_PARTS[name] ?? {};
  const names = scalars.split(" ").filter((item) => item !== "");
  type = {
    name,
    scalars: Object.fromEntries(names.map((item) => [item, scalar(item)])),
    objects: Object.fromEntries(
      Object.entries(objects).map(([item, partName]) => [item, (self: PartRef): Target => part(self, item, partName)]),
    ),
    ...(fillMethods ? { methods: FILL_METHODS } : {}),
  };
  types.set(name, type);
  return type;
}

const FILL_METHODS: NonNullable<TypeDefinition<PartRef>["methods"]> = {
  SetSolidColor: (self, args, state) => writePart(self, `${self.path}.solidColor`, asColor(args.at(0)), state),
  Clear: (self, _args, state) => writePart(self, `${self.path}.solidColor`, null, state),
};

function part(self: PartRef, name: string, typeName: string): Target {
  return hostObject(partType(typeName), {
    ...self,
    path: self.path === "" ? lowerFirst(name) : `${self.path}.${lowerFirst(name)}`,
  });
}

/** A part of the chart itself. */
export const chartPart = (self: ChartRef, name: string, typeName: string): Target =>
  part({ ...self, path: "" }, name, typeName);
