import { rapikanJudul } from "../kata/kata";
import { judulDaun } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";

/** The columns that speak of one thing, each under what it says of it ("pagu", "realisasi", "%"). */
export interface KelompokSenama {
  /** How the header names the thing. */
  readonly nama: string;
  readonly kolom: ReadonlyMap<string, KolomKerja>;
}

/** What a column is filed by; undefined: it speaks of no such thing. */
interface Letak {
  readonly nama: string;
  readonly apa: string;
}

/** What of a thing a column says, by its words; undefined where they say nothing of the kind. */
export type Kelas = (satu: KolomKerja) => string | undefined;

const indukJudul = (judul: string): string => judul.split(" | ").slice(0, -1).join(" | ");

/** "RM | Pagu, Realisasi, %": the group names the thing, its leaves say what of it. */
function letakInduk({ grup, judul }: KolomKerja): Letak | undefined {
  return grup < 0 ? undefined : { nama: indukJudul(judul), apa: rapikanJudul(judulDaun(judul)) };
}

const kata = (judul: string): string[] => judul.split(/\s+/).filter((satu) => satu !== "|");

/** How many words all lists begin with. */
function awalSama(daftar: readonly (readonly string[])[]): number {
  const [pertama = []] = daftar;
  const beda = pertama.findIndex((satu, i) =>
    daftar.some((lain) => rapikanJudul(lain[i] ?? "") !== rapikanJudul(satu)),
  );
  return beda < 0 ? pertama.length : beda;
}

/** "Pagu RM", "Pagu PNBP": what remains when the words that all of them begin or end with are left out. */
function namaSisa(judul: readonly string[]): string[] {
  const semua = judul.map(kata);
  const tanpaAwal = semua.map((satu) => satu.slice(awalSama(semua)));
  const akhir = awalSama(tanpaAwal.map((satu) => [...satu].reverse()));
  return tanpaAwal.map((satu) => satu.slice(0, satu.length - akhir).join(" "));
}

/** "Pagu RM | Realisasi RM | %", "Pagu | RM, PNBP": words of the title name the thing; a bare percent speaks of what stands at its left. */
function letakKata(kolom: readonly KolomKerja[], kelas: Kelas): (Letak | undefined)[] {
  const sebutan = new Map<KolomKerja, Letak>();
  for (const apa of new Set(kolom.flatMap((satu) => kelas(satu) ?? []))) {
    const sekelas = kolom.filter((satu) => kelas(satu) === apa);
    namaSisa(sekelas.map(({ judul }) => judul)).forEach((nama, i) => {
      const satu = sekelas[i];
      if (satu) sebutan.set(satu, { nama, apa });
    });
  }
  const hasil: (Letak | undefined)[] = [];
  for (const satu of kolom) {
    const milik = sebutan.get(satu);
    const kiri = hasil[hasil.length - 1];
    hasil.push(milik && milik.nama === "" && kiri ? { ...kiri, apa: milik.apa } : milik);
  }
  return hasil;
}

function kelompokkan(kolom: readonly KolomKerja[], letak: readonly (Letak | undefined)[]): KelompokSenama[] {
  const hasil = new Map<string, { nama: string; kolom: Map<string, KolomKerja> }>();
  kolom.forEach((satu, i) => {
    const tempat = letak[i];
    if (!tempat) return;
    const kunci = rapikanJudul(tempat.nama);
    const { nama, kolom: isi } = hasil.get(kunci) ?? { nama: tempat.nama, kolom: new Map() };
    isi.set(isi.has(tempat.apa) ? `${tempat.apa} #${i}` : tempat.apa, satu);
    hasil.set(kunci, { nama, kolom: isi });
  });
  return [...hasil.values()];
}

/** The ways in which a header may tell things apart: by its groups, or by words of single titles. */
export const kelompokSenama = (
  kolom: readonly KolomKerja[],
  kelas: Kelas,
): readonly (readonly KelompokSenama[])[] => [
  kelompokkan(kolom, kolom.map(letakInduk)),
  kelompokkan(kolom, letakKata(kolom, kelas)),
];
