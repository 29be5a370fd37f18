import type { Bench } from "../objects/with-excel";

/** A year of two departments, with totals: what the charts of the tests show. */
export const SALES = [
  ["Month", "Target", "Sold"],
  ["January", 100, 120],
  ["February", 110, 80],
  ["March", 120, 135.5],
  ["April", 130, 90],
];

/** Programs that make a chart each, as an add-in would. */
export const CHART_PROGRAMS: Readonly<Record<string, (bench: Bench) => void>> = {
  "columns with title, axes and labels": ({ sheet }) => {
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C5"), "Auto");
    chart.name = "Columns";
    chart.setPosition("E2", "L18");
    chart.title.text = "Target & sold";
    chart.title.format.font.color = "#1F3864";
    chart.title.format.font.size = 16;
    chart.legend.position = "Right";
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.maximum = 160;
    chart.axes.valueAxis.majorUnit = 40;
    chart.axes.valueAxis.numberFormat = "0.0";
    chart.axes.valueAxis.title.text = "Pieces";
    chart.axes.categoryAxis.title.text = "Month";
    chart.axes.categoryAxis.majorGridlines.visible = true;
    const sold = chart.series.getItemAt(1);
    sold.format.fill.setSolidColor("#70AD47");
    sold.points.getItemAt(1).format.fill.setSolidColor("#C00000");
    sold.points.getItemAt(3).format.fill.setSolidColor("#FFC000");
    sold.hasDataLabels = true;
    sold.dataLabels.position = "OutsideEnd";
    sold.dataLabels.format.font.bold = true;
    sold.gapWidth = 80;
  },
  "stacked bars": ({ sheet }) => {
    const chart = sheet.charts.add("BarStacked", sheet.getRange("A1:C5"), "Columns");
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.dataLabels.showValue = true;
    chart.setPosition("E20", "L36");
  },
  "lines with markers and trend lines": ({ sheet }) => {
    const chart = sheet.charts.add("LineMarkers", sheet.getRange("A1:C5"));
    const [target, sold] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
    target.format.line.color = "#7F7F7F";
    target.format.line.lineStyle = "Dash";
    sold.format.line.weight = 3;
    sold.markerStyle = "Diamond";
    sold.markerSize = 9;
    sold.markerBackgroundColor = "#ED7D31";
    sold.trendlines.add("Linear").format.line.color = "#000000";
    chart.setPosition("N2", "U18");
  },
  "a pie with percentages": ({ sheet }) => {
    const chart = sheet.charts.add("Pie", sheet.getRange("A1:B5"), "Columns");
    chart.title.text = "Shares";
    chart.dataLabels.showPercentage = true;
    chart.dataLabels.showCategoryName = true;
    chart.dataLabels.position = "OutsideEnd";
    chart.series.getItemAt(0).points.getItemAt(2).format.fill.setSolidColor("#00B0F0");
    chart.setPosition("N20", "U36");
  },
  "columns and a line on the second axis": ({ sheet }) => {
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C5"));
    const line = chart.series.getItemAt(1);
    line.chartType = "LineMarkers";
    line.axisGroup = "Secondary";
    chart.axes.getItem("Value", "Secondary").maximum = 200;
    chart.setPosition("W2", "AD18");
  },
  "a scatter chart": ({ sheet }) => {
    const chart = sheet.charts.add("XYScatter", sheet.getRange("B1:C5"));
    chart.title.visible = false;
    chart.setPosition("W20", "AD36");
  },
  "an area": ({ sheet }) => {
    sheet.charts.add("AreaStacked", sheet.getRange("A1:C5")).setPosition("E40", "L56");
  },
  "a ring": ({ sheet }) => {
    sheet.charts.add("Doughnut", sheet.getRange("A1:B5")).setPosition("N40", "U56");
  },
  "points with labels and markers of their own, an axis in hundreds": ({ sheet }) => {
    const chart = sheet.charts.add("LineMarkers", sheet.getRange("A1:C5"));
    chart.setPosition("E60", "L76");
    chart.dataLabels.format.font.size = 11;
    chart.title.textOrientation = 0;
    const { valueAxis, categoryAxis } = chart.axes;
    valueAxis.displayUnit = "Hundreds";
    valueAxis.showDisplayUnitLabel = false;
    valueAxis.setPositionAt(50);
    categoryAxis.textOrientation = 45;
    categoryAxis.tickLabelSpacing = 1;
    categoryAxis.tickMarkSpacing = 2;
    categoryAxis.isBetweenCategories = false;
    categoryAxis.position = "Maximum";
    const sold = chart.series.getItemAt(1);
    sold.hasDataLabels = true;
    sold.points.getItemAt(0).hasDataLabel = false;
    sold.points.getItemAt(2).dataLabel.showSeriesName = true;
    sold.points.getItemAt(2).dataLabel.position = "Top";
    const first = chart.series.getItemAt(0).points.getItemAt(1);
    first.hasDataLabel = true;
    first.dataLabel.text = "Look here";
    first.dataLabel.format.font.color = "#FF0000";
    first.markerBackgroundColor = "#FF0000";
    first.markerSize = 12;
  },
  "a title that is turned": ({ sheet }) => {
    const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:B5"));
    chart.title.textOrientation = -30;
    chart.title.format.border.lineStyle = "Dash";
    chart.setPosition("N60", "U76");
  },
  "a radar": ({ sheet }) => {
    sheet.charts.add("RadarMarkers", sheet.getRange("A1:C5")).setPosition("W40", "AD56");
  },
};
