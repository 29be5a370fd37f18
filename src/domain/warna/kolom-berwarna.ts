import type { KolomTabel } from "../tabel/hasil-tabel";
import { semesteran } from "../tabel/kata/nama-masa";
import { JUDUL_KRITERIA } from "../tabel/kolom-kami";
import type { JenisBerwarna, KolomBerwarna } from "./jenis-berwarna";
import type { RencanaTabel } from "./rencana";

/** Is the column of a quarter or of a half of the year? Undefined where it is of neither, or not known of which. */
export function masaKolom({
  triwulan,
  bagian,
}: Pick<KolomTabel, "triwulan" | "bagian">): "triwulan" | "semester" | undefined {
  if (triwulan !== null) return "triwulan";
  return bagian !== null && semesteran(bagian) ? "semester" : undefined;
}

/** What a column of percentages holds, by what it was taken for. */
export function jenisBerwarna(kolom: Pick<KolomTabel, "peran" | "triwulan" | "bagian">): JenisBerwarna {
  if (kolom.peran === "serapan") return "serapan";
  if (kolom.peran === "capaian_tw") return masaKolom(kolom) ?? "triwulan";
  return kolom.bagian === null ? "capaian" : "bagian";
}

/** All columns that a plan gives colours, the table's main one first. */
export function kolomBerwarna(rencana: RencanaTabel): readonly KolomBerwarna[] {
  if (rencana.jenis === "biarkan") return [];
  if (rencana.jenis === "warnai") return [rencana, ...rencana.sampingan];
  // A Kriteria column of the office's own is filled, not coloured.
  const baru = rencana.kolomBaru.filter(({ barisKepala }, i) => i === 0 || barisKepala !== undefined);
  const jenis = (judul: string): JenisBerwarna => (judul === JUDUL_KRITERIA ? "kriteria" : "capaian");
  return [...baru.map(({ kolom, judul }) => ({ kolom, jenisKolom: jenis(judul) })), ...rencana.sampingan];
}

const SETAHUN: ReadonlySet<JenisBerwarna> = new Set(["capaian", "kriteria"]);

/** The columns that hold something else than the capaian of the year. */
export function bukanCapaian(kolom: readonly KolomBerwarna[]): readonly KolomBerwarna[] {
  return kolom.filter(({ jenisKolom }) => !SETAHUN.has(jenisKolom));
}
