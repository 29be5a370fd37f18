const bare = (a) =>
  a
    .split(",")
    .map((s) => s.slice(s.lastIndexOf("!") + 1))
    .join(",")
    .replace(/\$/g, "");
export default {
  topic: "worksheets, workbook, names, settings",
  programs: [
    {
      name: "print set-up: frozen panes, landscape, print area and titles, margins in inches, header text",
      source: "snippets 54-worksheet/worksheet-page-layout, worksheet-freeze-panes, gridlines",
      run: async ({ context, sheet, Excel }) => {
        sheet.getRange("A1:D3").values = [
          ["a", "b", "c", "d"],
          [1, 2, 3, 4],
          [5, 6, 7, 8],
        ];
        sheet.freezePanes.freezeAt(sheet.getRange("A1:B2"));
        sheet.showGridlines = false;
        const page = sheet.pageLayout;
        page.orientation = Excel.PageOrientation.landscape;
        page.centerHorizontally = true;
        page.zoom = { scale: 80 };
        page.setPrintArea("A1:D20");
        page.setPrintTitleRows("$1:$2");
        page.setPrintMargins(Excel.PrintMarginUnit.inches, { top: 1, left: 0.5 });
        page.headersFooters.defaultForAllPages.centerHeader = "P7 list";
        page.printOrder = "OverThenDown";
        await context.sync();
        page.load("orientation,centerHorizontally,centerVertically,zoom,topMargin,leftMargin,printOrder");
        page.headersFooters.defaultForAllPages.load("centerHeader");
        const area = page.getPrintArea().load("address");
        const titles = page.getPrintTitleRowsOrNullObject().load("address");
        const noCols = page.getPrintTitleColumnsOrNullObject();
        const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
        sheet.load("showGridlines,showHeadings");
        await context.sync();
        const out = [
          page.orientation,
          page.centerHorizontally,
          page.centerVertically,
          page.zoom.scale,
          Math.round(page.topMargin),
          Math.round(page.leftMargin),
          page.printOrder,
          page.headersFooters.defaultForAllPages.centerHeader,
          bare(area.address),
          bare(titles.address),
          noCols.isNullObject,
          bare(frozen.address),
          sheet.showGridlines,
          sheet.showHeadings,
        ];
        sheet.freezePanes.unfreeze();
        const gone = sheet.freezePanes.getLocationOrNullObject();
        await context.sync();
        return [...out, gone.isNullObject];
      },
      gives: [
        "Landscape",
        true,
        false,
        80,
        72,
        36,
        "OverThenDown",
        "P7 list",
        "A1:D20",
        "1:2",
        true,
        "A1:B2",
        false,
        true,
        true,
      ],
    },

    {
      name: "configuration kept in a custom XML part: added, found by namespace, changed, deleted",
      source: "snippets 18-custom-xml-parts/*; docs excel-add-ins-workbooks (custom XML)",
      run: async ({ context }) => {
        const ns = "urn:trial:p7-config";
        const parts = context.workbook.customXmlParts;
        const part = parts.add(`<Config xmlns="${ns}"><Item>one</Item><Item>two</Item></Config>`);
        part.load("id,namespaceUri");
        await context.sync();
        context.workbook.settings.add("P7XmlId", part.id);
        await context.sync();
        const id = context.workbook.settings.getItem("P7XmlId").load("value");
        const only = parts.getByNamespace(ns).getOnlyItemOrNullObject();
        const first = only.getXml();
        const none = parts.getByNamespace("urn:trial:p7-none").getOnlyItemOrNullObject();
        await context.sync();
        const items = (xml) => [...xml.matchAll(/<Item>(.*?)<\/Item>/g)].map((m) => m[1]);
        const seen = [id.value === part.id, part.namespaceUri === ns, items(first.value), none.isNullObject];
        const again = parts.getItem(id.value);
        again.setXml(`<Config xmlns="${ns}"><Item>three</Item></Config>`);
        const second = again.getXml();
        await context.sync();
        again.delete();
        context.workbook.settings.getItem("P7XmlId").delete();
        const lost = parts.getItemOrNullObject(id.value);
        const n = parts.getByNamespace(ns).getCount();
        await context.sync();
        return [...seen, items(second.value), lost.isNullObject, n.value];
      },
      gives: [true, true, ["one", "two"], true, ["three"], true, 0],
    },

    {
      name: "consolidate every sheet whose name has a prefix, skipping the empty one, then remove them",
      source: "merge-sheets add-ins; docs getUsedRangeOrNullObject; snippet 54-worksheet/list-worksheets",
      run: async ({ context, sheet }) => {
        const sheets = context.workbook.worksheets;
        const blocks = {
          "P7 in North": [
            ["Lea", 5],
            ["Max", 6],
          ],
          "P7 in South": null,
          "P7 in West": [["Ivo", 1]],
        };
        for (const [name, block] of Object.entries(blocks)) {
          const s = sheets.add(name);
          s.getRange("A1:B1").format.fill.color = "#EEEEEE";
          if (block) s.getRange("B3").getResizedRange(block.length - 1, 1).values = block;
        }
        sheets.load("items/name,items/visibility");
        await context.sync();
        const found = sheets.items.filter((s) => s.name.startsWith("P7 in "));
        const used = found.map((s) => s.getUsedRangeOrNullObject(true).load("values,address"));
        await context.sync();
        const rows = [["Sheet", "Who", "N"]];
        found.forEach((s, i) => {
          if (!used[i].isNullObject) used[i].values.forEach((r) => rows.push([s.name.slice(6), ...r]));
        });
        const target = sheet.getRangeByIndexes(1, 0, rows.length, 3);
        target.values = rows;
        const sum = sheet.getCell(rows.length + 1, 2);
        sum.formulasR1C1 = [[`=SUM(R[${1 - rows.length}]C:R[-1]C)`]];
        target.load("values,address");
        sum.load("formulas,values,address");
        found.forEach((s) => s.delete());
        const left = sheets.getItemOrNullObject("P7 in West");
        await context.sync();
        return {
          used: used.map((u) => (u.isNullObject ? null : bare(u.address))),
          at: bare(target.address),
          rows: target.values,
          sum: [bare(sum.address), sum.formulas[0][0], sum.values[0][0]],
          left: left.isNullObject,
        };
      },
      gives: {
        used: ["B3:C4", null, "B3:C3"],
        at: "A2:C5",
        rows: [
          ["Sheet", "Who", "N"],
          ["North", "Lea", 5],
          ["North", "Max", 6],
          ["West", "Ivo", 1],
        ],
        sum: ["C6", "=SUM(C3:C5)", 12],
        left: true,
      },
    },

    {
      name: "a workbook style of one's own and a binding that follows its range",
      source: "snippet 42-range/style; docs Excel.StyleCollection, Excel.BindingCollection",
      run: async ({ context, sheet, Excel }) => {
        const styles = context.workbook.styles;
        styles.add("P7 Money");
        const style = styles.getItem("P7 Money");
        style.font.color = "#7030A0";
        style.font.bold = true;
        style.numberFormat = "0.00";
        style.fill.color = "#FFFFCC";
        await context.sync();
        const cells = sheet.getRange("B2:B3");
        cells.values = [[1.5], [2]];
        cells.style = "P7 Money";
        const binding = context.workbook.bindings.add(cells, Excel.BindingType.range, "p7money");
        cells.load("style,text,format/font/bold,format/font/color,format/fill/color");
        style.load("builtIn,name,numberFormat");
        binding.load("id,type");
        await context.sync();
        const seen = [
          cells.style,
          cells.text.flat(),
          cells.format.font.bold,
          cells.format.font.color,
          cells.format.fill.color,
          style.builtIn,
          style.numberFormat,
          binding.id,
          binding.type,
        ];
        style.font.color = "#C00000";
        sheet.getRange("1:2").insert(Excel.InsertShiftDirection.down);
        const bound = context.workbook.bindings.getItem("p7money").getRange();
        bound.load("address,values,format/font/color");
        await context.sync();
        seen.push(bare(bound.address), bound.values.flat(), bound.format.font.color);
        binding.delete();
        style.delete();
        const noStyle = styles.getItemOrNullObject("P7 Money"),
          noBinding = context.workbook.bindings.getItemOrNullObject("p7money");
        const plain = sheet.getRange("B4:B5").load("style,values");
        await context.sync();
        return [...seen, noStyle.isNullObject, noBinding.isNullObject, plain.style, plain.values.flat()];
      },
      gives: [
        "P7 Money",
        ["1.50", "2.00"],
        true,
        "#7030A0",
        "#FFFFCC",
        false,
        "0.00",
        "p7money",
        "Range",
        "B4:B5",
        [1.5, 2],
        "#C00000",
        true,
        true,
        "Normal",
        [1.5, 2],
      ],
    },
  ],
};
