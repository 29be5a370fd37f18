import { application, cultureInfo, datetimeFormatInfo, numberFormatInfo, runtime } from "./application";
import { autoFilter } from "./auto-filter";
import { rangeBorder, rangeBorderCollection } from "./borders";
import { conditionalFormat, conditionalFormatCollection } from "./conditional-formats";
import { dataValidation } from "./data-validation";
import { worksheetFreezePanes } from "./freeze-panes";
import { functionResult, functions } from "./functions";
import { headerFooter, headerFooterGroup } from "./headers-footers";
import { namedItem, namedItemCollection } from "./names";
import { pageBreak, pageBreakCollection } from "./page-breaks";
import { pageLayout } from "./page-layout";
import { customProperty, customPropertyCollection, documentProperties } from "./properties";
import { range } from "./range";
import { rangeAreas, rangeCollection } from "./range-areas";
import { formatProtection, rangeFill, rangeFont, rangeFormat } from "./range-format";
import { rangeSort, tableSort } from "./range-sort";
import { removeDuplicatesResult } from "./remove-duplicates";
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
} from "./rule-parts";
import {
  colorScaleConditionalFormat,
  conditionalDataBarNegativeFormat,
  conditionalDataBarPositiveFormat,
  dataBarConditionalFormat,
  iconSetConditionalFormat,
} from "./rule-visuals";
import { setting, settingCollection } from "./settings";
import { worksheetProtection } from "./sheet-protection";
import { tableColumn, tableColumnCollection, tableRow, tableRowCollection } from "./table-parts";
import { table, tableCollection, tableScopedCollection } from "./tables";
import type { Makers } from "./targets";
import { workbook, workbookProtection } from "./workbook";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheets";

/** All Excel classes of the host, by the names of `@types/office-js`. */
export const makers: Makers = {
  Application: application,
  AutoFilter: autoFilter,
  CellValueConditionalFormat: cellValueConditionalFormat,
  ColorScaleConditionalFormat: colorScaleConditionalFormat,
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
  DataBarConditionalFormat: dataBarConditionalFormat,
  DataValidation: dataValidation,
  DatetimeFormatInfo: datetimeFormatInfo,
  DocumentProperties: documentProperties,
  FormatProtection: formatProtection,
  FunctionResult: functionResult,
  Functions: functions,
  HeaderFooter: headerFooter,
  HeaderFooterGroup: headerFooterGroup,
  IconSetConditionalFormat: iconSetConditionalFormat,
  NamedItem: namedItem,
  NamedItemCollection: namedItemCollection,
  NumberFormatInfo: numberFormatInfo,
  PageBreak: pageBreak,
  PageBreakCollection: pageBreakCollection,
  PageLayout: pageLayout,
  PresetCriteriaConditionalFormat: presetCriteriaConditionalFormat,
  Range: range,
  RangeAreas: rangeAreas,
  RangeBorder: rangeBorder,
  RangeBorderCollection: rangeBorderCollection,
  RangeCollection: rangeCollection,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeFormat: rangeFormat,
  RangeSort: rangeSort,
  RemoveDuplicatesResult: removeDuplicatesResult,
  Runtime: runtime,
  Setting: setting,
  SettingCollection: settingCollection,
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
  Worksheet: worksheet,
  WorksheetCollection: worksheetCollection,
  WorksheetFreezePanes: worksheetFreezePanes,
  WorksheetProtection: worksheetProtection,
};
