import { strict as assert } from "node:assert";
import { openExcel } from "excel-host/node";
import { tulisLembar } from "../commands/warna-buku";
import { pakaiMeja, type Meja } from "./meja";
import { menjadi, sampai } from "./sel";

/** The model behind the page, as far as the test looks at it. */
interface JendelaMeja {
  workbench: {
    session: {
      workbook: {
        book: {
          sheets: { name: string; cells: Map<number, Map<number, { value: unknown }>> }[];
        };
      };
    };
  };
}

/** Ambil Data in an office's own workbook: opened from disk, by the ribbon's button, then in the pane. */
describe("Ambil Data in the workbench", () => {
  let buffer: Buffer;
  before(async () => {
    const excel = await openExcel();
    await tulisLembar(excel, "Sheet1", [
      ["INDIKATOR KINERJA UTAMA"],
      ["No", "Indikator Kinerja Utama", "Satuan", "Target", "Realisasi"],
      [1, "Jumlah pasar yang representatif", "Pasar", 22, 21],
      [2, "Jumlah UTTP yang ditera ulang", "UTTP", 176, 169],
    ]);
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

  const lembar = () =>
    meja.page.evaluate(() =>
      (window as unknown as JendelaMeja).workbench.session.workbook.book.sheets.map(({ name }) => name),
    );
  const isiIKU = () =>
    meja.page.evaluate(() => {
      const { sheets } = (window as unknown as JendelaMeja).workbench.session.workbook.book;
      const iku = sheets.find(({ name }) => name === "IKU");
      return [...(iku?.cells.values() ?? [])].flatMap((baris) =>
        [...baris.values()].map(({ value }) => value),
      );
    });

  it("comes up by the ribbon, shows what it would take, writes it when told to and takes it back", async () => {
    const sebelum = await lembar();
    await meja.page.click('[data-control-id="LKjIP.AmbilData"]');
    await meja.panel.getByText("2 baris baru, dari Sheet1.").waitFor();
    assert.deepEqual(await lembar(), sebelum);
    const bilah = () => meja.page.innerText("#status");
    await menjadi(bilah, "Ambil Data: tidak ada yang diubah");
    await meja.panel.getByRole("button", { name: "Ambil", exact: true }).click();
    const hasil = meja.panel.getByRole("region", { name: "Hasil terakhir" });
    await hasil.getByText(/Data diambil: IKU 2 baris baru/).waitFor();
    await sampai(async () => {
      const isi = await isiIKU();
      return [22, 21, 176, 169].every((angka) => isi.includes(angka));
    }, "the figures on the sheet IKU");
    await menjadi(bilah, "");
    await meja.page.click('[data-control-id="LKjIP.Kembalikan"]');
    await hasil.getByText(/Ambil Data dikembalikan seperti semula/).waitFor();
    await menjadi(lembar, sebelum);
  });
});
