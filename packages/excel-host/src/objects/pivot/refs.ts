import type { SheetRef } from "../state";

/** Pivot tables of a sheet, of the workbook, or those in a block. */
export interface PivotsRef {
  readonly host: SheetRef["host"];
  /** Undefined: of the whole workbook. */
  readonly sheetId?: string;
  readonly only?: readonly string[];
}

/** A pivot table, by its id. */
export interface PivotRef extends SheetRef {
  readonly pivotId: string;
}

/** The axes that fields stand on; "all" are the fields of the data. */
export type PivotAxis = "rows" | "columns" | "filters" | "all";

export interface HierarchiesRef extends PivotRef {
  readonly axis: PivotAxis;
}

/** A field on an axis. */
export interface HierarchyRef extends HierarchiesRef {
  readonly field: string;
}

/** A field among the values, by its place there. */
export interface PivotDataRef extends PivotRef {
  readonly at: number;
}

export interface PivotItemRef extends PivotRef {
  readonly field: string;
  readonly item: string;
}

declare module "../state" {
  interface Targets {
    PivotTableCollection: PivotsRef;
    PivotTableScopedCollection: PivotsRef;
    PivotTable: PivotRef;
    PivotLayout: PivotRef;
    PivotHierarchyCollection: HierarchiesRef;
    PivotHierarchy: HierarchyRef;
    RowColumnPivotHierarchyCollection: HierarchiesRef;
    RowColumnPivotHierarchy: HierarchyRef;
    FilterPivotHierarchyCollection: HierarchiesRef;
    FilterPivotHierarchy: HierarchyRef;
    DataPivotHierarchyCollection: PivotRef;
    DataPivotHierarchy: PivotDataRef;
    PivotFieldCollection: HierarchyRef;
    PivotField: HierarchyRef;
    PivotItemCollection: HierarchyRef;
    PivotItem: PivotItemRef;
  }
}
