import type { jurnal as id } from "../id/jurnal";

/** Texts of Kembalikan and of the record of changes. */
export const jurnal: typeof id = {
  perintah: {
    warnai: "Colour Criteria",
    laporan: "Report",
    siapkan: "Prepare Workbook",
    pengaturan: "Settings",
    profil: "Profile",
    ambil: "Ambil Data",
    perbaiki: "Repair",
    kirim: "Prepare to Send",
    reviu: "Review",
    "catatan-reviu": "Review Record",
    "memang-benar": "It Is Right",
    tanda: "Mark on the Sheets",
    "tahun-baru": "New Year",
    "baris-bawah": "Take Rows into the Table",
    "jadikan-angka": "Turn into Numbers",
  },
  dikembalikan: (perintah, utuh, sebagian) =>
    sebagian === ""
      ? `${perintah} was taken back, all is as it was${utuh === "" ? "" : `: ${utuh}`}.`
      : `${perintah} was taken back.${utuh === "" ? "" : ` As it was: ${utuh}.`} Not everything: ${sebagian}.`,
  banyakLembar: (banyak) => `${banyak} sheets`,
  tandaDihapus: (lembar) =>
    `The record of changes is gone, so what carries the LKjIP mark was removed: ${lembar}.`,
  tidakAda: "There is no change to take back.",
  gagal: "The change was not taken back.",
  asalTetap: (perintah) =>
    `${perintah} is taken back only in part: the added columns are still there. Click Kembalikan once more.`,
  barisDiubah: (lembar, banyak) =>
    `On sheet "${lembar}", ${banyak} rows or cells were changed by you since and stay as they are.`,
  selDiubah: "You changed this cell afterwards, so it was left as it is.",
  lembarHilang: (lembar) =>
    `Sheet "${lembar}" was not found. Its record is kept until the sheet is there again.`,
  lembarDiisi: (lembar) =>
    `You have typed on sheet "${lembar}" or changed it, so it was not deleted. Delete it yourself if you do not need it.`,
  tanpaRupa: "The contents are as they were. Lines, row heights and print set-up stay the latest ones.",
  tanpaCetak:
    "Contents and looks are as they were; the page breaks stay the latest ones until the report is made again.",
  rusak: (banyak) => `${banyak} records of changes are damaged or not from LKjIP; they were dropped unused.`,
  ambilLama:
    "Records of Ambil Data from an earlier version cannot be used any more and were removed. The rows taken then stay; delete them yourself if you do not need them.",
  penuh: "This change is too large to be recorded, so it cannot be taken back later.",
  penuhSaran: "Keep a copy of the file before you close it if you are in doubt.",
  terlaluBesar: (perintah) =>
    `The change by ${perintah} was too large to be recorded, so it cannot be taken back. Click again for the one before.`,
  takTerbaca: (lembar) =>
    `Excel could not read some conditional formats on sheet "${lembar}", so they were left alone.`,
  takTerbacaSaran: "If a colour shows twice, look in Home, Conditional Formatting, Manage Rules.",
};
