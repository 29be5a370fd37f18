import assert from "node:assert/strict";
import type { NilaiSel } from "../../../src/domain/tabel";
import { petaDenganPeran } from "../../../src/domain/warna/susun-peta";
import { lembar, petaDari, tabelDari } from "./alat";

type Isi = readonly (readonly NilaiSel[])[];

/** What would be done unasked ("warnai", "tambah", "" nothing), and the codes and columns that speak against it. */
function unasked(isi: Isi): [string, string[]] {
  const { rencana } = tabelDari(lembar(isi));
  const keberatan = rencana.temuan.flatMap(({ kode, isi: kata }) =>
    ["TAK_TERBUKTI", "SAINGAN", "ANGKA_TAK_DIKENAL"].includes(kode)
      ? [`${kode} ${"kolom" in kata ? kata.kolom : ""}`]
      : [],
  );
  return [rencana.jenis !== "biarkan" && rencana.yakin ? rencana.jenis : "", keberatan];
}

const CAPAIAN_SAJA: Isi = [
  ["No", "Indikator", "Pembanding A", "Capaian (%)"],
  [1, "Jalan mantap", 612, 72],
  [2, "Rumah layak huni", 420, 82],
];

describe("the gate before anything is done unasked", () => {
  it("colours a capaian that follows from the pair of its row, whatever else stands in the table", () => {
    const isi = [
      ["No", "Indikator", "Target", "Realisasi", "Capaian (%)", "Zonasi"],
      [1, "Jalan mantap", 80, 60, 75, 4],
      [2, "Rumah layak huni", 50, 45, 90, 9],
    ];
    assert.deepEqual(unasked(isi), ["warnai", []]);
  });

  it("asks about a capaian that no figures of the table bear out", () => {
    assert.deepEqual(unasked(CAPAIAN_SAJA), ["", ["TAK_TERBUKTI D"]]);
  });

  it("asks about a named share of rows that name nothing measured; a bare percent word names none", () => {
    const isi = (judul: string): Isi => [
      ["Sekolah", "Kuota", "Diterima", judul],
      ["SD 1", 80, 60, 75],
      ["SD 2", 50, 45, 90],
      ["SD 3", 40, 30, 75],
    ];
    // Whether other sheets make it the table's own percent or a rival of its pair: it is what is asked about.
    for (const judul of ["Persentase Keterisian", "Keterisian (%)"]) {
      const [warna, tanya] = unasked(isi(judul));
      assert.equal(warna, "", judul);
      assert.ok(
        tanya.some((satu) => /\bD\b/.test(satu)),
        `${judul}: ${tanya.join("; ")}`,
      );
    }
    for (const judul of ["%", "Persentase", "Prosentase (%)"])
      assert.deepEqual(unasked(isi(judul)), ["warnai", []], judul);
  });

  it("does what the user has confirmed", () => {
    const peta = petaDari(lembar(CAPAIAN_SAJA));
    const kunci = peta.lembar[0]?.tabel[0]?.kunci ?? "";
    const [tabel] = petaDenganPeran(peta, kunci, "D", "capaian").lembar[0]?.tabel ?? [];
    assert.equal(tabel?.rencana.jenis === "warnai" && tabel.rencana.yakin, true);
  });

  it("asks where three further columns are a measurement that nobody named", () => {
    const isi = [
      ["No", "Indikator", "Target", "Realisasi", "Capaian (%)", "Alfa", "Beta", "Gama"],
      [1, "Jalan mantap", 80, 60, 75, 100, 95, 95],
      [2, "Rumah layak huni", 50, 45, 90, 60, 30, 50],
      [3, "Jembatan", 20, 10, 50, 40, 36, 90],
    ];
    assert.deepEqual(unasked(isi), ["", ["SAINGAN H"]]);
  });

  it("adds columns to a plain measurement, and asks where other figures stand in it", () => {
    const polos = [
      ["No", "Indikator", "Satuan", "Target", "Realisasi"],
      [1, "Jalan mantap", "km", 80, 60],
      [2, "Rumah layak huni", "unit", 50, 45],
    ];
    assert.deepEqual(unasked(polos), ["tambah", []]);
    const asing = polos.map((baris, i) => [...baris, ["Zonasi", 40, 52][i] ?? null]);
    assert.deepEqual(unasked(asing), ["", ["ANGKA_TAK_DIKENAL F"]]);
  });

  it("adds none to works measured in money as well as by progress, unless the money is borne out by itself", () => {
    const pekerjaan = [
      ["No", "Kegiatan", "Pagu (Rp)", "Realisasi Keuangan (Rp)", "Target", "Realisasi"],
      [1, "Irigasi", 200000000, 90000000, 50, 45],
      [2, "Embung", 150000000, 60000000, 40, 30],
    ];
    assert.deepEqual(unasked(pekerjaan), ["", ["SAINGAN D"]]);
    const serapan = ["Serapan (%)", 45, 40];
    const berserapan = pekerjaan.map(([no, nama, pagu, rp, t, r], i) => [
      ...[no ?? null, nama ?? null, pagu ?? null, rp ?? null],
      ...[serapan[i] ?? null, t ?? null, r ?? null],
    ]);
    assert.deepEqual(unasked(berserapan), ["tambah", []]);
  });

  it("asks about the percents of equal parts where no column speaks of the whole", () => {
    const isi = [
      ["Kecamatan", "APBD", null, null, "DAK", null, null],
      [null, "Target", "Realisasi", "%", "Target", "Realisasi", "%"],
      ["Utara", 40, 40, 100, 25, 24, 96],
      ["Selatan", 30, 27, 90, 20, 20, 100],
      ["Timur", 20, 15, 75, 10, 8, 80],
    ];
    const gabungan = [
      { awalBaris: 0, awalKolom: 1, akhirBaris: 0, akhirKolom: 3 },
      { awalBaris: 0, awalKolom: 4, akhirBaris: 0, akhirKolom: 6 },
    ];
    const { rencana } = tabelDari({ ...lembar(isi), mentah: { ...lembar(isi).mentah, gabungan } });
    assert.ok(rencana.jenis === "warnai" && !rencana.yakin);
    assert.deepEqual([rencana.kolom, ...rencana.sampingan.map(({ kolom }) => kolom)], ["D", "G"]);
    assert.deepEqual(
      rencana.temuan.filter(({ tingkat }) => tingkat !== "info").map(({ kode }) => kode),
      ["BAGIAN_SETARA"],
    );
  });

  it("asks about the quarters' own percents where none speaks of the year", () => {
    const isi: Isi = [
      ["Indikator", "Target TW III", "Realisasi TW III", "Capaian TW III (%)"],
      ["Dokumen", 40, 40, 100],
      ["Pelatihan", 30, 27, 90],
      ["Pembinaan", 20, 15, 75],
    ];
    const { rencana } = tabelDari(lembar(isi));
    assert.ok(rencana.jenis === "warnai" && !rencana.yakin);
    assert.ok(rencana.temuan.some(({ kode }) => kode === "BAGIAN_SETARA"));
  });

  it("asks where a second fund has as good a percent, though some of its rows have none", () => {
    const isi: NilaiSel[][] = [
      ["Perangkat Daerah", "APBD (Rp)", null, null, "DAK Nonfisik (Rp)", null, null],
      [null, "Pagu", "Realisasi", "%", "Pagu", "Realisasi", "%"],
      ["Dinas Kesehatan", 1_800_000_000, 1_620_000_000, 90, 4_000_000_000, 3_200_000_000, 80],
      ["Dinas P2KB", 600_000_000, 570_000_000, 95, 2_500_000_000, 2_450_000_000, 98],
      ["Dinas Perikanan", 150_000_000, 147_000_000, 98, 0, 0, "-"],
      ["Dinas PUPR", 900_000_000, 630_000_000, 70, 0, 0, "-"],
    ];
    const gabungan = [1, 4].map((k) => ({ awalBaris: 0, awalKolom: k, akhirBaris: 0, akhirKolom: k + 2 }));
    const satu = lembar(isi);
    const { rencana } = tabelDari({ ...satu, mentah: { ...satu.mentah, gabungan } });
    assert.ok(rencana.jenis === "biarkan" || !rencana.yakin);
  });

  it("asks about the one part of several whose percent was understood, wherever it stands", () => {
    const isi = (kiri: string, kanan: string): NilaiSel[][] => [
      ["Indikator", kiri, null, null, kanan, null, null],
      [null, "Target", "Realisasi", "Capaian (%)", "Target", "Realisasi", "Capaian (%)"],
      ["Dokumen", 40, 40, 100, 25, 24, 96],
      ["Pelatihan", 30, 27, 90, 20, 20, 100],
      ["Pembinaan", 20, 15, 75, 10, 8, 80],
    ];
    const gabungan = [1, 4].map((k) => ({ awalBaris: 0, awalKolom: k, akhirBaris: 0, akhirKolom: k + 2 }));
    for (const [kiri, kanan] of [
      ["Laki-laki (Rp)", "% Perempuan"],
      ["% Perempuan", "Laki-laki (Rp)"],
    ] as const) {
      const satu = lembar(isi(kiri, kanan));
      const { rencana } = tabelDari({ ...satu, mentah: { ...satu.mentah, gabungan } });
      assert.ok(rencana.jenis === "biarkan" || !rencana.yakin, kiri);
    }
  });

  it("asks where a percent follows better with the value reached and the percent exchanged", () => {
    const isi = [
      ["Indikator Tujuan", "Satuan", "Sasaran Angka 2024", "Capaian 2024", "Kinerja (%)"],
      ["Indeks Desa Membangun", "Indeks", 0.72, 0.7315, 101.6],
      ["Desa mandiri", "Desa", 25, 22, 88],
      ["BUMDes maju", "Unit", 18, 18, 100],
      ["Persentase desa tepat waktu", "%", 100, 91.3, 91.3],
    ];
    assert.equal(unasked(isi)[0], "");
  });

  it("asks about a share that names no achievement over rows that name nothing measured", () => {
    const isi = [
      ["Sekolah", "Kuota", "Pendaftar", "Diterima", "Keterisian (%)"],
      ["SDN 1", 56, 61, 56, 100],
      ["SDN 2", 28, 15, 15, 53.57],
      ["SDN 3", 28, 22, 22, 78.57],
    ];
    assert.equal(unasked(isi)[0], "");
  });

  it("adds no second percent where a column follows from the realisasi and another one, whatever they are called", () => {
    const isi = [
      ["No", "Indikator", "Target", "Realisasi", "Target Antara"],
      [1, "Jalan mantap", 75, 60, 80],
      [2, "Rumah layak huni", 90, 45, 50],
      [3, "Jembatan", 50, 10, 20],
    ];
    const [dikerjakan, keberatan] = unasked(isi);
    assert.equal(dikerjakan, "");
    assert.ok(
      keberatan.some((satu) => satu.startsWith("SAINGAN")),
      keberatan.join(),
    );
  });

  it("keeps an objection of the rules where the learned judgement sees something else in the column", () => {
    const isi = [
      ["No", "Indikator", "Satuan", "Target", "Realisasi", "Keterangan Capaian"],
      [1, "Jalan mantap", "Unit", 60, 58, "Tidak tercapai"],
      [2, "Rumah layak huni", "Unit", 61, 61, "Tercapai"],
      [3, "Jembatan", "Unit", 62, 62, "Tercapai"],
    ];
    assert.equal(unasked(isi)[0], "");
  });

  it("asks where the target was guessed by its figures and another column calls itself one", () => {
    const baris = [
      ["Sindang", 388, 287, 73.97, 70],
      ["Ciparay", 512, 340, 66.41, 70],
      ["Jatiwangi", 441, 322, 73.02, 70],
    ];
    const janji = "Target TW 3 (%)";
    const dugaan = ["Indikator", "Jumlah Sasaran", "Realisasi", "Capaian (%)", janji];
    assert.deepEqual(unasked([dugaan, ...baris]), ["", ["SAINGAN E"]]);
    const asing = ["Puskesmas", "Sasaran Bumil", "K6 (Absolut)", "Cakupan (%)", janji];
    assert.equal(unasked([asing, ...baris])[0], "");
  });
});
