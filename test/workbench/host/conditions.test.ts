import { editsBy } from "../../../workbench/host/edits";
import { installOffice } from "../../../workbench/node/office";
import { failure, session, valuesOf, type Session, type Value } from "./support";

const write = (opened: Session, address: string, values: Value[][]) =>
  opened.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange(address).values = values;
    await context.sync();
  });

describe("other people at work", () => {
  test("a listener acts right before and right after any batch, as a coauthor would", async () => {
    const opened = session({ S: [["a"], ["b"]] });
    const edits = editsBy(opened.host, "coauthor");
    const found: string[] = [];
    const stop = opened.host.onBatch(({ sync, moment }) => {
      found.push(`${sync} ${moment}`);
      if (sync === 1 && moment === "before") edits.insertRows("S", 0);
    });
    expect(await valuesOf(opened, "A1:A2")).toEqual([["a"], ["b"]]);
    expect(await valuesOf(opened, "A1:A2")).toEqual([[""], ["a"]]);
    stop();
    await valuesOf(opened, "A1");
    expect(found).toEqual(["0 before", "0 after", "1 before", "1 after"]);
  });

  test.each([
    ["edits", (e: ReturnType<typeof editsBy>) => e.setCell("S", "A2", "c"), [["a"], ["c"]]],
    [
      "sorts",
      (e: ReturnType<typeof editsBy>) => e.sortRows("S", "A1:A2", [{ key: 0, ascending: false }]),
      [["b"], ["a"]],
    ],
    ["deletes", (e: ReturnType<typeof editsBy>) => e.deleteRows("S", 0), [["b"], [""]]],
  ])("a coauthor %s", async (_what, act, expected) => {
    const opened = session({ S: [["a"], ["b"]] });
    opened.host.onBatch(({ moment }) => void (moment === "before" && act(editsBy(opened.host, "coauthor"))));
    expect(await valuesOf(opened, "A1:A2")).toEqual(expected);
  });
});

describe("values over hidden rows", () => {
  const LIST: Value[][] = [["a"], ["b"], ["c"], ["d"]];
  const hidden = (valuesReach: "all-rows" | "visible-rows") => {
    const opened = session({ S: LIST }, { valuesReach });
    editsBy(opened.host, "user").hideRows("S", 1, 2, true);
    return opened;
  };
  const NEW: Value[][] = [["1"], ["2"], ["3"], ["4"]];

  test("are written to their own rows, hidden or not", async () => {
    const opened = hidden("all-rows");
    await write(opened, "A1:A4", NEW);
    expect(opened.sheet().rows.map((row) => row[0]?.value)).toEqual([1, 2, 3, 4]);
  });

  test("or only to the visible rows, one after the other, and so to other rows", async () => {
    const opened = hidden("visible-rows");
    await write(opened, "A1:A4", NEW);
    expect(opened.sheet().rows.map((row) => row[0]?.value)).toEqual([1, "b", "c", 2]);
  });

  test("a block of only hidden rows gets nothing, a block of visible ones everything", async () => {
    const opened = hidden("visible-rows");
    await write(opened, "A2:A3", [["2"], ["3"]]);
    await write(opened, "A4", [["4"]]);
    expect(opened.sheet().rows.map((row) => row[0]?.value)).toEqual(["a", "b", "c", 4]);
  });

  test("what a user types is written where it is typed", () => {
    const opened = hidden("visible-rows");
    editsBy(opened.host, "user").setCells("S", "A1:A2", [["x"], ["y"]]);
    expect(opened.sheet().rows.map((row) => row[0]?.value)).toEqual(["x", "y", "c", "d"]);
  });

  test("a filtered table hides rows the same way", async () => {
    const opened = session({ S: [["Tên"], ["a"], ["b"]] }, { valuesReach: "visible-rows" });
    await opened.run(async (context) => {
      context.workbook.worksheets.getFirst().tables.add("A1:A3", true).name = "T";
      await context.sync();
    });
    editsBy(opened.host, "user").filterTable("T", 0, ["b"]);
    await write(opened, "A2:A3", [["1"], ["2"]]);
    expect(opened.sheet().rows.map((row) => row[0]?.value)).toEqual(["Tên", "a", 1]);
  });
});

describe("a workbook opened read-only", () => {
  test("can be read, reports that it is read-only, and refuses writes", async () => {
    const opened = session({ S: [["a"]] });
    opened.host.workbook.readOnly = true;
    const isReadOnly = await opened.run(async (context) => {
      context.workbook.load("readOnly");
      await context.sync();
      return context.workbook.readOnly;
    });
    expect(isReadOnly).toBe(true);
    expect((await failure(write(opened, "A1", [["b"]]))).code).toBe("AccessDenied");
    expect(await valuesOf(opened, "A1")).toEqual([["a"]]);
  });
});

describe("a protected sheet", () => {
  test("refuses writes to locked cells until it is unprotected", async () => {
    const opened = session({ S: [["a"]] });
    const edits = editsBy(opened.host, "user");
    edits.protectSheet("S", true);
    expect((await failure(write(opened, "A1", [["b"]]))).code).toBe("AccessDenied");
    edits.protectSheet("S", false);
    await write(opened, "A1", [["b"]]);
    expect(await valuesOf(opened, "A1")).toEqual([["b"]]);
  });
});

