import { relyOn } from "../assumptions";
import type { TypeDefinition } from "../batch/define";
import { HostError } from "../errors";

/** The protection of the workbook's structure: its sheets, not their cells. */
export const workbookProtection: TypeDefinition<null> = {
  name: "WorkbookProtection",
  scalars: { Protected: { get: (_self, { workbook }) => workbook.structureProtection !== undefined } },
  methods: {
    Protect: (_self, args, { workbook }) => {
      if (workbook.structureProtection) throw new HostError("InvalidOperation", "The workbook is protected already.");
      workbook.structureProtection = args.optionalText(0) ? { password: true } : {};
    },
    Unprotect: (_self, args, { workbook }) => {
      if (workbook.structureProtection?.password) relyOn("passwords");
      if (workbook.structureProtection?.password && !args.optionalText(0))
        throw new HostError("AccessDenied", "The password you supplied is not correct.");
      delete workbook.structureProtection;
    },
  },
};
