import "../../src/taskpane/tema/tanpa-huruf-jauh";
import { createRoot, type Root } from "react-dom/client";
import type { HasilPerintah } from "../../src/commands";
import { PENGATURAN_BAWAAN } from "../../src/domain/pengaturan/pengaturan";
import type { Pesan } from "../../src/domain/pesan";
import { PROFIL_KOSONG } from "../../src/domain/profil/profil";
import type { StatusPita } from "../../src/commands";
import type { LembarTerbaca } from "../../src/domain/warna/peta";
import { dukungan as en } from "../../src/bahasa/en/dukungan";
import { dukungan as id } from "../../src/bahasa/id/dukungan";
import { Aplikasi } from "../../src/taskpane/Aplikasi";
import { KonteksPerintah, type Perintah } from "../../src/taskpane/perintah";
import { daftarkanIkon } from "../../src/taskpane/tema/ikon";
import { muatTeks } from "../../src/taskpane/teks";
import { statusContoh, keadaanContoh, keadaanTerisi, perintahContoh } from "./perintah-contoh";
import { IKU_ADA, LEMBAR_KANTOR, petaAmbilContoh } from "./peta-ambil-contoh";
import { lembarContoh, petaContoh } from "./peta-contoh";
import { IKU, TABEL_32, TABEL_33_37, TANPA_CAPAIAN } from "../commands/warna-buku";

/*
 * Draws the pane with commands that answer from here, for looking at it: ?adegan=terisi&tema=gelap&bahasa=en. A scene behind a
 * # draws a new pane in the page that is there.
 */

const PESAN: readonly Pesan[] = [
  {
    kode: "REALISASI_RUSAK",
    tingkat: "galat",
    teks: '"23940.000" tidak dapat dibaca: titik ini pemisah ribuan atau desimal?',
    sel: "IKU!E9",
    ditemukan: "23940.000",
    saran: "Tulis 23.940.000 atau 23940.",
  },
  {
    kode: "CELAH",
    tingkat: "peringatan",
    teks: "Capaian 90,40 % ada di antara dua kriteria.",
    sel: "IKU!F7",
  },
  { kode: "NIP", tingkat: "info", teks: "NIP kepala masih kosong.", sel: "Profil!C14" },
  { kode: "PAGU", tingkat: "galat", teks: "Pagu kosong.", sel: "'Realisasi Anggaran'!G12" },
];

const LAMPIRAN: HasilPerintah = {
  berhasil: true,
  akibat: "berubah",
  ringkasan: "Lampiran I dibuat: 8 indikator, 1 halaman, dalam 0,4 detik.",
  pesan: PESAN.slice(0, 2),
};

const lambat = <T,>(nilai: T) => new Promise<T>((selesai) => setTimeout(() => selesai(nilai), 4000));

const DARI_PITA: StatusPita = {
  berhasil: true,
  akibat: "berubah",
  ringkasan: "Tidak ada yang diwarnai.",
  pesan: [{ kode: "PERLU_DILIHAT", tingkat: "peringatan", teks: "Bacaannya belum pasti." }],
  buka: "warna",
};

/** The page Warnai as the ribbon opens it over these sheets. */
function diwarnai(...lembar: readonly LembarTerbaca[]): Partial<Perintah> {
  return {
    statusPita: () => DARI_PITA,
    petakan: async () => ({ ada: true, nilai: petaContoh(lembar) }),
    statusKembalikan: async () => ({
      ada: true,
      nilai: statusContoh(["siapkan"], ["ambil", "IKU"], ["warnai", "IKU"]),
    }),
  };
}

/** The page Ambil as the ribbon opens it over these sheets. */
function diambil(...isi: Parameters<typeof petaAmbilContoh>): Partial<Perintah> {
  const pesan: StatusPita = {
    berhasil: true,
    akibat: "tidak-ada",
    ringkasan: "Periksa dahulu yang akan diambil. Belum ada yang ditulis.",
    pesan: [],
    buka: "ambil",
  };
  return {
    statusPita: () => pesan,
    bacaAmbil: async () => ({ ada: true, nilai: petaAmbilContoh(...isi) }),
    statusKembalikan: async () => ({ ada: true, nilai: statusContoh(["ambil", "IKU"]) }),
  };
}

const RUSAK = IKU.map((baris, i) => (i > 3 ? [...baris.slice(0, 5), i === 4 ? "sebagian" : 0.4] : baris));

