import type { PetaWarna } from "../../../src/domain/warna/peta";
import type { PetaTabel } from "../../../src/domain/warna/rencana";
import { KODE_GERBANG } from "../../../src/domain/warna/rencana/keberatan";
import { petaDenganPeran } from "../../../src/domain/warna/susun-peta";

const GERBANG: ReadonlySet<string> = new Set(KODE_GERBANG);

/** The titles and figures were clear, and only the gate wants to be asked first. */
const ditahan = ({ rencana }: PetaTabel): boolean =>
  rencana.jenis !== "biarkan" && !rencana.yakin && rencana.temuan.some(({ kode }) => GERBANG.has(kode));

/**
 * The tables that the gate alone holds back, each as it is planned once the user has looked at it and left every column
 * as it was read.
 */
export function diiyakan(peta: PetaWarna): PetaTabel[] {
  return peta.lembar.flatMap(({ tabel }) =>
    tabel.filter(ditahan).flatMap(({ kunci, tabel: { kolom } }) => {
      const [satu] = kolom;
      const lagi = satu ? petaDenganPeran(peta, kunci, satu.kolom, satu.peran) : peta;
      return lagi.lembar.flatMap((lembar) => lembar.tabel.filter((lain) => lain.kunci === kunci));
    }),
  );
}
