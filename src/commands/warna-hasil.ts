import { alamatLembar } from "../domain/lembar/area";
import type { Pesan } from "../domain/temuan/pesan";
import { urutBaris } from "../domain/temuan/urut-baris";
import { bukanCapaian, kolomBerwarna } from "../domain/warna/kolom-berwarna";
import type { PetaLembar, PetaWarna } from "../domain/warna/peta";
import { mengisi, type PetaTabel, type RencanaTabel } from "../domain/warna/rencana";
import { dikerjakan } from "../domain/warna/susun-peta";
import { temuanTerbuka } from "../domain/warna/temuan-terbuka";
import type { KerjaLembar } from "../workbook/warna/catatan-kerja";
import { teksWarna, ucapkanTabel, ucapkanWarna } from "./warna";

/* What a colouring says: which columns got colours, and what the plan has to tell of tables and cells. */

/** Figures of a coloured table that do not add up are said too, as `Lembar!E15`. */
function pesanAngka(lembar: string, peta: PetaTabel): Pesan[] {
  const disebut = new Set(peta.rencana.temuan.map(({ sel }) => sel));
  return temuanTerbuka(peta)
    .filter(({ tingkat }) => tingkat !== "info")
    .map((satu) => ucapkanTabel(satu, alamatLembar(lembar, satu.sel ?? "")))
    .filter(({ sel }) => !disebut.has(sel));
}

/** What is said of the tables of a sheet that are treated; what names no cell is of the whole table. */
function pesanTabel({ nama, tabel }: PetaLembar, dipilih: (rencana: RencanaTabel) => boolean): Pesan[] {
  return tabel
    .filter(({ pilihan, rencana }) => pilihan.sertakan && dipilih(rencana))
    .flatMap((isi) => {
      const daerah = alamatLembar(nama, isi.tabel.rentang);
      const rencana = isi.rencana.temuan.map((satu) => ucapkanWarna(satu, satu.sel ?? daerah));
      return urutBaris([...rencana, ...pesanAngka(nama, isi)]);
    });
}

/** All that a plan has to tell, sheet by sheet. */
export function pesanPeta({ lembar, pesan }: PetaWarna): Pesan[] {
  const semua = lembar.flatMap((satu) => [
    ...satu.temuan.map((temuan) => ucapkanWarna(temuan)),
    ...pesanTabel(satu, () => true),
  ]);
  return [...pesan, ...semua];
}

const BEDA: ReadonlySet<string> = new Set(["PERSEN_BEDA", "CAPAIAN_BEDA"]);

/** Cells that disagree with the formulas that were filled in beside them: the page no longer shows them. */
export function pesanIsian({ lembar }: PetaWarna): Pesan[] {
  return lembar.flatMap((satu) => pesanTabel(satu, mengisi)).filter(({ kode }) => BEDA.has(kode));
}

/** What was coloured, in one line: tables, rows, and the columns with what they hold. */
export function ringkasanWarna(kerja: readonly KerjaLembar[], banyakDibaca: number): string {
  const { diwarnai, sebutLembar } = teksWarna().hasil;
  const tabel = kerja.flatMap((satu) => satu.tabel);
  const baris = tabel.reduce((n, { berwarna }) => n + berwarna, 0);
  const lembar = kerja.map((satu) => ({
    nama: satu.sumber.mentah.nama,
    kolom: satu.tabel.flatMap(({ rencana }) => kolomBerwarna(rencana)),
  }));
  return diwarnai(tabel.length, baris, sebutLembar(lembar, banyakDibaca > 1));
}

/** Colours beside those of the capaian, or without one, and how to do without them. */
export function pesanIkut(lembar: readonly PetaLembar[], pilih: (tabel: PetaTabel) => boolean): Pesan[] {
  const { ikutDiwarnai: teks, ikutSaran: saran } = teksWarna().hasil;
  const ikut = lembar
    .flatMap(({ tabel }) => tabel)
    .filter((satu) => dikerjakan(satu) && pilih(satu))
    .flatMap(({ rencana }) => bukanCapaian(kolomBerwarna(rencana)));
  return ikut.length === 0 ? [] : [{ kode: "IKUT_DIWARNAI", tingkat: "info", teks, saran }];
}
