import type { BahanReviu, TabelTerikat } from "./bahan/bahan";
import { anggaranBaris, kolomPagu } from "./identitas/anggaran";
import { semuaIndikator, terlapor } from "./identitas/indikator";
import { berisiUang } from "./hitung/kolom-jumlah";
import { susunanTabel } from "./hitung/susunan";
import { utuh } from "../tabel/isi/kolom-peran";
import { normalNama } from "../tabel/kata/nama-baris";

/** One measured indicator of an office. */
export interface IndikatorKantor {
  readonly nama: string;
  /** Name without case and signs. */
  readonly kunci: string;
  /** As displayed; "" where nothing was filled in. */
  readonly target: string;
  readonly realisasi: string;
  readonly nilaiRealisasi?: number;
}

/** What one workbook says of its office, in ratios. */
export interface AngkaKantor {
  /** Mean of the achievements of its indicators, each once. */
  readonly capaian?: number;
  /** Spent by budget, of the largest table that has both. */
  readonly serapan?: number;
  readonly indikator: readonly IndikatorKantor[];
}

/** Indicators that results are told of: the chapter's own, else the key indicators. */
function diukur(bahan: BahanReviu): IndikatorKantor[] {
  const semua = semuaIndikator(bahan).filter(terlapor);
  const menurut = new Map<string, IndikatorKantor>();
  for (const { kunci, nama, target, realisasi } of semua) {
    const nilai = realisasi?.angka?.nilai;
    const isi = { nama, kunci, target: target?.teks ?? "", realisasi: realisasi?.teks ?? "" };
    if (!menurut.has(kunci))
      menurut.set(kunci, nilai === undefined ? isi : { ...isi, nilaiRealisasi: nilai });
  }
  return [...menurut.values()];
}

function rerataCapaian({ tabel }: BahanReviu): number | undefined {
  const menurut = new Map<string, number>();
  for (const { tabel: satu } of tabel) {
    const target = satu.kolom.find(({ peran }) => peran === "target");
    if (!satu.ukur.kolom("indikator") || !target || berisiUang(satu, target)) continue;
    for (const { baris, capaianHitung } of satu.ukur.isi().baris) {
      const kunci = normalNama(satu.label(baris));
      if (capaianHitung !== null && !menurut.has(kunci)) menurut.set(kunci, capaianHitung);
    }
  }
  const nilai = [...menurut.values()];
  return nilai.length === 0 ? undefined : nilai.reduce((a, b) => a + b, 0) / nilai.length;
}

/** Budget and spending of a table: its total row, else the sum of its rows where none contains the others. */
function uangTabel({
  tabel,
}: TabelTerikat): { readonly pagu: number; readonly realisasi: number } | undefined {
  const pagu = kolomPagu(tabel);
  const realisasi = tabel.kolom.find(
    (satu) =>
      (satu.peran === "realisasi_rp" || satu.peran === "realisasi") && utuh(satu) && berisiUang(tabel, satu),
  );
  if (!pagu || !realisasi) return undefined;
  const total = tabel.total.at(-1);
  if (!total && (susunanTabel(tabel).pohon.size > 0 || anggaranBaris(tabel, pagu).length === 0))
    return undefined;
  const baris = total ? [total] : tabel.data;
  const jumlah = (kolom: string): number =>
    baris.reduce((n, satu) => n + (tabel.sel(satu.baris, kolom).nilai ?? 0), 0);
  return { pagu: jumlah(pagu.kolom), realisasi: jumlah(realisasi.kolom) };
}

function serapan({ tabel }: BahanReviu): number | undefined {
  const [terbesar] = tabel.flatMap((satu) => uangTabel(satu) ?? []).sort((a, b) => b.pagu - a.pagu);
  return terbesar && terbesar.pagu > 0 ? terbesar.realisasi / terbesar.pagu : undefined;
}

/** What a workbook says of its office. */
export function angkaKantor(bahan: BahanReviu): AngkaKantor {
  const [c, s] = [rerataCapaian(bahan), serapan(bahan)];
  return {
    ...(c === undefined ? {} : { capaian: c }),
    ...(s === undefined ? {} : { serapan: s }),
    indikator: diukur(bahan),
  };
}

/** One indicator with two results in two offices. */
export interface IndikatorBeda {
  readonly nama: string;
  readonly satu: { readonly kantor: string; readonly realisasi: string };
  readonly dua: { readonly kantor: string; readonly realisasi: string };
}

/** The same name in several offices: each other result against the first. */
export function indikatorBeda(
  kantor: readonly { readonly nama: string; readonly indikator: readonly IndikatorKantor[] }[],
): IndikatorBeda[] {
  const pertama = new Map<string, { readonly kantor: string; readonly isi: IndikatorKantor }>();
  return kantor.flatMap(({ nama, indikator }) =>
    indikator.flatMap((isi): IndikatorBeda[] => {
      if (isi.nilaiRealisasi === undefined) return [];
      const ada = pertama.get(isi.kunci);
      if (!ada) pertama.set(isi.kunci, { kantor: nama, isi });
      if (!ada || ada.kantor === nama || ada.isi.nilaiRealisasi === isi.nilaiRealisasi) return [];
      const satu = { kantor: ada.kantor, realisasi: ada.isi.realisasi };
      return [{ nama: isi.nama, satu, dua: { kantor: nama, realisasi: isi.realisasi } }];
    }),
  );
}
