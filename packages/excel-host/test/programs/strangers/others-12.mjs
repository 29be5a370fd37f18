const cellsOf = (address) => address.split("!").pop();
const codeOf = async (work) => {
  try {
    await work();
    return "no error";
  } catch (e) {
    return e.code;
  }
};
const until = async (test) => {
  const end = Date.now() + 5000;
  while (!test() && Date.now() < end) await new Promise((done) => setTimeout(done, 50));
};

export default {
  topic: "errors, styles, comments, shapes, protection, events, pages",
  isOneBook: true,
  atFirstSight: 9,
  of: 10,
  programs: [
    {
      name: "codes of errors that the host reports",
      run: async ({ context, sheet }) => {
        const book = context.workbook;
        const attempt = (work) =>
          codeOf(async () => {
            work();
            await context.sync();
          });
        const extra = book.worksheets.add("Taken Trial");
        await context.sync();
        const codes = {
          sheet: await attempt(() => book.worksheets.getItem("No Such Sheet").load("name")),
          table: await attempt(() => book.tables.getItem("NoSuchTable").load("name")),
          name: await attempt(() => book.names.getItem("No_Such_Name").load("name")),
          size: await attempt(() => {
            sheet.getRange("A1:B2").values = [[1, 2]];
          }),
          formula: await attempt(() => {
            sheet.getRange("A1").formulas = [["=A2+)"]];
          }),
          apart: await attempt(() => sheet.getRange("A1").getIntersection("C3").load("address")),
          twice: await attempt(() => book.worksheets.add("Taken Trial")),
          badName: await attempt(() => {
            sheet.name = "a/b";
          }),
        };
        extra.delete();
        sheet.getRange("A1").values = [["works again"]];
        const cell = sheet.getRange("A1").load("values");
        await context.sync();
        return { codes, last: cell.values[0][0] };
      },
      gives: {
        codes: {
          sheet: "ItemNotFound",
          table: "ItemNotFound",
          name: "ItemNotFound",
          size: "InvalidArgument",
          formula: "InvalidArgument",
          apart: "ItemNotFound",
          twice: "ItemAlreadyExists",
          badName: "InvalidArgument",
        },
        last: "works again",
      },
    },
    {
      name: "a custom cell style: applied, changed, deleted",
      run: async ({ context, sheet }) => {
        const styles = context.workbook.styles;
        styles.add("Harbour Trial");
        const style = styles.getItem("Harbour Trial");
        style.font.bold = true;
        style.fill.color = "#FFEEAA";
        style.numberFormat = "0.000";
        style.horizontalAlignment = "Center";
        const cell = sheet.getRange("B2");
        cell.values = [[1.5]];
        cell.style = "Harbour Trial";
        const props = "style, numberFormat, format/horizontalAlignment, format/font/bold, format/fill/color";
        const show = () => [
          cell.style,
          cell.numberFormat[0][0],
          cell.format.horizontalAlignment,
          cell.format.font.bold,
          cell.format.fill.color,
        ];
        cell.load(props);
        style.load("builtIn, name");
        const normal = styles.getItem("Normal").load("builtIn");
        await context.sync();
        const applied = show();
        style.fill.color = "#112233";
        cell.load(props);
        await context.sync();
        const changed = cell.format.fill.color;
        const kinds = [style.name, style.builtIn, normal.builtIn];
        style.delete();
        cell.load(props);
        await context.sync();
        return { applied, changed, kinds, deleted: [cell.style, cell.format.font.bold] };
      },
      gives: {
        applied: ["Harbour Trial", "0.000", "Center", true, "#FFEEAA"],
        changed: "#112233",
        kinds: ["Harbour Trial", false, true],
        deleted: ["Normal", false],
      },
    },
    {
      name: "a comment thread",
      run: async ({ context, sheet }) => {
        const comment = sheet.comments.add(sheet.getRange("B2"), "Is this right?");
        const reply = comment.replies.add("Yes, it is.");
        comment.replies.add("Thanks");
        await context.sync();
        comment.content = "Is it right?";
        const found = sheet.comments.getItemByCell(sheet.getRange("B2"));
        found.load("content, resolved");
        const place = found.getLocation().load("address");
        const replies = found.replies.getCount();
        reply.load("content");
        const count = sheet.comments.getCount();
        await context.sync();
        const open = [
          found.content,
          found.resolved,
          cellsOf(place.address),
          replies.value,
          reply.content,
          count.value,
        ];
        reply.delete();
        await context.sync();
        found.resolved = true;
        found.load("resolved");
        const fewer = found.replies.getCount();
        await context.sync();
        const closed = [found.resolved, fewer.value];
        found.delete();
        const none = sheet.comments.getCount();
        await context.sync();
        return { open, closed, none: none.value };
      },
      gives: { open: ["Is it right?", false, "B2", 2, "Yes, it is.", 1], closed: [true, 1], none: 0 },
    },
    {
      name: "shapes: geometry, text, order, group",
      run: async ({ context, sheet }) => {
        const shapes = sheet.shapes;
        const hexagon = shapes.addGeometricShape("Hexagon");
        hexagon.set({ name: "Hex", left: 60, top: 30, width: 120, height: 90 });
        hexagon.textFrame.textRange.text = "Go";
        hexagon.fill.setSolidColor("#336699");
        const line = shapes.addLine(300, 30, 420, 90, "Straight");
        line.name = "Line";
        await context.sync();
        hexagon.incrementLeft(15);
        hexagon.load(
          "name, type, geometricShapeType, left, top, width, height, visible, zOrderPosition, fill/type, fill/foregroundColor",
        );
        hexagon.textFrame.load("hasText");
        hexagon.textFrame.textRange.load("text");
        line.load("type, zOrderPosition");
        await context.sync();
        const result = {
          hexagon: [hexagon.name, hexagon.type, hexagon.geometricShapeType, hexagon.visible],
          box: [hexagon.left, hexagon.top, hexagon.width, hexagon.height].map(Math.round),
          fill: [hexagon.fill.type, hexagon.fill.foregroundColor],
          text: [hexagon.textFrame.hasText, hexagon.textFrame.textRange.text],
          line: line.type,
          above: line.zOrderPosition > hexagon.zOrderPosition,
        };
        hexagon.setZOrder("BringToFront");
        hexagon.rotation = 30;
        hexagon.load("zOrderPosition, rotation");
        line.load("zOrderPosition");
        await context.sync();
        const turned = [hexagon.zOrderPosition > line.zOrderPosition, hexagon.rotation];
        const group = shapes.addGroup([hexagon, line]);
        group.load("type");
        const inside = group.group.shapes.getCount();
        const outside = shapes.getCount();
        await context.sync();
        group.group.ungroup();
        const again = shapes.getCount();
        await context.sync();
        shapes.getItem("Line").delete();
        const last = shapes.getCount();
        await context.sync();
        return {
          ...result,
          turned,
          group: [group.type, inside.value, outside.value],
          after: [again.value, last.value],
        };
      },
      gives: {
        hexagon: ["Hex", "GeometricShape", "Hexagon", true],
        box: [75, 30, 120, 90],
        fill: ["Solid", "#336699"],
        text: [true, "Go"],
        line: "Line",
        above: true,
        turned: [true, 30],
        group: ["Group", 2, 1],
        after: [2, 1],
      },
    },
    {
      name: "worksheet protection with an unlocked cell",
      run: async ({ context, sheet }) => {
        const unlocked = sheet.getRange("B2");
        unlocked.format.protection.locked = false;
        sheet.protection.protect({ allowFormatCells: true, allowSort: true });
        sheet.protection.load("protected, options");
        const locks = ["A1", "B2", "A1:B2"].map((address) =>
          sheet.getRange(address).format.protection.load("locked"),
        );
        await context.sync();
        const options = sheet.protection.options;
        const on = [
          sheet.protection.protected,
          options.allowFormatCells,
          options.allowSort,
          options.allowInsertRows,
          options.selectionMode,
        ];
        unlocked.values = [["may"]];
        await context.sync();
        const denied = await codeOf(async () => {
          sheet.getRange("A1").values = [["may not"]];
          await context.sync();
        });
        sheet.protection.unprotect();
        sheet.getRange("A1").values = [["now"]];
        const both = sheet.getRange("A1:B2").load("values");
        sheet.protection.load("protected");
        await context.sync();
        return {
          on,
          locks: locks.map((one) => one.locked),
          denied,
          off: sheet.protection.protected,
          both: both.values,
        };
      },
      gives: {
        on: [true, true, true, false, "Normal"],
        locks: [true, false, null],
        denied: "AccessDenied",
        off: false,
        both: [
          ["now", ""],
          ["", "may"],
        ],
      },
    },
    {
      name: "onChanged of a worksheet: details, several cells, after removal",
      run: async ({ context, sheet }) => {
        sheet.getRange("A1").values = [[1]];
        await context.sync();
        const seen = [];
        const handler = sheet.onChanged.add(async (args) => {
          seen.push(args);
        });
        sheet.load("id");
        await context.sync();
        sheet.getRange("A1").values = [[5]];
        await context.sync();
        await until(() => seen.length > 0);
        sheet.getRange("B2:C3").values = [
          [1, 2],
          [3, 4],
        ];
        await context.sync();
        await until(() => seen.length > 1);
        handler.remove();
        await handler.context.sync();
        sheet.getRange("A1").values = [[6]];
        await context.sync();
        await new Promise((done) => setTimeout(done, 500));
        const [one, more] = seen;
        return {
          count: seen.length,
          one: [
            one.type,
            one.changeType,
            cellsOf(one.address),
            one.source,
            one.worksheetId === sheet.id,
            one.details.valueBefore,
            one.details.valueAfter,
          ],
          more: [more.changeType, cellsOf(more.address)],
        };
      },
      gives: {
        count: 2,
        one: ["WorksheetChanged", "RangeEdited", "A1", "Local", true, 1, 5],
        more: ["RangeEdited", "B2:C3"],
      },
    },
    {
      name: "events of the worksheet collection: added, renamed, deleted",
      run: async ({ context }) => {
        const sheets = context.workbook.worksheets;
        const seen = [];
        const note = async (args) => {
          seen.push(args);
        };
        const handlers = [
          sheets.onAdded.add(note),
          sheets.onNameChanged.add(note),
          sheets.onDeleted.add(note),
        ];
        await context.sync();
        const extra = sheets.add("Event Trial").load("id");
        await context.sync();
        await until(() => seen.length > 0);
        extra.name = "Event Trial B";
        await context.sync();
        await until(() => seen.length > 1);
        extra.delete();
        await context.sync();
        await until(() => seen.length > 2);
        handlers.forEach((handler) => handler.remove());
        await context.sync();
        return {
          types: seen.map((args) => args.type),
          same: seen.every((args) => args.worksheetId === extra.id),
          names: [seen[1].nameBefore, seen[1].nameAfter],
          source: seen[0].source,
        };
      },
      gives: {
        types: ["WorksheetAdded", "WorksheetNameChanged", "WorksheetDeleted"],
        same: true,
        names: ["Event Trial", "Event Trial B"],
        source: "Local",
      },
    },
    {
      name: "page layout, headers and page breaks",
      run: async ({ context, sheet }) => {
        sheet.getRange("A1:D20").values = Array.from({ length: 20 }, (_, row) => [row, 1, 2, 3]);
        const layout = sheet.pageLayout;
        layout.orientation = "Landscape";
        layout.centerHorizontally = true;
        layout.printGridlines = true;
        layout.printOrder = "OverThenDown";
        layout.leftMargin = 36;
        layout.setPrintMargins("Inches", { top: 1 });
        layout.zoom = { scale: 80 };
        layout.setPrintArea("A1:D20");
        layout.setPrintTitleRows("$1:$2");
        layout.headersFooters.defaultForAllPages.centerHeader = "Page &P of &N";
        sheet.horizontalPageBreaks.add("A6");
        await context.sync();
        layout.load(
          "orientation, centerHorizontally, centerVertically, printGridlines, printOrder, leftMargin, topMargin, zoom",
        );
        layout.headersFooters.defaultForAllPages.load("centerHeader");
        const area = layout.getPrintArea().load("address");
        const rows = layout.getPrintTitleRows().load("rowIndex, rowCount");
        const columns = layout.getPrintTitleColumnsOrNullObject();
        const breaks = sheet.horizontalPageBreaks.getCount();
        sheet.horizontalPageBreaks.load("items");
        await context.sync();
        const after = sheet.horizontalPageBreaks.items[0].getCellAfterBreak().load("rowIndex");
        await context.sync();
        sheet.horizontalPageBreaks.removePageBreaks();
        const none = sheet.horizontalPageBreaks.getCount();
        await context.sync();
        return {
          flags: [
            layout.orientation,
            layout.centerHorizontally,
            layout.centerVertically,
            layout.printGridlines,
            layout.printOrder,
          ],
          margins: [layout.leftMargin, layout.topMargin].map(Math.round),
          scale: layout.zoom.scale,
          header: layout.headersFooters.defaultForAllPages.centerHeader,
          area: cellsOf(area.address),
          titles: [rows.rowIndex, rows.rowCount, columns.isNullObject],
          breaks: [breaks.value, after.rowIndex, none.value],
        };
      },
      gives: {
        flags: ["Landscape", true, false, true, "OverThenDown"],
        margins: [36, 72],
        scale: 80,
        header: "Page &P of &N",
        area: "A1:D20",
        titles: [0, 2, true],
        breaks: [1, 5, 0],
      },
    },
    {
      name: "settings, document properties and custom properties",
      run: async ({ context, sheet }) => {
        const { settings, properties } = context.workbook;
        const before = settings.getCount();
        settings.add("trial.options", { list: [1, "two"], on: true });
        const during = settings.getCount();
        const options = settings.getItem("trial.options").load("key, value");
        properties.load("title");
        await context.sync();
        const oldTitle = properties.title;
        const setting = [options.key, options.value, during.value - before.value];
        settings.add("trial.options", "replaced");
        const replaced = settings.getItem("trial.options").load("value");
        properties.title = "Trial title";
        properties.load("title");
        const text = properties.custom.add("TrialProject", "Nile");
        const flag = properties.custom.add("TrialFlag", true);
        text.load("key, value, type");
        flag.load("value, type");
        const anyCase = properties.custom.getItem("TRIALPROJECT").load("value");
        sheet.customProperties.add("team", "blue");
        sheet.customProperties.add("team", "green");
        const team = sheet.customProperties.getItem("TEAM").load("key, value");
        const teams = sheet.customProperties.getCount();
        await context.sync();
        const result = {
          setting,
          replaced: replaced.value,
          title: properties.title,
          text: [text.key, text.value, text.type],
          flag: [flag.value, flag.type],
          anyCase: anyCase.value,
          team: [team.key, team.value, teams.value],
        };
        replaced.delete();
        properties.custom.getItem("TrialProject").delete();
        properties.custom.getItem("TrialFlag").delete();
        team.delete();
        properties.title = oldTitle;
        const gone = [
          settings.getItemOrNullObject("trial.options"),
          properties.custom.getItemOrNullObject("TrialProject"),
          sheet.customProperties.getItemOrNullObject("team"),
        ];
        await context.sync();
        const missing = await codeOf(async () => {
          settings.getItem("trial.options").load("value");
          await context.sync();
        });
        return { ...result, gone: gone.map((one) => one.isNullObject), missing };
      },
      gives: {
        setting: ["trial.options", { list: [1, "two"], on: true }, 1],
        replaced: "replaced",
        title: "Trial title",
        text: ["TrialProject", "Nile", "String"],
        flag: [true, "Boolean"],
        anyCase: "Nile",
        team: ["team", "green", 1],
        gone: [true, true, true],
        missing: "ItemNotFound",
      },
    },
  ],
};
