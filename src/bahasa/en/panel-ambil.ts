import type { panelAmbil as panelAmbilId } from "../id/panel-ambil";
import { ambil } from "./ambil";
import { hitung } from "./hitung";

/** The page Take Data in English. */
export const panelAmbil: typeof panelAmbilId = {
  nama: { tabel: ambil.tabel, macam: ambil.macam, bagian: ambil.bagian },
  pengantar:
    "The tables that this workbook already has can go into PK, IKU and Realisasi Anggaran without typing them again. The source sheets do not change, and nothing is written before you click Take.",
  baca: "Read all sheets",
  bacaUlang: "Read again",
  sedang: { baca: "Reading the sheets ...", ambil: "Taking data ..." },
  ditemukan: (tabel, lembar) =>
    `${hitung(tabel, "table")} can be taken, from ${hitung(lembar, "sheet")}. Look through them first.`,
  tanpaTulisan: (tabel, lembar) =>
    `${hitung(tabel, "table")} read, from ${hitung(lembar, "sheet")}. Nothing new for the LKjIP sheets.`,
  kosong: {
    judul: "There is no table to take yet",
    saran:
      "Make sure that the table has a row of headers, such as Indikator, Target and Realisasi. Tables on the LKjIP sheets are not read as a source.",
  },
  lembar: {
    judul: (dibaca, semua) => `Sheets that are read (${dibaca} of ${semua})`,
    keterangan: "Clear the box of a sheet that is not to be taken from.",
  },
  tujuan: {
    lembarBaru: "Its sheet is made.",
    barisBaru: (banyak, lembar) => `${hitung(banyak, "new row")}, from ${lembar}.`,
    lengkapi: (banyak) => `${hitung(banyak, "empty cell")} filled in.`,
    sama: (banyak) => `${hitung(banyak, "row")} the same already.`,
    daftarBaru: (banyak) => `New rows (${banyak})`,
    daftarLengkapi: (banyak) => `Cells filled in (${banyak})`,
    tanpaNama: "(no name)",
    diisi: (judul, isi) => `${judul}: ${isi}`,
  },
  beda: {
    judul: (banyak) => `Different contents (${banyak})`,
    keterangan: "Your entries are kept. Tick those that should be replaced.",
    semua: "Replace all",
    ganti: (judul, lama, baru) => `${judul}: ${lama} → ${baru}`,
    asal: "source:",
  },
  sumber: {
    judul: (banyak) => `Source tables (${banyak})`,
    nama: (lembar, rentang) => `${lembar}, ${rentang}`,
    isi: (macam, banyak, tujuan) =>
      tujuan === ""
        ? `${macam}, ${hitung(banyak, "row")}`
        : `${macam}, ${hitung(banyak, "row")} for ${tujuan}`,
    pagu: {
      label: "Its budget",
      induk: "First budget",
      perubahan: "Revised budget",
    },
  },
  belumAda: {
    judul: "No place for these yet",
    baris: (banyak, nama) =>
      `${hitung(banyak, "row")} for ${nama} not taken along, because the LKjIP table has not been made.`,
    tombol: (bagian) => `Make sheet ${bagian} too`,
  },
  ragu: {
    judul: (banyak) => `Not certain (${banyak})`,
    keterangan: "What the columns of these tables mean is not certain. Tick them to take them all the same.",
    semua: "Take all that is not certain",
  },
  mirip: {
    judul: (banyak) => `Alike: are they the same? (${banyak})`,
    keterangan: "Their names are almost the same. What is skipped is not taken.",
    semua: "For all of them",
    pilih: "Choose ...",
    dengan: (nama, persen) => `like "${nama}" (${persen})`,
    keputusan: {
      gabung: "Join",
      baru: "New row",
      lewati: "Skip",
    },
  },
  lipat: {
    lihat: (banyak) => `Numbers worth a look (${banyak})`,
    selisih: (banyak) => `Differences between source tables (${banyak})`,
    ditinggal: (banyak) => `Not taken, and why (${banyak})`,
  },
  semuanya: (banyak) => `Show all (${banyak})`,
  isiKosong: ambil.kosong,
  kaki: {
    tombol: "Take",
    isi: (baris, sel) =>
      [baris > 0 ? hitung(baris, "new row") : "", sel > 0 ? hitung(sel, "cell") : ""]
        .filter(Boolean)
        .join(" and ") + " will be written.",
    belumDipilih: "No table is chosen yet.",
    tetap: "The LKjIP sheets have all of it already; there is nothing to write.",
  },
};
