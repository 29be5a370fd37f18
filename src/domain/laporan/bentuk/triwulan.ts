import type { IsiSel } from "../../angka/hasil-baca";
import type { IsiBuku } from "../../lembar/isi-buku";
import type { JumlahUang } from "../bahan/jumlah";
import { nomorTabel } from "../bahan/nomor-tabel";
import { jumlahTriwulan, triwulan, type IndikatorTriwulan, type UangTriwulan } from "../bahan/triwulan";
import { angkaLaporan, jumlahLaporan, jumlahUangLaporan } from "../kit/angka";
import type { BahanLaporan, SusunanLaporan } from "../kit/jenis";
import type { BarisNaskah, KolomNaskah, Naskah, SelNaskah, TabelNaskah } from "../kit/naskah";
import { SEL_KOSONG, selAngka, selCapaian, selNomor, selTeks, tingkatHasil } from "../kit/sel";
import { susunNaskah } from "../kit/susun-naskah";
import { kopBab, tahunLaporan } from "./kop-bab";

const ROMAWI = ["I", "II", "III", "IV"] as const;

/** Target and realisasi below each quarter and below the year. */
function kolomTriwulan(rencana: string, lebar: number): KolomNaskah[] {
  return [...ROMAWI.map((ke) => `Triwulan ${ke}`), "Setahun"].flatMap((kelompok): KolomNaskah[] => [
    { judul: rencana, kelompok, lebar, datar: "Right" },
    { judul: "Realisasi", kelompok, lebar, datar: "Right" },
  ]);
}

const KRITERIA: KolomNaskah = { judul: "Kriteria", lebar: 54, datar: "Center" };

const KOLOM_K: readonly KolomNaskah[] = [
  { judul: "No", lebar: 22, datar: "Center" },
  { judul: "Indikator Kinerja", lebar: 0, datar: "Left" },
  { judul: "Satuan", lebar: 44, datar: "Center" },
  ...kolomTriwulan("Target", 45),
  { judul: "Capaian (%)", lebar: 46, datar: "Right" },
  KRITERIA,
];

/** Rupiah are wide: budget and realisasi stand below each other. */
const KOLOM_RP: readonly KolomNaskah[] = [
  { judul: "No", lebar: 24, datar: "Center" },
  { judul: "Program/Kegiatan", lebar: 0, datar: "Left" },
  { judul: "Uraian", lebar: 54, datar: "Left" },
  ...[...ROMAWI.map((ke) => `Triwulan ${ke}`), "Setahun"].map((judul): KolomNaskah => ({
    judul,
    lebar: 84,
    datar: "Right",
  })),
  { judul: "Serapan (%)", lebar: 50, datar: "Right" },
  { judul: "Kriteria", lebar: 64, datar: "Center" },
];

/** Two rows of figures, turn by turn: target and realisasi of each quarter. */
const selang = <T>(a: readonly T[], b: readonly T[]): T[] => a.flatMap((satu, i) => [satu, b[i]!]);

/** With what the rows of a budget are written. */
interface CaraRp {
  readonly isi: IsiBuku;
  readonly jenis: BarisNaskah["jenis"];
}

function barisK(satu: IndikatorTriwulan, nomor: number, isi: IsiBuku): BarisNaskah {
  const koma = isi.komaDesimal;
  const nilai = (satuNilai: IsiSel): SelNaskah => selAngka(angkaLaporan(satuNilai, koma));
  const triwulanan = selang(satu.target, satu.realisasi).map(nilai);
  const setahun = [satu.targetSetahun, satu.realisasiSetahun].map((n) => selAngka(jumlahLaporan(n, koma)));
  const akhir = selCapaian(satu.capaian, tingkatHasil(isi, satu.capaian), koma);
  const nama = selTeks(satu.indikator || "(nama indikator belum diisi)");
  return {
    jenis: "data",
    sel: [selNomor(`${nomor}.`), nama, selTeks(satu.satuan), ...triwulanan, ...setahun, ...akhir],
  };
}

function barisRp(satu: UangTriwulan, nomor: string, { isi, jenis }: CaraRp): BarisNaskah[] {
  const koma = isi.komaDesimal;
  const angka = (uang: readonly JumlahUang[]): SelNaskah[] =>
    uang.map((jumlah) => selAngka(jumlahUangLaporan(jumlah, koma)));
  const turun = (sel: SelNaskah): SelNaskah => ({ ...sel, turun: 1 });
  const [serapan, kriteria] = selCapaian(satu.serapan, tingkatHasil(isi, satu.serapan), koma);
  const nama = selTeks(satu.kegiatan || "(nama belum diisi)");
  const pagu = angka([...satu.paguTriwulan, satu.pagu]);
  const realisasi = angka([...satu.realisasiTriwulan, satu.realisasi]);
  return [
    {
      jenis,
      sel: [
        turun(selNomor(nomor)),
        turun(nama),
        selTeks("Anggaran"),
        ...pagu,
        turun(serapan),
        turun(kriteria),
      ],
    },
    {
      jenis,
      sel: [SEL_KOSONG, SEL_KOSONG, selTeks("Realisasi"), ...realisasi, SEL_KOSONG, SEL_KOSONG],
      ikut: true,
    },
  ];
}

function tabelK(indikator: readonly IndikatorTriwulan[], { isi, profil }: BahanLaporan): TabelNaskah {
  return {
    jenis: "tabel",
    nomor: nomorTabel(isi, "triwulan-k"),
    judul: `Target dan Realisasi Kinerja (K) per Triwulan ${tahunLaporan(profil)}`.trim(),
    kolom: KOLOM_K,
    baris: indikator.map((satu, i) => barisK(satu, i + 1, isi)),
    penomoran: true,
    ukuran: 8,
  };
}

function tabelRp(uang: readonly UangTriwulan[], { isi, profil }: BahanLaporan): TabelNaskah {
  const data = uang.flatMap((satu, i) => barisRp(satu, `${i + 1}.`, { isi, jenis: "data" }));
  return {
    jenis: "tabel",
    nomor: nomorTabel(isi, "triwulan-rp"),
    judul: `Anggaran dan Realisasi (Rp) per Triwulan ${tahunLaporan(profil)}`.trim(),
    kolom: KOLOM_RP,
    baris: [...data, ...barisRp(jumlahTriwulan(uang), "", { isi, jenis: "jumlah" })],
    penomoran: true,
    ukuran: 8,
  };
}

/** How the years come about, by the ways that are used. */
function catatanCara(indikator: readonly IndikatorTriwulan[]): string[] {
  const cara = [...new Set(indikator.map((satu) => satu.cara))];
  return cara.length > 0
    ? [
        `Angka setahun kinerja dihitung menurut Cara Hitung di lembar Triwulan: ${cara.join(", ")}. Anggaran selalu dijumlahkan.`,
      ]
    : [];
}

/** The quarters: indicators (K) and budgets (Rp) with their years. */
export function triwulanLaporan(bahan: BahanLaporan): SusunanLaporan {
  const { indikator, uang } = triwulan(bahan.isi);
  const naskah: Naskah = {
    judul: kopBab("Laporan Kinerja Triwulan", bahan.profil),
    mendatar: true,
    bagian: [
      ...(indikator.length > 0 ? [tabelK(indikator, bahan)] : []),
      ...(uang.length > 0 ? [tabelRp(uang, bahan)] : []),
      ...catatanCara(indikator).map((teks) => ({ jenis: "catatan" as const, teks })),
    ],
  };
  const banyak = indikator.length + uang.length;
  return { rencana: susunNaskah(naskah, bahan), naskah, isi: [{ benda: "triwulan", banyak }] };
}