const ADEGAN: Readonly<Record<string, Partial<Perintah>>> = {
  kosong: {},
  terisi: { bacaKeadaan: async () => ({ ada: true, nilai: keadaanTerisi({ pesan: PESAN }) }) },
  hasil: {
    bacaKeadaan: async () => ({ ada: true, nilai: keadaanTerisi({ langkah: "selesai" }) }),
    statusPita: () => LAMPIRAN,
  },
  warna: diwarnai(lembarContoh("IKU", IKU)),
  "warna-banyak": diwarnai(
    lembarContoh("Tabel 3.2", TABEL_32),
    lembarContoh("Tabel 3.3 sampai 3.7", TABEL_33_37),
    lembarContoh("Tanpa capaian", TANPA_CAPAIAN),
    lembarContoh("IKU rusak", RUSAK),
    lembarContoh("Terkunci", IKU, { terproteksi: true }),
  ),
  "warna-kosong": diwarnai(lembarContoh("Catatan", [["Rapat"], ["Senin"]])),
  ambil: diambil(LEMBAR_KANTOR, IKU_ADA),
  "ambil-kosong": diambil(),
  "isi-profil": {
    bacaKeadaan: async () => ({
      ada: true,
      nilai: keadaanTerisi({
        langkah: "isi-profil",
        lembar: keadaanTerisi().lembar.map((satu) => ({ ...satu, baris: 0 })),
        profil: {
          terisi: 7,
          dari: 10,
          kosong: [
            { bidang: "kota", label: "", sel: "Profil!B8" },
            { bidang: "pangkatKepala", label: "", sel: "Profil!B15" },
            { bidang: "nipKepala", label: "", sel: "Profil!B16" },
          ],
        },
      }),
    }),
    bacaProfil: async () => ({
      ada: true,
      nilai: {
        ...PROFIL_KOSONG,
        instansi: "Dinas Perdagangan Kota Contoh",
        tahun: "20255",
        nipKepala: "1970",
      },
    }),
    bacaPengaturan: async () => ({ ada: true, nilai: { ...PENGATURAN_BAWAAN, skala: "sendiri" } }),
  },
  terkunci: { bacaKeadaan: async () => ({ ada: true, nilai: keadaanContoh({ terkunci: true }) }) },
  lambat: { siapkanBukuKerja: () => lambat(LAMPIRAN) },
  gagal: {
    bacaKeadaan: async () => ({
      ada: false,
      pesan: {
        kode: "SEL_DIEDIT",
        tingkat: "galat",
        teks: "Excel sedang mengedit sel. Tekan Enter, lalu coba lagi.",
      },
    }),
  },
  lama: {
    dukungan: async () => ({
      versi: "Excel · PC · 16.0.10730",
      butir: [
        {
          kode: "API",
          nama: "ExcelApi 1.14",
          wajib: true,
          keadaan: { tersedia: false, alasan: "terlalu lama" },
        },
      ],
    }),
  },
  rusak: {
    bacaKeadaan: async () => ({ ada: true, nilai: { ...keadaanTerisi(), lembar: undefined as never } }),
  },
};

const minta = new URLSearchParams(location.search);
// The commands' own sentences follow Excel's language.
Object.assign(globalThis, { Office: { context: { displayLanguage: minta.get("bahasa") ?? "id" } } });
const { nama, rumusTakDikenal } = minta.get("bahasa") === "en" ? en : id;

const KESEHATAN: Partial<Perintah> = {
  kesehatan: async () => ({
    addin: "LKjIP 1.0.0",
    versi: "Excel · PC · 16.0.14332.20763",
    set: "ExcelApi 1.14 · CustomFunctionsRuntime 1.3 · SharedRuntime 1.1",
    butir: [
      { kode: "excel", nama: nama.excel, wajib: true, keadaan: { tersedia: true } },
      { kode: "fungsi", nama: nama.fungsi, wajib: true, keadaan: { tersedia: true } },
      { kode: "runtime", nama: nama.runtime, wajib: true, keadaan: { tersedia: true } },
      {
        kode: "rumus",
        nama: nama.rumus,
        wajib: false,
        keadaan: { tersedia: false, alasan: rumusTakDikenal("IKU!G7") },
      },
    ],
    keterangan: "LKjIP 1.0.0\nExcel · PC · 16.0.14332.20763",
  }),
};

const TEMA: Readonly<Record<string, { latar: string; teks: string }>> = {
  terang: { latar: "#ffffff", teks: "#242424" },
  abu: { latar: "#e6e6e6", teks: "#262626" },
  gelap: { latar: "#292929", teks: "#ffffff" },
};

const tema = TEMA[minta.get("tema") ?? "terang"];
daftarkanIkon();
const bahasa = minta.get("bahasa") === "en" ? "en" : "id";
const layar = (adegan: string) => (
  <KonteksPerintah.Provider value={perintahContoh({ ...KESEHATAN, ...ADEGAN[adegan] })}>
    <Aplikasi tampilan={{ excel: "ada", bahasa, ...(tema ? { tema } : {}) }} />
  </KonteksPerintah.Provider>
);
let akar: Root | undefined;
function gambar(): void {
  akar?.unmount();
  akar = createRoot(document.getElementById("panel")!);
  akar.render(layar(location.hash.slice(1) || (minta.get("adegan") ?? "kosong")));
}
window.addEventListener("hashchange", gambar);
void muatTeks(bahasa).then(gambar);
