import { pakaiMeja } from "./meja";
import { menjadi, nilai } from "./sel";

describe("typing beside a table at the workbench", () => {
  const buka = pakaiMeja();

  it("gives it a column, whose first formula fills it; Ctrl+Z takes back the fill, then the typing", async () => {
    const { page } = buka();
    const ke = async (alamat: string) => {
      await page.fill("#name-box", alamat);
      await page.press("#name-box", "Enter");
    };
    const kolomC = () => Promise.all([0, 1, 2, 3].map((row) => nilai(page, row, 2)));
    await page.click("#sheet-tabs .add-sheet");
    for (const baris of [
      ["Target", "Realisasi"],
      ["10", "5"],
      ["20", "5"],
      ["40", "10"],
    ]) {
      for (const isi of baris) {
        await page.keyboard.type(isi);
        await page.keyboard.press("Tab");
      }
      await page.keyboard.press("Enter");
    }
    await menjadi(() => nilai(page, 3, 1), 10);
    await ke("A1");
    await page.keyboard.press("Control+t");
    await page.waitForSelector("dialog[open]");
    await page.keyboard.press("Enter");
    await page.waitForSelector("dialog[open]", { state: "detached" });
    await ke("C1");
    await page.keyboard.type("Target");
    await page.keyboard.press("Enter");
    await menjadi(() => nilai(page, 0, 2), "Target2");
    await page.keyboard.type("=B2/A2");
    await page.keyboard.press("Enter");
    await menjadi(kolomC, ["Target2", 0.5, 0.25, 0.25]);
    await page.keyboard.press("Control+z");
    await menjadi(kolomC, ["Target2", 0.5, null, null]);
    await page.keyboard.press("Control+z");
    await menjadi(kolomC, ["Target2", null, null, null]);
    await page.keyboard.press("Control+z");
    await menjadi(kolomC, ["Target", null, null, null]);
  });
});
