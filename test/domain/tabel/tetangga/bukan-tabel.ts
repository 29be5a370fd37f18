import type { NilaiSel } from "../../../../src/domain/tabel";
import { ke, persen, satuBaris } from "./alat";
import { INDIKATOR, lembarKasus, pilih, type Kasus } from "./kasus";

/*
 * What looks like a table and is none: nothing may be found there, and no table may be broken off by it.
 */

const BANYAK = 3;
const tanpaTabel = (id: string, isi: readonly (readonly NilaiSel[])[]): Kasus => ({
  id,
  lembar: lembarKasus([], [], isi),
  harap: { banyakTabel: 0 },
});

/** Letterhead, and who signs, side by side. */
function kopDanTandaTangan(i: number): Kasus {
  const [kiri, kanan] = pilih(
    [
      ["Mengetahui,", "Binjai, 3 Januari 2025"],
      ["PIHAK KEDUA", "PIHAK PERTAMA"],
      ["Disetujui oleh", "Disusun oleh"],
    ] as const,
    i,
  );
  return tanpaTabel(`kop-dan-tanda-tangan-${i} ${kiri}`, [
    ["PEMERINTAH KABUPATEN", null, null, null],
    ["DINAS PERIKANAN", null, null, null],
    ["Jl. Merdeka No. 12", "Telp. (061) 123456", "Faks. (061) 123457", "Kode Pos 20111"],
    [null, null, null, null],
    [kiri, null, null, kanan],
    ["Kepala Bidang", null, null, "Kepala Dinas"],
    [null, null, null, null],
    ["Drs. Ahmad Yani", null, null, "Ir. Siti Aminah"],
    ["NIP. 197001011990031001", null, null, "NIP. 196501011990032001"],
  ]);
}

/** Five people sign in five columns. */
function pengesahan(i: number): Kasus {
  const judul = pilih(
    [
      ["Disusun", "Diperiksa", "Dikoreksi", "Disetujui", "Disahkan"],
      ["Penyusun", "Pemeriksa", "Korektor", "Penyetuju", "Pengesah"],
      ["Staf", "Kasi", "Kabid", "Sekretaris", "Kadis"],
    ],
    i,
  );
  return tanpaTabel(`pengesahan-${i} ${judul[0]}`, [
    judul,
    ["Ahmad", "Budi", "Citra", "Dewi", "Eko"],
    ["Penata", "Penata", "Pembina", "Pembina", "Pembina"],
    ["197001012000", "197101012000", "197201012000", "197301012000", "197401012000"],
  ]);
}

/** Labels and their values, in two or three columns of pairs. */
function isianBerlabel(i: number): Kasus {
  const titik = pilih<NilaiSel>([":", null, ":"], i);
  const baris = (a: string, isiA: NilaiSel, b: string, isiB: NilaiSel): NilaiSel[] => [
    a,
    titik,
    isiA,
    b,
    titik,
    isiB,
  ];
  return tanpaTabel(`isian-berlabel-${i}`, [
    baris("Instansi", "Dinas Perikanan", "Kepala", "Ir. Siti Aminah"),
    baris("Alamat", "Jl. Merdeka", "Pangkat", "Pembina"),
    baris("Kota", "Binjai", "Golongan", "IV/b"),
    baris("Pegawai", 112, "Eselon", 2),
    baris("Bidang", 5, "Seksi", 15),
  ]);
}

/** A month's days under the days of the week. */
function kalender(i: number): Kasus {
  const hari = pilih(
    [
      ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"],
      ["Sen", "Sel", "Rab", "Kam", "Jum", "Sab", "Min"],
      ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"],
    ],
    i,
  );
  const minggu = (awal: number): NilaiSel[] => ke(7).map((k) => awal + k);
  return tanpaTabel(`kalender-${i} ${hari[0]}`, [["JANUARI 2025"], hari, ...[1, 8, 15, 22].map(minggu)]);
}

/** Notes, one below the other, with a word to the right of each. */
function catatan(i: number): Kasus {
  const kata = pilih(["selesai", "lanjut", "tunda"], i);
  return tanpaTabel(`catatan-${i} ${kata}`, [
    ["Hal-hal yang perlu diperhatikan", null, null, null],
    ["1. Data dikumpulkan dari bidang masing-masing", null, null, kata],
    ["2. Angka bersifat sementara", null, null, kata],
    ["3. Laporan disampaikan paling lambat Februari", null, null, kata],
    ["4. Perubahan dicatat tersendiri", null, null, kata],
  ]);
}

