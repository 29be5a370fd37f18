import type { Peran } from "../hasil-tabel";
import type { BacaanKolom } from "../peran/bacaan-kolom";
import { ubahPeran } from "../peran/kolom-kerja";
import type { KolomKerja } from "../peran/kolom-kerja";
import { YAKIN } from "../yakin";
import { tahunLain } from "../isi/kolom-peran";
import { modelTerlatih } from "./bobot";
import { ciriTabel } from "./ciri-kolom";
import type { Peluang } from "./model";

/*
 * What was learned from other sheets judges with the rules. Its role is never sure: whatever
 * rests on it is asked about, and no review accuses by it.
 */

/**
 * By how much (logarithm of odds) a rule's role is favoured, by what the rule knows. A sure rule weighs no more than any
 * other that knows a word of the title, for in quarrels with sure ones what was learned was right 99 of 112 times when
 * they were counted; it only keeps its measure from others until its own turn comes (`timbang`).
 */
const BOBOT_ATURAN = { takKenal: 0, lemah: 1, kenal: 1.75 } as const;

interface Calon {
  readonly peran: Peran;
  readonly peluang: number;
}

/** What was learned never says "impossible". */
const TERKECIL = 1e-4;

const PER_TRIWULAN: ReadonlySet<Peran> = new Set(["target_tw", "realisasi_tw", "capaian_tw"]);
const DIUKUR: ReadonlySet<Peran> = new Set([
  "target",
  "realisasi",
  "capaian",
  "pagu",
  "realisasi_rp",
  "serapan",
]);

/** Readings that rest on more than one column: a "Capaian" that is the value reached. */
const BERSAMA: ReadonlySet<KolomKerja["alasan"]["kunci"]> = new Set(["judulSinggah", "nilaiDicapai"]);

/** So likely, what was learned is right against a reading of several columns: 8 of 8 times when they were counted. */
const JELAS = 0.9;

const jelas = (peluang: Peluang): number => Math.max(...peluang);

/**
 * What the rules read of several columns together stays unless it is clear by now. Parts of equal rank stay, in whatever
 * order they are, and so does what names a half or third of the year, or another year's money.
 */
function terbuka(satu: KolomKerja, berbagian: boolean, peluang: number): boolean {
  const { judul, bagian, alasan, tafsir } = satu;
  const utuh = bagian === null || (!berbagian && tafsir.masa === null);
  if (judul === "" || !utuh || alasan.kunci === "bagian" || tahunLain(satu)) return false;
  return !BERSAMA.has(alasan.kunci) || peluang >= JELAS;
}

/** Parts of equal rank, quarters and halves apart; one alone is no part of anything. */
const berbagian = (kolom: readonly KolomKerja[]): boolean =>
  new Set(
    kolom.flatMap((satu) => (PER_TRIWULAN.has(satu.peran) || tahunLain(satu) ? [] : (satu.bagian ?? []))),
  ).size > 1;

/** Beside parts of equal rank what is measured is read of all parts together, whatever their order. */
function diukurBersama(kolom: readonly KolomKerja[], { peran }: KolomKerja): boolean {
  return DIUKUR.has(peran) && berbagian(kolom);
}

/** "2025: Target, Rp | 2026: Target, Rp": a plan has a budget for each of its years, as long as nothing is spent. */
const tahunRencana = (tetap: readonly KolomKerja[], satu: KolomKerja, lain: KolomKerja): boolean =>
  satu.tahun !== null &&
  lain.tahun !== null &&
  satu.tahun !== lain.tahun &&
  !tetap.some(({ peran }) => peran === "realisasi_rp");

/** A table has each measure once: the column that it was given to first keeps it. */
function sudahAda(tetap: readonly KolomKerja[], satu: KolomKerja, peran: Peran): boolean {
  return tetap.some(
    (lain) =>
      lain.peran === peran &&
      lain.triwulan === satu.triwulan &&
      lain.bagian === satu.bagian &&
      !(peran === "pagu" && tahunRencana(tetap, satu, lain)),
  );
}

/** The half or third of the year that a column names where it is read as the figure of a part of the year. */
const bagianTerbaca = (satu: KolomKerja, peran: Peran): string | null =>
  PER_TRIWULAN.has(peran) && satu.triwulan === null ? satu.tafsir.masa : satu.bagian;

