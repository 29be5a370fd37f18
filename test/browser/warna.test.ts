import { openExcel } from "excel-host/node";
import { IKU, tulisLembar } from "../commands/warna-buku";
import { pakaiMeja, type Meja } from "./meja";
import { menjadi } from "./sel";

/** The model behind the page, as far as the test looks at it. */
interface JendelaMeja {
  workbench: {
    session: {
      workbook: { book: { sheets: { name: string; conditionalFormats: { formulas: string[] }[] }[] } };
    };
  };
}

/** The colouring of an office's own workbook: opened from disk, by ribbon and by pane. */
describe("Warnai Kriteria in the workbench", () => {
  let buffer: Buffer;
  before(async () => {
    const excel = await openExcel();
    await tulisLembar(excel, "Sheet1", IKU);
    buffer = Buffer.from(await excel.save());
    excel.close();
  });
  const buka = pakaiMeja(async ({ page }) => {
    await page.focus("#name-box");
    const memilih = page.waitForEvent("filechooser");
    await page.keyboard.press("Control+o");
    await (await memilih).setFiles({ name: "kantor.xlsx", mimeType: "application/octet-stream", buffer });
    await page.waitForSelector('#sheet-tabs [role="tab"]:text-is("Sheet1")');
  });
  let meja: Meja;
  beforeEach(() => void (meja = buka()));

  const tekan = async (kendali: string, kata: string) => {
    await meja.page.click(`[data-control-id="LKjIP.${kendali}"]`);
    await menjadi(() => meja.page.innerText("#status"), kata);
  };
  const aturanKami = () =>
    meja.page.evaluate(() => {
      const { book } = (window as unknown as JendelaMeja).workbench.session.workbook;
      const semua = book.sheets.flatMap((sheet) => sheet.conditionalFormats);
      return semua.filter((satu) => satu.formulas.some((rumus) => rumus.includes('N("LKJIP")'))).length;
    });

  it("colours at once what is sure, twice as once, and takes it back", async () => {
    await tekan("WarnaiKriteria", "Warnai Kriteria: sudah dijalankan");
    await menjadi(aturanKami, 5);
    await tekan("WarnaiKriteria", "Warnai Kriteria: tidak ada yang diubah");
    await menjadi(aturanKami, 5);
    await tekan("Kembalikan", "Kembalikan: sudah dijalankan");
    await menjadi(aturanKami, 0);
  });

  it("shows in the pane what was read before anything is written, then does it", async () => {
    await meja.page.click('[data-control-id="LKjIP.Panel"]');
    await meja.panel.getByRole("tab", { name: "Warnai" }).click();
    await meja.panel.getByRole("button", { name: "Baca lembar" }).click();
    await meja.panel.getByText("1 tabel ditemukan.").waitFor();
    await menjadi(aturanKami, 0);
    await meja.panel.getByRole("button", { name: "Warnai sekarang" }).click();
    await meja.panel.getByRole("region", { name: "Hasil terakhir" }).waitFor();
    await menjadi(aturanKami, 5);
  });
});
