import { PENGATURAN_BAWAAN, type Pengaturan } from "../pengaturan/pengaturan";
import { KUNCI_SETELAN, type KerangkaBuku } from "./buku";

/** Settings as they were saved in the document; what is absent takes the default. */
export function pengaturanTersimpan({ setelan }: Pick<KerangkaBuku, "setelan">): Pengaturan {
  const isi = setelan[KUNCI_SETELAN.pengaturan];
  const simpanan: Partial<Pengaturan> = typeof isi === "object" && isi !== null ? isi : {};
  return {
    ...PENGATURAN_BAWAAN,
    ...simpanan,
    capaianWajar: { ...PENGATURAN_BAWAAN.capaianWajar, ...simpanan.capaianWajar },
    laporan: { ...PENGATURAN_BAWAAN.laporan, ...simpanan.laporan },
    lampiranI: { ...PENGATURAN_BAWAAN.lampiranI, ...simpanan.lampiranI },
    perjanjian: { ...PENGATURAN_BAWAAN.perjanjian, ...simpanan.perjanjian },
  };
}
