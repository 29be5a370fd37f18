import produk from "../../product.config.json";
import { jalankan } from "../workbook/jalankan";
import { bahasaAsli, lebihLamaDari, peramban } from "../workbook/lingkungan";
import { bacaBuku } from "./baca";
import { daftarSet, dukungan, teksDukungan } from "./dukungan";
import type { Dukungan, Kemampuan, Kesehatan } from "./jenis";
import { selTakDikenal } from "./rumus-tak-dikenal";
import { pesanExcel } from "./teks";

/** Are the LKJIP functions registered? The workbook's own formulas tell it; an add-in cannot ask Excel. */
async function keadaanRumus(): Promise<Kemampuan> {
  const hasil = await jalankan(bacaBuku, { apaAdanya: true });
  const t = teksDukungan();
  if (!hasil.ada) return { tersedia: false, alasan: pesanExcel(hasil.galat).teks };
  const { buku } = hasil.nilai;
  const sel = selTakDikenal(buku);
  if (sel !== undefined) return { tersedia: false, alasan: t.rumusTakDikenal(sel) };
  return buku.isiTabel.length > 0 ? { tersedia: true } : { tersedia: true, catatan: t.rumusBelumDipakai };
}

/** Safari's and Edge's version in the browser's own words; nothing outside of a browser. */
function namaPeramban(): string[] {
  const nama = peramban();
  return nama === "" ? [] : [teksDukungan().peramban(nama)];
}

/** The first build of LTSC 2021 whose functions and pane share a runtime. */
const BUILD_LTSC = "14332.20011";

/** Named only where it is too old. */
function buildWindows(): Dukungan["butir"] {
  const { nama, buildLama } = teksDukungan();
  if (!lebihLamaDari(BUILD_LTSC)) return [];
  const keadaan = { tersedia: false, alasan: buildLama(BUILD_LTSC) } as const;
  return [{ kode: "build", nama: nama.build, wajib: false, keadaan }];
}

function baris({ nama, keadaan }: Dukungan["butir"][number]): string {
  const { ya, tidak } = teksDukungan();
  return `${nama}: ${keadaan.tersedia ? (keadaan.catatan ?? ya) : `${tidak}. ${keadaan.alasan}`}`;
}

/** How add-in and Excel are, for the health page; `keterangan` is the same as text, without anything of the workbook's data. */
export async function kesehatan(): Promise<Kesehatan> {
  const { versi, butir } = await dukungan();
  const rumus = {
    kode: "rumus",
    nama: teksDukungan().nama.rumus,
    wajib: false,
    keadaan: await keadaanRumus(),
  };
  const semua = [...butir, ...buildWindows(), rumus];
  const addin = `${produk.name} ${produk.version}`;
  const bahasa = teksDukungan().bahasa(bahasaAsli());
  return {
    versi,
    addin,
    set: daftarSet(),
    butir: semua,
    keterangan: [addin, versi, bahasa, ...namaPeramban(), daftarSet(), ...semua.map(baris)].join("\n"),
  };
}
