import { done } from "./common";
import { afterSaving, orders, orderTable, type Topic } from "./program";

const NAMESPACE = "http://kantor.example/plan";

/** What belongs to the document beside its sheets: bindings, parts of a program's own, other workbooks. */
export const DOCUMENT: Topic = {
  topic: "document",
  programs: [
    {
      name: "make sure that a part of the program's own is there once",
      atFirstSight: false,
      run: async ({ context }) => {
        const { customXmlParts } = context.workbook;
        const before = customXmlParts.getByNamespace(NAMESPACE).getCount();
        customXmlParts.add(`<plan xmlns="${NAMESPACE}"><year>2025</year></plan>`);
        customXmlParts.add(`<plan xmlns="${NAMESPACE}"><year>2026</year></plan>`);
        const named = customXmlParts.getByNamespace(NAMESPACE).load("items");
        const twice = customXmlParts.getByNamespace(NAMESPACE).getOnlyItemOrNullObject();
        await context.sync();
        const isTwice = twice.isNullObject;
        named.items[0]?.delete();
        const left = customXmlParts.getByNamespace(NAMESPACE).getOnlyItem();
        const xml = left.getXml();
        await context.sync();
        left.delete();
        await context.sync();
        return [before.value, named.items.length, isTwice, xml.value.includes("2026")];
      },
      gives: [0, 2, true, true],
    },
    {
      name: "bind the selection and read it through the common API",
      atFirstSight: false,
      run: async ({ sheet, context, excel }) => {
        sheet.getRange("B2:C3").values = [
          [1, 2],
          [3, 4],
        ];
        sheet.getRange("B2:C3").select();
        await context.sync();
        const { Office } = excel;
        const { bindings } = Office.context.document;
        const binding = await done<Office.Binding>((told) =>
          bindings.addFromSelectionAsync(Office.BindingType.Matrix, { id: "Block" }, told),
        );
        const data = await done<unknown>((told) => binding.getDataAsync(told));
        await done<void>((told) => bindings.releaseByIdAsync("Block", told));
        return [binding.id, binding.type, data];
      },
      gives: [
        "Block",
        "matrix",
        [
          [1, 2],
          [3, 4],
        ],
      ],
    },
    {
      name: "hear when the selection changes, through the common API",
      atFirstSight: true,
      run: async ({ sheet, context, excel }) => {
        const { Office } = excel;
        const { document } = Office.context;
        const heard = new Promise<string>((resolve) =>
          document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, ({ type }: { type: string }) =>
            resolve(type),
          ),
        );
        sheet.getRange("D9").select();
        await context.sync();
        return heard;
      },
      gives: "documentSelectionChanged",
    },
    {
      name: "let formulas that depend on themselves be tried again",
      atFirstSight: false,
      run: async (bench) => {
        const { iterativeCalculation } = bench.context.workbook.application;
        iterativeCalculation.set({ enabled: true, maxIteration: 60, maxChange: 0.01 });
        iterativeCalculation.load("enabled,maxIteration,maxChange");
        await bench.context.sync();
        const { enabled, maxIteration, maxChange } = iterativeCalculation;
        const saved = await afterSaving(bench, async (_, context) => {
          const again = context.workbook.application.iterativeCalculation.load("enabled,maxIteration");
          await context.sync();
          return [again.enabled, again.maxIteration];
        });
        iterativeCalculation.enabled = false;
        await bench.context.sync();
        return [enabled, maxIteration, maxChange, saved];
      },
      gives: [true, 60, 0.01, [true, 60]],
    },
    {
      name: "bring in sheets before one of our own",
      atFirstSight: false,
      run: async ({ excel, sheet, context }) => {
        sheet.name = "Source";
        const table = orderTable({ sheet });
        table.name = "Bought";
        await context.sync();
        const file = Buffer.from(await excel.save()).toString("base64");
        const ids = context.workbook.insertWorksheetsFromBase64(file, {
          sheetNamesToInsert: ["Source"],
          positionType: "Before",
          relativeTo: "Source",
        });
        await context.sync();
        const inserted = context.workbook.worksheets.getItem(ids.value[0] ?? "").load("name,position");
        sheet.load("position");
        const tables = inserted.tables.load("items/name");
        await context.sync();
        const before = sheet.position - inserted.position;
        const isNamed = tables.items[0]?.name !== "Bought";
        inserted.delete();
        await context.sync();
        return [inserted.name, before, tables.items.length, isNamed];
      },
      gives: ["Source (2)", 1, 1, true],
    },
    {
      name: "load nothing of an object but that it is there",
      atFirstSight: false,
      run: async ({ sheet, context }) => {
        orders({ sheet });
        const range = sheet.getRange("A1:D5").load("noPropertiesNeeded");
        const used = sheet.getUsedRange().load("address, noPropertiesNeeded");
        await context.sync();
        return [range.isNullObject, used.address.split("!")[1]];
      },
      gives: [false, "A1:D5"],
    },
    {
      name: "hear of sheets that get another name or are hidden",
      atFirstSight: true,
      run: async ({ sheet, context }) => {
        const told: string[] = [];
        const renamed = new Promise<void>((resolve) =>
          sheet.onNameChanged.add(async ({ nameAfter }) => {
            told.push(nameAfter);
            resolve();
          }),
        );
        const hidden = new Promise<void>((resolve) =>
          sheet.onVisibilityChanged.add(async ({ visibilityAfter }) => {
            told.push(visibilityAfter);
            resolve();
          }),
        );
        await context.sync();
        sheet.name = "Renamed";
        await context.sync();
        await renamed;
        sheet.visibility = "Hidden";
        await context.sync();
        await hidden;
        return told;
      },
      gives: ["Renamed", "Hidden"],
    },
  ],
};
