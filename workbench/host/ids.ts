let lastId = 0;

/** Unique in the process, so that an id of one host means nothing to another. */
export const nextId = (prefix: string): string => `${prefix}${(lastId += 1)}`;

/** Excel's ids of sheets, charts and conditional formats are GUIDs in braces. */
export const nextGuid = (): string =>
  `{00000000-0000-4000-8000-${(lastId += 1).toString(16).toUpperCase().padStart(12, "0")}}`;
