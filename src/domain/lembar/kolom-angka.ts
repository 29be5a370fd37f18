import { PENGATURAN_BAWAAN } from "../pengaturan/pengaturan";
import { cariTabel, type TabelLembar } from "./baca-tabel";
import { samaNama, type BukuTerbaca, type TabelTerbaca } from "./buku";
import { ISI_KOSONG } from "./contoh";
import { LEMBAR } from "./daftar";
import { FORMAT } from "./rupa";
import { susunStruktur } from "./struktur";
import { TAMBAHAN } from "./tambahan";

/** A column of figures that people fill in. */
export interface KolomAngka {
  readonly judul: string;
  /** Amounts of money. */
  readonly rupiah: boolean;
  /** Its number format as we make it. */
  readonly format: string;
}

/** A column of figures in a table of the workbook: its place among the table's columns, from 0. */
export interface KolomAngkaTabel extends KolomAngka {
  readonly letak: number;
}

let semua: ReadonlyMap<string, readonly KolomAngka[]> | undefined;

/** Columns of figures by the name of their table, of all sheets with all additions. */
function kolomOlehTabel(): ReadonlyMap<string, readonly KolomAngka[]> {
  semua ??= new Map(
    Object.values(susunStruktur(ISI_KOSONG, PENGATURAN_BAWAAN, TAMBAHAN)).flatMap(({ tabel }) =>
      tabel.map(({ nama, kolom }) => [
        nama,
        kolom
          .filter(({ pecahan, rumus }) => pecahan === true && rumus === undefined)
          .map(({ judul, rupiah = false, format = FORMAT.bulat }) => ({ judul, rupiah, format })),
      ]),
    ),
  );
  return semua;
}

function letakkan(tabel: TabelTerbaca, kolom: readonly KolomAngka[]): KolomAngkaTabel[] {
  const kepala = (tabel.nilai[0] ?? []).map((isi) => String(isi ?? "").trim());
  return kolom.flatMap((satu) => {
    const letak = kepala.findIndex((judul) => samaNama(judul, satu.judul));
    return letak < 0 ? [] : [{ ...satu, letak }];
  });
}

/** Our tables of the workbook that have columns of figures, with these; users rename tables and move columns. */
export function tabelBerangka(
  buku: Pick<BukuTerbaca, "isiTabel">,
): { readonly tabel: TabelTerbaca; readonly kolom: readonly KolomAngkaTabel[] }[] {
  const kami: readonly TabelLembar[] = LEMBAR.flatMap(({ tabel }) => [...tabel]);
  return kami.flatMap(({ nama, judul, masukan }) => {
    const kolom = kolomOlehTabel().get(nama) ?? [];
    const dikenal = masukan.map((kunci) => judul[kunci] ?? "");
    const tabel = kolom.length === 0 ? undefined : cariTabel(buku, nama, dikenal);
    return tabel ? [{ tabel, kolom: letakkan(tabel, kolom) }] : [];
  });
}
