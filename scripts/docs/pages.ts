import { functionsPage } from "./functions-page";
import { reportsPage } from "./reports-page";
import { rulesPage } from "./rules-page";

/** A page of the site: its file there, and the Markdown that it is made of. */
export interface Page {
  /** "pasang/server.html". */
  readonly out: string;
  /** Markdown file from the project's root; undefined where the text is made from the code. */
  readonly source?: string;
  readonly made?: () => string;
  /** In the list at the side. */
  readonly menu: string;
}

/** Pages under one heading of the list. */
interface Chapter {
  readonly title: string;
  readonly pages: readonly Page[];
}

const file = (source: string, out: string, menu: string): Page => ({ source, out, menu });
const made = (out: string, menu: string, text: () => string): Page => ({ out, menu, made: text });

/** The whole site, in the order of its list. */
export const CHAPTERS: readonly Chapter[] = [
  {
    title: "Untuk pegawai",
    pages: [
      file("docs/panduan.md", "index.html", "Panduan"),
      made("fungsi.html", "Fungsi LKJIP", functionsPage),
      made("laporan.html", "Tabel laporan", reportsPage),
      made("reviu.html", "Yang diperiksa Reviu", rulesPage),
      file("docs/BATASAN.md", "batasan.html", "Batasan"),
      file("docs/TULISAN.md", "tulisan.html", "Yang ditulis tiap perintah"),
    ],
  },
  {
    title: "Untuk petugas TI",
    pages: [
      file("docs/pasang/README.md", "pasang/index.html", "Memasang"),
      file("docs/pasang/server.md", "pasang/server.html", "Menyiapkan server"),
      file("docs/pasang/terpusat.md", "pasang/terpusat.html", "Terpusat"),
      file("docs/pasang/folder-bersama.md", "pasang/folder-bersama.html", "Folder bersama"),
      file("docs/pasang/satu-komputer.md", "pasang/satu-komputer.html", "Satu komputer"),
      file("docs/pasang/mac.md", "pasang/mac.html", "Mac"),
      file("docs/pasang/web.md", "pasang/web.html", "Excel di web"),
      file("docs/pasang/perbarui-lepas.md", "pasang/perbarui-lepas.html", "Memperbarui dan melepas"),
      file("docs/pasang/tanya-jawab.md", "pasang/tanya-jawab.html", "Tanya jawab"),
      file("docs/pasang/lapor.md", "pasang/lapor.html", "Melaporkan masalah"),
      file("docs/pasang/selebaran.md", "pasang/selebaran.html", "Selebaran untuk pimpinan"),
      file("docs/uji-di-excel.md", "uji-di-excel.html", "Uji 15 menit di Excel"),
    ],
  },
  {
    title: "For developers",
    pages: [
      file("README.md", "readme.html", "About the project"),
      file("ARCHITECTURE.md", "architecture.html", "Architecture"),
      file("DECISIONS.md", "decisions.html", "Decisions"),
      file("docs/menambah.md", "menambah.html", "Adding things"),
      file("docs/GLOSSARIUM.md", "glossarium.html", "Glossary"),
      file("CONTRIBUTING.md", "contributing.html", "Contributing"),
      file("CHANGELOG.md", "changelog.html", "Changelog"),
      file("packages/excel-host/README.md", "excel-host/index.html", "excel-host"),
      file("packages/excel-host/API.md", "excel-host/api.html", "excel-host: what is there"),
      file("packages/excel-host/LIMITS.md", "excel-host/limits.html", "excel-host: what is refused"),
      file("packages/excel-workbench/README.md", "excel-workbench.html", "excel-workbench"),
    ],
  },
];
