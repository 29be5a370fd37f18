import { sidik } from "../sama";
import { SEMUA_PERAN, type Peran, type Tabel } from "../tabel/hasil-tabel";
import { pilihanPengguna } from "./pilihan-pengguna";
import { JUDUL_CAPAIAN, JUDUL_KRITERIA } from "../tabel/kolom-kami";
import type { PilihanTabel } from "./rencana";

/** What the user decided about a table, kept in the workbook; columns count from the table's first one. */
export interface IngatanTabel {
  readonly peran: Readonly<Record<number, Peran>>;
  /** Columns of which the user chose the role, be it the one that they were read with. */
  readonly dipilih: readonly number[];
  /** The user said yes to the meaning of the table, not only to how it is coloured. */
  readonly disahkan: boolean;
  readonly pilihan: PilihanTabel;
}

/** Decisions by sheet id (renaming keeps it) and header fingerprint (another header is another table). */
export type Ingatan = Readonly<Record<string, Readonly<Record<string, IngatanTabel>>>>;

/** Key of the decisions in the document's settings. */
export const KUNCI_INGATAN = "LKJIP.warna.kolom";

/** Key of the choice whether coloured sheets get a legend. */
export const KUNCI_LEGENDA = "LKJIP.warna.legenda";

/** Reads that choice; undefined where none was made. */
export function bacaPilihanLegenda(isi: unknown): boolean | undefined {
  return typeof isi === "boolean" ? isi : undefined;
}

/** Tables that are remembered in one workbook; the oldest are forgotten first. */
const TERBANYAK = 60;

/**
 * The header of a table in a few characters: the same as long as titles and their order are the same. A last pair Capaian
 * and Kriteria may be one that we added and does not count.
 */
export function sidikKepala({ kolom }: Tabel): string {
  const [capaian, kriteria] = kolom.slice(-2);
  const tambahan = capaian?.judul === JUDUL_CAPAIAN && kriteria?.judul === JUDUL_KRITERIA;
  const dihitung = tambahan ? kolom.slice(0, -2) : kolom;
  return sidik(dihitung.map(({ judul }) => judul.toLowerCase().replace(/\s+/g, " ").trim()).join("\u0001"));
}

function ingatanSah(isi: unknown): isi is IngatanTabel {
  if (typeof isi !== "object" || isi === null || !("peran" in isi) || !("pilihan" in isi)) return false;
  const { peran, pilihan } = isi;
  if (!("dipilih" in isi && Array.isArray(isi.dipilih)) || !("disahkan" in isi)) return false;
  if (typeof peran !== "object" || peran === null || typeof pilihan !== "object" || pilihan === null)
    return false;
  const dikenal: readonly unknown[] = SEMUA_PERAN;
  return (
    Object.values(peran).every((satu) => dikenal.includes(satu)) &&
    "polaritas" in pilihan &&
    "cara" in pilihan
  );
}

/** Reads the setting; whatever is not ours (hand-edited, another version) is dropped. */
export function bacaIngatan(isi: unknown): Ingatan {
  if (typeof isi !== "object" || isi === null) return {};
  const lembar = Object.entries(isi).filter(
    (satu): satu is [string, object] => typeof satu[1] === "object" && satu[1] !== null,
  );
  return Object.fromEntries(
    lembar.map(([id, tabel]) => [
      id,
      Object.fromEntries(
        Object.entries(tabel).filter((satu): satu is [string, IngatanTabel] => ingatanSah(satu[1])),
      ),
    ]),
  );
}

/** What is remembered of this table. */
export function cariIngatan(ingatan: Ingatan, idLembar: string, tabel: Tabel): IngatanTabel | undefined {
  return ingatan[idLembar]?.[sidikKepala(tabel)];
}

/** The memory with one more decision. */
export function catatIngatan(
  ingatan: Ingatan,
  idLembar: string,
  tabel: Tabel,
  { pilihan, disahkan }: Pick<IngatanTabel, "pilihan" | "disahkan">,
): Ingatan {
  const satu: IngatanTabel = {
    peran: Object.fromEntries(tabel.kolom.map(({ peran }, i) => [i, peran])),
    dipilih: tabel.kolom.flatMap((satu, i) => (pilihanPengguna(satu) ? [i] : [])),
    disahkan,
    pilihan,
  };
  const semua = Object.entries(ingatan).flatMap(([id, isi]) =>
    Object.entries(isi).map(([sidik, nilai]) => ({ id, sidik, nilai })),
  );
  const sidik = sidikKepala(tabel);
  const lain = semua.filter((lama) => lama.id !== idLembar || lama.sidik !== sidik);
  const dipakai = [...lain, { id: idLembar, sidik, nilai: satu }].slice(-TERBANYAK);
  const hasil: Record<string, Record<string, IngatanTabel>> = {};
  for (const baris of dipakai) (hasil[baris.id] ??= {})[baris.sidik] = baris.nilai;
  return hasil;
}
