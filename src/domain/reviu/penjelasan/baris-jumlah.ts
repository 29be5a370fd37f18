import { tulisSeperti } from "../bahan/sel-reviu";
import type { TabelReviu } from "../bahan/tabel-reviu";
import type { Ikatan, Suku } from "../hitung/ikatan";
import type { Penjelasan } from "../temuan-reviu";

/** Sums and rows smaller than this equal others by chance. */
export const NILAI_TERKECIL = 100;

/** Does another part, in the row right before or after it or of the same label, hold the same figure? */
function kembar({ suku }: Ikatan, satu: Suku): boolean {
  return suku.some((lain) => lain !== satu && lain.sel.nilai === satu.sel.nilai);
}

/**
 * A total that differs by exactly one row: a row that stands there twice, one that the total leaves out, or one that it
 * counts twice.
 */
export function penjelasanBaris(tabel: TabelReviu, ikatan: Ikatan): Penjelasan | undefined {
  const { hasil, tepat, rumus, jenis, suku } = ikatan;
  if (
    rumus !== "linear" ||
    jenis === "surplus" ||
    jenis === "selisih" ||
    jenis === "sisa" ||
    tepat === undefined ||
    hasil.nilai === undefined
  )
    return undefined;
  const lebih = tepat - hasil.nilai;
  if (Math.abs(lebih) < NILAI_TERKECIL) return undefined;
  const pas = suku.filter(
    ({ sel }) => sel.nilai !== undefined && Math.abs(sel.nilai - Math.abs(lebih)) < 1e-6,
  );
  const [satu] = pas;
  if (!satu) return undefined;
  const isi = {
    sel: satu.sel.sel,
    label: tabel.label(satu.sel.baris),
    nilai: tulisSeperti(satu.sel, Math.abs(lebih)),
  };
  if (lebih < 0) return { jenis: "baris-ganda", ...isi };
  const dua = pas.find((calon) => kembar(ikatan, calon));
  return { jenis: dua ? "baris-kembar" : "baris-terlewat", ...isi };
}
