const cellsOf = (address) => address.split("!").pop();
const sales = [
  ["Region", "Term", "Sales"],
  ["West", "T1", 10],
  ["East", "T1", 20],
  ["West", "T2", 30],
  ["North", "T1", 5],
  ["East", "T2", 15],
  ["West", "T1", 20],
];
const pivotOf = (sheet, name) => {
  const source = sheet.getRange("A1:C7");
  source.values = sales;
  const pivot = sheet.pivotTables.add(name, source, sheet.getRange("F3"));
  pivot.rowHierarchies.add(pivot.hierarchies.getItem("Region"));
  pivot.dataHierarchies.add(pivot.hierarchies.getItem("Sales"));
  pivot.layout.layoutType = "Tabular";
  pivot.layout.showRowGrandTotals = false;
  pivot.layout.showColumnGrandTotals = false;
  return { pivot };
};
const bodyOf = async (context, pivot) => {
  const body = pivot.layout.getDataBodyRange().load("values");
  await context.sync();
  return body.values;
};

export default {
  topic: "pivots, rules, names",
  isOneBook: true,
  atFirstSight: 5,
  of: 6,
  programs: [
    {
      name: "a PivotTable by rows, GETPIVOTDATA, delete",
      run: async ({ context, sheet }) => {
        const { pivot } = pivotOf(sheet, "PivotRowsTrial");
        await context.sync();
        const body = pivot.layout.getDataBodyRange().load("values");
        const labels = pivot.layout.getDataBodyRange().getOffsetRange(0, -1).load("values");
        sheet.getRange("J1").formulas = [['=GETPIVOTDATA("Sales",$F$3,"Region","West")']];
        const got = sheet.getRange("J1").load("values");
        const count = sheet.pivotTables.getCount();
        pivot.load("name");
        pivot.rowHierarchies.load("items/name");
        await context.sync();
        const result = {
          name: pivot.name,
          rows: pivot.rowHierarchies.items.map((one) => one.name),
          labels: labels.values,
          body: body.values,
          got: got.values[0][0],
          count: count.value,
        };
        pivot.delete();
        const gone = sheet.pivotTables.getItemOrNullObject("PivotRowsTrial");
        await context.sync();
        return { ...result, gone: gone.isNullObject };
      },
      gives: {
        name: "PivotRowsTrial",
        rows: ["Region"],
        labels: [["East"], ["North"], ["West"]],
        body: [[35], [5], [60]],
        got: 60,
        count: 1,
        gone: true,
      },
    },
    {
      name: "a PivotTable with columns, a manual filter and sorted labels",
      run: async ({ context, sheet }) => {
        const { pivot } = pivotOf(sheet, "PivotColumnsTrial");
        pivot.columnHierarchies.add(pivot.hierarchies.getItem("Term"));
        await context.sync();
        const all = await bodyOf(context, pivot);
        const field = pivot.hierarchies.getItem("Region").fields.getItem("Region");
        field.applyFilter({ manualFilter: { selectedItems: ["East", "West"] } });
        const filtered = field.isFiltered("Manual");
        const some = await bodyOf(context, pivot);
        field.sortByLabels("Descending");
        const turned = await bodyOf(context, pivot);
        field.clearAllFilters();
        const open = field.isFiltered();
        const back = await bodyOf(context, pivot);
        return { all, filtered: filtered.value, some, turned, open: open.value, back: back.length };
      },
      gives: {
        all: [
          [20, 15],
          [5, ""],
          [30, 30],
        ],
        filtered: true,
        some: [
          [20, 15],
          [30, 30],
        ],
        turned: [
          [30, 30],
          [20, 15],
        ],
        open: false,
        back: 3,
      },
    },
    {
      name: "aggregation, caption, share of the total and refresh of a PivotTable",
      run: async ({ context, sheet }) => {
        const { pivot } = pivotOf(sheet, "PivotAverageTrial");
        const measure = async () => {
          pivot.dataHierarchies.load("items/name");
          await context.sync();
          return pivot.dataHierarchies.items[0];
        };
        (await measure()).summarizeBy = "Average";
        const mean = await bodyOf(context, pivot);
        (await measure()).name = "Mean of sales";
        const name = (await measure()).name;
        (await measure()).summarizeBy = "Count";
        const counted = await bodyOf(context, pivot);
        (await measure()).summarizeBy = "Sum";
        (await measure()).showAs = { calculation: "PercentOfGrandTotal" };
        const share = await bodyOf(context, pivot);
        (await measure()).showAs = { calculation: "None" };
        sheet.getRange("C2").values = [[100]];
        const stale = await bodyOf(context, pivot);
        pivot.refresh();
        const fresh = await bodyOf(context, pivot);
        return { mean, name, counted, share, stale, fresh };
      },
      gives: {
        mean: [[17.5], [5], [20]],
        name: "Mean of sales",
        counted: [[2], [1], [3]],
        share: [[0.35], [0.05], [0.6]],
        stale: [[35], [5], [60]],
        fresh: [[35], [5], [150]],
      },
    },
    {
      name: "conditional formats of several kinds",
      run: async ({ context, sheet }) => {
        const range = sheet.getRange("A1:A5");
        range.values = [[10], [60], [30], [80], [50]];
        const over = range.conditionalFormats.add("CellValue");
        over.cellValue.format.font.color = "#FF0000";
        over.cellValue.rule = { formula1: "=50", operator: "GreaterThan" };
        const top = range.conditionalFormats.add("TopBottom");
        top.topBottom.format.fill.color = "#00FF00";
        top.topBottom.rule = { rank: 2, type: "TopItems" };
        const text = range.conditionalFormats.add("ContainsText");
        text.textComparison.format.font.bold = true;
        text.textComparison.rule = { operator: "Contains", text: "x" };
        const bars = range.conditionalFormats.add("DataBar");
        await context.sync();
        over.load("type, cellValue/rule");
        top.load("type, topBottom/rule");
        text.load("type, textComparison/rule");
        bars.load("type");
        over.cellValue.format.font.load("color");
        const place = over.getRange().load("address");
        const count = range.conditionalFormats.getCount();
        const cell = sheet.getRange("A2").load("format/font/color");
        await context.sync();
        bars.delete();
        const three = range.conditionalFormats.getCount();
        range.conditionalFormats.clearAll();
        const none = range.conditionalFormats.getCount();
        await context.sync();
        return {
          types: [over.type, top.type, text.type, bars.type],
          operator: over.cellValue.rule.operator,
          color: over.cellValue.format.font.color,
          top: [top.topBottom.rule.rank, top.topBottom.rule.type],
          text: [text.textComparison.rule.operator, text.textComparison.rule.text],
          place: cellsOf(place.address),
          own: cell.format.font.color,
          counts: [count.value, three.value, none.value],
        };
      },
      gives: {
        types: ["CellValue", "TopBottom", "ContainsText", "DataBar"],
        operator: "GreaterThan",
        color: "#FF0000",
        top: [2, "TopItems"],
        text: ["Contains", "x"],
        place: "A1:A5",
        own: "#000000",
        counts: [4, 3, 0],
      },
    },
    {
      name: "data validation: rules, validity, invalid cells, alert, clearing",
      run: async ({ context, sheet }) => {
        const range = sheet.getRange("A1:A4");
        range.values = [[5], [50], ["x"], [""]];
        range.dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } };
        range.dataValidation.errorAlert = {
          message: "From 1 to 10",
          showAlert: true,
          style: "Warning",
          title: "Number",
        };
        const list = sheet.getRange("C1");
        list.dataValidation.rule = { list: { inCellDropDown: true, source: "Yes,No" } };
        list.values = [["Maybe"]];
        const custom = sheet.getRange("D1");
        custom.values = [["abc"]];
        custom.dataValidation.rule = { custom: { formula: "=LEN($D$1)=3" } };
        await context.sync();
        range.dataValidation.load("type, valid, ignoreBlanks, errorAlert");
        const bad = range.dataValidation.getInvalidCells().load("address");
        const parts = ["A1", "A2:A3"].map((address) => sheet.getRange(address).dataValidation.load("valid"));
        list.dataValidation.load("type, valid, rule");
        custom.dataValidation.load("type, valid");
        await context.sync();
        const alert = range.dataValidation.errorAlert;
        const result = {
          whole: [
            range.dataValidation.type,
            range.dataValidation.valid,
            range.dataValidation.ignoreBlanks,
            parts.map((one) => one.valid),
            cellsOf(bad.address),
          ],
          alert: [alert.message, alert.showAlert, alert.style, alert.title],
          list: [
            list.dataValidation.type,
            list.dataValidation.valid,
            list.dataValidation.rule.list.source,
            list.dataValidation.rule.list.inCellDropDown,
          ],
          custom: [custom.dataValidation.type, custom.dataValidation.valid],
        };
        range.dataValidation.clear();
        range.dataValidation.load("type");
        await context.sync();
        return { ...result, cleared: range.dataValidation.type };
      },
      gives: {
        whole: ["WholeNumber", null, true, [true, false], "A2:A3"],
        alert: ["From 1 to 10", true, "Warning", "Number"],
        list: ["List", false, "Yes,No", true],
        custom: ["Custom", true],
        cleared: "None",
      },
    },
    {
      name: "names of workbook and worksheet, constants, a deleted name",
      run: async ({ context, sheet }) => {
        sheet.getRange("A1:B2").values = [
          [1, 10],
          [2, 20],
        ];
        const names = context.workbook.names;
        const trips = names.add("Trips_Trial", sheet.getRange("A1:A2"), "all trips");
        const rate = names.add("Rate_Trial", "=0.25");
        const local = sheet.names.add("Local_Trial", sheet.getRange("B1:B2"));
        const cells = sheet.getRange("D1:D2");
        cells.formulas = [["=SUM(Trips_Trial)*Rate_Trial"], ["=SUM(Local_Trial)"]];
        cells.load("values");
        trips.load("name, type, scope, comment, formula, visible");
        rate.load("type, value, scope");
        local.load("scope");
        const place = trips.getRange().load("address");
        const noRange = rate.getRangeOrNullObject();
        const missing = names.getItemOrNullObject("Missing_Trial");
        await context.sync();
        const result = {
          sums: cells.values,
          trips: [trips.name, trips.type, trips.scope, trips.comment, cellsOf(trips.formula), trips.visible],
          rate: [rate.type, rate.value, rate.scope],
          local: local.scope,
          place: cellsOf(place.address),
          nothing: [noRange.isNullObject, missing.isNullObject],
        };
        rate.formula = "=2";
        local.delete();
        cells.load("values, formulas");
        await context.sync();
        const after = [cells.values, cells.formulas[1][0]];
        trips.delete();
        rate.delete();
        await context.sync();
        return { ...result, after };
      },
      gives: {
        sums: [[0.75], [30]],
        trips: ["Trips_Trial", "Range", "Workbook", "all trips", "$A$1:$A$2", true],
        rate: ["Double", 0.25, "Workbook"],
        local: "Worksheet",
        place: "A1:A2",
        nothing: [true, true],
        after: [[[6], ["#NAME?"]], "=SUM(Local_Trial)"],
      },
    },
  ],
};
