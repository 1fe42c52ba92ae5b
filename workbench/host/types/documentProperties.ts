import { asText } from "../batch/arguments";
import type { Scalar, TypeDefinition } from "../batch/define";
import type { Workbook } from "../model";

const property = (key: keyof Workbook["properties"]): Scalar<null> => ({
  get: (_self, state) => state.workbook.properties[key] ?? "",
  set: (_self, value, state) => {
    state.workbook.properties[key] = asText(value);
  },
});

export const documentProperties: TypeDefinition<null> = {
  name: "DocumentProperties",
  scalars: {
    Author: property("author"),
    Title: property("title"),
    CreationDate: { get: (_self, state) => state.workbook.properties.created ?? null },
  },
};
