import type { Pengaturan } from "../pengaturan/pengaturan";
import { STATUS_KEPALA } from "../profil/profil";
import { SKALA_PERMENDAGRI, SKALA_SANGAT_TINGGI, type Skala } from "../ukur/skala";
import { bacaKriteria } from "./baca-kriteria";
import { definisiLembar, type TabelLembar } from "./definisi";
import type { Kolom } from "./kolom";
import { CARA_TRIWULAN } from "./cara-triwulan";
import type {
  Blok,
  GayaArea,
  IsiRencana,
  NamaArea,
  PilihanSel,
  RencanaLembar,
  Sisipan,
  WarnaBersyarat,
} from "./lembar";
import { NAMA_KRITERIA } from "./nama";
import { PALET } from "./palet";
import { cetakFormulir, GAYA_JUDUL, GAYA_KEPALA, GAYA_PETUNJUK, GAYA_SUBJUDUL, RUPA } from "./rupa";
import { lebarKolom, susunTabel } from "./tabel-formulir";

const JUDUL = "Kriteria";
const NAMA = "LKJIP_Lembar_Kriteria";
const TABEL_KRITERIA = "LKJIP_TabelKriteria";

/** Rows of the scale: five are used by Permendagri 54/2010, the others are room for an office's own classes. */
const BARIS_SKALA = 8;

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

const BARIS_KEPALA = 5;
const AWAL = BARIS_KEPALA + 1;
const AKHIR = BARIS_KEPALA + BARIS_SKALA;
const ATURAN = AKHIR + 3;

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

const CELAH: readonly (readonly [string, string])[] = [
  ["batas-bawah", "Naik setelah mencapai 91: 90,95 % masih Tinggi."],
  ["batas-atas", "Naik begitu melewati 90: 90,95 % sudah di kelas tertinggi."],
  ["bulatkan", "Bulatkan dahulu ke persen utuh: 90,95 % menjadi 91, sedangkan 90,19 % menjadi 90."],
];
const POLARITAS: readonly (readonly [string, string])[] = [
  ["positif", "Makin besar makin baik: realisasi / target."],
  ["negatif", "Makin kecil makin baik: (2 × target − realisasi) / target."],
  ["negatif-rasio", "Makin kecil makin baik: target / realisasi."],
];

const DASAR: readonly (readonly [string, string])[] = [
  ["perubahan", "Serapan diukur terhadap pagu perubahan; bila kosong, terhadap pagu induk."],
  ["induk", "Serapan selalu diukur terhadap pagu induk."],
];

/** Lists behind the drop-downs, one a column from H on. */
const DAFTAR = [
  { nama: NAMA_KRITERIA.daftarCelah, kolom: "H", judul: "Aturan celah", isi: CELAH.map(([kode]) => kode) },
  {
    nama: NAMA_KRITERIA.daftarPolaritas,
    kolom: "I",
    judul: "Polaritas",
    isi: POLARITAS.map(([kode]) => kode),
  },
  { nama: NAMA_KRITERIA.daftarWarna, kolom: "J", judul: "Warna", isi: PALET.map(({ nama }) => nama) },
  { nama: NAMA_KRITERIA.daftarStatus, kolom: "K", judul: "Status", isi: STATUS_KEPALA.filter(Boolean) },
] as const;

/** Lists that version 0.1 did not have. */
const DAFTAR_BARU = [
  {
    nama: NAMA_KRITERIA.daftarDasar,
    kolom: "L",
    judul: "Pilihan dasar",
    isi: DASAR.map(([kode]) => kode),
  },
  { nama: NAMA_KRITERIA.daftarCara, kolom: "M", judul: "Cara triwulan", isi: CARA_TRIWULAN },
] as const;

const GAYA_DAFTAR = { ...GAYA_KEPALA, garis: "bawah" } as const;
const DASAR_BARIS = ATURAN + 10;

