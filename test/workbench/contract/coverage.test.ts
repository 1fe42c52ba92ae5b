import { createHost, type Host } from "../../../workbench/host";
import { goToCell } from "../../../src/excel/show";
import { watchChanges } from "../../../src/excel/watchChanges";
import { CASES } from "../../../workbench/contract/cases";
import { OPERATIONS } from "../../support/operations";
import { open, standard } from "../../support/flow";
import { runOn } from "./support";
import { workbookOf } from "../host/support";

interface Batch {
  Actions: { ActionType: number; Name: string; QueryInfo?: { Select?: string[] } }[];
  ObjectPaths: Record<string, { ObjectPathType: number; Name: string }>;
}

const QUERY = 2;
const MEMBER_PATHS = [3, 4];

/** The members of office.js that are requested from a host, by their names in the requests. */
function listen(host: Host, names: Set<string>): Host {
  const execute = host.execute.bind(host);
  host.execute = (body, ...rest) => {
    const { Actions, ObjectPaths } = JSON.parse(body) as Batch;
    const paths = Object.values(ObjectPaths).filter(({ ObjectPathType }) => MEMBER_PATHS.includes(ObjectPathType));
    const actions = Actions.flatMap(({ ActionType, Name, QueryInfo }) =>
      ActionType === QUERY ? (QueryInfo?.Select ?? []).flatMap((path) => path.split("/")) : [Name],
    );
    for (const name of [...paths.map(({ Name }) => Name), ...actions])
      if (name !== "" && !name.startsWith("_")) names.add(name.charAt(0).toUpperCase() + name.slice(1));
    return execute(body, ...rest);
  };
  return host;
}

it("uses every member of office.js that the add-in uses", async () => {
  const [used, touched] = [new Set<string>(), new Set<string>()];
  for (const { prepare } of OPERATIONS) {
    const { opened, act } = await prepare();
    listen(opened.host, used);
    await opened.inExcel(act);
  }
  const opened = open(standard());
  listen(opened.host, used);
  await opened.validate();
  await opened.inExcel(() => goToCell("Đề nghị", "A6"));
  await opened.inExcel(() =>
    watchChanges({ isWatched: () => true, onChange: () => undefined, onSelect: () => undefined }),
  );
  for (const item of CASES) await runOn(listen(createHost(workbookOf()), touched), item);
  expect(used.size).toBeGreaterThan(80);
  expect([...used].filter((name) => !touched.has(name)).sort()).toEqual([]);
});
