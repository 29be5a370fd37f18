import { ACCOUNTING } from "./accounting";
import { CELL_PROPERTIES } from "./cell-properties";
import { COMMENTS } from "./comments";
import { DOCUMENT } from "./document";
import { DRAWINGS } from "./drawings";
import { EVENTS } from "./events";
import { FILTERS } from "./filters";
import { PIVOTS } from "./pivots";
import { PLANS } from "./plans";
import type { Topic } from "./program";
import { RANGES } from "./ranges";
import { SHAPES } from "./shapes";
import { SORTING } from "./sorting";
import { STYLES } from "./styles";
import { TABLES } from "./tables";
import { WORKBOOK } from "./workbook";

/** All of them. */
export const TOPICS: readonly Topic[] = [
  ACCOUNTING,
  CELL_PROPERTIES,
  COMMENTS,
  DOCUMENT,
  DRAWINGS,
  EVENTS,
  FILTERS,
  PIVOTS,
  PLANS,
  RANGES,
  SHAPES,
  SORTING,
  STYLES,
  TABLES,
  WORKBOOK,
];
