export default {
  topic: "charts",
  programs: [
    {
      name: "pie chart: labels with percentages, points read, data range widened by setData",
      source: "snippets 10-chart/chart-point, create-doughnut-chart; docs Chart.setData",
      run: async ({ context, sheet, Excel }) => {
        sheet.getRange("A1:B5").values = [
          ["Part", "Share"],
          ["A", 50],
          ["B", 30],
          ["C", 20],
          ["D", 100],
        ];
        const chart = sheet.charts.add(
          Excel.ChartType.pie,
          sheet.getRange("A1:B4"),
          Excel.ChartSeriesBy.columns,
        );
        chart.title.text = "Parts";
        chart.title.overlay = false;
        chart.legend.visible = false;
        const series = chart.series.getItemAt(0);
        series.hasDataLabels = true;
        series.dataLabels.showPercentage = true;
        series.dataLabels.showValue = false;
        series.dataLabels.showCategoryName = true;
        series.dataLabels.separator = "; ";
        series.points.getItemAt(1).format.fill.setSolidColor("#FF0000");
        series.explosion = 15;
        await context.sync();
        series.points.load("items/value,count");
        series.dataLabels.load("showPercentage,showValue,showCategoryName,separator");
        series.load("name,chartType,explosion,hasDataLabels");
        chart.legend.load("visible");
        await context.sync();
        const d = series.dataLabels;
        const first = [
          series.name,
          series.chartType,
          series.explosion,
          series.hasDataLabels,
          series.points.items.map((p) => p.value),
          d.showPercentage,
          d.showValue,
          d.showCategoryName,
          d.separator,
          chart.legend.visible,
        ];
        chart.setData(sheet.getRange("A1:B5"), Excel.ChartSeriesBy.columns);
        await context.sync();
        const points = chart.series.getItemAt(0).points;
        const n = points.getCount();
        const last = points.getItemAt(3).load("value");
        await context.sync();
        return [...first, n.value, last.value];
      },
      gives: ["Share", "Pie", 15, true, [50, 30, 20], true, false, true, "; ", false, 4, 100],
    },

    {
      name: "stacked bars by rows: gap, overlap, reversed category axis, size set in one go, number format of the axis",
      source: "snippets 10-chart/chart-axis-formatting, chart-formatting; docs ChartAxis.reversePlotOrder",
      run: async ({ context, sheet, Excel }) => {
        sheet.getRange("A1:D3").values = [
          ["", "Q1", "Q2", "Q3"],
          ["North", 3000, 4000, 5000],
          ["South", 1000, 2500, 500],
        ];
        const chart = sheet.charts.add("BarStacked", sheet.getRange("A1:D3"), "Rows");
        chart.set({ name: "P7Bars", left: 30, top: 60, width: 300, height: 225 });
        const [north, south] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
        north.gapWidth = 40;
        north.overlap = 100;
        south.format.fill.setSolidColor("#00B050");
        const cat = chart.axes.categoryAxis,
          val = chart.axes.valueAxis;
        cat.reversePlotOrder = true;
        val.numberFormat = "#,##0";
        val.majorGridlines.visible = false;
        val.displayUnit = "Thousands";
        await context.sync();
        chart.load("name,left,top,width,height,chartType");
        north.load("name,gapWidth,overlap");
        south.load("name");
        cat.load("reversePlotOrder,type,visible");
        val.load("numberFormat,displayUnit,type");
        const vals = south.getDimensionValues(Excel.ChartSeriesDimension.values);
        await context.sync();
        const r = Math.round;
        return [
          chart.name,
          chart.chartType,
          [chart.left, chart.top, chart.width, chart.height].map(r),
          north.name,
          north.gapWidth,
          north.overlap,
          south.name,
          vals.value.map(Number),
          cat.reversePlotOrder,
          cat.type,
          val.numberFormat,
          val.displayUnit,
          val.type,
        ];
      },
      gives: [
        "P7Bars",
        "BarStacked",
        [30, 60, 300, 225],
        "North",
        40,
        100,
        "South",
        [1000, 2500, 500],
        true,
        "Category",
        "#,##0",
        "Thousands",
        "Value",
      ],
    },

    {
      name: "line chart whose title follows a cell, with a logarithmic axis, series added and taken away",
      source: "docs ChartTitle.setFormula, ChartAxis.scaleType; snippet 10-chart/chart-series-plotorder",
      run: async ({ context, sheet, Excel }) => {
        sheet.load("name");
        sheet.getRange("A1").values = [["Growth 2024"]];
        sheet.getRange("A3:C6").values = [
          ["Day", "Low", "High"],
          ["d1", 1, 10],
          ["d2", 10, 100],
          ["d3", 100, 1000],
        ];
        await context.sync();
        const chart = sheet.charts.add(
          Excel.ChartType.line,
          sheet.getRange("A3:B6"),
          Excel.ChartSeriesBy.columns,
        );
        chart.title.setFormula(`='${sheet.name}'!$A$1`);
        const high = chart.series.add("High");
        high.setValues(sheet.getRange("C4:C6"));
        high.smooth = true;
        high.format.line.set({ color: "#0070C0", lineStyle: "Dash" });
        chart.axes.valueAxis.scaleType = Excel.ChartAxisScaleType.logarithmic;
        chart.axes.valueAxis.logBase = 10;
        chart.displayBlanksAs = Excel.ChartDisplayBlanksAs.zero;
        await context.sync();
        chart.title.load("text");
        chart.load("displayBlanksAs");
        chart.axes.valueAxis.load("scaleType,logBase");
        chart.series.load("items/name,items/smooth");
        high.format.line.load("color,lineStyle");
        await context.sync();
        const out = [
          chart.title.text,
          chart.displayBlanksAs,
          chart.axes.valueAxis.scaleType,
          chart.axes.valueAxis.logBase,
          chart.series.items.map((s) => [s.name, s.smooth]),
          high.format.line.color,
          high.format.line.lineStyle,
        ];
        sheet.getRange("A1").values = [["Growth 2025"]];
        sheet.getRange("B3").values = [["Lowest"]];
        chart.series.getItemAt(1).delete();
        await context.sync();
        chart.title.load("text");
        chart.series.load("items/name");
        await context.sync();
        return [...out, chart.title.text, chart.series.items.map((s) => s.name)];
      },
      gives: [
        "Growth 2024",
        "Zero",
        "Logarithmic",
        10,
        [
          ["Low", false],
          ["High", true],
        ],
        "#0070C0",
        "Dash",
        "Growth 2025",
        ["Lowest"],
      ],
    },
  ],
};
