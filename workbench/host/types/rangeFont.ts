import { asBoolean, asChoice, asNumber, asText } from "../batch/arguments";
import type { Argument, Scalar, TypeDefinition } from "../batch/define";
import type { Json } from "../batch/wire";
import { sheetOf } from "../lookup";
import type { Font } from "../model";
import { changeStyle, commonOf } from "../operations/format";
import type { RangeRef } from "../references";
import { DEFAULT_FONT } from "../styles";
import { asColor } from "./color";

const fontScalar = <K extends keyof Font>(
  key: K,
  whenAbsent: Json,
  parse: (value: Argument) => Font[K],
): Scalar<RangeRef> => ({
  get: (self, state) => commonOf(sheetOf(state, self), self.area, (style): Json => style.font?.[key] ?? whenAbsent),
  set: (self, value, state) => {
    const parsed = parse(value);
    changeStyle(
      state,
      sheetOf(state, self),
      self.area,
      ({ font, ...style }) => ({ ...style, font: withEntry(font, key, parsed) }),
      `font.${key}=${JSON.stringify(parsed)}`,
    );
  },
});

function withEntry<K extends keyof Font>(font: Readonly<Font> | undefined, key: K, value: Font[K]): Font {
  const next = { ...font, [key]: value };
  if (value === undefined) delete next[key];
  return next;
}

const UNDERLINES = ["None", "Single", "Double"] as const;

export const rangeFont: TypeDefinition<RangeRef> = {
  name: "RangeFont",
  scalars: {
    Bold: fontScalar("bold", false, asBoolean),
    Color: fontScalar("color", DEFAULT_FONT.color, asColor),
    Italic: fontScalar("italic", false, asBoolean),
    Name: fontScalar("name", DEFAULT_FONT.name, asText),
    Size: fontScalar("size", DEFAULT_FONT.size, asNumber),
    Strikethrough: fontScalar("strikethrough", false, asBoolean),
    Underline: fontScalar("underline", "None", (value) => {
      const underline = asChoice(value, UNDERLINES);
      return underline === "None" ? undefined : underline;
    }),
  },
};

export const rangeFill: TypeDefinition<RangeRef> = {
  name: "RangeFill",
  scalars: {
    Color: {
      // Excel returns white when there is no fill.
      get: (self, state) => commonOf(sheetOf(state, self), self.area, (style): Json => style.fill ?? "#FFFFFF"),
      set: (self, value, state) => {
        const fill = asColor(value);
        changeStyle(state, sheetOf(state, self), self.area, (style) => ({ ...style, fill }), `fill=${fill}`);
      },
    },
  },
  methods: {
    Clear: (self, _args, state) =>
      changeStyle(state, sheetOf(state, self), self.area, (style) => ({ ...style, fill: undefined }), "fill="),
  },
};
