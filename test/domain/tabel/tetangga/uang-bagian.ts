import type { NilaiSel } from "../../../../src/domain/tabel";
import { hurufKolom } from "../../../../src/domain/tabel";
import { ke, kepalaGrup, peranUrut, persen, satuBaris } from "./alat";
import { lembarKasus, pilih, type Kasus } from "./kasus";

/** Things that have money of their own. */
const BAGIAN: readonly (readonly string[])[] = [
  ["RM", "PNBP"],
  ["ADD", "DD"],
  ["Belanja Operasi", "Belanja Modal"],
  ["DAU", "DAK Fisik", "DBHCHT"],
  ["Dana Desa", "Alokasi Dana Desa", "Bagi Hasil Pajak"],
  ["Rupiah Murni", "Hibah Luar Negeri"],
  ["APBN", "APBD"],
  ["Dekonsentrasi", "Tugas Pembantuan"],
  ["Kec. Utara", "Kec. Selatan"],
];
const UANG: readonly (readonly [string, string, string])[] = [
  ["Pagu", "Realisasi", "%"],
  ["Anggaran", "Realisasi", "%"],
  ["Pagu (Rp)", "Realisasi (Rp)", "Serapan (%)"],
  ["Anggaran", "Serap", "%"],
  ["DIPA", "SP2D", "%"],
];
const DEPAN: readonly (readonly [string, string])[] = [
  ["Unit Kerja", "Bidang"],
  ["Program", "Program"],
  ["Sub Kegiatan", "Kegiatan"],
  ["Desa", "Sukamaju"],
  ["Puskesmas", "Melati"],
];
const PERAN = ["pagu", "realisasi_rp", "serapan"];

/** Budgets of a part in a row, what was spent and its share. */
function uang(b: number, k: number): [number, number, number] {
  const pagu = 1_000_000 * (310 + 47 * b + 120 * k);
  const terpakai = Math.round((pagu * (61 + ((17 * b + 11 * k) % 37))) / 100_000) * 1_000;
  return [pagu, terpakai, persen(terpakai, pagu)];
}

const depanBaris = ([, nama]: readonly [string, string], b: number): NilaiSel[] => [`${nama} ${b + 1}`];

const hurufPersen = (n: number): string[] => ke(n).map((k) => hurufKolom(3 + 3 * k));

/** A group of money for each part, and none for all of them. */
function grup(i: number): Kasus {
  const [bagian, kata, depan] = [pilih(BAGIAN, i), pilih(UANG, i), pilih(DEPAN, i)];
  const kepala = kepalaGrup([depan[0], ...bagian.map((satu) => [satu, kata] as const)]);
  const data = ke(4).map((b) => [...depanBaris(depan, b), ...bagian.flatMap((_, k) => uang(b, k))]);
  return {
    id: `uang-grup-${i} ${bagian[0]}`,
    lembar: lembarKasus(i % 2 ? ["REALISASI ANGGARAN TAHUN 2024"] : [], kepala, data, {
      gabung: i % 3 !== 2,
    }),
    harap: {
      peran: peranUrut(["-", ...bagian.flatMap(() => PERAN)]),
      tanpaWarna: hurufPersen(bagian.length),
      tanpaTambah: true,
    },
  };
}

/** "Pagu RM | Realisasi RM | % RM | Pagu PNBP | …" in one row of titles. */
function datar(i: number): Kasus {
  const [bagian, depan] = [pilih(BAGIAN, i), pilih(DEPAN, i)];
  const [p, r, s] = pilih(UANG, i);
  const judul = bagian.flatMap((satu) => [`${p} ${satu}`, `${r} ${satu}`, i % 2 ? s : `${s} ${satu}`]);
  const data = ke(4).map((b) => [...depanBaris(depan, b), ...bagian.flatMap((_, k) => uang(b, k))]);
  return {
    id: `uang-datar-${i} ${bagian[0]}`,
    lembar: lembarKasus([], satuBaris([depan[0], ...judul]), data),
    harap: {
      peran: peranUrut(["-", ...bagian.flatMap(() => PERAN)]),
      tanpaWarna: hurufPersen(bagian.length),
      tanpaTambah: true,
    },
  };
}

