import assert from "node:assert/strict";
import fc from "fast-check";
import { formatAngka } from "../../../src/domain/angka/format-angka";
import { angkaKalimat, samaTertulis } from "../../../src/domain/reviu/dokumen/angka-kalimat";
import { pisahKalimat } from "../../../src/domain/reviu/dokumen/kalimat";

const SATUAN = new Set(["orang", "pasar"]);
const angka = (teks: string): string[] =>
  angkaKalimat(teks, SATUAN).map(({ nilai, jenis, satuan }) => `${String(nilai)} ${jenis} ${satuan}`.trim());

describe("figures in sentences", () => {
  it("are read with their sign, their counting word and the word behind them", () => {
    const isi: Readonly<Record<string, readonly string[]>> = {
      "Terdaftar 1.150 orang, naik dari 189 orang.": ["1150 lain orang", "189 lain orang"],
      "Capaian 95,45% atau 95,45 persen": ["95.45 persen atau", "95.45 persen"],
      "Anggaran Rp. 7.428.961.468,00 terserap Rp6,77 miliar (91,16 %)": [
        "7428961468 rupiah terserap",
        "6770000000 rupiah",
        "91.16 persen",
      ],
      "Sebanyak 22 (dua puluh dua) pasar": ["22 lain pasar"],
      "Umur 30-34 tahun: 640 orang": ["30 lain", "34 lain tahun", "640 lain orang"],
    };
    for (const [teks, harap] of Object.entries(isi)) assert.deepEqual(angka(teks), harap, teks);
  });

  it("are not years, dates, numbers of laws and tables, numbering, codes, addresses and identity numbers", () => {
    for (const teks of [
      "Peraturan Presiden Nomor 29 Tahun 2014 tentang SAKIP",
      "Permen PANRB No. 53 Tahun 2014 dan Permendagri 54/2010, Pasal 5 ayat (2) huruf a",
      "Nomor 09/M.PAN/05/2007 tertanggal 31 Desember 2021 dan 31/12/2021",
      "Pada tahun 2021, periode 2021-2026, Renstra 2016 – 2021",
      "Tabel 3.2 pada Bab III, lihat Grafik 1.1 dan Lampiran 2",
      "1. Kepala Dinas",
      "(2) Sekretariat",
      "Sasaran 3: Triwulan 2, misi ke-2, golongan ruang IV/b, S-1, D3 dan COVID-19",
      "NIP. 19690129 199203 1 002, kode rekening 5.1.02.01",
      "Jalan Perintis Kemerdekaan No 113 Binjai 20743, telp. (061) 8821234",
    ])
      assert.deepEqual(angka(teks), [], teks);
  });

  it("are the same figure when rounded or cut off at their last digit, and no other", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 10, max: 1e9, noNaN: true }),
        fc.integer({ min: 0, max: 3 }),
        (nilai, desimal) => {
          const [satu] = angkaKalimat(`sebesar ${formatAngka(nilai, desimal)} %`);
          assert.ok(satu);
          assert.ok(samaTertulis(satu, nilai));
          assert.ok(!samaTertulis(satu, nilai + 2 * 10 ** -desimal));
          assert.ok(!samaTertulis(satu, nilai - 2 * 10 ** -desimal));
        },
      ),
    );
  });

  it("belong to their sentence; dots of figures and abbreviations end none", () => {
    const teks = "Anggaran Rp. 7.428.961.468 sesuai No. 5. Realisasinya 91,16 %. Selesai";
    assert.deepEqual(
      pisahKalimat(teks).map((satu) => satu.teks.trim()),
      ["Anggaran Rp. 7.428.961.468 sesuai No. 5.", "Realisasinya 91,16 %.", "Selesai"],
    );
  });
});
