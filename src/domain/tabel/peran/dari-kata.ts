import { GESER_YAKIN, YAKIN } from "../yakin";
import type { Peran } from "../hasil-tabel";
import type { KolomKerja } from "./kolom-kerja";
import type { TafsirJudul } from "../kata/tafsir-kata";

interface DariKata {
  readonly peran: Peran;
  readonly yakin: number;
  readonly tunggu?: KolomKerja["tunggu"];
}

const LANGSUNG: Readonly<Record<string, DariKata>> = {
  no: { peran: "no", yakin: YAKIN.pasti },
  kode: { peran: "kode", yakin: YAKIN.pasti },
  indikator: { peran: "indikator", yakin: YAKIN.pasti },
  satuan: { peran: "satuan", yakin: YAKIN.pasti },
  keterangan: { peran: "keterangan", yakin: YAKIN.pasti },
  penanggung: { peran: "penanggung_jawab", yakin: YAKIN.pasti },
  kriteria: { peran: "kriteria", yakin: YAKIN.pasti },
  tujuan: { peran: "sasaran", yakin: YAKIN.cukup },
  misi: { peran: "sasaran", yakin: YAKIN.cukup },
  program: { peran: "program", yakin: YAKIN.pasti },
  urusan: { peran: "program", yakin: YAKIN.cukup },
  kegiatan: { peran: "program", yakin: YAKIN.cukup },
  baseline: { peran: "kondisi_awal", yakin: YAKIN.cukup },
};

const lain: DariKata = { peran: "lain", yakin: YAKIN.lemah };
/** The words say that it is none of the others. */
const lainTentu: DariKata = { peran: "lain", yakin: YAKIN.kuat };
const pasti = (peran: Peran): DariKata => ({ peran, yakin: YAKIN.pasti });

/** "Keuangan (%) | Rencana", "Target Keuangan (%)": what share of the money was to be spent by now, and no budget. */
const bagianRencana = ({ persen, persenInduk, rupiah }: TafsirJudul): boolean =>
  persen || (persenInduk && !rupiah);

function dariTarget(t: TafsirJudul): DariKata {
  if (t.renstra || (t.akhir && t.tahun === null)) return t.keuangan ? lain : pasti("target_renstra");
  if (t.triwulan) return t.keuangan ? lain : pasti("target_tw");
  if (t.keuangan) return t.lalu || bagianRencana(t) ? lain : pasti("pagu");
  return pasti(t.lalu ? "target_lalu" : "target");
}

function dariRealisasi(t: TafsirJudul): DariKata {
  // "Prognosa Realisasi 31 Desember": what will have been reached, nothing that was.
  if (t.prakiraan) return lainTentu;
  if (t.renstra || (t.terhadap && t.akhir)) {
    if (t.keuangan || t.persen) return lain;
    return t.lalu ? pasti("realisasi_lalu") : { ...lain, tunggu: "renstra" };
  }
  if (t.keuangan)
    return t.lalu ? lain : pasti(t.persen || (t.persenInduk && !t.rupiah) ? "serapan" : "realisasi_rp");
  if (t.triwulan) return pasti(t.persen ? "capaian_tw" : "realisasi_tw");
  if (t.persen) return pasti(t.lalu ? "capaian_lalu" : "capaian");
  return pasti(t.lalu ? "realisasi_lalu" : "realisasi");
}

function dariCapaian(t: TafsirJudul): DariKata {
  if (t.prakiraan) return lainTentu;
  if (t.renstra || (t.terhadap && t.akhir)) return lain;
  const yakin = t.persen ? YAKIN.pasti : YAKIN.cukup;
  if (t.keuangan) return t.lalu ? lain : { peran: t.persen || !t.rupiah ? "serapan" : "realisasi_rp", yakin };
  if (t.triwulan) return { peran: "capaian_tw", yakin };
  return { peran: t.lalu ? "capaian_lalu" : "capaian", yakin };
}

function dariPagu(t: TafsirJudul): DariKata {
  if (t.triwulan || t.lalu || t.renstra || t.prakiraan) return lain;
  return pasti(t.persen && !t.rupiah ? "serapan" : "pagu");
}

function dariKondisi(t: TafsirJudul): DariKata {
  if (t.awal === t.akhir || t.keuangan) return lain;
  return pasti(t.awal ? "kondisi_awal" : "kondisi_akhir");
}

function tanpaInti(t: TafsirJudul): DariKata {
  // "Tingkat Kemajuan terhadap Target Akhir Renstra": a share of something else than this year's target.
  if (t.terhadap && (t.renstra || t.akhir)) return lain;
  // "% Prognosis": a share of what is foretold. Compared with it ("% thd Proyeksi") it may be one of a promise.
  if (t.persen) return t.prakiraan && !t.terhadap ? lainTentu : { ...lain, tunggu: "persen" };
  return t.triwulan && !t.prakiraan ? { ...lain, tunggu: "triwulan" } : lain;
}

const ATURAN: Readonly<Record<string, (t: TafsirJudul) => DariKata>> = {
  sasaran: (t) => ({ peran: "sasaran", yakin: t.renstra ? YAKIN.lemah : YAKIN.pasti }),
  target: dariTarget,
  realisasi: dariRealisasi,
  hasil: (t) => ({ ...dariRealisasi(t), yakin: YAKIN.lemah }),
  capaian: dariCapaian,
  pagu: dariPagu,
  pengeluaran: (t) => (t.lalu ? lain : pasti(t.persen ? "serapan" : "realisasi_rp")),
  serapan: (t) => (t.lalu || t.renstra ? lain : pasti(t.rupiah && !t.persen ? "realisasi_rp" : "serapan")),
  kondisi: dariKondisi,
  triwulan: tanpaInti,
};

/** "Keterangan (%)", "% TA 2024": a percent that nobody gave a name. */
const TANPA_NAMA: ReadonlySet<string> = new Set(["keterangan", "tahun"]);

/** The role that the words over a column give it, before its neighbours and its data are asked. */
export function peranDariKata(t: TafsirJudul): DariKata {
  if (t.bulan) return lain;
  if (t.masaLalu && t.inti !== undefined && t.inti in ATURAN) return { ...lain, yakin: YAKIN.batas };
  if (t.inti === undefined || (t.persen && TANPA_NAMA.has(t.inti))) return tanpaInti(t);
  const hasil = LANGSUNG[t.inti] ?? ATURAN[t.inti]?.(t) ?? lain;
  return t.asing ? { ...hasil, yakin: Math.max(YAKIN.lemah, hasil.yakin - GESER_YAKIN.asing) } : hasil;
}
