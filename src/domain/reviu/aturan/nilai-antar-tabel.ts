import type { Aturan } from "../aturan";
import type { BahanReviu } from "../bahan/bahan";
import type { TabelReviu } from "../bahan/tabel-reviu";
import { buatTemuan, letakSel, tempat } from "../buat-temuan";
import { contohBuku } from "../contoh";
import {
  janjiPerubahan,
  semuaIndikator,
  tanpaUlang,
  type Butir,
  type IndikatorReviu,
} from "../identitas/indikator";
import { bedaSenama, type SelSenama } from "../identitas/baris-senama";
import { lainPeriode } from "../identitas/periode";
import { cariPadanan } from "../identitas/padanan";
import type { Penjelasan, TemuanReviu } from "../temuan-reviu";

const KEPALA = "NO\tINDIKATOR KINERJA\tTARGET\tREALISASI\tCAPAIAN (%)";
const UNSUR = ["target", "realisasi", "capaian"] as const;
type Unsur = (typeof UNSUR)[number];
/** Two spellings of one percentage: cut off here, rounded there. */
const SATU_DIGIT = 0.0101;

/** A capaian that its own row contradicts is told there. */
function sudahSalah({ tabel, capaian }: IndikatorReviu): boolean {
  const baris = tabel.ukur.isi().baris.find((satu) => satu.capaian?.sel === capaian?.sel.sel);
  return baris?.cocok === false;
}

function berbeda(a: Butir, b: Butir, unsur: Unsur): boolean {
  if (!a.angka || !b.angka) return false;
  const jarak = Math.abs((a.sel.nilai ?? a.angka.nilai) - (b.sel.nilai ?? b.angka.nilai));
  if (unsur !== "capaian") return Math.abs(a.angka.nilai - b.angka.nilai) > 1e-9;
  return a.sel.persen === b.sel.persen && jarak > SATU_DIGIT;
}

/** What each other table of the same time says of an indicator, the first row that says it. */
function kataTabelLain(
  { tabel: milik }: IndikatorReviu,
  unsur: Unsur,
  senama: readonly IndikatorReviu[],
): { readonly tabel: TabelReviu; readonly butir: Butir }[] {
  const hasil = new Map<TabelReviu, Butir>();
  for (const { tabel, [unsur]: butir } of senama)
    if (butir?.angka && tabel !== milik && !hasil.has(tabel) && !lainPeriode(tabel, milik))
      hasil.set(tabel, butir);
  return [...hasil].map(([tabel, butir]) => ({ tabel, butir }));
}

/** Two tables say one thing and only this cell another: it is likelier to be the wrong one. */
function sendirian(
  a: IndikatorReviu,
  b: IndikatorReviu,
  unsur: Unsur,
  senama: readonly IndikatorReviu[],
): Penjelasan[] {
  if (unsur === "capaian") return [];
  return [a, b].flatMap((satu): Penjelasan[] => {
    const [milik, lain] = [satu[unsur], kataTabelLain(satu, unsur, senama)];
    const [dua] = lain;
    if (!milik || !dua || lain.length < 2 || !berbeda(milik, dua.butir, unsur)) return [];
    if (lain.some(({ butir }) => berbeda(butir, dua.butir, unsur))) return [];
    const di = tempat(satu.tabel, milik.sel);
    return [
      {
        jenis: "sendirian",
        sel: satu === a ? milik.sel.sel : di,
        label: satu.nama,
        tempat: di,
        lain: lain.map(({ tabel, butir }) => tempat(tabel, butir.sel)),
        dari: milik.teks,
        menjadi: dua.butir.teks,
      },
    ];
  });
}

/** Other tables that write the same as this one, in the order of the workbook. */
function sependapat(
  satu: IndikatorReviu,
  unsur: Unsur,
  senama: readonly IndikatorReviu[],
): { readonly tabel: TabelReviu; readonly butir: Butir }[] {
  const milik = satu[unsur];
  return kataTabelLain(satu, unsur, senama).filter(({ butir }) => milik && !berbeda(milik, butir, unsur));
}

const jugaTertulis = (satu: IndikatorReviu, unsur: Unsur, senama: readonly IndikatorReviu[]): string[] =>
  sependapat(satu, unsur, senama).map(({ tabel, butir }) => tempat(tabel, butir.sel));

/** A copy of a table that was compared already: one difference is told once. */
function sudahDisebut(
  satu: IndikatorReviu,
  { tabel: pertama }: IndikatorReviu,
  unsur: Unsur,
  senama: readonly IndikatorReviu[],
): boolean {
  const urutan = senama.map(({ tabel }) => tabel);
  const milik = urutan.indexOf(satu.tabel);
  return sependapat(satu, unsur, senama).some(
    ({ tabel }) => tabel !== pertama && !lainPeriode(tabel, pertama) && urutan.indexOf(tabel) < milik,
  );
}

