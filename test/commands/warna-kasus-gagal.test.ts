import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { PetaTabel } from "../../src/domain/warna/rencana";
import { bukaWarna } from "./warna-alat";

/*
 * Workbooks that earlier readings got wrong, with what is right. They lie beside the repository and are not part of it;
 * where they are missing nothing is tested here (the made-up neighbours in test/domain/tabel/tetangga always are).
 */
const FOLDER = [process.env["LKJIP_KASUS"], "../shared/kasus-gagal", "../../shared/kasus-gagal"]
  .flatMap((satu) => (satu === undefined ? [] : [resolve(process.cwd(), satu)]))
  .find((satu) => existsSync(join(satu, "expect.json")));

interface Harap {
  readonly columns?: Readonly<Record<string, string>>;
  readonly columns_any?: Readonly<Record<string, readonly string[]>>;
  readonly columns_not?: Readonly<Record<string, readonly string[]>>;
  readonly no_added_columns?: boolean;
  readonly no_colour?: readonly string[];
  readonly row_bands?: Readonly<Record<string, string>>;
  readonly values?: Readonly<Record<string, null>>;
  readonly data?: readonly [number, number];
  /** Codes with their cell that must be named, and some that must not. */
  readonly bernama?: readonly string[];
  readonly tanpa?: readonly string[];
  /** Columns that should be coloured unasked. */
  readonly warnai?: readonly string[];
}

/** What the words of `expect.json` ask for beyond its fields. */
const LEBIH: Readonly<Record<string, Harap>> = {
  "m06_singkatan_jt_rb_m.xlsx": { tanpa: ["CAPAIAN_BEDA"] },
  "m09_tanggal_dari_angka.xlsx": { bernama: ["SEL_TANGGAL D3", "SEL_TANGGAL E2"] },
  "m11_spasi_tak_putus.xlsx": { bernama: ["ANGKA_RUSAK D5"] },
  "m13_polaritas_negatif_tanpa_capaian.xlsx": { no_added_columns: true },
  "m18_satuan_target_beda.xlsx": { bernama: ["PASANGAN_RAGU E2", "PASANGAN_RAGU E4"] },
  "k05_nomor_kolom_berlubang.xlsx": { warnai: ["G"] },
  "k14_target_tw_kumulatif_capaian.xlsx": { warnai: ["I"] },
  "k15_achieved_setelah_absorption.xlsx": { warnai: ["G"] },
};
/** About values that the host kept or lost, not about reading. */
const BUKAN_BACAAN = new Set(["n01_nilai_rumus_tak_dikenal.xlsx"]);

/** Cells that the plan would colour unasked: "D2". */
function selBerwarna({ rencana }: PetaTabel): string[] {
  if (rencana.jenis !== "warnai" || !rencana.yakin) return [];
  return [...rencana.area, ...rencana.sampingan.flatMap(({ area }) => area)].flatMap((area) => {
    const [, kolom = "", awal = "", , akhir = awal] = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(area) ?? [];
    return Array.from({ length: Number(akhir) - Number(awal) + 1 }, (_, i) => `${kolom}${Number(awal) + i}`);
  });
}

/** What would be written into a cell of a column that is added. */
function rumusTambahan({ rencana }: PetaTabel, sel: string): string {
  const [, kolom = "", baris = ""] = /^([A-Z]+)(\d+)$/.exec(sel) ?? [];
  if (rencana.jenis !== "tambah") return "";
  const satu = rencana.kolomBaru.find((baru) => baru.kolom === kolom);
  return satu?.rumus[Number(baris) - satu.barisAwal] ?? "";
}

function selisih(tabel: readonly PetaTabel[], harap: Harap): string[] {
  const salah: string[] = [];
  const kolom = tabel.flatMap((satu) => satu.tabel.kolom);
  const peran = (huruf: string): string => kolom.find((satu) => satu.kolom === huruf)?.peran ?? "none";
  for (const [huruf, ingin] of Object.entries(harap.columns ?? {}))
    if (peran(huruf) !== ingin) salah.push(`${huruf} ${peran(huruf)}, not ${ingin}`);
  for (const [huruf, ingin] of Object.entries(harap.columns_any ?? {}))
    if (!ingin.includes(peran(huruf))) salah.push(`${huruf} ${peran(huruf)}, not ${ingin.join("/")}`);
  for (const [huruf, jangan] of Object.entries(harap.columns_not ?? {}))
    if (jangan.includes(peran(huruf))) salah.push(`${huruf} is ${peran(huruf)}`);
  if (harap.no_added_columns && tabel.some(({ rencana }) => rencana.jenis === "tambah" && rencana.yakin))
    salah.push("columns added unasked");
  const berwarna = tabel.flatMap(selBerwarna);
  for (const sel of harap.no_colour ?? []) if (berwarna.includes(sel)) salah.push(`${sel} coloured`);
  for (const [baris, pita] of Object.entries(harap.row_bands ?? {})) {
    const nama = tabel
      .flatMap(({ cuplikan }) => cuplikan)
      .find((satu) => satu.baris === Number(baris))?.tingkat;
    if (nama?.nama !== pita) salah.push(`row ${baris} ${nama?.nama ?? "without band"}, not ${pita}`);
  }
  for (const sel of Object.keys(harap.values ?? {}))
    if (tabel.some((satu) => rumusTambahan(satu, sel) !== "")) salah.push(`${sel} computed`);
  const [satu] = tabel;
  const { data } = harap;
  if (data && (satu?.tabel.data.awal !== data[0] || satu.tabel.data.akhir !== data[1]))
    salah.push(`data ${satu?.tabel.data.awal ?? 0}-${satu?.tabel.data.akhir ?? 0}, not ${data.join("-")}`);
  const disebut = tabel.flatMap((t) => t.tabel.temuan.map(({ kode, sel }) => `${kode} ${sel ?? ""}`));
  for (const nama of harap.bernama ?? []) if (!disebut.includes(nama)) salah.push(`not named: ${nama}`);
  for (const kode of harap.tanpa ?? [])
    if (disebut.some((nama) => nama.startsWith(kode))) salah.push(`named: ${kode}`);
  for (const huruf of harap.warnai ?? [])
    if (!berwarna.some((sel) => sel.startsWith(huruf))) salah.push(`${huruf} not coloured`);
  return salah;
}

(FOLDER === undefined ? describe.skip : describe)("workbooks that earlier readings got wrong", function () {
  this.timeout(60_000);
  const folder = FOLDER ?? "";
  const daftar =
    FOLDER === undefined
      ? {}
      : (JSON.parse(readFileSync(join(folder, "expect.json"), "utf8")) as Record<string, Harap>);

  for (const [nama, harap] of Object.entries(daftar).filter(([satu]) => !BUKAN_BACAAN.has(satu)))
    it(nama, async () => {
      const { excel, warna } = await bukaWarna(readFileSync(join(folder, nama)));
      const peta = await warna.petakan({ jenis: "lembar" });
      excel.close();
      assert.ok(peta.ada);
      const tabel = peta.nilai.lembar.flatMap((satu) => satu.tabel);
      assert.deepEqual(selisih(tabel, { ...harap, ...LEBIH[nama] }), []);
    });
});
