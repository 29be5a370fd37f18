import type { panelReviu as id } from "../id/panel-reviu";
import { reviu } from "./reviu";

/** Texts of the pane's page Reviu. */
export const panelReviu: typeof id = {
  keadaan: reviu.keadaan,
  terpotong: reviu.lembar.terpotong,
  pengantar:
    "All tables of figures in this workbook are read: sums, differences, percentages, and what other tables say of the same. What does not tie is shown here. Nothing is written yet.",
  baca: "Review now",
  bacaUlang: "Review again",
  tulis: "Write the Reviu sheet",
  catatan: "Make the review record",
  tandai: "Mark on the sheets",
  hapusTanda: "Remove marks",
  tandaKeterangan:
    "Mark on the sheets gives the cells that were found a colour for the time being: violet for what is wrong, blue for what wants a look. Their contents do not change. A mark goes when its cell is changed, when the next review finds that it ties, or when you click Remove marks.",
  tampilInfo: (banyak) => `Show small notes (${String(banyak)})`,
  sebelumnya: "Previous",
  berikutnya: "Next",
  urutan: (ke, dari, diterima) =>
    ke === 0
      ? `${String(dari)} findings listed${diterima === 0 ? "" : `, ${String(diterima)} of them declared right`}`
      : `${String(ke)} of ${String(dari)}`,
  papanTik: "The arrow keys up and down go from finding to finding; its cell opens with it.",
  daftar: "List of findings",
  tertulis: (tertulis, seharusnya, bersyarat) =>
    bersyarat
      ? `${tertulis}, or ${seharusnya} if the other figures are right`
      : `${tertulis} → ${seharusnya}`,
  perbaiki: {
    tombol: "Fix",
    tanya: (sel, dari, menjadi) => `${sel}: replace ${dari} by ${menjadi}?`,
    ya: "Yes, replace",
    batal: "Cancel",
  },
  benar: {
    tombol: "Right all the same",
    label: "Reason",
    simpan: "Save reason",
    hapus: "Remove reason",
    tertulis: (alasan) => `Right all the same: ${alasan}`,
  },
  dibetulkan: (banyak) => `Mended on this page (${String(banyak)})`,
  selesai: (banyak) => `Fixed since the last review (${String(banyak)})`,
  sebelah: {
    judul: "Compare with other files",
    keterangan: "Choose the file or drop it here. It is read on this computer only, and not changed.",
    word: "The report in Word (.docx)",
    pilihWord: "Choose the Word file…",
    tahunLalu: "Last year's workbook (.xlsx)",
    pilihTahunLalu: "Choose last year's workbook…",
    dibandingkan: (nama) => `The review is now laid beside ${nama}.`,
    lepas: "Take last year's workbook away",
    terpotong: (sisa) =>
      `There are ${String(sisa)} more differences. Fix those above first, then choose the file once more.`,
  },
  sedang: {
    cocokkan: "Comparing the Word document ...",
    tahunLalu: "Reading last year's workbook ...",
    baca: "Reviewing ...",
    tulis: "Writing the Reviu sheet ...",
    tandai: "Marking the sheets ...",
    hapusTanda: "Removing the marks ...",
    perbaiki: "Fixing ...",
    simpan: "Saving the reason ...",
    catatan: "Writing the record ...",
  },
};