/** The budget rule and the lists of later versions, as parts that an older Kriteria sheet is given. */
function sisipanKriteria(dasar: Pengaturan["dasarAnggaran"]): Sisipan[] {
  const daftar = DAFTAR_BARU.map(({ nama, kolom, judul, isi }): Sisipan => {
    const akhir = BARIS_KEPALA + isi.length;
    return {
      nama: [{ nama, area: `${kolom}${AWAL}:${kolom}${akhir}` }],
      blok: {
        area: `${kolom}${BARIS_KEPALA}:${kolom}${akhir}`,
        isi: [[judul], ...isi.map((satu) => [satu])],
      },
      gaya: [
        { area: `${kolom}${BARIS_KEPALA}`, gaya: GAYA_DAFTAR },
        { area: `${kolom}${AWAL}:${kolom}${akhir}`, gaya: { warnaHuruf: RUPA.redup } },
      ],
      pilihan: [],
      arah: "kanan",
    };
  });
  const b = DASAR_BARIS;
  const aturan: Sisipan = {
    nama: [{ nama: NAMA_KRITERIA.dasarAnggaran, area: `C${b}` }],
    blok: {
      area: `B${b}:C${b + DASAR.length}`,
      isi: [["Dasar anggaran", dasar], ...penjelasan(DASAR).map(([arti]) => [arti ?? null, null])],
    },
    gaya: gayaPilihan(b, DASAR.length),
    pilihan: [
      { area: `C${b}`, sumber: `=${NAMA_KRITERIA.daftarDasar}`, pesan: "Pagu yang dipakai mengukur." },
    ],
    arah: "bawah",
  };
  return [...daftar, aturan];
}

function blokDaftar(): Blok[] {
  return DAFTAR.map(({ kolom, judul, isi }) => ({
    area: `${kolom}${BARIS_KEPALA}:${kolom}${BARIS_KEPALA + isi.length}`,
    isi: [[judul], ...isi.map((satu) => [satu])],
  }));
}

function penjelasan(daftar: readonly (readonly [string, string])[]): IsiRencana[][] {
  return daftar.map(([kode, arti]) => [`${kode}: ${arti}`]);
}

function blokPilihan(pengaturan: Pengaturan): Blok[] {
  return [
    { area: `B${ATURAN}:C${ATURAN}`, isi: [["Aturan celah", pengaturan.aturanCelah]] },
    { area: `B${ATURAN + 1}:B${ATURAN + 3}`, isi: penjelasan(CELAH) },
    { area: `B${ATURAN + 5}:C${ATURAN + 5}`, isi: [["Polaritas bawaan", pengaturan.polaritasBawaan]] },
    { area: `B${ATURAN + 6}:B${ATURAN + 8}`, isi: penjelasan(POLARITAS) },
  ];
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

function gayaPilihan(baris: number, banyak: number): GayaArea[] {
  return [
    { area: `B${baris}`, gaya: GAYA_SUBJUDUL },
    {
      area: `C${baris}:D${baris}`,
      gaya: { isian: RUPA.isian, tebal: true, garis: "bawah", warnaGaris: RUPA.garis },
    },
    { area: `B${baris + 1}:B${baris + banyak}`, gaya: GAYA_PETUNJUK },
  ];
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

/** The Kriteria sheet: the scale, the gap rule and the default polarity, which functions and colours follow. */
function lembarKriteria(pengaturan: Pengaturan): RencanaLembar {
  const skala = pengaturan.skala === "sangat-tinggi" ? SKALA_SANGAT_TINGGI : SKALA_PERMENDAGRI;
  const sisipan = sisipanKriteria(pengaturan.dasarAnggaran);
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
          [
            "Permendagri 54/2010 Tabel VII-C. Nama, batas, dan warna boleh diubah; rumus dan warna mengikuti.",
          ],
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
    lebar: [...lebarKolom(KOLOM), { kolom: "G", poin: 20 }, { kolom: "H:M", poin: 90 }],
    tinggi: [
      { baris: "4", poin: 12 },
      { baris: String(BARIS_KEPALA), poin: 30 },
    ],
    pasTinggi: [],
    beku: BARIS_KEPALA,
    cetak: { ...cetakFormulir(pengaturan.kertas), area: `A1:F${DASAR_BARIS + DASAR.length}` },
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
    NAMA_KRITERIA.dasarAnggaran,
  ],
  kosong: {},
  contoh: {},
  susun: (_, pengaturan) => lembarKriteria(pengaturan),
  baca: bacaKriteria,
  baris: () => 0,
  periksa: ({ temuanKriteria }) => temuanKriteria,
});
