import produk from "../../product.config.json";
import { alamatLembar, bacaArea, tulisArea } from "../domain/lembar/area";
import type { BukuTerbaca } from "../domain/lembar/isi-buku";
import { jalankan } from "../workbook/jalankan";
import { bahasaAsli } from "../workbook/lingkungan";
import { bacaBuku } from "./baca";
import { daftarSet, dukungan } from "./dukungan";
import type { Dukungan, Kemampuan, Kesehatan } from "./jenis";
import { pesanExcel, teks } from "./teks";

/** What Excel shows for a function that nobody has registered. */
const TAK_DIKENAL = "#NAME?";

/** The first cell of our tables that shows #NAME?: "IKU!G7". */
function selTakDikenal({ isiTabel }: BukuTerbaca): string | undefined {
  for (const { lembar, area, nilai } of isiTabel) {
    const baris = nilai.findIndex((satu) => satu.includes(TAK_DIKENAL));
    const petak = bacaArea(area);
    if (baris < 0 || !petak) continue;
    const atas = petak.atas + baris;
    const kiri = petak.kiri + (nilai[baris] ?? []).indexOf(TAK_DIKENAL);
    return alamatLembar(lembar, tulisArea({ atas, bawah: atas, kiri, kanan: kiri }));
  }
  return undefined;
}

/** Are the LKJIP functions registered? The workbook's own formulas tell it; an add-in cannot ask Excel. */
async function keadaanRumus(): Promise<Kemampuan> {
  const hasil = await jalankan(bacaBuku, { apaAdanya: true });
  const t = teks().dukungan;
  if (!hasil.ada) return { tersedia: false, alasan: pesanExcel(hasil.galat).teks };
  const { buku } = hasil.nilai;
  const sel = selTakDikenal(buku);
  if (sel !== undefined) return { tersedia: false, alasan: t.rumusTakDikenal(sel) };
  return buku.isiTabel.length > 0 ? { tersedia: true } : { tersedia: true, catatan: t.rumusBelumDipakai };
}

function baris({ nama, keadaan }: Dukungan["butir"][number]): string {
  const { ya, tidak } = teks().dukungan;
  return `${nama}: ${keadaan.tersedia ? (keadaan.catatan ?? ya) : `${tidak}. ${keadaan.alasan}`}`;
}

/** How add-in and Excel are, for the health page; `keterangan` is the same as text, without anything of the workbook's data. */
export async function kesehatan(): Promise<Kesehatan> {
  const { versi, butir } = await dukungan();
  const rumus = {
    kode: "rumus",
    nama: teks().dukungan.nama.rumus,
    wajib: false,
    keadaan: await keadaanRumus(),
  };
  const semua = [...butir, rumus];
  const addin = `${produk.name} ${produk.version}`;
  const bahasa = teks().dukungan.bahasa(bahasaAsli());
  return {
    versi,
    addin,
    set: daftarSet(),
    butir: semua,
    keterangan: [addin, versi, bahasa, daftarSet(), ...semua.map(baris)].join("\n"),
  };
}
