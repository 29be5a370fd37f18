import { openExcel, type OpenedExcel } from "excel-host/node";
import { readFunctionMetadata } from "excel-host";
import { functionsMetadata } from "../../scripts/lib/functions-metadata";
import { kirim as teksKirim } from "../../src/bahasa/id/kirim";
import produk from "../../product.config.json";
import { bacaDaftar } from "../../src/domain/jurnal/daftar";
import { KUNCI_BELUM } from "../../src/domain/jurnal/belum";
import { kembalikan } from "../../src/commands/kembalikan";
import { rangkaiSetelan } from "../../src/workbook/jurnal/setelan";
import type { HasilPerintah } from "../../src/commands/jenis";
import { bedaKeadaan, keadaan, yangHilang, type Keadaan } from "./keadaan";
import { berkasAwal, type Perkara } from "./perkara";

/** Where Excel stops within a request. */
export const LETAK = ["sebelum", "pertama", "separuh", "semua"] as const;
/**
 * "sekali": the next request is answered again; "seterusnya": none is until the command has ended; "tertutup": none is
 * ever, and what is there is saved and opened later by another page, which remembers nothing.
 */
export const LAMA = ["sekali", "seterusnya", "tertutup"] as const;
/** What Excel answers with. The unknown one stands for all that no table knows. */
const KODE = ["GeneralException", "AccessDenied", "Busy", "InvalidArgument", "Entahlah"] as const;

/** One thing that goes wrong. "semua" with "sekali" is an answer that was lost. */
export interface Gangguan {
  /** Which request of the command, from 1. */
  readonly n: number;
  readonly letak: (typeof LETAK)[number];
  readonly lama: (typeof LAMA)[number];
  readonly kode: string;
}

/** A case that was prepared once: its opening workbook, and how the command ends undisturbed. */
export interface PerkaraSiap {
  readonly perkara: Perkara;
  readonly berkas: Uint8Array;
  readonly awal: Keadaan;
  readonly jadi: Keadaan;
  /** Actions of each of its requests. */
  readonly permintaan: readonly number[];
  /** What the journal holds after it that it did not hold before: words of commands, and the mark of an unfinished run. */
  readonly dicatat: readonly string[];
  /** The workbook after it, saved and opened: a file may say in another way how wide a column is. */
  readonly dibuka: Keadaan;
  /** How it ends when the command is then taken back. */
  readonly kembali: Keadaan;
}

/** Longer than any command takes on a busy machine, milliseconds. */
const BATAS = 60_000;

/** The add-in's functions over this Excel's engine. */
async function pasangFungsi({ window, host, calculated }: OpenedExcel): Promise<void> {
  Object.assign(globalThis, { CustomFunctions: window["CustomFunctions"] });
  (await import("../../src/functions/kaitkan")).kaitkanFungsi();
  host.setFunctions(readFunctionMetadata(JSON.stringify(functionsMetadata()), produk.namespace));
  await calculated();
}

async function denganExcel<T>(
  { mesin = false }: Perkara,
  berkas: Uint8Array | undefined,
  kerja: (excel: OpenedExcel) => Promise<T>,
): Promise<T> {
  const excel = await openExcel(berkas, {
    ...(mesin ? {} : { engine: "none" as const }),
    preset: "Microsoft 365",
    solutionId: produk.id,
  });
  await excel.Excel.run((context) => context.sync());
  Object.assign(globalThis, { Excel: excel.Excel, Office: excel.Office });
  if (mesin) await pasangFungsi(excel);
  try {
    return await kerja(excel);
  } finally {
    excel.close();
  }
}

/** Runs the command undisturbed once; throws where that does not succeed. */
export async function siapkanPerkara(perkara: Perkara): Promise<PerkaraSiap> {
  const berkas = await denganExcel(perkara, berkasAwal(perkara), async (excel) => {
    await perkara.siapkan?.(excel);
    return excel.save();
  });
  return denganExcel(perkara, berkas, async (excel) => {
    const awal = keadaan(excel);
    const lama = new Set(isiJurnal(excel));
    const jalankan = await perkara.jalankan();
    const sudah = excel.stats.requests.length;
    const hasil = await jalankan();
    if (!hasil.berhasil) throw new Error(`${perkara.nama}: ${hasil.ringkasan} ${hasil.pesan[0]?.teks ?? ""}`);
    const permintaan = excel.stats.requests
      .slice(sudah)
      .filter(({ kind }) => kind === "sync")
      .map(({ acts }) => acts);
    const [jadi, dicatat] = [keadaan(excel), isiJurnal(excel).filter((satu) => !lama.has(satu))];
    const { dibuka, kembali } = await kembaliSesudahDibuka(perkara, await excel.save());
    return {
      perkara,
      berkas,
      awal,
      jadi,
      permintaan,
      dicatat: dicatat.map((satu) => satu.split(" ")[1] ?? satu),
      dibuka,
      kembali,
    };
  });
}

