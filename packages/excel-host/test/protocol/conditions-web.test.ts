import assert from "node:assert/strict";
import { codeOf, fill, valuesOf } from "../objects/with-excel";

const options = { engine: "none" } as const;

describe("the answers of Excel on the web", () => {
  const large = Array.from({ length: 1000 }, () => ["x".repeat(6_000)]);

  it("are at most 5 MB", async () => {
    const asked = (preset: "Excel on the web" | "Microsoft 365") =>
      codeOf(
        async (bench) => {
          await fill(bench, "A1:A1000", large);
          await valuesOf(bench, "A1:A1000");
        },
        { ...options, preset },
      );
    assert.equal(await asked("Excel on the web"), "ResponsePayloadSizeLimitExceeded");
    assert.equal(await asked("Microsoft 365"), "none");
  });

  it("may be limited by cells, each member counted", async () => {
    const asked = (members: string) =>
      codeOf(
        async ({ sheet, context }) => {
          sheet.getRange("A1:J10").load(members);
          await context.sync();
        },
        { ...options, conditions: { cellLimit: 150 } },
      );
    assert.deepEqual(
      [await asked("values"), await asked("values,text")],
      ["none", "ResponsePayloadSizeLimitExceeded"],
    );
  });
});
