import { NAMA_KRITERIA } from "../lembar/nama";
import { DESIMAL_POIN } from "../ukur/toleransi";
import { cariPanggilan, type Panggilan } from "./panggilan";

type Pengganti = (argumen: readonly string[]) => string | undefined;

/** 0/0 is "-", a value over nothing is #N/A, as LKJIP has it. */
const bagi = (atas: string, bawah: string): string =>
  `IF(${bawah}=0,IF(${atas}=0,"-",NA()),${atas}/${bawah})`;

/** `rasioCapaian` for a polarity that stands in a cell; targets that are numbers above zero. */
function capaian([t, r, p]: readonly string[]): string | undefined {
  if (!t || !r) return undefined;
  const positif = bagi(r, t);
  if (p === undefined || p === "" || p === '"positif"') return positif;
  const lain = `IF(${p}="negatif",(2*${t}-${r})/${t},IF(${p}="negatif-rasio",${t}/${r},IF(${p}="stabil",1-ABS(${r}-${t})/ABS(${t}),${r}/${t})))`;
  return `IF(${t}=0,${positif},${lain})`;
}

function kriteria([isi, skala, celah]: readonly string[]): string | undefined {
  const { skala: milikSkala, aturanCelah, batasBerlaku: batas } = NAMA_KRITERIA;
  if (!isi || skala !== milikSkala || (celah !== undefined && celah !== aturanCelah)) return undefined;
  const poin = `ROUND(${isi}*100,${DESIMAL_POIN})`;
  return `INDEX(${skala},1+SUMPRODUCT(ISNUMBER(${batas})*(${batas}>${poin})),1)`;
}

const PENGGANTI: Readonly<Record<string, Pengganti>> = {
  CAPAIAN: (argumen) => (argumen.length <= 3 ? capaian(argumen) : undefined),
  SERAPAN: ([pagu, realisasi]) => (pagu && realisasi ? bagi(realisasi, pagu) : undefined),
  KRITERIA: (argumen) => (argumen.length <= 3 ? kriteria(argumen) : undefined),
  RATACAPAIAN: (argumen) => (argumen.length === 1 ? `AVERAGE(${argumen[0]})` : undefined),
};

function ganti({ nama, argumen }: Panggilan): string | undefined {
  const isi = argumen.map((satu) => rumusBiasa(`=${satu}`)?.slice(1));
  if (isi.some((satu) => satu === undefined)) return undefined;
  return Object.hasOwn(PENGGANTI, nama) ? PENGGANTI[nama]?.(isi.map(String)) : undefined;
}

/**
 * The formula in Excel's own words; undefined where a function of ours has none. It says the same for plain numbers;
 * whoever writes it must compare what it gives with what stood there.
 */
export function rumusBiasa(rumus: string): string | undefined {
  let hasil = rumus;
  for (let panggilan = cariPanggilan(hasil); panggilan; panggilan = cariPanggilan(hasil)) {
    const pengganti = ganti(panggilan);
    if (pengganti === undefined) return undefined;
    hasil = hasil.slice(0, panggilan.awal) + pengganti + hasil.slice(panggilan.akhir);
  }
  // Excel takes no longer ones.
  return hasil.length <= 8_192 ? hasil : undefined;
}
