import assert from "node:assert/strict";
import { gambarPanel } from "./gambar-panel";
import { BERES } from "./perintah-contoh";
import { pakaiPeramban, type Layar } from "./peramban";
import type { HasilPerintah } from "../../src/commands";
import type { Pesan } from "../../src/domain/pesan";
import { PROFIL_KOSONG, type Profil } from "../../src/domain/profil/profil";

describe("the profile in the pane", () => {
  pakaiPeramban();
  let layar: Layar;
  afterEach(() => layar.tutup());

  async function bukaProfil(simpanProfil: (baru: Profil, semula: Profil) => Promise<HasilPerintah>) {
    const nilai = { ...PROFIL_KOSONG, instansi: "Dinas Perdagangan", fungsi: ["perumusan", "pelaksanaan"] };
    layar = await gambarPanel({ bacaProfil: async () => ({ ada: true, nilai }), simpanProfil });
    await layar.klik("Profil");
    await layar.tunggu();
    return nilai;
  }

  it("saves what was changed together with what it was loaded with", async () => {
    const simpanan: [Profil, Profil][] = [];
    const semula = await bukaProfil(async (baru, lama) => {
      simpanan.push([baru, lama]);
      return BERES;
    });
    await layar.ketik("Tahun laporan", "2026");
    await layar.ketik("Fungsi", "perumusan\n\n  pelaksanaan  \nevaluasi\n");
    await layar.klik("Simpan");
    const fungsi = ["perumusan", "pelaksanaan", "evaluasi"];
    assert.deepEqual(simpanan, [[{ ...semula, tahun: "2026", fungsi }, semula]]);
  });

  it("has nothing to save before something was typed, and can undo what was typed", async () => {
    await bukaProfil(async () => BERES);
    assert.equal(layar.cari("Simpan").getAttribute("aria-disabled"), "true");
    await layar.ketik("Nama instansi", "Dinas Lain");
    assert.match(layar.teks(), /belum disimpan/);
    await layar.klik("Batalkan perubahan");
    assert.equal((layar.cari("Nama instansi") as HTMLInputElement).value, "Dinas Perdagangan");
  });

  it("keeps what was typed while the user looks at another page or at the sheet", async () => {
    await bukaProfil(async () => BERES);
    await layar.ketik("Nama instansi", "Dinas Lain");
    await layar.klik("Beranda");
    await layar.lakukan(() => window.dispatchEvent(new window.Event("focus")));
    await layar.tunggu();
    await layar.klik("Profil");
    assert.equal((layar.cari("Nama instansi") as HTMLInputElement).value, "Dinas Lain");
  });

  it("leads back home while there is no Profil sheet", async () => {
    const pesan: Pesan = { kode: "LEMBAR_TIDAK_ADA", tingkat: "galat", teks: "Belum ada." };
    layar = await gambarPanel({ bacaProfil: async () => ({ ada: false, pesan }) });
    await layar.klik("Profil");
    await layar.tunggu();
    await layar.klik("Ke Beranda");
    assert.ok(layar.ada("Siapkan Buku Kerja"));
  });
});
