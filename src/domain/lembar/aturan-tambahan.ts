import type { DasarAnggaran, Pengaturan } from "../pengaturan/pengaturan";
import { bacaAturanEfisiensi } from "../ukur/efisiensi";
import { bacaAturanPredikat } from "../ukur/predikat-aturan";
import { ATURAN, AWAL, BARIS_KEPALA, GAYA_DAFTAR, gayaPilihan, penjelasan } from "./aturan-kriteria";
import { CARA_TRIWULAN } from "./cara-triwulan";
import type { Sisipan } from "./lembar";
import { NAMA_KRITERIA } from "./nama";
import { RUPA } from "./rupa";

/** The settings that stand below the polarity on the Kriteria sheet; 0.1 did not have them. */
export type KunciAturan = "dasarAnggaran" | "aturanPredikat" | "aturanEfisiensi";

/** A rule with its choices; the first of them counts where the cell says nothing that is known. */
export interface AturanTambahan<K extends KunciAturan = KunciAturan> {
  readonly kunci: K;
  readonly label: string;
  readonly pesan: string;
  /** The list behind its drop-down: name, column and heading. */
  readonly daftar: { readonly nama: string; readonly kolom: string; readonly judul: string };
  /** The choices with their meaning. */
  readonly pilihan: readonly [PilihanAturan<K>, ...PilihanAturan<K>[]];
  /** Reads the cell as people write it; undefined where the word is not known. */
  baca(isi: string): Pengaturan[K] | undefined;
}

type PilihanAturan<K extends KunciAturan> = readonly [Pengaturan[K], string];

function bacaDasar(isi: string): DasarAnggaran | undefined {
  if (isi === "") return "perubahan";
  return (["induk", "perubahan"] as const).find((satu) => satu === isi.toLowerCase());
}

/** Against which budget absorption is measured. */
export const ATURAN_DASAR: AturanTambahan<"dasarAnggaran"> = {
  kunci: "dasarAnggaran",
  label: "Dasar anggaran",
  pesan: "Pagu yang dipakai mengukur.",
  daftar: { nama: NAMA_KRITERIA.daftarDasar, kolom: "L", judul: "Pilihan dasar" },
  pilihan: [
    ["perubahan", "Serapan diukur terhadap pagu perubahan; bila kosong, terhadap pagu induk."],
    ["induk", "Serapan selalu diukur terhadap pagu induk."],
  ],
  baca: bacaDasar,
};

/** How a predicate beside another becomes a capaian. */
export const ATURAN_PREDIKAT: AturanTambahan<"aturanPredikat"> = {
  kunci: "aturanPredikat",
  label: "Aturan predikat",
  pesan: "Untuk target berupa predikat, misalnya BB.",
  daftar: { nama: NAMA_KRITERIA.daftarPredikat, kolom: "N", judul: "Pilihan predikat" },
  pilihan: [
    ["nilai", "Nilainya yang dibandingkan, misalnya BB (76) dan BB (72)."],
    ["tercapai", "Predikat tercapai 100 %, tidak tercapai 0 %."],
    ["peringkat", "Peringkatnya yang dibandingkan: B terhadap BB menjadi 80 %."],
  ],
  baca: bacaAturanPredikat,
};

/** When an indicator is efficient. */
export const ATURAN_EFISIENSI: AturanTambahan<"aturanEfisiensi"> = {
  kunci: "aturanEfisiensi",
  label: "Aturan efisiensi",
  pesan: "Kapan sebuah indikator disebut efisien.",
  daftar: { nama: NAMA_KRITERIA.daftarEfisiensi, kolom: "O", judul: "Pilihan efisiensi" },
  pilihan: [
    ["serapan", "Efisien bila capaian tidak lebih kecil daripada serapan."],
    ["target", "Efisien bila target tercapai dan capaian tidak lebih kecil daripada serapan."],
  ],
  baca: bacaAturanEfisiensi,
};

/** All of them, in the order in which they stand on the sheet. */
export const ATURAN_TAMBAHAN = [ATURAN_DASAR, ATURAN_PREDIKAT, ATURAN_EFISIENSI] as const;

/** Row of the first one. */
const BARIS_PERTAMA = ATURAN + 10;
/** An empty row below the explanations of each. */
const TINGGI = ({ pilihan }: AturanTambahan): number => pilihan.length + 2;

function barisAturan(ke: number): number {
  return ATURAN_TAMBAHAN.slice(0, ke).reduce((baris, satu) => baris + TINGGI(satu), BARIS_PERTAMA);
}

/** The last row of the rules, 1-based. */
export const BARIS_TERAKHIR = barisAturan(ATURAN_TAMBAHAN.length) - 2;

/** The list behind a drop-down, with its heading. */
function sisipanDaftar(nama: string, kolom: string, judul: string, isi: readonly string[]): Sisipan {
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
}

function sisipanAturan(satu: AturanTambahan, baris: number, nilai: string): Sisipan {
  const arti = penjelasan(satu.pilihan).map(([isi]) => [isi ?? null, null]);
  return {
    nama: [{ nama: NAMA_KRITERIA[satu.kunci], area: `C${baris}` }],
    blok: { area: `B${baris}:C${baris + arti.length}`, isi: [[satu.label, nilai], ...arti] },
    gaya: gayaPilihan(baris, arti.length),
    pilihan: [{ area: `C${baris}`, sumber: `=${satu.daftar.nama}`, pesan: satu.pesan }],
    arah: "bawah",
  };
}

/** These rules and the lists of later versions, as parts that an older Kriteria sheet is given. */
export function sisipanKriteria(pengaturan: Pick<Pengaturan, KunciAturan>): Sisipan[] {
  const daftar = ATURAN_TAMBAHAN.map(({ daftar: { nama, kolom, judul }, pilihan }) =>
    sisipanDaftar(
      nama,
      kolom,
      judul,
      pilihan.map(([kode]) => kode),
    ),
  );
  const cara = sisipanDaftar(NAMA_KRITERIA.daftarCara, "M", "Cara triwulan", CARA_TRIWULAN);
  const aturan = ATURAN_TAMBAHAN.map((satu, i) =>
    sisipanAturan(satu, barisAturan(i), pengaturan[satu.kunci]),
  );
  return [...daftar, cara, ...aturan];
}
