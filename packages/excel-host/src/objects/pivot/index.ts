import { dataPivotHierarchy, dataPivotHierarchyCollection } from "./data";
import { pivotField, pivotFieldCollection, pivotItem, pivotItemCollection } from "./fields";
import {
  filterPivotHierarchy,
  filterPivotHierarchyCollection,
  pivotHierarchy,
  pivotHierarchyCollection,
  rowColumnPivotHierarchy,
  rowColumnPivotHierarchyCollection,
} from "./hierarchies";
import { pivotLayout } from "./layout";
import { pivotTable, pivotTableCollection, pivotTableScopedCollection } from "./pivots";

/** The classes of pivot tables. */
export const PIVOT_CLASSES = {
  DataPivotHierarchy: dataPivotHierarchy,
  DataPivotHierarchyCollection: dataPivotHierarchyCollection,
  FilterPivotHierarchy: filterPivotHierarchy,
  FilterPivotHierarchyCollection: filterPivotHierarchyCollection,
  PivotField: pivotField,
  PivotFieldCollection: pivotFieldCollection,
  PivotHierarchy: pivotHierarchy,
  PivotHierarchyCollection: pivotHierarchyCollection,
  PivotItem: pivotItem,
  PivotItemCollection: pivotItemCollection,
  PivotLayout: pivotLayout,
  PivotTable: pivotTable,
  PivotTableCollection: pivotTableCollection,
  PivotTableScopedCollection: pivotTableScopedCollection,
  RowColumnPivotHierarchy: rowColumnPivotHierarchy,
  RowColumnPivotHierarchyCollection: rowColumnPivotHierarchyCollection,
};
