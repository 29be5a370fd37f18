import type { berkas as id } from "../id/berkas";

/** English twin of what is said when a part of LKjIP cannot be fetched from its server. */
export const berkas: typeof id = {
  gagal: "This command was not run.",
  teks: "A part of LKjIP could not be fetched from its server. The workbook was not changed.",
  saran:
    "Check the network, then click again. If it stays, save the workbook, close Excel and open it again; after that give this code to your IT support.",
};
