import assert from "node:assert/strict";
import { bagiHalaman, tanpaSisa, type Potongan } from "../../../src/domain/laporan/kit/bagi-halaman";
import type { BarisLaporan } from "../../../src/domain/laporan/kit/baris";
import { pecahKelompok } from "../../../src/domain/laporan/kit/pecah-kelompok";

/** A group under one merged name, of so many rows of 10 points. */
function kelompok(nama: string, banyak: number): BarisLaporan[] {
  return Array.from({ length: banyak }, (_, i) => ({
    sel: [...(i === 0 ? [{ kolom: 0, isi: nama, turun: banyak - 1 }] : []), { kolom: 1, isi: `${nama}${i}` }],
    tinggi: 10,
  }));
}

const pecah = (nama: string, banyak: number, tinggi: number): Potongan[] => [
  ...pecahKelompok(kelompok(nama, banyak), tinggi),
];

const bagi = (potongan: readonly Potongan[], tinggi: number) =>
  bagiHalaman(potongan, { tinggi, terpakai: 0, ulang: { jenis: "cetak" } });

/** The merged cells of the rows: where each begins and how far it goes down. */
const gabungan = (baris: readonly BarisLaporan[]) =>
  baris.flatMap(({ sel }, i) => sel.flatMap(({ isi, turun }) => (turun ? [[i, isi, turun]] : [])));

describe("pages of a report", () => {
  it("keep a group that goes on in one piece where it is on one page, and say so only on the next", () => {
    const semua = pecah("A", 12, 40);
    assert.equal(semua.length, 3);
    assert.deepEqual(gabungan(bagi(semua, 200).baris), [[0, "A", 11]]);
    const { baris, jeda } = bagi(semua, 80);
    assert.deepEqual(jeda, [8]);
    assert.deepEqual(gabungan(baris), [
      [0, "A", 7],
      [8, "A (lanjutan)", 3],
    ]);
    assert.equal(baris.length, 12);
  });

  it("do not end a table with a single row and its total", () => {
    const satu: Potongan[] = Array.from({ length: 9 }, (_, i) => ({
      baris: [{ sel: [{ kolom: 0, isi: i }], tinggi: 10 }],
    }));
    assert.deepEqual(bagi(satu.slice(0, 4), 30).jeda, [3]);
    assert.deepEqual(bagi(tanpaSisa(satu.slice(0, 4)), 30).jeda, [1]);
    // A total is no row of figures.
    assert.deepEqual(bagi(tanpaSisa(satu, 1), 80).jeda, [5]);
  });

  it("do not end with a page that is nearly empty: it takes rows of the page before", () => {
    const satu = (banyak: number): Potongan[] =>
      Array.from({ length: banyak }, (_, i) => ({ baris: [{ sel: [{ kolom: 0, isi: i }], tinggi: 10 }] }));
    assert.deepEqual(bagi(satu(21), 200).jeda, [15]);
    assert.deepEqual(bagi(satu(26), 200).jeda, [20]);
    // So does the last page before one that begins by itself, as the next agreement does.
    const [awal, ...sisa] = satu(21) as [Potongan, ...Potongan[]];
    assert.deepEqual(bagi([...satu(21), { ...awal, halamanBaru: true }, ...sisa], 200).jeda, [15, 21, 36]);
    // Not where the page before would lose half of its own.
    const tinggi: Potongan = { baris: [{ sel: [{ kolom: 0, isi: "x" }], tinggi: 190 }] };
    assert.deepEqual(bagi([awal, tinggi, ...satu(1)], 200).jeda, [2]);
  });

  it("begin with a table that fits on one and would be torn apart at the end of the page before", () => {
    const baris = (banyak: number) =>
      Array.from({ length: banyak }, () => ({ sel: [{ kolom: 0, isi: "x" }], tinggi: 10 }));
    const tabel = (utuh: number): Potongan[] => [{ baris: baris(2), utuh }, { baris: baris(3) }];
    assert.deepEqual(bagi([{ baris: baris(7) }, ...tabel(50)], 100).jeda, [7]);
    // Of one that no page can hold, the page is filled.
    assert.deepEqual(bagi([{ baris: baris(7) }, ...tabel(500)], 100).jeda, [9]);
  });
});
