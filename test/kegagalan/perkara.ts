import { readFileSync } from "node:fs";
import path from "node:path";
import type { OpenedExcel } from "excel-host/node";
import { bacaAmbil, terapkanAmbil } from "../../src/commands/ambil";
import { ambilBarisBawah } from "../../src/commands/ambil-baris";
import { bacaPengaturan, bacaProfil } from "../../src/commands/baca";
import type { HasilPerintah } from "../../src/commands/jenis";
import { kembalikan } from "../../src/commands/kembalikan";
import { jadikanAngka } from "../../src/commands/jadikan-angka";
import { siapkanKirim } from "../../src/commands/kirim";
import { buatLaporan } from "../../src/commands/laporan";
import { buatBanyakLaporan } from "../../src/commands/laporan-banyak";
import { simpanPengaturan } from "../../src/commands/pengaturan";
import { simpanProfil } from "../../src/commands/profil";
import { catatanReviu } from "../../src/commands/catatan-reviu";
import { perbaikiTemuan } from "../../src/commands/perbaiki";
import { bacaReviu, nyatakanBenar, reviuBuku } from "../../src/commands/reviu";
import { hapusTanda, tandaiReviu } from "../../src/commands/tanda-reviu";
import { siapkanBukuKerja } from "../../src/commands/siapkan";
import { siapkanTahunBaru } from "../../src/commands/tahun-baru";
import { petakan, ubahLegenda } from "../../src/commands/warna";
import { terapkan, warnaiYangPasti } from "../../src/commands/warna-terapkan";
import type { Bacaan } from "../../src/commands";
import { kerjakan, ketik } from "../commands/buka";
import { IKU, SALAH_HITUNG, TANPA_CAPAIAN, tulisLembar } from "../commands/warna-buku";

/** A command and a workbook over which it is run. */
export interface Perkara {
  readonly nama: string;
  /** The function of src/commands that writes. */
  readonly perintah: string;
  /** The file to begin with; a new workbook without one. */
  readonly berkas?: string;
  /** What was done in the workbook before. */
  readonly siapkan?: (excel: OpenedExcel) => Promise<unknown>;
  /** It needs results: an engine calculates, with our functions. */
  readonly mesin?: boolean;
  /** Titles of our own sheets in the opening workbook; the others are the user's. */
  readonly kami?: readonly string[];
  /** Reads what the screen shows before the user presses the button; nothing fails there. */
  readonly jalankan: () => Promise<() => Promise<HasilPerintah>>;
  /** It takes the journal away with everything else of ours. */
  readonly tanpaKembali?: true;
  /** The user does not press it again where it said that it was done: it would do another thing. */
  readonly sekali?: true;
}

const KAMI = ["Profil", "PK", "IKU", "Realisasi Anggaran", "Kriteria", "Lampiran I", "Reviu"];
const CONTOH = "assets/contoh/contoh.xlsx";
const NYATA = "test/fixtures/laporan-nyata.xlsx";

const langsung =
  (kerja: () => Promise<HasilPerintah>): Perkara["jalankan"] =>
  () =>
    Promise.resolve(kerja);

function terbaca<T>(bacaan: Bacaan<T>): T {
  if (!bacaan.ada) throw new Error(bacaan.pesan.teks);
  return bacaan.nilai;
}

/** Steps that must succeed before the command itself. */
async function berhasil(...langkah: readonly (() => Promise<HasilPerintah>)[]): Promise<void> {
  for (const satu of langkah) {
    const hasil = await satu();
    if (!hasil.berhasil) throw new Error(`${hasil.ringkasan} ${hasil.pesan[0]?.teks ?? ""}`);
  }
}

const contoh = () => siapkanBukuKerja({ isi: "contoh" });
const lampiran = () => buatLaporan("lampiran-i");
const ambilSemua: Perkara["jalankan"] = async () => {
  const peta = terbaca(await bacaAmbil());
  return () => terapkanAmbil(peta);
};
const ambil = async () => (await ambilSemua())();
const warnaiBuku = () => warnaiYangPasti({ jenis: "buku" }, { legenda: true });

