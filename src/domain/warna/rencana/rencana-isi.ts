import type { TabelUkur } from "../../tabel/isi/tabel-ukur";
import type { BahanRencana } from "../bahan";
import { temuanWarna } from "../temuan-warna";
import { aturanWarna } from "./aturan-warna";
import { BENTUK_BARU } from "./bentuk-isian";
import { hitunganTabel } from "./hitungan-tabel";
import { isianKriteria } from "./isi-kriteria";
import { isiKolom, type KolomIsian } from "./kolom-isian";
import { JUDUL_CAPAIAN } from "../../tabel/kolom-kami";
import { RUAS_TERBANYAK } from "./rencana-warnai";
import { rumusKriteria } from "./rumus-kolom";
import type { RencanaTabel } from ".";
import type { SumberPasangan } from "./sumber-pasangan";

/** Runs of rows that get a formula; a blank cell between two of them may lie inside. */
function ruasIsian(sel: TabelUkur, kolom: string, baris: readonly number[]): [number, number][] {
  const ruas: [number, number][] = [];
  for (const satu of baris) {
    const akhir = ruas[ruas.length - 1];
    const antara = akhir ? Array.from({ length: satu - akhir[1] - 1 }, (_, i) => satu - 1 - i) : [];
    if (akhir && antara.every((b) => sel.kosong(b, kolom))) akhir[1] = satu;
    else ruas.push([satu, satu]);
  }
  return ruas;
}

/** The plan that fills the office's own empty capaian column (and Kriteria), blank cell by cell, and colours the capaian. */
export function rencanaIsi(
  bahan: BahanRencana,
  sel: TabelUkur,
  sumber: SumberPasangan,
  { kolom, milikKami, baris }: KolomIsian,
): RencanaTabel {
  const { rupa, rumus, yakin, keberatan, catatan } = hitunganTabel(bahan, sel, sumber);
  if (rupa.perluLkjip && sumber.cara !== "satu")
    return { jenis: "biarkan", temuan: [temuanWarna("BAGIAN_BERSATUAN", {}), ...rupa.temuan] };
  const diisi = new Set(baris.filter((satu) => rumus(satu) !== ""));
  const ruas = ruasIsian(
    sel,
    kolom,
    [...diisi].sort((a, b) => a - b),
  );
  if (ruas.length > RUAS_TERBANYAK)
    return { jenis: "biarkan", temuan: [temuanWarna("TERLALU_TERPECAH", { kolom })] };
  const area = ([awal, akhir]: readonly [number, number]): string => `${kolom}${awal}:${kolom}${akhir}`;
  const kriteria = isianKriteria(bahan, sel, (satu) =>
    diisi.has(satu) ? rumusKriteria(`${kolom}${satu}`, bahan.skala) : "",
  );
  const { format } = BENTUK_BARU;
  return {
    jenis: "tambah",
    yakin,
    kolomBaru: [
      isiKolom(bahan.tabel, { judul: JUDUL_CAPAIAN, kolom, format, baris: [...diisi] }, rumus),
      ...(kriteria ? [kriteria.kolom] : []),
    ],
    perbarui: milikKami || kriteria?.perbarui === true,
    cara: rupa.perluLkjip ? "rumus-lkjip" : "rumus-excel",
    area: ruas.map(area),
    aturan: ruas.flatMap((satu) =>
      aturanWarna(area(satu), `$${kolom}${satu[0]}`, [{ bentuk: "rasio", notasi: "koma" }], bahan.skala),
    ),
    sampingan: [],
    temuan: [...keberatan, ...catatan],
  };
}
