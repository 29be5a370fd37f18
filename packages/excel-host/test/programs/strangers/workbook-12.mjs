const cellsOf = (address) => address.split("!").pop();
const columnOf = (range) => range.values.map((row) => row[0]);

export default {
  topic: "workbook",
  isOneBook: true,
  atFirstSight: 6,
  of: 6,
  programs: [
    {
      name: "custom XML parts by namespace",
      run: async ({ context }) => {
        const parts = context.workbook.customXmlParts;
        const space = "http://example.com/trial/reviewers";
        const part = parts.add(`<Reviewers xmlns="${space}"><Reviewer>Juan</Reviewer></Reviewers>`);
        part.load("id, namespaceUri");
        const only = parts.getByNamespace(space).getOnlyItem();
        const xml = only.getXml();
        await context.sync();
        const first = [part.namespaceUri, xml.value.includes("<Reviewer>Juan</Reviewer>")];
        part.setXml(`<Reviewers xmlns="${space}"><Reviewer>Hong</Reviewer></Reviewers>`);
        const changed = parts.getItem(part.id).getXml();
        const second = parts.add(`<Reviewers xmlns="${space}"/>`);
        const scoped = parts.getByNamespace(space);
        const two = scoped.getCount();
        const notOnly = scoped.getOnlyItemOrNullObject();
        await context.sync();
        const later = [
          changed.value.includes("Hong"),
          changed.value.includes("Juan"),
          two.value,
          notOnly.isNullObject,
        ];
        part.delete();
        second.delete();
        const none = parts.getByNamespace(space).getCount();
        await context.sync();
        return { first, later, none: none.value };
      },
      gives: { first: ["http://example.com/trial/reviewers", true], later: [true, false, 2, true], none: 0 },
    },
    {
      name: "find, findAll and replaceAll",
      run: async ({ context, sheet }) => {
        const range = sheet.getRange("A1:A5");
        range.values = [["Basket"], ["ball"], ["casket"], ["base"], ["glass"]];
        const whole = range
          .find("BALL", { completeMatch: true, matchCase: false, searchDirection: "Forward" })
          .load("address");
        const part = range.find("as", {
          completeMatch: false,
          matchCase: false,
          searchDirection: "Backwards",
        });
        const cased = range.findOrNullObject("BALL", { completeMatch: true, matchCase: true });
        const inPart = sheet.getRange("A1:A2").findOrNullObject("glass", { completeMatch: false });
        const all = sheet.findAll("sket", { completeMatch: false, matchCase: false }).load("cellCount");
        const none = sheet.findAllOrNullObject("zebra", { completeMatch: false, matchCase: false });
        part.load("values");
        await context.sync();
        const replaced = range.replaceAll("sket", "ll", { completeMatch: false, matchCase: true });
        range.load("values");
        await context.sync();
        return {
          found: [cellsOf(whole.address), part.values[0][0].includes("as"), all.cellCount],
          nothing: [cased.isNullObject, inPart.isNullObject, none.isNullObject],
          replaced: replaced.value,
          values: columnOf(range),
        };
      },
      gives: {
        found: ["A2", true, 2],
        nothing: [true, true, true],
        replaced: 2,
        values: ["Ball", "ball", "call", "base", "glass"],
      },
    },
    {
      name: "hyperlinks: set, read, formula, removed",
      run: async ({ context, sheet }) => {
        const cell = sheet.getRange("A1");
        cell.hyperlink = { address: "https://example.com/", textToDisplay: "Example", screenTip: "Open it" };
        const made = sheet.getRange("B1");
        made.formulas = [['=HYPERLINK("https://example.com/","by formula")']];
        cell.load("hyperlink, values");
        made.load("values");
        await context.sync();
        const link = cell.hyperlink;
        const set = [link.address, link.screenTip, link.textToDisplay, cell.values[0][0], made.values[0][0]];
        cell.clear("RemoveHyperlinks");
        cell.load("values, format/font/underline");
        await context.sync();
        return { set, removed: [cell.values[0][0], cell.format.font.underline] };
      },
      gives: {
        set: ["https://example.com/", "Open it", "Example", "Example", "by formula"],
        removed: ["Example", "None"],
      },
    },
    {
      name: "outline levels and frozen panes",
      run: async ({ context, sheet }) => {
        sheet.getRange("A1:B5").values = [
          ["h", 1],
          ["a", 2],
          ["b", 3],
          ["c", 4],
          ["sum", 9],
        ];
        sheet.getRange("2:4").group("ByRows");
        sheet.getRange("B:B").group("ByColumns");
        sheet.showOutlineLevels(1, 1);
        const rows = sheet.getRange("2:4").load("rowHidden");
        const sum = sheet.getRange("5:5").load("rowHidden");
        const column = sheet.getRange("B:B").load("columnHidden");
        await context.sync();
        const closed = [rows.rowHidden, sum.rowHidden, column.columnHidden];
        sheet.showOutlineLevels(2, 2);
        rows.load("rowHidden");
        column.load("columnHidden");
        await context.sync();
        const open = [rows.rowHidden, column.columnHidden];
        sheet.getRange("2:4").ungroup("ByRows");
        const none = sheet.freezePanes.getLocationOrNullObject();
        await context.sync();
        sheet.freezePanes.freezeAt("A1:B3");
        const frozen = sheet.freezePanes.getLocation().load("address");
        await context.sync();
        sheet.freezePanes.unfreeze();
        sheet.freezePanes.freezeRows(2);
        const top = sheet.freezePanes.getLocation().load("rowIndex, rowCount");
        await context.sync();
        sheet.freezePanes.unfreeze();
        const last = sheet.freezePanes.getLocationOrNullObject();
        await context.sync();
        return {
          closed,
          open,
          panes: [none.isNullObject, cellsOf(frozen.address), top.rowIndex, top.rowCount, last.isNullObject],
        };
      },
      gives: { closed: [true, false, true], open: [false, false], panes: [true, "A1:B3", 0, 2, true] },
    },
    {
      name: "number formats and the text they show",
      run: async ({ context, sheet }) => {
        const cases = [
          [1234.567, "#,##0.00"],
          [0.256, "0.0%"],
          [45306, "yyyy-mm-dd"],
          [-5, "0.00;(0.00)"],
          [12345678, "000-00-0000"],
          [1234567, '0.0,,"M"'],
          [0.5, "# ?/?"],
          [1.5, "[h]:mm"],
          [12345, "0.00E+00"],
          [0, '0;-0;"nil"'],
          ["abc", '0;0;0;"<"@">"'],
        ];
        const range = sheet.getRange("A1:A11");
        range.numberFormat = cases.map((one) => [one[1]]);
        range.values = cases.map((one) => [one[0]]);
        range.load("text, numberFormat");
        const asText = sheet.getRange("C1");
        asText.numberFormat = [["@"]];
        asText.values = [["00123"]];
        asText.load("values, valueTypes");
        const percent = sheet.getRange("C2");
        percent.values = [["12%"]];
        percent.load("values, numberFormat");
        const plain = sheet.getRange("C3").load("numberFormat");
        const application = context.workbook.application.load("decimalSeparator, thousandsSeparator");
        await context.sync();
        const neutral = (text) =>
          [...text]
            .map((sign) =>
              sign === application.decimalSeparator
                ? "."
                : sign === application.thousandsSeparator
                  ? ","
                  : sign,
            )
            .join("")
            .trim();
        return {
          text: range.text.map((row) => neutral(row[0])),
          kept: range.numberFormat[0][0],
          asText: [asText.values[0][0], asText.valueTypes[0][0]],
          percent: [percent.values[0][0], percent.numberFormat[0][0]],
          plain: plain.numberFormat[0][0],
        };
      },
      gives: {
        text: [
          "1,234.57",
          "25.6%",
          "2024-01-15",
          "(5.00)",
          "012-34-5678",
          "1.2M",
          "1/2",
          "36:00",
          "1.23E+04",
          "nil",
          "<abc>",
        ],
        kept: "#,##0.00",
        asText: ["00123", "String"],
        percent: [0.12, "0%"],
        plain: "General",
      },
    },
    {
      name: "copyFrom: all, values, formats, transposed, skipping blanks, repeated",
      run: async ({ context, sheet }) => {
        sheet.getRange("A1:B2").formulas = [
          [1, "=A1*10"],
          [2, "=A2*10"],
        ];
        sheet.getRange("A1").format.font.bold = true;
        sheet.getRange("D1").copyFrom("A1:B2");
        sheet.getRange("D4").copyFrom("A1:B2", "Values");
        sheet.getRange("D7").copyFrom(sheet.getRange("A1:B2"), "Formats");
        sheet.getRange("D10").copyFrom("A1:B2", "Values", false, true);
        sheet.getRange("G1:G3").values = [["a"], [""], ["c"]];
        sheet.getRange("H1:H3").values = [[1], [2], [3]];
        sheet.getRange("H1:H3").copyFrom("G1:G3", "Values", true);
        sheet.getRange("J1:J4").copyFrom("A1:A2", "Values");
        await context.sync();
        const ranges = ["D1:E2", "D4:E5", "D10:E11", "H1:H3", "J1:J4"].map((address) =>
          sheet.getRange(address).load("values"),
        );
        const formulas = ["E2", "E5"].map((address) => sheet.getRange(address).load("formulas"));
        const bold = ["D1", "D4", "D7"].map((address) =>
          sheet.getRange(address).load("values, format/font/bold"),
        );
        await context.sync();
        return {
          values: ranges.map((range) => range.values),
          formulas: formulas.map((range) => range.formulas[0][0]),
          bold: bold.map((range) => [range.values[0][0], range.format.font.bold]),
        };
      },
      gives: {
        values: [
          [
            [1, 10],
            [2, 20],
          ],
          [
            [1, 10],
            [2, 20],
          ],
          [
            [1, 2],
            [10, 20],
          ],
          [["a"], [2], ["c"]],
          [[1], [2], [1], [2]],
        ],
        formulas: ["=D2*10", 20],
        bold: [
          [1, true],
          [1, false],
          ["", true],
        ],
      },
    },
  ],
};
