import { formatAngka } from "../../domain/angka/format-angka";
import { english } from "./angka";
import { JENIS_BERWARNA, sebutKolom } from "./kolom-berwarna";
import { tabel } from "./tabel";
import { warna } from "./warna";
import type { panelWarna as panelWarnaId } from "../id/panel-warna";
import { hitung } from "./hitung";

/** Texts of the Colour page in the pane. */
export const panelWarna: typeof panelWarnaId = {
  /** How findings of the reader and of the plan are put into words. */
  ucap: { tabel, warna },
  pengantar:
    "Your tables are read as they stand. Look at what was understood first; nothing changes before you click the button below.",
  cakupan: {
    label: "What to read",
    pilihan: "Selected cells",
    lembar: "This sheet",
    buku: "All sheets",
  },
  baca: "Read sheet",
  bacaUlang: "Read again",
  sedang: {
    baca: "Reading the sheet ...",
    warnai: "Colouring ...",
  },
  ditemukan: (tabel, lembar) => {
    const tables = `${hitung(tabel, "table")} found`;
    return lembar > 1 ? `${tables} on ${lembar} sheets.` : `${tables}.`;
  },
  skala: {
    judul: "Your office's criteria",
    pakai: "Use the table of criteria in this workbook",
    tingkat: (nama, batas) => `${nama} from ${english(formatAngka(batas))}`,
    kantor: "The colours follow your office's table of criteria.",
    lembar: "The colours follow the Kriteria sheet of this workbook.",
    bawaan: "The colours follow the scale of Permendagri 54/2010 and show on computers without LKjIP too.",
  },
  kosong: {
    judul: "No table to colour yet",
    sudahBerwarna: "Nothing needs colouring",
    saranJudul: "Make sure that the table has a header row, such as Indikator, Target and Realisasi.",
    saranLembar: "If the table is on another sheet, open that sheet and read again, or choose All sheets.",
  },
  tabel: {
    nama: (lembar, rentang) => `${lembar}, ${rentang}`,
    yakin: "Sure",
    perluDiperiksa: "Needs a look",
    dibiarkan: "Left alone",
    tidakDisertakan: "Not included",
    kolomSebab: (kolom, sebab) => `Column ${kolom}: ${sebab}`,
    diingat: "Uses your earlier choices.",
    sertakan: "Colour this table",
    selisihKecil: (kolom) =>
      `Column ${kolom}: slightly different from what target and realisasi give, but of the same colour.`,
  },
  rencana: {
    warnai: ({ kolom, jenisKolom }, area) => {
      const what = jenisKolom === "capaian" ? area : `${JENIS_BERWARNA[jenisKolom]}, ${area}`;
      return `Column ${kolom} (${what}) is coloured by conditional formats. The contents of the cells do not change.`;
    },
    tambah: (capaian, kriteria, baris) =>
      `Columns Capaian (${capaian}) and Kriteria (${kriteria}) are added beside the table, rows ${baris}, with formulas and colours. Cells with contents do not change.`,
    perbarui: (capaian, kriteria) =>
      `The columns Capaian (${capaian}) and Kriteria (${kriteria}) made by LKjIP are brought up to date. Other cells do not change.`,
    isi: (kolom, baris) =>
      `The table's own column ${kolom} gets the formula of capaian in ${baris} ${baris === 1 ? "row that is" : "rows that are"} still blank, with its colours. Cells with something in them stay as they are.`,
    isiSebagian: (kolom, baris) =>
      `${hitung(baris, "blank cell")} of column ${kolom} ${baris === 1 ? "gets" : "get"} a formula, written as the column writes its own. Filled cells stay as they are.`,
    isiKriteria: (kolom, baris) =>
      `The table's own column ${kolom} gets the name of the criterion in ${baris} ${baris === 1 ? "row that is" : "rows that are"} still blank.`,
    isiPerbarui: (kolom) =>
      `The LKjIP formulas in column ${kolom} are brought up to date in place. Other cells stay as they are.`,
    sampingan: (kolom) => `Coloured too: ${sebutKolom(kolom)}.`,
    areaLain: (pertama, lain) => `${pertama} and ${lain} more`,
  },
  kolom: {
    judul: (banyak) => `What the columns mean (${banyak})`,
    label: (kolom, judul) => (judul === "" ? `Column ${kolom}` : `${kolom}: ${judul}`),
    lainnya: (banyak) => `Other columns (${banyak})`,
    seringDipakai: "Used for measuring",
    peranLain: "Other meanings",
    kurangPasti: "Not certain",
  },
  peran: {
    no: "Number",
    kode: "Code",
    sasaran: "Sasaran (objective)",
    indikator: "Indikator (indicator)",
    satuan: "Satuan (unit)",
    target: "Target",
    realisasi: "Realisasi (actual)",
    capaian: "Capaian (%)",
    kriteria: "Kriteria (criterion)",
    program: "Program or activity",
    pagu: "Pagu (budget)",
    realisasi_rp: "Budget spent (Rp)",
    serapan: "Budget spent (%)",
    target_lalu: "Last year's target",
    realisasi_lalu: "Last year's realisasi",
    capaian_lalu: "Last year's capaian",
    target_renstra: "Final target of the Renstra",
    kondisi_awal: "Initial condition",
    kondisi_akhir: "Final condition",
    target_tahun: "Target of a given year",
    target_tw: "Target of a quarter or half",
    realisasi_tw: "Realisasi of a quarter or half",
    capaian_tw: "Capaian of a quarter or half",
    keterangan: "Notes",
    penanggung_jawab: "Person in charge",
    lain: "Other, not used",
  },
  peranMasa: {
    target_tw: { triwulan: "Target of a quarter", semester: "Target of a half" },
    realisasi_tw: { triwulan: "Realisasi of a quarter", semester: "Realisasi of a half" },
    capaian_tw: { triwulan: "Capaian of a quarter", semester: "Capaian of a half" },
  },
  pilihan: {
    judul: "Options",
    tahun: { label: "Year of the report" },
    ikut: (kolom) => `Only the capaian of the year, without ${sebutKolom(kolom)}`,
    bagian: {
      label: "Part to compute",
      belum: "Not chosen yet",
      jumlah: "Sum of all parts",
      akhir: "The last part that is filled in",
      satu: (nama: string) => `${nama} only`,
    },
    cara: {
      label: "What to do",
      otomatis: "Colour the capaian column that is there",
      tambah: "Add Capaian and Kriteria columns",
      isi: (kolom: string) => `Fill what is still empty of this table's own columns (${kolom})`,
    },
    polaritas: {
      label: "Formula of capaian",
      keterangan: "R realisasi, T target. For every row of this table.",
    },
  },
  legenda: {
    judul: "Legend of the colours",
    pilih: "Write a legend on the sheet too",
    keterangan: "Name and limit of each criterion in free cells near the table. Take back removes it.",
    tempat: "Written into free cells:",
    tanpaTempat: "No table is coloured or no cells are free, so no legend is written.",
  },
  cuplikan: {
    judul: "The first rows",
    target: "Target",
    realisasi: "Realisasi",
    capaian: "Capaian",
    kriteria: "Kriteria",
    tanpaWarna: "no colour",
    tanpaNama: (baris) => `Row ${baris}`,
  },
  pesan: {
    judul: (banyak) => `Worth a look (${banyak})`,
    sisanya: (banyak) => `And ${banyak} more like these.`,
  },
  kaki: {
    tombol: (tabel) => (tabel > 1 ? `Colour ${tabel} tables` : "Colour now"),
    perluDiperiksa: (tabel, tombol) =>
      tabel === 1
        ? `1 table still needs a look. If it is right, click ${tombol}.`
        : `${tabel} tables still need a look. If they are right, click ${tombol}.`,
    tidakAda: "There is no table that can be coloured.",
  },
};
