import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The earliest date that a zip can hold: the same for every file, so that the same book is the same bytes. */
const TANPA_WAKTU = new Date(1980, 0, 1);

/** When it was made, as docx notes it. */
const CAP_WAKTU = /<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g;

/** Where marks of headings are set and spoken of, and where pictures are counted. */
const TANDA =
  /<(?:w:bookmarkStart|w:bookmarkEnd|w:hyperlink|wp:docPr|pic:cNvPr)\b[^>]*>|<w:instrText\b[^>]*>[^<]*/g;
const NOMOR_TANDA = /(_Toc|w:id="| id=")(\d+)/g;

/** Numbers counted from 1 in the order in which they first come. */
function urutBaru(): (lama: string) => number {
  const urutan = new Map<string, number>();
  return (lama) => {
    const baru = urutan.get(lama) ?? urutan.size + 1;
    urutan.set(lama, baru);
    return baru;
  };
}

/** Marks, and pictures, counted from 1: docx counts on from document to document. */
function tandaTetap(xml: string): string {
  const [tanda, gambar] = [urutBaru(), urutBaru()];
  return xml.replace(TANDA, (tag) =>
    tag.replace(NOMOR_TANDA, (_, awal: string, lama: string) => {
      return `${awal}${(awal.startsWith(" ") ? gambar : tanda)(lama)}`;
    }),
  );
}

/** Lines of the contents are near enough to each other for one page to hold them. */
const gayaDaftar = (xml: string): string =>
  xml.replace(
    /(w:styleId="TOC\d"(?:(?!<\/w:style>).)*?<w:spacing) w:after="100"\/>/g,
    '$1 w:after="20" w:line="264" w:lineRule="auto"/>',
  );

const PERBAIKAN: Readonly<Record<string, (xml: string) => string>> = {
  "docProps/core.xml": (xml) => xml.replace(CAP_WAKTU, ""),
  "word/document.xml": tandaTetap,
  "word/styles.xml": gayaDaftar,
};

/** The same document without the time at which it was made and without what depends on documents made before; its contents fit a page. */
export function berkasTetap(berkas: Uint8Array): Uint8Array<ArrayBuffer> {
  const isi = unzipSync(berkas);
  for (const [nama, perbaiki] of Object.entries(PERBAIKAN)) {
    const bagian = isi[nama];
    if (bagian) isi[nama] = strToU8(perbaiki(strFromU8(bagian)));
  }
  return zipSync(isi, { mtime: TANPA_WAKTU });
}
