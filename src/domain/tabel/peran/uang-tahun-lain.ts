import type { Peran } from "../hasil-tabel";
import { YAKIN } from "../yakin";
import { ubahKolom, ubahPeran } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";

const UANG: ReadonlySet<Peran> = new Set(["pagu", "realisasi_rp", "serapan"]);

/** The money of a year that is not the report's, as the passes on years left it. */
const milikTahunLain = ({ peran, tahun, bagian, alasan }: KolomKerja): boolean =>
  peran === "lain" &&
  tahun !== null &&
  bagian === null &&
  alasan.kunci === "tahun" &&
  UANG.has(alasan.dari ?? "lain");

/** "2022 | Pagu (Rp), Realisasi (Rp), %": the bare percent in a group of one year's money is that money's. */
function denganPersen(kolom: readonly KolomKerja[]): KolomKerja[] {
  const uang = kolom.filter(milikTahunLain);
  const segrup = (satu: KolomKerja): Peran[] =>
    uang.flatMap(({ grup, tahun, alasan }) =>
      grup >= 0 && grup === satu.grup && tahun === satu.tahun ? (alasan.dari ?? []) : [],
    );
  return ubahKolom(
    kolom,
    (satu) =>
      satu.peran === "lain" &&
      satu.tunggu === "persen" &&
      ["pagu", "realisasi_rp"].every((peran) => segrup(satu).some((ada) => ada === peran)),
    (satu) =>
      ubahPeran(satu, "lain", YAKIN.batas, { kunci: "tahun", isi: String(satu.tahun), dari: "serapan" }),
  );
}

/**
 * "2022 | Anggaran, Realisasi, %" in a report on 2024: money all the same, of its year. That year is its part, so that
 * nothing that looks for the row's money finds it. Two budgets of one year stay apart, for nobody said which of them counts;
 * so does a lone figure ("Realisasi s.d. 2022 | Rp" of an evaluation), which may be of more than its year.
 */
export function uangTahunLain(semua: readonly KolomKerja[]): KolomKerja[] {
  const kolom = denganPersen(semua);
  const calon = kolom.filter(milikTahunLain);
  const kunci = ({ alasan, tahun, triwulan }: KolomKerja): string =>
    `${alasan.dari ?? ""}/${String(tahun)}/${String(triwulan)}`;
  const tunggal = calon.filter((satu) => calon.filter((lain) => kunci(lain) === kunci(satu)).length === 1);
  const berpasangan = ({ tahun, triwulan }: KolomKerja): boolean =>
    tunggal.filter((lain) => lain.tahun === tahun && lain.triwulan === triwulan).length > 1;
  return ubahKolom(
    kolom,
    (satu) => tunggal.includes(satu) && berpasangan(satu),
    (satu) => ({ ...satu, peran: satu.alasan.dari ?? satu.peran, bagian: String(satu.tahun) }),
  );
}
