/** What a dialog of a drawing shows, from its top to its bottom. */
export type BarisSkema =
  | { readonly kata: string }
  | { readonly isian: string; readonly isi: string; readonly tombol?: string; readonly nomor?: number }
  | { readonly tabel: readonly (readonly string[])[]; readonly nomor?: number }
  | { readonly tombol: readonly string[]; readonly nomor?: number };

/** A drawing of a dialog that cannot be photographed here: its parts and their order, not its looks. */
export interface Skema {
  readonly nama: string;
  readonly judul: string;
  /** The list at the left; the one that is chosen begins with "*". */
  readonly samping?: readonly string[];
  readonly baris: readonly BarisSkema[];
}

/** The dialogs of Windows, Excel and the admin centre, by Microsoft's documentation. */
export const SKEMA: readonly Skema[] = [
  {
    nama: "skema-berbagi",
    judul: "lkjip Properties",
    samping: ["General", "*Sharing", "Security"],
    baris: [
      { kata: "Network File and Folder Sharing" },
      { tombol: ["Share…"], nomor: 1 },
      {
        tabel: [
          ["Name", "Permission Level"],
          ["Semua pegawai", "Read"],
          ["Petugas TI", "Read/Write"],
        ],
        nomor: 2,
      },
      { isian: "Network Path", isi: "\\\\server-berkas\\lkjip", nomor: 3 },
      { tombol: ["Close"] },
    ],
  },
  {
    nama: "skema-katalog",
    judul: "Trust Center",
    samping: ["Trusted Publishers", "Trusted Locations", "*Trusted Add-in Catalogs", "Add-ins"],
    baris: [
      { isian: "Catalog Url", isi: "\\\\server-berkas\\lkjip", tombol: "Add catalog", nomor: 1 },
      {
        tabel: [
          ["Trusted Catalog Address", "Type", "Show in Menu"],
          ["\\\\server-berkas\\lkjip", "Network Share", "☑"],
        ],
        nomor: 2,
      },
      { tombol: ["OK", "Cancel"], nomor: 3 },
    ],
  },
  {
    nama: "skema-folder-bersama",
    judul: "Office Add-ins",
    samping: ["My Add-ins", "*Shared Folder", "Store"],
    baris: [
      {
        tabel: [
          ["Add-in", "Penerbit"],
          ["LKjIP", "LKjIP for Excel"],
        ],
        nomor: 1,
      },
      { tombol: ["Add", "Cancel"], nomor: 2 },
    ],
  },
  {
    nama: "skema-mac",
    judul: "wef (Finder)",
    samping: ["Excel", "Data", "Documents", "*wef"],
    baris: [
      { isian: "Go to Folder", isi: "~/Library/Containers/com.microsoft.Excel/Data/Documents", nomor: 1 },
      { tabel: [["Name"], ["manifest.xml"]], nomor: 2 },
    ],
  },
  {
    nama: "skema-web",
    judul: "Upload Add-in",
    samping: ["Home", "Add-ins", "More Add-ins", "*My Add-ins"],
    baris: [
      { tombol: ["Upload My Add-in"], nomor: 1 },
      { isian: "Manifest", isi: "manifest.xml", tombol: "Browse…", nomor: 2 },
      { tombol: ["Upload", "Cancel"], nomor: 3 },
    ],
  },
  {
    nama: "skema-iis",
    judul: "Add Website (IIS Manager)",
    samping: ["NAMA-SERVER", "Application Pools", "*Sites"],
    baris: [
      { isian: "Site name", isi: "LKjIP", nomor: 1 },
      { isian: "Physical path", isi: "C:\\inetpub\\lkjip", nomor: 2 },
      { isian: "Binding: Type", isi: "https, port 443", nomor: 3 },
      { isian: "Host name", isi: "lkjip.namakab.go.id" },
      { isian: "SSL certificate", isi: "sertifikat instansi" },
      { tombol: ["OK", "Cancel"], nomor: 4 },
    ],
  },
  {
    nama: "skema-terpusat",
    judul: "Microsoft 365 admin center",
    samping: ["Users", "Settings", "*Integrated apps"],
    baris: [
      { tombol: ["Upload custom apps"], nomor: 1 },
      { isian: "App type", isi: "Office Add-in" },
      { isian: "Manifest file (.xml)", isi: "manifest.xml", tombol: "Choose File", nomor: 2 },
      { isian: "Assign users", isi: "Specific users/groups: Uji LKjIP", nomor: 3 },
      { kata: "Permission requests: ReadWriteDocument" },
      { tombol: ["Next", "Finish deployment"], nomor: 4 },
    ],
  },
];

