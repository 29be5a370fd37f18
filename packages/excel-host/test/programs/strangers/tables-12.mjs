const cellsOf = (address) => address.split("!").pop();
const cities = [
  ["City", "Trips"],
  ["Oslo", 10],
  ["Rome", 20],
  ["Lima", 30],
  ["Oslo", 40],
];
const visible = async (context, range) => {
  const view = range.getVisibleView().load("values");
  await context.sync();
  return view.values;
};

export default {
  topic: "tables",
  isOneBook: true,
  atFirstSight: 10,
  of: 10,
  programs: [
    {
      name: "a new table and its parts",
      run: async ({ context, sheet }) => {
        sheet.getRange("B2:D5").values = [
          ["Day", "Km", "Km"],
          ["Mon", 4, 5],
          ["Tue", 6, 7],
          ["Wed", 8, 9],
        ];
        const table = sheet.tables.add("B2:D5", true);
        table.name = "TripLogTrial";
        table.load("name, showHeaders, showTotals, showBandedRows, showFilterButton");
        table.columns.load("items/name, items/index");
        const body = table.getDataBodyRange().load("address");
        const head = table.getHeaderRowRange().load("address");
        const second = table.rows.getItemAt(1).load("values, index");
        const rows = table.rows.getCount();
        const tables = sheet.tables.getCount();
        await context.sync();
        const flat = table.convertToRange().load("address, values");
        const left = sheet.tables.getCount();
        await context.sync();
        return {
          flags: [
            table.name,
            table.showHeaders,
            table.showTotals,
            table.showBandedRows,
            table.showFilterButton,
          ],
          columns: table.columns.items.map((column) => [column.index, column.name]),
          places: [cellsOf(head.address), cellsOf(body.address)],
          second: [second.index, second.values],
          rows: rows.value,
          tables: [tables.value, left.value],
          flat: [cellsOf(flat.address), flat.values[0]],
        };
      },
      gives: {
        flags: ["TripLogTrial", true, false, true, true],
        columns: [
          [0, "Day"],
          [1, "Km"],
          [2, "Km2"],
        ],
        places: ["B2:D2", "B3:D5"],
        second: [1, [["Tue", 6, 7]]],
        rows: 3,
        tables: [1, 0],
        flat: ["B2:D5", ["Day", "Km", "Km2"]],
      },
    },
    {
      name: "structured references and a renamed column",
      run: async ({ context, sheet }) => {
        sheet.getRange("A1:B4").values = [
          ["Qty", "Price"],
          [2, 5],
          [3, 4],
          [1, 20],
        ];
        const table = sheet.tables.add("A1:B4", true);
        table.name = "OrdersTrial";
        const total = table.columns.add(null, [
          ["Total"],
          ["=[@Qty]*[@Price]"],
          ["=[@Qty]*[@Price]"],
          ["=[@Qty]*[@Price]"],
        ]);
        sheet.getRange("E1:E2").formulas = [["=SUM(OrdersTrial[Total])"], ["=ROWS(OrdersTrial[#All])"]];
        const body = total.getDataBodyRange().load("values, formulas");
        const sums = sheet.getRange("E1:E2").load("values");
        await context.sync();
        const first = { values: body.values, formula: body.formulas[1][0], sums: sums.values };
        total.name = "Amount";
        sheet.getRange("A2").values = [[10]];
        sums.load("values, formulas");
        await context.sync();
        return { first, later: [sums.values[0][0], sums.formulas[0][0]] };
      },
      gives: {
        first: { values: [[10], [12], [20]], formula: "=[@Qty]*[@Price]", sums: [[42], [4]] },
        later: [82, "=SUM(OrdersTrial[Amount])"],
      },
    },
    {
      name: "total row and SUBTOTAL under a filter",
      run: async ({ context, sheet }) => {
        sheet.getRange("A1:B5").values = cities;
        const table = sheet.tables.add("A1:B5", true);
        table.showTotals = true;
        const row = table.getTotalRowRange().load("address");
        const cell = row.getLastCell();
        cell.formulas = [["=SUBTOTAL(109,[Trips])"]];
        cell.load("values");
        const whole = table.getRange().load("address");
        await context.sync();
        const all = cell.values[0][0];
        table.columns.getItem("City").filter.applyValuesFilter(["Oslo"]);
        cell.load("values");
        await context.sync();
        return [cellsOf(row.address), cellsOf(whole.address), all, cell.values[0][0]];
      },
      gives: ["A6:B6", "A1:B6", 100, 50],
    },
    {
      name: "sorting a table by two keys, sorting again, clearing",
      run: async ({ context, sheet }) => {
        sheet.getRange("A1:B5").values = [
          ["Name", "Score"],
          ["Bo", 7],
          ["Al", 7],
          ["Cy", 9],
          ["Di", 1],
        ];
        const table = sheet.tables.add("A1:B5", true);
        table.sort.apply([
          { key: 1, ascending: false },
          { key: 0, ascending: true },
        ]);
        const body = table.getDataBodyRange().load("values");
        await context.sync();
        const sorted = body.values;
        sheet.getRange("B5").values = [[8]];
        table.sort.reapply();
        body.load("values");
        await context.sync();
        const again = body.values.map((row) => row[0]);
        table.sort.clear();
        body.load("values");
        await context.sync();
        return { sorted, again, cleared: body.values.map((row) => row[0]) };
      },
      gives: {
        sorted: [
          ["Cy", 9],
          ["Al", 7],
          ["Bo", 7],
          ["Di", 1],
        ],
        again: ["Cy", "Di", "Al", "Bo"],
        cleared: ["Cy", "Di", "Al", "Bo"],
      },
    },
    {
      name: "values filter, the visible view and hidden rows",
      run: async ({ context, sheet }) => {
        sheet.getRange("A1:B5").values = cities;
        const table = sheet.tables.add("A1:B5", true);
        const filter = table.columns.getItem("City").filter;
        filter.applyValuesFilter(["Rome", "Lima"]);
        filter.load("criteria");
        const hidden = ["A2", "A3", "A1:A5"].map((address) => sheet.getRange(address).load("rowHidden"));
        const seen = await visible(context, table.getDataBodyRange());
        const result = { seen, on: filter.criteria.filterOn, hidden: hidden.map((range) => range.rowHidden) };
        table.clearFilters();
        return { ...result, after: (await visible(context, table.getDataBodyRange())).length };
      },
      gives: {
        seen: [
          ["Rome", 20],
          ["Lima", 30],
        ],
        on: "Values",
        hidden: [true, false, null],
        after: 4,
      },
    },
    {
      name: "custom, top and dynamic filters of a table column",
      run: async ({ context, sheet }) => {
        sheet.getRange("A1:B5").values = cities;
        const table = sheet.tables.add("A1:B5", true);
        const body = table.getDataBodyRange();
        const trips = table.columns.getItem("Trips").filter;
        const numbers = async () => (await visible(context, body)).map((row) => row[1]);
        trips.applyCustomFilter(">=20", "<40", "And");
        const between = await numbers();
        trips.clear();
        trips.applyTopItemsFilter(1);
        const top = await numbers();
        trips.clear();
        trips.applyDynamicFilter("AboveAverage");
        const above = await numbers();
        trips.clear();
        table.columns.getItem("City").filter.applyCustomFilter("=*m*");
        const wild = await numbers();
        return { between, top, above, wild };
      },
      gives: { between: [20, 30], top: [40], above: [30, 40], wild: [20, 30] },
    },
    {
      name: "the AutoFilter of a worksheet",
      run: async ({ context, sheet }) => {
        sheet.getRange("A1:B5").values = cities;
        const auto = sheet.autoFilter;
        auto.apply(sheet.getRange("A1:B5"), 0, { filterOn: "Values", values: ["Oslo"] });
        auto.load("enabled, isDataFiltered");
        const range = auto.getRange().load("address");
        const seen = await visible(context, sheet.getRange("A1:B5"));
        const first = [auto.enabled, auto.isDataFiltered, cellsOf(range.address), seen];
        auto.clearCriteria();
        auto.load("enabled, isDataFiltered");
        const all = await visible(context, sheet.getRange("A1:B5"));
        const second = [auto.enabled, auto.isDataFiltered, all.length];
        auto.remove();
        auto.load("enabled");
        const nothing = auto.getRangeOrNullObject();
        await context.sync();
        return { first, second, third: [auto.enabled, nothing.isNullObject] };
      },
      gives: {
        first: [
          true,
          true,
          "A1:B5",
          [
            ["City", "Trips"],
            ["Oslo", 10],
            ["Oslo", 40],
          ],
        ],
        second: [true, false, 5],
        third: [false, true],
      },
    },
    {
      name: "rows and columns come into a table and leave it",
      run: async ({ context, sheet }) => {
        sheet.getRange("A1:B3").values = [
          ["Part", "Stock"],
          ["bolt", 5],
          ["nut", 6],
        ];
        const table = sheet.tables.add("A1:B3", true);
        table.rows.add(null, [
          ["gear", 7],
          ["cog", 8],
        ]);
        table.rows.add(0, [["axle", 9]]);
        table.columns.add(1, [["Shelf"], [1], [2], [3], [4], [5]]);
        await context.sync();
        const grown = table.getRange().load("address, values");
        await context.sync();
        table.rows.getItemAt(2).delete();
        table.columns.getItem("Stock").delete();
        const shrunk = table.getRange().load("address, values");
        await context.sync();
        table.resize("A1:B3");
        const small = table.getRange().load("address");
        const outside = sheet.getRange("A4:B5").load("values");
        await context.sync();
        return {
          grown: [cellsOf(grown.address), grown.values],
          shrunk: [cellsOf(shrunk.address), shrunk.values],
          small: cellsOf(small.address),
          outside: outside.values,
        };
      },
      gives: {
        grown: [
          "A1:C6",
          [
            ["Part", "Shelf", "Stock"],
            ["axle", 1, 9],
            ["bolt", 2, 5],
            ["nut", 3, 6],
            ["gear", 4, 7],
            ["cog", 5, 8],
          ],
        ],
        shrunk: [
          "A1:B5",
          [
            ["Part", "Shelf"],
            ["axle", 1],
            ["bolt", 2],
            ["gear", 4],
            ["cog", 5],
          ],
        ],
        small: "A1:B3",
        outside: [
          ["gear", 4],
          ["cog", 5],
        ],
      },
    },
    {
      name: "a slicer filters its table",
      run: async ({ context, sheet }) => {
        sheet.getRange("A1:B5").values = cities;
        const table = sheet.tables.add("A1:B5", true);
        table.name = "SlicedTrial";
        const slicer = sheet.slicers.add(table, "City", sheet);
        slicer.caption = "Pick a city";
        slicer.load("caption, isFilterCleared");
        slicer.slicerItems.load("items/key, items/name");
        await context.sync();
        const items = slicer.slicerItems.items;
        const start = [slicer.caption, slicer.isFilterCleared, items.map((item) => item.name).sort()];
        slicer.selectItems([items.find((item) => item.name === "Oslo").key]);
        await context.sync();
        slicer.load("isFilterCleared");
        const selected = slicer.getSelectedItems();
        const seen = await visible(context, table.getDataBodyRange());
        const picked = [slicer.isFilterCleared, selected.value.length, seen];
        slicer.clearFilters();
        const all = await visible(context, table.getDataBodyRange());
        slicer.delete();
        const count = sheet.slicers.getCount();
        await context.sync();
        return { start, picked, all: all.length, count: count.value };
      },
      gives: {
        start: ["Pick a city", true, ["Lima", "Oslo", "Rome"]],
        picked: [
          false,
          1,
          [
            ["Oslo", 10],
            ["Oslo", 40],
          ],
        ],
        all: 4,
        count: 0,
      },
    },
    {
      name: "sorting a range: mixed types, headers, several keys",
      run: async ({ context, sheet }) => {
        const column = sheet.getRange("A1:A6");
        column.values = [[3], ["b"], [true], [""], ["A"], [1]];
        column.sort.apply([{ key: 0, ascending: true }]);
        column.load("values");
        await context.sync();
        const up = column.values.map((row) => row[0]);
        column.sort.apply([{ key: 0, ascending: false }]);
        column.load("values");
        const block = sheet.getRange("C1:D5");
        block.values = [
          ["team", "pts"],
          ["b", 2],
          ["a", 2],
          ["c", 5],
          ["a", 9],
        ];
        block.sort.apply(
          [
            { key: 0, ascending: true },
            { key: 1, ascending: false },
          ],
          false,
          true,
        );
        block.load("values");
        await context.sync();
        return { up, down: column.values.map((row) => row[0]), block: block.values };
      },
      gives: {
        up: [1, 3, "A", "b", true, ""],
        down: [true, "b", "A", 3, 1, ""],
        block: [
          ["team", "pts"],
          ["a", 9],
          ["a", 2],
          ["b", 2],
          ["c", 5],
        ],
      },
    },
  ],
};