describe("merged areas", () => {
  test("only the first cell takes a value", async () => {
    const opened = session({ S: [["a"], ["b"]] });
    editsBy(opened.host, "user").mergeCells("S", "A1:A2");
    await write(opened, "A1:A2", [["x"], ["y"]]);
    expect(await valuesOf(opened, "A1:A2")).toEqual([["x"], [""]]);
  });
});

describe("a cell in edit mode", () => {
  const editing = () => {
    const opened = session({ S: [["a", "b"]] });
    const edits = editsBy(opened.host, "user");
    edits.beginCellEdit("S", "A1");
    return { opened, edits };
  };
  /** `Excel.run` reads from the global `Office` whether the host can wait. */
  const waiting = async <T>(opened: Session, batch: (context: Excel.RequestContext) => Promise<T>) => {
    const restore = installOffice(opened.host);
    try {
      return await Excel.run({ delayForCellEdit: true }, batch);
    } finally {
      restore();
    }
  };

  test("fails any batch that does not wait", async () => {
    const { opened } = editing();
    expect((await failure(write(opened, "B1", [["x"]]))).code).toBe("InvalidOperationInCellEditMode");
    expect(opened.sheet().rows[0]?.[1]?.value).toBe("b");
  });

  test("a batch with delayForCellEdit waits for the end, and sees what was typed", async () => {
    const { opened, edits } = editing();
    let isDone = false;
    const values = waiting(opened, async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1");
      range.load("values");
      await context.sync();
      isDone = true;
      return range.values as unknown[][];
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(isDone).toBe(false);
    edits.endCellEdit("typed");
    expect(await values).toEqual([["typed"]]);
  });

  test("Esc ends it without a change", async () => {
    const { opened, edits } = editing();
    edits.endCellEdit();
    expect(await valuesOf(opened, "A1")).toEqual([["a"]]);
  });

  test("editing again makes the batch wait again", async () => {
    const { opened, edits } = editing();
    const state = opened.host.state.cellEdit;
    let isOver = false;
    const over = state.untilClosed().then(() => (isOver = true));
    edits.endCellEdit();
    edits.beginCellEdit("S", "B1");
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(isOver).toBe(false);
    edits.endCellEdit();
    await over;
  });
});

describe("answers", () => {
  test("can be slow: the batch has run meanwhile", async () => {
    const opened = session({ S: [["a"]] }, { answerDelayMs: 30 });
    let isAnswered = false;
    const done = write(opened, "A1", [["b"]]).then(() => (isAnswered = true));
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(opened.sheet().rows[0]?.[0]?.value).toBe("b");
    expect(isAnswered).toBe(false);
    await done;
  });

  test("can be lost: the batch has run, but no response arrives", async () => {
    const opened = session({ S: [["a"]] }, { answers: "lost" });
    let isAnswered = false;
    void write(opened, "A1", [["b"]]).finally(() => (isAnswered = true));
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(opened.sheet().rows[0]?.[0]?.value).toBe("b");
    expect(isAnswered).toBe(false);
    opened.host.options.answers = "given";
    expect(await valuesOf(opened, "A1")).toEqual([["b"]]);
  });
});

test.each([
  ["1.9", { "1.9": true, "1.13": false, "1.14": false }],
  ["1.14", { "1.14": true, "1.15": false, "1.21": false }],
  ["1.21", { "1.16": true, "1.21": true, "1.22": false }],
])("an Excel of level %s, changed while it runs", (apiLevel, offered) => {
  const { host } = session();
  const restore = installOffice(host);
  host.options.apiLevel = apiLevel;
  for (const [level, isOffered] of Object.entries(offered))
    expect([level, Office.context.requirements.isSetSupported("ExcelApi", level)]).toEqual([level, isOffered]);
  restore();
});

test("a member above the API level fails with its code", async () => {
  const opened = session({ S: [["a"]] }, { apiLevel: "1.9" });
  const error = await failure(
    opened.run(async (context) => {
      context.workbook.worksheets.getFirst().getUsedRange().getMergedAreasOrNullObject().load("address");
      await context.sync();
    }),
  );
  expect(error.code).toBe("ApiNotFound");
});

describe("events", () => {
  const eventsDuring = async (options: Parameters<typeof session>[1], who: "user" | "coauthor" = "user") => {
    const opened = session({ S: [["a"]] }, options);
    const events: Excel.WorksheetChangedEventArgs[] = [];
    await opened.run(async (context) => {
      context.workbook.worksheets.getFirst().onChanged.add((event) => {
        events.push(event);
        return Promise.resolve();
      });
      await context.sync();
    });
    editsBy(opened.host, who).setCell("S", "A1", "b");
    return events;
  };
  const soon = (ms = 5) => new Promise((resolve) => setTimeout(resolve, ms));

  test("come once, with a local source", async () => {
    const events = await eventsDuring({});
    await soon();
    expect(events.map(({ source }) => source)).toEqual(["Local"]);
  });

  test("come from a coauthor with a remote source", async () => {
    const events = await eventsDuring({}, "coauthor");
    await soon();
    expect(events.map(({ source }) => source)).toEqual(["Remote"]);
  });

  test("come twice", async () => {
    const events = await eventsDuring({ events: "twice" });
    await soon();
    expect(events).toHaveLength(2);
  });

  test("never come", async () => {
    const events = await eventsDuring({ events: "never" });
    await soon();
    expect(events).toHaveLength(0);
  });

  test("come late", async () => {
    const events = await eventsDuring({ eventDelayMs: 40 });
    await soon();
    expect(events).toHaveLength(0);
    await soon(60);
    expect(events).toHaveLength(1);
  });
});
