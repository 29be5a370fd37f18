/*
 * One journal for every command that writes. Three lines in a command of yours:
 *
 *   const catatan = new Catatan(context, buku, "ambil");               // `buku`: antreJurnal(context)() after your reading
 *   catatan.sel(lembar, { area, lama: range.formulas, baru: isi });    // for every block, BEFORE it is written
 *   catatan.simpan();                                                  // queued before your own writing, same sync
 *
 * Then write; `catatan.tutup()` after the last writing; on a failure `await catatan.tarik()` gives back what was written
 * (true: the workbook is as it was). `lama` are formulas as Excel gave them, `baru` what you are about to write. Rules of
 * ours: `aturan`; new sheets: `lembarBaru` and, when they are finished, `selesaiLembar` and `simpan` again; names:
 * `nama`; settings: `setelan`; rows of our tables: `baris`. `simpan` answers false where the run is too large to be taken back later: say so.
 * A further command gets its word in PERINTAH_JURNAL (src/domain/jurnal/jurnal.ts) and in src/bahasa.
 */
export { antreJurnal, bacaJurnal, type BukuJurnal } from "./baca-jurnal";
export { sidikIsi, sidikRumus } from "./baca-lama";
export { Catatan } from "./catat";
export { blokBerganti, type IsiLama } from "./isi-blok";
export { lembarDicatat, sepertiDibaca, type LembarDicatat } from "./langkah-run";
export { antreRupa, banyakSel, rupaDi } from "./rupa-lembar";
export {
  bacaIsiJurnal,
  kembalikanTerakhir,
  type HasilKembalikan,
  type IsiJurnal,
  type RunTercatat,
} from "./kembalikan";
