import type { IsiSel } from "../../angka/hasil-baca";
import { lembarDari } from "../../lembar/area";
import { teksSel, type SelTerbaca } from "../../lembar/baca-tabel";
import type { IsiBuku } from "../../lembar/isi-buku";
import { JUDUL_IKU } from "../../lembar/lembar-iku";
import { JUDUL_PK } from "../../lembar/lembar-pk";
import { efisiensiKinerja } from "./efisiensi";
import { pengukuran, type IndikatorBab3, type Pengukuran } from "./indikator";
import { realisasiPK } from "./realisasi-pk";

/** What the workbook answers to a criterion of reporting, and where: for a person to confirm. */
export interface JawabanPelaporan {
  /** "" where only a person can tell. */
  readonly jawaban: "Ya" | "Sebagian" | "Tidak" | "";
  /** Where in the workbook it stands, or would be written. */
  readonly letak: string;
}

const TANPA_JAWABAN: JawabanPelaporan = { jawaban: "", letak: "" };

const terisi = (isi: IsiSel): boolean => String(isi ?? "").trim() !== "";

function menurutBanyak(ada: number, semua: number): JawabanPelaporan["jawaban"] {
  if (semua === 0) return "";
  if (ada === 0) return "Tidak";
  return ada === semua ? "Ya" : "Sebagian";
}

const tanpaKutip = (judul: string): string => judul.replace(/^'|'$/g, "").replaceAll("''", "'");

/** The present title of the sheet on which a cell stands. */
const judulLembar = (sel: SelTerbaca | undefined, biasa: string): string =>
  tanpaKutip((sel && lembarDari(sel.sel)) ?? biasa);

/** The indicators that Bab III measures, where they stand, and the title of their sheet. */
function diukur(isi: IsiBuku): Pick<Pengukuran, "sumber"> & {
  readonly lembar: string;
  readonly indikator: readonly IndikatorBab3[];
} {
  const { sumber, sasaran } = pengukuran(isi, isi.pengaturan.laporan.sumber);
  const lembar = judulLembar(isi[sumber]?.[0]?.indikator, sumber.toUpperCase());
  return { sumber, lembar, indikator: sasaran.flatMap((satu) => satu.indikator) };
}

type Judul = Readonly<Record<Pengukuran["sumber"], string>>;
type Punya = (satu: IndikatorBab3) => boolean;

/** "Lembar PK, kolom Realisasi: 22 dari 23 indikator." */
function sebutKolom(
  lembar: string,
  judul: string,
  {
    ada,
    semua,
    benda = "indikator",
  }: { readonly ada: number; readonly semua: number; readonly benda?: string },
): JawabanPelaporan {
  if (semua === 0) return TANPA_JAWABAN;
  const letak = `Lembar ${lembar}, kolom ${judul}: ${ada} dari ${semua} ${benda}.`;
  return { jawaban: menurutBanyak(ada, semua), letak };
}

/** @param judul the column as the measured sheet heads it; IKU and PK have names of their own for some */
function kolom(judul: Judul, punya: Punya): (isi: IsiBuku) => JawabanPelaporan {
  return (isi) => {
    const { sumber, lembar, indikator } = diukur(isi);
    return sebutKolom(lembar, judul[sumber], {
      ada: indikator.filter(punya).length,
      semua: indikator.length,
    });
  };
}

/** All that was agreed, whichever sheet Bab III measures; without an agreement what is measured. */
function hasilSemua(isi: IsiBuku): JawabanPelaporan {
  const { ada, diIKU, semua } = realisasiPK(isi);
  if (semua === 0)
    return kolom({ pk: JUDUL_PK.realisasi, iku: JUDUL_IKU.realisasi }, ({ realisasi }) => terisi(realisasi))(
      isi,
    );
  const pk = judulLembar(isi.pk?.[0]?.indikator, "PK");
  if (diIKU === 0) return sebutKolom(pk, JUDUL_PK.realisasi, { ada, semua });
  const iku = judulLembar(isi.iku?.[0]?.indikator, "IKU");
  return sebutKolom(`${pk} dan ${iku}`, JUDUL_PK.realisasi, { ada, semua, benda: "indikator PK" });
}

/** Quarters in which something was realised, of the sheet for them. */
function berkala({ triwulan = [] }: IsiBuku): JawabanPelaporan {
  const judul = judulLembar(triwulan[0]?.indikator, "Triwulan");
  const ke = ([1, 2, 3, 4] as const).filter((satu) =>
    triwulan.some((baris) => teksSel(baris[`realisasi${satu}`]) !== ""),
  );
  if (triwulan.length === 0 || ke.length === 0)
    return { jawaban: "", letak: `Lembar ${judul}, kalau dipakai; Laporan Triwulan.` };
  const letak = `Lembar ${judul}: realisasi triwulan ${ke.join(", ")}; Laporan Triwulan.`;
  return { jawaban: menurutBanyak(ke.length, 4), letak };
}

/** Sasaran of which both capaian and absorption are known. */
function efisiensi(isi: IsiBuku): JawabanPelaporan {
  const { sasaran } = efisiensiKinerja(isi, "serapan");
  if (sasaran.length === 0) return TANPA_JAWABAN;
  const ada = sasaran.filter(({ capaian, serapan }) =>
    [capaian, serapan].every((satu) => satu.jenis === "angka"),
  );
  return {
    jawaban: menurutBanyak(ada.length, sasaran.length),
    letak: `Laporan Efisiensi: ${ada.length} dari ${sasaran.length} sasaran punya capaian dan serapan.`,
  };
}

const hanyaLetak = (letak: string) => (): JawabanPelaporan => ({ jawaban: "", letak });
const terhitung: Punya = ({ tingkat }) => tingkat.jenis === "angka" || tingkat.jenis === "strip";

const JAWAB: Readonly<Partial<Record<string, (isi: IsiBuku) => JawabanPelaporan>>> = {
  "pemenuhan.1": hanyaLetak("Halaman Laporan di panel: Semua tabel, lalu Unduh Word."),
  "pemenuhan.2": berkala,
  "pemenuhan.3": hanyaLetak("Lembar Profil: nama dan NIP pejabat penanda tangan."),
  "pemenuhan.4": hanyaLetak("Formulir Reviu, Catatan Hasil Reviu, dan Pernyataan Telah Direviu."),
  "kualitas.1": hanyaLetak("Lembar Reviu: angka yang belum cocok; Formulir Reviu bagian I."),
  "kualitas.2": hasilSemua,
  "kualitas.3": kolom({ pk: JUDUL_PK.capaian, iku: JUDUL_IKU.tingkat }, terhitung),
  "kualitas.4": kolom({ pk: JUDUL_PK.renstra, iku: JUDUL_IKU.renstra }, ({ renstra }) => terisi(renstra)),
  "kualitas.5": kolom({ pk: JUDUL_PK.lalu, iku: JUDUL_IKU.lalu }, ({ lalu }) => terisi(lalu)),
  "kualitas.6": kolom({ pk: JUDUL_PK.pembanding, iku: JUDUL_IKU.pembanding }, ({ pembanding }) =>
    terisi(pembanding),
  ),
  "kualitas.7": hanyaLetak("Analisis Capaian: baris Penyebab, Hambatan, dan Upaya."),
  "kualitas.8": efisiensi,
  "kualitas.9": hanyaLetak("Analisis Capaian: baris Rekomendasi."),
};

/** What the workbook answers to a criterion; nothing where it cannot. */
export function jawabanPelaporan(isi: IsiBuku, kunci: string): JawabanPelaporan {
  return JAWAB[kunci]?.(isi) ?? TANPA_JAWABAN;
}
