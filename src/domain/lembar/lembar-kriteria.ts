import type { TabelLembar } from "./baca-tabel";
import type { Pengaturan } from "../pengaturan/pengaturan";
import { SKALA_PERMENDAGRI, SKALA_SANGAT_TINGGI, type Skala } from "../ukur/skala";
import {
  AKHIR,
  ATURAN,
  AWAL,
  BARIS_KEPALA,
  BARIS_SKALA,
  blokDaftar,
  blokPilihan,
  CELAH,
  DAFTAR,
  GAYA_DAFTAR,
  gayaPilihan,
  POLARITAS,
} from "./aturan-kriteria";
import { ATURAN_TAMBAHAN, BARIS_TERAKHIR, sisipanKriteria } from "./aturan-tambahan";
import { bacaKriteria } from "./baca-kriteria";
import { definisiLembar } from "./definisi";
import type { Kolom } from "./kolom";
import type { NamaArea, PilihanSel, RencanaLembar, WarnaBersyarat } from "./lembar";
import { NAMA_KRITERIA } from "./nama";
import { PALET } from "./palet";
import { cetakFormulir, GAYA_JUDUL, GAYA_PETUNJUK, RUPA } from "./rupa";
import { lebarKolom, susunTabel } from "./tabel-formulir";

const JUDUL = "Kriteria";
const NAMA = "LKJIP_Lembar_Kriteria";
const TABEL_KRITERIA = "LKJIP_TabelKriteria";

/** Titles of the scale's table, which readers look for. */
const JUDUL_KRITERIA = {
  no: "No",
  kriteria: "Kriteria",
  dari: "Dari (%)",
  sampai: "Sampai (%)",
  warna: "Warna",
  batas: "Batas Berlaku (%)",
} as const;

const TABEL: TabelLembar<keyof typeof JUDUL_KRITERIA> = {
  nama: TABEL_KRITERIA,
  judul: JUDUL_KRITERIA,
  masukan: ["kriteria", "dari", "warna"],
};

/**
 * The least percentage of a class under the gap rule. "batas-atas" begins just above the printed upper limit of the
 * class below (> 90), "bulatkan" half a point lower (90,5 rounds to 91). The lowest class has none: all else is in it.
 */
function rumusBatas(baris: number): string {
  const { aturanCelah } = NAMA_KRITERIA;
  const [dari, dariBawah, sampaiBawah] = [`C${baris}`, `C${baris + 1}`, `D${baris + 1}`];
  const diAtas = `IF(AND(${aturanCelah}="batas-atas",ISNUMBER(${sampaiBawah})),MIN(${dari},${sampaiBawah}+0.00000001),${dari})`;
  const batas = `IF(${aturanCelah}="bulatkan",ROUNDUP(${dari},0)-0.5,${diAtas})`;
  return `=IF(AND(ISNUMBER(${dari}),ISNUMBER(${dariBawah})),${batas},"")`;
}

interface BarisSkala {
  readonly nama: string;
  readonly dari: number;
  readonly sampai?: number;
  readonly warna: string;
}

const KOLOM: readonly Kolom<BarisSkala | null>[] = [
  { judul: JUDUL_KRITERIA.no, lebar: 28, datar: "Center", isi: (b, i) => (b ? i + 1 : null) },
  { judul: JUDUL_KRITERIA.kriteria, lebar: 130, isi: (b) => b?.nama ?? null },
  { judul: JUDUL_KRITERIA.dari, lebar: 70, datar: "Right", isi: (b) => b?.dari ?? null },
  { judul: JUDUL_KRITERIA.sampai, lebar: 70, datar: "Right", isi: (b) => b?.sampai ?? null },
  { judul: JUDUL_KRITERIA.warna, lebar: 100, datar: "Center", isi: (b) => b?.warna ?? null },
  { judul: JUDUL_KRITERIA.batas, lebar: 90, datar: "Right", format: "[$-421]0.00", rumusBaris: rumusBatas },
];

/** The scale as rows of the sheet, filled up with empty ones: Kriteria, Dari, Sampai, Warna. */
export function isiSkala(skala: Skala): (BarisSkala | null)[] {
  return Array.from({ length: BARIS_SKALA }, (_, i) => {
    const t = skala.tingkat[i];
    return t ? { nama: t.nama, dari: t.batasBawah, sampai: t.batasAtas, warna: t.warna } : null;
  });
}

function namaKriteria(): NamaArea[] {
  return [
    { nama: NAMA, area: "A1", tersembunyi: true },
    { nama: NAMA_KRITERIA.skala, area: `B${AWAL}:E${AKHIR}` },
    { nama: NAMA_KRITERIA.warna, area: `E${AWAL}:E${AKHIR}` },
    { nama: NAMA_KRITERIA.batasBerlaku, area: `F${AWAL}:F${AKHIR}` },
    { nama: NAMA_KRITERIA.aturanCelah, area: `C${ATURAN}` },
    { nama: NAMA_KRITERIA.polaritasBawaan, area: `C${ATURAN + 5}` },
    ...DAFTAR.map(({ nama, kolom, isi }) => ({
      nama,
      area: `${kolom}${AWAL}:${kolom}${BARIS_KEPALA + isi.length}`,
    })),
  ];
}

