import assert from "node:assert/strict";
import type { OpenedExcel } from "excel-host/node";
import { buka, tutupSemua } from "../commands/buka";
import { tulisLembar } from "../commands/warna-buku";
import { gambarPanelAsli } from "./gambar-panel";
import { pakaiPeramban, type Layar } from "./peramban";

const ISI = [
  ["PENGUKURAN KINERJA TAHUN 2025"],
  ["No", "Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"],
  [1, "Kunjungan wisata", 200, 100, 50],
  [2, "Lama tinggal", 5, 4, 90],
  [3, "Event", 10, 6, 60],
] as const;

describe("the keyboard after a reading", function () {
  this.timeout(60_000);
  pakaiPeramban();
  let layar: Layar;
  let excel: OpenedExcel;

  beforeEach(async () => {
    excel = await buka();
    await tulisLembar(excel, "Data", ISI);
    layar = await gambarPanelAsli();
  });
  afterEach(async () => {
    await layar.tutup();
    tutupSemua();
  });

  async function tekan(halaman: string, tombol: string): Promise<string> {
    await layar.klik(halaman);
    await layar.tenang();
    await layar.lakukan(() => layar.cari(tombol).focus());
    await layar.klik(tombol);
    await layar.tenang();
    assert.ok(layar.akar.contains(document.activeElement), "the keyboard left the pane");
    return document.activeElement?.textContent ?? "";
  }

  it("stands on the summary of a review, from the first press on", async () => {
    assert.match(await tekan("Reviu", "Reviu sekarang"), /^Reviu selesai/);
    await layar.lakukan(() => layar.cari("Reviu lagi").focus());
    await layar.klik("Reviu lagi");
    await layar.tenang();
    assert.match(document.activeElement?.textContent ?? "", /^Reviu selesai/);
  });

  it("stays on the button that read for Warnai and Ambil, whatever it says now", async () => {
    assert.equal(await tekan("Warnai", "Baca lembar"), layar.cari("Baca ulang").textContent);
    assert.match(await tekan("Ambil", "Baca semua lembar"), /ulang/);
  });
});
