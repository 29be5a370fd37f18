const bare = (a) => a.slice(a.lastIndexOf("!") + 1);
export default {
  topic: "worksheets, workbook, names, settings",
  programs: [
    {
      name: "monthly sheets: added, coloured, one hidden, moved; walked with getNext, then deleted",
      source:
        "snippets 54-worksheet/add-delete-rename-move-worksheet, reference-worksheets-by-relative-position, worksheet-visibility",
      run: async ({ context, sheet, Excel }) => {
        const sheets = context.workbook.worksheets;
        const before = sheets.getCount();
        await context.sync();
        const made = ["P6 Jan", "P6 Feb", "P6 Mar"].map((n, i) => {
          const s = sheets.add(n);
          s.tabColor = ["#FF0000", "#00FF00", ""][i];
          return s;
        });
        made[1].visibility = Excel.SheetVisibility.hidden;
        made[0].load("position,tabColor,name");
        made[2].load("position,tabColor");
        const nextVisible = made[0].getNext(true).load("name");
        const nextAny = made[0].getNext().load("name");
        const end = made[2].getNextOrNullObject(true);
        await context.sync();
        const seen = [
          made[2].position - made[0].position,
          made[0].tabColor,
          made[2].tabColor,
          nextVisible.name,
          nextAny.name,
          end.isNullObject,
        ];
        made[2].position = 0;
        const first = sheets.getFirst().load("name");
        const missing = sheets.getItemOrNullObject("P6 Dec");
        await context.sync();
        seen.push(first.name, missing.isNullObject);
        made.forEach((s) => s.delete());
        sheet.activate();
        const after = sheets.getCount();
        await context.sync();
        return [...seen, after.value - before.value];
      },
      gives: [2, "#FF0000", "", "P6 Mar", "P6 Feb", true, "P6 Mar", true, 0],
    },

    {
      name: "defined names: range, constant and formula; used in cells, changed, deleted",
      source: "snippets 34-named-item/*; docs Excel.NamedItem",
      run: async ({ context, sheet }) => {
        const names = context.workbook.names;
        sheet.getRange("A1:A3").values = [[10], [20], [30]];
        names.add("P6_Sales", sheet.getRange("A1:A3"), "three months");
        names.add("P6_Rate", "=0.25");
        sheet.names.add("P6_Local", "=SUM(P6_Sales)*P6_Rate");
        sheet.getRange("C1:C3").formulas = [["=SUM(P6_Sales)"], ["=P6_Local"], ["=MAX(P6_Sales)*P6_Rate"]];
        const cells = sheet.getRange("C1:C3").load("values");
        const sales = names.getItem("P6_Sales").load("type,scope,comment,visible");
        const rate = names.getItem("P6_Rate").load("type,formula,value");
        const local = sheet.names.getItem("P6_Local").load("scope");
        const target = names.getItem("P6_Sales").getRange().load("address");
        const noRange = rate.getRangeOrNullObject();
        await context.sync();
        const seen = [
          cells.values.flat(),
          sales.type,
          sales.scope,
          sales.comment,
          sales.visible,
          rate.type,
          rate.formula,
          local.scope,
          bare(target.address),
          noRange.isNullObject,
        ];
        rate.formula = "=0.5";
        cells.load("values");
        await context.sync();
        seen.push(cells.values.flat());
        rate.delete();
        cells.load("values");
        const gone = names.getItemOrNullObject("P6_Rate");
        await context.sync();
        seen.push(cells.values.flat(), gone.isNullObject);
        names.getItem("P6_Sales").delete();
        await context.sync();
        return seen;
      },
      gives: [
        [60, 15, 7.5],
        "Range",
        "Workbook",
        "three months",
        true,
        "Double",
        "=0.25",
        "Worksheet",
        "A1:A3",
        true,
        [60, 30, 15],
        [60, "#NAME?", "#NAME?"],
        true,
      ],
      doubt: "rate.type Double for a constant 0.25",
    },

    {
      name: "add-in state: settings with an object, document and custom properties, a sheet property",
      source:
        "snippets 50-workbook/create-get-change-delete-settings, 26-document/properties, custom-properties",
      run: async ({ context, sheet }) => {
        const { settings, properties } = context.workbook;
        settings.add("p6.options", { theme: "dark", size: 3, tags: ["a", "b"] });
        settings.add("p6.seen", true);
        properties.set({ title: "P6 report", subject: "Trial" });
        properties.custom.add("P6Owner", "Mia");
        properties.custom.add("P6Budget", 1250.5);
        sheet.customProperties.add("P6Role", "input");
        await context.sync();
        settings.add("p6.seen", "yes");
        const options = settings.getItem("p6.options").load("key,value");
        const seen = settings.getItemOrNullObject("p6.seen").load("value");
        properties.load("title,subject");
        const owner = properties.custom.getItem("P6Owner").load("key,value,type");
        const budget = properties.custom.getItem("p6budget").load("value,type");
        const role = sheet.customProperties.getItem("p6role").load("key,value");
        await context.sync();
        const out = [
          options.value,
          seen.value,
          properties.title,
          properties.subject,
          owner.value,
          owner.type,
          budget.value,
          budget.type,
          role.value,
        ];
        ["p6.options", "p6.seen"].forEach((k) => settings.getItem(k).delete());
        owner.delete();
        budget.delete();
        role.delete();
        const lost = settings.getItemOrNullObject("p6.options");
        const noOwner = properties.custom.getItemOrNullObject("P6Owner");
        const n = sheet.customProperties.getCount();
        await context.sync();
        return [...out, lost.isNullObject, noOwner.isNullObject, n.value];
      },
      gives: [
        { theme: "dark", size: 3, tags: ["a", "b"] },
        "yes",
        "P6 report",
        "Trial",
        "Mia",
        "String",
        1250.5,
        "Float",
        "input",
        true,
        true,
        0,
      ],
      doubt: "budget.type: documented values Number, Float..; Float for 1250.5",
    },

    {
      name: "rename and copy a sheet referenced by formulas, then delete the source",
      source: "snippets 54-worksheet/worksheet-copy; Q&A on formulas after sheet rename",
      run: async ({ context, sheet, Excel }) => {
        const data = context.workbook.worksheets.add("P6Data");
        data.getRange("A1:B2").formulas = [
          [5, "=A1*2"],
          [7, "=SUM(A1:A2)"],
        ];
        sheet.getRange("A1:A2").formulas = [["=P6Data!B2"], ["=SUM(P6Data!A1:A2)+1"]];
        data.name = "P6 Raw x's";
        const cells = sheet.getRange("A1:A2").load("formulas,values");
        await context.sync();
        const renamed = [cells.formulas.flat(), cells.values.flat()];
        const twin = data.copy(Excel.WorksheetPositionType.after, data);
        twin.name = "P6Twin";
        twin.getRange("A1").values = [[100]];
        twin.load("position");
        data.load("position");
        const twinCells = twin.getRange("B1:B2").load("values,formulas");
        cells.load("values");
        await context.sync();
        const copied = [
          twin.position - data.position,
          twinCells.values.flat(),
          twinCells.formulas.flat(),
          cells.values.flat(),
        ];
        data.delete();
        cells.load("formulas,values");
        await context.sync();
        const dropped = [cells.formulas.flat(), cells.values.flat()];
        twin.delete();
        sheet.activate();
        await context.sync();
        return { renamed, copied, dropped };
      },
      gives: {
        renamed: [
          ["='P6 Raw x''s'!B2", "=SUM('P6 Raw x''s'!A1:A2)+1"],
          [12, 13],
        ],
        copied: [1, [200, 107], ["=A1*2", "=SUM(A1:A2)"], [12, 13]],
        dropped: [
          ["=#REF!B2", "=SUM(#REF!A1:A2)+1"],
          ["#REF!", "#REF!"],
        ],
      },
    },
  ],
};