function warnaTabel(): WarnaBersyarat[] {
  return PALET.map(({ nama, hex, hexTeks }) => ({
    area: `E${AWAL}:E${AKHIR}`,
    rumus: `=$E${AWAL}="${nama}"`,
    isian: hex,
    huruf: hexTeks,
  }));
}

const PILIHAN: readonly PilihanSel[] = [
  { area: `E${AWAL}:E${AKHIR}`, sumber: `=${NAMA_KRITERIA.daftarWarna}`, pesan: "Warna kelas ini." },
  { area: `C${ATURAN}`, sumber: `=${NAMA_KRITERIA.daftarCelah}`, pesan: "Untuk nilai di antara dua kelas." },
  {
    area: `C${ATURAN + 5}`,
    sumber: `=${NAMA_KRITERIA.daftarPolaritas}`,
    pesan: "Dipakai bila kolom Polaritas kosong.",
  },
];

/** Where a scale comes from, as its sheet says it. */
const asalSkala = (skala: Skala): string =>
  skala === SKALA_PERMENDAGRI || skala === SKALA_SANGAT_TINGGI
    ? "Permendagri 54/2010 Tabel VII-C"
    : "Skala dari templat";

/** The scale that the settings name; "sendiri" stands on the sheet only. */
const skalaPengaturan = ({ skala }: Pengaturan): Skala =>
  skala === "sangat-tinggi" ? SKALA_SANGAT_TINGGI : SKALA_PERMENDAGRI;

/**
 * The Kriteria sheet: the scale (that of a template before that of the settings), the gap rule, the default polarity and
 * the rules below them, which functions and colours follow.
 */
function lembarKriteria(pengaturan: Pengaturan, skalaTemplat: Skala | undefined): RencanaLembar {
  const skala = skalaTemplat ?? skalaPengaturan(pengaturan);
  const sisipan = sisipanKriteria(pengaturan);
  const tabel = susunTabel({
    nama: TABEL_KRITERIA,
    barisKepala: BARIS_KEPALA,
    kolom: KOLOM,
    data: isiSkala(skala),
    barisKosong: BARIS_SKALA,
  });
  return {
    judul: JUDUL,
    nama: [...namaKriteria(), ...sisipan.flatMap(({ nama }) => nama)],
    blok: [
      {
        area: "A1:A3",
        isi: [
          ["KRITERIA PENILAIAN CAPAIAN"],
          [`${asalSkala(skala)}. Nama, batas, dan warna boleh diubah; rumus dan warna mengikuti.`],
          ["Urutkan dari kelas tertinggi ke terendah tanpa baris kosong di antaranya."],
        ],
      },
      tabel.blok,
      ...blokPilihan(pengaturan),
      { area: "H4", isi: [["Daftar untuk pilihan di sel (jangan dihapus)"]] },
      ...blokDaftar(),
      ...sisipan.map(({ blok }) => blok),
    ],
    tabel: [tabel.tabel],
    gaya: [
      { area: "A1", gaya: GAYA_JUDUL },
      { area: "A2:A3", gaya: GAYA_PETUNJUK },
      { area: "H4", gaya: GAYA_PETUNJUK },
      { area: `H${BARIS_KEPALA}:K${BARIS_KEPALA}`, gaya: GAYA_DAFTAR },
      { area: `H${AWAL}:K${AKHIR}`, gaya: { warnaHuruf: RUPA.redup } },
      ...tabel.gaya,
      ...gayaPilihan(ATURAN, CELAH.length),
      ...gayaPilihan(ATURAN + 5, POLARITAS.length),
      ...sisipan.flatMap(({ gaya }) => gaya),
    ],
    gabung: [],
    pilihan: [...PILIHAN, ...sisipan.flatMap(({ pilihan }) => pilihan)],
    sisipan,
    warna: warnaTabel(),
    lebar: [...lebarKolom(KOLOM), { kolom: "G", poin: 20 }, { kolom: "H:O", poin: 90 }],
    tinggi: [
      { baris: "4", poin: 12 },
      { baris: String(BARIS_KEPALA), poin: 30 },
    ],
    pasTinggi: [],
    beku: BARIS_KEPALA,
    cetak: { ...cetakFormulir(pengaturan.kertas), mendatar: false, area: `A1:F${BARIS_TERAKHIR}` },
  };
}

/** Kriteria: the scale, its colours and the rules that formulas follow. */
export const KRITERIA = definisiLembar({
  kunci: "kriteria",
  judul: JUDUL,
  nama: NAMA,
  tabel: [TABEL],
  selBernama: [
    NAMA_KRITERIA.skala,
    NAMA_KRITERIA.aturanCelah,
    NAMA_KRITERIA.polaritasBawaan,
    ...ATURAN_TAMBAHAN.map(({ kunci }) => NAMA_KRITERIA[kunci]),
  ],
  kosong: { skala: undefined as Skala | undefined },
  contoh: { skala: undefined },
  susun: ({ skala }, pengaturan) => lembarKriteria(pengaturan, skala),
  baca: bacaKriteria,
  baris: () => 0,
  periksa: ({ temuanKriteria }) => temuanKriteria,
});
