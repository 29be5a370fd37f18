import { excelClass } from "../../api/class-table";
import type { Arguments } from "../../api/arguments";
import { flag, numberBetween, word } from "../../api/checks";
import { fail } from "../../api/errors";
import { CALCULATION_MODES } from "../../model/book";
import { bookBytes } from "../document/other-book";
import type { HostState } from "../state";

function setMode({ workbook }: HostState, value: unknown): void {
  const mode = word(...CALCULATION_MODES)(value);
  workbook.editBook("calculation", (draft) => {
    draft.calculationMode = mode;
  });
}

/** Another window of Excel with a new workbook, or with a copy of a file: its owner opens it, when it wants to. */
function createWorkbook(host: HostState, args: Arguments): void {
  const base64 = args.optionalText(0);
  if (!host.openWindow) fail("UnsupportedOperation", "The host has no other windows.");
  host.openWindow(base64 === undefined ? undefined : bookBytes(host, base64).bytes);
}

/** Excel.Application */
export const application = excelClass<HostState>({
  name: "Application",
  properties: {
    CalculationMode: { get: ({ workbook }) => workbook.book.calculationMode, set: setMode },
    CalculationState: { get: (host) => (host.engine?.stale ? "Pending" : "Done") },
    CalculationEngineVersion: { get: () => 191029 },
    DecimalSeparator: { get: (host) => host.locale.decimal },
    ThousandsSeparator: { get: (host) => host.locale.thousands },
    UseSystemSeparators: { get: () => true },
  },
  objects: {
    CultureInfo: (host) => host.make.CultureInfo(host),
    IterativeCalculation: (host) => host.make.IterativeCalculation(host),
  },
  methods: {
    /** The interpreter calculates before it calls, because the member needs results. */
    Calculate: () => undefined,
    CreateWorkbook: createWorkbook,
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
  results: ["Calculate", "CalculationState"],
});

/** Excel.IterativeCalculation */
export const iterativeCalculation = excelClass<HostState>({
  name: "IterativeCalculation",
  properties: {
    Enabled: {
      get: ({ workbook }) => workbook.book.iterates,
      set: ({ workbook }, value) =>
        workbook.editBook("calculation", (draft) => {
          draft.iterates = flag(value);
        }),
    },
    MaxIteration: {
      get: ({ workbook }) => workbook.book.iteration.count,
      set: ({ workbook }, value) => {
        const count = Math.trunc(numberBetween(1, 32_767)(value));
        workbook.editBook("calculation", (draft) => {
          draft.iteration = { ...draft.iteration, count };
        });
      },
    },
    MaxChange: {
      get: ({ workbook }) => workbook.book.iteration.delta,
      set: ({ workbook }, value) => {
        const delta = numberBetween(0, Number.MAX_VALUE)(value);
        workbook.editBook("calculation", (draft) => {
          draft.iteration = { ...draft.iteration, delta };
        });
      },
    },
  },
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
