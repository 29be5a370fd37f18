import { judulKumulatif } from "../../tabel/kata/ciri-judul";
import type { SelReviu } from "./sel-reviu";
import type { BarisReviu, KolomReviu, TabelReviu } from "./tabel-reviu";

/** A row's figure of this year beside last year's result: two numbers of one kind, both percentages or neither. */
export interface BarisLalu extends BarisReviu {
  readonly sel: SelReviu;
  readonly lalu: SelReviu;
  readonly nilai: number;
  readonly nilaiLalu: number;
  /** The year of that result; undefined where its column names none. */
  readonly tahunLalu?: number;
}

/** "Realisasi N-2", "Realisasi N-1": so many years before this one; 0 where a title does not say. */
const mundur = ({ judul }: KolomReviu): number => Number(/\bN ?[-–] ?(\d)\b/i.exec(judul)?.[1] ?? 0);

/** "Realisasi Renstra s.d. Renja Tahun Lalu (2024)": what all years of a plan have reached together. */
const SAMPAI_RENCANA =
  /(?:\bs[ ./]+d\b\.?|\bsampai(?: dengan)?|\bhingga)\s+(?:\p{L}+\s+){0,2}(?:renja|rkpd|renstra|rpjm\p{L}*|rkt)\b/iu;

const kumulatif = ({ judul }: Pick<KolomReviu, "judul">): boolean =>
  judulKumulatif(judul) || SAMPAI_RENCANA.test(judul);

/** The later of two earlier years; of two that name none the one that stands first. */
const lebihBaru = (a: KolomReviu, b: KolomReviu): KolomReviu => {
  const [satu, dua] = [a.tahun ?? -mundur(a), b.tahun ?? -mundur(b)];
  return dua > satu ? b : a;
};

/** The result of the latest earlier year, and of that year alone: what had been reached up to then is no result of one year. */
export function kolomRealisasiLalu(tabel: TabelReviu, menumpuk = false): KolomReviu | undefined {
  const [pertama, ...lain] = tabel.kolom.filter(
    (satu) =>
      satu.peran === "realisasi_lalu" &&
      satu.triwulan === null &&
      satu.bagian === null &&
      kumulatif(satu) === menumpuk,
  );
  return pertama && lain.reduce(lebihBaru, pertama);
}

/** The rows of a table in which this year's target or result stands beside last year's result. */
export function barisLalu(tabel: TabelReviu, peran: "target" | "realisasi"): BarisLalu[] {
  const kini = tabel.ukur.kolom(peran);
  const dulu = kini && kolomRealisasiLalu(tabel, kumulatif(kini));
  if (!kini || !dulu) return [];
  const tahun = dulu.tahun === null ? {} : { tahunLalu: dulu.tahun };
  return tabel.data.flatMap((baris) => {
    const [sel, lalu] = [tabel.sel(baris.baris, kini.kolom), tabel.sel(baris.baris, dulu.kolom)];
    if (sel.nilai === undefined || lalu.nilai === undefined || sel.persen !== lalu.persen) return [];
    return [{ ...baris, sel, lalu, nilai: sel.nilai, nilaiLalu: lalu.nilai, ...tahun }];
  });
}