const milikSaya = (excel: OpenedExcel) => ketik(excel, "Sheet1", "B2", "milik saya");

/** A print scale that an office chose for itself: a change of the paper leaves it. */
const skalaSendiri = (excel: OpenedExcel) =>
  kerjakan(excel, ({ workbook }) => {
    workbook.worksheets.getItem("Realisasi Anggaran").pageLayout.zoom = { scale: 43 };
  });

async function duaTabel(excel: OpenedExcel): Promise<void> {
  await tulisLembar(excel, "Sheet1", TANPA_CAPAIAN);
  await tulisLembar(excel, "Lampiran IKU", IKU);
}

async function barisTempel(excel: OpenedExcel): Promise<void> {
  const tempel = (judul: string, area: string, isi: (string | number)[][]) =>
    kerjakan(excel, ({ workbook }) => {
      workbook.worksheets.getItem(judul).getRange(area).values = isi;
    });
  await milikSaya(excel);
  await berhasil(contoh);
  await tempel("IKU", "B15:F16", [
    ["Sasaran", "Indikator tempel", "orang", 10, 9],
    ["Sasaran", "Indikator lain", "orang", 11, 8],
  ]);
  await tempel("Realisasi Anggaran", "D51:H51", [["Sub A", "Indikator A", 100, "", 50]]);
}

/** Amounts typed as text, into cells of several formats, and what stays as it was typed. */
async function teksAngka(excel: OpenedExcel): Promise<void> {
  await milikSaya(excel);
  await berhasil(contoh);
  await kerjakan(excel, ({ workbook }) => {
    const sheet = workbook.worksheets.getItem("Realisasi Anggaran");
    sheet.getRange("G9:H9").numberFormat = [["@", "0%"]];
    sheet.getRange("F9:H9").values = [["'Rp. 10.000,00", "'10.000.000", "'9.500.000,50"]];
    sheet.getRange("F20").values = [["'3 paket"]];
    workbook.worksheets.getItem("IKU").getRange("E8:F8").values = [["'100", "'87.5"]];
  });
}

async function kembalikanSesudah(
  excel: OpenedExcel,
  ...langkah: readonly (() => Promise<HasilPerintah>)[]
): Promise<void> {
  await milikSaya(excel);
  await berhasil(...langkah);
}

