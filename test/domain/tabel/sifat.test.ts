import assert from "node:assert/strict";
import fc from "fast-check";
import { bacaIsiTabel, bacaLembar, SEMUA_PERAN } from "../../../src/domain/tabel";
import type { LembarMentah, NilaiSel, Tabel } from "../../../src/domain/tabel";
import { BLOK_UJI } from "./fixtures/blok-uji";
import { buatLembar, tab } from "./lembar";

const KATA = [
  ...[
    "No",
    "Sasaran",
    "Indikator Kinerja",
    "Satuan",
    "Target",
    "Realisasi",
    "Capaian",
    "Capaian (%)",
    "Pagu",
  ],
  ...["Program", "Triwulan I", "II", "K", "Rp.", "%", "2021", "(1)", "(2)", "13 = 9 + 10", "Jumlah", "TOTAL"],
  ...[
    "Sasaran 1",
    "Program A",
    "-",
    "n/a",
    "32 orang",
    "1.150",
    "16,43 %",
    "23940.000",
    "(31,80)",
    "BB (76)",
  ],
  ...["69,1-69,5", "Binjai, 31 Desember 2021", "NIP. 1969", "Sumber : BPS", "", " ", "#REF!"],
];
const sel: fc.Arbitrary<NilaiSel> = fc.oneof(
  fc.constantFrom(...KATA),
  fc.double({ noNaN: false }),
  fc.integer({ min: -5, max: 2100 }),
  fc.string({ maxLength: 12 }),
  fc.constant(null),
  fc.boolean(),
);
const petak = fc.array(fc.array(sel, { maxLength: 9 }), { maxLength: 14 });
const gabungan = fc.array(
  fc.record({
    awalBaris: fc.integer({ min: -1, max: 15 }),
    awalKolom: fc.integer({ min: -1, max: 10 }),
    akhirBaris: fc.integer({ min: -1, max: 18 }),
    akhirKolom: fc.integer({ min: -1, max: 12 }),
  }),
  { maxLength: 6 },
);
const lembar: fc.Arbitrary<LembarMentah> = fc.record({
  nama: fc.constantFrom("Lembar1", "LKjIP 2021", ""),
  baris0: fc.nat(40),
  kolom0: fc.nat(30),
  nilai: petak,
  teks: fc.constant<string[][]>([]),
  format: fc.option(fc.array(fc.array(fc.constantFrom("General", "0.00%", "#,##0", "dd/mm/yyyy"))), {
    nil: undefined,
  }),
  gabungan,
});

const baca = (isi: readonly (readonly NilaiSel[])[]) => bacaLembar(buatLembar({ isi })).tabel;
const ringkas = (tabel: Tabel) => tabel.kolom.map(({ judul, peran, yakin }) => ({ judul, peran, yakin }));

describe("the table reader on anything at all", () => {
  it("never throws and keeps its promises about rows, roles and confidence", () => {
    fc.assert(
      fc.property(lembar, (satu) => {
        for (const tabel of bacaLembar(satu).tabel) {
          assert.match(tabel.rentang, /^[A-Z]+\d+:[A-Z]+\d+$/);
          assert.ok(tabel.kepala.awal <= tabel.kepala.akhir && tabel.kepala.akhir < tabel.data.awal);
          assert.ok(tabel.yakin >= 0 && tabel.yakin <= 1);
          for (const kolom of tabel.kolom) {
            assert.ok((SEMUA_PERAN as readonly string[]).includes(kolom.peran));
            assert.ok(kolom.yakin >= 0 && kolom.yakin <= 1);
            assert.notEqual(kolom.alasan, "");
          }
          bacaIsiTabel(satu, tabel);
        }
      }),
      { numRuns: 600 },
    );
  });

  it("reads the same sheet twice alike", () => {
    fc.assert(
      fc.property(lembar, (satu) => assert.deepEqual(bacaLembar(satu), bacaLembar(satu))),
      { numRuns: 100 },
    );
  });

  it("gives a role that a table has once to one visible column only", () => {
    fc.assert(
      fc.property(lembar, (satu) => {
        for (const tabel of bacaLembar(satu).tabel)
          for (const peran of ["target", "realisasi", "capaian", "pagu", "satuan"]) {
            const setahun = tabel.kolom.filter((k) => k.peran === peran && k.triwulan === null);
            // A second set beside the first is a part with a name of its own.
            assert.equal(new Set(setahun.map(({ bagian }) => bagian)).size, setahun.length, peran);
          }
      }),
      { numRuns: 300 },
    );
  });

  it("finds no table where no cell is text", () => {
    const angka = fc.array(fc.array(fc.oneof(fc.integer(), fc.constant(null)), { maxLength: 8 }), {
      maxLength: 20,
    });
    fc.assert(fc.property(angka, (isi) => assert.deepEqual(baca(isi), [])));
  });
});

describe("what must not change the reading", () => {
  const blok = fc.constantFrom(...BLOK_UJI.filter(({ peran }) => peran.length > 0));
  const angka = (satu: string | null): NilaiSel =>
    satu !== null && /^\d+(\.\d+)?$/.test(satu) ? Number(satu) : satu;

  it("blank rows above and below, blank columns to the left, another origin", () => {
    fc.assert(
      fc.property(blok, fc.nat(4), fc.nat(3), fc.nat(3), (satu, atas, kiri, bawah) => {
        const isi = tab(satu.isi).map((baris) => baris.map(angka));
        const geser = [
          ...Array.from({ length: atas }, () => []),
          ...isi.map((baris) => [...Array.from({ length: kiri }, () => null), ...baris]),
          ...Array.from({ length: bawah }, () => []),
        ];
        assert.deepEqual(baca(geser).map(ringkas), baca(isi).map(ringkas));
      }),
    );
  });

  it("upper or lower case of the headers", () => {
    for (const satu of BLOK_UJI) {
      const isi = tab(satu.isi);
      const besar = isi.map((baris) =>
        baris.map((teks) => (teks !== null && /^\D/.test(teks) ? teks.toUpperCase() : teks)),
      );
      const peran = (tabel: Tabel) => tabel.kolom.map((kolom) => kolom.peran);
      assert.deepEqual(baca(besar).map(peran), baca(isi).map(peran), satu.id);
    }
  });
});

describe("time grows with the rows, not faster", () => {
  it("handles a sheet with a merge on every row and 4,000 rows", () => {
    const isi: NilaiSel[][] = [["No", "Indikator", "Target", "Realisasi", "Capaian (%)"]];
    const gabungan: string[] = [];
    for (let i = 1; i <= 4000; i++) {
      isi.push([i, `Indikator ${String(i)}`, 100, i % 100, i % 100]);
      gabungan.push(`F${String(i + 1)}:H${String(i + 1)}`);
    }
    const awal = performance.now();
    const [tabel] = bacaLembar(buatLembar({ isi, gabungan })).tabel;
    assert.equal(tabel?.data.akhir, 4001);
    assert.ok(performance.now() - awal < 5000);
  });
});
