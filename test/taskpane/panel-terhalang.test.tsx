import assert from "node:assert/strict";
import { gambarPanel } from "./gambar-panel";
import { bacaan, keadaanTerisi } from "./perintah-contoh";
import { pakaiPeramban, type Layar } from "./peramban";

describe("the pane where it cannot work", () => {
  pakaiPeramban();
  let layar: Layar;
  afterEach(() => layar.tutup());

  it("says plainly what an Excel below the floor lacks", async () => {
    const butir = [
      {
        kode: "API",
        nama: "ExcelApi 1.14",
        wajib: true,
        keadaan: { tersedia: false, alasan: "lama" } as const,
      },
      {
        kode: "LAIN",
        nama: "Tambahan",
        wajib: false,
        keadaan: { tersedia: false, alasan: "lama" } as const,
      },
    ];
    layar = await gambarPanel({ dukungan: async () => ({ versi: "Excel 2016", butir }) });
    assert.match(layar.teks(), /belum bisa dipakai di sini[\s\S]*LTSC 2021[\s\S]*ExcelApi 1\.14/);
    assert.doesNotMatch(layar.teks(), /Tambahan/);
    assert.ok(!layar.ada("Beranda"));
  });

  it("opens where only something optional is missing", async () => {
    const butir = [
      { kode: "X", nama: "X", wajib: false, keadaan: { tersedia: false, alasan: "lama" } as const },
    ];
    layar = await gambarPanel({ dukungan: async () => ({ versi: "", butir }) });
    assert.ok(layar.ada("Beranda"));
  });

  it("says so outside Excel, and where office.js did not load", async () => {
    layar = await gambarPanel({}, { excel: "di-luar" });
    assert.match(layar.teks(), /dibuka di luar Excel/);
    await layar.tutup();
    layar = await gambarPanel({}, { excel: "tanpa-office" });
    assert.match(layar.teks(), /Periksa sambungan internet/);
  });

  it("shows a page with a code instead of nothing when a page breaks", async () => {
    const rusak = { ...keadaanTerisi(), lembar: undefined as never };
    const { error } = console;
    console.error = () => undefined;
    layar = await gambarPanel({ bacaKeadaan: bacaan(rusak) });
    console.error = error;
    assert.match(layar.teks(), /Panel ini berhenti[\s\S]*PANEL_TYPEERROR/);
    assert.ok(layar.ada("Muat ulang panel"));
  });
});