/** The figure of a part of the year needs a quarter or a half, and beside parts of equal rank the rules tell what is the whole. */
function mungkin(tetap: readonly KolomKerja[], satu: KolomKerja, peran: Peran): boolean {
  if (diukurBersama(tetap, { ...satu, peran })) return false;
  // "SMT I | Rp" is no figure of the year, however much it looks like one.
  if (DIUKUR.has(peran) && satu.tafsir.masa !== null) return false;
  if (PER_TRIWULAN.has(peran)) return (satu.triwulan ?? satu.tafsir.masa) !== null;
  if (peran === "satuan") return !sudahAda(tetap, satu, peran);
  return !DIUKUR.has(peran) || !sudahAda(tetap, satu, peran);
}

/** What another column was given meanwhile is not held by a second one. */
function sekali(satu: KolomKerja, tetap: readonly KolomKerja[]): KolomKerja {
  const { peran, judul } = satu;
  return DIUKUR.has(peran) && sudahAda(tetap, satu, peran)
    ? ubahPeran(satu, "lain", YAKIN.lemah, { kunci: "kembar", isi: judul })
    : satu;
}

/** No word of the title is known: that it is none of the roles is no finding. */
const takKenal = ({ peran, yakin, tafsir }: KolomKerja): boolean =>
  peran === "lain" && tafsir.inti === undefined && yakin <= YAKIN.lemah;

function bobotAturan(satu: KolomKerja): number {
  if (takKenal(satu)) return BOBOT_ATURAN.takKenal;
  return satu.yakin > YAKIN.lemah ? BOBOT_ATURAN.kenal : BOBOT_ATURAN.lemah;
}

/** The role that rule and likelihood together speak for most. */
function terberat(satu: KolomKerja, calon: readonly Calon[]): Peran {
  const bobot = bobotAturan(satu);
  let pilihan = satu.peran;
  let puncak = -Infinity;
  for (const { peran, peluang } of calon) {
    const nilai = Math.log(peluang + TERKECIL) + (peran === satu.peran ? bobot : 0);
    if (nilai > puncak) [pilihan, puncak] = [peran, nilai];
  }
  return pilihan;
}

/** The column as rule and likelihood together read it, beside those that are read by now. */
function timbangSatu(satu: KolomKerja, tetap: readonly KolomKerja[], peluang: Peluang): KolomKerja {
  const calon = modelTerlatih().peran.map((peran, k) => ({ peran, peluang: peluang[k] ?? 0 }));
  const pilihan = terberat(satu, calon);
  const { peran, yakin, alasan, judul } = satu;
  // Where the likeliest cannot be, the next one is no better than what the rule said.
  if (pilihan === peran || !mungkin(tetap, satu, pilihan)) return sekali(satu, tetap);
  const mirip = { kunci: "mirip", isi: judul, aturan: { peran, yakin, alasan } } as const;
  return { ...ubahPeran(satu, pilihan, YAKIN.ragu, mirip), bagian: bagianTerbaca(satu, pilihan) };
}

/**
 * The columns of a table after what was learned from other sheets had its say, the clearest column first.
 * @param laporan the year of the report, null where the sheet names none
 * @param judul the texts above the table
 */
export function timbang(
  kolom: readonly KolomKerja[],
  bacaan: BacaanKolom,
  laporan: number | null,
  judul: readonly string[],
): readonly KolomKerja[] {
  const ciri = ciriTabel(kolom, bacaan, laporan, judul);
  const kira = ciri.map((satu) => modelTerlatih().perkirakan(satu));
  const dinilai = kolom.filter(
    (satu, i) => terbuka(satu, berbagian(kolom), jelas(kira[i] ?? [])) && !diukurBersama(kolom, satu),
  );
  const tetap = kolom.filter((satu) => !dinilai.includes(satu));
  const antre = kolom.flatMap((satu, i) =>
    dinilai.includes(satu) ? [{ satu, peluang: kira[i] ?? [] }] : [],
  );
  antre.sort((a, b) => jelas(b.peluang) - jelas(a.peluang));
  antre.forEach(({ satu, peluang }, i) => {
    // What a sure rule holds is not taken from it before its own turn.
    const dipegang = antre.slice(i + 1).flatMap((lain) => (lain.satu.yakin >= YAKIN.kuat ? [lain.satu] : []));
    tetap.push(timbangSatu(satu, [...tetap, ...dipegang], peluang));
  });
  return tetap.sort((a, b) => a.k - b.k);
}
