import type { TabelDibaca } from "./baca-sumber";
import { normalNama } from "../tabel/kata/nama-baris";

/** "Capaian (lama)", "Draft PK", "sementara per November", "IKU copy", "PK (2)" is none: a number may be anything. */
const LAMA =
  /\b(?:lama|old|sementara|draft?|konsep|rancangan|backup|back up|bak|copy|copies|salinan|arsip|usang|belum final|unaudited)\b/i;
const TETAP = /\b(?:fix(?:ed)?|final|terbaru|audited)\b/i;

/** How a table calls itself, by its sheet's name and the titles above it: 1 an old or unfinished version, -1 the last one. */
export function versiTabel({ sumber }: Pick<TabelDibaca, "sumber">): 1 | 0 | -1 {
  const teks = sumber.judul.replaceAll("_", " ");
  if (LAMA.test(teks)) return 1;
  return TETAP.test(teks) ? -1 : 0;
}

const judulKolom = ({ sumber }: TabelDibaca): string =>
  sumber.tabel.kolom.map(({ judul, peran }) => `${normalNama(judul)}=${peran}`).join("|");

/** The names of what a table measures or pays for. */
function isiTabel({ ukur, anggaran }: TabelDibaca): ReadonlySet<string> {
  const baris = [...ukur.baris, ...anggaran.baris, ...anggaran.program];
  return new Set(
    baris.map(({ isi }) =>
      normalNama(String((isi.indikator ?? isi.subKegiatan ?? isi.kegiatan ?? isi.program)?.isi ?? "")),
    ),
  );
}

/** What a table is about besides its rows: an agreement or its change, the year or one quarter. */
function pokok({ kenalan, masa, kolom }: TabelDibaca): string {
  const perubahan = [kolom.targetPerubahan, kolom.paguPerubahan].some(Boolean);
  return [kenalan.macam, kenalan.unit, masa?.triwulan, perubahan].join("|");
}

/** Of one year, as far as both say so. */
function setahun(satu: TabelDibaca, lain: TabelDibaca): boolean {
  const [a, b] = [satu, lain].map(({ sumber }) => sumber.tabel.tahunLaporan);
  return !a || !b || a === b;
}

/** The same columns and mostly the same rows: one table in two versions. */
function sejenis(satu: TabelDibaca, lain: TabelDibaca): boolean {
  if (pokok(satu) !== pokok(lain) || judulKolom(satu) !== judulKolom(lain)) return false;
  if (!setahun(satu, lain)) return false;
  const [a, b] = [isiTabel(satu), isiTabel(lain)];
  return [...a].filter((nama) => b.has(nama)).length * 2 > a.size;
}

/** The version that takes the place of a table which calls itself old, a draft or a copy; undefined where it is the only one. */
export function penggantiVersi(satu: TabelDibaca, semua: readonly TabelDibaca[]): TabelDibaca | undefined {
  if (versiTabel(satu) !== 1) return undefined;
  return semua.find((lain) => versiTabel(lain) !== 1 && sejenis(satu, lain));
}
