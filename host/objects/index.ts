import { application, cultureInfo, datetimeFormatInfo, numberFormatInfo, runtime } from "./application";
import { namedItem, namedItemCollection } from "./names";
import { range } from "./range";
import { setting, settingCollection } from "./settings";
import type { Makers } from "./targets";
import { workbook } from "./workbook";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheets";

/** All Excel classes of the host, by the names of `@types/office-js`. */
export const makers: Makers = {
  Application: application,
  CultureInfo: cultureInfo,
  DatetimeFormatInfo: datetimeFormatInfo,
  NumberFormatInfo: numberFormatInfo,
  Runtime: runtime,
  Workbook: workbook,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
  SettingCollection: settingCollection,
  Setting: setting,
  Range: range,
} as Makers;
