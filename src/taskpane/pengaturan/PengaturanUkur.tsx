import type { JSX } from "react";
import type {
  DasarAnggaran,
  PilihanCelah,
  PilihanPolaritas,
  PilihanSkala,
} from "../../domain/pengaturan/pengaturan";
import { Pilihan } from "../komponen/Pilihan";
import { useTeksPengaturan, type TeksPengaturan } from "./teks";
import { BatasCapaian } from "./BatasCapaian";
import { CobaCelah } from "./CobaCelah";
import { PengaturanAturan } from "./PengaturanAturan";
import type { PropsPengaturan } from "./props";

/** How capaian is judged: scale, gaps, default polarity; the budget that counts, and which capaian is plausible. */
export function PengaturanUkur({ semula, kini, ubah }: PropsPengaturan): JSX.Element {
  const { skala, celah, polaritas, anggaran } = useTeksPengaturan();
  return (
    <>
      <Pilihan<PilihanSkala>
        label={skala.label}
        nilai={kini.skala}
        opsi={{
          permendagri: skala.permendagri,
          "sangat-tinggi": skala["sangat-tinggi"],
          sendiri: skala.sendiri,
        }}
        ubah={(nilai) => ubah({ skala: nilai })}
        mati={semula.skala === "sendiri" ? [] : ["sendiri"]}
        keterangan={keteranganSkala(semula.skala, kini.skala, skala)}
      />
      <Pilihan<PilihanCelah>
        label={celah.label}
        nilai={kini.aturanCelah}
        opsi={{
          "batas-bawah": celah["batas-bawah"],
          "batas-atas": celah["batas-atas"],
          bulatkan: celah.bulatkan,
        }}
        ubah={(aturanCelah) => ubah({ aturanCelah })}
        keterangan={celah.keterangan}
      />
      {kini.skala !== "sendiri" && <CobaCelah skala={kini.skala} aturan={kini.aturanCelah} />}
      <Pilihan<PilihanPolaritas>
        label={polaritas.label}
        nilai={kini.polaritasBawaan}
        opsi={{
          positif: polaritas.positif,
          negatif: polaritas.negatif,
          "negatif-rasio": polaritas["negatif-rasio"],
        }}
        ubah={(polaritasBawaan) => ubah({ polaritasBawaan })}
        keterangan={polaritas.keterangan}
      />
      <Pilihan<DasarAnggaran>
        label={anggaran.label}
        nilai={kini.dasarAnggaran}
        opsi={{ perubahan: anggaran.perubahan, induk: anggaran.induk }}
        ubah={(dasarAnggaran) => ubah({ dasarAnggaran })}
      />
      <PengaturanAturan kini={kini} ubah={ubah} />
      <BatasCapaian wajar={kini.capaianWajar} ubah={(capaianWajar) => ubah({ capaianWajar })} />
    </>
  );
}

/** A table of one's own is made on the Kriteria sheet, not here; what would replace it is said before it is saved. */
function keteranganSkala(
  semula: PilihanSkala,
  kini: PilihanSkala,
  teks: TeksPengaturan["skala"],
): string | undefined {
  if (kini === "sendiri") return undefined;
  return semula === "sendiri" ? teks.menggantiSendiri : `${teks.keterangan} ${teks.caraSendiri}`;
}
