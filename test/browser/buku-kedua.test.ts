import { emptyBook, Workbook, writeXlsx } from "excel-host";
import { pakaiMeja } from "./meja";
import { galatDi, menjadi, nilai, sampai } from "./sel";

/** A book whose column A asks the add-in's functions, as a file from another computer does. */
function bukuDenganFungsi(): Buffer {
  const workbook = new Workbook(emptyBook("Kinerja"));
  const rumus = Array.from({ length: 40 }, (_, baris) => [{ formula: `LKJIP.CAPAIAN(${100 + baris},50)` }]);
  workbook.write(workbook.book.activeSheetId, 0, 0, rumus);
  return Buffer.from(writeXlsx(workbook.book));
}

describe("a second workbook in the same workbench", () => {
  const open = pakaiMeja();
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  it("has its add-in's functions calculated, as often as one is opened", async () => {
    const { page } = open();
    for (let kali = 1; kali <= 5; kali += 1) {
      const name = `buku-${kali}.xlsx`;
      const [pemilih] = await Promise.all([
        page.waitForEvent("filechooser"),
        page.keyboard.press("Control+o"),
      ]);
      await pemilih.setFiles({ name, mimeType, buffer: bukuDenganFungsi() });
      await page.waitForFunction((n) => document.getElementById("file-name")?.textContent === n, name);
      await sampai(async () => (await nilai(page, 39, 0)) === 50 / 139, name);
      await menjadi(() => galatDi(page, 40), []);
    }
  });
});
