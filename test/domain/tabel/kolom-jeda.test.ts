import assert from "node:assert/strict";
import { bacaLembar, hurufKolom, indeksKolom } from "../../../src/domain/tabel";
import type { LembarMentah, NilaiSel, Tabel } from "../../../src/domain/tabel";
import { buatLembar } from "./lembar";
import { TETANGGA_SUSUNAN } from "./tetangga/susunan";
import { TETANGGA_TERBACA } from "./tetangga/terbaca";

/** The sheet with a blank column before its column `k`. */
function denganJeda(lembar: LembarMentah, k: number): LembarMentah {
  const sisip = <T>(baris: readonly T[], isi: T): T[] => [...baris.slice(0, k), isi, ...baris.slice(k)];
  const geser = (kolom: number): number => (kolom >= k ? kolom + 1 : kolom);
  return {
    ...lembar,
    nilai: lembar.nilai.map((baris) => sisip<NilaiSel>(baris, null)),
    teks: lembar.teks.map((baris) => sisip(baris, "")),
    ...(lembar.format ? { format: lembar.format.map((baris) => sisip(baris, "General")) } : {}),
    gabungan: lembar.gabungan.map((g) => ({
      ...g,
      awalKolom: geser(g.awalKolom),
      akhirKolom: geser(g.akhirKolom),
    })),
  };
}

/** What is read, each column called by its number before the blank one came. */
function ringkas(tabel: readonly Tabel[], jeda = Infinity): unknown {
  const asal = (huruf: string): string => {
    const k = indeksKolom(huruf);
    return hurufKolom(k > jeda ? k - 1 : k);
  };
  return tabel.map(({ kepala, data, barisJumlah, kolom }) => ({
    kepala,
    data,
    barisJumlah,
    kolom: kolom.map((satu) => `${asal(satu.kolom)} ${satu.peran}`),
  }));
}

/** Columns before which no group of titles goes on. */
function bolehJeda({ nilai, gabungan }: LembarMentah, { kepala, kolom }: Tabel): number[] {
  const didalam = (k: number): boolean => gabungan.some((g) => g.awalKolom < k && k <= g.akhirKolom);
  const berjudul = (k: number): boolean =>
    nilai.slice(kepala.awal - 1, kepala.akhir).some((baris) => baris[k] !== null);
  return kolom
    .map((satu) => indeksKolom(satu.kolom))
    .filter((k, i) => i > 0 && berjudul(k) && berjudul(k - 1) && !didalam(k));
}

describe("a blank column in a table", () => {
  it("changes nothing in what is read, wherever it stands", () => {
    let banyak = 0;
    for (const { id, lembar } of TETANGGA_TERBACA.slice(0, 40)) {
      const { tabel } = bacaLembar(lembar);
      const [satu, ...lain] = tabel;
      if (!satu || lain.length > 0 || satu.kepala.awal < satu.kepala.akhir) continue;
      for (const k of bolehJeda(lembar, satu)) {
        const sesudah = bacaLembar(denganJeda(lembar, k)).tabel;
        assert.deepEqual(ringkas(sesudah, k), ringkas(tabel), `${id}, blank before ${hurufKolom(k)}`);
        banyak++;
      }
    }
    assert.ok(banyak > 50, `${banyak} sheets`);
  });

  it("parts two tables that each name their rows and have figures of their own", () => {
    for (const { id, lembar } of TETANGGA_SUSUNAN.filter((satu) => satu.id.startsWith("berdampingan")))
      assert.equal(bacaLembar(lembar).tabel.length, 2, id);
  });

  it("parts two tables that nobody knows", () => {
    const isi: NilaiSel[][] = [
      ["Kawasan", "Perahu", "Jaring", null, "Blok", "Muatan", "Rampung"],
      ["Utara", 3, 5, null, "Mawar", 7, 8],
      ["Barat", 4, 6, null, "Melati", 8, 9],
      ["Timur", 5, 7, null, "Anggrek", 9, 3],
    ];
    const rentang = bacaLembar(buatLembar({ isi })).tabel.map((satu) => satu.rentang);
    assert.deepEqual(rentang, ["A1:C4", "E1:G4"]);
  });

  it("is none of the table's columns, and the letters of the others are the sheet's", () => {
    const isi: NilaiSel[][] = [
      ["Indikator", null, "Target", "Realisasi", "Capaian (%)"],
      ["Indeks kepuasan", null, 80, 84, 105],
      ["Nilai mutu", null, 70, 63, 90],
      ["Layanan tepat waktu", null, 60, 66, 110],
    ];
    const [satu] = bacaLembar(buatLembar({ isi, baris: 3, kolom: 1 })).tabel;
    assert.equal(satu?.rentang, "B3:F6");
    assert.deepEqual(
      satu?.kolom.map(({ kolom, peran }) => `${kolom} ${peran}`),
      ["B indikator", "D target", "E realisasi", "F capaian"],
    );
  });

  it("may hold the title or who signs, which stay where they count", () => {
    const isi: NilaiSel[][] = [
      [null, "KINERJA TAHUN 2024", null, null, null],
      ["Indikator", null, "Target", "Realisasi", "Capaian (%)"],
      ["Indeks kepuasan", null, 80, 84, 105],
      ["Nilai mutu", null, 70, 63, 90],
      ["Layanan tepat waktu", null, 60, 66, 110],
      [null, null, null, null, null],
      [null, "Kepala Dinas", null, null, null],
    ];
    const [satu] = bacaLembar(buatLembar({ isi })).tabel;
    assert.deepEqual([satu?.rentang, satu?.tahunLaporan], ["A2:E5", 2024]);
  });
});
