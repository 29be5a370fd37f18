import assert from "node:assert/strict";
import fc from "fast-check";
import type { NilaiBlok } from "../../../src/domain/lembar/buku";
import { barisIsi, type BarisLaporan } from "../../../src/domain/laporan/kit/baris";
import { rangkai } from "../../../src/domain/laporan/kit/rangkai";
import {
  isianLaporan,
  jejakKunci,
  type IsianLaporan,
  type IsianTersimpan,
} from "../../../src/domain/laporan/kit/isian";
import {
  isianTersimpan,
  simpananIsian,
  tulisanHilang,
  tulisanPengguna,
} from "../../../src/domain/laporan/kit/isian-lama";
import { sidikLaporan } from "../../../src/domain/laporan/kit/sidik";
import { susunLaporan } from "../../../src/domain/laporan/kit/susun";

/** A program, its budget, and a place for the reason; below the last a line of the user's own. */
interface Program {
  readonly nama: string;
  readonly pagu: number;
}

const LEBAR = [30, 200, 100, 150];

function barisProgram(isian: IsianLaporan, { nama, pagu }: Program, i: number): BarisLaporan {
  const sel = [
    { kolom: 0, isi: i + 1 },
    { kolom: 1, isi: nama },
    { kolom: 2, isi: pagu },
    { kolom: 3, ...isian.tempat(`alasan\n${nama}`, pagu === 0 ? "Anggaran dialihkan" : "") },
  ];
  return barisIsi(sel, LEBAR);
}

function buat(program: readonly Program[], tersimpan: IsianTersimpan = new Map()) {
  const isian = isianLaporan(tersimpan);
  const bagian = {
    atas: [barisIsi([{ kolom: 0, isi: "JUDUL" }], LEBAR)],
    kepala: [barisIsi([{ kolom: 1, isi: "PROGRAM" }], LEBAR)],
    data: program.map((satu, i) => barisProgram(isian, satu, i)),
    sambungan: [],
    akhir: [barisIsi([{ kolom: 2, ...isian.tempat("penutup") }], LEBAR)],
  };
  const halaman = { kertas: "A4", mendatar: false } as const;
  return susunLaporan(bagian, LEBAR, { judul: "Uji", kaki: "", halaman, tinggiAtas: 0 });
}

type Rencana = ReturnType<typeof buat>;
type Isi = string | number | boolean | null;

