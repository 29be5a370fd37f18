import assert from "node:assert/strict";
import { kalimatPesan } from "../../cli/keluaran";
import type { Pesan } from "../../src/domain/pesan";
import { ambil } from "../../src/bahasa/id/ambil";
import { laporan } from "../../src/bahasa/id/laporan";

const pesan = (kode: string, saran?: string): Pesan => ({
  kode,
  tingkat: "peringatan",
  teks: "Teks.",
  ...(saran === undefined ? {} : { saran }),
});

describe("the command line's next steps", () => {
  it("name options where the pane names its own page", () => {
    assert.equal(
      kalimatPesan(pesan("VERSI_LAMA", ambil.pilihVersi)),
      "Teks. Untuk memakai tabel ini, sebut lembarnya dengan --dari.",
    );
    assert.match(
      kalimatPesan(pesan("LAMPIRAN_DARI_LAIN", laporan.saran?.LAMPIRAN_DARI_LAIN)),
      /^Teks\. Jalankan lampiran1 dengan --isi/,
    );
  });

  it("stand only where there is a choice", () => {
    assert.match(kalimatPesan(pesan("SUMBER_BERBEDA", ambil.pilihSumber)), /--dari\.$/);
    assert.equal(kalimatPesan(pesan("SUMBER_BERBEDA")), "Teks.");
  });

  it("are nothing that the pane speaks of", () => {
    for (const saran of [ambil.pilihVersi, ambil.pilihSumber, laporan.saran?.LAMPIRAN_DARI_LAIN ?? "--"])
      assert.doesNotMatch(String(saran), /--/);
  });
});
