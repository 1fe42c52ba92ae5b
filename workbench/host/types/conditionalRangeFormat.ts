import { asBoolean } from "../batch/arguments";
import { hostObject, type Argument, type Scalar, type TypeDefinition } from "../batch/define";
import type { Json } from "../batch/wire";
import type { HostState } from "../state";
import { asColor } from "./color";
import { formatOf, type FormatRef } from "./conditionalFormats";

type Bag = Record<string, unknown>;

const bagAt = (value: unknown): Bag => (typeof value === "object" && value !== null ? (value as Bag) : {});

const readAt = (value: unknown, [key, ...rest]: string[]): unknown =>
  key === undefined ? value : readAt(bagAt(value)[key], rest);

function writeAt(value: unknown, [key, ...rest]: string[], entry: unknown): unknown {
  if (key === undefined) return entry;
  const { [key]: old, ...others } = bagAt(value);
  const next = writeAt(old, rest, entry);
  return next === undefined ? others : { ...others, [key]: next };
}

/** An entry of the rule by its path; the style inside has the form of the file library. */
function entry(path: string[], read: (value: unknown) => Json, write: (value: Argument) => unknown): Scalar<FormatRef> {
  return {
    get: (self, state) => read(readAt(formatOf(self, state).rule, path)),
    set: (self, value, state) => put(self, state, path, write(value)),
  };
}

function put(self: FormatRef, state: HostState, path: string[], value: unknown): void {
  const format = formatOf(self, state);
  format.rule = writeAt(format.rule, path, value) as Bag;
}

const argb = (value: Argument): { argb: string } => ({ argb: `FF${asColor(value).slice(1)}` });

const color = (value: unknown): Json => {
  const text = bagAt(value)["argb"];
  return typeof text === "string" ? `#${text.slice(-6).toUpperCase()}` : "";
};

const flag = (value: unknown): Json => value === true;

const font: TypeDefinition<FormatRef> = {
  name: "ConditionalRangeFont",
  scalars: {
    Bold: entry(["style", "font", "bold"], flag, asBoolean),
    Italic: entry(["style", "font", "italic"], flag, asBoolean),
    Strikethrough: entry(["style", "font", "strike"], flag, asBoolean),
    Color: entry(["style", "font", "color"], color, argb),
  },
  methods: { Clear: (self, _args, state) => put(self, state, ["style", "font"], undefined) },
};

const fill: TypeDefinition<FormatRef> = {
  name: "ConditionalRangeFill",
  scalars: {
    Color: entry(
      ["style", "fill"],
      (value) => color(bagAt(value)["bgColor"]),
      (value) => ({ type: "pattern", pattern: "solid", bgColor: argb(value) }),
    ),
  },
  methods: { Clear: (self, _args, state) => put(self, state, ["style", "fill"], undefined) },
};

export const conditionalRangeFormat: TypeDefinition<FormatRef> = {
  name: "ConditionalRangeFormat",
  objects: { Font: (self) => hostObject(font, self), Fill: (self) => hostObject(fill, self) },
};

export const dataBarPositiveFormat: TypeDefinition<FormatRef> = {
  name: "ConditionalDataBarPositiveFormat",
  scalars: {
    FillColor: entry(["color"], color, argb),
    GradientFill: entry(["gradient"], (value) => value !== false, asBoolean),
  },
};
