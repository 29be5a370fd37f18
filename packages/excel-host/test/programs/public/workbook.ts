import { done } from "./common";
import { afterSaving, type Topic } from "./program";

/** The workbook itself: protection, properties, saving, sheets of other books, parts of a program's own. */
export const WORKBOOK: Topic = {
  topic: "workbook",
  programs: [
    {
      name: "protect the structure with a password",
      atFirstSight: false,
      run: async ({ context }) => {
        const { protection } = context.workbook;
        protection.protect("secret");
        protection.load("protected");
        await context.sync();
        const locked = protection.protected;
        const refused: string[] = [];
        for (const attempt of [
          () => context.workbook.worksheets.add(),
          () => protection.unprotect("wrong"),
        ]) {
          attempt();
          await context.sync().catch((error: OfficeExtension.Error) => refused.push(error.code));
        }
        protection.unprotect("secret");
        protection.load("protected");
        await context.sync();
        return [locked, refused.length, protection.protected];
      },
      gives: [true, 2, false],
    },
    {
      name: "say who wrote the document",
      atFirstSight: false,
      run: async ({ context }) => {
        const { properties } = context.workbook;
        properties.title = "Yearly report";
        properties.keywords = "plan; result";
        properties.manager = "Head of office";
        properties.custom.add("Reviewed", true);
        properties.load();
        const custom = properties.custom.load("items/key,items/value,items/type");
        await context.sync();
        const { title, keywords, manager, revisionNumber } = properties;
        return [
          title,
          keywords,
          manager,
          typeof revisionNumber,
          custom.items.map(({ key, type }) => [key, type]),
        ];
      },
      gives: ["Yearly report", "plan; result", "Head of office", "number", [["Reviewed", "Boolean"]]],
    },
    {
      name: "keep facts with a sheet",
      atFirstSight: false,
      run: async (bench) => {
        const { sheet, context } = bench;
        sheet.customProperties.add("Owner", "Planning");
        sheet.customProperties.add("owner", "Finance");
        const value = sheet.customProperties.getItem("Owner").load("key,value");
        const count = sheet.customProperties.getCount();
        await context.sync();
        const saved = await afterSaving(bench, async (again, next) => {
          const properties = again.customProperties.load("items/key,items/value");
          await next.sync();
          return properties.items.map((item) => [item.key, item.value]);
        });
        sheet.customProperties.getItemOrNullObject("OWNER").delete();
        await context.sync();
        return [value.value, count.value, saved];
      },
      gives: ["Finance", 1, [["Owner", "Finance"]]],
    },
    {
      name: "bring in the sheets of another workbook",
      atFirstSight: false,
      run: async ({ excel, sheet, context }) => {
        sheet.getRange("A1:A2").values = [["From the file"], ["=1+1"]];
        sheet.getRange("A1").format.fill.color = "#123456";
        await context.sync();
        const file = Buffer.from(await excel.save()).toString("base64");
        sheet.load("name");
        await context.sync();
        const ids = context.workbook.insertWorksheetsFromBase64(file, {
          sheetNamesToInsert: [sheet.name],
          positionType: "End",
        });
        await context.sync();
        const inserted = context.workbook.worksheets.getItem(ids.value[0] ?? "");
        const cells = inserted.getRange("A1:A2").load("values");
        const colour = inserted.getRange("A1").format.fill.load("color");
        await context.sync();
        inserted.delete();
        await context.sync();
        return [ids.value.length, cells.values.flat(), colour.color];
      },
      gives: [1, ["From the file", 2], "#123456"],
    },
    {
      name: "save without asking",
      atFirstSight: false,
      run: async ({ excel, sheet, context }) => {
        sheet.getRange("A1").values = [[1]];
        context.workbook.save(excel.Excel.SaveBehavior.save);
        context.workbook.load("isDirty");
        await context.sync();
        return context.workbook.isDirty;
      },
      gives: false,
    },
    {
      name: "watch cells and tables through bindings",
      atFirstSight: false,
      run: async ({ context, sheet, excel }) => {
        const { bindings } = context.workbook;
        const binding = bindings.add(sheet.getRange("A1:B2"), excel.Excel.BindingType.range, "Block");
        sheet.getRange("A1:B2").values = [
          [1, 2],
          [3, 4],
        ];
        binding.load("id,type");
        const cells = bindings.getItem("Block").getRange().load("values,address");
        const count = bindings.getCount();
        await context.sync();
        bindings.getItem("Block").delete();
        const none = bindings.getItemOrNullObject("Block").load("isNullObject");
        await context.sync();
        return [binding.id, binding.type, cells.values, count.value, none.isNullObject];
      },
      gives: [
        "Block",
        "Range",
        [
          [1, 2],
          [3, 4],
        ],
        1,
        true,
      ],
    },
    {
      name: "keep XML of its own in the file",
      atFirstSight: false,
      run: async (bench) => {
        const { context } = bench;
        const part = context.workbook.customXmlParts.add(
          '<reviewers xmlns="http://kantor.example/review"><who>Ani</who></reviewers>',
        );
        part.load("id,namespaceUri");
        const xml = part.getXml();
        await context.sync();
        const saved = await afterSaving(bench, async (_, next) => {
          const only = next.workbook.customXmlParts.getByNamespace("http://kantor.example/review");
          const found = only.getOnlyItem().getXml();
          await next.sync();
          return found.value;
        });
        part.setXml('<reviewers xmlns="http://kantor.example/review"/>');
        const changed = context.workbook.customXmlParts.getItem(part.id).getXml();
        await context.sync();
        part.delete();
        const none = context.workbook.customXmlParts.getItemOrNullObject(part.id).load("isNullObject");
        await context.sync();
        return [part.namespaceUri, saved === xml.value, changed.value, none.isNullObject];
      },
      gives: [
        "http://kantor.example/review",
        true,
        '<reviewers xmlns="http://kantor.example/review"/>',
        true,
      ],
    },
    {
      name: "read the file in slices",
      atFirstSight: false,
      run: async ({ excel }) => {
        const { document } = excel.Office.context;
        const options = { sliceSize: 65_536 };
        const file = await done<Office.File>((told) =>
          document.getFileAsync(excel.Office.FileType.Compressed, options, told),
        );
        const slice = await done<Office.Slice>((told) => file.getSliceAsync(0, told));
        file.closeAsync();
        return [file.sliceCount >= 1, file.size > 1000, (slice.data as number[]).slice(0, 2)];
      },
      gives: [true, true, [0x50, 0x4b]],
    },
    {
      name: "write to the selection through the common API",
      atFirstSight: false,
      run: async ({ excel, sheet, context }) => {
        sheet.getRange("B2").select();
        await context.sync();
        const { document } = excel.Office.context;
        await done<void>((told) => document.setSelectedDataAsync([["a", 1]], told));
        const { Text } = excel.Office.CoercionType;
        const read = await done<unknown>((told) => document.getSelectedDataAsync(Text, told));
        const cells = sheet.getRange("B2:C2").load("values");
        await context.sync();
        return [read, cells.values];
      },
      gives: ["a", [["a", 1]]],
    },
    {
      name: "ask how this Excel writes numbers and dates",
      atFirstSight: false,
      run: async ({ context }) => {
        const { application } = context.workbook;
        application.load("decimalSeparator,thousandsSeparator,useSystemSeparators,calculationState");
        application.cultureInfo.load("name");
        application.cultureInfo.numberFormat.load("numberDecimalSeparator,numberGroupSeparator");
        application.cultureInfo.datetimeFormat.load("dateSeparator,shortDatePattern");
        application.iterativeCalculation.load("enabled,maxIteration,maxChange");
        await context.sync();
        const { cultureInfo, iterativeCalculation } = application;
        return [
          cultureInfo.name,
          cultureInfo.numberFormat.numberDecimalSeparator,
          application.decimalSeparator,
          iterativeCalculation.enabled,
          iterativeCalculation.maxIteration,
        ];
      },
      gives: ["id-ID", ",", ",", false, 100],
    },
  ],
};
