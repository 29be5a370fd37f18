import contoh from "../../../assets/contoh/data.json";
import type { Kertas } from "../pengaturan/pengaturan";
import { barisTabel, teksSel, type BarisSel } from "./baca-tabel";
import { definisiLembar, type AturanUkur } from "./definisi";
import type { IsianSel } from "./isi";
import type { Kolom } from "./kolom";
import { hurufJudul } from "./kolom";
import type { RencanaLembar } from "./lembar";
import { pilihanPolaritas } from "./pilihan";
import { baganFormulir } from "./bagan";
import { FORMAT } from "./rupa";
import { bilaTerisi, rumusKriteria, rumusPolaritas } from "./rumus";
import { lebarKolom, susunTabel } from "./tabel-formulir";
import { diSel, galatDiSel, type TemuanLembar } from "./temuan-lembar";
import { periksaNamaTarget, periksaPolaritas, ukurBaris } from "./ukur-baris";
import { formatPecahan, warnaKriteria } from "./warna-kriteria";

/** Name of the IKU table. */
export const TABEL_IKU = "LKJIP_TabelIKU";

const JUDUL = "IKU";
const NAMA = "LKJIP_Lembar_IKU";

/** One key indicator (IKU), as it is typed. */
export interface BarisIKU {
  readonly indikator: string;
  readonly satuan: string;
  readonly target: IsianSel;
  readonly realisasi: IsianSel;
  readonly polaritas: string;
  readonly realisasiLalu: IsianSel;
  readonly targetRenstra: IsianSel;
  readonly sumber: string;
}

/** A row of the IKU table, as it was read. */
export type BarisIKUTerbaca = BarisSel<keyof typeof JUDUL_IKU>;

/** Titles of the IKU table, which readers look for. */
const JUDUL_IKU = {
  no: "No",
  indikator: "Indikator Kinerja Utama",
  satuan: "Satuan",
  target: "Target",
  realisasi: "Realisasi",
  polaritas: "Polaritas",
  tingkat: "Tingkat Realisasi",
  kriteria: "Kriteria",
  lalu: "Realisasi Tahun Lalu",
  renstra: "Target Akhir Renstra",
  sumber: "Formula/Sumber Data",
} as const;

const angka = { datar: "Right", format: FORMAT.bulat } as const;

const KOLOM: readonly Kolom<BarisIKU>[] = [
  {
    judul: JUDUL_IKU.no,
    lebar: 28,
    datar: "Center",
    rumus: `=IF([@[${JUDUL_IKU.indikator}]]="","",ROW()-ROW(${TABEL_IKU}[[#Headers],[${JUDUL_IKU.no}]]))`,
  },
  { judul: JUDUL_IKU.indikator, lebar: 235, isi: (b) => b.indikator },
  { judul: JUDUL_IKU.satuan, lebar: 62, datar: "Center", isi: (b) => b.satuan },
  { judul: JUDUL_IKU.target, lebar: 70, ...angka, isi: (b) => b.target },
  { judul: JUDUL_IKU.realisasi, lebar: 70, ...angka, isi: (b) => b.realisasi },
  { judul: JUDUL_IKU.polaritas, lebar: 70, datar: "Center", isi: (b) => b.polaritas || null },
  {
    judul: JUDUL_IKU.tingkat,
    lebar: 66,
    datar: "Right",
    format: FORMAT.persen,
    rumus: bilaTerisi(
      JUDUL_IKU.realisasi,
      `LKJIP.CAPAIAN([@${JUDUL_IKU.target}],[@${JUDUL_IKU.realisasi}],${rumusPolaritas(JUDUL_IKU.polaritas)})`,
    ),
  },
  {
    judul: JUDUL_IKU.kriteria,
    lebar: 84,
    datar: "Center",
    rumus: rumusKriteria(JUDUL_IKU.tingkat),
  },
  { judul: JUDUL_IKU.lalu, lebar: 70, ...angka, isi: (b) => b.realisasiLalu },
  { judul: JUDUL_IKU.renstra, lebar: 70, ...angka, isi: (b) => b.targetRenstra },
  { judul: JUDUL_IKU.sumber, lebar: 150, isi: (b) => b.sumber || null },
];