function bandingkan(
  satu: IndikatorReviu,
  lain: IndikatorReviu,
  { mirip, senama = [] }: { readonly mirip?: string; readonly senama?: readonly IndikatorReviu[] } = {},
): TemuanReviu[] {
  return UNSUR.flatMap((unsur) => {
    const [a, b] = [satu[unsur], lain[unsur]];
    if (!a || !b || !berbeda(a, b, unsur) || sudahDisebut(satu, lain, unsur, senama)) return [];
    if (unsur === "capaian" && (sudahSalah(satu) || sudahSalah(lain))) return [];
    const penjelasan = sendirian(satu, lain, unsur, senama);
    const juga = penjelasan.length > 0 ? [] : jugaTertulis(satu, unsur, senama);
    const isi = {
      unsur,
      tertulis: a.teks,
      lain: b.teks,
      tempat: tempat(lain.tabel, b.sel),
      ...(mirip === undefined ? {} : { mirip }),
      ...(juga.length > 0 ? { juga } : {}),
    };
    const letak = { ...letakSel(satu.tabel, a.sel), label: satu.nama, tertulis: a.teks, penjelasan };
    const tingkat = mirip === undefined ? "galat" : "peringatan";
    return [
      buatTemuan("NILAI_ANTAR_TABEL", tingkat, isi, { ...letak, yakin: mirip === undefined ? 0.9 : 0.6 }),
    ];
  });
}

/** The same name in two tables of one time: each against the first. */
function bernamaSama(semua: readonly IndikatorReviu[]): TemuanReviu[] {
  const menurutNama = new Map<string, IndikatorReviu[]>();
  for (const satu of semua) menurutNama.set(satu.kunci, []);
  for (const satu of semua) menurutNama.get(satu.kunci)?.push(satu);
  return semua.flatMap((satu) => {
    const senama = menurutNama.get(satu.kunci) ?? [];
    const pertama = senama.find(({ tabel }) => !lainPeriode(tabel, satu.tabel));
    return pertama && pertama.tabel !== satu.tabel ? bandingkan(satu, pertama, { senama }) : [];
  });
}

/** Another name in the agreement, likely the same indicator: only its target can be compared. */
function bernamaLain(semua: readonly IndikatorReviu[]): TemuanReviu[] {
  const janji = tanpaUlang(semua.filter(({ macam }) => macam === "janji"));
  const ukur = tanpaUlang(semua.filter(({ macam }) => macam === "ukur"));
  return [...cariPadanan(ukur, janji)].flatMap(([satu, { indikator, menurut }]) =>
    menurut === "nama" ? [] : bandingkan(satu, indikator, { mirip: indikator.nama }),
  );
}

/** Rows that are parts of a whole: told by their name, since they are no indicators. */
function temuanSenama({ nama, unsur, kini, lain }: SelSenama): TemuanReviu {
  const isi = {
    unsur,
    tertulis: kini.sel.teks,
    lain: lain.sel.teks,
    tempat: tempat(lain.tabel, lain.sel),
    baris: nama,
  };
  return buatTemuan("NILAI_ANTAR_TABEL", "galat", isi, { ...letakSel(kini.tabel, kini.sel), yakin: 0.85 });
}

function periksa(bahan: BahanReviu): TemuanReviu[] {
  const diubah = new Set(
    semuaIndikator(bahan)
      .filter(janjiPerubahan)
      .map(({ kunci }) => kunci),
  );
  // Where the agreement was changed, the first one no longer counts.
  const semua = semuaIndikator(bahan).filter(
    (satu) => satu.macam !== "janji" || janjiPerubahan(satu) || !diubah.has(satu.kunci),
  );
  return [...bernamaSama(semua), ...bernamaLain(semua), ...bedaSenama(bahan).map(temuanSenama)];
}

/** One indicator, two values: target, realisasi or capaian differ between two tables. */
export const NILAI_ANTAR_TABEL: Aturan = {
  kode: "NILAI_ANTAR_TABEL",
  tingkat: "galat",
  butuh: "buku",
  dasar: "permenpan-53-2014",
  periksa,
  contoh: {
    menyala: {
      lembar: contohBuku({
        "Bab III": [
          KEPALA,
          "1\tJumlah pasar yang representatif\t22 pasar\t21 pasar\t95,45 %",
          "2\tJumlah kios\t10\t5\t50,00 %",
        ],
        IKU: [
          "NO\tINDIKATOR KINERJA UTAMA\tTARGET\tREALISASI\tTINGKAT REALISASI (%)",
          "1\tJumlah Pasar yang Representatif\t22\t22\t100 %",
          "2\tJumlah kios\t10\t5\t50 %",
        ],
      }),
      sel: "D2",
    },
    diam: contohBuku({
      "Bab III": [
        KEPALA,
        "1\tJumlah pasar yang representatif\t22 pasar\t21 pasar\t95,45 %",
        "2\tJumlah kios\t10\t5\t50,00 %",
      ],
      IKU: [
        "NO\tINDIKATOR KINERJA UTAMA\tTARGET\tREALISASI\tTINGKAT REALISASI (%)",
        "1\tJumlah Pasar yang Representatif\t22\t21\t95,45 %",
        "2\tJumlah kios\t10\t5\t50 %",
      ],
    }),
  },
};
