import { masaAkhir, masaBernomor } from "../kata/nama-masa";
import type { Peran } from "../hasil-tabel";
import { YAKIN } from "../yakin";
import { ubahPeran } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";

/** What the year's figures are called of a part of it. */
const SEBAGIAN: Partial<Record<Peran, Peran>> = {
  target: "target_tw",
  realisasi: "realisasi_tw",
  capaian: "capaian_tw",
};

/** The half or third of the year that a column speaks of; a quarter within it is a quarter. */
const masaKolom = ({ tafsir, triwulan }: KolomKerja): string | null =>
  triwulan === null && !tafsir.bulan ? tafsir.masa : null;

/** "S.d. Semester II", "Capaian thd Target Semester II": what is counted up to the end of the last part is the year's. */
function sampaiAkhir(satu: KolomKerja, kolom: readonly KolomKerja[], masa: string): boolean {
  if (!masaAkhir(masa)) return false;
  const semasa = satu.tafsir.terhadap ? kolom.filter((lain) => masaKolom(lain) === masa) : [satu];
  return semasa.some(({ ciri }) => ciri.kumulatif);
}

/** "Target Semester" means the half of the table, where all others speak of the same one. */
function samakanMasa(kolom: readonly KolomKerja[]): KolomKerja[] {
  const bernomor = new Set(
    kolom.flatMap((satu) => masaKolom(satu) ?? []).filter((masa) => masaBernomor(masa)),
  );
  const [satu] = bernomor;
  if (satu === undefined || bernomor.size > 1) return [...kolom];
  return kolom.map((lain) => {
    const masa = masaKolom(lain);
    const sama = masa !== null && !masaBernomor(masa) && satu.startsWith(masa);
    return sama ? { ...lain, tafsir: { ...lain.tafsir, masa: satu } } : lain;
  });
}

/**
 * The parts that have a target of their own, besides the year's or with a result of their own: "Target Semester I |
 * Realisasi | Capaian" is a table about one half, in which nothing else needs its name.
 */
function janjiMasa(kolom: readonly KolomKerja[]): ReadonlySet<string> {
  const janji = kolom.filter(({ peran }) => peran === "target");
  const setahun = janji.some((satu) => masaKolom(satu) === null);
  const masa = janji.flatMap((satu) => {
    const nama = masaKolom(satu);
    return nama === null || sampaiAkhir(satu, kolom, nama) ? [] : [nama];
  });
  const dicapai = (nama: string): boolean =>
    masaBernomor(nama) && kolom.some((satu) => satu.peran === "realisasi" && masaKolom(satu) === nama);
  return new Set(masa.filter((nama) => setahun || dicapai(nama)));
}

/** The same part of more than one year: which of them a column belongs to is said by its year alone. */
function beberapaTahun(kolom: readonly KolomKerja[], masa: string): boolean {
  return new Set(kolom.flatMap((satu) => (masaKolom(satu) === masa ? (satu.tahun ?? []) : []))).size > 1;
}

const berkata = ({ tafsir, tunggu }: KolomKerja): boolean =>
  tafsir.inti !== undefined || tunggu !== undefined;

/** A percent without a name that stands in one group with what the part reached, is the part's. */
const persenSegrup = (satu: KolomKerja, kolom: readonly KolomKerja[]): boolean =>
  satu.tunggu === "persen" &&
  satu.grup >= 0 &&
  kolom.some(
    (lain) => lain.grup === satu.grup && lain.peran === "realisasi" && masaKolom(lain) === masaKolom(satu),
  );

/**
 * "Semester I | Target, Realisasi, %" beside "Semester II", or one half with a target of its own: figures of parts of the
 * year, of which none is the year's. One half without a target ("Target 2024 | Realisasi Semester I") is how far the year
 * has come. What else halves say of money and counts stays apart, where both are there.
 */
export function bagianTahun(semua: readonly KolomKerja[]): KolomKerja[] {
  const kolom = samakanMasa(semua);
  const berbagi =
    new Set(kolom.flatMap((satu) => masaKolom(satu) ?? []).filter((masa) => masaBernomor(masa))).size > 1;
  const janji = janjiMasa(kolom);
  return kolom.map((satu) => {
    const masa = masaKolom(satu);
    if (masa === null || !(berbagi || janji.has(masa))) return satu;
    const peran = SEBAGIAN[satu.peran];
    const apa = { kunci: "judul", isi: satu.judul } as const;
    if (peran && !sampaiAkhir(satu, kolom, masa) && !beberapaTahun(kolom, masa))
      return { ...ubahPeran(satu, peran, satu.yakin, apa), bagian: masa };
    if (persenSegrup(satu, kolom)) return satu;
    return berbagi && berkata(satu) ? ubahPeran(satu, "lain", YAKIN.batas, apa) : satu;
  });
}
