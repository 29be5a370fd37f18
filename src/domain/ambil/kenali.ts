import type { AlasanTinggal } from "./jenis";
import { berisiUang, type KolomSumber } from "./kolom-sumber";
import type { SumberTabel } from "./sumber-tabel";

/**
 * What a source table is: an agreement, key indicators, a measurement (which indicators it measures is found by their
 * names), budget lines, or something else.
 */
export type MacamTabel = "pk" | "iku" | "ukur" | "anggaran" | "lain";

/** What was recognised, and what its target and realisasi columns are. */
export interface Kenalan {
  readonly macam: MacamTabel;
  /** The table holds budget lines beside its indicators, or alone. */
  readonly anggaran: boolean;
  /** "Target" and "Realisasi" are rupiah: the budget and what was spent. */
  readonly targetUang: boolean;
  /** The unit whose agreement it is: "Sekretariat"; "" for the head's. */
  readonly unit: string;
  readonly alasan?: AlasanTinggal;
}

const KATA_IKU = /indikator\s+kinerja\s+utama|\bIKU\b/i;
const KATA_PK = /perjanjian\s+kinerja|penetapan\s+kinerja|\bPK\b/i;
const KATA_UKUR = /pengukuran|capaian\s+kinerja|realisasi\s+kinerja/i;
const UNIT =
  /^(?:PK\s+|kepala\s+)?((?:sekretariat|sekretaris|bidang|bagian|sub\s*bagian|seksi|uptd?|cabang\s+dinas|kelurahan)\b.*)$/im;
const REKENING = /^(?:pendapatan|belanja|pembiayaan|surplus|lain-lain\s+pad)\b/i;

function rekening(sumber: SumberTabel, { kode }: KolomSumber): boolean {
  if (!kode) return false;
  const nama = sumber.baris.map((baris) => sumber.teksBaris(baris).replace(/^[\d.\s]+/, ""));
  return nama.filter((satu) => REKENING.test(satu)).length * 4 >= nama.length && nama.length > 0;
}

function macamUkur(sumber: SumberTabel, kolom: KolomSumber): MacamTabel {
  const { judul } = sumber;
  const adaRealisasi = kolom.realisasi !== undefined || kolom.realisasiTw.some(Boolean);
  const kataIku = KATA_IKU.test(judul) || KATA_IKU.test(kolom.indikator?.judul ?? "");
  if (kataIku && !KATA_PK.test(judul)) return "iku";
  if (adaRealisasi && KATA_UKUR.test(judul)) return "ukur";
  if (KATA_PK.test(judul)) return "pk";
  if (kataIku) return "iku";
  return !adaRealisasi && kolom.sasaran ? "pk" : "ukur";
}

/** The unit that the lines above an agreement name; "" where they name none. */
function unitJudul(judul: string): string {
  return UNIT.exec(judul)?.[1]?.replace(/\s+/g, " ").trim() ?? "";
}

/** Says what a table is by its columns, its figures and what stands above it. */
export function kenaliTabel(sumber: SumberTabel, kolom: KolomSumber): Kenalan {
  const lain = { macam: "lain", anggaran: false, targetUang: false, unit: "" } as const;
  if (rekening(sumber, kolom)) return { ...lain, alasan: "REKENING" };
  const bernama = Object.keys(kolom.nama).length > 0;
  const targetUang = bernama && kolom.target !== undefined && berisiUang(sumber, kolom.target);
  const uang =
    [kolom.pagu, kolom.paguInduk, kolom.paguPerubahan, kolom.realisasiRp].some(Boolean) || targetUang;
  const anggaran = bernama && uang;
  const rinci = kolom.nama.kegiatan ?? kolom.nama.sub ?? kolom.nama.campur;
  const berukuran =
    kolom.indikator !== undefined &&
    !targetUang &&
    rinci === undefined &&
    (kolom.target !== undefined ||
      kolom.targetPerubahan !== undefined ||
      kolom.realisasi !== undefined ||
      kolom.tahun.length > 1 ||
      [...kolom.targetTw, ...kolom.realisasiTw].some(Boolean));
  const unit = unitJudul(sumber.judul);
  if (berukuran) return { macam: macamUkur(sumber, kolom), anggaran, targetUang: false, unit };
  if (anggaran) return { macam: "anggaran", anggaran, targetUang, unit };
  return { ...lain, alasan: "TABEL_LAIN" };
}
