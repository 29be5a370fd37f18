import { bacaArea, tulisArea, type Petak } from "../../domain/lembar/area";
import { hurufKolom, indeksKolom } from "../../domain/tabel/alamat";
import { polaRumus } from "../../domain/jurnal/padat";
import type { AturanWarna } from "../../domain/warna/rencana";
import type { LangkahAturan } from "../../domain/jurnal/jurnal";
import { gantiAturan, selisihAturan, type AturanDiLembar } from "../warna/aturan-kami";
import type { LembarBaca } from "./baca-lama";

function bersentuhan(a: Petak | undefined, b: Petak): boolean {
  return !!a && a.atas <= b.bawah && b.atas <= a.bawah && a.kiri <= b.kanan && b.kiri <= a.kanan;
}

/** A rule as it would be had its cells moved with the table. */
function geser(satu: AturanWarna, baris: number, kolom: number): AturanWarna {
  const petak = bacaArea(satu.area);
  if (!petak || (baris === 0 && kolom === 0)) return satu;
  const area = tulisArea({
    atas: petak.atas + baris,
    bawah: petak.bawah + baris,
    kiri: petak.kiri + kolom,
    kanan: petak.kanan + kolom,
  });
  const acuan = /"(?:[^"]|"")*"|(^|[^\w.!$])(\$?)([A-Z]{1,3})(\$?)(\d+)\b(?!\()/g;
  const rumus = satu.rumus.replace(
    acuan,
    (semua, depan?: string, k$ = "", huruf = "", b$ = "", angka = "0") =>
      depan === undefined
        ? semua
        : `${depan}${k$}${hurufKolom(indeksKolom(huruf) + kolom)}${b$}${Number(angka) + baris}`,
  );
  return { ...satu, area, rumus };
}

/** The same for a rule whose rows have grown or moved. */
function kunci({ area, rumus, isian, huruf }: AturanWarna): string {
  const petak = bacaArea(area);
  const pola = polaRumus(rumus, (petak?.atas ?? 0) + 1);
  return [petak?.kiri, petak?.kanan, pola, isian, huruf].join("\u0001").toUpperCase();
}

/** Queues what makes the marks of the review those of then, in their order; nothing where they are those. */
export function tarikTanda(
  sheet: Excel.Worksheet,
  kini: readonly AturanDiLembar[],
  semula: readonly AturanWarna[],
): void {
  const { hapus, tambah } = selisihAturan(kini, semula);
  if (hapus.length + tambah.length > 0)
    gantiAturan(sheet, { hapus: kini.map(({ objek }) => objek), tambah: semula });
}

/** Where the area of a step stood, and where it is now. */
export interface LetakAturan {
  readonly dulu: Petak;
  readonly kini: Petak;
}

/** Queues what makes our rules in an area those of then; rules that only moved with their cells stay untouched. */
export function tarikAturan(
  sheet: Excel.Worksheet,
  milikKami: readonly AturanDiLembar[],
  semula: readonly AturanWarna[],
  { dulu, kini }: LetakAturan,
): void {
  const ingin = semula.map((satu) => geser(satu, kini.atas - dulu.atas, kini.kiri - dulu.kiri));
  const kurang = ingin.map((satu) => ({ satu, kunci: kunci(satu) }));
  const hapus = milikKami.filter(({ aturan }) => {
    if (!aturan.some(({ area }) => bersentuhan(bacaArea(area), kini))) return false;
    const ada = aturan.map((satu) => kurang.findIndex((lain) => lain.kunci === kunci(satu)));
    const tepat = aturan.length > 0 && ada.every((i) => i >= 0) && new Set(ada).size === ada.length;
    if (tepat) for (const i of ada.sort((a, b) => b - a)) kurang.splice(i, 1);
    return !tepat;
  });
  gantiAturan(sheet, {
    hapus: hapus.map(({ objek }) => objek),
    tambah: kurang.map(({ satu }) => satu),
  });
}

/** The rules that a step speaks of, as they stand now. */
export function aturanMilik(
  { milik }: LangkahAturan,
  satu: LembarBaca | undefined,
): readonly AturanDiLembar[] {
  return (milik === "reviu" ? satu?.tanda : satu?.milikKami) ?? [];
}

/** The formula of a rule if it was read. */
function rumusAturan({ customOrNullObject: { rule } }: Excel.ConditionalFormat): string | undefined {
  try {
    return rule.isNullObject ? undefined : rule.formula;
  } catch {
    return undefined;
  }
}

/** A rule without a formula is one that we were making: nobody else's can be without. */
export function setengahJadi({ milikKami, tanda }: LembarBaca, satu: Excel.ConditionalFormat): boolean {
  return ![...milikKami, ...tanda].some(({ objek }) => objek.id === satu.id) && rumusAturan(satu) === "";
}
