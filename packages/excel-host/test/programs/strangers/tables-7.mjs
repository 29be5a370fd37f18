const bare = (a) =>
  a
    .split(",")
    .map((s) => s.slice(s.lastIndexOf("!") + 1))
    .join(",");
export default {
  topic: "tables, sort, filter",
  programs: [
    {
      name: "one column, four filters: top items, between, above average, by cell colour",
      source:
        "docs Excel.Filter (applyTopItemsFilter, applyCustomFilter, applyDynamicFilter, applyCellColorFilter); snippet 46-table/filter-data",
      run: async ({ context, sheet, Excel }) => {
        sheet.getRange("A1:B6").values = [
          ["Who", "Amount"],
          ["Ann", 5],
          ["Bea", 60],
          ["Cal", 10],
          ["Dee", 49],
          ["Eli", 26],
        ];
        const table = sheet.tables.add("A1:B6", true);
        const filter = table.columns.getItem("Amount").filter;
        const shown = async () => {
          const v = table.getDataBodyRange().getVisibleView().load("values");
          await context.sync();
          return v.values.map((r) => r[0]).join(" ");
        };
        const out = [];
        filter.applyTopItemsFilter(3);
        filter.load("criteria");
        out.push(await shown(), filter.criteria.filterOn);
        filter.applyCustomFilter(">=10", "<50", Excel.FilterOperator.and);
        filter.load("criteria");
        out.push(
          await shown(),
          filter.criteria.filterOn,
          filter.criteria.criterion1,
          filter.criteria.operator,
        );
        filter.applyDynamicFilter(Excel.DynamicFilterCriteria.aboveAverage);
        out.push(await shown());
        filter.clear();
        sheet.getRange("B2").format.fill.color = "#FFFF00";
        sheet.getRange("B6").format.fill.color = "#FFFF00";
        filter.applyCellColorFilter("#FFFF00");
        out.push(await shown());
        table.clearFilters();
        out.push(await shown());
        return out;
      },
      gives: [
        "Bea Dee Eli",
        "TopItems",
        "Cal Dee Eli",
        "Custom",
        ">=10",
        "And",
        "Bea Dee",
        "Ann Eli",
        "Ann Bea Cal Dee Eli",
      ],
    },

    {
      name: "list without headers made a table, styled through set, header row switched off and on",
      source: "snippets 46-table/convert-range-to-table, formatting; docs TableCollection.add(hasHeaders)",
      run: async ({ context, sheet }) => {
        sheet.getRange("A1:B2").values = [
          ["bolt", 3],
          ["nut", 4],
        ];
        const table = sheet.tables.add("A1:B2", false);
        const header = table.getHeaderRowRange().load("values,address");
        const range = table.getRange().load("address,values");
        await context.sync();
        const first = [bare(header.address), header.values[0], bare(range.address), range.values[2]];
        table.set({
          name: "P7Parts",
          style: "TableStyleLight9",
          showBandedRows: false,
          showBandedColumns: true,
          highlightFirstColumn: true,
          showFilterButton: false,
        });
        table.columns.getItem("Column1").name = "Part";
        table.columns.getItemAt(1).name = "Qty";
        table.load(
          "name,style,showBandedRows,showBandedColumns,highlightFirstColumn,highlightLastColumn,showFilterButton,showHeaders",
        );
        header.load("values");
        await context.sync();
        const look = [
          table.name,
          table.style,
          table.showBandedRows,
          table.showBandedColumns,
          table.highlightFirstColumn,
          table.highlightLastColumn,
          table.showFilterButton,
          table.showHeaders,
          header.values[0],
        ];
        table.showHeaders = false;
        const bodyOnly = table.getRange().load("address");
        await context.sync();
        table.showHeaders = true;
        const whole = table.getRange().load("address,values");
        await context.sync();
        return { first, look, hidden: bare(bodyOnly.address), back: [bare(whole.address), whole.values[0]] };
      },
      gives: {
        first: ["A1:B1", ["Column1", "Column2"], "A1:B3", ["nut", 4]],
        look: ["P7Parts", "TableStyleLight9", false, true, true, false, false, true, ["Part", "Qty"]],
        hidden: "A2:B3",
        back: ["A1:B3", ["Part", "Qty"]],
      },
    },

    {
      name: "structured references from another sheet survive renaming of table and column and see new rows",
      source:
        "docs: Using structured references with Excel tables; Q&A on formulas that read a table from another sheet",
      run: async ({ context, sheet }) => {
        const other = context.workbook.worksheets.add("P7Summary");
        sheet.getRange("A1:B4").values = [
          ["Who", "Amt"],
          ["x", 1],
          ["y", 2],
          ["x", 4],
        ];
        const table = sheet.tables.add(sheet.getRange("A1:B4"), true);
        table.name = "P7Old";
        await context.sync();
        const cells = other.getRange("A1:A4");
        cells.formulas = [
          ['=SUMIFS(P7Old[Amt],P7Old[Who],"x")'],
          ["=ROWS(P7Old)"],
          ["=INDEX(P7Old[#Headers],2)"],
          ["=SUM(P7Old[[#All],[Amt]])"],
        ];
        cells.load("values");
        await context.sync();
        const first = cells.values.flat();
        table.name = "P7New";
        table.columns.getItem("Amt").name = "Money";
        cells.load("formulas,values");
        await context.sync();
        const renamed = cells.formulas.flat();
        table.rows.add(null, [
          ["x", 10],
          ["z", 7],
        ]);
        cells.load("values");
        const inOther = other.tables.getCount();
        const owner = context.workbook.tables.getItem("P7New").worksheet.load("id");
        sheet.load("id");
        await context.sync();
        const grown = cells.values.flat();
        other.delete();
        sheet.activate();
        await context.sync();
        return { first, renamed, grown, inOther: inOther.value, home: owner.id === sheet.id };
      },
      gives: {
        first: [5, 3, "Amt", 7],
        renamed: [
          '=SUMIFS(P7New[Money],P7New[Who],"x")',
          "=ROWS(P7New)",
          "=INDEX(P7New[#Headers],2)",
          "=SUM(P7New[[#All],[Money]])",
        ],
        grown: [15, 5, "Money", 24],
        inOther: 0,
        home: true,
      },
    },

    {
      name: "delete rows by condition from the bottom, column read and written, missing tables, table deleted",
      source:
        "Q&A threads on deleting table rows in a loop; docs TableRow.delete, Table.delete, getItemOrNullObject",
      run: async ({ context, sheet }) => {
        sheet.getRange("B2:D7").values = [
          ["Id", "State", "Cost"],
          [1, "open", 5],
          [2, "done", 6],
          [3, "open", 7],
          [4, "done", 8],
          [5, "done", 9],
        ];
        const table = sheet.tables.add("B2:D7", true);
        table.name = "P7Tasks";
        table.rows.load("items/values");
        const cost = table.columns.getItem("Cost").load("values,index");
        await context.sync();
        const column = [cost.index, cost.values.flat()];
        for (let i = table.rows.items.length - 1; i >= 0; i--)
          if (table.rows.items[i].values[0][1] === "done") table.rows.getItemAt(i).delete();
        await context.sync();
        cost.getDataBodyRange().values = [[50], [70]];
        const range = table.getRange().load("address,values");
        const n = table.rows.getCount();
        const here = sheet.tables.getItemOrNullObject("P7Tasks"),
          lost = context.workbook.tables.getItemOrNullObject("P7Nothing");
        await context.sync();
        const kept = [bare(range.address), range.values, n.value, here.isNullObject, lost.isNullObject];
        const errors = [];
        for (const act of [
          () => context.workbook.tables.getItem("P7Nothing").load("name"),
          () => table.columns.getItem("Nope").load("name"),
        ])
          try {
            act();
            await context.sync();
            errors.push("ok");
          } catch (e) {
            errors.push(e.code);
          }
        let overlap = false;
        try {
          sheet.tables.add("C3:E9", true);
          await context.sync();
        } catch {
          overlap = true;
        }
        table.delete();
        const after = sheet.getRange("B2:D4").load("values");
        const count = sheet.tables.getCount();
        await context.sync();
        return [...column, ...kept, errors, overlap, after.values.flat().every((v) => v === ""), count.value];
      },
      gives: [
        2,
        ["Cost", 5, 6, 7, 8, 9],
        "B2:D4",
        [
          ["Id", "State", "Cost"],
          [1, "open", 50],
          [3, "open", 70],
        ],
        2,
        false,
        true,
        ["ItemNotFound", "ItemNotFound"],
        true,
        true,
        0,
      ],
    },

    {
      name: "group rows of one table into a second, sorted, with a grand total, and export as JSON text",
      source: "docs Office Scripts sample 'output table data as JSON' (reworked for add-ins); report add-ins",
      run: async ({ context, sheet }) => {
        const rows = [
          ["Lea", "North", 12.5],
          ["Max", "South", 7],
          ["Lea", "South", 2.5],
          ["Ivo", "North", 30],
          ["Max", "North", 1],
        ];
        const source = sheet.tables.add("A1:C1", true);
        source.getHeaderRowRange().values = [["Seller", "Area", "Sum"]];
        source.rows.add(null, rows);
        const body = source.getDataBodyRange().load("values");
        await context.sync();
        const sums = new Map();
        body.values.forEach(([who, , v]) => sums.set(who, (sums.get(who) || 0) + v));
        const out = sheet.tables.add(sheet.getRange("F1").getResizedRange(sums.size, 1), true);
        out.getRange().values = [["Seller", "Total"], ...sums];
        out.sort.apply([{ key: 1, ascending: false }], false);
        out.showTotals = true;
        const foot = out.getTotalRowRange();
        foot.values = [["All", ""]];
        foot.getLastCell().formulas = [["=SUBTOTAL(109,[Total])"]];
        out.columns.getItem("Total").getRange().numberFormat = "0.00";
        const all = out.getRange().load("text,address");
        const sorted = out.getDataBodyRange().load("values");
        await context.sync();
        const [head, ...lines] = all.text;
        const json = JSON.stringify(lines.map((r) => Object.fromEntries(head.map((h, i) => [h, r[i]]))));
        return [bare(all.address), sorted.values, json];
      },
      gives: [
        "F1:G5",
        [
          ["Ivo", 30],
          ["Lea", 15],
          ["Max", 8],
        ],
        '[{"Seller":"Ivo","Total":"30.00"},{"Seller":"Lea","Total":"15.00"},{"Seller":"Max","Total":"8.00"},{"Seller":"All","Total":"53.00"}]',
      ],
    },
  ],
};