/** Boxes of an organisation. */
function bagan(i: number): Kasus {
  const puncak = pilih(["KEPALA DINAS", "DIREKTUR", "CAMAT"], i);
  return tanpaTabel(`bagan-${i} ${puncak}`, [
    [null, null, puncak, null, null],
    [null, null, null, "SEKRETARIS", null],
    ["Bidang Tangkap", null, "Bidang Budidaya", null, "Bidang Olahan"],
    ["Seksi Kapal", null, "Seksi Benih", null, "Seksi Pasar"],
    ["Seksi Alat", null, "Seksi Pakan", null, "Seksi Mutu"],
  ]);
}

const UKUR = ["Indikator", "Satuan", "Target", "Realisasi", "Kriteria"];
const barisUkur = (b: number): NilaiSel[] => [pilih(INDIKATOR, b), "Unit", 50 + b, 45 + b, "Baik"];
const satuTabel = (id: string, data: readonly (readonly NilaiSel[])[], akhir: number): Kasus => ({
  id,
  lembar: lembarKasus(["KINERJA 2024"], satuBaris(UKUR), data),
  harap: { banyakTabel: 1, data: [3, akhir] },
});

/** A value in words right below a banner, in a table that goes on. */
function nilaiKata(i: number): Kasus {
  const celah = pilih<NilaiSel[]>(
    [
      ["Tujuan 2 Tata kelola yang baik", null, null, null, null],
      ["B. ASPEK PELAYANAN", null, null, null, null],
      ["Program Keuangan Daerah", null, null, null, null],
    ],
    i,
  );
  const kata = pilih<NilaiSel[]>(
    [
      ["Opini atas laporan keuangan", "Opini", "WTP", "WTP", "Tercapai"],
      ["Predikat akuntabilitas kinerja", "Predikat", "BB", "B", "Kurang"],
      ["Status kabupaten layak anak", "Peringkat", "Madya", "Pratama", "Kurang"],
    ],
    i,
  );
  const data = [...ke(3).map(barisUkur), celah, kata, ...ke(3).map((b) => barisUkur(b + 3))];
  return satuTabel(`nilai-kata-${i} ${String(kata[2])}`, data, 10);
}

/** Months of blank plans in words, in rows of a table of figures. */
function rencanaKata(i: number): Kasus {
  const kata = pilih(
    [
      ["Survei awal", "Menyusul", "Belum rilis", "Belum rilis", "Ditunda"],
      ["Kajian bersama", "Naskah", "Menunggu", "Tahap awal", "Proses"],
      ["Audit mutu", "Laporan", "Akhir tahun", "Berjalan", "Proses"],
    ],
    i,
  );
  return satuTabel(
    `rencana-kata-${i} ${kata[0]}`,
    [...ke(3).map(barisUkur), kata, ...ke(3).map((b) => barisUkur(b + 3))],
    9,
  );
}

/** Colours and what each is worth: two rows. */
function legenda(i: number): Kasus {
  const warna = pilih(
    [
      ["Merah", "Kuning", "Hijau", "Biru"],
      ["Kurang", "Cukup", "Baik", "Istimewa"],
      ["D", "C", "B", "A"],
    ],
    i,
  );
  const persenLegenda = [50, 65, 75, 90].map((n) => persen(n, 100));
  return tanpaTabel(`legenda-${i} ${warna[0]}`, [["Arti warna"], warna, persenLegenda, ["dst"]]);
}

/** Sentences cut into pieces beside each other. */
function kalimatTerpotong(i: number): Kasus {
  const kata = pilih(["Dinas", "Badan", "Kantor"], i);
  return tanpaTabel(`kalimat-terpotong-${i} ${kata}`, [
    [`${kata} kami pada`, "tahun ini telah", "melaksanakan", "kegiatan."],
    ["Hasilnya", "baik sekali", "dan akan", "dilanjutkan."],
    ["Untuk itu", "kami mohon", "dukungan", "semua pihak."],
    ["Terima kasih", "atas perhatian", "dan kerja", "samanya."],
  ]);
}

/** Made-up neighbours of kind 2. */
export const TETANGGA_BUKAN_TABEL: readonly Kasus[] = [
  ...ke(BANYAK).map(kopDanTandaTangan),
  ...ke(BANYAK).map(pengesahan),
  ...ke(BANYAK).map(isianBerlabel),
  ...ke(BANYAK).map(kalender),
  ...ke(BANYAK).map(catatan),
  ...ke(BANYAK).map(bagan),
  ...ke(BANYAK).map(nilaiKata),
  ...ke(BANYAK).map(rencanaKata),
  ...ke(BANYAK).map(legenda),
  ...ke(BANYAK).map(kalimatTerpotong),
];
