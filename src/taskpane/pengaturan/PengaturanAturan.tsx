import type { JSX } from "react";
import type { Pengaturan } from "../../domain/pengaturan/pengaturan";
import { Pilihan } from "../komponen/Pilihan";
import { useTeksPengaturan } from "./teks";
import type { PropsPengaturan } from "./props";

/** Rules that no regulation settles and that differ from office to office: predicates, and what is efficient. */
export function PengaturanAturan({ kini, ubah }: Omit<PropsPengaturan, "semula">): JSX.Element {
  const { predikat, efisiensi } = useTeksPengaturan();
  return (
    <>
      <Pilihan<Pengaturan["aturanPredikat"]>
        label={predikat.label}
        nilai={kini.aturanPredikat}
        opsi={{ nilai: predikat.nilai, tercapai: predikat.tercapai, peringkat: predikat.peringkat }}
        ubah={(aturanPredikat) => ubah({ aturanPredikat })}
        keterangan={predikat.keterangan}
      />
      <Pilihan<Pengaturan["aturanEfisiensi"]>
        label={efisiensi.label}
        nilai={kini.aturanEfisiensi}
        opsi={{ serapan: efisiensi.serapan, target: efisiensi.target }}
        ubah={(aturanEfisiensi) => ubah({ aturanEfisiensi })}
      />
    </>
  );
}
