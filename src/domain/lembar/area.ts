import { hurufKolom, indeksKolom } from "../tabel/alamat";

/** A block of cells; 0-based, both ends included. */
export interface Petak {
  readonly atas: number;
  readonly kiri: number;
  readonly bawah: number;
  readonly kanan: number;
}

/** Reads "B6:E13", "$B$6", "'Realisasi Anggaran'!B6"; undefined for what is no block of cells. */
export function bacaArea(alamat: string): Petak | undefined {
  const bersih = alamat.slice(alamat.lastIndexOf("!") + 1).replaceAll("$", "");
  const cocok = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/i.exec(bersih);
  if (!cocok) return undefined;
  const [, kolom1 = "", baris1 = "", kolom2 = kolom1, baris2 = baris1] = cocok;
  return {
    atas: Number(baris1) - 1,
    kiri: indeksKolom(kolom1),
    bawah: Number(baris2) - 1,
    kanan: indeksKolom(kolom2),
  };
}

/** "B6:E13" of a block, "B6" of a single cell. */
export function tulisArea({ atas, kiri, bawah, kanan }: Petak): string {
  const awal = `${hurufKolom(kiri)}${atas + 1}`;
  return atas === bawah && kiri === kanan ? awal : `${awal}:${hurufKolom(kanan)}${bawah + 1}`;
}

/** Rows and columns of an area. */
export function ukuranArea(alamat: string): { readonly baris: number; readonly kolom: number } {
  const petak = bacaArea(alamat);
  if (!petak) throw new Error(`not an area: ${alamat}`);
  return { baris: petak.bawah - petak.atas + 1, kolom: petak.kanan - petak.kiri + 1 };
}

/** The title of the sheet in "='Realisasi Anggaran'!$A$1"; undefined where there is none or it is gone (#REF!). */
export function lembarDari(rumus: string): string | undefined {
  const bersih = rumus.replace(/^=/, "");
  const tanda = bersih.lastIndexOf("!");
  if (tanda <= 0 || bersih.includes("#REF!")) return undefined;
  const judul = bersih.slice(0, tanda);
  return judul.startsWith("'") ? judul.slice(1, -1).replaceAll("''", "'") : judul;
}

/** Titles that Excel would read as a cell, a column of R1C1 or a truth value: "L1", "LK2", "R1C1", "TRUE". */
const MIRIP_SEL = /^(?:[a-z]{1,3}\d+|r\d*c?\d*|c\d*|true|false)$/i;

/** "IKU!D7", with quotes where the title needs them: "'Realisasi Anggaran'!G12", "'L1'!A1". */
export function alamatLembar(judul: string, area: string): string {
  const polos = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(judul) && !MIRIP_SEL.test(judul);
  return `${polos ? judul : `'${judul.replaceAll("'", "''")}'`}!${area}`;
}

/** What a name stands for, as Excel keeps it: "='Lampiran I'!$A$1:$G$34". */
export function rumusNama(judul: string, area: string): string {
  return `=${alamatLembar(judul, area.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2"))}`;
}
