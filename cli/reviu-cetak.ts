import type { HasilReviu, TemuanDiucapkan } from "../src/commands/reviu-hasil";

/** One finding, as `reviu --json` prints it. */
export interface TemuanCetak {
  readonly kode: string;
  readonly tingkat: string;
  readonly lembar: string;
  readonly sel: string;
  readonly label: string;
  readonly tertulis: string;
  readonly seharusnya: string;
  readonly pesan: string;
  readonly yakin: number;
  readonly penjelasan: string;
  /** The reason on the Reviu sheet why it is right all the same. */
  readonly diterima?: string;
}

/** One file, as `reviu --json` prints it; `galat` where it could not be read. */
export interface BerkasCetak {
  readonly nama: string;
  readonly temuan: readonly TemuanCetak[];
  readonly ringkasan?: string;
  readonly galat?: { readonly kode: string; readonly pesan: string };
}

function cetakTemuan({ temuan, pesan, penjelasan, alasan }: TemuanDiucapkan): TemuanCetak {
  const { kode, tingkat, lembar, sel, label, tertulis, seharusnyaTeks, yakin } = temuan;
  const dasar = {
    kode,
    tingkat,
    lembar,
    sel,
    label,
    tertulis,
    seharusnya: seharusnyaTeks,
    pesan,
    yakin,
    penjelasan,
  };
  return alasan === "" ? dasar : { ...dasar, diterima: alasan };
}

/** A reviewed file as plain data. */
export function cetakHasil(nama: string, { temuan, ringkasan }: HasilReviu): BerkasCetak {
  return { nama, temuan: temuan.map(cetakTemuan), ringkasan };
}
