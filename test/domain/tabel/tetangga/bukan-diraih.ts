import type { NilaiSel } from "../../../../src/domain/tabel";
import { ke, kepalaGrup, persen, satuBaris } from "./alat";
import { INDIKATOR, lembarKasus, pilih, type HarapKasus, type Kasus } from "./kasus";

const BANYAK = 20;

/** Pairs of which the second is never the first, and the percents differ. */
const PASANGAN = ke(5).map((b): [number, number] => [80 + 7 * b, 60 + 9 * b + (b % 2)]);
const RUPIAH = PASANGAN.map(([t, r]): [number, number] => [t * 10_000_000, r * 10_000_000]);

/** "No | Indikator" and what follows of each pair. */
function barisDari(
  pasangan: readonly (readonly [number, number])[],
  isi: (t: number, r: number, b: number) => readonly NilaiSel[],
): NilaiSel[][] {
  return pasangan.map(([t, r], b) => [b + 1, pilih(INDIKATOR, b), ...isi(t, r, b)]);
}

function kasus(
  id: string,
  judul: readonly string[],
  kolom: readonly (string | readonly [string, readonly string[]])[],
  data: readonly (readonly NilaiSel[])[],
  harap: HarapKasus,
): Kasus {
  const semua = ["No", "Indikator", ...kolom];
  const datar = semua.every((satu) => typeof satu === "string");
  const kepala = datar ? satuBaris(semua as string[]) : kepalaGrup(semua);
  return { id: `${id} ${kolom.flat(2).join(" ")}`, lembar: lembarKasus(judul, kepala, data), harap };
}

const DIAM: HarapKasus = { tanpaTambah: true, tanpaWarna: ["C", "D", "E", "F", "G"] };
const WARNAI_E: HarapKasus = { warnai: ["E"] };

/** A narrower and a wider region; only the wider one was measured. */
function daerahLain(i: number): Kasus {
  const [sempit, luas] = pilih(
    [
      ["Kabupaten", "Provinsi"],
      ["Kota", "Nasional"],
      ["Kecamatan", "Kabupaten"],
      ["Dinas", "Provinsi"],
      ["Desa", "Kabupaten"],
      ["Puskesmas", "Kota"],
      ["RSUD", "Nasional"],
    ] as const,
    i,
  );
  const [t, r, p] = pilih(
    [
      ["Target", "Realisasi", "Capaian (%)"],
      ["Target 2024", "Realisasi 2024", "%"],
      ["Rencana", "Realisasi", "Persentase"],
    ] as const,
    i,
  );
  const data = barisDari(PASANGAN, (a, b, n) => [70 + n, a, b, persen(b, a)]);
  return kasus(
    `daerah-lain-${i}`,
    ["PERBANDINGAN TAHUN 2024"],
    [
      [sempit, [t]],
      [luas, [t, r, p]],
    ] as const,
    data,
    DIAM,
  );
}

/** The own three, and figures of others beside them. */
function daerahSendiri(i: number): Kasus {
  const lain = pilih(["Realisasi Provinsi", "Realisasi Nasional", "Standar Nasional", "Target Nasional"], i);
  const data = barisDari(PASANGAN, (a, b, n) => [a, b, persen(b, a), 71 + 3 * n]);
  return kasus(
    `daerah-sendiri-${i}`,
    ["LKjIP KABUPATEN TAHUN 2024"],
    ["Target", pilih(["Realisasi", "Realisasi Kabupaten"], i), "Capaian (%)", lain],
    data,
    WARNAI_E,
  );
}

/** Measured by what somebody else promised. */
function janjiOrang(i: number): Kasus {
  const janji = pilih(
    ["Target Nasional", "Standar Nasional", "Target Provinsi", "Target RPJMN", "Target SDGs", "Target Pusat"],
    i,
  );
  const hasil = pilih(["Realisasi", "Realisasi Kota", "Realisasi RSUD 2024"], i);
  const p = pilih(["Perbandingan (%)", "Rasio (%)", "%", "Persentase"], i);
  const data = barisDari(PASANGAN, (a, b) => [a, b, persen(b, a)]);
  return kasus(`janji-orang-${i}`, ["KINERJA KOTA TAHUN 2024"], [janji, hasil, p], data, DIAM);
}

/** What is owed, lost or missing, and its share of the whole. */
function terutang(i: number): Kasus {
  const [utuh, kurang] = pilih(
    [
      ["Baku Ketetapan (Rp)", "Tunggakan (Rp)"],
      ["Ketetapan (Rp)", "Piutang (Rp)"],
      ["Pagu (Rp)", "Sisa (Rp)"],
      ["Target (Rp)", "Kekurangan (Rp)"],
      ["Penyaluran (Rp)", "Kredit Macet (Rp)"],
      ["Anggaran (Rp)", "Kerugian (Rp)"],
    ] as const,
    i,
  );
  const nama = kurang.replace(" (Rp)", "");
  const p = pilih([`% ${nama}`, "%", `Persentase ${nama}`, "Persentase (%)"], i);
  const data = barisDari(RUPIAH, (a, b) => [a, b, persen(b, a)]);
  return kasus(`terutang-${i}`, ["DAFTAR PER 31-12-2024"], [utuh, kurang, p], data, DIAM);
}

