import assert from "node:assert/strict";
import { lembar, petaDari, tabelDari, tabelUkur } from "./alat";
import { petaDenganPeran, petaDenganPilihan } from "../../../src/domain/warna/susun-peta";
import { warna } from "../../../src/bahasa/id/warna";
import { ucapkan } from "../../../src/bahasa/ucap";
import type { LembarTerbaca } from "../../../src/domain/warna/peta";
import type { RencanaTabel } from "../../../src/domain/warna/rencana";

function warnai(satu: LembarTerbaca): Extract<RencanaTabel, { jenis: "warnai" }> {
  const { rencana } = tabelDari(satu);
  assert.equal(rencana.jenis, "warnai", JSON.stringify(rencana.temuan));
  return rencana as Extract<RencanaTabel, { jenis: "warnai" }>;
}

function tambah(satu: LembarTerbaca): Extract<RencanaTabel, { jenis: "tambah" }> {
  const { rencana } = tabelDari(satu);
  assert.equal(rencana.jenis, "tambah", JSON.stringify(rencana.temuan));
  return rencana as Extract<RencanaTabel, { jenis: "tambah" }>;
}

const kode = (rencana: RencanaTabel): string[] => rencana.temuan.map((satu) => satu.kode);

/** The rows with another name for the first of them. */
function bernama(nama: string, baris: Parameters<typeof tabelUkur>[0]): LembarTerbaca {
  return lembar(
    tabelUkur(baris).map((satu, i) => (i === 1 ? [satu[0] ?? null, nama, ...satu.slice(2)] : satu)),
  );
}

