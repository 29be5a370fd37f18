import { formatAngka, formatPersen } from "../../angka/format-angka";
import type { HasilBaca } from "../../angka/hasil-baca";
import { BARIS_CUKUP } from "../batas";
import type { BarisDibaca, IsiTabel, SelDibaca } from "./baris-ukur";
import { pasanganAngka } from "./cocok";
import { barisRerata } from "./rerata-gabungan";
import { namaBuruk } from "../kata/nama-buruk";
import type { PilihanIsi, TabelUkur } from "./tabel-ukur";
import type { TemuanTabel } from "./temuan-tabel";
import { titikJelas } from "./titik-jelas";

/** Marks what is said of the share of a budget: its sentence speaks of pagu, not of a target. */
type Uang = { readonly serapan?: true };

function bedaBaris(satu: BarisDibaca, rerata: boolean, tertulis: string, uang: Uang): TemuanTabel[] {
  if (satu.cocok !== false || !satu.capaian || satu.capaianHitung === null) return [];
  const dasar = { sel: satu.capaian.sel, dinyatakan: tertulis, seharusnya: satu.capaianHitung };
  if (rerata) return [{ ...dasar, kode: "CAPAIAN_RERATA", tingkat: "info", isi: { tertulis } }];
  const isi = { tertulis, hitung: formatPersen(satu.capaianHitung), ...uang };
  return [{ ...dasar, kode: "CAPAIAN_BEDA", tingkat: "peringatan", isi }];
}

interface Imbangan {
  readonly banyak: number;
  readonly cocok: number;
  readonly terbalik: number;
}

function imbangan(isi: IsiTabel, rerata: ReadonlySet<number>, ukur: TabelUkur): Imbangan {
  const dibanding = isi.baris.filter(({ cocok, baris }) => cocok !== null && !rerata.has(baris));
  const cocok = dibanding.filter((satu) => satu.cocok);
  // T/R of a thing of which less is better is what it should be.
  const terbalik = cocok.filter(
    ({ polaritas, baris }) => polaritas === "negatif-rasio" && !namaBuruk(ukur.nama(baris)),
  ).length;
  return { banyak: dibanding.length, cocok: cocok.length, terbalik };
}

/** One sentence about the whole column instead of one for each of its rows. */
function tentangKolom(sel: string, { banyak, cocok, terbalik }: Imbangan, uang: Uang): TemuanTabel[] {
  if (banyak >= BARIS_CUKUP && cocok * 2 < banyak)
    return [{ sel, kode: "CAPAIAN_BERTENTANGAN", tingkat: "peringatan", isi: { cocok, banyak, ...uang } }];
  if (terbalik >= BARIS_CUKUP && terbalik * 2 > cocok)
    return [{ sel, kode: "KOLOM_TERTUKAR", tingkat: "peringatan", isi: uang }];
  return [];
}

function artiLain(bacaan: HasilBaca | undefined): number | undefined {
  return bacaan?.jenis === "angka" && (bacaan.satuan === undefined || bacaan.persen)
    ? bacaan.mungkinJuga
    : undefined;
}

/** A lone "12.294" beside a figure that settles nothing: thousands or a decimal changes the capaian. */
function raguSel(ukur: TabelUkur, satu: BarisDibaca, sel: SelDibaca | undefined): TemuanTabel[] {
  const lain = artiLain(sel?.bacaan);
  if (!sel || lain === undefined || satu.cocok === true || sel.bacaan.jenis !== "angka") return [];
  const { target, realisasi } = satu;
  const pasangan =
    target && realisasi && pasanganAngka({ target: target.bacaan, realisasi: realisasi.bacaan });
  const keduanyaRagu = artiLain(target?.bacaan) !== undefined && artiLain(realisasi?.bacaan) !== undefined;
  if (!pasangan || keduanyaRagu || titikJelas(ukur, sel.sel, sel.bacaan)) return [];
  const teks = formatAngka(sel.bacaan.nilai);
  const isi = { teks, satu: teks, dua: formatAngka(lain) };
  return [{ sel: sel.sel, kode: "TITIK_RAGU", tingkat: "peringatan", isi, dinyatakan: teks }];
}

/** What target, realisasi and capaian of a table (or pagu, realisasi and serapan) say against each other. */
export function periksaTrio(ukur: TabelUkur, pilihan: PilihanIsi): TemuanTabel[] {
  const kolom = ukur.kolom(pilihan.capaian ?? "capaian");
  if (!kolom) return [];
  const isi = ukur.isi(pilihan);
  const uang: Uang = pilihan.capaian === "serapan" ? { serapan: true } : {};
  const rerata = barisRerata(isi.baris);
  const sel = `${kolom.kolom}${String(ukur.tabel.kepala.akhir)}`;
  const umum = tentangKolom(sel, imbangan(isi, rerata, ukur), uang);
  const bertentangan = umum.some(({ kode }) => kode === "CAPAIAN_BERTENTANGAN");
  const perBaris = isi.baris.flatMap((satu) =>
    bedaBaris(satu, rerata.has(satu.baris), ukur.teks(satu.baris, kolom.kolom).trim(), uang),
  );
  return [
    ...umum,
    ...(bertentangan ? [] : perBaris),
    ...isi.baris.flatMap((satu) => [
      ...raguSel(ukur, satu, satu.target),
      ...raguSel(ukur, satu, satu.realisasi),
    ]),
    ...(isi.bentuk === "campuran"
      ? [{ sel, kode: "BENTUK_CAMPURAN", tingkat: "info", isi: {} } as const]
      : []),
  ];
}