/** 1-based row of the IKU table's headers. */
const BARIS_KEPALA = 6;

/** The IKU sheet: one row an indicator, its achievement and criterion computed by the LKJIP functions. */
function lembarIKU(data: readonly BarisIKU[], kertas: Kertas): RencanaLembar {
  const tabel = susunTabel({
    nama: TABEL_IKU,
    barisKepala: BARIS_KEPALA,
    kolom: KOLOM,
    data,
    barisKosong: 10,
  });
  const bilangan = [JUDUL_IKU.target, JUDUL_IKU.realisasi, JUDUL_IKU.lalu, JUDUL_IKU.renstra];
  const sel = (judul: string): string => `$${hurufJudul(KOLOM, judul)}${tabel.barisAwal}`;
  const bagan = baganFormulir({
    judul: "INDIKATOR KINERJA UTAMA (IKU)",
    petunjuk:
      "Isi kolom putih; kolom abu-abu terisi sendiri. Realisasi kosong berarti belum diukur, tanda - dihitung nol.",
    kertas,
    barisKepala: BARIS_KEPALA,
  });
  return {
    ...bagan,
    judul: JUDUL,
    nama: [{ nama: NAMA, area: "A1", tersembunyi: true }],
    blok: [...bagan.blok, tabel.blok],
    tabel: [tabel.tabel],
    gaya: [...bagan.gaya, ...tabel.gaya],
    pilihan: [pilihanPolaritas(tabel.area(JUDUL_IKU.polaritas))],
    warna: [
      ...warnaKriteria(tabel.area(JUDUL_IKU.tingkat, JUDUL_IKU.kriteria), sel(JUDUL_IKU.tingkat)),
      ...bilangan.map((judul) => formatPecahan(tabel.area(judul), sel(judul))),
    ],
    lebar: lebarKolom(KOLOM),
    pasTinggi: [tabel.seluruhBaris],
    tinggi: [...bagan.tinggi, { baris: String(BARIS_KEPALA), poin: 32 }],
  };
}

/** What is missing or broken in a row of the IKU table, cell by cell. */
export function periksaIKU(aturan: AturanUkur, baris: BarisIKUTerbaca): TemuanLembar[] {
  const nama = teksSel(baris.indikator);
  const kosong = teksSel(baris.realisasi) === "";
  const salah = periksaPolaritas(baris.polaritas);
  const hasil = [
    ...periksaNamaTarget(baris),
    ...(kosong ? [diSel("REALISASI_KOSONG", "peringatan", baris.realisasi, { nama })] : []),
    ...salah,
  ];
  if (salah.length > 0 || !teksSel(baris.target)) return hasil;
  const { tingkat } = ukurBaris(aturan, baris);
  const sel = (peran: string) => (peran === "realisasi" ? baris.realisasi : baris.target);
  return [...hasil, ...galatDiSel(tingkat, sel)];
}

const barisContoh: readonly BarisIKU[] = contoh.iku.map(
  ({ indikator, satuan, target, realisasi, realisasiLalu }) => ({
    indikator,
    satuan,
    target,
    realisasi,
    realisasiLalu,
    polaritas: "",
    targetRenstra: null,
    sumber: "",
  }),
);

/** IKU: the key indicators, measured. */
export const IKU = definisiLembar({
  kunci: "iku",
  judul: JUDUL,
  nama: NAMA,
  tabel: [TABEL_IKU],
  selBernama: [],
  kosong: { iku: [] as readonly BarisIKU[] },
  contoh: { iku: barisContoh },
  susun: ({ iku }, { kertas }) => lembarIKU(iku, kertas),
  baca: (buku) => ({
    iku: barisTabel(buku, TABEL_IKU, JUDUL_IKU, ["indikator", "target", "realisasi"]),
  }),
  baris: ({ iku = [] }) => iku.length,
  periksa: ({ iku = [] }, aturan) => iku.flatMap((baris) => periksaIKU(aturan, baris)),
});
