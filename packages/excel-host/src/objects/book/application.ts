import { excelClass } from "../../api/class-table";
import { fail } from "../../api/errors";
import type { HostState } from "../state";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

function setMode(host: HostState, value: unknown): void {
  host.calculationMode = MODES.find((mode) => mode === value) ?? fail("InvalidArgument", String(value));
}

/** Excel.Application */
export const application = excelClass<HostState>({
  name: "Application",
  properties: {
    CalculationMode: { get: (host) => host.calculationMode, set: setMode },
    CalculationState: { get: (host) => (host.engine?.stale ? "Pending" : "Done") },
    CalculationEngineVersion: { get: () => 191029 },
    DecimalSeparator: { get: (host) => host.locale.decimal },
    ThousandsSeparator: { get: (host) => host.locale.thousands },
    UseSystemSeparators: { get: () => true },
  },
  objects: { CultureInfo: (host) => host.make.CultureInfo(host) },
  methods: {
    /** The interpreter calculates before it calls, because the member needs results. */
    Calculate: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
  results: ["Calculate"],
});

/** Excel.CultureInfo */
export const cultureInfo = excelClass<HostState>({
  name: "CultureInfo",
  properties: { Name: { get: (host) => host.locale.name } },
  objects: {
    NumberFormat: (host) => host.make.NumberFormatInfo(host),
    DatetimeFormat: (host) => host.make.DatetimeFormatInfo(host),
  },
});

/** Excel.NumberFormatInfo */
export const numberFormatInfo = excelClass<HostState>({
  name: "NumberFormatInfo",
  properties: {
    NumberDecimalSeparator: { get: (host) => host.locale.decimal },
    NumberGroupSeparator: { get: (host) => host.locale.thousands },
  },
});

/** Excel.DatetimeFormatInfo */
export const datetimeFormatInfo = excelClass<HostState>({
  name: "DatetimeFormatInfo",
  properties: {
    DateSeparator: { get: () => "/" },
    LongDatePattern: { get: (host) => host.locale.longDate },
    LongTimePattern: { get: (host) => host.locale.longTime },
    ShortDatePattern: { get: (host) => host.locale.shortDate },
    TimeSeparator: { get: (host) => host.locale.timeSeparator },
  },
});

/** Excel.Runtime */
export const runtime = excelClass<HostState>({
  name: "Runtime",
  properties: {
    EnableEvents: {
      get: (host) => host.enableEvents,
      set: (host, value) => {
        host.enableEvents = value === true;
      },
    },
  },
});