/** The same in counts. */
function belumTercapai(i: number): Kasus {
  const kurang = pilih(
    ["Belum Terlayani", "Belum Selesai", "Kekurangan", "Sisa", "Gap", "Kesenjangan", "Pengaduan", "Rusak"],
    i,
  );
  const p = pilih(["%", `% ${kurang}`, "Persentase"], i);
  const data = barisDari(PASANGAN, (a, b) => [a, b, persen(b, a)]);
  return kasus(`belum-tercapai-${i}`, ["LAYANAN TAHUN 2024"], ["Target", kurang, p], data, DIAM);
}

/** Arrears that were collected, findings that were settled: a promise kept. */
function tertagih(i: number): Kasus {
  const [t, r] = pilih(
    [
      ["Target Penagihan Tunggakan", "Realisasi Penagihan Tunggakan"],
      ["Target Penyelesaian Temuan", "Realisasi Penyelesaian Temuan"],
      ["Target", "Realisasi Pengurangan Backlog"],
      ["Target", "Realisasi"],
    ] as const,
    i,
  );
  const data = barisDari(PASANGAN, (a, b) => [a, b, persen(b, a)]);
  return kasus(`tertagih-${i}`, ["DAFTAR TUNGGAKAN PBB TAHUN 2024"], [t, r, "Capaian (%)"], data, WARNAI_E);
}

/** What will have been reached by the end of the year. */
function perkiraan(i: number): Kasus {
  const kata = pilih(
    ["Prognosa", "Perkiraan", "Proyeksi", "Estimasi", "Prognosis", "Prediksi", "Taksiran"],
    i,
  );
  const r = pilih(
    [`${kata} Realisasi`, `${kata} Realisasi 31 Des`, `Realisasi (${kata})`, `${kata} Akhir Tahun`],
    i,
  );
  const p = pilih([`${kata} Capaian (%)`, "Capaian (%)", "%"], i);
  const data = barisDari(PASANGAN, (a, b) => [a, b, ...(i % 4 === 3 ? [] : [persen(b, a)])]);
  const kolom = ["Target 2024", r, ...(i % 4 === 3 ? [] : [p])];
  return kasus(`perkiraan-${i}`, ["POSISI OKTOBER 2024"], kolom, data, DIAM);
}

/** What was reached, and a forecast besides. */
function denganPerkiraan(i: number): Kasus {
  const kata = pilih(
    ["Prognosa Akhir Tahun", "Proyeksi 2025", "Perkiraan Capaian 2025", "Estimasi Kebutuhan"],
    i,
  );
  const data = barisDari(PASANGAN, (a, b, n) => [a, b, persen(b, a), 63 + 4 * n]);
  const kolom = ["Target", "Realisasi", "Capaian (%)", kata];
  return kasus(`dengan-perkiraan-${i}`, ["KINERJA TAHUN 2024"], kolom, data, WARNAI_E);
}

/** What a row is of the sum of all rows. */
function andil(i: number): Kasus {
  const semua = PASANGAN.reduce((n, [, r]) => n + r, 0);
  const p = pilih(["Persentase (%)", "%", "Proporsi", "Capaian (%)", "Kontribusi (%)"], i);
  const data = barisDari(PASANGAN, (_, r) => [r, persen(r, semua)]);
  const harap = { tanpaTambah: true, tanpaWarna: ["C", "D"], bukan: { D: ["capaian", "serapan"] } };
  return kasus(
    `andil-${i}`,
    ["STRUKTUR TAHUN 2024"],
    [pilih(["Realisasi", "Realisasi 2024"], i), p],
    data,
    harap,
  );
}

/** How far the way to the end of the plan was gone. */
function menujuAkhir(i: number): Kasus {
  const t = pilih(["Target Akhir RPJMD (2029)", "Target Akhir Renstra 2029", "Target Renstra 2029"], i);
  const p = pilih(["Tingkat Kemajuan (%)", "Capaian (%)", "Tingkat Capaian (%)", "Persentase"], i);
  const data = barisDari(PASANGAN, (a, b) => [b, a, persen(b, a)]);
  return kasus(`menuju-akhir-${i}`, ["KEMAJUAN RPJMD 2025-2029"], ["Realisasi 2025", t, p], data, DIAM);
}

/** What was agreed for many years, and what was drawn of it by now; a target of loans is a promise like others, and so is what was committed to. */
function komitmen(i: number): Kasus {
  const [t, r, p] = pilih(
    [
      ["Komitmen (ribu USD)", "Penarikan Kumulatif (ribu USD)", "Penarikan (%)"],
      ["Commitment", "Disbursement", "%"],
      ["Nilai Pinjaman", "Realisasi Penarikan", "Persentase"],
      ["Target Pinjaman", "Realisasi Pinjaman", "Capaian (%)"],
      ["Komitmen Kinerja", "Realisasi", "Capaian (%)"],
    ] as const,
    i,
  );
  const data = barisDari(PASANGAN, (a, b) => [a, b, persen(b, a)]);
  return kasus(
    `komitmen-${i}`,
    ["POSISI 2024"],
    [t, r, p],
    data,
    ["Realisasi", "Realisasi Pinjaman"].includes(r) ? WARNAI_E : DIAM,
  );
}

const JENIS = [
  daerahLain,
  daerahSendiri,
  janjiOrang,
  terutang,
  belumTercapai,
  tertagih,
  perkiraan,
  denganPerkiraan,
  andil,
  menujuAkhir,
  komitmen,
];

/** Percents that follow from two columns, and are no promise of the own office kept; and those like them that are. */
export const TETANGGA_BUKAN_DIRAIH: readonly Kasus[] = JENIS.flatMap((jenis) => ke(BANYAK).map(jenis));
