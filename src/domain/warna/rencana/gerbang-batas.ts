import { BAGIAN } from "../../tabel/batas";
import type { KolomTabel } from "../../tabel/hasil-tabel";
import type { TabelUkur } from "../../tabel/isi/tabel-ukur";
import { namaLama, satuanWaktu } from "../../tabel/kata/nama-buruk";
import { berangka } from "./keberatan";
import { kecocokanPembanding } from "../../tabel/isi/pembanding";
import type { Sandaran } from "./sandaran";
import { judulAtas } from "./sekitar-tabel";

const BAWAH = /\b(?:min|minimal|minimum|terendah|pesimis|bawah|lower)\b/i;
const ATAS = /\b(?:maks|max|maksimal|maksimum|maximum|tertinggi|optimis|atas|upper)\b/i;

/** "Batas Minimal | Batas Maksimal | Hasil": of two limits neither is the promise. */
export function batasSebelah(ukur: TabelUkur, { target }: Sandaran): KolomTabel[] {
  const lawan = target && (BAWAH.test(target.judul) ? ATAS : ATAS.test(target.judul) ? BAWAH : undefined);
  if (!target || !lawan) return [];
  const sebelah = ukur.tabel.kolom.filter(
    (satu) => satu !== target && lawan.test(satu.judul) && berangka(ukur, satu),
  );
  return sebelah.length > 0 ? [target, ...sebelah] : [];
}

/** "Ambang Maksimal", "Baku Mutu": what is not to be exceeded. The highest score that can be had is no such limit. */
const TERTINGGI =
  /\b(?:maks|max|maksimal|maksimum|maximum|ambang (?:batas|atas)|baku mutu|nab|toleransi|tidak lebih|paling (?:banyak|lama|tinggi))\b|≤/i;
const SKOR = /\b(?:skor|nilai|bobot|poin|point|score|ideal|pagu|anggaran)\b/i;

/** Every row that can be checked follows realisasi by target, the wrong way round for a limit. */
function berbandingLurus(ukur: TabelUkur, { target, realisasi, persen }: Sandaran): boolean {
  if (!persen) return true;
  const pasangan = { target: target?.kolom, realisasi: realisasi?.kolom };
  const { banyak, cocok } = kecocokanPembanding(ukur, persen.kolom, { ...pasangan, hanyaPositif: true });
  return banyak > 0 && cocok > banyak * BAGIAN.separuh;
}

const dalamWaktu = ({ judul }: KolomTabel): boolean =>
  [...judul.matchAll(/\(([^()]*)\)/g)].some(([, satuan = ""]) => satuanWaktu(satuan));

/** "Standar (hari kerja) | Realisasi (hari kerja)" under "Waktu Penyelesaian": the target is how long it may take. */
function batasWaktu(ukur: TabelUkur, { target, realisasi }: Sandaran): boolean {
  if (!target || !realisasi || !dalamWaktu(target) || !dalamWaktu(realisasi)) return false;
  return [target.judul, realisasi.judul, ...judulAtas(ukur)].some(namaLama);
}

/** "Target Peringkat | Peringkat Diperoleh": the first is the best. */
const PERINGKAT = /\b(?:peringkat|ranking|rangking|urutan ke)\b/i;
const urutan = ({ target, realisasi }: Sandaran): boolean =>
  [target, realisasi].some((satu) => satu !== undefined && PERINGKAT.test(satu.judul));

/** A target that is a limit, and a percent that calls it the better the further it is exceeded. */
export function batasAtas(ukur: TabelUkur, sandaran: Sandaran): KolomTabel[] {
  const { target, persen } = sandaran;
  if (!target || (persen && persen.peran !== "capaian" && persen.peran !== "capaian_tw")) return [];
  const batas = TERTINGGI.test(target.judul) && !SKOR.test(target.judul);
  return (batas || batasWaktu(ukur, sandaran) || urutan(sandaran)) && berbandingLurus(ukur, sandaran)
    ? [target]
    : [];
}
