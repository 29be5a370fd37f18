import type { WorkbenchBrand } from "excel-workbench";

/** Nama dan ikon yang dipakai meja kerja. */
export const MEREK: WorkbenchBrand = { name: "LKjIP", icon: "assets/icons/lkjip-32.png" };
