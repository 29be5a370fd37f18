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
  topic: "events, pages, settings",
  isOneBook: true,
  atFirstSight: 4,
  of: 4,
  programs: [
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
