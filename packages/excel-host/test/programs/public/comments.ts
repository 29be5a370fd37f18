import { afterSaving, type Topic } from "./program";

/** Threads of comments on cells. */
export const COMMENTS: Topic = {
  topic: "comments",
  programs: [
    {
      name: "put a comment on a cell and say where it is",
      atFirstSight: false,
      run: async ({ sheet, context }) => {
        const comment = context.workbook.comments.add(sheet.getRange("B3"), "Where is this from?");
        const place = comment.getLocation().load("address");
        comment.load("content,resolved,authorName,creationDate,contentType");
        await context.sync();
        const { content, resolved, contentType } = comment;
        return [content, resolved, contentType, place.address.split("!")[1], comment.authorName.length > 0];
      },
      gives: ["Where is this from?", false, "Plain", "B3", true],
    },
    {
      name: "answer a comment and list the answers",
      atFirstSight: false,
      run: async ({ sheet, context }) => {
        const comment = sheet.comments.add("A1", "Please check");
        await context.sync();
        comment.replies.add("Checked");
        const second = comment.replies.add("Thanks");
        const count = comment.replies.getCount();
        const replies = comment.replies.load("items/content");
        await context.sync();
        second.delete();
        comment.replies.getItemAt(0).content = "Checked twice";
        const left = comment.replies.load("items/content");
        await context.sync();
        return [count.value, replies.items.length, left.items.map(({ content }) => content)];
      },
      gives: [2, 1, ["Checked twice"]],
    },
    {
      name: "close a comment and open it again",
      atFirstSight: false,
      run: async ({ sheet, context }) => {
        const comment = sheet.comments.add("C1", "To do");
        comment.resolved = true;
        comment.load("resolved");
        await context.sync();
        const closed = comment.resolved;
        comment.resolved = false;
        comment.load("resolved");
        await context.sync();
        return [closed, comment.resolved];
      },
      gives: [true, false],
    },
    {
      name: "find the comment of a cell, change and delete it",
      atFirstSight: false,
      run: async ({ sheet, context }) => {
        sheet.comments.add("D4", "Old words");
        await context.sync();
        sheet.comments.getItemByCell("D4").content = "New words";
        const changed = sheet.comments.getItemByCell(sheet.getRange("D4")).load("content");
        await context.sync();
        changed.delete();
        const count = sheet.comments.getCount();
        await context.sync();
        return [changed.content, count.value];
      },
      gives: ["New words", 0],
    },
    {
      name: "find the comment that an answer belongs to",
      atFirstSight: false,
      run: async ({ sheet, context }) => {
        const comment = sheet.comments.add("A2", "Question").load("id");
        const reply = comment.replies.add("Answer").load("id");
        await context.sync();
        const parent = context.workbook.comments.getItemByReplyId(reply.id).load("content");
        const same = context.workbook.comments.getItem(comment.id).load("content");
        const through = reply.getParentComment().load("content");
        await context.sync();
        return [parent.content, same.content, through.content];
      },
      gives: ["Question", "Question", "Question"],
    },
    {
      name: "name a colleague in a comment",
      atFirstSight: false,
      run: async ({ sheet, context, excel }) => {
        const content = {
          mentions: [{ email: "ani@kantor.example", id: 0, name: "Ani" }],
          richContent: '<at id="0">Ani</at>, is this right?',
        };
        sheet.comments.add("B2", content, excel.Excel.ContentType.mention);
        await context.sync();
        const comment = sheet.comments.getItemByCell("B2").load("content,mentions,richContent,contentType");
        await context.sync();
        return [comment.content, comment.mentions.length, comment.richContent, comment.contentType];
      },
      gives: ["@Ani, is this right?", 1, '<at id="0">Ani</at>, is this right?', "Mention"],
    },
    {
      name: "find the comments in the saved file",
      atFirstSight: false,
      run: async (bench) => {
        const comment = bench.sheet.comments.add("E5", "Keep me");
        comment.replies.add("And me");
        comment.resolved = true;
        await bench.context.sync();
        return afterSaving(bench, async (sheet, context) => {
          const found = sheet.comments.getItemByCell("E5").load("content,resolved");
          const replies = found.replies.load("items/content");
          await context.sync();
          return [found.content, found.resolved, replies.items.map(({ content }) => content)];
        });
      },
      gives: ["Keep me", true, ["And me"]],
    },
  ],
};
