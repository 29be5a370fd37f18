import type { SelReviu } from "../bahan/sel-reviu";
import {
  banding,
  DESIMAL_JUMLAH,
  hitung,
  nilaiTertulis,
  type Ikatan,
  type Keadaan,
  type Nilai,
} from "../hitung/ikatan";

/** What one edit of one cell would do to all equations of its table. */
export interface Akibat {
  /** Contradictions that it ends. */
  readonly selesai: number;
  /** Equations that tied before and would not any more. */
  readonly rusak: number;
}

const TURUNAN = new Set(["selisih", "sisa", "persen-ubah", "capaian"]);

/** Good enough for what tied before: digits were cut off there, too. */
const bisa = (keadaan: Keadaan): boolean => keadaan === "cocok" || keadaan === "dipotong";

/** An equation in which a cell takes part, and how often it counts among the parts: 0 for the result itself. */
interface Bagian {
  readonly ikatan: Ikatan;
  readonly kali: number;
  /** The number that stands there. */
  readonly lama: number;
}

/** The equations of one table by the cells they speak of. */
export class Jaring {
  private readonly menurutSel = new Map<string, Bagian[]>();

  constructor(readonly ikatan: readonly Ikatan[]) {
    for (const satu of ikatan) {
      this.catat(satu.hasil, satu, 0);
      for (const { sel, kali } of satu.suku) this.catat(sel, satu, kali);
    }
  }

  private catat({ sel, nilai: lama = 0 }: SelReviu, ikatan: Ikatan, kali: number): void {
    const ada = this.menurutSel.get(sel);
    const akhir = ada?.at(-1);
    if (!ada) this.menurutSel.set(sel, [{ ikatan, kali, lama }]);
    else if (akhir?.ikatan === ikatan) ada[ada.length - 1] = { ikatan, kali: akhir.kali + kali, lama };
    else ada.push({ ikatan, kali, lama });
  }

  /** Equations in which a cell takes part. */
  milik(sel: string): readonly Ikatan[] {
    return (this.menurutSel.get(sel) ?? []).map(({ ikatan }) => ikatan);
  }

  /** Contradictions in which a cell takes part. */
  beda(sel: string): readonly Ikatan[] {
    return this.milik(sel).filter(({ keadaan }) => keadaan === "beda");
  }

  /** What the parts of an equation give when one cell holds another number; a long sum is not added up again. */
  private tepatBila(ikatan: Ikatan, sel: string, nilai: number, dengan: Nilai): number | undefined {
    const { rumus, tepat } = ikatan;
    if (rumus !== "linear" || tepat === undefined) return hitung(ikatan, dengan);
    return Number((tepat + this.tambahan(ikatan, sel, nilai)).toFixed(DESIMAL_JUMLAH));
  }

  /** What a sum gains when a cell holds another number; 0 where the cell is none of its parts. */
  tambahan(ikatan: Ikatan, sel: string, nilai: number): number {
    const bagian = this.menurutSel.get(sel)?.find((satu) => satu.ikatan === ikatan);
    return bagian && bagian.kali !== 0 ? bagian.kali * (nilai - bagian.lama) : 0;
  }

  /** How an equation stands when one cell holds another number. */
  private keadaanBila(ikatan: Ikatan, sel: string, nilai: number): Keadaan {
    const dengan: Nilai = (satu) => (satu.sel === sel ? nilai : nilaiTertulis(satu));
    const tertulis = dengan(ikatan.hasil);
    const tepat = this.tepatBila(ikatan, sel, nilai, dengan);
    return tepat === undefined || tertulis === undefined ? "tak-terbaca" : banding(ikatan, tertulis, tepat);
  }

  /** Does an equation tie when one cell holds another number? What only comes near the stated figure explains nothing. */
  cocokBila(ikatan: Ikatan, sel: string, nilai: number): boolean {
    return this.keadaanBila(ikatan, sel, nilai) === "cocok";
  }

  /**
   * What happens if a cell held another number.
   * @param sebagaiHasil the cell is a wrong result: what is derived from it changes with it and counts as no damage
   */
  akibat(sel: string, nilai: number, sebagaiHasil: boolean): Akibat {
    let [selesai, rusak] = [0, 0];
    for (const satu of this.milik(sel)) {
      const sesudah = this.keadaanBila(satu, sel, nilai);
      const turunan = sebagaiHasil && satu.hasil.sel !== sel && TURUNAN.has(satu.jenis);
      if (satu.keadaan === "beda" && sesudah === "cocok") selesai++;
      if (satu.keadaan !== "beda" && satu.keadaan !== "tak-terbaca" && !bisa(sesudah) && !turunan) rusak++;
    }
    return { selesai, rusak };
  }
}
