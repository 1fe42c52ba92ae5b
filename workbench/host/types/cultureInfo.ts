import { hostObject, type TypeDefinition } from "../batch/define";

const datetimeFormat: TypeDefinition<null> = {
  name: "DatetimeFormatInfo",
  scalars: {
    DateSeparator: { get: () => "/" },
    ShortDatePattern: { get: (_self, { options }) => options.region.shortDate },
  },
};

const numberFormat: TypeDefinition<null> = {
  name: "NumberFormatInfo",
  scalars: {
    NumberDecimalSeparator: { get: (_self, { options }) => options.region.decimal },
    NumberGroupSeparator: { get: (_self, { options }) => (options.region.decimal === "," ? "." : ",") },
  },
};

/** The machine's region and language. */
export const cultureInfo: TypeDefinition<null> = {
  name: "CultureInfo",
  scalars: { Name: { get: (_self, { options }) => options.locale } },
  objects: {
    DatetimeFormat: () => hostObject(datetimeFormat, null),
    NumberFormat: () => hostObject(numberFormat, null),
  },
};
