import type { NilaiSel } from "../../../../src/domain/tabel";
import { ke, persen, satuBaris } from "./alat";
import { INDIKATOR, lembarKasus, pilih, type HarapKasus, type Kasus } from "./kasus";

const BANYAK = 20;
const TRIO = ["No", "Indikator", "Target", "Realisasi", "Capaian (%)"];
const DUA = TRIO.slice(0, 4);

function baris(n: number, berpersen = true): NilaiSel[][] {
  return ke(n).map((b): NilaiSel[] => {
    const [t, r] = [80 + 7 * b, 60 + 9 * b + (b % 2)];
    return [b + 1, pilih(INDIKATOR, b), t, r, ...(berpersen ? [persen(r, t)] : [])];
  });
}

/** Every second sheet without the office's own percent, so that columns would be added. */
const berpersen = (i: number): boolean => i % 2 === 0;
const judulnya = (i: number): string[] => (berpersen(i) ? TRIO : DUA);
const ASING: HarapKasus = { tanpaTambah: true, tanpaWarna: ["E"] };
const boleh = (i: number): HarapKasus => (berpersen(i) ? { warnai: ["E"] } : { tambah: true });

const CONTOH = [
  "CONTOH PENGISIAN FORMULIR PENGUKURAN KINERJA",
  "Simulasi Penghitungan Capaian Kinerja 2025",
  "LEMBAR LATIHAN PESERTA BIMTEK",
  "Data dummy untuk uji aplikasi",
  "FORMULIR PENGUKURAN KINERJA (CONTOH)",
  "Skenario Pesimis Capaian 2025",
  "Ilustrasi perhitungan capaian",
  "PROGNOSA CAPAIAN KINERJA TAHUN 2024",
  "Capaian Kinerja 2024 (perkiraan)",
  "Contoh: Formulir A",
];

function judulContoh(i: number): Kasus {
  const judul = pilih(CONTOH, i);
  const lembar = lembarKasus(
    pilih([[judul], [judul, "DINAS SOSIAL KOTA BARU"], ["LAMPIRAN SURAT EDARAN", judul]], i),
    satuBaris(judulnya(i)),
    baris(4, berpersen(i)),
  );
  return { id: `judul-contoh-${i} ${judul}`, lembar, harap: ASING };
}

const CATATAN = [
  "Angka di atas hanya ilustrasi cara menghitung",
  "Catatan: data ini hanya sebagai contoh",
  "*) isian di atas sekadar contoh, ganti dengan data OPD",
  "Keterangan: bukan data sebenarnya",
  "Realisasi masih berupa angka perkiraan",
  "Angka bersifat proyeksi, belum realisasi",
  "Data fiktif untuk keperluan latihan",
  "Angka untuk simulasi",
];

function catatanContoh(i: number): Kasus {
  const catatan = pilih(CATATAN, i);
  const lembar = lembarKasus(["PENGUKURAN KINERJA TAHUN 2024"], satuBaris(judulnya(i)), [
    ...baris(4, berpersen(i)),
    ...(i % 3 === 0 ? [[null]] : []),
    [catatan],
  ]);
  return { id: `catatan-contoh-${i} ${catatan}`, lembar, harap: ASING };
}

/** Things that offices do and make by the same words. */
const SUNGGUHAN = [
  "BALAI LATIHAN KERJA KOTA BARU TAHUN 2024",
  "KINERJA DESA PERCONTOHAN TAHUN 2024",
  "UPT SIMULASI DAN PELATIHAN BENCANA 2024",
  "CAPAIAN SIMULASI BENCANA DAN GLADI 2024",
  "PENGAMBILAN CONTOH UJI AIR 2024",
  "PUSAT PERKIRAAN CUACA, KINERJA 2024",
  "SEKSI PROYEKSI PENDUDUK TAHUN 2024",
  "LABORATORIUM CONTOH TANAH 2024",
  "BIDANG LATIHAN DAN PRODUKTIVITAS 2024",
  "RUMAH CONTOH LAYAK HUNI 2024",
];

function sungguhan(i: number): Kasus {
  const judul = pilih(SUNGGUHAN, i);
  const lembar = lembarKasus([judul], satuBaris(judulnya(i)), [
    ...baris(4, berpersen(i)),
    [pilih(["Sumber: Bidang Latihan Kerja", "Contoh uji diambil tiap bulan", "Data diolah, 2024"], i)],
  ]);
  return { id: `sungguhan-${i} ${judul}`, lembar, harap: boleh(i) };
}

/** Targets between two limits: how they are measured, the office decides. */
function rentang(i: number): Kasus {
  const sampai = pilih(["–", "-", " - ", " s.d. ", " s/d "], i);
  const banyak = 4 + (i % 2);
  const data = ke(banyak).map((b): NilaiSel[] => {
    const bawah = 40 + 7 * b + i;
    return [b + 1, pilih(INDIKATOR, b), `${bawah}${sampai}${bawah + 5}`, bawah + 2];
  });
  const lembar = lembarKasus(["TARGET DAN REALISASI TAHUN 2024"], satuBaris(DUA), data);
  return { id: `rentang-${i} ${sampai}`, lembar, harap: ASING };
}