describe("the plan for a capaian column", () => {
  const NAIK = [
    [10, 12, 120],
    [100, 95, 95],
    [50, 40, 80],
  ];

  it("is asked about where a bad thing has grown and is called more than reached, until the user has confirmed it", () => {
    const satu = bernama("Angka kemiskinan", NAIK);
    assert.equal(warnai(satu).yakin, false);
    const tabel = petaDari(satu).lembar[0]?.tabel[0];
    assert.ok(tabel);
    assert.ok(tabel.tabel.temuan.some(({ kode: nama }) => nama === "POLARITAS_JANGGAL"));
    const dipilih = petaDenganPeran(petaDari(satu), tabel.kunci, "F", "capaian").lembar[0]?.tabel[0];
    assert.ok(dipilih?.rencana.jenis === "warnai" && dipilih.rencana.yakin);
  });

  it("is sure where what is done against a bad thing has grown, or the bad thing has fallen by the office's formula", () => {
    assert.ok(warnai(bernama("Penurunan angka kemiskinan", NAIK)).yakin);
    assert.ok(warnai(bernama("Angka kemiskinan", [[10, 8, 120], ...NAIK.slice(1)])).yakin);
  });

  it("takes numbers that agree with target and realisasi as percent points", () => {
    const rencana = warnai(
      lembar(
        tabelUkur([
          [330, 95, 28.79],
          [22, 21, 95.45],
          [10, 10, 100],
        ]),
      ),
    );
    assert.deepEqual([rencana.bentuk, rencana.area, rencana.yakin], [["poin"], ["F2:F4"], true]);
  });

  it("takes percent-formatted numbers as ratios", () => {
    const format = [[], ...Array.from({ length: 3 }, () => ["", "", "", "", "", "0.00%"])];
    const rencana = warnai(
      lembar(
        tabelUkur([
          [330, 95, 0.2879],
          [22, 21, 0.9545],
          [10, 10, 1],
        ]),
        { format },
      ),
    );
    assert.deepEqual([rencana.bentuk, rencana.yakin], [["rasio"], true]);
  });

  it("splits a column that mixes fractions and percent points, each by its own row", () => {
    const rencana = warnai(
      lembar(
        tabelUkur([
          [330, 95, 28.79],
          [22, 21, 95.45],
          [22, 11, 0.5],
          [50, 20, 0.4],
        ]),
      ),
    );
    assert.deepEqual(rencana.area, ["F2:F3", "F4:F5"]);
    assert.deepEqual(rencana.bentuk, ["poin", "rasio"]);
    assert.ok(kode(rencana).includes("BENTUK_CAMPURAN"));
  });

  it("leaves out a cell that might be a fraction among percent points", () => {
    const rencana = warnai(
      lembar(
        tabelUkur([
          [330, 95, 28.79],
          [22, 21, 95.45],
          [null, null, 0.95],
          [10, 10, 100],
        ]),
      ),
    );
    assert.deepEqual(rencana.area, ["F2:F3", "F5:F5"]);
    assert.ok(kode(rencana).includes("SEL_RAGU"));
  });

  it("keeps a text outside that a rule would read otherwise than a person", () => {
    const rencana = warnai(
      lembar(
        tabelUkur([
          [100, 95, "95 %"],
          [100, 12, "1 2 %"],
          [100, 80, "80 %"],
        ]),
      ),
    );
    assert.deepEqual(rencana.area, ["F2:F2", "F4:F4"]);
    assert.ok(kode(rencana).includes("SEL_TIDAK_DIWARNAI"));
  });

  it("says that a capaian with a unit gets no colour", () => {
    const rencana = warnai(
      lembar(
        tabelUkur([
          [100, 95, "95 %"],
          [6, 0, "0 kasus"],
        ]),
      ),
    );
    assert.ok(kode(rencana).includes("SEL_BERSATUAN"));
  });

  it("reads dots as decimals where a column writes them so, beside commas too", () => {
    const rencana = warnai(
      lembar(
        tabelUkur([
          [100, 86.36, "86.36 %"],
          [100, 87.35, "87,35 %"],
        ]),
      ),
    );
    assert.deepEqual(rencana.area, ["F2:F3"]);
    assert.match(rencana.aturan[0]!.rumus, /SUBSTITUTE\(LEFT/);
  });

  it("colours a mean in the total row, but not the sum of the percentages", () => {
    const dasar = tabelUkur([
      [100, 90, 90],
      [100, 80, 80],
    ]);
    const rerata = warnai(lembar([...dasar, ["Rata-rata", null, null, null, null, 85]]));
    assert.deepEqual(rerata.area, ["F2:F4"]);
    const jumlah = warnai(lembar([...dasar, ["JUMLAH", null, null, 200, 170, 170]]));
    assert.deepEqual(jumlah.area, ["F2:F3"]);
  });

  it("is not sure of small bare numbers with nothing beside them to tell", () => {
    const kepala = ["No", "Indikator Kinerja", "Capaian (%)"];
    const { rencana } = tabelDari(lembar([kepala, [1, "A", 0.9], [2, "B", 0.4], [3, "C", 1]]));
    assert.ok(rencana.jenis === "warnai" && !rencana.yakin);
    assert.ok(kode(rencana).includes("BENTUK_RAGU"));
  });

  it("is sure of a figure that is only rounded wrongly, since the band is the same", () => {
    assert.equal(warnai(lembar(tabelUkur([["176 UTTP", "169 UTTP", "96,2 %"]]))).yakin, true);
  });

  it("says once that rows without a realisasi, or 0 of 0, get the lowest colour for their 0 %", () => {
    const rencana = warnai(
      lembar(
        tabelUkur([
          [100, 90, 90],
          [100, null, 0],
          [100, 80, 80],
          [50, null, 0],
          [0, 0, 0],
        ]),
      ),
    );
    const belum = rencana.temuan.filter(({ kode: satu }) => satu === "BELUM_DIUKUR");
    assert.deepEqual(
      belum.map(({ sel, tingkat }) => [sel, tingkat]),
      [["Lembar!F3", "info"]],
    );
    assert.match(ucapkan(belum[0]!, warna).teks, /^3 baris/);
    assert.ok(
      !kode(
        warnai(
          lembar(
            tabelUkur([
              [100, 0, 0],
              [10, 9, 90],
            ]),
          ),
        ),
      ).includes("BELUM_DIUKUR"),
    );
  });

  it("is not sure where the stated capaian contradicts target and realisasi", () => {
    const rencana = warnai(
      lembar(
        tabelUkur([
          [100, 90, 20],
          [100, 50, 95],
          [100, 40, 77],
        ]),
      ),
    );
    assert.equal(rencana.yakin, false);
    assert.ok(kode(rencana).includes("KURANG_YAKIN"));
  });
});

describe("the plan for a table without a capaian", () => {
  const DATA = tabelUkur([
    [330, 95],
    [22, 21],
    [22, null],
    [10, "-"],
  ]);

  it("writes formulas of Excel itself beside the table", () => {
    const rencana = tambah(lembar(DATA));
    assert.deepEqual([rencana.cara, rencana.area, rencana.perbarui], ["rumus-excel", ["F2:G5"], false]);
    assert.deepEqual(
      rencana.kolomBaru.map(({ kolom, judul }) => [kolom, judul]),
      [
        ["F", "Capaian"],
        ["G", "Kriteria"],
      ],
    );
  });

  it("is shown first where the table has a capaian column of its own that is still empty", () => {
    const kosong = DATA.map((baris, i) => [...baris, i === 0 ? "Capaian (%)" : null]);
    const rencana = tambah(lembar(kosong));
    assert.deepEqual([rencana.yakin, kode(rencana)[0]], [false, "CAPAIAN_KOSONG"]);
    assert.deepEqual(rencana.area, ["G2:H5"]);
  });

  it("uses LKJIP.CAPAIAN where units stand in the cells, and says so", () => {
    const rencana = tambah(
      lembar(
        tabelUkur([
          ["1.150 orang", "189 orang"],
          ["22 pasar", "21 pasar"],
        ]),
      ),
    );
    assert.equal(rencana.cara, "rumus-lkjip");
    assert.ok(kode(rencana).includes("PERLU_LKJIP"));
  });

  it("names a cell that no formula can use", () => {
    const rencana = tambah(
      lembar(
        tabelUkur([
          [100, 50],
          [100, "1229 9"],
          [100, 70],
        ]),
      ),
    );
    assert.deepEqual(
      rencana.temuan.filter(({ kode: satu }) => satu === "SEL_RUSAK").map(({ sel }) => sel),
      ["Lembar!E3"],
    );
  });

  it("is not sure where only one of target and realisasi is a percentage", () => {
    const format = [[], ["", "", "", "0%", "General"], ["", "", "", "0%", "0%"]];
    const rencana = tambah(
      lembar(
        tabelUkur([
          [0.9, 85],
          [0.9, 0.8],
        ]),
        { format },
      ),
    );
    assert.equal(rencana.yakin, false);
    assert.ok(kode(rencana).includes("PERSEN_BERBEDA"));
  });

  it("leaves banner rows blank", () => {
    const [kepala, satu, ...lain] = DATA;
    const rencana = tambah(
      lembar([kepala!, satu!, ["Sasaran 2: pasar yang nyaman", null, null, null, null], ...lain]),
    );
    assert.equal(rencana.kolomBaru[0].rumus[1], "");
    assert.notEqual(rencana.kolomBaru[0].rumus[2], "");
  });

  it("goes further right where the neighbour is used, hidden or merged", () => {
    const terisi = DATA.map((baris, i) => [...baris, i === 2 ? "catatan" : null]);
    assert.equal(tambah(lembar(terisi)).kolomBaru[0].kolom, "H");
    const dasar = lembar(DATA);
    const tersembunyi = { ...dasar, mentah: { ...dasar.mentah, kolomTersembunyi: new Set([6]) } };
    assert.equal(tambah(tersembunyi).kolomBaru[0].kolom, "H");
    const gabungan = [{ awalBaris: 2, akhirBaris: 3, awalKolom: 5, akhirKolom: 5 }];
    assert.equal(tambah({ ...dasar, mentah: { ...dasar.mentah, gabungan } }).kolomBaru[0].kolom, "H");
  });

  it("leaves a free column beside an Excel table", () => {
    const rencana = tambah(lembar(DATA, { tabelExcel: [{ atas: 0, kiri: 0, bawah: 4, kanan: 4 }] }));
    assert.equal(rencana.kolomBaru[0].kolom, "G");
  });

  it("leaves tables alone that measure nothing, and says why", () => {
    const pegawai = [
      ["No", "Uraian", "Jumlah"],
      [1, "Laki-laki", 12],
      [2, "Perempuan", 20],
    ];
    for (const { rencana } of petaDari(lembar(pegawai)).lembar[0]!.tabel) {
      assert.equal(rencana.jenis, "biarkan");
      assert.equal(rencana.temuan.length, 1);
    }
  });
});

describe("the preview", () => {
  it("shows values and bands as they will be", () => {
    const { cuplikan } = tabelDari(
      lembar(
        tabelUkur([
          [330, 95],
          [22, 21],
          [5, null],
        ]),
      ),
    );
    assert.deepEqual(
      cuplikan.map(({ sel, capaian, tingkat }) => [sel, capaian, tingkat?.nama]),
      [
        ["F2", "28,79 %", "Sangat Rendah"],
        ["F3", "95,45 %", "Sangat Baik"],
        ["F4", "", undefined],
      ],
    );
  });

  it("follows another polarity at once", () => {
    const peta = petaDari(
      lembar(
        tabelUkur([
          [32, 4.88],
          [10, 12],
        ]),
      ),
    );
    const kunci = peta.lembar[0]!.tabel[0]!.kunci;
    const negatif = petaDenganPilihan(peta, kunci, { polaritas: "negatif" });
    assert.deepEqual(
      negatif.lembar[0]!.tabel[0]!.cuplikan.map(({ capaian }) => capaian),
      ["184,75 %", "80,00 %"],
    );
  });
});
