const bare = (a) => a.slice(a.lastIndexOf("!") + 1);
export default {
  topic: "comments, protection",
  programs: [
    {
      name: "review thread: comment on a cell, replies, resolved, found by cell and deleted",
      source: "snippets 12-comments-and-notes/comment-basics, comment-replies, comment-resolution",
      run: async ({ context, sheet }) => {
        sheet.load("name");
        await context.sync();
        const comments = sheet.comments;
        const comment = comments.add(`'${sheet.name}'!B3`, "Check this number");
        comment.replies.add("Looks fine");
        const second = comment.replies.add("Really?");
        await context.sync();
        second.content = "Really so?";
        comment.resolved = true;
        const same = comments.getItemByCell(`'${sheet.name}'!B3`);
        same.load("content,resolved,contentType");
        same.replies.load("items/content,items/resolved");
        const at = comment.getLocation().load("address");
        const parent = second.getParentComment().load("content");
        const n = comments.getCount();
        await context.sync();
        const seen = [
          same.content,
          same.resolved,
          same.contentType,
          same.replies.items.map((r) => r.content),
          same.replies.items.every((r) => r.resolved),
          bare(at.address),
          parent.content,
          n.value,
        ];
        comment.resolved = false;
        comment.replies.getItemAt(0).delete();
        const left = comment.replies.getCount();
        await context.sync();
        comment.delete();
        const none = comments.getCount();
        let threw = false;
        await context.sync();
        try {
          comments.getItemByCell(`'${sheet.name}'!B3`).load("content");
          await context.sync();
        } catch {
          threw = true;
        }
        return [...seen, left.value, none.value, threw];
      },
      gives: [
        "Check this number",
        true,
        "Plain",
        ["Looks fine", "Really so?"],
        true,
        "B3",
        "Check this number",
        1,
        1,
        0,
        true,
      ],
    },

    {
      name: "protect a form: locked cells refuse a write, unlocked ones take it, then unprotect",
      source: "snippet 50-workbook/data-protection; docs Excel.WorksheetProtection",
      run: async ({ context, sheet }) => {
        sheet.getRange("A1:B2").values = [
          ["Rate", 0.1],
          ["Years", 5],
        ];
        sheet.getRange("B1:B2").format.protection.locked = false;
        const hide = sheet.getRange("D1");
        hide.formulas = [["=B1*B2"]];
        hide.format.protection.formulaHidden = true;
        sheet.protection.protect({ allowSort: true, allowFormatCells: false, selectionMode: "Unlocked" });
        await context.sync();
        sheet.protection.load("protected,options");
        const both = sheet.getRange("A1:B1").format.protection.load("locked");
        await context.sync();
        const seen = [
          sheet.protection.protected,
          sheet.protection.options.allowSort,
          sheet.protection.options.allowInsertRows,
          sheet.protection.options.selectionMode,
          both.locked,
        ];
        const codes = [];
        for (const act of [
          () => (sheet.getRange("B2").values = [[8]]),
          () => (sheet.getRange("A2").values = [["x"]]),
        ]) {
          try {
            act();
            await context.sync();
            codes.push("ok");
          } catch (e) {
            codes.push(e.code);
          }
        }
        sheet.protection.unprotect();
        await context.sync();
        sheet.getRange("A2").values = [["Term"]];
        const all = sheet.getRange("A1:D2").load("values");
        sheet.protection.load("protected");
        await context.sync();
        return [...seen, codes, all.values[1].slice(0, 2), all.values[0][3], sheet.protection.protected];
      },
      gives: [true, true, false, "Unlocked", null, ["ok", "AccessDenied"], ["Term", 8], 0.8, false],
    },
  ],
};
