import { openExcel, type OpenedExcel } from "excel-host/node";
import { FileFormatError, readFunctionMetadata } from "excel-host";
import { functionsMetadata } from "../scripts/lib/functions-metadata";
import { readProduct } from "../scripts/lib/product";
import { bacaBerkas, TidakBisa } from "./berkas";
import { hapusKemajuan, kalimatBerhenti, pengawasHitungan } from "./hitungan";

/** An Excel in which the add-in's commands and functions run, as they do behind the ribbon. */
export interface ExcelLkjip {
  readonly excel: OpenedExcel;
  readonly perintah: typeof import("../src/commands");
}

const produk = readProduct();

/** Why a file could not be opened, in the words of somebody who only knows Excel. */
const SEBAB_BERKAS: Record<string, string> = {
  ENCRYPTED: "Berkas dikunci dengan kata sandi. Buka di Excel, hapus kata sandinya, lalu simpan lagi.",
  OLD_XLS: "Berkas masih berformat .xls lama. Simpan dahulu sebagai .xlsx dari Excel.",
  XLSB: "Berkas berformat biner .xlsb. Simpan dahulu sebagai .xlsx dari Excel.",
  EMPTY: "Berkas kosong (0 byte). Minta atau unduh lagi berkasnya.",
  TEXT: "Isinya teks biasa, misalnya .csv. Buka di Excel, lalu simpan sebagai .xlsx.",
  HTML: "Isinya halaman web yang diberi nama buku kerja. Buka di Excel, lalu simpan sebagai .xlsx.",
  ODS: "Berkas ini dokumen LibreOffice. Simpan dahulu sebagai .xlsx.",
  TOO_LARGE:
    "Isi berkas terlalu besar untuk dibuka di sini. Buka di Excel, lalu bagi menjadi beberapa berkas.",
};

/**
 * Opens a workbook (a new one without a name), loads the add-in's own code over the genuine office.js, and calculates: no
 * command reads cells whose formulas still wait for our functions.
 */
export async function bukaExcel(nama?: string): Promise<ExcelLkjip> {
  const excel = await openExcel(nama === undefined ? undefined : await bacaBerkas(nama), {
    preset: "Microsoft 365",
    solutionId: produk.id,
    ...pengawasHitungan(),
  }).catch((sebab: unknown) => {
    if (sebab instanceof FileFormatError)
      throw new TidakBisa(`BERKAS_${sebab.code}`, alasanBerkas(nama ?? "", sebab));
    throw sebab;
  });
  const { Office, Excel, window } = excel;
  Object.assign(globalThis, { Office, Excel, CustomFunctions: window["CustomFunctions"] });
  // First of all: a call that finds nobody would be answered with an error. For every Excel opened anew in this process.
  (await import("../src/functions/kaitkan")).kaitkanFungsi();
  excel.host.setFunctions(readFunctionMetadata(JSON.stringify(functionsMetadata()), produk.namespace));
  await excel.calculated();
  hapusKemajuan();
  if (excel.needsCalculation) throw new TidakBisa("HITUNGAN_BERHENTI", kalimatBerhenti(nama));
  return { excel, perintah: await import("../src/commands") };
}

/** The calculated workbook as a file, or TidakBisa where a file cannot hold it. */
export async function simpan(excel: OpenedExcel): Promise<Uint8Array> {
  return excel.save().catch((sebab: unknown) => {
    if (sebab instanceof FileFormatError)
      throw new TidakBisa(`BERKAS_${sebab.code}`, `Hasil tidak bisa disimpan. (${sebab.message})`);
    throw sebab;
  });
}

function alasanBerkas(nama: string, { code, message }: FileFormatError): string {
  const sebab = SEBAB_BERKAS[code] ?? `Berkas rusak atau bukan buku kerja Excel (.xlsx). (${message})`;
  return `"${nama}" tidak bisa dibuka. ${sebab}`;
}
