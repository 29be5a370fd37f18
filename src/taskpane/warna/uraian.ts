import { ucapkan, ucapkanAlasan } from "../../bahasa/ucap";
import type { Pesan } from "../../domain/temuan/pesan";
import type { TemuanWarna } from "../../domain/warna/temuan-warna";
import { urutBaris } from "../../domain/temuan/urut-baris";
import { alamatLembar } from "../../domain/lembar/area";
import { YAKIN_CUKUP, type KolomTabel, type Peran } from "../../domain/tabel/hasil-tabel";
import { JUDUL_KRITERIA } from "../../domain/tabel/kolom-kami";
import { masaKolom } from "../../domain/warna/kolom-berwarna";
import type { PetaWarna } from "../../domain/warna/peta";
import { mengisi, type IsianKolom, type PetaTabel, type RencanaTabel } from "../../domain/warna/rencana";
import { KODE_GERBANG } from "../../domain/warna/rencana/keberatan";
import { temuanTerbuka } from "../../domain/warna/temuan-terbuka";
import { dikerjakan } from "../../domain/warna/susun-peta";
import type { TeksWarna } from "./teks";

/** How sure the reading of a table is, as the page says it in words. */
export type Kepastian = "yakin" | "perluDiperiksa" | "dibiarkan" | "tidakDisertakan";

/** How sure the reading of a table is, and whether anything will be done with it. */
export function kepastian(peta: PetaTabel): Kepastian {
  if (peta.rencana.jenis === "biarkan") return "dibiarkan";
  if (!dikerjakan(peta)) return "tidakDisertakan";
  return peta.rencana.yakin ? "yakin" : "perluDiperiksa";
}

/** The tables that may be written to: not those on protected sheets, nor on sheets that the add-in made itself. */
export function tabelTerbuka({ lembar }: PetaWarna): { readonly nama: string; readonly tabel: PetaTabel }[] {
  return lembar
    .filter(({ sumber }) => !sumber.terproteksi && !sumber.kami)
    .flatMap(({ nama, tabel }) => tabel.map((satu) => ({ nama, tabel: satu })));
}

/** The columns that the plan stands on: the coloured capaian, or target and realisasi. */
function kolomKunci({ tabel, rencana }: Pick<PetaTabel, "tabel" | "rencana">): readonly KolomTabel[] {
  if (rencana.jenis === "warnai") return tabel.kolom.filter(({ kolom }) => kolom === rencana.kolom);
  return tabel.kolom.filter(({ peran }) => peran === "target" || peran === "realisasi");
}

/** What a plan is unsure of although the meaning of its columns is clear. */
const SEBAB_RENCANA = new Set<string>([
  "BAGIAN_SETARA",
  ...KODE_GERBANG,
  "KURANG_YAKIN",
  "POLARITAS_RAGU",
  "JUMLAH_RAGU",
  "PERSEN_BERTENTANGAN",
  "KOLOM_JAUH",
  "CAPAIAN_KOSONG",
  "PERSEN_BERBEDA",
  "BENTUK_RAGU",
]);

/** The message that says why a table is left alone, or why its plan must be seen first, where one does. */
function temuanSebab({ rencana, tabel }: PetaTabel): TemuanWarna | undefined {
  if (rencana.jenis === "biarkan") return rencana.temuan[0];
  const lemah = kolomKunci({ rencana, tabel }).some(({ yakin }) => yakin < YAKIN_CUKUP);
  return rencana.yakin || lemah ? undefined : rencana.temuan.find(({ kode }) => SEBAB_RENCANA.has(kode));
}

/** One sentence: why the reading is not sure, or why the table is left alone; "" where nothing has to be said. */
export function sebab(peta: PetaTabel, teks: TeksWarna): string {
  const { rencana } = peta;
  const temuan = temuanSebab(peta);
  if (rencana.jenis === "biarkan" || temuan) return temuan ? ucapkan(temuan, teks.ucap.warna).teks : "";
  const [terlemah] = [...kolomKunci(peta)].sort((a, b) => a.yakin - b.yakin);
  const diperingatkan = temuanTerbuka(peta).find(({ tingkat }) => tingkat !== "info");
  if (!rencana.yakin && diperingatkan !== undefined && (terlemah?.yakin ?? 0) >= YAKIN_CUKUP)
    return ucapkan(diperingatkan, teks.ucap.tabel).teks;
  // What was expected needs no reason: the list of columns gives it to whoever asks.
  if (rencana.yakin)
    return terlemah && terlemah.yakin < YAKIN_CUKUP ? teks.tabel.selisihKecil(terlemah.kolom) : "";
  return terlemah
    ? teks.tabel.kolomSebab(terlemah.kolom, ucapkanAlasan(terlemah, teks.ucap.tabel.alasan))
    : "";
}

