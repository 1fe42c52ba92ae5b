import type { Argument, Scalar } from "../batch/define";
import type { Json } from "../batch/wire";
import { sheetOf } from "../lookup";
import type { Style } from "../model";
import { changeStyle, commonOf } from "../operations/format";
import type { RangeRef } from "../references";

/** A property of a range that is one entry of its cells' style; null if the cells differ. */
export const styleScalar = <K extends keyof Style>(
  key: K,
  read: (style: Style) => Json,
  parse: (value: Argument) => NonNullable<Style[K]>,
): Scalar<RangeRef> => ({
  get: (self, state) => commonOf(sheetOf(state, self), self.area, read),
  set: (self, value, state) => {
    const parsed = parse(value);
    changeStyle(
      state,
      sheetOf(state, self),
      self.area,
      (style) => ({ ...style, [key]: parsed }),
      `${key}=${JSON.stringify(parsed)}`,
    );
  },
});
