import assert from "node:assert/strict";
import fc from "fast-check";
import type { NilaiSel } from "../../../src/domain/tabel/lembar-mentah";
import { cariLegenda, tanpaLegenda } from "../../../src/domain/warna/legenda/cari-legenda";
import { isiLegenda, selLegenda } from "../../../src/domain/warna/legenda/isi-legenda";
import type { Petak } from "../../../src/domain/lembar/area";
import type { LembarTerbaca } from "../../../src/domain/warna/peta";
import { selLegendaBaru } from "../../../src/domain/warna/legenda/rencana-legenda";
import { tersentuh } from "../../../src/domain/warna/rencana/tempat-kolom";
import { bacaArea } from "../../../src/domain/lembar/area";
import { lembar, petaDari, SKALA, tabelUkur } from "./alat";

const DATA = tabelUkur([
  [330, 95, 28.79],
  [22, 21, 95.45],
  [10, 10, 100],
]);

function tempat(satu: LembarTerbaca): Petak | undefined {
  return petaDari(satu, { legenda: true }).lembar[0]?.legenda?.petak;
}

describe("the legend of the colours", () => {
  it("is not planned unless it is wanted", () => {
    assert.equal(petaDari(lembar(DATA)).lembar[0]?.legenda, undefined);
    assert.ok(tempat(lembar(DATA)));
  });

  it("names every band with its limit, in the words of the gap rule", () => {
    const isi = (aturan: typeof SKALA.aturan) =>
      isiLegenda({ ...SKALA, aturan }).map((satu) => satu.split('"')[5]);
    assert.deepEqual(isi("batas-bawah"), [
      "Keterangan warna",
      "Sangat Baik: ≥ 91 %",
      "Tinggi: ≥ 76 %",
      "Sedang: ≥ 66 %",
      "Rendah: ≥ 51 %",
      "Sangat Rendah: < 51 %",
    ]);
    assert.deepEqual(isi("batas-atas").slice(1, 3), ["Sangat Baik: > 90 %", "Tinggi: > 75 %"]);
    assert.equal(isi("batas-atas")[5], "Sangat Rendah: ≤ 50 %");
    assert.equal(isi("bulatkan")[1], "Sangat Baik: ≥ 90,5 %");
  });

  it("stands under the table with a blank row between, in the column of the indicators where that is wide", () => {
    const lebarKolom = new Map([[1, 240]]);
    assert.deepEqual(tempat(lembar(DATA, { lebarKolom })), { atas: 5, bawah: 10, kiri: 1, kanan: 1 });
    assert.deepEqual(tempat(lembar(DATA)), { atas: 5, bawah: 10, kiri: 0, kanan: 2 });
  });

  it("leaves a free row under an Excel table too", () => {
    const tabelExcel = [{ atas: 0, kiri: 0, bawah: 3, kanan: 5 }];
    assert.equal(tempat(lembar(DATA, { tabelExcel }))?.atas, 5);
  });

  it("goes below a signature block that stands there", () => {
    const tanda = [...DATA, [], [null, "Binjai, 31 Desember 2021"], [null, "Kepala Dinas"]];
    assert.equal(tempat(lembar(tanda))?.atas, tanda.length + 1);
  });

  it("goes beside the table, out of the print area, rather than half into it", () => {
    const cetak = [{ atas: 0, kiri: 0, bawah: 6, kanan: 6 }];
    assert.equal(tempat(lembar(DATA, { cetak }))?.kiri, 7);
    const luas = [{ atas: 0, kiri: 0, bawah: 40, kanan: 6 }];
    assert.equal(tempat(lembar(DATA, { cetak: luas }))?.kiri, 0);
  });

  it("stays where an earlier one stands, and moves when its place is taken", () => {
    const legenda = [{ atas: 20, bawah: 25, kiri: 1, kanan: 2 }];
    assert.deepEqual(tempat(lembar(DATA, { legenda })), legenda[0]);
    const terisi: NilaiSel[][] = [...DATA, ...Array.from({ length: 30 }, () => [])];
    terisi[22] = [null, null, "milik saya"];
    assert.notDeepEqual(tempat(lembar(terisi, { legenda })), legenda[0]);
  });

  it("is wanted without being asked where the workbook has one, unless the user said no", () => {
    const ada = lembar(DATA, { legenda: [{ atas: 20, bawah: 25, kiri: 1, kanan: 2 }] });
    assert.equal(petaDari(ada).legenda, true);
    assert.equal(petaDari(ada, { legenda: false }).legenda, false);
  });

  it("is found again by its cells, and is no part of the sheet to the reader of tables", () => {
    const rumus = Array.from({ length: 12 }, (_, b) => (b >= 6 ? ["", isiLegenda(SKALA)[b - 6]!] : ["", ""]));
    const nilai = rumus.map((baris): NilaiSel[] =>
      baris.map((isi) => (isi === "" ? null : "Keterangan warna")),
    );
    const { mentah } = lembar(nilai, { rumus });
    const [ada] = cariLegenda(mentah);
    assert.deepEqual(ada, { atas: 6, bawah: 11, kiri: 1, kanan: 1 });
    const bersih = tanpaLegenda(mentah, [ada!]);
    assert.ok(bersih.nilai.every((baris) => baris.every((isi) => isi === null)));
    assert.equal(bersih.nilai.length, 12);
  });

  it("empties rows that a shorter scale leaves over, and legends that stand elsewhere", () => {
    const petak = { atas: 6, bawah: 10, kiri: 1, kanan: 1 };
    const rencana = { petak, isi: ["a", "b", "c", "d", "e"], aturan: [] };
    const lama = { atas: 6, bawah: 12, kiri: 1, kanan: 1 };
    assert.deepEqual(selLegendaBaru([lama], rencana), [
      { atas: 6, kolom: 1, isi: ["a", "b", "c", "d", "e", "", ""] },
    ]);
    const lain = { atas: 30, bawah: 31, kiri: 4, kanan: 4 };
    assert.deepEqual(selLegendaBaru([lain], undefined), [{ atas: 30, kolom: 4, isi: ["", ""] }]);
  });

  it("never stands over a cell, a merged cell, an Excel table or the added columns, whatever the sheet", () => {
    const sel = fc.constantFrom<NilaiSel>(null, null, null, "catatan", 12);
    const kisi = fc.array(fc.array(sel, { maxLength: 14 }), { maxLength: 14 });
    const petak = fc.record({ atas: fc.nat(16), kiri: fc.nat(12), t: fc.nat(3), l: fc.nat(3) });
    fc.assert(
      fc.property(kisi, fc.array(petak, { maxLength: 3 }), fc.boolean(), (sisa, blok, tanpaCapaian) => {
        const dasar = tanpaCapaian ? DATA.map((baris) => baris.slice(0, 5)) : DATA;
        const nilai = [...dasar, [], ...sisa];
        const gabungan = blok.map(({ atas, kiri, t, l }) => ({
          awalBaris: atas + 5,
          awalKolom: kiri,
          akhirBaris: atas + 5 + t,
          akhirKolom: kiri + l,
        }));
        const awal = lembar(nilai);
        const satu = { ...awal, mentah: { ...awal.mentah, gabungan } };
        const [hasil] = petaDari(satu, { legenda: true }).lembar;
        const letak = hasil?.legenda?.petak;
        if (!letak) return;
        nilai.forEach((baris, b) =>
          baris.forEach((isi, k) => {
            const di = { atas: b, bawah: b, kiri: k, kanan: k };
            assert.ok(isi === null || !tersentuh(di, letak), `over ${b},${k}`);
          }),
        );
        for (const g of gabungan)
          assert.ok(
            !tersentuh(letak, {
              atas: g.awalBaris,
              bawah: g.akhirBaris,
              kiri: g.awalKolom,
              kanan: g.akhirKolom,
            }),
          );
        for (const { rencana } of hasil.tabel)
          if (rencana.jenis === "tambah")
            for (const area of rencana.area) assert.ok(!tersentuh(bacaArea(area)!, letak));
      }),
      { numRuns: 200 },
    );
  });

  it("marks every cell as ours", () => {
    for (const ikutLembar of [true, false])
      assert.ok(isiLegenda({ ...SKALA, ikutLembar }).every((satu) => selLegenda(satu) && satu.length < 500));
  });
});