/** Runs of the journal, "7 warnai", and the mark of one that has not ended. */
function isiJurnal({ workbook: { book } }: OpenedExcel): string[] {
  const setelan = new Map(
    [...book.settings].map(([kunci, isi]): [string, unknown] => [kunci, JSON.parse(isi)]),
  );
  const { run } = bacaDaftar(setelan.keys(), (kunci) => rangkaiSetelan(setelan, kunci));
  return [
    ...run.map(({ nomor, perintah }) => `${nomor} ${perintah}`),
    ...[KUNCI_BELUM].filter((kunci) => setelan.has(kunci)),
  ];
}

/** In another Excel, with the page's memory gone. */
function kembaliSesudahDibuka(
  perkara: Perkara,
  berkas: Uint8Array,
): Promise<Pick<PerkaraSiap, "dibuka" | "kembali"> & { readonly kabar: HasilPerintah }> {
  return denganExcel({ ...perkara, mesin: false }, berkas, async (excel) => {
    const dibuka = keadaan(excel);
    const kabar = await kembalikan();
    return { dibuka, kembali: keadaan(excel), kabar };
  });
}

function sesudah({ permintaan }: PerkaraSiap, { n, letak }: Gangguan): number | "all" {
  if (letak === "semua") return "all";
  return letak === "sebelum" ? 0 : letak === "pertama" ? 1 : Math.floor((permintaan[n - 1] ?? 0) / 2);
}

async function dalamBatas(kerja: Promise<HasilPerintah>): Promise<HasilPerintah | undefined> {
  let jam: NodeJS.Timeout | undefined;
  const habis = new Promise<undefined>((selesai) => {
    jam = setTimeout(() => selesai(undefined), BATAS);
  });
  const hasil = await Promise.race([kerja, habis]);
  clearTimeout(jam);
  return hasil;
}

/** Looks of our own sheets are not given back after a failure: the next run makes them anew. */
function hanyaRupaKami(bagian: string, kami: readonly string[]): boolean {
  return kami.some(
    (judul) =>
      (bagian.startsWith(`${judul}!`) && bagian.endsWith(" rupa")) ||
      ["gabung", "cetak", "kolom", "baris"].some((satu) => bagian === `${judul} ${satu}`),
  );
}

function periksaKabar({ berhasil, pesan }: HasilPerintah): string[] {
  if (berhasil) return [];
  const [utama] = pesan;
  if (!utama?.kode) return ["kabar: tanpa kode"];
  return utama.saran ? [] : [`kabar: ${utama.kode} tanpa saran`];
}

async function ulangi({ perkara, jadi }: PerkaraSiap, excel: OpenedExcel): Promise<string[]> {
  // The user sees what is there now, and presses the button again.
  const hasil = await perkara.jalankan().then(
    (jalankan) => jalankan(),
    (sebab: Error) => `tidak terbaca: ${sebab.message}`,
  );
  if (typeof hasil === "string") return [`ulang: ${hasil}`];
  const beda = bedaKeadaan(keadaan(excel), jadi);
  const kabar = hasil.berhasil ? "" : ` (${hasil.pesan[0]?.kode ?? ""})`;
  return beda.map((satu) => `ulang: ${satu}${kabar}`);
}

/** Some minutes later the file is opened anew, and the user goes on: a second time where the first says to look again. */
function ulangiNanti(siap: PerkaraSiap, berkas: Uint8Array): Promise<string[]> {
  const jam = Date.now;
  Date.now = () => jam() + 300_000;
  return denganExcel(siap.perkara, berkas, async (excel) => {
    const sekali = await ulangi(siap, excel);
    await excel.calculated();
    return sekali.length > 0 ? ulangi(siap, excel) : sekali;
  }).finally(() => {
    Date.now = jam;
  });
}

