import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bacaIsiTabel, bacaLembar } from "../../../src/domain/tabel";
import type { NilaiSel, Tabel } from "../../../src/domain/tabel";
import { buatLembar, tab } from "./lembar";

const KEGIATAN = JSON.parse(
  readFileSync(join(process.cwd(), "test/domain/tabel/fixtures/kegiatan.json"), "utf8"),
) as NilaiSel[][];

const peran = (tabel: Tabel | undefined): string[] => (tabel?.kolom ?? []).map((satu) => satu.peran);
const kode = (tabel: Tabel | undefined): string[][] =>
  (tabel?.temuan ?? []).map((satu) => [satu.sel ?? "", satu.kode]);

/** Tabel 3.2–3.7 as typed below each other on one sheet: title, sasaran, its text, two header rows, indicators. */
const PENGUKURAN = tab(`
Tabel 3.2 :
Pengukuran Capaian Kinerja Tahun 2021

Sasaran 1
Sumber daya tenaga kerja meningkat
Indikator Kinerja	Target Tahun 2021	Realisasi Capaian		Capaian 2021
		2020	2021
Pencari kerja yang dilatih	32 orang	-	-	0 %
Pencari kerja yang terdaftar	1.150 orang	2.064 orang	189 orang	16,43 %

Ada dua indikator pada sasaran ini yang dibandingkan dengan tahun sebelumnya.

Tabel 3.3 :
Pengukuran Capaian Kinerja Tahun 2021

Sasaran 2
Kesempatan kerja meluas
Indikator Kinerja	Target Tahun 2021	Realisasi Capaian		Capaian 2021
		2020	2021
Tenaga kerja yang ditempatkan	330 orang	361 orang	95 orang	28,78 %

Sasaran 3
Perlindungan tenaga kerja
Indikator Kinerja	Target Tahun 2021	Realisasi Capaian		Capaian 2021
		2020	2021
Kasus perselisihan yang diselesaikan	6 kasus	-	-	0 kasus

Sasaran 4
Pasar yang nyaman
Indikator Kinerja	Target Tahun 2021	Realisasi Capaian		Capaian 2021
		2020	2021
Pasar yang representatif	22 pasar	21 pasar	21 pasar	100 %

Sasaran 5
Promosi produk
Indikator Kinerja	Target Tahun 2021	Realisasi Capaian		Capaian 2021
		2020	2021
Promosi produk dalam negeri	3 pameran	-	-	-

Sasaran 6
Tera ulang
Indikator Kinerja	Target Tahun 2021	Realisasi Capaian		Capaian 2021
		2020	2021
UTTP yang ditera ulang	176 UTTP	675 UTTP	169 UTTP	96,2 %
`);
const GABUNG_PENGUKURAN = [6, 18, 24, 30, 36, 42].flatMap((b) => [
  `A${b}:A${b + 1}`,
  `B${b}:B${b + 1}`,
  `C${b}:D${b}`,
  `E${b}:E${b + 1}`,
]);

