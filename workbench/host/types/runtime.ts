import { asBoolean } from "../batch/arguments";
import type { TypeDefinition } from "../batch/define";

/** `context.runtime` */
export const runtime: TypeDefinition<null> = {
  name: "Runtime",
  scalars: {
    EnableEvents: {
      get: (_self, state) => state.events.enabled,
      set: (_self, value, state) => {
        state.events.enabled = asBoolean(value);
      },
    },
  },
};
