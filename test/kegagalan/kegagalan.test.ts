import assert from "node:assert/strict";
import { PERINTAH, TANPA_TOMBOL } from "../../src/commands/daftar-perintah";
import { contohGangguan, jalankanTerganggu, siapkanPerkara } from "./jalan";
import { PERKARA } from "./perkara";

/** Which function a command of the registry runs; a further command needs a case here. */
const FUNGSI: Readonly<Record<string, string | undefined>> = {
  SiapkanBukuKerja: "siapkanBukuKerja",
  AmbilData: "terapkanAmbil",
  WarnaiKriteria: "warnaiYangPasti",
  Kembalikan: "kembalikan",
  Reviu: "reviuBuku",
  LampiranI: "buatLaporan",
  Laporan: "buatBanyakLaporan",
  SiapkanKirim: "siapkanKirim",
  "tahun-baru": "siapkanTahunBaru",
};

/**
 * Every command that writes, failing at every request of it. A fixed part of what `bench/kegagalan.ts` runs whole: what
 * the user typed is there, the second run ends as an undisturbed one, the message says what to do, nothing hangs.
 * Known to deviate, and not in this part: *Pengaturan* whose paper the printer refuses half-way (the repair writes the
 * whole print set-up), *Masukkan baris* and *Kirim* by native formulas at single requests; see the bench.
 */
describe("a command that Excel fails", function () {
  this.timeout(300_000);

  it("has a case for every command that writes", () => {
    const semua = [...Object.keys(PERINTAH), ...TANPA_TOMBOL.map(({ nama }) => nama)];
    const ada = new Set(PERKARA.map(({ perintah }) => perintah));
    assert.deepEqual(
      semua.filter((nama) => nama !== "Panel" && !ada.has(FUNGSI[nama] ?? "")),
      [],
    );
  });

  PERKARA.forEach((perkara, i) =>
    it(`loses nothing, says what to do and ends the same when run again: ${perkara.nama}`, async () => {
      const siap = await siapkanPerkara(perkara);
      for (const gangguan of contohGangguan(siap, i)) {
        const { n, letak, lama, kode } = gangguan;
        assert.deepEqual(await jalankanTerganggu(siap, gangguan), [], `${n} ${letak} ${lama} ${kode}`);
      }
    }),
  );
});
