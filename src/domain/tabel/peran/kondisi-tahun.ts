import { YAKIN } from "../yakin";
import { ubahKolom, ubahPeran } from "./kolom-kerja";
import type { KolomKerja } from "./kolom-kerja";

/** "Kondisi 2024" before the years of a plan is the state at its start, behind them the one at its end. */
export function kondisiBertahun(kolom: readonly KolomKerja[]): KolomKerja[] {
  const rencana = kolom.flatMap(({ peran, tahun }) =>
    (peran === "target" || peran === "target_tahun" || peran === "target_renstra") && tahun !== null
      ? [tahun]
      : [],
  );
  if (rencana.length === 0) return [...kolom];
  const [awal, akhir] = [Math.min(...rencana), Math.max(...rencana)];
  const bagian = ({ tahun }: KolomKerja): "kondisi_awal" | "kondisi_akhir" | undefined => {
    if (tahun === null) return undefined;
    if (tahun < awal) return "kondisi_awal";
    return tahun >= akhir ? "kondisi_akhir" : undefined;
  };
  return ubahKolom(
    kolom,
    (satu) => satu.peran === "lain" && satu.tafsir.inti === "kondisi" && bagian(satu) !== undefined,
    (satu) => ubahPeran(satu, bagian(satu) ?? "lain", YAKIN.cukup, { kunci: "judul", isi: satu.judul }),
  );
}
