import { failure, session } from "./support";

const DATA = {
  "Tổng hợp": [
    ["Đơn vị", "Đạt", "Chưa"],
    ["A", 3, 1],
    ["B", 5, 2],
  ],
};

test("a chart is added, placed, styled, found by name, and read back", async () => {
  const { run, sheet } = session(DATA);
  await run(async (context) => {
    const first = context.workbook.worksheets.getFirst();
    const chart = first.charts.add("ColumnStacked", first.getRange("A1:C3"), "Columns");
    chart.name = "Kết quả";
    chart.title.text = "Kết quả theo đơn vị";
    chart.setPosition("E2", "H11");
    chart.legend.position = "Bottom";
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.axes.categoryAxis.title.text = "Đơn vị";
    chart.series.getItemAt(0).format.fill.setSolidColor("#00aa00");
    chart.series.getItemAt(1).hasDataLabels = true;
    chart.dataLabels.showValue = true;
    await context.sync();
    const found = first.charts
      .getItemOrNullObject("kết quả")
      .load("name,chartType,left,top,width,height,title/text,legend/position,legend/visible,series/items/name");
    const none = first.charts.getItemOrNullObject("khác");
    await context.sync();
    expect(none.isNullObject).toBe(true);
    expect([found.left, found.top, found.width, found.height]).toEqual([192, 15, 192, 150]);
    expect([found.title.text, found.legend.position, found.legend.visible]).toEqual([
      "Kết quả theo đơn vị",
      "Bottom",
      true,
    ]);
    expect(found.series.items.map(({ name }) => name)).toEqual(["Đạt", "Chưa"]);
  });
  expect(sheet().charts[0]).toMatchObject({
    name: "Kết quả",
    type: "ColumnStacked",
    source: "'Tổng hợp'!A1:C3",
    properties: {
      "legend.position": "Bottom",
      "axes.valueAxis.majorGridlines.visible": false,
      "axes.categoryAxis.title.text": "Đơn vị",
      "series[0].format.fill.solidColor": "#00AA00",
      "series[1].hasDataLabels": true,
      "dataLabels.showValue": true,
    },
  });
});

test("its data can be set again; deleted, it is gone", async () => {
  const { run, sheet } = session(DATA);
  await run(async (context) => {
    const first = context.workbook.worksheets.getFirst();
    const chart = first.charts.add("Pie", first.getRange("A1:B3"));
    chart.setData(first.getRange("A1:C2"), "Rows");
    const series = chart.series.add("Thêm");
    series.setValues(first.getRange("B2:B3"));
    chart.load("name");
    first.charts.load("count");
    chart.series.load("count");
    await context.sync();
    expect([chart.name, first.charts.count, chart.series.count]).toEqual(["Chart 1", 1, 2]);
    expect(sheet().charts[0]).toMatchObject({
      source: "'Tổng hợp'!A1:C2",
      seriesBy: "Rows",
      properties: { "series[1].values": "'Tổng hợp'!B2:B3" },
    });
    chart.delete();
    await context.sync();
  });
  expect(sheet().charts).toEqual([]);
});

test("a member that charts do not have here fails with its type and name", async () => {
  const { run } = session(DATA);
  const error = await failure(
    run(async (context) => {
      const first = context.workbook.worksheets.getFirst();
      first.charts.add("Pie", first.getRange("A1:B3")).pivotOptions.load();
      await context.sync();
    }),
  );
  expect(error).toMatchObject({ code: "ApiNotFound", debugInfo: { errorLocation: "Chart.pivotOptions" } });
});
