const cellsOf = (address) => address.split("!").pop();
const codeOf = async (work) => {
  try {
    await work();
    return "no error";
  } catch (e) {
    return e.code;
  }
};
export default {
  topic: "errors, styles, comments, shapes, protection",
  isOneBook: true,
  atFirstSight: 5,
  of: 6,
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
  ],
};
