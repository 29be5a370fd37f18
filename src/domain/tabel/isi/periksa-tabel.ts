import { formatAngka, formatPersen } from "../../angka/format-angka";
import type { HasilBaca } from "../../angka/hasil-baca";
import { alamatSel, indeksKolom } from "../alamat";
import type { KolomTabel, Peran, PeringatanTabel, Tabel } from "../hasil-tabel";
import { barisData, bacaIsiKisi, kolomPeran } from "./tabel-ukur";
import type { BarisDibaca, IsiTabel, PilihanIsi, SelDibaca } from "./tabel-ukur";
import type { TeksTabel } from "../kalimat";
import { pasanganAngka } from "./cocok";
import { TEKS_ANGKA } from "../kisi";
import type { Kisi } from "../kisi";
import { barisRerata } from "./rerata-gabungan";
import { bacaSel, konteksKolom } from "../baris/sel-angka";

/** Columns that hold figures: a broken number in them is worth a warning. */
const BERANGKA: ReadonlySet<Peran> = new Set([
  "target",
  "realisasi",
  "capaian",
  "pagu",
  "realisasi_rp",
  "serapan",
  "target_lalu",
  "realisasi_lalu",
  "capaian_lalu",
  "target_renstra",
  "kondisi_awal",
  "kondisi_akhir",
  "target_tahun",
  "target_tw",
  "realisasi_tw",
  "capaian_tw",
]);
const KINERJA: PilihanIsi = {};
const KEUANGAN: PilihanIsi = { target: "pagu", realisasi: "realisasi_rp", capaian: "serapan" };
const RUPIAH_BESAR = 1e6;
const BARIS_CUKUP = 3;

function rusakDiKolom(
  kisi: Kisi,
  kolom: KolomTabel,
  baris: readonly number[],
  teks: TeksTabel,
): PeringatanTabel[] {
  const { baris0, kolom0 } = kisi.lembar;
  const k = indeksKolom(kolom.kolom) - kolom0;
  const konteks = konteksKolom(kisi, k, baris);
  return baris.flatMap((b) => {
    if (kisi.jenis(b, k) !== TEKS_ANGKA) return [];
    const bacaan = bacaSel(kisi, b, k, konteks);
    if (bacaan.jenis !== "rusak") return [];
    const pesan = teks.peringatan.angkaRusak(bacaan.teks, bacaan.alasan);
    const sel = alamatSel(b + baris0, k + kolom0);
    return [{ sel, kode: "ANGKA_RUSAK", tingkat: "peringatan", pesan, dinyatakan: bacaan.teks } as const];
  });
}

function angkaRusak(kisi: Kisi, tabel: Tabel, teks: TeksTabel): PeringatanTabel[] {
  const baris = barisData(tabel).map((satu) => satu - kisi.lembar.baris0 - 1);
  return tabel.kolom
    .filter(({ peran }) => BERANGKA.has(peran))
    .flatMap((kolom) => rusakDiKolom(kisi, kolom, baris, teks));
}

function bedaBaris(satu: BarisDibaca, rerata: boolean, tertulis: string, teks: TeksTabel): PeringatanTabel[] {
  if (satu.cocok !== false || !satu.capaian || satu.capaianHitung === null) return [];
  const dasar = { sel: satu.capaian.sel, dinyatakan: tertulis, dihitung: satu.capaianHitung };
  if (rerata)
    return [
      { ...dasar, kode: "CAPAIAN_RERATA", tingkat: "info", pesan: teks.peringatan.capaianRerata(tertulis) },
    ];
  const pesan = teks.peringatan.capaianBeda(tertulis, formatPersen(satu.capaianHitung));
  return [{ ...dasar, kode: "CAPAIAN_BEDA", tingkat: "peringatan", pesan }];
}

function teksSel(kisi: Kisi, baris: number, huruf: string): string {
  return kisi.teks(baris - kisi.lembar.baris0 - 1, indeksKolom(huruf) - kisi.lembar.kolom0);
}

interface Imbangan {
  readonly banyak: number;
  readonly cocok: number;
  readonly terbalik: number;
}

function imbangan(isi: IsiTabel, rerata: ReadonlySet<number>): Imbangan {
  const dibanding = isi.baris.filter(({ cocok, baris }) => cocok !== null && !rerata.has(baris));
  const cocok = dibanding.filter((satu) => satu.cocok);
  const terbalik = cocok.filter(({ polaritas }) => polaritas === "negatif-rasio").length;
  return { banyak: dibanding.length, cocok: cocok.length, terbalik };
}

/** One sentence about the whole column instead of one for each of its rows. */
function tentangKolom(
  sel: string,
  { banyak, cocok, terbalik }: Imbangan,
  teks: TeksTabel,
): PeringatanTabel[] {
  const pesan = teks.peringatan;
  if (banyak >= BARIS_CUKUP && cocok * 2 < banyak)
    return [
      {
        sel,
        kode: "CAPAIAN_BERTENTANGAN",
        tingkat: "peringatan",
        pesan: pesan.capaianBertentangan(cocok, banyak),
      },
    ];
  if (terbalik >= BARIS_CUKUP && terbalik * 2 > cocok)
    return [{ sel, kode: "KOLOM_TERTUKAR", tingkat: "peringatan", pesan: pesan.kolomTertukar }];
  return [];
}

