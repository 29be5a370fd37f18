import type { IsiBuku } from "../../lembar/isi-buku";
import { periksaProfil } from "../../lembar/periksa-profil";
import type { TemuanLembar } from "../../lembar/temuan-lembar";
import { teksSel } from "../../lembar/baca-tabel";
import type { TemuanLaporan, TemuanSendiri } from "../kit/temuan";
import { efisiensiKinerja } from "./efisiensi";
import { pengukuran, periksaPengukuran, type IndikatorBab3 } from "./indikator";

/** What every table of a chapter lacks: the profile for its heading, the scale for its classes. */
export function periksaKop(isi: IsiBuku): TemuanLembar[] {
  return [...periksaProfil(isi.profil), ...isi.temuanKriteria];
}

/** What the tables of Bab III.1 lack: cell by cell, and sasaran without indicators. */
export function periksaKinerja(isi: IsiBuku): TemuanLaporan[] {
  const { sumber } = isi.pengaturan.laporan;
  const kosong = pengukuran(isi, sumber).sasaran.filter(({ indikator }) => indikator.length === 0);
  return [
    ...periksaPengukuran(isi, sumber),
    ...kosong.map(({ nama }): TemuanSendiri => ({
      kode: "TANPA_INDIKATOR",
      tingkat: "peringatan",
      isi: { sasaran: nama },
    })),
    ...periksaKop(isi),
  ];
}

/** The columns of the comparisons by their titles on the sheets. */
const BANDING: readonly (readonly [string, (satu: IndikatorBab3) => unknown])[] = [
  ["Realisasi Tahun Lalu", ({ lalu }) => lalu],
  ["Target Tahun Lalu", ({ targetLalu }) => targetLalu],
  ["Target Akhir Renstra", ({ renstra }) => renstra],
  ["Pembanding", ({ pembanding }) => pembanding],
];

/** What the comparisons lack besides: the columns that are empty, one finding each. */
export function periksaPerbandingan(isi: IsiBuku): TemuanLaporan[] {
  const indikator = pengukuran(isi, isi.pengaturan.laporan.sumber).sasaran.flatMap((satu) => satu.indikator);
  const kosong = BANDING.flatMap(([kolom, nilai]): TemuanSendiri[] => {
    const banyak = indikator.filter((satu) => String(nilai(satu) ?? "").trim() === "").length;
    return banyak > 0 ? [{ kode: "BANDING_KOSONG", tingkat: "info", isi: { kolom, banyak } }] : [];
  });
  return [...periksaKinerja(isi), ...kosong];
}

/** What the table of kegiatan lacks besides its cells: the output. */
export function periksaKeluaran({ anggaran = [] }: IsiBuku): TemuanSendiri[] {
  const ada = anggaran.some(
    ({ targetK, realisasiK }) => teksSel(targetK) !== "" || teksSel(realisasiK) !== "",
  );
  return ada || anggaran.length === 0 ? [] : [{ kode: "KELUARAN_KOSONG", tingkat: "info", isi: {} }];
}

/** Programs that no measured sasaran is tied to. */
export function periksaPasangan(isi: IsiBuku): TemuanSendiri[] {
  return efisiensiKinerja(isi, "serapan")
    .program.filter(({ capaian, pasangan }) => capaian.jenis === "kosong" && pasangan.length === 0)
    .map(({ nama }) => ({ kode: "PROGRAM_TANPA_SASARAN", tingkat: "info", isi: { program: nama } }));
}