/** All was done, only nobody heard of it: no press of the same button is due any more. */
function selesaiTakTerdengar({ perkara, permintaan }: PerkaraSiap, { n, letak, lama }: Gangguan): boolean {
  return perkara.sekali === true && lama === "tertutup" && letak === "semua" && n === permintaan.length;
}

/**
 * The file is opened anew and shows that the command is done; what *Kembalikan* takes back now is what it takes back after
 * an undisturbed one.
 */
async function bukaYangSelesai(siap: PerkaraSiap, berkas: Uint8Array): Promise<string[]> {
  const { dibuka, kembali, kabar } = await kembaliSesudahDibuka(siap.perkara, berkas);
  return [
    ...bedaKeadaan(dibuka, siap.dibuka).map((satu) => `dibuka: ${satu}`),
    ...bedaKeadaan(kembali, siap.kembali).map((satu) => `kembali: ${satu}`),
    ...periksaKabar(kabar),
  ];
}

/** What follows when the page was closed: by whoever opens the file. */
async function bukaLagi(siap: PerkaraSiap, gangguan: Gangguan, excel: OpenedExcel): Promise<string[]> {
  const berkas = await excel.save();
  return selesaiTakTerdengar(siap, gangguan) ? bukaYangSelesai(siap, berkas) : ulangiNanti(siap, berkas);
}

/** Runs one case with one thing going wrong, then once more undisturbed; gives all that is not as it should be. */
export function jalankanTerganggu(siap: PerkaraSiap, gangguan: Gangguan): Promise<string[]> {
  const { perkara, berkas, awal, jadi } = siap;
  return denganExcel(perkara, berkas, async (excel) => {
    const jalankan = await perkara.jalankan();
    excel.faults.failRequest({
      n: gangguan.n,
      code: gangguan.kode,
      afterActions: sesudah(siap, gangguan),
      lasting: gangguan.lama !== "sekali",
    });
    const hasil = await dalamBatas(jalankan());
    excel.faults.heal();
    if (!hasil) return ["tidak selesai"];
    await excel.calculated();
    const kini = keadaan(excel);
    const hilang = yangHilang(awal, kini, jadi, new Set(perkara.kami)).map((satu) => `milik: ${satu}`);
    const setengah =
      gangguan.lama === "sekali" &&
      !hasil.berhasil &&
      hasil.ringkasan !== teksKirim.belumBersih &&
      bedaKeadaan(kini, jadi).length > 0
        ? bedaKeadaan(kini, awal)
            .filter((satu) => !hanyaRupaKami(satu, perkara.kami ?? []))
            .map((satu) => `setengah: ${satu}`)
        : [];
    if (gangguan.lama === "tertutup")
      return [
        ...hilang,
        ...periksaKabar(hasil),
        ...(hasil.berhasil ? [] : await bukaLagi(siap, gangguan, excel)),
      ];
    const selesai =
      hasil.berhasil && perkara.sekali ? bedaKeadaan(kini, jadi).map((satu) => `jadi: ${satu}`) : [];
    const lagi = hasil.berhasil && perkara.sekali ? [] : await ulangi(siap, excel);
    return [...hilang, ...setengah, ...selesai, ...periksaKabar(hasil), ...lagi];
  });
}

/** Everything that can go wrong with a command: each request × place × duration × code. */
export function semuaGangguan({ permintaan }: PerkaraSiap): Gangguan[] {
  return permintaan.flatMap((_, i) =>
    LETAK.flatMap((letak) =>
      LAMA.flatMap((lama) => KODE.map((kode): Gangguan => ({ n: i + 1, letak, lama, kode }))),
    ),
  );
}

/**
 * A part of it that is the same at each run: every request, with places, durations and codes taking turns, so that over all
 * cases each meets each.
 */
export function contohGangguan({ permintaan }: PerkaraSiap, mulai: number): Gangguan[] {
  const ambil = <T>(dari: readonly T[], i: number): T => dari[i % dari.length] as T;
  return permintaan.map((_, i) => {
    const giliran = mulai + i;
    return {
      n: i + 1,
      letak: ambil(LETAK, giliran),
      lama: ambil(LAMA, Math.floor(giliran / LETAK.length)),
      kode: ambil(KODE, giliran),
    };
  });
}
