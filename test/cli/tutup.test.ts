import assert from "node:assert/strict";
import { setTimeout as tunggu } from "node:timers/promises";
import { bukaExcel } from "../../cli/buka-excel";

describe("closing an Excel", () => {
  it("is no error while its formulas are still being calculated", async () => {
    const galat: string[] = [];
    const catat = (sebab: unknown): unknown => galat.push(String(sebab));
    process.on("unhandledRejection", catat);
    const { excel, perintah } = await bukaExcel();
    await perintah.siapkanBukuKerja({ isi: "contoh" });
    excel.close();
    await tunggu(1500);
    process.off("unhandledRejection", catat);
    assert.deepEqual(galat, []);
  });
});
