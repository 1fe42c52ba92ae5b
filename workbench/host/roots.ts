import type { Roots } from "./batch/paths";
import { hostObject, type TypeDefinition } from "./batch/define";
import { HostError } from "./errors";
import { range } from "./types/range";
import { rangeAreas } from "./types/rangeAreas";
import { workbook } from "./types/workbook";

/** office.js reports once that it can handle ribbon actions. */
const addinService: TypeDefinition<null> = {
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: () => undefined },
};

/** The shared runtime: `Office.addin.showAsTaskpane` and `hide`. */
const appRuntimeService: TypeDefinition<null> = {
  name: "AppRuntimeService",
  methods: {
    GetAppRuntimeState: (_self, _args, state) => state.pane.visibility,
    SetAppRuntimeState: (_self, args, state) => {
      state.pane.visibility = args.choice(0, ["Visible", "Background"]);
    },
  },
};

const SERVICES: Readonly<Record<string, TypeDefinition<null>>> = {
  "Microsoft.AppRuntime.AppRuntimeService": appRuntimeService,
  "Microsoft.InternalService.AddinInternalService": addinService,
};

export const roots: Roots = {
  workbook: () => hostObject(workbook, null),
  service: (name) => {
    const type = Object.hasOwn(SERVICES, name) ? SERVICES[name] : undefined;
    if (!type) throw new HostError("ApiNotFound", `The service ${name} is not known to this host.`, name);
    return hostObject(type, null);
  },
  reference: (id, state) => {
    const target = state.ranges.get(id);
    return "ranges" in target ? hostObject(rangeAreas, target) : hostObject(range, target);
  },
};
