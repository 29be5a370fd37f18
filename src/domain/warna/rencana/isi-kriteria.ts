import type { BahanRencana } from "../bahan";
import type { BacaanCapaian, NasibSel } from "./baca-capaian";
import { isiKolom, kriteriaIsian } from "./kolom-isian";
import { JUDUL_KRITERIA } from "../../tabel/kolom-kami";
import { bacaKolomCapaian } from "./rencana-warnai";
import { rumusKriteria } from "./rumus-kolom";
import type { CaraBaca } from "./rumus-poin";
import type { IsianKolom } from ".";
import type { TabelUkur } from "../../tabel/isi/tabel-ukur";

/** The own Kriteria column filled on demand, or brought up to date: a formula where the row has one to give. */
export function isianKriteria(
  { pilihan: { cara }, tabel }: BahanRencana,
  sel: TabelUkur,
  rumus: (baris: number) => string,
): IsianKolom | undefined {
  const isian = cara === "tambah" ? undefined : kriteriaIsian(sel);
  if (!isian || (cara !== "isi" && !isian.milikKami)) return undefined;
  const { baris, milikKami } = isian;
  const kolom = isiKolom(
    tabel,
    { judul: JUDUL_KRITERIA, kolom: isian.kolom, format: "General", baris },
    rumus,
  );
  return kolom.rumus.some(Boolean) ? { kolom, perbarui: milikKami } : undefined;
}

/** How the criterion's formula reads a cell of capaian; undefined where the cell is no percentage that is certain. */
function caraSel({ teks, angka }: BacaanCapaian, satu: NasibSel, berteks: boolean): CaraBaca | undefined {
  if (satu.sebab !== undefined || !satu.bolehDidalam) return undefined;
  const bentuk = satu.angka ?? angka;
  return berteks || bentuk === undefined ? teks : { bentuk, notasi: "koma" };
}

/** Kriteria of the office's own beside a capaian that is filled, read as the colours read it. */
export function isianDariCapaian(bahan: BahanRencana, sel: TabelUkur, kolom: string): IsianKolom | undefined {
  if (!kriteriaIsian(sel)) return undefined;
  const bacaan = bacaKolomCapaian(sel, kolom, bahan);
  // How an empty column will be written nobody knows yet.
  if (bacaan.sel.every(({ poin }) => poin === undefined)) return undefined;
  const nasib = new Map(bacaan.sel.map((satu) => [satu.baris, satu]));
  return isianKriteria(bahan, sel, (baris) => {
    const satu = nasib.get(baris);
    const berteks = typeof sel.nilai(baris, kolom) === "string" && !sel.kosong(baris, kolom);
    const cara = satu && caraSel(bacaan, satu, berteks);
    return cara ? rumusKriteria(`${kolom}${baris}`, bahan.skala, cara) : "";
  });
}
