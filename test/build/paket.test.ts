import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { openExcel, type OpenedExcel } from "excel-host/node";

const ROOT = path.resolve(__dirname, "../..");
const PAKET = path.join(ROOT, "dist/intranet");
const CONTOH = path.join(ROOT, "assets/contoh/contoh.xlsx");

/** Loads the built page as Excel does: from its manifest, with the genuine office.js. */
function bukaPaket(preset: "LTSC 2021" | "LTSC 2024" | "Microsoft 365"): Promise<OpenedExcel> {
  const addIn = { manifest: path.join(PAKET, "manifest.xml"), files: PAKET };
  return openExcel(new Uint8Array(readFileSync(CONTOH)), { preset, addIn });
}

/** Waits until the pane, which draws when it likes, shows a text. */
async function panelMenyebut({ window }: OpenedExcel, teks: RegExp): Promise<void> {
  for (let kali = 0; kali < 100; kali += 1) {
    if (teks.test(window.document.body.textContent ?? "")) return;
    await new Promise((lanjut) => setTimeout(lanjut, 50));
  }
  assert.match(window.document.body.textContent ?? "", teks);
}

describe("the built add-in", function () {
  this.timeout(60_000);
  let excel: OpenedExcel | undefined;

  before(function () {
    if (!existsSync(PAKET)) this.skip();
  });
  afterEach(() => excel?.close());

  it("does what the first click asks for, though the pane was never open", async () => {
    const addIn = { manifest: path.join(PAKET, "manifest.xml"), files: PAKET };
    excel = await openExcel(undefined, { addIn, coldStart: true });
    await excel.press("LKjIP.SiapkanBukuKerja");
    const judul = excel.workbook.book.sheets.map(({ name }) => name);
    assert.ok(judul.includes("IKU"), judul.join());
  });

  for (const preset of ["LTSC 2021", "LTSC 2024", "Microsoft 365"] as const)
    it(`calculates, runs every ribbon command and shows its pane in ${preset}`, async () => {
      excel = await bukaPaket(preset);
      await excel.calculated();
      const iku = excel.workbook.book.sheets.find(({ name }) => name === "IKU");
      assert.equal(iku?.cells.get(7)?.get(7)?.value, 95 / 330);
      for (const tombol of ["SiapkanBukuKerja", "WarnaiKriteria", "Kembalikan", "LampiranI", "Panel"])
        await excel.press(`LKjIP.${tombol}`);
      const judul = excel.workbook.book.sheets.map(({ name }) => name);
      assert.deepEqual(judul, ["Profil", "PK", "IKU", "Realisasi Anggaran", "Kriteria", "Lampiran I"]);
      await panelMenyebut(excel, /"Lampiran I" dibuat: 8 indikator/);
      assert.deepEqual(excel.errors, []);
    });
});