/** What will be written where, in one or two sentences; "" where nothing will be. */
export function uraiRencana(rencana: RencanaTabel, { rencana: teks }: TeksWarna): string {
  if (rencana.jenis === "biarkan") return "";
  const utama = rencana.jenis === "warnai" ? uraiWarnai(rencana, teks) : uraiTambah(rencana, teks);
  const namai = rencana.jenis === "warnai" ? rencana.isian.map((satu) => uraiIsian(satu, teks)) : [];
  const lain = rencana.sampingan.length === 0 ? [] : [teks.sampingan(rencana.sampingan)];
  return [utama, ...namai, ...lain].join(" ");
}

type Jenis<J extends RencanaTabel["jenis"]> = Extract<RencanaTabel, { jenis: J }>;
type TeksRencana = TeksWarna["rencana"];

function uraiWarnai(rencana: Jenis<"warnai">, teks: TeksRencana): string {
  const [pertama = "", ...lain] = rencana.area;
  const awal = pertama.replace(/^(\w+):\1$/, "$1");
  return teks.warnai(rencana, lain.length === 0 ? awal : teks.areaLain(awal, lain.length));
}

function uraiIsian({ kolom: { judul, kolom, rumus }, perbarui }: IsianKolom, teks: TeksRencana): string {
  if (perbarui) return teks.isiPerbarui(kolom);
  const baris = rumus.filter(Boolean).length;
  return judul === JUDUL_KRITERIA ? teks.isiKriteria(kolom, baris) : teks.isiSebagian(kolom, baris);
}

function uraiIsi({ kolomBaru: [capaian, kriteria], perbarui }: Jenis<"tambah">, teks: TeksRencana): string {
  const { kolom, rumus } = capaian;
  if (perbarui) return teks.isiPerbarui(kriteria ? `${kolom}, ${kriteria.kolom}` : kolom);
  const isi = teks.isi(kolom, rumus.filter(Boolean).length);
  return kriteria ? `${isi} ${uraiIsian({ kolom: kriteria, perbarui }, teks)}` : isi;
}

function uraiTambah(rencana: Jenis<"tambah">, teks: TeksRencana): string {
  const { kolomBaru, perbarui } = rencana;
  const [capaian, kriteria] = kolomBaru;
  if (!kriteria || mengisi(rencana)) return uraiIsi(rencana, teks);
  if (perbarui) return teks.perbarui(capaian.kolom, kriteria.kolom);
  const akhir = capaian.barisAwal + capaian.rumus.length - 1;
  return teks.tambah(capaian.kolom, kriteria.kolom, `${capaian.barisKepala ?? capaian.barisAwal}-${akhir}`);
}

const TERTUTUP: ReadonlySet<string> = new Set(["ATURAN_TERTUTUP", "ISIAN_TERTUTUP"]);

/** What the office has made visible itself and the colours will cover: said beside the plan, before the button. */
export function pesanTertutup({ rencana }: PetaTabel, { ucap }: TeksWarna): Pesan[] {
  return rencana.temuan.filter(({ kode }) => TERTUTUP.has(kode)).map((satu) => ucapkan(satu, ucap.warna));
}

/**
 * Everything else to tell about a table, with addresses that a link can jump to. A cell that the plan already speaks of is not
 * listed a second time; what `sebab` quotes is not either, unless a link belongs to it.
 */
export function pesanTabel(lembar: string, peta: PetaTabel, { ucap }: TeksWarna): Pesan[] {
  const { rencana } = peta;
  const sudah = temuanSebab(peta);
  const dariRencana = rencana.temuan
    .filter((satu) => !TERTUTUP.has(satu.kode) && (satu !== sudah || satu.sel !== undefined))
    .map((satu) => ucapkan(satu, ucap.warna));
  const disebut = new Set(rencana.temuan.map(({ sel }) => sel));
  const dariTabel = temuanTerbuka(peta)
    .map((satu) => ucapkan(satu, ucap.tabel, alamatLembar(lembar, satu.sel ?? "")))
    .filter(({ sel, kode }) => kode !== "ANGKA_RUSAK" || !disebut.has(sel));
  return urutBaris([...dariRencana, ...dariTabel]);
}

/** The name of a role; of a column known to be of a quarter or a half, it says which of the two. */
export function namaPeran(
  kolom: Pick<KolomTabel, "triwulan" | "bagian">,
  peran: Peran,
  { peran: umum, peranMasa }: TeksWarna,
): string {
  const khusus: Partial<Record<Peran, Readonly<Record<"triwulan" | "semester", string>>>> = peranMasa;
  const masa = masaKolom(kolom);
  return (masa && khusus[peran]?.[masa]) ?? umum[peran];
}
