import type { Aturan } from "../aturan";
import type { BahanReviu } from "../bahan/bahan";
import type { TabelReviu } from "../bahan/tabel-reviu";
import { buatTemuan } from "../buat-temuan";
import { contohBuku } from "../contoh";
import { janjiPerubahan, semuaIndikator, type IndikatorReviu } from "../identitas/indikator";
import type { TemuanReviu } from "../temuan-reviu";

/** Two agreements that share so much are one, typed twice; a unit's own agreement shares less. */
const SATU_PERJANJIAN = 0.8;

type Janji = readonly [TabelReviu, readonly IndikatorReviu[]];

function menurutTabel(janji: readonly IndikatorReviu[]): Janji[] {
  const hasil = new Map<TabelReviu, IndikatorReviu[]>();
  for (const satu of janji) hasil.set(satu.tabel, [...(hasil.get(satu.tabel) ?? []), satu]);
  return [...hasil];
}

function kurangDi([tabel, isi]: Janji, [lain, lengkap]: Janji): TemuanReviu[] {
  const ada = new Set(isi.map(({ kunci }) => kunci));
  const kurang = lengkap.filter(({ kunci }) => !ada.has(kunci)).map(({ nama }) => nama);
  const cukup = lengkap.length > 2 && lengkap.length - kurang.length >= lengkap.length * SATU_PERJANJIAN;
  const akhir = isi.at(-1);
  if (!cukup || kurang.length === 0 || !akhir) return [];
  const letak = { lembar: tabel.lembar, sel: akhir.selNama.sel, tabel: tabel.judul, yakin: 0.8 };
  return [buatTemuan("PK_TAK_SAMA", "peringatan", { kurang, tempat: lain.lembar }, letak)];
}

function periksa(bahan: BahanReviu): TemuanReviu[] {
  const janji = semuaIndikator(bahan).filter((satu) => satu.macam === "janji" && !janjiPerubahan(satu));
  const semua = menurutTabel(janji);
  return semua.flatMap((satu) => semua.flatMap((lain) => (satu === lain ? [] : kurangDi(satu, lain))));
}

const KEPALA = "NO\tSASARAN STRATEGIS\tINDIKATOR KINERJA\tTARGET";
const PK = [1, 2, 3, 4, 5].map(
  (n) =>
    `${String(n)}\tSasaran ${"ABCDE"[n - 1] ?? ""}\tIndikator ${["pasar", "kios", "tera", "industri", "ekspor"][n - 1] ?? ""}\t${String(n)} unit`,
);

/** The agreement stands twice in the workbook and once lacks an indicator. */
export const PK_TAK_SAMA: Aturan = {
  kode: "PK_TAK_SAMA",
  tingkat: "peringatan",
  butuh: "buku",
  dasar: "permenpan-53-2014",
  periksa,
  contoh: {
    menyala: {
      lembar: contohBuku({ PK: [KEPALA, ...PK], Lampiran: [KEPALA, ...PK.slice(0, 4)] }),
      sel: "C5",
    },
    diam: contohBuku({ PK: [KEPALA, ...PK], Bidang: [KEPALA, ...PK.slice(0, 2)] }),
  },
};
