import { strict as assert } from "node:assert";
import { openExcel } from "../../src/node/index";
import { convert, hasLibreOffice } from "../../src/node/libreoffice";
import { partText } from "../file/package-parts";
import { codeOf, plain } from "../objects/with-excel";

const SCALE = {
  minimum: { type: "LowestValue", color: "#FF0000" },
  midpoint: { type: "Percent", formula: "50", color: "#FFFF00" },
  maximum: { type: "Number", formula: "=$D$1", color: "#00FF00" },
} as const;

const ICONS = [
  { type: "Percent", formula: "0", operator: "GreaterThanOrEqual" },
  { type: "Number", formula: "90", operator: "GreaterThanOrEqual" },
  { type: "Number", formula: "100", operator: "GreaterThan" },
] as const;

/** Five figures with a scale, icons and bars, saved. */
async function painted(): Promise<Uint8Array> {
  const excel = await openExcel();
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:C4").values = [1, 2, 3, -4].map((value) => [value, value * 50, value]);
    sheet.getRange("D1").values = [[3]];
    sheet.getRange("A1:A4").conditionalFormats.add("ColorScale").colorScale.criteria = SCALE;
    const icons = sheet.getRange("B1:B4").conditionalFormats.add("IconSet").iconSet;
    icons.style = "ThreeArrows";
    icons.criteria = [...ICONS];
    icons.showIconOnly = true;
    const bar = sheet.getRange("C1:C4").conditionalFormats.add("DataBar").dataBar;
    bar.positiveFormat.fillColor = "#00B050";
    bar.positiveFormat.gradientFill = false;
    bar.negativeFormat.fillColor = "#C00000";
    bar.barDirection = "LeftToRight";
    bar.lowerBoundRule = { type: "Number", formula: "0" };
    await context.sync();
  });
  const bytes = await excel.save();
  excel.close();
  return bytes;
}

describe("colour scales, icon sets and data bars", () => {
  it("are what was asked for, and are read again from the file", async () => {
    const excel = await openExcel(await painted());
    const read = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const first = (address: string) => sheet.getRange(address).conditionalFormats.getItemAt(0);
      const scale = first("A1").colorScale.load("criteria,threeColorScale");
      const icons = first("B1").iconSet.load("criteria,style,showIconOnly,reverseIconOrder");
      const bar = first("C1").load("type");
      await context.sync();
      return [
        scale.criteria,
        scale.threeColorScale,
        icons.criteria,
        icons.style,
        icons.showIconOnly,
        bar.type,
      ];
    });
    excel.close();
    const shown = ICONS.map((one) => ({ ...one, customIcon: null }));
    assert.deepEqual(plain(read), [SCALE, true, shown, "ThreeArrows", true, "DataBar"]);
  });

  it("are written as Excel writes them, bars with their second half", async () => {
    const sheet = partText(await painted(), "xl/worksheets/sheet1.xml");
    assert.match(
      sheet,
      /<cfvo type="min"\/><cfvo type="percent" val="50"\/><cfvo type="num" val="\$D\$1"\/>/,
    );
    assert.match(sheet, /<iconSet iconSet="3Arrows" showValue="0"><cfvo type="percent" val="0"\/>/);
    assert.match(sheet, /<cfvo type="num" val="100" gte="0"\/>/);
    const id = /<x14:id>([^<]*)<\/x14:id>/.exec(sheet)?.[1] ?? "none";
    assert.ok(sheet.includes(`<x14:cfRule type="dataBar" id="${id}">`));
    assert.match(sheet, /gradient="0" direction="leftToRight"/);
    assert.match(sheet, /<x14:cfvo type="num"><xm:f>0<\/xm:f><\/x14:cfvo><x14:cfvo type="autoMax"\/>/);
    assert.match(sheet, /<x14:negativeFillColor rgb="FFC00000"\/>/);
  });

  it("keep their bytes in a second save, and a bar that is deleted takes its second half with it", async () => {
    const bytes = await painted();
    const excel = await openExcel(bytes);
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("C1").conditionalFormats.getItemAt(0).delete();
      await context.sync();
    });
    const sheet = partText(await excel.save(), "xl/worksheets/sheet1.xml");
    excel.close();
    assert.doesNotMatch(sheet, /dataBar|extLst/);
    const scale = /<colorScale>.*?<\/colorScale>/;
    assert.equal(scale.exec(sheet)?.[0], scale.exec(partText(bytes, "xl/worksheets/sheet1.xml"))?.[0]);
  });

  it("refuse criteria without a value", async () => {
    const bare = await codeOf(async ({ sheet, context }) => {
      const { colorScale } = sheet.getRange("A1").conditionalFormats.add("ColorScale");
      colorScale.criteria = { ...SCALE, maximum: { type: "Number", color: "#00FF00" } };
      await context.sync();
    });
    assert.equal(bare, "InvalidArgument");
  });

  it("keep the sets of Excel 2010 and icons of their own in the file, and let them go again", async () => {
    const excel = await openExcel();
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:A3").conditionalFormats.add("IconSet").iconSet.style = "ThreeStars";
      const own = sheet.getRange("B1:B3").conditionalFormats.add("IconSet").iconSet;
      own.style = "ThreeFlags";
      own.criteria = [
        ...ICONS.slice(0, 2),
        { ...ICONS[2]!, customIcon: { set: "FiveBoxes", index: 4 } as Excel.Icon },
      ];
      await context.sync();
    });
    const bytes = await excel.save();
    excel.close();
    const again = await openExcel(bytes);
    const read = await again.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const [stars, own] = ["A1", "B1"].map((address) =>
        sheet.getRange(address).conditionalFormats.getItemAt(0).iconSet.load("style,criteria"),
      );
      await context.sync();
      const answer = [stars?.style, stars?.criteria.length, own?.style, own?.criteria[2]?.customIcon];
      sheet.getRange("A1:B3").conditionalFormats.clearAll();
      await context.sync();
      return answer;
    });
    assert.deepEqual(plain(read), ["ThreeStars", 3, "ThreeFlags", { set: "FiveBoxes", index: 4 }]);
    assert.doesNotMatch(partText(await again.save(), "xl/worksheets/sheet1.xml"), /extLst/);
    again.close();
  });

  it("are seen by LibreOffice", async function () {
    if (!hasLibreOffice()) this.skip();
    const text = [...convert(await painted(), "fods").values()][0]?.toString("utf8") ?? "";
    assert.match(text, /<calcext:color-scale>/);
    assert.match(text, /<calcext:icon-set calcext:icon-set-type="3Arrows"/);
    assert.match(text, /<calcext:data-bar[^>]*negative-color="#c00000"[^>]*positive-color="#00b050"/);
  });
});