/** The command itself, and every shape of it that writes by another way. */
export const PERKARA: readonly Perkara[] = [
  {
    nama: "siapkan kosong",
    perintah: "siapkanBukuKerja",
    siapkan: milikSaya,
    jalankan: langsung(() => siapkanBukuKerja({ isi: "kosong" })),
  },
  {
    nama: "siapkan contoh",
    perintah: "siapkanBukuKerja",
    siapkan: milikSaya,
    jalankan: langsung(() => siapkanBukuKerja({ isi: "contoh", tambahan: ["perbandingan", "triwulan"] })),
  },
  {
    nama: "siapkan melengkapi buku lama",
    perintah: "siapkanBukuKerja",
    berkas: "test/fixtures/buku-0.1-contoh.xlsx",
    kami: KAMI,
    jalankan: langsung(() => siapkanBukuKerja({ isi: "kosong", tambahan: ["perbandingan", "unit"] })),
  },
  { nama: "ambil ke lembar baru", perintah: "terapkanAmbil", berkas: NYATA, jalankan: ambilSemua },
  {
    nama: "ambil ke tabel yang ada",
    perintah: "terapkanAmbil",
    siapkan: async (excel) => {
      await tulisLembar(excel, "Sheet1", IKU);
      await berhasil(() => siapkanBukuKerja({ isi: "kosong" }));
      await ketik(excel, "IKU", "C7", "Indikator milik kami");
    },
    kami: KAMI,
    jalankan: ambilSemua,
  },
  {
    nama: "tahun baru",
    perintah: "siapkanTahunBaru",
    siapkan: async (excel) => {
      await milikSaya(excel);
      await berhasil(() => siapkanBukuKerja({ isi: "contoh", tambahan: ["perbandingan"] }));
    },
    kami: KAMI,
    jalankan: langsung(siapkanTahunBaru),
  },
  {
    nama: "warnai yang pasti",
    perintah: "warnaiYangPasti",
    siapkan: duaTabel,
    jalankan: langsung(() => warnaiYangPasti({ jenis: "buku" })),
  },
  {
    nama: "warnai dengan legenda",
    perintah: "terapkan",
    siapkan: duaTabel,
    jalankan: async () => {
      const peta = ubahLegenda(terbaca(await petakan({ jenis: "buku" })), true);
      return () => terapkan(peta);
    },
  },
  {
    nama: "lampiran baru",
    perintah: "buatLaporan",
    siapkan: async (excel) => {
      await milikSaya(excel);
      await berhasil(contoh);
    },
    kami: KAMI,
    jalankan: langsung(lampiran),
  },
  {
    nama: "lampiran diperbarui",
    perintah: "buatLaporan",
    siapkan: async (excel) => {
      await milikSaya(excel);
      await berhasil(contoh, lampiran);
      await ketik(excel, "IKU", "C8", "Indikator yang diganti");
      await ketik(excel, "Lampiran I", "L3", "catatan di samping");
    },
    kami: KAMI,
    jalankan: langsung(lampiran),
  },
  {
    nama: "profil",
    perintah: "simpanProfil",
    berkas: CONTOH,
    kami: KAMI,
    jalankan: async () => {
      const profil = terbaca(await bacaProfil());
      return () => simpanProfil({ ...profil, instansi: "Dinas X", kota: "Kota Y" }, profil);
    },
  },
  {
    nama: "pengaturan",
    perintah: "simpanPengaturan",
    berkas: CONTOH,
    siapkan: skalaSendiri,
    kami: KAMI,
    jalankan: async () => {
      const lama = terbaca(await bacaPengaturan());
      return () => simpanPengaturan({ ...lama, skala: "sangat-tinggi", kertas: "Folio" }, lama);
    },
  },
  { nama: "reviu baru", perintah: "reviuBuku", berkas: NYATA, jalankan: langsung(reviuBuku) },
  {
    nama: "reviu lagi",
    perintah: "reviuBuku",
    berkas: NYATA,
    siapkan: async (excel) => {
      await berhasil(reviuBuku);
      await ketik(excel, "Reviu", "I7", "sudah benar");
    },
    kami: ["Reviu"],
    jalankan: langsung(reviuBuku),
  },
  {
    nama: "kirim nilai",
    mesin: true,
    perintah: "siapkanKirim",
    berkas: CONTOH,
    kami: KAMI,
    jalankan: langsung(() => siapkanKirim({ cara: "nilai", bersihkan: false })),
  },
  {
    nama: "kirim rumus biasa, bersih",
    mesin: true,
    tanpaKembali: true,
    perintah: "siapkanKirim",
    berkas: CONTOH,
    kami: KAMI,
    jalankan: langsung(() => siapkanKirim({ cara: "rumus-biasa", bersihkan: true })),
  },
  {
    nama: "masukkan baris ke tabel",
    perintah: "ambilBarisBawah",
    siapkan: barisTempel,
    kami: KAMI,
    jalankan: langsung(ambilBarisBawah),
  },
  {
    nama: "jadikan angka",
    perintah: "jadikanAngka",
    siapkan: teksAngka,
    kami: KAMI,
    jalankan: langsung(() => jadikanAngka()),
  },
  {
    nama: "kembalikan jadikan angka",
    perintah: "kembalikan",
    siapkan: async (excel) => {
      await teksAngka(excel);
      await berhasil(() => jadikanAngka());
    },
    kami: KAMI,
    jalankan: langsung(kembalikan),
    sekali: true,
  },
  {
    nama: "kembalikan siapkan",
    perintah: "kembalikan",
    siapkan: (excel) => kembalikanSesudah(excel, contoh),
    kami: KAMI,
    jalankan: langsung(kembalikan),
    sekali: true,
  },
  {
    nama: "kembalikan lampiran",
    perintah: "kembalikan",
    siapkan: (excel) => kembalikanSesudah(excel, contoh, lampiran),
    kami: KAMI,
    jalankan: langsung(kembalikan),
    sekali: true,
  },
  {
    nama: "kembalikan warna",
    perintah: "kembalikan",
    siapkan: async (excel) => {
      await duaTabel(excel);
      await berhasil(warnaiBuku);
    },
    jalankan: langsung(kembalikan),
    sekali: true,
  },
  {
    nama: "kembalikan ambil",
    perintah: "kembalikan",
    siapkan: async (excel) => {
      await tulisLembar(excel, "Sheet1", IKU);
      await berhasil(() => siapkanBukuKerja({ isi: "kosong" }), ambil);
    },
    kami: KAMI,
    jalankan: langsung(kembalikan),
    sekali: true,
  },
  {
    nama: "kembalikan tahun baru",
    perintah: "kembalikan",
    siapkan: (excel) => kembalikanSesudah(excel, contoh, siapkanTahunBaru),
    kami: KAMI,
    jalankan: langsung(kembalikan),
    sekali: true,
  },
  {
    nama: "kembalikan kirim",
    mesin: true,
    perintah: "kembalikan",
    berkas: CONTOH,
    siapkan: () => berhasil(() => siapkanKirim({ cara: "nilai", bersihkan: false })),
    kami: KAMI,
    jalankan: langsung(kembalikan),
    sekali: true,
  },
  {
    nama: "beberapa laporan",
    perintah: "buatBanyakLaporan",
    siapkan: async (excel) => {
      await milikSaya(excel);
      await berhasil(contoh);
    },
    kami: KAMI,
    jalankan: langsung(
      async () => (await buatBanyakLaporan(["kinerja-kegiatan", "efisiensi", "lampiran-i"])).hasil,
    ),
  },
  {
    nama: "catatan hasil reviu",
    perintah: "catatanReviu",
    siapkan: (excel) => tulisLembar(excel, "Sheet1", SALAH_HITUNG),
    jalankan: langsung(catatanReviu),
  },
  {
    nama: "nyatakan benar",
    perintah: "nyatakanBenar",
    siapkan: async (excel) => {
      await tulisLembar(excel, "Sheet1", SALAH_HITUNG);
      await berhasil(reviuBuku);
    },
    kami: ["Reviu"],
    jalankan: async () => {
      const [pertama] = terbaca(await bacaReviu()).temuan;
      return () => nyatakanBenar(pertama?.kunci ?? "", "menurut berita acara");
    },
  },
  {
    nama: "tandai temuan",
    perintah: "tandaiReviu",
    siapkan: (excel) => tulisLembar(excel, "Sheet1", SALAH_HITUNG),
    jalankan: langsung(tandaiReviu),
  },
  {
    nama: "hapus tanda",
    perintah: "hapusTanda",
    siapkan: async (excel) => {
      await tulisLembar(excel, "Sheet1", SALAH_HITUNG);
      await berhasil(tandaiReviu);
    },
    jalankan: langsung(hapusTanda),
  },
  {
    nama: "reviu memperbarui tanda",
    perintah: "reviuBuku",
    siapkan: async (excel) => {
      await tulisLembar(excel, "Sheet1", SALAH_HITUNG);
      await berhasil(reviuBuku, tandaiReviu);
      await ketik(excel, "Sheet1", "D5", 40_000_000);
    },
    kami: ["Reviu"],
    jalankan: langsung(reviuBuku),
  },
  {
    nama: "perbaiki temuan",
    perintah: "perbaikiTemuan",
    siapkan: (excel) => tulisLembar(excel, "Sheet1", SALAH_HITUNG),
    jalankan: async () => {
      const usulan = terbaca(await bacaReviu()).temuan.find((satu) => satu.usulan);
      return () => perbaikiTemuan(usulan?.kunci ?? "");
    },
    // Pressed again there is nothing left to mend.
    sekali: true,
  },
];

const AKAR = path.resolve(__dirname, "../..");

/** The file that a case begins with. */
export const berkasAwal = ({ berkas }: Perkara): Uint8Array | undefined =>
  berkas === undefined ? undefined : new Uint8Array(readFileSync(path.join(AKAR, berkas)));