/** The written cells, as Excel reads them back. */
const tertulis = ({ blok }: Rencana): Isi[][] =>
  blok[0]!.isi.map((baris) => baris.map((sel) => (typeof sel === "string" ? sel.replace(/^'/, "") : sel)));

const baca = (rencana: Rencana, nilai: NilaiBlok, kini: Rencana = rencana) => {
  const setelan = sidikLaporan(tertulis(rencana), rencana.isian);
  const tulisan = tulisanPengguna(JSON.parse(JSON.stringify(setelan)), nilai, () => kini);
  return { tersimpan: isianTersimpan(tulisan), hilang: tulisanHilang(tulisan, kini).map(({ isi }) => isi) };
};

const kolomAlasan = (rencana: Rencana): Isi[] => tertulis(rencana).map((baris) => baris[3] ?? null);

const PROGRAM: readonly Program[] = [
  { nama: "Penempatan", pagu: 10 },
  { nama: "Pelatihan", pagu: 0 },
  { nama: "Metrologi", pagu: 30 },
];

describe("Places for the user's text in a report", () => {
  const awal = buat(PROGRAM);

  it("keep what was typed, whatever the figures of the row have become and wherever it has moved", () => {
    const nilai = tertulis(awal);
    nilai[2]![3] = "Bidang menunda";
    nilai[4]![3] = 7;
    nilai[5]![2] = "=bukan rumus";
    const kini = [PROGRAM[2]!, { nama: "  PENEMPATAN ", pagu: 99 }, { nama: "Baru", pagu: 1 }, PROGRAM[1]!];
    const { tersimpan, hilang } = baca(awal, nilai, buat(kini));
    assert.deepEqual(hilang, []);
    const baru = buat(kini, tersimpan);
    assert.deepEqual(kolomAlasan(baru).slice(2, 6), [7, "Bidang menunda", "", "Anggaran dialihkan"]);
    assert.equal(baru.blok[0]!.isi[6]![2], "'=bukan rumus");
  });

  it("keep text that stands in place of ours, and give ours back to an emptied place", () => {
    const nilai = tertulis(awal);
    nilai[3]![3] = "Refocusing";
    const sekali = buat(PROGRAM, baca(awal, nilai).tersimpan);
    const duaKali = buat(PROGRAM, baca(sekali, tertulis(sekali)).tersimpan);
    assert.equal(kolomAlasan(duaKali)[3], "Refocusing");
    const kosong = tertulis(duaKali);
    kosong[3]![3] = "";
    assert.equal(kolomAlasan(buat(PROGRAM, baca(duaKali, kosong).tersimpan))[3], "Anggaran dialihkan");
  });

  it("show the text whose program is gone, and rows of ours that were changed", () => {
    const nilai = tertulis(awal);
    nilai[2]![3] = "Bidang menunda";
    nilai[4]![2] = 31;
    const { hilang } = baca(awal, nilai, buat(PROGRAM.slice(1)));
    assert.deepEqual(hilang, ["3 · Metrologi · 31", "Bidang menunda"]);
  });

  it("name what is left over of places whose text outlives them", () => {
    const tersimpan = new Map([
      [jejakKunci("Ada"), { isi: "satu", asli: "Ada" }],
      [jejakKunci("Hilang"), { isi: "dua", asli: "Hilang" }],
      [jejakKunci("biasa"), { isi: "tiga" }],
    ]);
    const isian = isianLaporan(tersimpan);
    assert.equal(isian.tempatAbadi(" ada ").isi, "'satu");
    assert.deepEqual(isian.lepas(), ["Hilang"]);
    assert.deepEqual(isian.tempatAbadi("Hilang"), {
      isi: "'dua",
      isian: { kunci: "Hilang", bawaan: "", abadi: true },
    });
    assert.deepEqual(isian.lepas(), []);
  });

  it("have each its own text where two rows bear the same name", () => {
    const kembar = [PROGRAM[0]!, PROGRAM[0]!];
    const rencana = buat(kembar);
    const nilai = tertulis(rencana);
    [nilai[2]![3], nilai[3]![3]] = ["satu", "dua"];
    const { tersimpan } = baca(rencana, nilai);
    assert.deepEqual(kolomAlasan(buat(kembar, tersimpan)).slice(2, 4), ["satu", "dua"]);
  });

  it("survive a writing that stopped half-way", () => {
    const ditulis = new Map([
      ["k", { isi: "teks" }],
      ["l", { isi: 7, asli: "Lain" }],
    ]);
    const setelan: unknown = JSON.parse(JSON.stringify(simpananIsian(ditulis)));
    const tulisan = tulisanPengguna(setelan, [["x"]], () => awal);
    assert.deepEqual([isianTersimpan(tulisan), tulisan.diubah], [ditulis, []]);
  });

  it("are found without the document's memory, which programs other than Excel drop", () => {
    const nilai = tertulis(awal);
    nilai[4]![3] = "Alat rusak";
    const tulisan = tulisanPengguna(undefined, nilai, () => awal);
    assert.deepEqual(tulisanHilang(tulisan, awal), []);
    assert.deepEqual([...isianTersimpan(tulisan).values()], [{ isi: "Alat rusak" }]);
  });

  it("stay with their program whatever rows and columns the user inserts", () => {
    const sisip = fc.record({ pada: fc.nat({ max: 6 }), banyak: fc.integer({ min: 0, max: 3 }) });
    fc.assert(
      fc.property(sisip, fc.record({ pada: fc.nat({ max: 4 }), ya: fc.boolean() }), (baris, kolom) => {
        const nilai = tertulis(awal);
        nilai[2]![3] = "satu";
        nilai[4]![3] = "tiga";
        nilai.splice(baris.pada, 0, ...Array.from({ length: baris.banyak }, () => ["", "", "", ""]));
        if (kolom.ya) for (const satu of nilai) satu.splice(kolom.pada, 0, "");
        const { tersimpan, hilang } = baca(awal, nilai);
        assert.deepEqual(hilang, []);
        assert.deepEqual(kolomAlasan(buat(PROGRAM, tersimpan)).slice(2, 5), [
          "satu",
          "Anggaran dialihkan",
          "tiga",
        ]);
      }),
    );
  });

  it("are told from ours in the cells that a report writes", () => {
    const { isian } = rangkai([barisIsi([{ kolom: 1, ...isianLaporan(new Map()).tempat("k") }], LEBAR)], 4);
    assert.deepEqual(isian, [{ kunci: "k", bawaan: "", baris: 0, kolom: 1 }]);
  });
});