/** One such target among plain ones. */
function satuRentang(i: number): Kasus {
  const data = baris(5, false).map((satu, b) => (b === i % 5 ? [satu[0]!, satu[1]!, "80-85", 83] : satu));
  const lembar = lembarKasus(["TARGET DAN REALISASI TAHUN 2024"], satuBaris(DUA), data);
  return { id: `satu-rentang-${i}`, lembar, harap: { tambah: true } };
}

const SEBAGIAN = [
  "POSISI 30 JUNI 2024",
  "Keadaan s.d. September 2024",
  "LAPORAN SEMESTER I TAHUN 2024",
  "s.d. Triwulan III Tahun 2024",
  "Per 31 Oktober 2024",
  "Sampai dengan Bulan Agustus 2024",
  "LAPORAN TRIWULAN II TAHUN 2024",
  "LAPORAN BULAN MARET 2024",
  "Minggu ke-23 Tahun 2024",
];

function sebagianTahun(i: number): Kasus {
  const kapan = pilih(SEBAGIAN, i);
  const lembar = lembarKasus(["KINERJA DINAS", kapan], satuBaris(DUA), baris(4, false));
  return { id: `sebagian-tahun-${i} ${kapan}`, lembar, harap: ASING };
}

const SETAHUN = [
  "POSISI 31 DESEMBER 2024",
  "Keadaan s.d. Desember 2024",
  "LAPORAN TAHUN 2024",
  "s.d. Triwulan IV Tahun 2024",
  "Januari s.d. Desember 2024",
];

function setahun(i: number): Kasus {
  const kapan = pilih(SETAHUN, i);
  const lembar = lembarKasus(["KINERJA DINAS", kapan], satuBaris(DUA), baris(4, false));
  return { id: `setahun-${i} ${kapan}`, lembar, harap: { tambah: true } };
}

const SATUAN = [
  ["Target (Rp juta)", "Realisasi (Rp)"],
  ["Target (USD)", "Realisasi (Rp)"],
  ["Target (ton)", "Realisasi (kg)"],
  ["Target (Rp miliar)", "Realisasi (Rp juta)"],
  ["Target (ribuan)", "Realisasi (jutaan)"],
  ["Target (ha)", "Realisasi (km)"],
  ["Target (jam)", "Realisasi (menit)"],
] as const;

function satuanBeda(i: number): Kasus {
  const dua = pilih(SATUAN, i);
  const lembar = lembarKasus(["TAHUN 2024"], satuBaris(["No", "Indikator", ...dua]), baris(4, false));
  return { id: `satuan-beda-${i} ${dua.join(" ")}`, lembar, harap: ASING };
}

/** The same unit in both titles. */
function satuanSama(i: number): Kasus {
  const dua = pilih(
    [
      ["Target (ton)", "Realisasi (ton)"],
      ["Target (unit)", "Realisasi (unit)"],
    ] as const,
    i,
  );
  const lembar = lembarKasus(["TAHUN 2024"], satuBaris(["No", "Indikator", ...dua]), baris(4, false));
  return { id: `satuan-sama-${i} ${dua.join(" ")}`, lembar, harap: { tambah: true } };
}

/** Two tables under the year of each: each is the report of its own year. */
function tahunMasing(i: number): Kasus {
  const [lalu, kini] = pilih(
    [
      ["TAHUN 2022", "TAHUN 2023"],
      ["Tahun Anggaran 2023", "Tahun Anggaran 2024"],
      ["A. Capaian Tahun 2024", "B. Capaian Tahun 2025"],
    ] as const,
    i,
  );
  const lembar = lembarKasus(["KINERJA TERMINAL", lalu], satuBaris(TRIO), [
    ...baris(4),
    ...(i % 2 ? [[null]] : []),
    [kini],
    TRIO,
    ...baris(4).map((satu): NilaiSel[] => [...satu.slice(0, 2), ...satu.slice(2).map((n) => Number(n))]),
  ]);
  return { id: `tahun-masing-${i} ${lalu}`, lembar, harap: { warnai: ["E"], banyakTabel: 2 } };
}

const JENIS = [
  judulContoh,
  catatanContoh,
  sungguhan,
  rentang,
  satuRentang,
  sebagianTahun,
  setahun,
  satuanBeda,
  satuanSama,
  tahunMasing,
];

/** Figures that nobody measured, that do not divide or that are of a part of the year; and those like them that are in order. */
export const TETANGGA_BUKAN_DATA: readonly Kasus[] = JENIS.flatMap((jenis) => ke(BANYAK).map(jenis));