describe("the report's tables as an office types them", () => {
  describe("Tabel 3.2–3.7, one per sasaran", () => {
    for (const [cara, gabungan] of [
      ["merged headers", GABUNG_PENGUKURAN],
      ["unmerged headers", []],
    ] as const) {
      it(`finds all six with ${cara}`, () => {
        const { tabel } = bacaLembar(buatLembar({ isi: PENGUKURAN, gabungan }));
        assert.equal(tabel.length, 6);
        for (const satu of tabel) {
          assert.deepEqual(peran(satu), ["indikator", "target", "realisasi_lalu", "realisasi", "capaian"]);
          assert.equal(satu.tahunLaporan, 2021);
        }
        assert.deepEqual(
          tabel.map((satu) => satu.rentang),
          ["A6:E9", "A18:E20", "A24:E26", "A30:E32", "A36:E38", "A42:E44"],
        );
      });
    }

    const { tabel } = bacaLembar(buatLembar({ isi: PENGUKURAN, gabungan: GABUNG_PENGUKURAN }));

    it("knows the sasaran named above each header", () => {
      assert.equal(tabel[0]?.sasaran, "Sumber daya tenaga kerja meningkat");
      assert.deepEqual(tabel[5]?.barisSpanduk, [40, 41]);
    });

    it("keeps the header's own words", () => {
      assert.equal(tabel[0]?.kolom[2]?.judul, "Realisasi Capaian | 2020");
      assert.equal(tabel[0]?.kolom[2]?.tahun, 2020);
    });

    it("accepts cut-off percents and zero cases, names the two wrong ones", () => {
      assert.deepEqual(tabel.flatMap(kode), [
        ["E32", "CAPAIAN_BEDA"],
        ["E44", "CAPAIAN_BEDA"],
      ]);
    });

    it("is not sure where the only row contradicts itself, and sure where it agrees", () => {
      assert.ok((tabel[1]?.yakin ?? 0) >= 0.7);
      assert.ok((tabel[3]?.yakin ?? 1) < 0.7);
    });

    it("computes capaian from texts with units", () => {
      const lembar = buatLembar({ isi: PENGUKURAN, gabungan: GABUNG_PENGUKURAN });
      const isi = bacaIsiTabel(lembar, tabel[0] as Tabel);
      assert.deepEqual(
        isi.baris.map((satu) => satu.capaianHitung?.toFixed(4)),
        ["0.0000", "0.1643"],
      );
      assert.equal(isi.bentuk, "teks-persen");
    });
  });

  describe("Tabel 2.1 Perjanjian Kinerja", () => {
    const isi = tab(`
NO	SASARAN STRATEGIS	INDIKATOR KINERJA	TARGET
(1)	(2)	(3)	(4)
1.	Akuntabilitas kinerja	- Pelayanan administrasi\\n- Dokumen perencanaan\\n- Laporan kinerja	- 100 %\\n- 3 Dokumen (Renja,RKPD,RKA)\\n- 2 Dokumen (lap kinerja, lap. Keuangan)
2.	Tenaga kerja terampil	- Pelatihan pencari kerja\\n- Akreditasi LPKS	- 32 pencari kerja\\n- 4 LPKS

7.	Retribusi pasar	- Kartu pedagang\\n- Retribusi yang dipungut	- 100 %\\n- 786.952.684,00
8.	Stabilitas harga	- Data harga	- 34 komoditi
`);
    const lembar = buatLembar({ isi });
    const { tabel } = bacaLembar(lembar);

    it("reads roles, the numbering row and the page break", () => {
      assert.deepEqual(peran(tabel[0]), ["no", "sasaran", "indikator", "target"]);
      assert.deepEqual(tabel[0]?.kepala, { awal: 1, akhir: 2 });
      assert.deepEqual(tabel[0]?.data, { awal: 3, akhir: 7 });
      assert.deepEqual(tabel[0]?.barisKosong, [5]);
    });

    it("reads the bullets of a cell one by one", () => {
      const baris = bacaIsiTabel(lembar, tabel[0] as Tabel).baris;
      const [satu, , tiga] = baris;
      assert.deepEqual(
        satu?.target?.butir?.map((butir) => (butir.jenis === "angka" ? [butir.nilai, butir.persen] : butir)),
        [
          [100, true],
          [3, false],
          [2, false],
        ],
      );
      const rupiah = tiga?.target?.butir?.[1];
      assert.equal(rupiah?.jenis === "angka" && rupiah.nilai, 786952684);
    });
  });

  it("program table: untitled number column, Rp. in a column of its own", () => {
    const isi = tab(`
	PROGRAM		ANGGARAN	KETERANGAN
1.	Penunjang Urusan	Rp.	7.417.586.120,00	APBD
2.	Pelatihan Kerja	Rp.	138.471.700,00	APBD
3.	Penempatan Kerja	Rp.	223.424.700,00	APBD

7.	Standardisasi	Rp.	288.122.700,00	APBD
8.	Pemasaran	Rp.	864.833.200,00	APBD
`);
    const [tabel] = bacaLembar(buatLembar({ isi })).tabel;
    assert.deepEqual(peran(tabel), ["no", "program", "lain", "pagu", "keterangan"]);
    assert.deepEqual(tabel?.data, { awal: 2, akhir: 7 });
  });

  it("program table of the Sekretariat: levels 1, 1.1 and dashes, Rp. inside the cell", () => {
    const isi = tab(`
	Program / Kegiatan/Sub. Kegiatan	Anggaran	Keterangan
1.	Program Penunjang	Rp. 7.417.586.120,00	APBD
1.1	Perencanaan dan Evaluasi	Rp. 72.594.300,00
	- Dokumen Perencanaan	Rp. 40.694.200,00
	- Laporan Kinerja	Rp. 31.900.100,00
1.2	Administrasi Keuangan	Rp. 4.513.835.906,00
`);
    const [tabel] = bacaLembar(buatLembar({ isi })).tabel;
    assert.deepEqual(peran(tabel), ["no", "program", "pagu", "keterangan"]);
    assert.deepEqual(tabel?.data, { awal: 2, akhir: 6 });
    assert.deepEqual(tabel?.barisJumlah, []);
  });

  describe("IKU appendix", () => {
    const isi = tab(`
INDIKATOR KINERJA UTAMA (IKU)
DINAS CONTOH KOTA BINJAI

1. Nama Organisasi : Dinas Contoh
2. Fungsi :
4. Indikator Kinerja Utama :

NO	INDIKATOR KINERJA UTAMA	SATUAN	TARGET	REALISASI	TINGKAT REALISASI (%)
1.	Pencari kerja yang dilatih	Orang	32	-	0 %
2.	Tenaga kerja yang ditempatkan	Orang	330	95	28,78 %
3.	Pencari kerja yang terdaftar	Orang	1.150	189	16,43 %

4.	Kasus yang diselesaikan	Kasus	6	-	0 %
5.	UTTP yang ditera ulang	UTTP	176	169	96,02 %
6.	Promosi produk	Pameran	3	-	0 %
7.	Pasar yang representatif	Pasar	22	22	100 %
8.	Dokumen SIINas	Dokumen	1	1	100 %

				Binjai, 31 Desember 2021
				Plt. KEPALA DINAS CONTOH

				NAMA KEPALA DINAS
				NIP. 19700101 199503 1 001
`);
    const [tabel, ...lain] = bacaLembar(buatLembar({ isi })).tabel;

    it("is one table that ends before the signature", () => {
      assert.equal(lain.length, 0);
      assert.equal(tabel?.rentang, "A8:F17");
      assert.deepEqual(peran(tabel), ["no", "indikator", "satuan", "target", "realisasi", "capaian"]);
    });

    it("is sure and silent, for every figure adds up", () => {
      assert.deepEqual(tabel?.temuan, []);
      assert.ok((tabel?.yakin ?? 0) >= 0.9);
    });
  });

  describe("Pengukuran Kinerja Kegiatan", () => {
    const kepala = tab(`
Pengukuran Kinerja Kegiatan Tahun 2021

Program/Kegiatan	Sub Kegiatan
	Uraian	Indikator Kinerja	Rencana Tingkat Capaian (Target)	Realisasi	Persentase
`);
    const lembar = buatLembar({ isi: [...kepala, ...KEGIATAN], gabungan: ["A3:A4", "B3:F3"] });
    const [tabel, ...lain] = bacaLembar(lembar).tabel;

    it("is one table with its roles, over page breaks and program rows", () => {
      assert.equal(lain.length, 0);
      assert.deepEqual(peran(tabel), ["program", "program", "indikator", "target", "realisasi", "capaian"]);
      assert.equal(tabel?.data.akhir, lembar.nilai.length);
    });

    it("has ten program rows and 43 rows of figures", () => {
      assert.equal(tabel?.barisSpanduk.length, 10);
      assert.equal(bacaIsiTabel(lembar, tabel as Tabel).baris.length, 43);
    });

    it("says that rupiah stand under Target", () => {
      assert.ok(kode(tabel).some(([, satu]) => satu === "TARGET_RUPIAH"));
    });

    it("names the one broken number and leaves it out of the sums", () => {
      const { baris } = bacaIsiTabel(lembar, tabel as Tabel);
      const jumlah = (kolom: "target" | "realisasi"): number =>
        baris.reduce((n, { [kolom]: sel }) => n + (sel?.bacaan.jenis === "angka" ? sel.bacaan.nilai : 0), 0);
      assert.equal(jumlah("target"), 7457740468);
      assert.equal((jumlah("realisasi") + 23940000).toFixed(2), "6794143210.96");
      const rusak = tabel?.temuan.filter((satu) => satu.kode === "ANGKA_RUSAK");
      assert.deepEqual(
        rusak?.map((satu) => satu.dinyatakan),
        ["23940.000"],
      );
    });
  });
});