const aman = (teks: string): string => teks.replace(/&/g, "&amp;").replace(/</g, "&lt;");
const nomor = (n: number | undefined): string => (n === undefined ? "" : `<b class="no">${n}</b>`);
const tombol = (kata: string): string => `<span class="tombol">${aman(kata)}</span>`;

function tabel(isi: readonly (readonly string[])[]): string {
  const baris = isi.map((sel) => `<tr>${sel.map((satu) => `<td>${aman(satu)}</td>`).join("")}</tr>`);
  return `<table>${baris.join("")}</table>`;
}

function baris(satu: BarisSkema): string {
  if ("kata" in satu) return `<p>${aman(satu.kata)}</p>`;
  if ("tabel" in satu) return `<div class="baris">${tabel(satu.tabel)}${nomor(satu.nomor)}</div>`;
  if ("isian" in satu)
    return `<div class="baris"><label>${aman(satu.isian)}</label><span class="isi">${aman(satu.isi)}</span>${satu.tombol ? tombol(satu.tombol) : ""}${nomor(satu.nomor)}</div>`;
  return `<div class="baris kanan">${nomor(satu.nomor)}${satu.tombol.map(tombol).join("")}</div>`;
}

const GAYA = `
  body { margin: 0; padding: 16px; background: #fff; font: 15px/1.4 "DejaVu Sans", sans-serif; color: #222; width: 728px; }
  .jendela { border: 2px dashed #555; border-radius: 6px; }
  h1 { font-size: 15px; margin: 0; padding: 8px 14px; border-bottom: 2px dashed #555; background: #f3f2f1; }
  .isi-jendela { display: flex; }
  ul { list-style: none; margin: 0; padding: 10px 0; width: 210px; border-right: 1px dashed #999; }
  li { padding: 4px 14px; color: #555; } li.pilih { background: #dff0de; color: #111; font-weight: bold; }
  .badan { flex: 1; padding: 12px 16px; }
  .baris { display: flex; align-items: center; gap: 8px; margin: 8px 0; flex-wrap: wrap; }
  .kanan { justify-content: flex-end; }
  label { min-width: 110px; } .isi { border: 1px solid #777; padding: 3px 8px; flex: 1; }
  .tombol { border: 1px solid #777; border-radius: 3px; padding: 3px 14px; background: #f3f2f1; }
  table { border-collapse: collapse; flex: 1; } td { border: 1px solid #999; padding: 3px 8px; }
  tr:first-child td { background: #f3f2f1; }
  .no { background: #0b5a08; color: #fff; border-radius: 50%; min-width: 24px; line-height: 24px; text-align: center; }
  footer { font-size: 12px; color: #555; padding-top: 6px; }`;

/** The drawing as a page; it says of itself that it is none of the real window. */
export function halamanSkema({ judul, samping = [], baris: isi }: Skema): string {
  const kiri = samping.map((satu) =>
    satu.startsWith("*") ? `<li class="pilih">${aman(satu.slice(1))}</li>` : `<li>${aman(satu)}</li>`,
  );
  return `<!doctype html><meta charset="utf-8"><style>${GAYA}</style>
<div class="jendela"><h1>${aman(judul)}</h1><div class="isi-jendela"><ul>${kiri.join("")}</ul>
<div class="badan">${isi.map(baris).join("")}</div></div></div>
<footer>Gambar skema, bukan foto layar: susunannya menurut dokumentasi Microsoft, tampilan di komputer Anda bisa lain.</footer>`;
}
