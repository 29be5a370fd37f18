const codeOf = async (work) => {
  try {
    await work();
    return "no error";
  } catch (e) {
    return e.code;
  }
};
const columnOf = (range) => range.values.map((row) => row[0]);

// A workbook file, as base64: stored (uncompressed) zip entries.
const crcOf = (bytes) => {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
};
const zipOf = (files) => {
  const out = [];
  const directory = [];
  const short = (list, n) => list.push(n & 255, (n >>> 8) & 255);
  const long = (list, n) => {
    short(list, n & 65535);
    short(list, n >>> 16);
  };
  for (const [path, text] of files) {
    const name = [...new TextEncoder().encode(path)];
    const data = [...new TextEncoder().encode(text)];
    const shared = [];
    short(shared, 20);
    short(shared, 0);
    short(shared, 0);
    short(shared, 0);
    short(shared, 0x5821);
    long(shared, crcOf(data));
    long(shared, data.length);
    long(shared, data.length);
    short(shared, name.length);
    short(shared, 0);
    const start = out.length;
    long(out, 0x04034b50);
    out.push(...shared, ...name, ...data);
    long(directory, 0x02014b50);
    short(directory, 20);
    directory.push(...shared);
    short(directory, 0);
    short(directory, 0);
    short(directory, 0);
    long(directory, 0);
    long(directory, start);
    directory.push(...name);
  }
  const at = out.length;
  out.push(...directory);
  long(out, 0x06054b50);
  short(out, 0);
  short(out, 0);
  short(out, files.length);
  short(out, files.length);
  long(out, directory.length);
  long(out, at);
  short(out, 0);
  return btoa(out.map((byte) => String.fromCharCode(byte)).join(""));
};
const bookOf = (sheets) => {
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const pack = "http://schemas.openxmlformats.org/package/2006";
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  const each = (make) => sheets.map((one, index) => make(one, index + 1)).join("");
  return zipOf([
    [
      "[Content_Types].xml",
      `${head}<Types xmlns="${pack}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}styles+xml"/>${each((_, n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${type}worksheet+xml"/>`)}</Types>`,
    ],
    [
      "_rels/.rels",
      `${head}<Relationships xmlns="${pack}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      "xl/workbook.xml",
      `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${each(([name], n) => `<sheet name="${name}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      `${head}<Relationships xmlns="${pack}/relationships">${each((_, n) => `<Relationship Id="rId${n}" Type="${office}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="rId99" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    ],
    [
      "xl/styles.xml",
      `${head}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
    ],
    ...sheets.map(([, rows], index) => [
      `xl/worksheets/sheet${index + 1}.xml`,
      `${head}<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
    ]),
  ]);
};

