export default {
  topic: "charts",
  programs: [
    {
      name: "column chart from a block: title, legend, labels, series names and plotted values",
      source: "docs: Excel add-in tutorial (create a chart); snippet 10-chart/chart-data-labels",
      run: async ({ context, sheet, Excel }) => {
        sheet.getRange("A1:C4").values = [
          ["Month", "Tea", "Milk"],
          ["Jan", 4, 9],
          ["Feb", 6, 7],
          ["Mar", 5, 8],
        ];
        const chart = sheet.charts.add(
          Excel.ChartType.columnClustered,
          sheet.getRange("A1:C4"),
          Excel.ChartSeriesBy.columns,
        );
        chart.name = "P6Sales";
        chart.title.text = "Drinks sold";
        chart.title.format.font.set({ bold: true, color: "#333399" });
        chart.legend.position = Excel.ChartLegendPosition.right;
        chart.legend.format.fill.setSolidColor("white");
        chart.series.load("items/name,items/chartType,count");
        await context.sync();
        const [tea, milk] = chart.series.items;
        tea.hasDataLabels = true;
        tea.dataLabels.showValue = true;
        tea.dataLabels.showSeriesName = false;
        tea.dataLabels.position = Excel.ChartDataLabelPosition.outsideEnd;
        tea.dataLabels.load("showValue,position");
        const values = milk.getDimensionValues(Excel.ChartSeriesDimension.values);
        chart.load("name,chartType,title/text,title/format/font/bold,legend/position");
        const found = sheet.charts.getItemOrNullObject("P6Sales");
        const other = sheet.charts.getItemOrNullObject("Nobody");
        await context.sync();
        return [
          chart.name,
          chart.chartType,
          chart.title.text,
          chart.title.format.font.bold,
          chart.legend.position,
          chart.series.items.map((s) => s.name),
          tea.dataLabels.showValue,
          tea.dataLabels.position,
          values.value.map(Number),
          found.isNullObject,
          other.isNullObject,
        ];
      },
      gives: [
        "P6Sales",
        "ColumnClustered",
        "Drinks sold",
        true,
        "Right",
        ["Tea", "Milk"],
        true,
        "OutsideEnd",
        [9, 7, 8],
        false,
        true,
      ],
    },

    {
      name: "scatter chart built series by series, with a trendline and fixed axes",
      source: "snippets 10-chart/chart-series, chart-trendlines, chart-axis",
      run: async ({ context, sheet, Excel }) => {
        sheet.getRange("A1:C5").values = [
          ["x", "fast", "slow"],
          [1, 2, 1],
          [2, 4, 1.5],
          [3, 6, 2],
          [4, 8, 2.5],
        ];
        const chart = sheet.charts.add("XYScatter", sheet.getRange("A1:B5"), "Columns");
        const slow = chart.series.add("slow lane");
        slow.setXAxisValues(sheet.getRange("A2:A5"));
        slow.setValues(sheet.getRange("C2:C5"));
        slow.markerStyle = Excel.ChartMarkerStyle.diamond;
        slow.markerSize = 9;
        slow.format.line.color = "#FF0000";
        const trend = chart.series.getItemAt(0).trendlines.add(Excel.ChartTrendlineType.polynomial);
        trend.polynomialOrder = 3;
        trend.showEquation = true;
        const y = chart.axes.valueAxis;
        y.minimum = 0;
        y.maximum = 10;
        y.majorUnit = 2.5;
        y.title.text = "Speed";
        chart.axes.categoryAxis.majorGridlines.visible = false;
        await context.sync();
        trend.load("type,polynomialOrder,showEquation");
        y.load("minimum,maximum,majorUnit,title/text");
        slow.load("name,markerStyle,markerSize");
        const xs = slow.getDimensionValues("XValues");
        const ys = slow.getDimensionValues("YValues");
        const count = chart.series.getCount();
        chart.axes.categoryAxis.majorGridlines.load("visible");
        await context.sync();
        return {
          trend: [trend.type, trend.polynomialOrder, trend.showEquation],
          y: [y.minimum, y.maximum, y.majorUnit, y.title.text],
          slow: [slow.name, slow.markerStyle, slow.markerSize],
          xs: xs.value.map(Number),
          ys: ys.value.map(Number),
          n: count.value,
          grid: chart.axes.categoryAxis.majorGridlines.visible,
        };
      },
      gives: {
        trend: ["Polynomial", 3, true],
        y: [0, 10, 2.5, "Speed"],
        slow: ["slow lane", "Diamond", 9],
        xs: [1, 2, 3, 4],
        ys: [1, 1.5, 2, 2.5],
        n: 2,
        grid: false,
      },
    },

    {
      name: "combination chart: line on the secondary axis, then one series and the chart deleted",
      source: "docs excel-add-ins-charts; Q&A threads on ChartSeries.axisGroup and combo charts",
      run: async ({ context, sheet, Excel }) => {
        sheet.getRange("A1:D4").values = [
          ["Q", "Units", "Spare", "Margin"],
          ["Q1", 1000, 1, 0.2],
          ["Q2", 1500, 2, 0.25],
          ["Q3", 900, 3, 0.15],
        ];
        const chart = sheet.charts.add(
          Excel.ChartType.columnClustered,
          sheet.getRange("A1:D4"),
          Excel.ChartSeriesBy.columns,
        );
        const margin = chart.series.getItemAt(2);
        margin.chartType = "LineMarkers";
        margin.axisGroup = "Secondary";
        await context.sync();
        const second = chart.axes.getItem(Excel.ChartAxisType.value, Excel.ChartAxisGroup.secondary);
        second.numberFormat = "0%";
        second.set({ minimum: 0, maximum: 0.5 });
        second.load("numberFormat,maximum,axisGroup,type,visible");
        chart.series.load({ name: true, chartType: true, axisGroup: true });
        await context.sync();
        const kinds = chart.series.items.map((s) => [s.name, s.chartType, s.axisGroup].join("|"));
        chart.series.getItemAt(1).delete();
        chart.series.load("items/name");
        await context.sync();
        const left = chart.series.items.map((s) => s.name);
        chart.delete();
        const n = sheet.charts.getCount();
        await context.sync();
        return [
          kinds,
          [second.numberFormat, second.maximum, second.axisGroup, second.type, second.visible],
          left,
          n.value,
        ];
      },
      gives: [
        ["Units|ColumnClustered|Primary", "Spare|ColumnClustered|Primary", "Margin|LineMarkers|Secondary"],
        ["0%", 0.5, "Secondary", "Value", true],
        ["Units", "Margin"],
        0,
      ],
    },
  ],
};
