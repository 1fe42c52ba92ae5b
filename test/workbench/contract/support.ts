import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ASSUMPTIONS, onReliance, type AssumptionId } from "../../../workbench/host/assumptions";
import { createHost, type Host, type HostOptions } from "../../../workbench/host";
import { editsBy } from "../../../workbench/host/edits";
import { VI_VN } from "../../../workbench/host/options";
import { restoreWorkbook } from "../../../workbench/host/restore";
import { copyWorkbook } from "../../../workbench/host/copy";
import { installOffice } from "../../../workbench/node/office";
import { CASES } from "../../../workbench/contract/cases";
import type { ContractCase } from "../../../workbench/contract/case";
import type { CaseResult } from "../../../workbench/contract/result";
import { runCase, runManualCase } from "../../../workbench/contract/run";
import { workbookOf } from "../host/support";

const HOST = join(__dirname, "../../../workbench/host");
const TIMEOUT = 20;
/** As the users' Excel is set. */
const MACHINE: HostOptions = { locale: "vi-VN", region: VI_VN, apiLevel: "1.20", undo: "kept" };

export interface Ran {
  readonly result: CaseResult;
  /** The assumptions that the host relied on meanwhile. */
  readonly reliedOn: ReadonlySet<AssumptionId>;
  readonly host: Host;
}

/** Runs a case against a new host with the API level that it needs, and does the manual steps. */
export async function runHeadless(contractCase: ContractCase, options?: HostOptions, act?: Act): Promise<Ran> {
  const host = createHost(workbookOf(), { ...MACHINE, ...newerFor(contractCase), ...options });
  return { ...(await runOn(host, contractCase, act)), host };
}

const newerFor = ({ needs }: ContractCase): HostOptions =>
  Number(needs.slice(2)) > 14 ? { apiLevel: needs, undo: "kept" } : {};

/** What a person does for a manual case, and their answer; null = they can't. */
type Act = () => boolean | null | Promise<boolean | null>;

export async function runOn(host: Host, contractCase: ContractCase, act?: Act): Promise<Omit<Ran, "host">> {
  const reliedOn = new Set<AssumptionId>();
  const restore = installOffice(host);
  const stop = onReliance((id) => reliedOn.add(id));
  try {
    const result =
      contractCase.kind === "scripted"
        ? await runCase(contractCase, { eventTimeout: TIMEOUT })
        : await runManualCase(
            { ...contractCase, delaySeconds: 0 },
            async () => (act ? act() : personActs(contractCase.id, host)),
            {
              eventTimeout: TIMEOUT,
            },
          );
    return { result, reliedOn };
  } finally {
    stop();
    restore();
  }
}

/** What manual cases ask a person to do. */
const ACTS: Readonly<Record<string, (host: Host) => void | Promise<void>>> = {
  "undo-is-heard": async (host) => {
    const { name } = host.workbook.sheets.at(-1)!;
    const before = copyWorkbook(host.workbook);
    editsBy(host, "user").clear(name, "A1:A2");
    restoreWorkbook(host.state, before);
    await new Promise((resolve) => setTimeout(resolve, TIMEOUT));
  },
  "undo-group-is-one-step": (host) => void editsBy(host, "user").undo(),
  "read-only-refuses": (host) => void (host.workbook.readOnly = true),
  "shared-workbook-refuses": (host) => void (host.workbook.isLegacyShared = true),
  "focus-elsewhere": (host) => void (host.options.focus = "elsewhere"),
  "new-workbook-opens": () => undefined,
};

async function personActs(id: string, host: Host): Promise<boolean> {
  const act = ACTS[id];
  if (!act) throw new Error(`Nobody knows what to do for ${id}.`);
  await act(host);
  return host.state.created.length > 0;
}

/** The answers of the headless host to every case. */
export const runAllHeadless = async (options?: HostOptions): Promise<CaseResult[]> => {
  const results: CaseResult[] = [];
  for (const item of CASES) results.push((await runHeadless(item, options)).result);
  return results;
};

/** The host's files that rely on each assumption. */
export function reliances(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const file of readdirSync(HOST, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".ts")) continue;
    for (const [, id = ""] of readFileSync(join(HOST, file), "utf8").matchAll(/\brelyOn\("([^"]+)"\)/g))
      found.set(id, [...(found.get(id) ?? []), file]);
  }
  return found;
}

export const assumptionNamed = (id: AssumptionId) => ASSUMPTIONS.find((item) => item.id === id)!;
