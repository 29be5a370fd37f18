import { YAKIN } from "../yakin";
import type { Peran } from "../hasil-tabel";
import type { KolomKerja } from "./kolom-kerja";
import { judulDaun, ubahKolom, ubahPeran } from "./kolom-kerja";

const TAHUN_KE: Partial<Record<Peran, Peran>> = {
  target: "target_tahun",
  target_renstra: "target_tahun",
  realisasi: "realisasi_lalu",
  capaian: "capaian_lalu",
  pagu: "lain",
  realisasi_rp: "lain",
  serapan: "lain",
};

/** "Tahun ke- 1 | 2 | 3": a series of years, none of which is known to be the one reported on. */
export function tahunKe(satu: KolomKerja): KolomKerja {
  const peran = satu.tafsir.tahunKe && satu.tahun === null ? TAHUN_KE[satu.peran] : undefined;
  return peran ? ubahPeran(satu, peran, YAKIN.jelas, { kunci: "judul", isi: satu.judul }) : satu;
}

/** "Volume 2025 | Alokasi 2025 | Target 2026": what is promised for the year that no target has. */
export function volumeTahunan(kolom: readonly KolomKerja[]): KolomKerja[] {
  const ada = (peran: Peran, tahun: number | null): boolean =>
    kolom.some((satu) => satu.peran === peran && (tahun === null || satu.tahun === tahun));
  if (!ada("pagu", null) || ada("realisasi", null)) return [...kolom];
  return ubahKolom(
    kolom,
    ({ peran, eja, tahun }) =>
      peran === "lain" && /^volume\b/i.test(eja) && tahun !== null && !ada("target", tahun),
    (satu) => ubahPeran(satu, "target", YAKIN.jelas, { kunci: "judul", isi: satu.judul }),
  );
}

/** "Volume | Anggaran | Realisasi | % Capaian Output": left of the money, where nothing is called a target, what is to be made. */
export function volumeDijanjikan(kolom: readonly KolomKerja[]): KolomKerja[] {
  const pagu = kolom.find(({ peran }) => peran === "pagu");
  const dicapai = kolom.some(({ peran }) => peran === "realisasi" || peran === "capaian");
  if (!pagu || !dicapai || kolom.some(({ peran }) => peran.startsWith("target"))) return [...kolom];
  const volume = kolom.filter(({ eja }) => /\bvol(?:ume)?\b/i.test(eja));
  const [satuSatunya, lain] = volume;
  const sah = lain === undefined && satuSatunya?.peran === "lain" && satuSatunya.k < pagu.k;
  return ubahKolom(
    kolom,
    (satu) => sah && satu === satuSatunya,
    (satu) => ubahPeran(satu, "target", YAKIN.ragu, { kunci: "judul", isi: satu.judul }),
  );
}

const TAHUN_SAJA =
  /^(?:(?:nilai|skor|score|indeks|hasil)(?:\s+\p{L}+){0,2}\s+)?(?:(?:tahun|thn\.?|th\.?)\s*)?(?:19|20)\d\d\s*\*{0,3}\)?$/iu;

function tahunPolos({ peran, tahun, tafsir, judul }: KolomKerja): boolean {
  const umum = tafsir.inti === undefined || tafsir.inti === "tahun";
  return peran === "lain" && tahun !== null && umum && !tafsir.keuangan && TAHUN_SAJA.test(judulDaun(judul));
}

const BERINDEKS =
  /^(?:(?:indeks|index|skor|score)\b[^|]*|(?:nilai|hasil)(?: (?:capaian|indeks|survei|tahun))?\s*(?:\([^|)]*\)\s*)?)\||^(?:nilai|skor|score|indeks)\s/i;

const PERTUMBUHAN = /\b(?:pertumbuhan|perkembangan|tren|trend|growth)\b/i;

/** "Indeks" over 2023 and 2024: what was found in each, the latest of them last. */
function indeksTahunan(kolom: readonly KolomKerja[]): KolomKerja[] {
  const bertumbuh = kolom.some(({ eja }) => PERTUMBUHAN.test(eja));
  const indeks = kolom.filter((satu) => tahunPolos(satu) && (bertumbuh || BERINDEKS.test(satu.eja)));
  const akhir = Math.max(...indeks.map(({ tahun }) => tahun ?? -Infinity));
  return ubahKolom(
    kolom,
    (satu) => indeks.includes(satu),
    (satu) =>
      ubahPeran(satu, satu.tahun === akhir ? "realisasi" : "realisasi_lalu", YAKIN.batas, {
        kunci: "tahun",
        isi: String(satu.tahun),
      }),
  );
}

/**
 * Years without a word: what was reached each year, where the table has a target or capaian and no realisasi; between
 * the state at the start and at the end of a plan, what is planned.
 */
export function artikanTahunPolos(kolom: readonly KolomKerja[]): KolomKerja[] {
  const ada = (...peran: readonly Peran[]): boolean => kolom.some((satu) => peran.includes(satu.peran));
  if (ada("realisasi", "realisasi_tw")) return [...kolom];
  if (!ada("target", "capaian", "kondisi_awal", "kondisi_akhir")) return indeksTahunan(kolom);
  if (!ada("indikator")) return [...kolom];
  const rencana = ada("kondisi_awal", "kondisi_akhir") && !ada("target", "capaian");
  if (!rencana && !ada("target", "capaian")) return [...kolom];
  return kolom.map((satu) =>
    tahunPolos(satu)
      ? ubahPeran(satu, rencana ? "target" : "realisasi", YAKIN.batas, {
          kunci: "tahun",
          isi: String(satu.tahun),
        })
      : satu,
  );
}
