import type { JSX } from "react";
import type { Pengaturan, CetakEfisiensi, SumberUkur } from "../../domain/pengaturan/pengaturan";
import { Pilihan } from "../komponen/Pilihan";
import { useTeksPengaturan } from "./teks";
import type { PropsPengaturan } from "./props";

/** Which sheet the tables of Bab III measure, and how efficiency is judged. */
export function PengaturanTabel({ kini, ubah }: PropsPengaturan): JSX.Element {
  const { tabel } = useTeksPengaturan();
  const { laporan } = kini;
  const atur = (sebagian: Partial<Pengaturan["laporan"]>) => ubah({ laporan: { ...laporan, ...sebagian } });
  return (
    <>
      <Pilihan<SumberUkur>
        label={tabel.sumber.label}
        nilai={laporan.sumber}
        opsi={{ otomatis: tabel.sumber.otomatis, pk: tabel.sumber.pk, iku: tabel.sumber.iku }}
        ubah={(sumber) => atur({ sumber })}
      />
      <Pilihan<CetakEfisiensi>
        label={tabel.efisiensi.label}
        nilai={laporan.efisiensi === "pmk" ? "pmk" : "aturan"}
        opsi={{ aturan: tabel.efisiensi.aturan, pmk: tabel.efisiensi.pmk }}
        ubah={(efisiensi) => atur({ efisiensi })}
        keterangan={tabel.efisiensi.keterangan}
      />
    </>
  );
}