/** "Pagu | RM, PNBP", "Realisasi | RM, PNBP", "% | RM, PNBP": the parts under what is said of them. */
function menurutUkuran(i: number): Kasus {
  const [bagian, kata, depan] = [pilih(BAGIAN, i), pilih(UANG.slice(0, 3), i), pilih(DEPAN, i)];
  const kepala = kepalaGrup([depan[0], ...kata.map((satu) => [satu, bagian] as const)]);
  const data = ke(4).map((b): NilaiSel[] => {
    const isi = bagian.map((_, k) => uang(b, k));
    return [...depanBaris(depan, b), ...[0, 1, 2].flatMap((x) => isi.map((satu) => satu[x] ?? null))];
  });
  const n = bagian.length;
  return {
    id: `uang-menurut-ukuran-${i} ${bagian[0]}`,
    lembar: lembarKasus([], kepala, data),
    harap: {
      peran: peranUrut(["-", ...PERAN.flatMap((satu) => bagian.map(() => satu))]),
      tanpaWarna: ke(n).map((k) => hurufKolom(1 + 2 * n + k)),
      tanpaTambah: true,
    },
  };
}

const SELURUH = ["Total", "Jumlah", "TOTAL", "Seluruh Sumber", "Gabungan"];

/** The same groups with one for all of them: that one is the row's, and the others are none of it. */
function berjumlah(i: number): Kasus {
  const [bagian, kata, depan] = [pilih(BAGIAN, i), pilih(UANG.slice(0, 3), i), pilih(DEPAN, i)];
  const kepala = kepalaGrup([
    depan[0],
    ...bagian.map((satu) => [satu, kata] as const),
    [pilih(SELURUH, i), kata],
  ]);
  const data = ke(4).map((b): NilaiSel[] => {
    const isi = bagian.map((_, k) => uang(b, k));
    const [p, r] = [0, 1].map((x) => isi.reduce((jumlah, satu) => jumlah + (satu[x] ?? 0), 0));
    return [...depanBaris(depan, b), ...isi.flat(), p ?? 0, r ?? 0, persen(r ?? 0, p ?? 1)];
  });
  const k = 1 + 3 * bagian.length;
  return {
    id: `uang-grup-berjumlah-${i} ${bagian[0]}`,
    lembar: lembarKasus([], kepala, data),
    harap: {
      peran: { [hurufKolom(k)]: "pagu", [hurufKolom(k + 1)]: "realisasi_rp", [hurufKolom(k + 2)]: "serapan" },
      bukan: { B: ["pagu"], C: ["realisasi_rp"] },
      tanpaWarna: ["D"],
      tanpaTambah: true,
    },
  };
}

/** Two versions of one sum are no parts: the later one is the row's. */
function versi(i: number): Kasus {
  const nama = pilih(
    [
      ["Sebelum Perubahan", "Setelah Perubahan"],
      ["APBD Induk", "APBD Perubahan"],
      ["Semula", "Menjadi"],
    ],
    i,
  );
  const depan = pilih(DEPAN, i);
  const kepala = kepalaGrup([
    depan[0],
    ...nama.map((satu) => [satu, ["Anggaran", "Realisasi", "%"]] as const),
  ]);
  const data = ke(4).map((b): NilaiSel[] => {
    const [pagu, r] = uang(b, 0);
    const baru = pagu + 20_000_000;
    return [...depanBaris(depan, b), pagu, r, persen(r, pagu), baru, r, persen(r, baru)];
  });
  return {
    id: `uang-versi-${i} ${nama[0]}`,
    lembar: lembarKasus([], kepala, data),
    harap: { bukan: { B: ["pagu"], D: ["serapan"] }, tanpaTambah: true },
  };
}

/** Made-up neighbours of money in groups. */
export const TETANGGA_UANG_BAGIAN: readonly Kasus[] = [
  ...ke(18).map(grup),
  ...ke(18).map(datar),
  ...ke(9).map(menurutUkuran),
  ...ke(10).map(berjumlah),
  ...ke(3).map(versi),
];
