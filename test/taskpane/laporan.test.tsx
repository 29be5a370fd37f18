import assert from "node:assert/strict";
import type { OpenedExcel } from "excel-host/node";
import { SEMUA_LAPORAN, siapkanBukuKerja } from "../../src/commands";
import { buka, lembar, tutupSemua } from "../commands/buka";
import { gambarPanelAsli } from "./gambar-panel";
import { pakaiPeramban, type Layar } from "./peramban";

/* The page Laporan over the real commands and a real workbook. */

describe("the page Laporan", function () {
  this.timeout(60_000);
  pakaiPeramban();
  let layar: Layar;
  let excel: OpenedExcel;

  beforeEach(async () => {
    excel = await buka();
    await siapkanBukuKerja({ isi: "contoh" });
    layar = await gambarPanelAsli();
    await layar.klik("Laporan");
  });
  afterEach(async () => {
    await layar.tutup();
    tutupSemua();
  });

  it("makes the tables that were chosen and says what became of each", async () => {
    await layar.klik("Efisiensi");
    await layar.klik("Laporan triwulan");
    await layar.klik("Buat 2 tabel");
    await layar.tenang();
    assert.ok(lembar(excel, "Efisiensi"));
    const teks = layar.teks();
    assert.match(teks, /1 dari 2 tabel laporan selesai/);
    assert.match(teks, /Efisiensi: selesai/);
    assert.match(teks, /Laporan Triwulan: dilewati, belum ada isinya/);
  });

  it("waits for a choice, and chooses all at once", async () => {
    assert.match(layar.teks(), /Buat tabel/);
    await layar.klik("Pilih semua");
    assert.match(layar.teks(), new RegExp(`Buat ${SEMUA_LAPORAN.length} tabel`));
  });
});