function periksaTrio(kisi: Kisi, tabel: Tabel, pilihan: PilihanIsi, teks: TeksTabel): PeringatanTabel[] {
  const kolom = kolomPeran(tabel, pilihan.capaian ?? "capaian");
  if (!kolom || kolom.triwulan !== null) return [];
  const isi = bacaIsiKisi(kisi, tabel, pilihan);
  const rerata = barisRerata(isi.baris);
  const kepala = `${kolom.kolom}${String(tabel.kepala.akhir)}`;
  const umum = tentangKolom(kepala, imbangan(isi, rerata), teks);
  const perBaris = umum.some(({ kode }) => kode === "CAPAIAN_BERTENTANGAN")
    ? []
    : isi.baris.flatMap((satu) =>
        bedaBaris(satu, rerata.has(satu.baris), teksSel(kisi, satu.baris, kolom.kolom), teks),
      );
  const campuran =
    isi.bentuk === "campuran"
      ? [
          {
            sel: kepala,
            kode: "BENTUK_CAMPURAN",
            tingkat: "info",
            pesan: teks.peringatan.bentukCampuran,
          } as const,
        ]
      : [];
  return [...umum, ...perBaris, ...titikRagu(isi, teks), ...campuran];
}

function arti(bacaan: HasilBaca | undefined): number | undefined {
  return bacaan?.jenis === "angka" && (bacaan.satuan === undefined || bacaan.persen)
    ? bacaan.mungkinJuga
    : undefined;
}

/** A lone "12.294" beside a figure that settles nothing: thousands or a decimal changes the capaian. */
function raguSel(satu: BarisDibaca, sel: SelDibaca | undefined, teks: TeksTabel): PeringatanTabel[] {
  const lain = arti(sel?.bacaan);
  if (!sel || lain === undefined || satu.cocok === true || sel.bacaan.jenis !== "angka") return [];
  const pasangan =
    satu.target &&
    satu.realisasi &&
    pasanganAngka({ target: satu.target.bacaan, realisasi: satu.realisasi.bacaan });
  const keduanyaRagu = arti(satu.target?.bacaan) !== undefined && arti(satu.realisasi?.bacaan) !== undefined;
  if (!pasangan || keduanyaRagu) return [];
  const tertulis = formatAngka(sel.bacaan.nilai);
  const pesan = teks.peringatan.titikRagu(tertulis, tertulis, formatAngka(lain));
  return [{ sel: sel.sel, kode: "TITIK_RAGU", tingkat: "peringatan", pesan, dinyatakan: tertulis }];
}

function titikRagu(isi: IsiTabel, teks: TeksTabel): PeringatanTabel[] {
  return isi.baris.flatMap((satu) => [
    ...raguSel(satu, satu.target, teks),
    ...raguSel(satu, satu.realisasi, teks),
  ]);
}

/** Rupiah under Target although the table speaks of indicators; a missing capaian; a capaian of unclear meaning. */
function tentangTabel(kisi: Kisi, tabel: Tabel, teks: TeksTabel): PeringatanTabel[] {
  const target = kolomPeran(tabel, "target");
  const capaian = kolomPeran(tabel, "capaian");
  const realisasi = kolomPeran(tabel, "realisasi");
  const sel = (kolom: KolomTabel): string => `${kolom.kolom}${String(tabel.kepala.akhir)}`;
  const hasil: PeringatanTabel[] = [];
  const catat = (
    kolom: KolomTabel,
    kode: string,
    pesan: string,
    tingkat: PeringatanTabel["tingkat"] = "info",
  ): void => {
    hasil.push({ sel: sel(kolom), kode, tingkat, pesan });
  };
  if (target && kolomPeran(tabel, "indikator") && berisiRupiah(kisi, tabel, target))
    catat(target, "TARGET_RUPIAH", teks.peringatan.targetRupiah);
  if (target && capaian && !realisasi && capaian.yakin < 0.5)
    catat(capaian, "CAPAIAN_RAGU", teks.peringatan.capaianRagu, "peringatan");
  if (target && realisasi && !capaian) {
    // "Capaian" that may be the value or its percent is taken for the value, and less sure than any word makes it.
    if (realisasi.yakin < 0.5) catat(realisasi, "CAPAIAN_RAGU", teks.peringatan.capaianRagu, "peringatan");
    else catat(realisasi, "TANPA_CAPAIAN", teks.peringatan.tanpaCapaian);
  }
  return hasil;
}

function berisiRupiah(kisi: Kisi, tabel: Tabel, target: KolomTabel): boolean {
  const k = indeksKolom(target.kolom) - kisi.lembar.kolom0;
  const baris = barisData(tabel)
    .slice(0, 100)
    .map((satu) => satu - kisi.lembar.baris0 - 1);
  const konteks = konteksKolom(kisi, k, baris);
  const angka = baris.map((b) => bacaSel(kisi, b, k, konteks)).filter((satu) => satu.jenis === "angka");
  const isi = angka.filter(({ nilai }) => nilai !== 0);
  return isi.length > 0 && isi.filter(({ nilai }) => Math.abs(nilai) >= RUPIAH_BESAR).length > isi.length / 2;
}

/** Everything worth telling about a table whose roles are known; ordered by what it concerns, not by importance. */
export function periksaTabel(kisi: Kisi, tabel: Tabel, teks: TeksTabel): PeringatanTabel[] {
  return [
    ...tentangTabel(kisi, tabel, teks),
    ...periksaTrio(kisi, tabel, KINERJA, teks),
    ...periksaTrio(kisi, tabel, KEUANGAN, teks),
    ...angkaRusak(kisi, tabel, teks),
  ];
}
