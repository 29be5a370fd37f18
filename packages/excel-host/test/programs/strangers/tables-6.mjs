const bare = (a) =>
  a
    .split(",")
    .map((s) => s.slice(s.lastIndexOf("!") + 1))
    .join(",");
export default {
  topic: "tables, sort, filter",
  programs: [
    {
      name: "expense table: rows added, category filter, visible rows read, filters cleared",
      source:
        "docs: Excel add-in tutorial (create/filter table); snippets 46-table/filter-data, get-visible-range-of-a-filtered-table",
      run: async ({ context, sheet }) => {
        const table = sheet.tables.add("A1:D1", true);
        table.name = "P6Expenses";
        table.getHeaderRowRange().values = [["Date", "Merchant", "Category", "Amount"]];
        table.rows.add(null, [
          ["1/1/2024", "Phone Co", "Comms", 120],
          ["1/2/2024", "Power", "Utilities", 142.33],
          ["1/5/2024", "Grocer", "Food", 27.9],
          ["1/10/2024", "Cafe", "Food", 33],
          ["1/11/2024", "Bus", "Travel", 350.1],
        ]);
        table.columns.getItemAt(3).getRange().numberFormat = [["$#,##0.00"]];
        table.columns.getItem("Category").filter.applyValuesFilter(["Food", "Travel"]);
        await context.sync();
        const view = table.getDataBodyRange().getVisibleView();
        view.load("values,rowCount");
        const auto = table.autoFilter.load("enabled,isDataFiltered");
        await context.sync();
        const filtered = [
          view.rowCount,
          view.values.map((r) => r[1] + " " + r[3]),
          auto.enabled,
          auto.isDataFiltered,
        ];
        table.clearFilters();
        const all = table.getDataBodyRange().load("values,text,address");
        auto.load("isDataFiltered");
        await context.sync();
        return [
          ...filtered,
          all.values[0][0],
          all.text.map((r) => r[3]),
          bare(all.address),
          auto.isDataFiltered,
        ];
      },
      gives: [
        3,
        ["Grocer 27.9", "Cafe 33", "Bus 350.1"],
        true,
        true,
        45292,
        ["$120.00", "$142.33", "$27.90", "$33.00", "$350.10"],
        "A2:D6",
        false,
      ],
    },

    {
      name: "stock table: calculated column, totals row with SUBTOTAL before and during a filter",
      source:
        "snippet 46-table/add-rows-and-columns-to-a-table; docs Table.showTotals, structured references",
      run: async ({ context, sheet }) => {
        sheet.getRange("B2:D5").values = [
          ["Item", "Qty", "Price"],
          ["Nut", 10, 0.5],
          ["Bolt", 4, 2],
          ["Pin", 6, 1.5],
        ];
        const table = sheet.tables.add("B2:D5", true);
        table.name = "P6Stock";
        await context.sync();
        table.columns.add(null, [
          ["Value"],
          ["=[@Qty]*[@Price]"],
          ["=[@Qty]*[@Price]"],
          ["=[@Qty]*[@Price]"],
        ]);
        table.showTotals = true;
        await context.sync();
        const total = table.getTotalRowRange();
        total.getCell(0, 1).formulas = [["=SUBTOTAL(109,[Qty])"]];
        total.getLastCell().formulas = [["=SUBTOTAL(109,[Value])"]];
        const body = table.columns.getItem("Value").getDataBodyRange().load("values");
        const last = total.getLastCell().load("values,address");
        const qty = total.getCell(0, 1).load("values");
        await context.sync();
        const first = [body.values.flat(), last.values[0][0], qty.values[0][0], bare(last.address)];
        table.columns.getItem("Item").filter.applyValuesFilter(["Nut", "Pin"]);
        last.load("values");
        await context.sync();
        const whenFiltered = last.values[0][0];
        table.clearFilters();
        table.showTotals = false;
        const range = table.getRange().load("address");
        table.load("showTotals");
        await context.sync();
        return [...first, whenFiltered, bare(range.address), table.showTotals];
      },
      gives: [[5, 8, 9], 22, 20, "E6", 14, "B2:E5", false],
    },

    {
      name: "sort a table by two columns, read the sort back, sort again and clear",
      source: "snippet 46-table/sort-data; docs Excel.TableSort",
      run: async ({ context, sheet }) => {
        sheet.getRange("A1:C7").values = [
          ["Team", "Name", "Points"],
          ["Red", "Ann", 7],
          ["Blue", "Bob", 9],
          ["Red", "Cid", 9],
          ["Blue", "Dan", 4],
          ["Red", "Eve", 8],
          ["Blue", "Fay", 9],
        ];
        const table = sheet.tables.add("A1:C7", true);
        table.sort.apply(
          [
            { key: 0, ascending: true },
            { key: 2, ascending: false },
          ],
          false,
        );
        table.sort.load("fields,matchCase");
        const body = table.getDataBodyRange().load("values");
        await context.sync();
        const names = body.values.map((r) => r[1]).join("");
        const fields = table.sort.fields.map((f) => [f.key, f.ascending]);
        const caseMatters = table.sort.matchCase;
        table.sort.apply([{ key: 1, ascending: false }]);
        body.load("values");
        await context.sync();
        const again = body.values.map((r) => r[1]).join("");
        table.sort.clear();
        table.sort.load("fields");
        body.load("values");
        await context.sync();
        return {
          names,
          fields,
          caseMatters,
          again,
          after: body.values.map((r) => r[1]).join(""),
          left: (table.sort.fields || []).length,
        };
      },
      gives: {
        names: "BobFayDanCidEveAnn",
        fields: [
          [0, true],
          [2, false],
        ],
        caseMatters: false,
        again: "FayEveDanCidBobAnn",
        after: "FayEveDanCidBobAnn",
        left: 0,
      },
    },

    {
      name: "worksheet auto filter: custom criteria on a plain list, criteria of one column cleared, filter removed",
      source: "snippet 54-worksheet/worksheet-auto-filter; docs Excel.AutoFilter",
      run: async ({ context, sheet, Excel }) => {
        const range = sheet.getRange("A1:C6");
        range.values = [
          ["Farm", "Crop", "Crates"],
          ["A", "Lime", 40],
          ["B", "Lime", 120],
          ["A", "Plum", 90],
          ["C", "Lemon", 75],
          ["B", "Plum", 15],
        ];
        sheet.autoFilter.apply(range, 2, {
          filterOn: Excel.FilterOn.custom,
          criterion1: ">30",
          criterion2: "<=100",
          operator: Excel.FilterOperator.and,
        });
        sheet.autoFilter.apply(range, 1, { filterOn: Excel.FilterOn.custom, criterion1: "=L*" });
        sheet.autoFilter.load("enabled,isDataFiltered");
        const where = sheet.autoFilter.getRangeOrNullObject().load("address");
        const view = range.getVisibleView().load("values");
        await context.sync();
        const both = [
          sheet.autoFilter.enabled,
          sheet.autoFilter.isDataFiltered,
          bare(where.address),
          view.values.slice(1).map((r) => r.join("/")),
        ];
        sheet.autoFilter.clearColumnCriteria(1);
        const wider = range.getVisibleView().load("values");
        await context.sync();
        both.push(wider.values.slice(1).map((r) => r.join("/")));
        sheet.autoFilter.remove();
        sheet.autoFilter.load("enabled");
        const gone = sheet.autoFilter.getRangeOrNullObject();
        const full = range.getVisibleView().load("rowCount");
        await context.sync();
        return [...both, sheet.autoFilter.enabled, gone.isNullObject, full.rowCount];
      },
      gives: [
        true,
        true,
        "A1:C6",
        ["A/Lime/40", "C/Lemon/75"],
        ["A/Lime/40", "A/Plum/90", "C/Lemon/75"],
        false,
        true,
        6,
      ],
    },

    {
      name: "upsert records by key into a table, then grow it, delete a row and convert to a range",
      source:
        "snippets 46-table/import-json-data, resize-table, convert-range-to-table; add-ins that sync JSON rows",
      run: async ({ context, sheet }) => {
        const seed = [
          { id: 1, city: "Turin", pop: 10 },
          { id: 2, city: "Genoa", pop: 20 },
        ];
        const keys = Object.keys(seed[0]);
        sheet.getRange("A3:C3").values = [keys];
        const table = sheet.tables.add("A3:C3", true);
        table.rows.add(
          null,
          seed.map((o) => keys.map((k) => o[k])),
        );
        table.columns.load("items/name,items/index");
        const ids = table.columns.getItem("id").getDataBodyRange().load("values");
        await context.sync();
        const incoming = [
          { id: 2, city: "Genova", pop: 21 },
          { id: 3, city: "Bari", pop: 30 },
        ];
        const known = ids.values.flat();
        for (const rec of incoming) {
          const row = table.columns.items.map((c) => rec[c.name]);
          const at = known.indexOf(rec.id);
          if (at >= 0) table.rows.getItemAt(at).values = [row];
          else table.rows.add(null, [row]);
        }
        table.rows.add(0, [[0, "Rome", 99]]);
        await context.sync();
        table.rows.getItemAt(1).delete();
        table.resize("A3:D7");
        table.columns.getItemAt(3).name = "note";
        const head = table.getHeaderRowRange().load("values");
        const body = table.getDataBodyRange().load("values,address");
        table.rows.load("count");
        await context.sync();
        const seen = [head.values[0], bare(body.address), body.values.slice(0, 3), table.rows.count];
        const plain = table.convertToRange();
        plain.load("address");
        sheet.tables.load("count");
        await context.sync();
        return [...seen, bare(plain.address), sheet.tables.count];
      },
      gives: [
        ["id", "city", "pop", "note"],
        "A4:D7",
        [
          [0, "Rome", 99, ""],
          [2, "Genova", 21, ""],
          [3, "Bari", 30, ""],
        ],
        4,
        "A3:D7",
        0,
      ],
    },

    {
      name: "range sort: mixed types descending below a header, then two keys, then left to right",
      source: "docs Excel.RangeSort.apply; Q&A threads on sorting a range with headers",
      run: async ({ context, sheet, Excel }) => {
        const list = sheet.getRange("A1:B6");
        list.values = [
          ["k", "v"],
          ["b", 2],
          ["A", 10],
          ["c", ""],
          ["a", "x"],
          ["B", -1],
        ];
        list.sort.apply([{ key: 1, ascending: false }], false, true, Excel.SortOrientation.rows);
        list.load("values");
        await context.sync();
        const byNumber = list.values.map((r) => r[1]);
        list.sort.apply(
          [
            { key: 0, ascending: true },
            { key: 1, ascending: true },
          ],
          false,
          true,
        );
        list.load("values");
        const wide = sheet.getRange("D1:F2");
        wide.values = [
          [3, 1, 2],
          ["three", "one", "two"],
        ];
        wide.sort.apply([{ key: 0, ascending: true }], false, false, Excel.SortOrientation.columns);
        wide.load("values");
        await context.sync();
        return [byNumber, list.values.slice(1).map((r) => r[0].toLowerCase() + r[1]), wide.values];
      },
      gives: [
        ["v", "x", 10, 2, -1, ""],
        ["a10", "ax", "b-1", "b2", "c"],
        [
          [1, 2, 3],
          ["one", "two", "three"],
        ],
      ],
    },
  ],
};
