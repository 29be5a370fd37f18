import assert from "node:assert/strict";
import { LAPORAN, type KunciLaporan } from "../../../src/domain/laporan/daftar";
import { namaAreaLaporan, namaLembarLaporan } from "../../../src/domain/laporan/kit/jenis";
import { AWAL_PENANDA, AWAL_SETELAN } from "../../../src/domain/lembar/buku";
import { LEMBAR } from "../../../src/domain/lembar/daftar";

const semua = Object.entries(LAPORAN);
const unik = (daftar: readonly string[]): boolean =>
  new Set(daftar.map((kata) => kata.toLowerCase())).size === daftar.length;

describe("the registry of reports", () => {
  it("has titles that Excel takes, none of them another sheet's", () => {
    const judul = semua.map(([, laporan]) => laporan.judul);
    const formulir = LEMBAR.map((lembar) => lembar.judul);
    assert.ok(unik([...judul, ...formulir]));
    for (const satu of judul) assert.match(satu, /^[^\\/?*[\]:]{1,31}$/);
  });

  it("gives every report names and a memory of its own, by which the whole add-in knows them as ours", () => {
    assert.ok(unik(semua.map(([, laporan]) => laporan.setelan)));
    assert.ok(unik(semua.flatMap(([, laporan]) => [namaLembarLaporan(laporan), namaAreaLaporan(laporan)])));
    for (const [, laporan] of semua) {
      assert.ok(namaLembarLaporan(laporan).startsWith(AWAL_PENANDA), laporan.nama);
      assert.ok(laporan.setelan.startsWith(AWAL_SETELAN), laporan.setelan);
    }
  });

  it("keeps what is in users' files already", () => {
    const { judul, setelan, nama } = LAPORAN["lampiran-i"];
    assert.deepEqual([judul, setelan, nama], ["Lampiran I", "LKJIP.lampiran", "LampiranI"]);
    assert.equal(namaLembarLaporan({ nama }), "LKJIP_Lembar_LampiranI");
    assert.equal(namaAreaLaporan({ nama }), "LKJIP_AreaLampiranI");
  });

  it("uses keys that can be typed on a command line", () => {
    for (const [kunci] of semua) assert.match(kunci satisfies KunciLaporan | string, /^[a-z0-9-]+$/);
  });
});
