import type { HostState, SheetRef } from "../state";

/** Slicers of a sheet, or of the workbook. */
export interface SlicersRef {
  readonly host: HostState;
  readonly sheetId?: string;
}

/** A slicer, by its id. */
export interface SlicerRef extends SheetRef {
  readonly slicerId: string;
}

/** An item of a slicer, by its text. */
export interface SlicerItemRef extends SlicerRef {
  readonly item: string;
}

declare module "../state" {
  interface Targets {
    SlicerCollection: SlicersRef;
    Slicer: SlicerRef;
    SlicerItemCollection: SlicerRef;
    SlicerItem: SlicerItemRef;
  }
}