export default {
  topic: "filling, calculation, sheets",
  isOneBook: true,
  atFirstSight: 4,
  of: 4,
  programs: [
    {
      name: "autofill and removed duplicates",
      run: async ({ context, sheet }) => {
        sheet.getRange("A1:F2").formulas = [
          [1, 1, 7, "Item 1", 2, "=A1*2"],
          [2, 2, "", "", 4, ""],
        ];
        sheet.getRange("A1:A2").autoFill("A1:A5");
        sheet.getRange("B1:B2").autoFill("B1:B4", "FillCopy");
        sheet.getRange("C1").autoFill("C1:C3", "FillSeries");
        sheet.getRange("D1").autoFill("D1:D3");
        sheet.getRange("E1:E2").autoFill("E1:E4", "GrowthTrend");
        sheet.getRange("F1").autoFill("F1:F3");
        sheet.getRange("H1:I6").values = [
          ["id", "n"],
          ["a", 1],
          ["A", 2],
          ["b", 3],
          ["a", 4],
          ["b", 3],
        ];
        const byId = sheet.getRange("H1:I6").removeDuplicates([0], true).load("removed, uniqueRemaining");
        sheet.getRange("K1:L4").values = [
          [1, 1],
          [1, 2],
          [1, 1],
          [2, 1],
        ];
        const byBoth = sheet
          .getRange("K1:L4")
          .removeDuplicates([0, 1], false)
          .load("removed, uniqueRemaining");
        const filled = ["A1:A5", "B1:B4", "C1:C3", "D1:D3", "E1:E4"].map((address) =>
          sheet.getRange(address).load("values"),
        );
        const formula = sheet.getRange("F3").load("formulas");
        const left = sheet.getRange("H1:I6").load("values");
        await context.sync();
        return {
          filled: filled.map((range) =>
            columnOf(range).map((one) => (typeof one === "number" ? Math.round(one) : one)),
          ),
          formula: formula.formulas[0][0],
          duplicates: [byId.removed, byId.uniqueRemaining, byBoth.removed, byBoth.uniqueRemaining],
          left: left.values,
        };
      },
      gives: {
        filled: [
          [1, 2, 3, 4, 5],
          [1, 2, 1, 2],
          [7, 8, 9],
          ["Item 1", "Item 2", "Item 3"],
          [2, 4, 8, 16],
        ],
        formula: "=A3*2",
        duplicates: [3, 2, 1, 3],
        left: [
          ["id", "n"],
          ["a", 1],
          ["b", 3],
          ["", ""],
          ["", ""],
          ["", ""],
        ],
      },
    },
    {
      name: "manual calculation and suspended calculation",
      run: async ({ context, sheet }) => {
        const application = context.workbook.application.load("calculationMode");
        await context.sync();
        const mode = application.calculationMode;
        const seen = [];
        const look = async () => {
          const cell = sheet.getRange("B1").load("values");
          await context.sync();
          seen.push(cell.values[0][0]);
        };
        sheet.getRange("A1").values = [[1]];
        sheet.getRange("B1").formulas = [["=A1*10"]];
        await look();
        application.calculationMode = "Manual";
        try {
          sheet.getRange("A1").values = [[2]];
          await look();
          application.calculate("Full");
          await look();
        } finally {
          application.calculationMode = mode;
          await context.sync();
        }
        application.suspendApiCalculationUntilNextSync();
        sheet.getRange("A1").values = [[3]];
        await context.sync();
        application.calculate("Full");
        await look();
        return seen;
      },
      gives: [10, 10, 20, 30],
    },
    {
      name: "worksheets: order, copy, rename, visibility, deletion",
      run: async ({ context, sheet }) => {
        const sheets = context.workbook.worksheets;
        const before = sheets.getCount();
        const visibleBefore = sheets.getCount(true);
        const one = sheets.add("Alpha Trial");
        one.getRange("A1").values = [[7]];
        one.tabColor = "#FF0000";
        const copy = one.copy("After", one);
        copy.name = "Beta Trial";
        copy.getRange("A1").values = [[8]];
        const link = sheet.getRange("A1");
        link.formulas = [["='Alpha Trial'!A1+'Beta Trial'!A1"]];
        one.load("position, visibility, tabColor");
        copy.load("position, tabColor");
        link.load("values");
        await context.sync();
        const made = [
          copy.position - one.position,
          one.visibility,
          one.tabColor,
          copy.tabColor,
          link.values[0][0],
        ];
        one.name = "Gamma Trial";
        copy.visibility = "Hidden";
        const hiddenNext = one.getNext(false).load("name, visibility");
        const now = sheets.getCount();
        const visibleNow = sheets.getCount(true);
        const same = sheets.getItem("Gamma Trial").load("name");
        link.load("formulas");
        await context.sync();
        const renamed = [
          same.name,
          link.formulas[0][0],
          hiddenNext.name,
          hiddenNext.visibility,
          now.value - before.value,
          visibleNow.value - visibleBefore.value,
        ];
        copy.visibility = "Visible";
        copy.position = one.position;
        one.load("position");
        copy.load("position");
        await context.sync();
        const swapped = one.position - copy.position;
        copy.delete();
        link.load("values, formulas");
        await context.sync();
        const lost = [link.values[0][0], link.formulas[0][0]];
        one.delete();
        const gone = sheets.getItemOrNullObject("Gamma Trial");
        const end = sheets.getCount();
        await context.sync();
        return { made, renamed, swapped, lost, gone: gone.isNullObject, back: end.value === before.value };
      },
      gives: {
        made: [1, "Visible", "#FF0000", "#FF0000", 15],
        renamed: ["Gamma Trial", "='Gamma Trial'!A1+'Beta Trial'!A1", "Beta Trial", "Hidden", 2, 1],
        swapped: 1,
        lost: ["#REF!", "='Gamma Trial'!A1+#REF!A1"],
        gone: true,
        back: true,
      },
    },
    {
      name: "worksheets inserted from a base64 workbook",
      run: async ({ context }) => {
        const file = bookOf([
          [
            "Depot Trial",
            '<row r="1"><c r="A1"><v>10</v></c><c r="B1" t="inlineStr"><is><t>crate</t></is></c></row><row r="2"><c r="A2"><v>20</v></c><c r="B2"><f>SUM(A1:A2)</f><v>30</v></c></row>',
          ],
          ["Other Trial", '<row r="1"><c r="A1"><v>1</v></c></row>'],
        ]);
        const sheets = context.workbook.worksheets;
        const ids = context.workbook.insertWorksheetsFromBase64(file, {
          sheetNamesToInsert: ["Depot Trial"],
          positionType: "End",
        });
        await context.sync();
        const depot = sheets.getItem(ids.value[0]).load("name");
        const last = sheets.getLast().load("name");
        const other = sheets.getItemOrNullObject("Other Trial");
        const range = depot.getRange("A1:B2").load("values, formulas");
        await context.sync();
        const result = {
          count: ids.value.length,
          names: [depot.name, last.name],
          other: other.isNullObject,
          values: range.values,
          formula: range.formulas[1][1],
        };
        depot.getRange("A1").values = [[15]];
        const sum = depot.getRange("B2").load("values");
        await context.sync();
        const after = sum.values[0][0];
        depot.delete();
        await context.sync();
        const broken = await codeOf(async () => {
          sheets.getItem("Depot Trial").load("name");
          await context.sync();
        });
        return { ...result, after, broken };
      },
      gives: {
        count: 1,
        names: ["Depot Trial", "Depot Trial"],
        other: true,
        values: [
          [10, "crate"],
          [20, 30],
        ],
        formula: "=SUM(A1:A2)",
        after: 35,
        broken: "ItemNotFound",
      },
    },
  ],
};
