import { PENGATURAN_BAWAAN, type CetakEfisiensi, type Pengaturan } from "../pengaturan/pengaturan";
import { KUNCI_SETELAN, type KerangkaBuku } from "./buku";

/** What a report's choice on efficiency could be before the workbook's own rule alone decided. */
interface LaporanDahulu {
  readonly efisiensi?: string;
}

/**
 * An earlier version kept the rule of efficiency with the report: "target" goes on as the workbook's rule (a rule that
 * stands on the Kriteria sheet wins, as it does over every saved one).
 */
function efisiensiDahulu({ efisiensi }: LaporanDahulu = {}): Partial<Pengaturan> {
  return efisiensi === "target" ? { aturanEfisiensi: "target" } : {};
}

/** What the report prints; the words of the earlier version print by the rule alone. */
const cetakEfisiensi = ({ efisiensi }: LaporanDahulu = {}): CetakEfisiensi =>
  efisiensi === "pmk" ? "pmk" : "aturan";

/** Settings as they were saved in the document; what is absent takes the default. */
export function pengaturanTersimpan({ setelan }: Pick<KerangkaBuku, "setelan">): Pengaturan {
  const isi = setelan[KUNCI_SETELAN.pengaturan];
  const simpanan: Partial<Pengaturan> = typeof isi === "object" && isi !== null ? isi : {};
  return {
    ...PENGATURAN_BAWAAN,
    ...simpanan,
    ...efisiensiDahulu(simpanan.laporan),
    capaianWajar: { ...PENGATURAN_BAWAAN.capaianWajar, ...simpanan.capaianWajar },
    laporan: {
      ...PENGATURAN_BAWAAN.laporan,
      ...simpanan.laporan,
      efisiensi: cetakEfisiensi(simpanan.laporan),
    },
    lampiranI: { ...PENGATURAN_BAWAAN.lampiranI, ...simpanan.lampiranI },
    perjanjian: { ...PENGATURAN_BAWAAN.perjanjian, ...simpanan.perjanjian },
  };
}
