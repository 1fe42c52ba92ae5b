import type { TypeDefinition } from "../batch/define";
import type { Sheet } from "../model";

export const chartCollection: TypeDefinition<Sheet> = { name: "ChartCollection" };
