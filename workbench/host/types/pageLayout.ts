import type { TypeDefinition } from "../batch/define";
import type { Sheet } from "../model";

export const pageLayout: TypeDefinition<Sheet> = { name: "PageLayout" };
