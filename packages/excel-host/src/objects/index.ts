import type { Makers } from "./state";
import {
  application,
  cultureInfo,
  datetimeFormatInfo,
  iterativeCalculation,
  numberFormatInfo,
  runtime,
} from "./book/application";
import { binding, bindingCollection } from "./document/bindings";
import { customXmlPart, customXmlPartCollection, customXmlPartScopedCollection } from "./document/xml-parts";
import { autoFilter } from "./table/auto-filter";
import { filter } from "./table/column-filter";
import { rangeView, rangeViewCollection } from "./range/range-view";
import { rangeBorder, rangeBorderCollection } from "./range/borders";
import { chart, chartCollection } from "./chart/charts";
import { chartFormatString, chartTitle } from "./chart/chart-titles";
import { chartLegend, chartLegendEntry, chartLegendEntryCollection } from "./chart/chart-legend";
import { chartDataTable, chartDataTableFormat } from "./chart/chart-data-table";
import { chartErrorBars, chartErrorBarsFormat } from "./chart/chart-errors";
import { chartAxes, chartAxis, chartAxisTitle, chartGridlines } from "./chart/chart-axes";
import { chartPoint, chartPointsCollection } from "./chart/chart-points";
import { chartSeries, chartSeriesCollection } from "./chart/chart-series";
import { chartDataLabel, chartDataLabels } from "./chart/chart-labels";
import { chartTrendline, chartTrendlineCollection } from "./chart/chart-trendlines";
import {
  chartAreaFormat,
  chartAxisFormat,
  chartAxisTitleFormat,
  chartBorder,
  chartDataLabelFormat,
  chartFill,
  chartFont,
  chartGridlinesFormat,
  chartLegendFormat,
  chartLineFormat,
  chartPlotArea,
  chartPlotAreaFormat,
  chartPointFormat,
  chartSeriesFormat,
  chartTitleFormat,
  chartTrendlineFormat,
} from "./chart/chart-format";
import { comment, commentCollection, commentReply, commentReplyCollection } from "./comment/comments";
import { conditionalFormat, conditionalFormatCollection } from "./rules/conditional-formats";
import { dataValidation } from "./rules/data-validation";
import { worksheetCustomProperty, worksheetCustomPropertyCollection } from "./sheet/custom-properties";
import { worksheetFreezePanes } from "./sheet/freeze-panes";
import { functionResult, functions } from "./book/functions";
import { headerFooter, headerFooterGroup } from "./sheet/headers-footers";
import { namedItem, namedItemArrayValues, namedItemCollection } from "./book/names";
import { pageBreak, pageBreakCollection } from "./sheet/page-breaks";
import { pageLayout } from "./sheet/page-layout";
import { customProperty, customPropertyCollection, documentProperties } from "./book/properties";
import { range } from "./range/range";
import { rangeAreasCollection, rangeCollection, workbookRangeAreas } from "./range/precedents";
import { rangeAreas } from "./range/range-areas";
import { rangeFill } from "./range/range-fill";
import { formatProtection, rangeFont, rangeFormat } from "./range/range-format";
import { rangeSort } from "./range/range-sort";
import { tableSort } from "./table/table-sort";
import { removeDuplicatesResult } from "./range/remove-duplicates";
import {
  cellValueConditionalFormat,
  conditionalFormatRule,
  conditionalRangeBorder,
  conditionalRangeBorderCollection,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
  customConditionalFormat,
  presetCriteriaConditionalFormat,
  textConditionalFormat,
  topBottomConditionalFormat,
} from "./rules/rule-parts";
import {
  colorScaleConditionalFormat,
  conditionalDataBarNegativeFormat,
  conditionalDataBarPositiveFormat,
  dataBarConditionalFormat,
} from "./rules/rule-visuals";
import { iconSetConditionalFormat } from "./rules/rule-icons";
import { PIVOT_CLASSES } from "./pivot/index";
import { queryCollection } from "./document/queries";
import { STYLE_LIST_CLASSES } from "./style/style-lists";
import { SLICER_CLASSES } from "./slicer/index";
import { SHAPE_CLASSES } from "./shape/index";
import { style, styleCollection } from "./style/styles";
import { setting, settingCollection } from "./book/settings";
import { worksheetProtection } from "./sheet/sheet-protection";
import { tableColumn, tableColumnCollection, tableRow, tableRowCollection } from "./table/table-parts";
import { table, tableCollection, tableScopedCollection } from "./table/tables";
import { workbook } from "./book/workbook";
import { workbookProtection } from "./book/workbook-protection";
import { worksheet } from "./sheet/worksheet";
import { worksheetCollection } from "./sheet/worksheets";

