import type { Cell } from "./cell";
import { withFormulas } from "./chart/formulas";
import { draftOf, type Editable, type SheetDraft } from "./draft";
import { spreadOf, type Spread } from "./rule-ranges";
import type { ConditionalFormatRule, Link, ValidationRule } from "./rules";
import type { SheetFacet } from "./sheet";
import type { Workbook } from "./workbook";

/**
 * A formula (no "=") rewritten; `ownSheet` is the sheet that its plain references mean, undefined for names and links;
 * `spread`: how far the cells of its rule lie from the cell that it is written for, which is the first.
 */
type FormulaChange = (formula: string, ownSheet: string | undefined, spread?: Spread) => string;

/** Rewrites every formula of the book: of cells, rules, links and names; only what changes is marked. */
export function mapFormulas(workbook: Workbook, change: FormulaChange): void {
  const book = draftOf(workbook.book);
  for (const sheet of book.sheets) {
    const own = (formula: string, spread?: Spread) => change(formula, sheet.name, spread);
    mark(sheet, "cells", mapCells(sheet, own));
    mark(
      sheet,
      "conditionalFormats",
      any(sheet.conditionalFormats, (rule) => mapRule(rule, own)),
    );
    mark(
      sheet,
      "validations",
      any(sheet.validations, (rule) => mapValidation(rule, own)),
    );
    mark(
      sheet,
      "links",
      any(sheet.links, (link) => mapLink(link, (place) => change(place, undefined))),
    );
    mapCharts(sheet, (formula) => change(formula, undefined));
  }
  for (const name of book.names) {
    const formula = change(name.formula, undefined);
    if (formula !== name.formula) book.changed.add("names");
    name.formula = formula;
  }
}

function mark(sheet: SheetDraft, facet: SheetFacet, changed: boolean): void {
  if (changed) sheet.changed.add(facet);
}

/** Does something to every item; true where it changed some. */
function any<T>(items: readonly T[], change: (item: T) => boolean): boolean {
  return items.map(change).includes(true);
}

/** Rewrites the formulas of the cells; true where some changed. */
function mapCells(sheet: SheetDraft, change: (formula: string) => string): boolean {
  let changed = false;
  for (const cells of sheet.cells.values()) {
    for (const cell of cells.values()) if (mapCell(cell, change)) changed = true;
  }
  return changed;
}

/** Gives a cell its formula rewritten; its source still tells how the file took the formula that it was. */
export function mapCell(cell: Editable<Cell>, change: (formula: string) => string): boolean {
  if (cell.formula === undefined) return false;
  const formula = change(cell.formula);
  if (formula === cell.formula) return false;
  cell.formula = formula;
  return true;
}

/** Rewrites a formula of a rule. */
type RuleChange = (formula: string, spread: Spread) => string;

function mapRule(rule: Editable<ConditionalFormatRule>, change: RuleChange): boolean {
  const spread = spreadOf(rule.ranges);
  const after = rule.formulas.map((formula) => change(formula, spread));
  if (after.every((formula, index) => formula === rule.formulas[index])) return false;
  rule.formulas = after;
  return true;
}

function mapValidation(rule: Editable<ValidationRule>, change: RuleChange): boolean {
  const [formula1, formula2] = [rule.formula1, rule.formula2];
  const spread = spreadOf(rule.ranges);
  if (formula1 !== undefined) rule.formula1 = change(formula1, spread);
  if (formula2 !== undefined) rule.formula2 = change(formula2, spread);
  return formula1 !== rule.formula1 || formula2 !== rule.formula2;
}

/** Links into the book follow the cells that they lead to; names are left alone. */
function mapLink(link: Editable<Link>, change: (location: string) => string): boolean {
  if (link.address !== undefined || !link.location?.includes("!")) return false;
  const location = change(link.location);
  if (location === link.location) return false;
  link.location = location;
  return true;
}

/** Charts follow the cells that they show; the file layer sees which of them it has to write. */
function mapCharts(sheet: SheetDraft, change: (formula: string) => string): void {
  const charts = sheet.charts.map((chart) => withFormulas(chart, change));
  mark(sheet, "charts", JSON.stringify(charts) !== JSON.stringify(sheet.charts));
  sheet.charts = charts;
}
