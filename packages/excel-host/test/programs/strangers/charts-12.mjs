const quarters = [
  ["", "North", "South"],
  ["Q1", 10, 40],
  ["Q2", 20, 50],
  ["Q3", 30, 60],
];
export default {
  topic: "charts",
  isOneBook: true,
  atFirstSight: 4,
  of: 4,
  programs: [
    {
      name: "a chart with titles, axis bounds and a name",
      run: async ({ context, sheet }) => {
        sheet.getRange("A1:C4").values = quarters;
        const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns");
        chart.name = "TrialChart";
        chart.title.text = "Sales by quarter";
        chart.axes.valueAxis.minimum = 0;
        chart.axes.valueAxis.maximum = 100;
        chart.axes.valueAxis.majorUnit = 20;
        chart.axes.categoryAxis.title.text = "Quarter";
        chart.legend.position = "Bottom";
        chart.legend.overlay = false;
        await context.sync();
        const again = sheet.charts.getItem("TrialChart");
        again.load(
          "name, chartType, title/text, title/visible, legend/position, legend/visible, legend/overlay",
        );
        again.axes.valueAxis.load("minimum, maximum, majorUnit, type");
        again.axes.categoryAxis.title.load("text, visible");
        const count = sheet.charts.getCount();
        await context.sync();
        const axis = again.axes.valueAxis;
        const result = {
          chart: [again.name, again.chartType, again.title.text, again.title.visible],
          legend: [again.legend.position, again.legend.visible, again.legend.overlay],
          axis: [axis.type, axis.minimum, axis.maximum, axis.majorUnit],
          category: [again.axes.categoryAxis.title.text, again.axes.categoryAxis.title.visible],
        };
        again.delete();
        const left = sheet.charts.getCount();
        await context.sync();
        return { ...result, counts: [count.value, left.value] };
      },
      gives: {
        chart: ["TrialChart", "ColumnClustered", "Sales by quarter", true],
        legend: ["Bottom", true, false],
        axis: ["Value", 0, 100, 20],
        category: ["Quarter", true],
        counts: [1, 0],
      },
    },
    {
      name: "series by columns and by rows, live values, new data",
      run: async ({ context, sheet }) => {
        sheet.getRange("A1:C4").values = quarters;
        const chart = sheet.charts.add("Line", sheet.getRange("A1:C4"), "Columns");
        const names = async () => {
          chart.series.load("items/name");
          await context.sync();
          return chart.series.items.map((series) => series.name);
        };
        const columns = await names();
        const first = chart.series.getItemAt(0);
        const values = first.getDimensionValues("Values");
        const categories = first.getDimensionValues("Categories");
        await context.sync();
        sheet.getRange("B2").values = [[99]];
        const fresh = first.getDimensionValues("Values");
        await context.sync();
        chart.setData(sheet.getRange("A1:C4"), "Rows");
        const rows = await names();
        chart.setData(sheet.getRange("A1:B4"), "Columns");
        return {
          columns,
          rows,
          values: values.value.map(Number),
          categories: categories.value.map(String),
          fresh: fresh.value.map(Number),
          less: await names(),
        };
      },
      gives: {
        columns: ["North", "South"],
        rows: ["Q1", "Q2", "Q3"],
        values: [10, 20, 30],
        categories: ["Q1", "Q2", "Q3"],
        fresh: [99, 20, 30],
        less: ["North"],
      },
    },
    {
      name: "an added line series on the secondary axis of a column chart",
      run: async ({ context, sheet }) => {
        sheet.getRange("A1:B4").values = [
          ["", "North"],
          ["Q1", 10],
          ["Q2", 20],
          ["Q3", 30],
        ];
        sheet.getRange("D2:D4").values = [[0.1], [0.2], [0.3]];
        const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"), "Columns");
        const line = chart.series.add("Share");
        line.setValues(sheet.getRange("D2:D4"));
        line.setXAxisValues(sheet.getRange("A2:A4"));
        line.chartType = "Line";
        line.axisGroup = "Secondary";
        chart.series.getItemAt(0).gapWidth = 80;
        await context.sync();
        chart.series.load("items/name, items/chartType, items/axisGroup");
        const column = chart.series.getItemAt(0).load("gapWidth");
        const added = chart.series.getItemAt(1);
        const points = added.points.getCount();
        const point = added.points.getItemAt(2).load("value");
        await context.sync();
        const before = chart.series.items.map((series) => [series.name, series.chartType, series.axisGroup]);
        chart.series.getItemAt(1).delete();
        const count = chart.series.getCount();
        await context.sync();
        return { before, gap: column.gapWidth, points: points.value, third: point.value, left: count.value };
      },
      gives: {
        before: [
          ["North", "ColumnClustered", "Primary"],
          ["Share", "Line", "Secondary"],
        ],
        gap: 80,
        points: 3,
        third: 0.3,
        left: 1,
      },
    },
    {
      name: "trendline, data labels and markers of a scatter chart",
      run: async ({ context, sheet }) => {
        sheet.getRange("A1:B6").values = [
          ["x", "y"],
          [1, 2],
          [2, 5],
          [3, 11],
          [4, 16],
          [5, 27],
        ];
        const chart = sheet.charts.add("XYScatter", sheet.getRange("A1:B6"), "Columns");
        const series = chart.series.getItemAt(0);
        const fit = series.trendlines.add("Polynomial");
        fit.polynomialOrder = 3;
        fit.showEquation = true;
        fit.name = "Fit";
        series.hasDataLabels = true;
        series.dataLabels.position = "Top";
        series.dataLabels.showValue = true;
        series.dataLabels.showSeriesName = false;
        series.dataLabels.numberFormat = "0.0";
        series.markerStyle = "Diamond";
        series.markerSize = 9;
        await context.sync();
        const trend = series.trendlines.getItem(0);
        trend.load("type, polynomialOrder, showEquation, showRSquared, name");
        series.load(
          "name, hasDataLabels, markerStyle, markerSize, dataLabels/position, dataLabels/showValue, dataLabels/showSeriesName, dataLabels/numberFormat",
        );
        const trends = series.trendlines.getCount();
        await context.sync();
        const labels = series.dataLabels;
        const result = {
          trend: [trend.type, trend.polynomialOrder, trend.showEquation, trend.showRSquared, trend.name],
          series: [series.name, series.hasDataLabels, series.markerStyle, series.markerSize],
          labels: [labels.position, labels.showValue, labels.showSeriesName, labels.numberFormat],
        };
        trend.delete();
        const left = series.trendlines.getCount();
        await context.sync();
        return { ...result, counts: [trends.value, left.value] };
      },
      gives: {
        trend: ["Polynomial", 3, true, false, "Fit"],
        series: ["y", true, "Diamond", 9],
        labels: ["Top", true, false, "0.0"],
        counts: [1, 0],
      },
    },
  ],
};