/** All Excel classes of the host, by the names of `@types/office-js`. */
export const makers: Makers = {
  ...PIVOT_CLASSES,
  ...SHAPE_CLASSES,
  ...SLICER_CLASSES,
  ...STYLE_LIST_CLASSES,
  Application: application,
  AutoFilter: autoFilter,
  Binding: binding,
  BindingCollection: bindingCollection,
  CellValueConditionalFormat: cellValueConditionalFormat,
  Chart: chart,
  ChartAreaFormat: chartAreaFormat,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartAxisFormat: chartAxisFormat,
  ChartAxisTitle: chartAxisTitle,
  ChartAxisTitleFormat: chartAxisTitleFormat,
  ChartBorder: chartBorder,
  ChartCollection: chartCollection,
  ChartDataLabelFormat: chartDataLabelFormat,
  ChartDataLabel: chartDataLabel,
  ChartDataLabels: chartDataLabels,
  ChartDataTable: chartDataTable,
  ChartDataTableFormat: chartDataTableFormat,
  ChartErrorBars: chartErrorBars,
  ChartErrorBarsFormat: chartErrorBarsFormat,
  ChartFormatString: chartFormatString,
  ChartLegendEntry: chartLegendEntry,
  ChartLegendEntryCollection: chartLegendEntryCollection,
  ChartFill: chartFill,
  ChartFont: chartFont,
  ChartGridlines: chartGridlines,
  ChartGridlinesFormat: chartGridlinesFormat,
  ChartLegend: chartLegend,
  ChartLegendFormat: chartLegendFormat,
  ChartLineFormat: chartLineFormat,
  ChartPlotArea: chartPlotArea,
  ChartPlotAreaFormat: chartPlotAreaFormat,
  ChartPoint: chartPoint,
  ChartPointFormat: chartPointFormat,
  ChartPointsCollection: chartPointsCollection,
  ChartSeries: chartSeries,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeriesFormat: chartSeriesFormat,
  ChartTitle: chartTitle,
  ChartTitleFormat: chartTitleFormat,
  ChartTrendline: chartTrendline,
  ChartTrendlineCollection: chartTrendlineCollection,
  ChartTrendlineFormat: chartTrendlineFormat,
  ColorScaleConditionalFormat: colorScaleConditionalFormat,
  Comment: comment,
  CommentCollection: commentCollection,
  CommentReply: commentReply,
  CommentReplyCollection: commentReplyCollection,
  ConditionalDataBarNegativeFormat: conditionalDataBarNegativeFormat,
  ConditionalDataBarPositiveFormat: conditionalDataBarPositiveFormat,
  ConditionalFormat: conditionalFormat,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormatRule: conditionalFormatRule,
  ConditionalRangeBorder: conditionalRangeBorder,
  ConditionalRangeBorderCollection: conditionalRangeBorderCollection,
  ConditionalRangeFill: conditionalRangeFill,
  ConditionalRangeFont: conditionalRangeFont,
  ConditionalRangeFormat: conditionalRangeFormat,
  CultureInfo: cultureInfo,
  CustomConditionalFormat: customConditionalFormat,
  CustomProperty: customProperty,
  CustomPropertyCollection: customPropertyCollection,
  QueryCollection: queryCollection,
  CustomXmlPart: customXmlPart,
  CustomXmlPartCollection: customXmlPartCollection,
  CustomXmlPartScopedCollection: customXmlPartScopedCollection,
  DataBarConditionalFormat: dataBarConditionalFormat,
  DataValidation: dataValidation,
  DatetimeFormatInfo: datetimeFormatInfo,
  DocumentProperties: documentProperties,
  Filter: filter,
  FormatProtection: formatProtection,
  FunctionResult: functionResult,
  Functions: functions,
  HeaderFooter: headerFooter,
  HeaderFooterGroup: headerFooterGroup,
  IconSetConditionalFormat: iconSetConditionalFormat,
  IterativeCalculation: iterativeCalculation,
  NamedItem: namedItem,
  NamedItemArrayValues: namedItemArrayValues,
  NamedItemCollection: namedItemCollection,
  NumberFormatInfo: numberFormatInfo,
  PageBreak: pageBreak,
  PageBreakCollection: pageBreakCollection,
  PageLayout: pageLayout,
  PresetCriteriaConditionalFormat: presetCriteriaConditionalFormat,
  Range: range,
  RangeAreas: rangeAreas,
  RangeAreasCollection: rangeAreasCollection,
  RangeBorder: rangeBorder,
  RangeBorderCollection: rangeBorderCollection,
  RangeCollection: rangeCollection,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeFormat: rangeFormat,
  RangeSort: rangeSort,
  RangeView: rangeView,
  RangeViewCollection: rangeViewCollection,
  RemoveDuplicatesResult: removeDuplicatesResult,
  Runtime: runtime,
  Setting: setting,
  SettingCollection: settingCollection,
  Style: style,
  StyleCollection: styleCollection,
  Table: table,
  TableCollection: tableCollection,
  TableColumn: tableColumn,
  TableColumnCollection: tableColumnCollection,
  TableRow: tableRow,
  TableRowCollection: tableRowCollection,
  TableScopedCollection: tableScopedCollection,
  TableSort: tableSort,
  TextConditionalFormat: textConditionalFormat,
  TopBottomConditionalFormat: topBottomConditionalFormat,
  Workbook: workbook,
  WorkbookProtection: workbookProtection,
  WorkbookRangeAreas: workbookRangeAreas,
  Worksheet: worksheet,
  WorksheetCollection: worksheetCollection,
  WorksheetCustomProperty: worksheetCustomProperty,
  WorksheetCustomPropertyCollection: worksheetCustomPropertyCollection,
  WorksheetFreezePanes: worksheetFreezePanes,
  WorksheetProtection: worksheetProtection,
};
