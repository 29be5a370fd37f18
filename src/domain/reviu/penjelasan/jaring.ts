import type { SelReviu } from "../bahan/sel-reviu";
import { banding, hitung, nilaiTertulis, type Ikatan, type Nilai } from "../hitung/ikatan";

/** What one edit of one cell would do to all equations of its table. */
export interface Akibat {
  /** Contradictions that it ends. */
  readonly selesai: number;
  /** Equations that tied before and would not any more. */
  readonly rusak: number;
}

const TURUNAN = new Set(["selisih", "persen-ubah", "capaian"]);

/** The equations of one table by the cells they speak of. */
export class Jaring {
  private readonly menurutSel = new Map<string, Ikatan[]>();

  constructor(readonly ikatan: readonly Ikatan[]) {
    for (const satu of ikatan)
      for (const sel of [satu.hasil, ...satu.suku.map((suku) => suku.sel)]) this.catat(sel, satu);
  }

  private catat({ sel }: SelReviu, ikatan: Ikatan): void {
    const ada = this.menurutSel.get(sel);
    if (!ada) this.menurutSel.set(sel, [ikatan]);
    else if (ada.at(-1) !== ikatan) ada.push(ikatan);
  }

  /** Equations in which a cell takes part. */
  milik(sel: string): readonly Ikatan[] {
    return this.menurutSel.get(sel) ?? [];
  }

  /** Contradictions in which a cell takes part. */
  beda(sel: string): readonly Ikatan[] {
    return this.milik(sel).filter(({ keadaan }) => keadaan === "beda");
  }

  /** Does an equation tie when one cell holds another number? */
  cocokBila(ikatan: Ikatan, sel: string, nilai: number): boolean {
    const dengan: Nilai = (satu) => (satu.sel === sel ? nilai : nilaiTertulis(satu));
    const tepat = hitung(ikatan, dengan);
    const tertulis = dengan(ikatan.hasil);
    return tepat !== undefined && tertulis !== undefined && banding(ikatan, tertulis, tepat) !== "beda";
  }

  /**
   * What happens if a cell held another number.
   * @param sebagaiHasil the cell is a wrong result: what is derived from it changes with it and counts as no damage
   */
  akibat(sel: string, nilai: number, sebagaiHasil: boolean): Akibat {
    let [selesai, rusak] = [0, 0];
    for (const satu of this.milik(sel)) {
      const sesudah = this.cocokBila(satu, sel, nilai);
      const turunan = sebagaiHasil && satu.hasil.sel !== sel && TURUNAN.has(satu.jenis);
      if (satu.keadaan === "beda" && sesudah) selesai++;
      if (satu.keadaan !== "beda" && satu.keadaan !== "tak-terbaca" && !sesudah && !turunan) rusak++;
    }
    return { selesai, rusak };
  }
}
