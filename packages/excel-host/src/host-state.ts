import { conditions } from "./api/conditions";
import type { PendingMessage } from "./api/host-message";
import { localeInfo } from "./api/locales";
import { References } from "./api/references";
import type { Engine } from "./engine/engine";
import type { HostOptions } from "./host-options";
import type { Change, Origin } from "./model/changes";
import type { ProtectionModel } from "./model/page";
import { formatBlocks } from "./model/edit-format";
import { GatheredLooks } from "./model/gathered-looks";
import type { Workbook } from "./model/workbook";
import { eventsOf, firstSeen } from "./objects/book/events";
import { makers } from "./objects/index";
import type { HostState } from "./objects/state";
import { PRESETS } from "./protocol/requirement-sets";

/** Changes become Excel's events; what is told is remembered even while the page wants none. */
export function eventsFor(state: HostState) {
  const seen = firstSeen(state);
  return (change: Change, origin: Origin): readonly PendingMessage[] => {
    const messages = eventsOf(state, seen, change, origin);
    return state.enableEvents ? messages : [];
  };
}

/** What the objects of a new host work on. */
export function hostState(
  workbook: Workbook,
  engine: Engine | undefined,
  options: HostOptions,
  functionNames: () => ReadonlySet<string>,
): HostState {
  return {
    functionNames,
    workbook,
    engine,
    references: new References(),
    make: makers,
    locale: localeInfo(options.locale ?? "id-ID"),
    enableEvents: true,
    formatListeners: 0,
    looks: new GatheredLooks((sheetId, rects, change) => formatBlocks(workbook, sheetId, rects, change)),
    readOnly: options.readOnly ?? false,
    conditions: conditions({ ...PRESETS[options.preset ?? "LTSC 2021"].conditions, ...options.conditions }),
    name: options.name ?? "Book1.xlsx",
    now: options.now ?? (() => new Date()),
    isSaved: true,
    paintChart: options.paintChart,
    paintPicture: options.paintPicture,
    bindings: [],
    readBook: options.readBook,
    saveBook: options.saveBook,
    openWindow: options.openWindow,
    isClosed: false,
  };
}

/** Protects sheets as if the file had said so. */
export function protectSheets(workbook: Workbook, names: readonly string[]): void {
  for (const sheet of workbook.book.sheets.filter(({ name }) => names.includes(name))) {
    const protect = (draft: { protection?: ProtectionModel }) => {
      draft.protection = { attributes: { sheet: "1" } };
    };
    workbook.edit(sheet.id, "protection", protect, "file");
  }
}

/** Where the add-in keeps its settings: the book. */
export function settingsStore(state: HostState) {
  const { book } = state.workbook;
  return {
    read: () => book.settings,
    write: (entries: ReadonlyMap<string, string>) => {
      state.workbook.editBook("settings", (draft) => {
        draft.settings = new Map(entries);
      });
    },
  };
}
