import { NAMA_KRITERIA } from "../../lembar/nama";
import type { PolaritasArah as Polaritas } from "../../ukur/polaritas";
import { ambangSkala } from "./ambang";
import type { SkalaBuku } from "../lembar-terbaca";
import { kutip, rumusBerisi, rumusPoin, type CaraBaca } from "./rumus-poin";
import { TANDA } from "../../tabel/kolom-kami";

const RASIO: CaraBaca = { bentuk: "rasio", notasi: "koma" };

/** `rasioCapaian` in Excel's own words, formula by formula. */
const HITUNG: Readonly<Record<Polaritas, (t: string, r: string) => string>> = {
  positif: (t, r) => `${r}/${t}`,
  negatif: (t, r) => `(2*${t}-${r})/${t}`,
  "negatif-rasio": (t, r) => `IF(${r}=0,NA(),${t}/${r})`,
};

/** What a native formula must cope with in the two columns. */
export interface RupaPasangan {
  /** Some cells hold "-", which counts as zero. */
  readonly strip: boolean;
  readonly polaritas: Polaritas;
  /** Some targets are below zero, where a ratio says the opposite: there the distance to the target counts. */
  readonly dibawahNol?: boolean;
  /** What the cell shows for a ratio, where that is not the ratio itself. */
  readonly tulis?: (rasio: string) => string;
}

const apaAdanya = (rasio: string): string => rasio;

/** 0/0 is "-", and 1 where smaller is better: no case was promised and none happened; 0 where one did. */
function rumusTargetNol(
  target: string,
  r: string,
  { strip, polaritas, tulis = apaAdanya }: RupaPasangan,
): string {
  const nol = `IF(${r}=0,"-",NA())`;
  if (polaritas === "positif") return nol;
  const berhasil = `IF(${r}=0,${tulis("1")},IF(${r}>0,${tulis("0")},NA()))`;
  return strip ? `IF(ISNUMBER(${target}),${berhasil},${nol})` : berhasil;
}

function rumusBagi(t: string, r: string, { polaritas, dibawahNol, tulis = apaAdanya }: RupaPasangan): string {
  const bagi = HITUNG[polaritas](t, r);
  const tanda = polaritas === "positif" ? "+" : "-";
  return tulis(dibawahNol ? `IF(${t}<0,1${tanda}(${r}-${t})/ABS(${t}),${bagi})` : bagi);
}

/**
 * Capaian (ratio) by Excel's own means, for targets and realisasi that are numbers; a text, blank or not yet measured,
 * gives "", and the rest is as LKJIP.CAPAIAN has it: see `rasioCapaian` and `rumusTargetNol`.
 */
export function rumusCapaianExcel(target: string, realisasi: string, rupa: RupaPasangan): string {
  const angka = (sel: string): string =>
    rupa.strip ? `(ISNUMBER(${sel})+(${sel}="-"))` : `ISNUMBER(${sel})`;
  const nilai = (sel: string): string => (rupa.strip ? `N(${sel})` : sel);
  const [t, r] = [nilai(target), nilai(realisasi)];
  const nol = rumusTargetNol(target, r, rupa);
  return `=IF(${TANDA}+${angka(target)}*${angka(realisasi)},IF(${t}=0,${nol},${rumusBagi(t, r, rupa)}),"")`;
}

/**
 * Capaian by LKJIP.CAPAIAN, for cells such as "1.150 orang". A blank cell would reach the function as 0, so it is kept
 * out; "-" and errors of the function are shown as they are, whatever form its ratio gets.
 */
export function rumusCapaianLkjip(
  target: string,
  realisasi: string,
  polaritas: Polaritas,
  tulis: (rasio: string) => string = apaAdanya,
): string {
  const pilihan = polaritas === "positif" ? "" : `,"${polaritas}"`;
  const rasio = `LKJIP.CAPAIAN(${target},${realisasi}${pilihan})`;
  const ditulis = tulis(rasio);
  const isi = ditulis === rasio ? rasio : `IFERROR(${ditulis},${rasio})`;
  return `=IF(${TANDA}+(${target}<>"")*(${realisasi}<>""),${isi},"")`;
}

function kriteriaTertanam(poin: string, skala: SkalaBuku): string {
  const ambang = ambangSkala(skala.skala, skala.aturan);
  return skala.skala.tingkat.reduceRight((sisa, { nama }, i) => {
    const dari = ambang[i];
    return dari ? `IF(${poin}${dari.lewat ? ">" : ">="}${dari.nilai},${kutip(nama)},${sisa})` : kutip(nama);
  }, "");
}

/** The criterion's name for a capaian, by Excel's own means; "" where there is none, or a text that is no percentage. */
export function rumusKriteria(sel: string, skala: SkalaBuku, cara: CaraBaca = RASIO): string {
  const poin = rumusPoin(sel, cara);
  const batas = NAMA_KRITERIA.batasBerlaku;
  const nama = skala.ikutLembar
    ? `INDEX(${NAMA_KRITERIA.skala},1+SUMPRODUCT(ISNUMBER(${batas})*(${batas}>${poin})),1)`
    : kriteriaTertanam(poin, skala);
  const aman = cara.bentuk === "teks" ? `IFERROR(${nama},"")` : nama;
  return `=IF(${TANDA}+${rumusBerisi(sel, cara)},${aman},"")`;
}
